// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QSystemTrayIcon;

namespace poolcopy {

/// Copies that go on while the window is hidden: a sign of them in the tray, where the desktop has one.
class Background : public QObject
{
    Q_OBJECT
public:
    explicit Background(QObject *parent = nullptr);
    ~Background() override;

    /// Opening the program again shows this window: then it can be hidden without a tray, too.
    void setReachable(bool reachable) { m_reachable = reachable; }
    /// A hidden window can be found again.
    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] bool isOn() const { return m_on; }
    void begin();
    void end();
    /// How far they are.
    void say(const QString &text);

Q_SIGNALS:
    void windowWanted();
    void stopWanted();

private:
    QSystemTrayIcon *m_tray = nullptr;
    QMenu *m_menu = nullptr;
    bool m_reachable = false, m_on = false;
};

} // namespace poolcopy
