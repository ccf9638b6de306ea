// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fd.h"
#include "ui/dropped_paths.h"

#include <QObject>
#include <QSocketNotifier>

#include <optional>
#include <string>

namespace poolcopy {

/// What a program was opened with.
struct Opening
{
    DroppedPaths sources;
    std::optional<Path> into;
    std::string token;   ///< what the desktop wants to see before it lets a window come to the front; may be empty
};

/// The same for a program with another working folder.
Opening absolute(Opening opening);

/// The window that a person opened first, as a program that is started later finds it: by a socket below XDG_RUNTIME_DIR. Paths go
/// through it as the bytes that they are. Where there is no such folder, every program has a window of its own.
class FirstWindow : public QObject
{
    Q_OBJECT
public:
    explicit FirstWindow(QObject *parent = nullptr) : QObject(parent) {}
    ~FirstWindow() override;

    /// This program's window is the first, and can be found from now on.
    bool becomeIt();
    /// Gives what this program was started with, in absolute() paths, to the first window, which shows itself. False: there is none, or it doesn't answer within
    /// three seconds. Waits for that, so call it before there is a window.
    static bool handOver(const Opening &opening);

Q_SIGNALS:
    void asked(const poolcopy::Opening &opening);

private:
    void answer();

    Fd m_lock, m_socket;
    std::string m_path;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace poolcopy
