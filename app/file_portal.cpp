// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_portal.h"

#include "app/bus_call.h"

#include <QDBusError>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QWidget>

#include <utility>

namespace poolcopy {

using namespace Qt::StringLiterals;

namespace {

const auto Portal = u"org.freedesktop.portal.Desktop"_s, PortalObject = u"/org/freedesktop/portal/desktop"_s,
           Chooser = u"org.freedesktop.portal.FileChooser"_s, Request = u"org.freedesktop.portal.Request"_s;
constexpr unsigned ChoosesFolders = 3;   // the version since which it does; an older one would let people choose files
constexpr int PatienceMs = 3'000;        // the dialog comes later, the answer that it will is there at once
constexpr qint64 NobodyIsSoFastMs = 1'000;
enum Response : unsigned { Accepted = 0, Cancelled = 1 };   // all else: ended otherwise

QString handleOf(const QWidget *window)
{
    // Wayland has handles, too, but Qt 6.4 tells none.
    return QGuiApplication::platformName() == "xcb"_L1 ? u"x11:"_s + QString::number(window->winId(), 16) : QString();
}

/// What the portal wants for a key is an underscore.
QString withPortalsKey(QString label)
{
    return label.replace(u"_"_s, u"__"_s).replace(u'&', u'_');
}

} // namespace

/// One dialog that is open, from the question to the answer.
class PortalRequest : public QObject
{
    Q_OBJECT
public:
    PortalRequest(QDBusConnection session, choosing::Chosen chosen, std::function<void()> otherwise, QObject *parent)
        : QObject(parent), m_session(std::move(session)), m_chosen(std::move(chosen)), m_otherwise(std::move(otherwise))
    {
    }

    void ask(const QString &method, const QString &window, const QString &title, QVariantMap options)
    {
        const QString token = u"poolcopy"_s + QString::number(QRandomGenerator::system()->generate64(), 36);
        options[u"handle_token"_s] = token;
        // Where it will be, so that no answer is missed.
        listen(PortalObject + u"/request/"_s + m_session.baseService().mid(1).replace(u'.', u'_') + u'/' + token);
        m_sinceAsked.start();
        callBus(m_session, {Portal, PortalObject, Chooser, method, true, false, PatienceMs}, {window, title, options}, this,
                [this](const QVariantList &answer) {
                    const QString handle = answer.value(0).value<QDBusObjectPath>().path();
                    if (!handle.isEmpty() && handle != m_handle)   // portals before 0.9 choose their own
                        listen(handle);
                },
                [this](const QString &error) {
                    if (error == QDBusError::errorString(QDBusError::NoReply))   // it is slow, and would come beside the other one
                        closeDialog();
                    giveUp();
                });
    }

    /// Nobody waits for it any more.
    void close()
    {
        if (!end())
            return;
        closeDialog();
    }

public Q_SLOTS:
    void respond(uint response, const QVariantMap &results)
    {
        // A dialog that is closed by its frame is "ended otherwise", too; but nobody does that before it is there.
        if (response > Cancelled && m_sinceAsked.elapsed() < NobodyIsSoFastMs) {
            giveUp();
            return;
        }
        if (end() && response == Accepted)
            m_chosen(pathsFromUriList(results.value(u"uris"_s).toStringList().join(u'\n').toUtf8()));
    }

private:
    void listen(const QString &handle)
    {
        m_handle = handle;
        m_session.connect(QString(), handle, Request, u"Response"_s, this, SLOT(respond(uint,QVariantMap)));
    }

    void closeDialog() { callBus(m_session, {Portal, m_handle, Request, u"Close"_s}, {}, parent()); }

    /// False: it had ended before.
    bool end()
    {
        deleteLater();
        return !std::exchange(m_ended, true);
    }

    void giveUp()
    {
        if (end())
            m_otherwise();
    }

    QDBusConnection m_session;
    choosing::Chosen m_chosen;
    std::function<void()> m_otherwise;
    QString m_handle;
    QElapsedTimer m_sinceAsked;
    bool m_ended = false;
};

FilePortal::FilePortal(QDBusConnection session, QObject *parent) : QObject(parent), m_session(std::move(session))
{
    callBus(m_session, {Portal, PortalObject, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, true}, {Chooser, u"version"_s}, this,
            [this](const QVariantList &answer) { m_there = answer.value(0).value<QDBusVariant>().variant().toUInt() >= ChoosesFolders; });
    choosing::setDesktopDialog([this](QWidget *window, const choosing::Question &question, choosing::Chosen chosen, std::function<void()> otherwise) {
        return ask(window, question, std::move(chosen), std::move(otherwise));
    });
}

FilePortal::~FilePortal()
{
    choosing::setDesktopDialog({});
    if (m_open)
        m_open->close();
}

bool FilePortal::ask(QWidget *window, const choosing::Question &question, choosing::Chosen chosen, std::function<void()> otherwise)
{
    if (!m_there)
        return false;
    if (m_open)
        m_open->close();
    m_open = new PortalRequest(m_session, std::move(chosen), [this, otherwise = std::move(otherwise)] {
        m_there = false;   // it won't do better the next time
        otherwise();
    }, this);
    QVariantMap options{{u"modal"_s, true}};
    if (!question.accept.isEmpty())
        options[u"accept_label"_s] = withPortalsKey(question.accept);
    const bool file = question.what == choosing::What::NewFile;
    if (file)
        options[u"current_name"_s] = question.name;
    else
        options[u"directory"_s] = true;
    if (question.what == choosing::What::Folders)
        options[u"multiple"_s] = true;
    m_open->ask(file ? u"SaveFile"_s : u"OpenFile"_s, handleOf(window), question.title, options);
    return true;
}

} // namespace poolcopy

#include "file_portal.moc"
