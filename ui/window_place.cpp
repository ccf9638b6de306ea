// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_place.h"

#include "ui/settings.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>

namespace poolcopy {

namespace {

const QString Place = QStringLiteral("window/place"), Maximised = QStringLiteral("window/maximised");

} // namespace

WindowPlace::WindowPlace(QWidget &window) : m_window(window)
{
    const Settings &settings = Settings::instance();
    window.restoreGeometry(settings.value(Place, QByteArray()).toByteArray());   // not from a screen of quite another width
    window.setWindowState(Qt::WindowNoState);
    window.resize(window.size().boundedTo(window.screen()->availableSize()));
    if (settings.value(Maximised, false).toBool())   // also where the rest was of no use here
        window.setWindowState(Qt::WindowMaximized);
    window.installEventFilter(this);
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close || event->type() == QEvent::Hide) {
        Settings::instance().setValue(Place, m_window.saveGeometry());
        Settings::instance().setValue(Maximised, m_window.isMaximized());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace poolcopy
