// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress_panel.h"

#include "ui/flow_layout.h"
#include "ui/fold_button.h"
#include "ui/pace_controls.h"
#include "ui/rate_graph.h"
#include "ui/tone_label.h"
#include "ui/two_part_row.h"
#include "ui/two_tone_bar.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace poolcopy {

namespace {

constexpr double NotYetWhole = 0.9999;   // 100 % is said once, at the true end
constexpr int GraphStepMs = 500;
constexpr int QuarterPercent = 25;
constexpr int NarrowEms = 62;
constexpr std::int64_t SkippableMs = 1000;   // an entry that is sooner done can't be aimed at

/// Where the unit begins, with its space; negative: nowhere.
qsizetype unitOf(const QString &size)
{
    return std::max(size.lastIndexOf(u' '), size.lastIndexOf(QChar(QChar::Nbsp)));
}

/// "2.2 of 4.7 GB": the unit once where both have the same.
QString bytesOf(std::uint64_t part, std::uint64_t whole)
{
    QString a = words::bytes(part);
    const QString b = words::bytes(whole);
    if (unitOf(a) > 0 && unitOf(b) > 0 && a.mid(unitOf(a)) == b.mid(unitOf(b)))
        a.truncate(unitOf(a));
    return ProgressPanel::tr("%1 of %2").arg(a, b);
}

bool isLastStretch(const JobStatus &status)
{
    return status.state == JobState::Verifying || status.state == JobState::Finishing || status.state == JobState::Flushing || status.state == JobState::Publishing;
}

} // namespace

Shares sharesOf(const JobStatus &status, const JobRequest &request)
{
    const auto share = [](std::uint64_t part, std::uint64_t whole) {
        return whole == 0 ? 0.0 : std::min(1.0, static_cast<double>(part) / static_cast<double>(whole));
    };
    if (status.state == JobState::Done && (status.result == JobResult::Complete || status.result == JobResult::WithProblems))
        return {1, 1};
    Shares shares;
    if (status.bytesTotal > 0) {
        shares.copied = share(status.bytes, status.bytesTotal);
        shares.written = share(bytesDone(status, request), status.bytesTotal);
    } else {
        shares.copied = share(status.files, status.filesTotal);
        shares.written = shares.copied;
    }
    shares.written = std::min(shares.written, NotYetWhole);
    return shares;
}

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(Tone::Plain, this)), m_where(new ElidedLabel(Tone::Quiet, this)), m_pause(new QPushButton(this)),
      m_cancel(new QPushButton(tr("Canc&el"), this)), m_figures(new QWidget(this)), m_bar(new TwoToneBar(m_figures)),
      m_percent(new ToneLabel(Tone::Plain, m_figures)), m_files(new ToneLabel(Tone::Plain, m_figures)), m_right(new ToneLabel(Tone::Plain, m_figures)),
      m_bytes(new ToneLabel(Tone::Plain, m_figures)), m_current(new ElidedLabel(Tone::Quiet, m_figures)), m_skip(new QToolButton(m_figures)),
      m_lacking(new ToneLabel(Tone::Warning, m_figures)), m_speed(new QWidget(m_figures)),
      m_speedText(new ElidedLabel(Tone::Quiet, m_speed)), m_graph(new RateGraph(GraphStepMs, m_speed)), m_pace(new PaceControls(m_speed))
{
    m_title->setObjectName(QStringLiteral("jobTitle"));
    m_title->setProminent(1.35, true);
    m_where->setObjectName(QStringLiteral("jobDestination"));
    m_pause->setObjectName(QStringLiteral("pauseButton"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_percent->setObjectName(QStringLiteral("percent"));
    m_percent->setProminent(1.15, true);
    m_percent->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    m_files->setObjectName(QStringLiteral("filesLine"));
    m_files->setWordWrap(true);
    m_right->setObjectName(QStringLiteral("timeLeft"));
    m_right->setProminent(1.0, true);
    m_right->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_bytes->setObjectName(QStringLiteral("bytesLine"));
    m_bytes->setWordWrap(true);
    m_current->setObjectName(QStringLiteral("currentEntry"));
    m_skip->setObjectName(QStringLiteral("skipFileButton"));
    m_skip->setText(tr("Skip"));   // no key: one is used beside it, and a slip would leave a file out
    m_skip->setAccessibleName(tr("Skip this file"));
    m_skip->setToolTip(tr("Leaves this file out, tells it as a problem and goes on with the others"));
    m_skip->setAutoRaise(true);
    m_skip->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy kept = m_skip->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_skip->setSizePolicy(kept);
    m_skip->hide();
    connect(m_skip, &QToolButton::clicked, this, [this] {
        if (m_job)
            m_job->skipEntry(m_shownWorker, m_shown);
        m_skip->hide();
        m_shownSince = INT64_MAX;   // until another is shown
    });
    m_lacking->setObjectName(QStringLiteral("lackingLine"));
    m_lacking->setWordWrap(true);
    m_lacking->hide();
    m_speedText->setObjectName(QStringLiteral("speedText"));
    m_graph->setObjectName(QStringLiteral("rateGraph"));

    // Wide enough for both words, so that nothing moves when it changes its own.
    m_pause->setText(tr("&Resume"));
    const int wide = m_pause->sizeHint().width();
    m_pause->setText(tr("&Pause"));
    m_pause->setMinimumWidth(std::max(wide, m_pause->sizeHint().width()));
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (!m_job)
            return;
        if (m_job->status().paused)
            m_job->resume();
        else
            m_job->pause();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        m_cancel->setEnabled(false);
    });

    auto *fold = new FoldButton(tr("Spee&d"), QStringLiteral("speed"), m_speed);
    fold->setObjectName(QStringLiteral("speedFold"));
    fold->setToolTip(tr("Show or hide the speed over time"));
    fold->setPart(m_graph);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(FlowLayout::Gap);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_pause);
    heading->addWidget(m_cancel);
    auto *barLine = new QHBoxLayout;
    barLine->setSpacing(12);
    barLine->addWidget(m_bar, 1);
    barLine->addWidget(m_percent);
    auto *filesLine = new TwoPartRow;
    filesLine->add(m_files);
    filesLine->add(m_right);
    auto *speedName = new QHBoxLayout;
    speedName->addWidget(fold);
    speedName->addWidget(m_speedText);
    speedName->addStretch();
    auto *speedHeading = new TwoPartRow;
    speedHeading->add(speedName);
    speedHeading->add(m_pace);
    auto *speed = new QVBoxLayout(m_speed);
    speed->setContentsMargins(0, 6, 0, 0);
    speed->addLayout(speedHeading);
    speed->addWidget(m_graph);
    auto *figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(0, 8, 0, 0);
    figures->addLayout(barLine);
    figures->addLayout(filesLine);
    figures->addWidget(m_bytes);
    auto *current = new QHBoxLayout;
    current->addWidget(m_current, 1);
    current->addWidget(m_skip);
    figures->addLayout(current);
    figures->addWidget(m_lacking);
    figures->addWidget(m_speed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(heading);
    layout->addWidget(m_where);
    layout->addWidget(m_figures);
}

void ProgressPanel::follow(Job *job)
{
    m_job = job;
    m_pace->follow(job);
    m_bar->reset();
    m_graph->clear();
    m_byteRate.clear();
    m_fileRate.clear();
    m_timeLeft = TimeLeft();
    m_lastGraphMs = 0;
    m_percentText.clear();
    m_shown.clear();
    m_skip->hide();
    m_timeWord.clear();
    m_announced = 0;
    m_percent->setAccessibleName({});
    if (!job)
        return;
    const QString name = words::isolated(words::jobName(job->request()));
    m_title->say(job->request().dryRun ? tr("Checking %1").arg(name) : name);
}

void ProgressPanel::displayBar(const JobStatus &status, int ms)
{
    const Shares shares = sharesOf(status, m_job ? m_job->request() : JobRequest());
    m_bar->setShares(shares.copied, shares.written, status.totalsFinal || isLastStretch(status) || status.state == JobState::Done);
    if (status.state == JobState::Done)
        m_bar->settle();
    else
        m_bar->advance(ms);
    measure(status);
}

void ProgressPanel::measure(const JobStatus &status)
{
    if (status.state == JobState::Done)
        return;
    m_timeLeft.add(TimeLeft::of(status, m_job ? m_job->request() : JobRequest()));
    m_byteRate.add(status.elapsedMs, status.bytes, status.limit, status.paused);
    m_fileRate.add(status.elapsedMs, status.files, status.limit, status.paused);
    if (m_byteRate.isMeasured() && status.elapsedMs - m_lastGraphMs >= GraphStepMs) {
        m_lastGraphMs = status.elapsedMs;
        m_graph->add(m_byteRate.perSecond(), m_fileRate.perSecond());
    }
}

void ProgressPanel::displayText(const JobStatus &status)
{
    const bool running = status.state != JobState::Done;
    m_figures->setVisible(running && status.state != JobState::Waiting);
    m_pause->setVisible(running);
    m_cancel->setVisible(running);
    sayWhere(status);
    if (!running && status.dryRun && m_job)   // it is not being checked any more
        m_title->say(words::detailed(words::jobState(status), words::isolated(words::jobName(m_job->request()))));
    if (!running)
        return;
    const Shares shares = sharesOf(status, m_job ? m_job->request() : JobRequest());
    const int percent = static_cast<int>(std::floor(shares.written * 100.0));
    m_percentText = status.totalsFinal || isLastStretch(status) ? tr("%1 %").arg(words::number(static_cast<std::uint64_t>(std::max(0, percent)))) : QString();
    m_percent->say(m_percentText.isEmpty() ? QStringLiteral("…") : m_percentText);
    const double byFiles = status.filesTotal == 0 ? 0 : 100.0 * static_cast<double>(status.files) / static_cast<double>(status.filesTotal);
    const QString tip = !status.totalsFinal ? tr("Still counting: the whole is not known yet")
                                            : tr("By files: %1 %").arg(words::number(static_cast<std::uint64_t>(byFiles)));
    m_bar->setToolTip(tip);
    m_percent->setToolTip(tip);
    m_bar->setAccessibleDescription(m_percent->text() + u' ' + filesLine(status));
    m_files->say(filesLine(status));
    m_right->say(rightWord(status));
    announce(percent);
    m_bytes->say(bytesLine(status));
    sayCurrent(status);
    m_lacking->say(words::lacking(status));
    m_lacking->setVisible(status.bytesLacking > 0 || status.entriesLacking > 0);
    m_speedText->say(status.paused               ? tr("paused")
                     : !m_fileRate.isMeasured() ? QString()
                                                : tr("%1 files/s").arg(words::number(static_cast<std::uint64_t>(m_fileRate.perSecond()))));
    m_pace->display(status);
    m_pause->setText(status.paused ? tr("&Resume") : tr("&Pause"));
    m_pause->setEnabled(!status.cancelling);
    m_cancel->setEnabled(!status.cancelling);
}

void ProgressPanel::sayCurrent(const JobStatus &status)
{
    m_current->say(status.current.empty() ? QString() : words::isolatedPath(status.current));
    if (status.current != m_shown || status.currentWorker != m_shownWorker) {
        m_shown = status.current;
        m_shownWorker = status.currentWorker;
        m_shownSince = status.elapsedMs;
    }
    const auto worker = std::find_if(status.workers.begin(), status.workers.end(), [&](const WorkerRow &row) { return row.number == m_shownWorker; });
    const bool skippable = worker != status.workers.end() && worker->skippable && worker->current == m_shown;
    m_skip->setVisible(skippable && !m_shown.empty() && !status.cancelling && status.elapsedMs - SkippableMs >= m_shownSince);
}

QString ProgressPanel::timeText() const
{
    return m_right->text();
}

QString ProgressPanel::whereText() const
{
    return m_where->text();
}

/// The files' rate is the first to go where there is no room.
void ProgressPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_speedText->setVisible(width() >= NarrowEms * std::max(1, fontMetrics().averageCharWidth()));
}

QString ProgressPanel::filesLine(const JobStatus &status) const
{
    const QString done = words::number(status.files), found = words::number(status.filesTotal);
    if (!status.totalsFinal && !isLastStretch(status))
        return tr("%1 files · %2 found so far, still counting").arg(done, found);
    if (isLastStretch(status) && status.files == status.filesTotal && status.failed + status.skipped == 0)
        return status.files == 1 ? tr("The file is copied") : tr("All %1 files are copied").arg(done);
    return tr("%1 of %2 files").arg(done, found);
}

QString ProgressPanel::bytesLine(const JobStatus &status) const
{
    if (status.dryRun)
        return tr("Only looking: nothing is changed");
    const bool flush = m_job && m_job->request().flush;
    if (status.state == JobState::Verifying)
        return tr("%1 read back and equal").arg(bytesOf(status.bytesVerified, status.bytes));
    if (isLastStretch(status) && flush) {
        const std::uint64_t rest = status.bytes - std::min(status.bytes, status.bytesWritten);
        return rest > 0 ? tr("Writing the last %1 to the disk: don’t unplug it yet").arg(words::bytes(rest))
                        : tr("Putting the last things in order: don’t unplug the disk yet");
    }
    // Not "copied": what was skipped, failed or was there already is in it, too.
    QString line = status.totalsFinal ? tr("%1 done").arg(bytesOf(status.bytes, status.bytesTotal)) : tr("%1 done").arg(words::bytes(status.bytes));
    if (flush && status.bytesWritten > 0)
        line += QStringLiteral(" · ") + tr("%1 on the disk").arg(words::bytes(status.bytesWritten));
    if (m_byteRate.isMeasured())
        line += QStringLiteral(" · ") + words::rate(m_byteRate.perSecond());
    return line;
}

/// Whoever hears the window instead of seeing it is told at each quarter.
void ProgressPanel::announce(int percent)
{
    if (m_percentText.isEmpty())
        return;
    m_percent->setAccessibleName(tr("%1 done, %2").arg(m_percentText, m_right->text()));
    const int quarter = percent / QuarterPercent;
    if (quarter <= m_announced)
        return;
    m_announced = quarter;
    m_percent->announce();
}

QString ProgressPanel::rightWord(const JobStatus &status)
{
    if (status.cancelling)
        return tr("cancelling…");
    if (status.conflictsOpen > 0 && status.totalsFinal && status.files + status.conflictsOpen >= status.filesTotal)
        return tr("waiting for your answer");
    if (!status.paused && m_timeLeft.still() && !isLastStretch(status))
        return tr("nothing has moved for %1").arg(words::duration(*m_timeLeft.still()));
    if (status.paused || !m_timeLeft.seconds())
        return words::jobState(status);
    m_timeWord = words::timeLeft(*m_timeLeft.seconds(), m_timeWord);
    return m_timeWord;
}

void ProgressPanel::sayWhere(const JobStatus &status)
{
    if (!m_job)
        return;
    const JobRequest &request = m_job->request();
    if (request.placement == Placement::Beside && (status.places.empty() || request.sources.size() > 1))
        m_where->say(request.sources.size() > 1 ? tr("beside the originals") : tr("beside the original"));
    else if (request.sources.size() == 1 && !status.places.empty())
        m_where->say(tr("to %1").arg(words::isolatedPath(status.places.front().destination)));
    else
        m_where->say(tr("to %1").arg(words::isolatedPath(request.destination)));
}

} // namespace poolcopy
