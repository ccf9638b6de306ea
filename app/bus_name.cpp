// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bus_name.h"

#include "app/bus_call.h"

#include <QDBusAbstractAdaptor>
#include <QDBusMessage>

#include <utility>

namespace poolcopy {

using namespace Qt::StringLiterals;

namespace {

const auto Name = u"io.github.poolcopy.PoolCopy"_s, Object = u"/io/github/poolcopy/PoolCopy"_s, Interface = u"org.freedesktop.Application"_s;
const auto Bus = u"org.freedesktop.DBus"_s, BusObject = u"/org/freedesktop/DBus"_s;
const auto Into = u"poolcopy-into"_s, Token = u"activation-token"_s, StartupId = u"desktop-startup-id"_s;
constexpr unsigned DoNotQueue = 4;
constexpr int PrimaryOwner = 1;
constexpr int PatienceMs = 3'000;

QString uriOf(const Path &path)
{
    return QString::fromLatin1(urlFromPath(path).toEncoded());
}

Opening openingOf(const QStringList &uris, const QVariantMap &platform)
{
    Opening opening;
    // Launchers give the first on Wayland, the second on X11, or both alike.
    opening.token = platform.value(platform.contains(Token) ? Token : StartupId).toString().toStdString();
    if (const auto into = pathFromUri(platform.value(Into).toString().toUtf8()))
        opening.into = *into;
    for (const QString &uri : uris) {
        if (auto path = pathFromUri(uri.toUtf8()); path && !path->empty())
            opening.sources.paths.push_back(std::move(*path));
        else
            ++opening.sources.leftOut;
    }
    return opening;
}

} // namespace

class ApplicationAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationAdaptor(BusName *name) : QDBusAbstractAdaptor(name), m_name(name) {}

public Q_SLOTS:
    void Activate(const QVariantMap &platform) { ask({}, platform); }
    void Open(const QStringList &uris, const QVariantMap &platform) { ask(uris, platform); }
    /// There are none beside opening.
    void ActivateAction(const QString &, const QVariantList &, const QVariantMap &platform) { ask({}, platform); }

private:
    /// The caller has its answer before anything is done.
    void ask(const QStringList &uris, const QVariantMap &platform)
    {
        QMetaObject::invokeMethod(m_name, [name = m_name, opening = openingOf(uris, platform)] { Q_EMIT name->asked(opening); }, Qt::QueuedConnection);
    }

    BusName *m_name;
};

BusName::BusName(QDBusConnection session, QObject *parent) : QObject(parent), m_session(std::move(session))
{
    new ApplicationAdaptor(this);
}

BusName::~BusName()
{
    if (!m_session.isConnected())
        return;
    QDBusMessage release = QDBusMessage::createMethodCall(Bus, BusObject, Bus, u"ReleaseName"_s);
    release << Name;
    m_session.send(release);
    m_session.unregisterObject(Object);
}

void BusName::take()
{
    // First what can be called, then the name by which it is found.
    if (!m_session.registerObject(Object, this, QDBusConnection::ExportAdaptors))
        return;
    callBus(m_session, {Bus, BusObject, Bus, u"RequestName"_s}, {Name, DoNotQueue}, this, [this](const QVariantList &answer) {
        if (answer.value(0).toInt() == PrimaryOwner)
            Q_EMIT taken();
    });
}

bool BusName::handOver(QDBusConnection session, const Opening &opening)
{
    if (!session.isConnected())
        return false;
    QDBusMessage question = QDBusMessage::createMethodCall(Bus, BusObject, Bus, u"NameHasOwner"_s);
    question << Name;
    if (!session.call(question, QDBus::Block, PatienceMs).arguments().value(0).toBool())
        return false;
    QStringList uris;
    for (const Path &path : opening.sources.paths)
        uris += uriOf(path);
    QVariantMap platform;
    if (opening.into)
        platform[Into] = uriOf(*opening.into);
    if (!opening.token.empty())
        platform[Token] = platform[StartupId] = QString::fromStdString(opening.token);
    QDBusMessage message = QDBusMessage::createMethodCall(Name, Object, Interface, uris.isEmpty() ? u"Activate"_s : u"Open"_s);
    message.setAutoStartService(false);
    if (!uris.isEmpty())
        message << uris;
    message << platform;
    return session.call(message, QDBus::Block, PatienceMs).type() == QDBusMessage::ReplyMessage;
}

} // namespace poolcopy

#include "bus_name.moc"
