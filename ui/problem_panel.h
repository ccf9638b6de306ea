// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QFrame>
#include <QPointer>

class QListView;
class QPushButton;

namespace poolcopy {

class ProblemModel;
class ToneLabel;

/// One quiet line about what could not be copied, and the list behind it. Hidden while there is nothing to tell.
class ProblemPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ProblemPanel(QWidget *parent = nullptr);
    void follow(Job *job);
    void display(const JobStatus &status);

Q_SIGNALS:
    void retryRequested();

private:
    void unfold(bool open);

    QPointer<Job> m_job;
    ProblemModel *m_model;
    ToneLabel *m_count;
    ToneLabel *m_summary;
    QPushButton *m_show;
    QPushButton *m_copyList;
    QPushButton *m_retry;
    QListView *m_list;
    bool m_open = false;
};

} // namespace poolcopy
