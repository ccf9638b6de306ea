// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bus_call.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace poolcopy {

void callBus(const QDBusConnection &bus, const BusMethod &method, const QVariantList &arguments, QObject *context,
             std::function<void(const QVariantList &)> done, std::function<void(const QString &error)> failed)
{
    if (!bus.isConnected()) {   // no watcher would ever tell
        if (failed)
            failed(QDBusError::errorString(QDBusError::Disconnected));
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(method.service, method.path, method.interface, method.name);
    message.setArguments(arguments);
    message.setAutoStartService(method.startsService);
    message.setInteractiveAuthorizationAllowed(method.mayAskPerson);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(message, method.patienceMs), context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, context, [answer, done = std::move(done), failed = std::move(failed)] {
        answer->deleteLater();
        if (!answer->isError()) {
            if (done)
                done(answer->reply().arguments());
        } else if (failed) {
            failed(answer->error().name());
        }
    });
}

} // namespace poolcopy
