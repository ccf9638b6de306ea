// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background.h"

#include "ui/tone_label.h"

#include <QGuiApplication>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace poolcopy {

Background::Background(QObject *parent) : QObject(parent) {}

Background::~Background()
{
    delete m_menu;
}

bool Background::isPossible() const
{
    return m_reachable || QSystemTrayIcon::isSystemTrayAvailable();
}

void Background::begin()
{
    m_on = true;
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray) {
        m_menu = new QMenu;
        connect(m_menu->addAction(tr("&Show the copies")), &QAction::triggered, this, &Background::windowWanted);
        connect(m_menu->addAction(tr("S&top copying and quit")), &QAction::triggered, this, &Background::stopWanted);
        m_tray = new QSystemTrayIcon(QGuiApplication::windowIcon(), this);
        m_tray->setContextMenu(m_menu);
        connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason != QSystemTrayIcon::Context)
                Q_EMIT windowWanted();
        });
    }
    m_tray->show();
}

void Background::end()
{
    m_on = false;
    if (m_tray)
        m_tray->hide();
}

void Background::say(const QString &text)
{
    if (m_tray && m_tray->toolTip() != text)
        m_tray->setToolTip(text);
}

} // namespace poolcopy
