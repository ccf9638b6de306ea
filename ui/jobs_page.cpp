// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs_page.h"

#include "ui/job_list_model.h"
#include "ui/job_list_panel.h"
#include "ui/job_page.h"
#include "ui/page_margins.h"
#include "ui/scrolling.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

namespace poolcopy {

namespace {

constexpr int NarrowEms = 125;   // below, the list stands above the job's page
constexpr int ListEms = 36;
constexpr int ListShare = 55;     // percent of the height, where it stands above

/// What scrolling() made round it.
QWidget *areaOf(const JobPage *page)
{
    return page->parentWidget()->parentWidget();
}

/// As it is now, not as it was displayed: something is about to be done to it.
bool waits(const JobPage *page)
{
    return page->job() && page->job()->status().state == JobState::Waiting;
}

} // namespace

JobsPage::JobsPage(QWidget *parent)
    : QWidget(parent), m_model(new JobListModel(this)), m_list(new JobListPanel(m_model)), m_stack(new QStackedWidget), m_splitter(new QSplitter(this))
{
    auto *framed = new QWidget;   // for the list's margins: those of the pages beside it
    auto *frame = new QVBoxLayout(framed);
    frame->addWidget(m_list);
    m_splitter->setObjectName(QStringLiteral("jobsSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(framed);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_stack->setMinimumSize(0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_byHand = true; });
    connect(m_list, &JobListPanel::chosenChanged, this, [this](Job *job) {
        if (JobPage *page = pageOf(job))
            m_stack->setCurrentWidget(areaOf(page));
    });
    connect(m_list, &JobListPanel::removeRequested, this, &JobsPage::remove);
    connect(m_list, &JobListPanel::removeEndedRequested, this, &JobsPage::removeEnded);
    connect(m_list, &JobListPanel::pauseAllRequested, this, &JobsPage::pauseAllRequested);
    connect(m_list, &JobListPanel::resumeAllRequested, this, &JobsPage::resumeAllRequested);
    connect(m_model, &JobListModel::moved, this, &JobsPage::moved);
    showList();
}

JobPage *JobsPage::makePage()
{
    auto *page = new JobPage;
    m_pages.push_back(page);
    m_stack->addWidget(scrolling(page));
    connect(page, &JobPage::copyRequested, this, [this, page](const JobRequest &request) {
        if (request.only.empty())
            return Q_EMIT copyRequested(request, page->job());
        m_retryOf = page;   // what is about some entries leaves the rest to be seen
        Q_EMIT copyRequested(request, page->job());
        if (std::exchange(m_retryOf, nullptr))
            page->retryEnded(false);   // nobody has begun it
    });
    connect(page, &JobPage::moreRequested, this, [this, page] {
        const bool plan = page->job() && page->job()->request().dryRun;
        Q_EMIT moreRequested();
        if (plan)
            drop(page);   // it has said what it had to say
    });
    connect(page, &JobPage::changeRequested, this, [this, page] {
        Q_EMIT changeRequested(page->job());
        drop(page);
    });
    connect(page, &JobPage::reportRequested, this, &JobsPage::reportRequested);
    connect(page, &JobPage::displayed, this, [this, page] { refresh(page); });
    connect(page, &JobPage::ended, this, [this, page] { takeEnd(page); });
    return page;
}

JobPage *JobsPage::pageOf(const Job *job) const
{
    const auto it = std::find_if(m_pages.begin(), m_pages.end(), [job](const JobPage *page) { return job && page->job() == job; });
    return it == m_pages.end() ? nullptr : *it;
}

void JobsPage::add(Job *job, Job *inPlaceOf)
{
    JobPage *page = makePage();
    page->follow(job);
    if (JobPage *of = std::exchange(m_retryOf, nullptr))
        page->setOrigin(m_retries[job] = of);
    if (JobPage *before = pageOf(inPlaceOf)) {
        m_model->replace(inPlaceOf, page->row());
        Q_EMIT moved(job, m_model->jobAt(m_model->index(m_model->rowOf(job) + 1)));
        drop(before);
    } else {
        m_model->add(page->row());
    }
    showList();
    showJob(job);
    arrange();
}

void JobsPage::say(const QString &text)
{
    for (JobPage *page : m_pages)
        if (areaOf(page) == m_stack->currentWidget())
            page->say(text);
}

void JobsPage::showJob(const Job *job)
{
    m_list->choose(job);
    if (JobPage *page = pageOf(job))
        m_stack->setCurrentWidget(areaOf(page));
}

void JobsPage::showProblems(const Job *job)
{
    if (JobPage *page = pageOf(job))
        page->showProblems();
}

void JobsPage::takeFocus()
{
    const auto shown = std::find_if(m_pages.begin(), m_pages.end(), [this](JobPage *page) { return areaOf(page) == m_stack->currentWidget(); });
    // A check may have ended before its page was shown: then as if it had ended while it was.
    const bool checked = shown != m_pages.end() && (*shown)->status().dryRun && (*shown)->status().state == JobState::Done;
    if (m_list->isVisible() && !checked)
        m_list->setFocus(Qt::OtherFocusReason);
    else if (shown != m_pages.end())
        (*shown)->takeFocus();
}

void JobsPage::refresh(JobPage *page)
{
    JobRow row = page->row();
    QString waits;
    if (const std::uint64_t other = page->status().waitsFor; other != 0) {
        const auto it = std::find_if(m_pages.begin(), m_pages.end(), [other](const JobPage *p) { return p->job() && p->job()->id() == other; });
        waits = it == m_pages.end() ? tr("Waits for another copy: same disk") : words::waitsFor(words::isolated(words::jobName((*it)->job()->request())));
        row.word = waits;
    } else if (row.kind == JobRow::Kind::Waiting && row.paused) {
        waits = tr("Paused before it has begun");
    }
    page->sayWaiting(waits);
    m_model->update(row);
    Q_EMIT changed();
}

void JobsPage::takeEnd(JobPage *page)
{
    Job *job = page->job();
    const JobStatus status = page->status();
    if (m_leaving.count(job) != 0)
        drop(page);
    if (const auto retry = m_retries.extract(job); !retry.empty() && retry.mapped())
        retry.mapped()->retryEnded(status.result == JobResult::Complete || status.result == JobResult::WithProblems, status, job->problems(0), job->request().only);
    Q_EMIT changed();
    Q_EMIT ended(job);
}

int JobsPage::unended() const
{
    return static_cast<int>(std::count_if(m_pages.begin(), m_pages.end(), [](const JobPage *page) { return page->isRunning(); }));
}

bool JobsPage::isBusy() const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
                       [](const JobPage *page) { return page->isRunning() && !waits(page); });
}

bool JobsPage::allWell() const
{
    return std::all_of(m_pages.begin(), m_pages.end(), [](const JobPage *page) { return page->isRunning() || page->row().kind == JobRow::Kind::Good; });
}

bool JobsPage::haveAllToBegin() const
{
    return std::all_of(m_pages.begin(), m_pages.end(), [](const JobPage *page) { return !page->isRunning() || waits(page); });
}

QString JobsPage::fates() const
{
    bool begun = false, waiting = false, check = false, retry = false;
    for (const JobPage *page : m_pages) {
        if (!page->isRunning())
            continue;
        const JobRequest &request = page->job()->request();
        (request.dryRun ? check : !request.only.empty() ? retry : waits(page) ? waiting : begun) = true;
    }
    QStringList sentences;
    if (begun)
        sentences += tr("What is copied so far stays.");
    if (waiting)
        sentences += tr("What has not begun yet is not forgotten.");
    if (begun || waiting)
        sentences += tr("When PoolCopy is opened again, you can continue.");
    if (retry)
        sentences += tr("What is being tried again and does not arrive can be tried with a new copy.");
    if (check)
        sentences += tr("A check changes nothing and is just dropped.");
    return sentences.join(u' ');
}

/// Those that wait first, or they would begin when the others end.
void JobsPage::stopAll()
{
    for (const bool waiting : {true, false})
        for (JobPage *page : m_pages)
            if (page->isRunning() && waiting == waits(page))
                page->job()->putOff();
}

/// One that does not copy yet leaves when it has been cancelled. Of one that does there is something to be decided.
void JobsPage::remove(Job *job)
{
    JobPage *page = pageOf(job);
    if (!page)
        return;
    if (!page->isRunning())
        return drop(page);
    if (waits(page))
        m_leaving.insert(job);
    job->cancel();
}

void JobsPage::removeEnded()
{
    const std::vector<JobPage *> pages = m_pages;
    for (JobPage *page : pages)
        if (!page->isRunning())
            drop(page);
}

void JobsPage::drop(JobPage *page)
{
    Job *job = page->job();
    QWidget *area = areaOf(page);
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && (m_list->isAncestorOf(focus) || area->isAncestorOf(focus));
    std::erase(m_pages, page);
    m_leaving.erase(job);
    for (auto &[retry, of] : m_retries)
        if (of == page)
            of = nullptr;
    page->disconnect(this);
    page->follow(nullptr);
    m_model->remove(job);
    m_stack->removeWidget(area);
    area->deleteLater();
    showList();
    arrange();
    if (hadFocus)   // else it would go to whatever comes next in the window
        takeFocus();
    Q_EMIT jobLeft(job);
    Q_EMIT changed();
}

void JobsPage::showList()
{
    m_splitter->widget(0)->setVisible(m_pages.size() > 1);
}

/// How all of them ended, each way once. Nothing has gone wrong with what was only checked, or was cancelled.
QString JobsPage::endTitle() const
{
    QStringList ends;
    for (const JobPage *page : m_pages) {
        const JobStatus &status = page->status();
        if (status.result == JobResult::Stopped || status.result == JobResult::Refused || (status.result == JobResult::WithProblems && !status.dryRun))
            return tr("done, with problems");
        if (!ends.contains(page->title()))
            ends += page->title();
    }
    return ends.join(QStringLiteral(" · "));
}

QString JobsPage::title() const
{
    if (m_pages.size() == 1)
        return m_pages.front()->title();
    const int left = unended();
    if (left == 0)
        return endTitle();
    const double whole = share();
    const auto percent = tr("%1 %").arg(words::number(static_cast<std::uint64_t>(std::max(0.0, std::floor(whole * 100)))));
    if (left == 1) {
        const auto it = std::find_if(m_pages.begin(), m_pages.end(), [](const JobPage *page) { return page->isRunning(); });
        return (*it)->title();
    }
    return whole < 0 ? tr("%1 copies").arg(words::number(static_cast<std::uint64_t>(left))) : tr("%1 copies, %2").arg(words::number(static_cast<std::uint64_t>(left)), percent);
}

double JobsPage::share() const
{
    std::uint64_t done = 0, all = 0;
    for (const JobPage *page : m_pages) {
        const JobStatus &status = page->status();
        if (!page->isRunning() || !page->job() || status.state == JobState::Waiting)
            continue;
        if (!status.totalsFinal)
            return -1;
        done += bytesDone(status, page->job()->request());
        all += status.bytesTotal;
    }
    return all == 0 ? -1 : static_cast<double>(std::min(done, all)) / static_cast<double>(all);
}

/// Beside the page where there is room, else above it.
void JobsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void JobsPage::arrange()
{
    const int em = std::max(1, fontMetrics().averageCharWidth());
    int least = 0;   // long words of some languages need more than most
    for (const JobPage *page : m_pages)
        least = std::max(least, page->minimumSizeHint().width());
    const int beside = width() - least - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - m_splitter->handleWidth();
    const bool wide = width() >= NarrowEms * em && beside >= m_splitter->widget(0)->minimumSizeHint().width();
    const bool first = m_splitter->sizes().constFirst() == 0;
    m_byHand = m_byHand && wide == m_wide;
    if (wide == m_wide && !first && (wide || m_byHand))
        return;
    m_wide = wide;
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    // Towards the page that page's own margin is enough.
    QMargins around = PageMargins;
    if (!wide)
        around.setBottom(0);
    else if (isRightToLeft())
        around.setLeft(0);
    else
        around.setRight(0);
    m_splitter->widget(0)->layout()->setContentsMargins(around);
    const int aboveAndBelow = around.top() + around.bottom();
    const int list = wide ? std::min(ListEms * em, beside) : m_list->heightOfRows(height() * ListShare / 100 - aboveAndBelow, width() - around.left() - around.right()) + aboveAndBelow;
    m_splitter->setSizes({list, (wide ? width() : height()) - list});
}

} // namespace poolcopy
