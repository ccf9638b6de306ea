// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QString>
#include <QVariantList>

#include <functional>

class QObject;

namespace poolcopy {

/// What is asked of whom on a bus.
struct BusMethod
{
    QString service, path, interface, name;
    bool startsService = false;   ///< where it is not there, but could be
    bool mayAskPerson = false;  ///< the desktop may ask the person whether it is allowed
    int patienceMs = 10'000;
};

/// Asks, and never waits. `done` gets the answer; `failed` is called where there is none, with the error's name: there is no bus, no
/// such service, it refused, or was silent. Neither is, once `context` is gone.
void callBus(const QDBusConnection &bus, const BusMethod &method, const QVariantList &arguments, QObject *context,
             std::function<void(const QVariantList &)> done = {}, std::function<void(const QString &error)> failed = {});

} // namespace poolcopy
