// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"
#include "ui/problem_model.h"
#include "ui/retries.h"

#include <QFrame>
#include <QPointer>

#include <set>

class QPushButton;

namespace poolcopy {

class ProblemList;
class ToneLabel;

/// One quiet line about what could not be copied, and the list behind it, from which some or all can be tried again. Hidden
/// while there is nothing to tell.
class ProblemPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ProblemPanel(QWidget *parent = nullptr);
    void follow(Job *job);
    void display(const JobStatus &status);
    /// What was asked for last by retryRequested() has ended. `tried`: it could look at the entries, had that status, and left these
    /// problems; all others are mended. Else they can be tried again.
    void retryEnded(bool tried, const JobStatus &status, const std::vector<Problem> &left);
    /// The problems that are left when those with these sources, tried again elsewhere, have come to those that are given. Nothing: there
    /// are too many to be known.
    [[nodiscard]] std::optional<std::vector<Problem>> leftAfter(const std::vector<Path> &sources, const std::vector<Problem> &left) const;
    /// As retryEnded(), of those that are or lie in these sources, which somebody else has tried again: a retry of a retry.
    void triedElsewhere(const std::vector<Path> &sources, const JobStatus &status, const std::vector<Problem> &left);
    [[nodiscard]] const Mended &mended() const { return m_retries.mended(); }
    /// The list, if there is something in it.
    void showList();

Q_SIGNALS:
    /// The job has ended, and what is tried again is a job of its own: the place is free only then.
    void retryRequested(const poolcopy::JobRequest &request);

private:
    void unfold(bool open, bool show = true);
    void fetch();
    void showButtons();
    void sayCount(const JobStatus &status);
    void retry(const ProblemModel::Numbers &numbers, OnConflict rule);
    void skip();
    void showSkipped();
    void sendWaiting();
    void takeMended(const ProblemModel::Numbers &mended);

    QPointer<Job> m_job;
    ProblemList *m_list;
    ProblemModel *m_model;
    Retries m_retries;
    ToneLabel *m_count;
    ToneLabel *m_summary;
    ToneLabel *m_waitingText;
    QPushButton *m_show;
    QPushButton *m_showSkipped;
    QWidget *m_choices;
    QPushButton *m_retryChosen;
    QPushButton *m_replace;
    QPushButton *m_keepBoth;
    QPushButton *m_skip;
    QPushButton *m_retryAll;
    std::set<std::size_t> m_skipped;   // by a person, and not mended since
    bool m_open = false, m_ended = false, m_canRetry = false, m_whole = true, m_fetching = false;
};

} // namespace poolcopy
