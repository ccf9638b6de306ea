// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace poolcopy {

/// The page, in a frame that lets it scroll up and down where it does not fit. Takes the page.
QWidget *scrolling(QWidget *page);

/// Scrolls that frame to its beginning.
void showTop(QWidget *page);

/// Scrolls the frame that `part` is in, as far as is needed to see it; its beginning, if it is higher than the frame.
void bringIntoView(QWidget *part);

/// Nothing of it lies outside of what the frame shows.
bool isWhollySeen(const QWidget *part);

} // namespace poolcopy
