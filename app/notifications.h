// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QDBusConnection>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <map>
#include <set>

namespace poolcopy {

/// Tells by org.freedesktop.Notifications how a job has ended, and that one waits for an answer while nobody looks at the window.
///
/// Not where the settings say no, not about what a person has cancelled, and not about the end of a job of less than
/// ShortMs while the window is in front. Where there is no such service nothing happens.
class Notifications : public QObject
{
    Q_OBJECT
public:
    static constexpr int ShortMs = 10'000;

    /// `inFront`: whether a person looks at the window.
    Notifications(QDBusConnection session, std::function<bool()> inFront, QObject *parent = nullptr);

    void watch(Job *job);
    /// The window came to the front: who waits for an answer can be seen there.
    void withdrawQuestions();
    /// Something is shown whose buttons need this program; gone() follows.
    [[nodiscard]] bool isShown() const { return m_asking > 0 || !m_notices.empty(); }

Q_SIGNALS:
    /// `job`: null if nothing shows it any more. `token`: what the desktop wants to see before it lets the window come to the front; may be empty.
    void windowWanted(poolcopy::Job *job, bool problems, const QString &token);
    void folderWanted(const poolcopy::Path &folder);
    void gone();

private Q_SLOTS:
    void takeToken(uint id, const QString &token);
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id);

private:
    struct Notice
    {
        QPointer<Job> job;
        bool question = false;
        Path folder;      // what the button opens
        QString token;
    };
    struct Text
    {
        QString title, body;
        QStringList actions;   // key, word, …
        bool critical = false;
        QString category;
    };
    void tellEnd(Job *job);
    void tellQuestion(Job *job);
    void show(const Notice &notice, const Text &text);
    void send(const Notice &notice, const Text &text, const QStringList &serverCan);
    void ended();
    void forget(uint id);

    QDBusConnection m_session;
    std::function<bool()> m_inFront;
    std::map<uint, Notice> m_notices;   // that are shown, by the server's number
    std::set<const Job *> m_asked;      // about whose conflicts was told since the window was in front
    int m_asking = 0;                   // calls without an answer
};

} // namespace poolcopy
