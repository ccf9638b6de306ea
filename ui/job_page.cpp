// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job_page.h"

#include "ui/conflict_panel.h"
#include "ui/end_panel.h"
#include "ui/flow_layout.h"
#include "ui/page_margins.h"
#include "ui/plan_panel.h"
#include "ui/problem_panel.h"
#include "ui/progress_panel.h"
#include "ui/scrolling.h"
#include "ui/tab_order.h"
#include "ui/tone_label.h"
#include "ui/words.h"
#include "ui/worker_panel.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace poolcopy {

namespace {

constexpr int PullMs = 34;
constexpr int TextMs = 250;
constexpr int HiddenMs = 300;   // of a page that nobody looks at

JobRow::Kind kindOf(const JobStatus &status)
{
    using Kind = JobRow::Kind;
    if (status.state == JobState::Done) {
        const bool mixedEnd = status.result == JobResult::WithProblems || status.result == JobResult::Cancelled;
        return status.result == JobResult::Complete ? Kind::Good : mixedEnd ? Kind::Problems : Kind::Failed;
    }
    return status.state == JobState::Waiting ? Kind::Waiting : status.paused ? Kind::Paused : Kind::Running;
}

} // namespace

JobPage::JobPage(QWidget *parent)
    : QWidget(parent), m_progress(new ProgressPanel(this)), m_end(new EndPanel(this)), m_plan(new PlanPanel(this)), m_conflicts(new ConflictPanel(this)),
      m_workers(new WorkerPanel(this)), m_problems(new ProblemPanel(this)), m_hints(new QWidget(this)),
      m_toQuestion(new QPushButton(tr("A question waits for you: show it"), m_hints)), m_toProblems(new QPushButton(tr("There are problems: show them"), m_hints)),
      m_waiting(new QWidget(this)), m_waitsFor(new ToneLabel(Tone::Plain, m_waiting))
{
    m_waitsFor->setObjectName(QStringLiteral("waitsFor"));
    m_waitsFor->setWordWrap(true);
    auto *now = new QPushButton(tr("Start n&ow"), m_waiting);
    now->setObjectName(QStringLiteral("startNowButton"));
    now->setToolTip(tr("Both copies at once on one disk: each takes longer"));
    auto *waiting = new QHBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    waiting->addWidget(m_waitsFor, 1);
    waiting->addWidget(now);
    m_waiting->hide();
    connect(now, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->startNow();
    });
    m_toQuestion->setObjectName(QStringLiteral("toQuestionButton"));
    m_toProblems->setObjectName(QStringLiteral("toProblemsButton"));
    auto *hints = new FlowLayout(m_hints);
    hints->setContentsMargins(0, 0, 0, 0);
    hints->addWidget(m_toQuestion);
    hints->addWidget(m_toProblems);
    m_hints->hide();
    connect(m_toQuestion, &QPushButton::clicked, m_conflicts, &ConflictPanel::lead);
    connect(m_toProblems, &QPushButton::clicked, this, &JobPage::showProblems);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargins);
    layout->setSpacing(10);
    layout->addWidget(m_hints);
    layout->addWidget(m_progress);
    layout->addWidget(m_waiting);
    layout->addWidget(m_end);
    layout->addWidget(m_plan, 1);
    layout->addWidget(m_conflicts);
    layout->addWidget(m_workers);
    layout->addWidget(m_problems);   // stretches while it is open
    layout->addStretch();
    tabAsItIsRead(this);

    m_timer.setInterval(PullMs);
    connect(&m_timer, &QTimer::timeout, this, &JobPage::pull);
    connect(m_end, &EndPanel::moreRequested, this, &JobPage::moreRequested);
    connect(m_end, &EndPanel::changeRequested, this, [this] {
        if (m_job)
            Q_EMIT changeRequested();
    });
    connect(m_plan, &PlanPanel::backRequested, this, &JobPage::moreRequested);
    connect(m_plan, &PlanPanel::copyRequested, this, &JobPage::copyRequested);
    connect(m_end, &EndPanel::reportRequested, this, &JobPage::reportRequested);
    connect(m_end, &EndPanel::continueRequested, this, [this] {
        if (m_job)
            Q_EMIT copyRequested(m_job->retryRequest());
    });
    connect(m_problems, &ProblemPanel::retryRequested, this, &JobPage::copyRequested);
}

void JobPage::follow(Job *job)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_ended = false;
    m_status = {};
    m_waiting->hide();
    m_hints->hide();
    m_progress->follow(job);
    m_end->follow(job);
    m_plan->follow(job);
    m_conflicts->follow(job);
    m_workers->follow(job);
    m_problems->follow(job);
    m_timer.stop();
    if (!job)
        return;
    connect(job, &Job::stateChanged, this, [this] {
        m_sinceText.invalidate();
        if (m_ended && m_job)
            m_end->displayAbandoned(m_job->status());
        pull();   // a hidden page would take a while
    });
    connect(job, &Job::conflictFound, this, [this] { m_sinceText.invalidate(); });
    connect(job, &Job::finished, this, &JobPage::pull);
    m_sincePull.start();
    m_sinceText.invalidate();
    m_timer.start();
    pull();
}

bool JobPage::isRunning() const
{
    return m_job && !m_ended;
}

JobRow JobPage::row() const
{
    JobRow row;
    row.job = m_job;
    row.kind = kindOf(m_status);
    row.paused = m_status.paused;
    row.waits = m_status.waitsFor != 0;
    row.name = m_job ? words::isolated(words::jobName(m_job->request())) : QString();
    row.where = m_progress->whereText();
    row.word = words::jobState(m_status);
    if (row.kind == JobRow::Kind::Running) {
        const auto &workers = m_status.workers;
        const bool hangs = std::any_of(workers.begin(), workers.end(), [](const WorkerRow &w) { return w.state == WorkerState::Stuck; });
        row.percent = m_progress->percentText();
        row.word = hangs ? tr("A disk does not answer") : m_progress->timeText();
    } else if (row.kind == JobRow::Kind::Paused) {
        row.percent = m_progress->percentText();
    } else if (row.hasEnded() && !m_status.dryRun && m_status.result == JobResult::WithProblems && m_status.problems > 0) {
        row.word = m_status.problems == 1 ? tr("Done, 1 problem") : tr("Done, %1 problems").arg(words::number(m_status.problems));
    }
    if (m_job && (row.hasEnded() || m_status.totalsFinal)) {
        const Shares shares = sharesOf(m_status, m_job->request());
        row.copied = shares.copied;
        row.written = shares.written;
    }
    return row;
}

void JobPage::takeFocus()
{
    for (QPushButton *button : m_plan->findChildren<QPushButton *>())
        if (button->isDefault() && button->isVisible() && button->isEnabled())
            return button->setFocus(Qt::OtherFocusReason);
    focusFirst(this);
}

void JobPage::say(const QString &text)
{
    m_end->say(text);
}

void JobPage::showProblems()
{
    m_problems->showList();
}

void JobPage::retryEnded(bool tried, const JobStatus &status, const std::vector<Problem> &left, const std::vector<Path> &sources)
{
    m_problems->retryEnded(tried, status, left);
    if (!tried)
        return;
    showMended();
    if (status.problems > left.size())
        return;   // not all of them are known
    // What a retry has tried is mended for whoever it is a retry of, as soon as it has no problem with it any more itself: not what was
    // tried just now has to be that, but perhaps all that was left in it, or what it lies in.
    std::vector<Path> all = sources;
    std::vector<Problem> open = left;
    for (JobPage *page = this; page->m_origin; page = page->m_origin) {
        if (auto known = page->m_problems->leftAfter(sources, left); known && page->m_job) {
            open = *std::move(known);
            all.insert(all.end(), page->m_job->request().only.begin(), page->m_job->request().only.end());
        }
        page->m_origin->m_problems->triedElsewhere(all, status, open);
        page->m_origin->showMended();
    }
}

void JobPage::showMended()
{
    if (!m_job || !m_ended)
        return;
    m_status = m_problems->mended().in(m_job->status());
    m_end->sayOutcome(m_status, m_problems->mended().copied);
    m_title = endTitle();
    Q_EMIT displayed();
}

QString JobPage::endTitle() const
{
    return m_status.result == JobResult::Complete && !m_status.dryRun ? tr("done") : words::jobState(m_status);
}

void JobPage::sayWaiting(const QString &text)
{
    m_waitsFor->say(text);
    m_waiting->setVisible(!text.isEmpty());
}

void JobPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.setInterval(PullMs);
    m_sinceText.invalidate();
    pull();
}

void JobPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.setInterval(HiddenMs);
}

void JobPage::pull()
{
    if (!m_job || m_ended) {
        m_timer.stop();
        return;
    }
    m_status = m_job->status();
    const JobStatus &status = m_status;
    const auto ms = static_cast<int>(m_sincePull.restart());
    m_progress->displayBar(status, status.state == JobState::Waiting ? 0 : ms);
    const bool done = status.state == JobState::Done;
    if (!done && m_sinceText.isValid() && m_sinceText.elapsed() < TextMs)
        return;
    m_sinceText.start();
    displayText(status);
    if (!done)
        return;
    m_ended = true;
    m_timer.stop();
    m_waiting->hide();
    if (PlanPanel::hasPlan(m_job->request(), status))
        m_plan->display(status);
    else
        m_end->display(status);
    showTop(this);
    Q_EMIT ended();
}

void JobPage::displayText(const JobStatus &status)
{
    m_progress->displayText(status);
    m_workers->setVisible(status.state != JobState::Waiting && status.state != JobState::Done);
    m_conflicts->display(status);
    m_workers->display(status);
    if (!status.dryRun)   // its problems are groups of the plan
        m_problems->display(status);
    showHints(status);
    const QString percent = m_progress->percentText();
    if (status.state == JobState::Done)
        m_title = endTitle();
    else if (status.paused || status.cancelling || percent.isEmpty() || status.state == JobState::Flushing)
        m_title = words::jobState(status);
    else
        m_title = percent;
    Q_EMIT displayed();
}

/// As if the page stood at its beginning, and as if they were not there themselves: else they would come and go.
void JobPage::showHints(const JobStatus &status)
{
    const int height = parentWidget() ? parentWidget()->height() : 0;
    const int own = m_progress->y() - layout()->contentsMargins().top();
    const auto isBelow = [&](const QWidget *panel, int end) { return status.state != JobState::Done && !panel->isHidden() && panel->y() - own + end > height; };
    m_toQuestion->setVisible(isBelow(m_conflicts, m_conflicts->answersEnd()));
    m_toProblems->setVisible(isBelow(m_problems, std::min(m_problems->height(), 2 * fontMetrics().height())));
    m_hints->setVisible(!m_toQuestion->isHidden() || !m_toProblems->isHidden());
}

} // namespace poolcopy
