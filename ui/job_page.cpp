// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job_page.h"

#include "ui/conflict_panel.h"
#include "ui/end_panel.h"
#include "ui/problem_panel.h"
#include "ui/progress_panel.h"
#include "ui/tab_order.h"
#include "ui/tone_label.h"
#include "ui/words.h"
#include "ui/worker_panel.h"

#include <QBoxLayout>

namespace poolcopy {

namespace {

constexpr int PullMs = 34;
constexpr int TextMs = 250;

} // namespace

JobPage::JobPage(QWidget *parent)
    : QWidget(parent), m_progress(new ProgressPanel(this)), m_end(new EndPanel(this)), m_conflicts(new ConflictPanel(this)),
      m_workers(new WorkerPanel(this)), m_problems(new ProblemPanel(this)), m_message(new ToneLabel(Tone::Quiet, this))
{
    m_message->setObjectName(QStringLiteral("jobMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    layout->addWidget(m_progress);
    layout->addWidget(m_end);
    layout->addWidget(m_conflicts);
    layout->addWidget(m_workers);
    layout->addWidget(m_problems, 1);
    layout->addWidget(m_message);
    layout->addStretch();
    tabAsItIsRead(this);

    m_timer.setInterval(PullMs);
    connect(&m_timer, &QTimer::timeout, this, &JobPage::pull);
    connect(m_end, &EndPanel::moreRequested, this, &JobPage::moreRequested);
    const auto again = [this] {
        if (m_job)
            Q_EMIT copyRequested(m_job->retryRequest());
    };
    connect(m_end, &EndPanel::continueRequested, this, again);
    connect(m_problems, &ProblemPanel::retryRequested, this, again);
}

void JobPage::follow(Job *job)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_ended = false;
    m_message->hide();
    m_progress->follow(job);
    m_end->follow(job);
    m_conflicts->follow(job);
    m_workers->follow(job);
    m_problems->follow(job);
    m_timer.stop();
    if (!job)
        return;
    m_workers->show();
    connect(job, &Job::stateChanged, this, [this] {
        m_sinceText.invalidate();
        if (m_ended && m_job)
            m_end->displayAbandoned(m_job->status());
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

void JobPage::say(const QString &text)
{
    m_message->say(text);
    m_message->setVisible(!text.isEmpty());
}

void JobPage::pull()
{
    if (!m_job || m_ended) {
        m_timer.stop();
        return;
    }
    const JobStatus status = m_job->status();
    m_progress->displayBar(status, static_cast<int>(m_sincePull.restart()));
    const bool done = status.state == JobState::Done;
    if (!done && m_sinceText.isValid() && m_sinceText.elapsed() < TextMs)
        return;
    m_sinceText.start();
    displayText(status);
    if (!done)
        return;
    m_ended = true;
    m_timer.stop();
    m_workers->hide();
    m_end->display(status);
    Q_EMIT ended();
}

void JobPage::displayText(const JobStatus &status)
{
    m_progress->displayText(status);
    m_conflicts->display(status);
    m_workers->display(status);
    m_problems->display(status);
    const QString percent = m_progress->percentText();
    if (status.state == JobState::Done)
        Q_EMIT titleChanged(status.result == JobResult::Complete ? tr("done") : words::jobState(status));
    else if (status.paused || status.cancelling || percent.isEmpty() || status.state == JobState::Flushing)
        Q_EMIT titleChanged(words::jobState(status));
    else
        Q_EMIT titleChanged(percent);
}

} // namespace poolcopy
