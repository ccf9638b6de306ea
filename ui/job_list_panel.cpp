// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job_list_panel.h"

#include "core/engine/job.h"
#include "ui/flow_layout.h"
#include "ui/job_delegate.h"
#include "ui/job_list_model.h"

#include <QAction>
#include <QBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace poolcopy {

JobListPanel::JobListPanel(JobListModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(new QListView(this)), m_pauseAll(new QPushButton(tr("Pause all"), this)),
      m_resumeAll(new QPushButton(tr("Resume all"), this)), m_removeEnded(new QPushButton(tr("Remove ended"), this))
{
    m_view->setObjectName(QStringLiteral("jobList"));
    m_view->setAccessibleName(tr("Copies"));
    setFocusProxy(m_view);
    m_view->setModel(model);
    m_view->setItemDelegate(new JobDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMinimumHeight(m_view->sizeHintForRow(0) > 0 ? m_view->sizeHintForRow(0) : 5 * fontMetrics().height());
    m_pauseAll->setObjectName(QStringLiteral("pauseAllButton"));
    m_resumeAll->setObjectName(QStringLiteral("resumeAllButton"));
    m_removeEnded->setObjectName(QStringLiteral("removeEndedButton"));
    m_removeEnded->setToolTip(tr("Takes those that have ended off this list; nothing on the disk changes"));

    auto *buttons = new FlowLayout;   // long in some languages
    buttons->addWidget(m_pauseAll);
    buttons->addWidget(m_resumeAll);
    buttons->addWidget(m_removeEnded);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        enableWhatCanBeDone();
        Q_EMIT chosenChanged(m_model->jobAt(now));
    });
    connect(m_view, &QListView::customContextMenuRequested, this, &JobListPanel::showMenu);
    connect(m_pauseAll, &QPushButton::clicked, this, &JobListPanel::pauseAllRequested);
    connect(m_resumeAll, &QPushButton::clicked, this, &JobListPanel::resumeAllRequested);
    connect(m_removeEnded, &QPushButton::clicked, this, &JobListPanel::removeEndedRequested);
    for (const auto change : {&JobListModel::rowsInserted, &JobListModel::rowsRemoved})
        connect(model, change, this, &JobListPanel::enableWhatCanBeDone);
    connect(model, &JobListModel::dataChanged, this, &JobListPanel::enableWhatCanBeDone);
    connect(model, &JobListModel::rowsMoved, this, &JobListPanel::enableWhatCanBeDone);
    makeActions();
    enableWhatCanBeDone();
}

/// They live on the list, so that their keys work while it has the focus.
void JobListPanel::makeActions()
{
    const auto add = [this](const QString &text, const char *name, const QKeySequence &key, auto call) {
        auto *action = new QAction(text, m_view);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, call] {
            if (Job *job = chosen())
                call(job);
        });
        m_view->addAction(action);
        return action;
    };
    m_pause = add(tr("&Pause"), "pauseJobAction", {}, [](Job *job) { job->pause(); });
    m_resume = add(tr("&Resume"), "resumeJobAction", {}, [](Job *job) { job->resume(); });
    m_now = add(tr("&Start now"), "startJobAction", {}, [](Job *job) { job->startNow(); });
    m_up = add(tr("Move &up"), "moveJobUpAction", QKeySequence(Qt::ALT | Qt::Key_Up), [this](Job *job) { m_model->shift(job, -1); });
    m_down = add(tr("Move &down"), "moveJobDownAction", QKeySequence(Qt::ALT | Qt::Key_Down), [this](Job *job) { m_model->shift(job, 1); });
    m_remove = add(QString(), "removeJobAction", QKeySequence(QKeySequence::Delete), [this](Job *job) { Q_EMIT removeRequested(job); });
}

void JobListPanel::choose(const Job *job)
{
    m_view->setCurrentIndex(m_model->index(m_model->rowOf(job)));
}

Job *JobListPanel::chosen() const
{
    return m_model->jobAt(m_view->currentIndex());
}

int JobListPanel::heightOfRows(int atMost, int wide) const
{
    const int row = std::max(1, m_view->sizeHintForRow(0));
    const int rest = layout()->totalHeightForWidth(wide) - m_view->sizeHint().height() + 2 * m_view->frameWidth();
    return rest + std::clamp((atMost - rest) / row, 1, std::max(1, m_model->rowCount())) * row;
}

void JobListPanel::enableWhatCanBeDone()
{
    using Kind = JobRow::Kind;
    const auto &rows = m_model->rows();
    const auto any = [&rows](auto which) { return std::any_of(rows.begin(), rows.end(), which); };
    const bool ended = any([](const JobRow &row) { return row.hasEnded(); });
    const bool mayPause = any([](const JobRow &row) { return !row.hasEnded() && !row.paused; });
    m_pauseAll->setEnabled(mayPause);
    m_resumeAll->setEnabled(any([](const JobRow &row) { return !row.hasEnded() && row.paused; }));
    m_removeEnded->setEnabled(ended);

    const int at = chosen() ? m_model->rowOf(chosen()) : -1;
    JobRow row;
    row.kind = Kind::Good;
    if (at >= 0)
        row = rows[static_cast<std::size_t>(at)];
    m_pause->setEnabled(!row.hasEnded() && !row.paused);
    m_resume->setEnabled(!row.hasEnded() && row.paused);
    m_now->setEnabled(!row.hasEnded() && (row.paused || row.waits));
    m_remove->setEnabled(!row.job.isNull());
    m_remove->setText(row.hasEnded() ? tr("Re&move from the list") : tr("&Cancel"));
}

void JobListPanel::showMenu(const QPoint &position)
{
    if (!chosen())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("jobMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Outside of the menu they stay enabled: else their keys would move the choice instead.
    m_up->setEnabled(m_model->canShift(chosen(), -1));
    m_down->setEnabled(m_model->canShift(chosen(), 1));
    connect(menu, &QMenu::aboutToHide, this, [this] {
        m_up->setEnabled(true);
        m_down->setEnabled(true);
    });
    menu->addAction(m_resume->isEnabled() ? m_resume : m_pause);
    menu->addAction(m_now);
    menu->addSeparator();
    menu->addAction(m_up);
    menu->addAction(m_down);
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace poolcopy
