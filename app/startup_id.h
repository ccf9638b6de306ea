// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

class QWidget;

/// What a launcher gives to a program, so that the desktop knows which window belongs to which click: on Wayland a token, on X11 an id with the
/// time of that click in it (Startup Notification). Qt uses its own program's; this is for one that hands its id to a window that is there.
namespace poolcopy::startup_id {

/// This program's, to be asked for before there is a QApplication, which takes it out of the environment. Empty: it has none.
struct Own
{
    std::string x11, wayland;
    Own();
    /// The one that this display's kind wants; asks for that the QApplication.
    [[nodiscard]] const std::string &fitting() const;
};

/// Before `window` is shown for who has this id: Qt's Wayland shows it to the compositor.
void announce(const std::string &id);
/// After it: on X11 the launcher's busy pointer ends, and the window gets the focus as of the time of that click, which is not refused as
/// stolen. Nothing on other displays, and for an empty id.
void present(const QWidget &window, const std::string &id);

} // namespace poolcopy::startup_id
