// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QTreeView;

namespace poolcopy {

class PlanModel;
class RuleCombo;
class ToneLabel;

/// What a copy would do, before its first byte: found by a dry run, in groups that open. From here the copy starts, with the rule for
/// names that are taken that is chosen here. Hidden until a dry run has ended.
class PlanPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PlanPanel(QWidget *parent = nullptr);
    void follow(Job *job);
    /// Once, when the job is Done and has a plan; see hasPlan().
    void display(const JobStatus &status);
    /// Whether that job is a dry run that has come to its end.
    static bool hasPlan(const JobRequest &request, const JobStatus &status);
    /// The request that looks what this one would do; and back, with the rule that it was made with.
    static JobRequest checking(JobRequest request);

Q_SIGNALS:
    void copyRequested(const poolcopy::JobRequest &request);
    void backRequested();

private:
    void sayEffect();
    [[nodiscard]] JobRequest copying() const;

    QPointer<Job> m_job;
    PlanFigures m_plan{};
    PlanModel *m_model;
    ToneLabel *m_outcome;
    ToneLabel *m_space;
    QTreeView *m_tree;
    QWidget *m_taken;
    RuleCombo *m_rule;
    ToneLabel *m_effect;
    QPushButton *m_copy;
    QPushButton *m_back;
};

} // namespace poolcopy
