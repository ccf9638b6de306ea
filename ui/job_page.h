// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"
#include "ui/job_list_model.h"
#include "ui/report.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace poolcopy {

class ConflictPanel;
class EndPanel;
class PlanPanel;
class ProblemPanel;
class ProgressPanel;
class ToneLabel;
class WorkerPanel;

/// One job, from its start to what can be done after its end.
///
/// Asks the job for its figures by one timer, at most 30 times a second: then the bar moves. Text changes at
/// most four times a second, and so does all of a page that is hidden: its curve and its time left go on.
class JobPage : public QWidget
{
    Q_OBJECT
public:
    explicit JobPage(QWidget *parent = nullptr);
    /// Shows this job; not owned. Null: none.
    void follow(Job *job);
    [[nodiscard]] Job *job() const { return m_job; }
    [[nodiscard]] bool isRunning() const;
    /// Of the window, while this job is all there is: "37 %", "paused", "done".
    [[nodiscard]] const QString &title() const { return m_title; }
    /// The figures that were displayed last; what was mended by trying again is no problem any more.
    [[nodiscard]] const JobStatus &status() const { return m_status; }
    /// The job as a line of a list, as it was displayed last.
    [[nodiscard]] JobRow row() const;
    /// What it waits for, in words; empty: it doesn't.
    void sayWaiting(const QString &text);
    /// A job that some of this one's problems were tried again by has ended; see ProblemPanel.
    void retryEnded(bool tried, const JobStatus &status = {}, const std::vector<Problem> &left = {}, const std::vector<Path> &sources = {});
    /// This job tries again what failed in that page's.
    void setOrigin(JobPage *page) { m_origin = page; }
    /// A word about something that happened beside the job: a report that was saved.
    /// Gives the focus to what a person most likely wants to press now.
    void takeFocus();
    void say(const QString &text);
    /// What could not be copied, if there is anything.
    void showProblems();

Q_SIGNALS:
    void copyRequested(const poolcopy::JobRequest &request);
    void moreRequested();
    void changeRequested();   ///< it was refused: something else is to be chosen
    void displayed();   ///< row(), title() and status() are new
    void reportRequested(const poolcopy::Path &path, const poolcopy::HistoryRecord &record, poolcopy::report::Format format);
    void ended();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void pull();
    void displayText(const JobStatus &status);
    [[nodiscard]] QString endTitle() const;
    void showMended();
    void showHints(const JobStatus &status);

    QPointer<Job> m_job;
    QPointer<JobPage> m_origin;
    ProgressPanel *m_progress;
    EndPanel *m_end;
    PlanPanel *m_plan;
    ConflictPanel *m_conflicts;
    WorkerPanel *m_workers;
    ProblemPanel *m_problems;
    QWidget *m_hints;   // at the top, about what lies further down and wants to be seen
    QPushButton *m_toQuestion;
    QPushButton *m_toProblems;
    QWidget *m_waiting;
    ToneLabel *m_waitsFor;
    JobStatus m_status;
    QString m_title;
    QTimer m_timer;
    QElapsedTimer m_sincePull, m_sinceText;
    bool m_ended = false;
};

} // namespace poolcopy
