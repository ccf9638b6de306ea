// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/colour_scheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPalette>

namespace poolcopy {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned PreferDark = 1;
constexpr int PatienceMs = 2'000;

QPalette darkPalette()
{
    QPalette palette(QColor(56, 56, 59), QColor(42, 42, 45));
    palette.setColor(QPalette::Base, QColor(30, 30, 32));
    palette.setColor(QPalette::AlternateBase, QColor(38, 38, 41));
    palette.setColor(QPalette::ToolTipBase, QColor(56, 56, 59));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(53, 132, 228));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(120, 174, 237));
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        palette.setColor(QPalette::Disabled, role, QColor(135, 135, 138));
    return palette;
}

unsigned wishOf(QVariant value)
{
    // The portal wraps the number once or twice.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

ColourScheme::ColourScheme(QObject *parent) : QObject(parent)
{
    if (QT_VERSION_CHECK(6, 5, 0) <= QT_VERSION)
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString portal = u"org.freedesktop.portal.Desktop"_s, path = u"/org/freedesktop/portal/desktop"_s,
                  settings = u"org.freedesktop.portal.Settings"_s;
    bus.connect(portal, path, settings, u"SettingChanged"_s, this, SLOT(follow(QString,QString,QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portal, path, settings, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, PatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            apply(wishOf(reply.value().variant()));
    });
}

void ColourScheme::follow(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == u"org.freedesktop.appearance"_s && key == u"color-scheme"_s)
        apply(wishOf(value.variant()));
}

void ColourScheme::apply(unsigned wish)
{
    const bool isDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    if (wish == PreferDark && !isDark) {
        QApplication::setPalette(darkPalette());
        m_darkened = true;
    } else if (wish != PreferDark && m_darkened) {
        QApplication::setPalette(QPalette());
        m_darkened = false;
    }
}

} // namespace poolcopy
