// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace poolcopy {

/// The page, in a frame that lets it scroll up and down where it does not fit. Takes the page.
QWidget *scrolling(QWidget *page);

/// Scrolls that frame to its beginning.
void showTop(QWidget *page);

} // namespace poolcopy
