// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QPointer>
#include <QWidget>

#include <set>

class QPushButton;

namespace poolcopy {

class ElidedLabel;
class ToneLabel;

/// What to do about a worker that shows no sign of life: wait, leave out what it is at, or leave its disk. One at a time; hidden while
/// there is nothing to ask or to say.
class HungPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HungPanel(QWidget *parent = nullptr);
    /// Not owned; null for none.
    void follow(Job *job);
    void display(const JobStatus &status);

private:
    void ask(const WorkerRow &row, std::size_t hanging, bool othersGoOn);
    void settle();

    QPointer<Job> m_job;
    QWidget *m_question;
    ToneLabel *m_text;
    ElidedLabel *m_path;
    ToneLabel *m_process;
    QPushButton *m_wait;
    QPushButton *m_skip;
    QPushButton *m_leave;
    ToneLabel *m_abandoned;
    std::set<std::int64_t> m_settled;   // processes that a person has decided about, until they show life
    int m_number = 0;                   // whom the question is about
    std::int64_t m_pid = 0;
};

} // namespace poolcopy
