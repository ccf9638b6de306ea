// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launcher_progress.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QVariantMap>

namespace poolcopy {

LauncherProgress::~LauncherProgress()
{
    show(-1);
}

void LauncherProgress::show(double share)
{
    const int percent = share < 0 ? -1 : static_cast<int>(share * 100);
    if (percent == m_shown)
        return;
    m_shown = percent;
    QDBusMessage update = QDBusMessage::createSignal(QStringLiteral("/io/github/poolcopy/PoolCopy"), QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                                     QStringLiteral("Update"));
    update << QString(QStringLiteral("application://") + QGuiApplication::desktopFileName() + QStringLiteral(".desktop"))
           << QVariantMap{{QStringLiteral("progress"), percent < 0 ? 0.0 : percent / 100.0}, {QStringLiteral("progress-visible"), percent >= 0}};
    QDBusConnection::sessionBus().send(update);
}

} // namespace poolcopy
