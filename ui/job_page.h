// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace poolcopy {

class ConflictPanel;
class EndPanel;
class ProblemPanel;
class ProgressPanel;
class ToneLabel;
class WorkerPanel;

/// One job, from its start to what can be done after its end.
///
/// Asks the job for its figures by one timer, at most 30 times a second: then the bar moves. Text changes at
/// most four times a second.
class JobPage : public QWidget
{
    Q_OBJECT
public:
    explicit JobPage(QWidget *parent = nullptr);
    /// Shows this job; not owned. Null: none.
    void follow(Job *job);
    [[nodiscard]] Job *job() const { return m_job; }
    [[nodiscard]] bool isRunning() const;
    /// A word about something that happened beside the job, such as folders that were dropped meanwhile.
    void say(const QString &text);

Q_SIGNALS:
    void copyRequested(const poolcopy::JobRequest &request);
    void moreRequested();
    void titleChanged(const QString &title);
    void ended();

private:
    void pull();
    void displayText(const JobStatus &status);

    QPointer<Job> m_job;
    ProgressPanel *m_progress;
    EndPanel *m_end;
    ConflictPanel *m_conflicts;
    WorkerPanel *m_workers;
    ProblemPanel *m_problems;
    ToneLabel *m_message;
    QTimer m_timer;
    QElapsedTimer m_sincePull, m_sinceText;
    bool m_ended = false;
};

} // namespace poolcopy
