// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_panel.h"

#include "ui/plan_model.h"
#include "ui/rule_combo.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace poolcopy {

namespace {

const PlanFigure &figureOf(const PlanFigures &plan, PlanKind kind)
{
    return plan[static_cast<std::size_t>(kind)];
}

std::uint64_t takenIn(const PlanFigures &plan)
{
    return figureOf(plan, PlanKind::SourceNewer).entries + figureOf(plan, PlanKind::SourceOlder).entries + figureOf(plan, PlanKind::Differs).entries;
}

QString files(std::uint64_t count)
{
    return count == 1 ? PlanPanel::tr("1 file") : PlanPanel::tr("%1 files").arg(words::number(count));
}

} // namespace

PlanPanel::PlanPanel(QWidget *parent)
    : QWidget(parent), m_model(new PlanModel(this)), m_outcome(new ToneLabel(Tone::Plain, this)), m_space(new ToneLabel(Tone::Quiet, this)),
      m_tree(new QTreeView(this)), m_taken(new QWidget(this)), m_rule(new RuleCombo(m_taken)), m_effect(new ToneLabel(Tone::Quiet, m_taken)),
      m_copy(new QPushButton(tr("&Copy"), this)), m_back(new QPushButton(tr("&Back"), this))
{
    m_outcome->setObjectName(QStringLiteral("planOutcome"));
    m_outcome->setProminent(1.15, true);
    m_outcome->setWordWrap(true);
    m_space->setObjectName(QStringLiteral("planSpace"));
    m_space->setWordWrap(true);
    m_tree->setObjectName(QStringLiteral("planTree"));
    m_tree->setAccessibleName(tr("What was found"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setMinimumHeight(5 * fontMetrics().height());
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionsMovable(false);
    m_rule->setObjectName(QStringLiteral("planRule"));
    m_effect->setObjectName(QStringLiteral("planEffect"));
    m_effect->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("planCopyButton"));
    m_copy->setDefault(true);
    m_copy->setMinimumWidth(110);
    m_back->setObjectName(QStringLiteral("planBackButton"));
    m_back->setToolTip(tr("Changes nothing; what you have chosen stays"));

    auto *ruleLabel = new ToneLabel(Tone::Quiet, m_taken);
    ruleLabel->setText(tr("If a &name is taken"));
    ruleLabel->setBuddy(m_rule);
    auto *taken = new QVBoxLayout(m_taken);
    taken->setContentsMargins(0, 0, 0, 0);
    taken->setSpacing(4);
    taken->addWidget(ruleLabel);
    taken->addWidget(m_rule);
    taken->addWidget(m_effect);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_outcome);
    layout->addWidget(m_space);
    layout->addWidget(m_taken);   // in a low window the list is what is further down
    layout->addLayout(buttons);
    layout->addWidget(m_tree, 1);

    connect(m_rule, &QComboBox::currentIndexChanged, this, &PlanPanel::sayEffect);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_job)
            Q_EMIT copyRequested(copying());
    });
    connect(m_back, &QPushButton::clicked, this, &PlanPanel::backRequested);
    hide();
}

bool PlanPanel::hasPlan(const JobRequest &request, const JobStatus &status)
{
    return request.dryRun && !request.compareOnly && status.state == JobState::Done
        && (status.result == JobResult::Complete || status.result == JobResult::WithProblems);
}

JobRequest PlanPanel::checking(JobRequest request)
{
    request.dryRun = true;
    return request;
}

JobRequest PlanPanel::copying() const
{
    JobRequest request = m_job->request();
    request.dryRun = false;
    request.onConflict = m_rule->rule();
    return request;
}

void PlanPanel::follow(Job *job)
{
    m_job = job;
    m_model->clear();
    hide();
}

void PlanPanel::display(const JobStatus &status)
{
    if (!m_job)
        return;
    m_plan = status.plan;
    m_model->setPlan(status, *m_job);
    m_tree->header()->setSectionResizeMode(PlanModel::What, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(PlanModel::Entries, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(PlanModel::Size, QHeaderView::ResizeToContents);
    const PlanFigure &fresh = figureOf(m_plan, PlanKind::New);
    const std::uint64_t taken = takenIn(m_plan), same = figureOf(m_plan, PlanKind::Same).entries;
    m_outcome->say(fresh.entries > 0 ? tr("%1 would be copied (%2).").arg(files(fresh.entries), words::bytes(fresh.bytes))
                   : taken > 0       ? tr("Nothing is new, but other versions are there.")
                   : status.failed > 0 ? tr("Nothing can be copied.")
                   : same > 0          ? tr("Everything is there already.")
                                       : tr("There is nothing to copy."));
    m_space->setTone(words::isTooMuch(status) ? Tone::Failure : Tone::Quiet);
    m_space->say(words::space(status));
    m_taken->setVisible(taken > 0);
    m_rule->setRule(m_job->request().onConflict);
    sayEffect();
    m_copy->setEnabled(fresh.entries + taken > 0 || (same == 0 && status.folders > 0));
    if (m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
    show();
    (m_copy->isEnabled() ? m_copy : m_back)->setFocus();
    QAccessibleEvent alert(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// What the rule means for the versions that were found.
void PlanPanel::sayEffect()
{
    const std::uint64_t taken = takenIn(m_plan), newer = figureOf(m_plan, PlanKind::SourceNewer).entries;
    QString text;
    switch (m_rule->rule()) {
    case OnConflict::Leave: text = tr("%1 stay as they are there, and are told as problems.").arg(files(taken)); break;
    case OnConflict::Ask: text = tr("You are asked about %1 while the rest is copied.").arg(files(taken)); break;
    case OnConflict::Skip: text = tr("%1 stay as they are there.").arg(files(taken)); break;
    case OnConflict::Overwrite: text = tr("%1 are replaced; what is there now is lost.").arg(files(taken)); break;
    case OnConflict::Rename: text = tr("%1 get a number behind their names; what is there stays.").arg(files(taken)); break;
    case OnConflict::Newer: text = tr("%1 are replaced by newer ones, %2 stay.").arg(files(newer), files(taken - newer)); break;
    case OnConflict::Different: text = tr("%1 are compared, and replaced unless the contents are the same.").arg(files(taken)); break;
    }
    m_effect->say(text);
}

} // namespace poolcopy
