// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"
#include "ui/report.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace poolcopy {

class ElidedLabel;
class ToneLabel;

/// What to show of a job that has ended: the one folder it made, or the one that holds them all. Empty: none.
Path folderToOpen(const JobStatus &status);

/// How a job ended, in plain words, and what can be done now. Hidden while the job runs.
class EndPanel : public QWidget
{
    Q_OBJECT
public:
    explicit EndPanel(QWidget *parent = nullptr);
    void follow(Job *job);
    /// Once, when the job is Done.
    void display(const JobStatus &status);
    /// How it ended; again when some problems were mended. `later`: files that were copied by trying again.
    void sayOutcome(const JobStatus &status, std::uint64_t later = 0);
    /// What of it still hangs; also later, when one has gone.
    void displayAbandoned(const JobStatus &status);
    /// A word about a report.
    void say(const QString &text);

Q_SIGNALS:
    void continueRequested();   ///< the same job again, keeping what is there
    void moreRequested();
    void changeRequested();     ///< the same job, but with something chosen anew
    void reportRequested(const poolcopy::Path &path, const poolcopy::HistoryRecord &record, poolcopy::report::Format format);

private:
    void sayNotes(const JobStatus &status);
    void sayReason(const JobStatus &status);
    void askAboutUnfinished(const JobStatus &status);
    void askBeforeRemoving();
    void keepUnfinished();
    void removeUnfinished();
    void openFolder();

    QPointer<Job> m_job;
    ToneLabel *m_sign;
    ToneLabel *m_outcome;
    ToneLabel *m_unplug;
    ToneLabel *m_reason;
    ToneLabel *m_notes;
    ToneLabel *m_abandoned;
    QWidget *m_unfinished;
    ToneLabel *m_question;
    ElidedLabel *m_unfinishedPath;
    QPushButton *m_keep;
    QPushButton *m_remove;
    QPushButton *m_reallyRemove;
    QPushButton *m_continue;
    QPushButton *m_change;
    QPushButton *m_open;
    QPushButton *m_more;
    QPushButton *m_report;
    ToneLabel *m_said;
    Path m_folder;   // what Open folder shows
    std::vector<Path> m_left;   // unfinished folders
};

} // namespace poolcopy
