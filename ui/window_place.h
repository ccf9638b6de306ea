// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace poolcopy {

/// Gives a window, before it is shown, the size and the place that it had when it was closed or hidden last, as far as this screen and this
/// desktop have room for it (Wayland lets no program choose its place), and remembers them for the next time.
class WindowPlace : public QObject
{
    Q_OBJECT
public:
    explicit WindowPlace(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace poolcopy
