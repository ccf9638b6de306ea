// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace poolcopy {

/// Tab goes through `page` as its layouts are read: line by line, whatever was made first. Again after more was put into them.
void tabAsItIsRead(QWidget *page);
/// Gives the focus to the first that takes it now, in that order.
void focusFirst(QWidget *page);

} // namespace poolcopy
