// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/first_window.h"

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace poolcopy {

/// The program by its name on the session's bus, as desktops start it and other programs call it (org.freedesktop.Application of the
/// Desktop Entry Specification). Folders come as file: URIs, with names of any bytes.
class BusName : public QObject
{
    Q_OBJECT
public:
    explicit BusName(QDBusConnection session, QObject *parent = nullptr);
    ~BusName() override;

    /// Asks for the name; taken() follows, unless another program has it, or there is no bus.
    void take();
    /// Gives what this program was started with, in absolute() paths, to whoever has the name. False: nobody has, or doesn't answer within
    /// three seconds. Waits for that, so call it before there is a window.
    static bool handOver(QDBusConnection session, const Opening &opening);

Q_SIGNALS:
    void taken();
    void asked(const poolcopy::Opening &opening);

private:
    QDBusConnection m_session;
};

} // namespace poolcopy
