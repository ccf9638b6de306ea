// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problem_panel.h"

#include "core/base/path.h"
#include "ui/problem_list.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace poolcopy {

namespace {

constexpr std::size_t FetchedAtOnce = 500;   // so that none of many takes the window's time

QPushButton *button(const char *name, const QString &text, const QString &tip, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setToolTip(tip);
    return made;
}

/// Whether the entry is one of those, or lies in one.
bool isIn(const std::set<Path> &entries, const Path &entry)
{
    if (entries.count(entry) != 0)
        return true;
    for (Path above = entry; above.find('/') != Path::npos;) {
        above.resize(above.rfind('/'));
        if (entries.count(above.empty() ? "/" : above) != 0)
            return true;
    }
    return false;
}

/// Whether the entry is one of those, lies in one, or has one in it.
bool concerns(const std::set<Path> &entries, const Path &entry)
{
    const auto in = entries.lower_bound(joined(entry, "/"));
    return isIn(entries, entry) || (in != entries.end() && belowOf(entry, *in));
}

std::set<Path> sourcesOf(const std::vector<Problem> &problems)
{
    std::set<Path> sources;
    for (const Problem &problem : problems)
        if (!problem.source.empty())
            sources.insert(problem.source);
    return sources;
}

} // namespace

JobStatus Mended::in(JobStatus status) const
{
    status.problems -= std::min(status.problems, problems);
    status.failed -= std::min(status.failed, entries);
    status.foldersFailed -= std::min(status.foldersFailed, folders);
    status.skipped += skipped;   // no problem any more, and not there either
    status.flushed = status.flushed && flushed;
    if (problems > 0 && status.problems == 0 && status.result == JobResult::WithProblems) {
        status.result = JobResult::Complete;
        status.failed = status.foldersFailed = 0;
    }
    return status;
}

ProblemPanel::ProblemPanel(QWidget *parent)
    : QFrame(parent), m_list(new ProblemList(this)), m_model(m_list->model()), m_count(new ToneLabel(Tone::Failure, this)),
      m_summary(new ToneLabel(Tone::Quiet, this)), m_waitingText(new ToneLabel(Tone::Plain, this)), m_show(new QPushButton(this)),
      m_showSkipped(button("showSkippedButton", tr("Sho&w skipped"), tr("Puts what was skipped on the list again"), this)), m_choices(new QWidget(this)),
      m_retryChosen(button("retryChosenButton", tr("Retr&y these"), tr("Copies again what is chosen, and nothing else"), m_choices)),
      m_replace(button("problemReplaceButton", tr("Re&place"), tr("Copies those that are chosen; what is there of these names is lost"), m_choices)),
      m_keepBoth(button("problemKeepBothButton", tr("Keep &both"), tr("Copies those that are chosen, with a number behind their names"), m_choices)),
      m_skip(button("skipProblemButton", tr("Sk&ip"), tr("Takes them off this list: they are not copied"), m_choices)),
      m_retryAll(button("retryButton", tr("&Retry all"), tr("Copies again what failed; what is there already is kept"), m_list))
{
    setFrameShape(QFrame::StyledPanel);
    m_count->setObjectName(QStringLiteral("problemCount"));
    m_count->setProminent(1.0, true);
    m_summary->setObjectName(QStringLiteral("problemSummary"));
    m_summary->setWordWrap(true);
    m_waitingText->setObjectName(QStringLiteral("problemsWaiting"));
    m_waitingText->setWordWrap(true);
    m_show->setObjectName(QStringLiteral("showProblemsButton"));
    m_list->addButton(m_retryAll);

    auto *line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addStretch();
    line->addWidget(m_showSkipped);
    line->addWidget(m_show);
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *choice : {m_retryChosen, m_replace, m_keepBoth, m_skip})
        choices->addWidget(choice);
    choices->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_summary);
    layout->addWidget(m_choices);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_waitingText);

    connect(m_show, &QPushButton::clicked, this, [this] { unfold(!m_open); });
    connect(m_list, &ProblemList::chosenChanged, this, &ProblemPanel::showButtons);
    connect(m_retryChosen, &QPushButton::clicked, this, [this] {
        if (m_job)
            retry(m_list->chosen(), m_job->request().onConflict);
    });
    connect(m_replace, &QPushButton::clicked, this, [this] { retry(m_list->chosen(), OnConflict::Overwrite); });
    connect(m_keepBoth, &QPushButton::clicked, this, [this] { retry(m_list->chosen(), OnConflict::Rename); });
    connect(m_skip, &QPushButton::clicked, this, &ProblemPanel::skip);
    connect(m_showSkipped, &QPushButton::clicked, this, &ProblemPanel::showSkipped);
    connect(m_retryAll, &QPushButton::clicked, this, [this] {
        if (!m_job)
            return;
        // All of it again also finds what was in folders that could not be read. What was skipped stays so.
        if (m_ended && ((m_model->skipped() == m_mended.problems && m_job->request().only.empty()) || !m_whole))
            Q_EMIT retryRequested(m_job->retryRequest());
        else
            retry(m_model->shownNumbers(), m_job->request().onConflict);
    });
    unfold(false);
    hide();
}

void ProblemPanel::follow(Job *job)
{
    m_job = job;
    m_model->clear();
    m_waiting.clear();
    m_sent.clear();
    m_skipped.clear();
    m_mended = {};
    m_ended = m_canRetry = false;
    unfold(false);
    hide();
}

void ProblemPanel::display(const JobStatus &status)
{
    if (!m_job)
        return;
    fetch();
    const bool justEnded = status.state == JobState::Done && !std::exchange(m_ended, status.state == JobState::Done);
    m_canRetry = status.result != JobResult::Refused || !m_ended;
    // Of a copy that was cut short all of it is continued: single entries of what has no name yet are nobody's to finish.
    m_whole = !m_ended || status.result == JobResult::WithProblems || status.result == JobResult::Complete;
    if (justEnded)
        m_model->refresh(m_job->problems(0, m_model->size()));
    setVisible(status.problems > m_model->skipped() || m_mended.problems > 0 || !m_skipped.empty());
    if (justEnded && status.problems > 0 && !m_open && status.result == JobResult::WithProblems)
        unfold(true, false);   // once, at the end: what is missing is said without being asked, below how it ended
    sayCount(status);
    showButtons();
    if (!justEnded)
        return;
    if (status.result == JobResult::WithProblems) {
        sendWaiting();
        return;
    }
    // It was cut short: whoever did that may not want more of it.
    for (const auto &[rule, numbers] : std::exchange(m_waiting, {}))
        m_model->setRetry(numbers, ProblemModel::Retry::No);
    showButtons();
}

void ProblemPanel::showList()
{
    if (isHidden())
        return;
    if (m_model->size() == m_model->skipped())
        showSkipped();
    unfold(true);
    m_list->setFocus();
}

void ProblemPanel::sayCount(const JobStatus &status)
{
    if (status.problems == 0)
        return;
    const std::uint64_t left = status.problems - m_model->skipped(), mended = m_mended.problems;
    const QString again = mended == 1 ? tr("1 mended by trying again") : tr("%1 mended by trying again", nullptr, static_cast<int>(mended)).arg(words::number(mended));
    const QString count = left == 1 ? tr("1 problem") : tr("%1 problems", nullptr, static_cast<int>(left)).arg(words::number(left));
    const auto put = static_cast<int>(m_skipped.size());
    QStringList parts;
    if (left > 0)
        parts += count;
    if (put > 0)
        parts += put == 1 ? tr("1 skipped") : tr("%1 skipped", nullptr, put).arg(words::number(m_skipped.size()));
    if (mended > 0)
        parts += again;
    m_count->setTone(left > 0 ? Tone::Failure : put > 0 ? Tone::Warning : Tone::Good);
    m_count->say(parts.join(QStringLiteral(" · ")));
    m_showSkipped->setVisible(put > 0);
    m_show->setVisible(left > 0);
    m_summary->setVisible(left > 0);
    QString more;
    if (!m_ended)
        more = tr("The copy goes on.");
    else if (status.problems > m_model->size() && !m_fetching)
        more = tr("The first %1 are listed.").arg(words::number(m_model->size()));
    const QString summary = m_model->summary();
    m_summary->say(more.isEmpty() ? summary : (summary.endsWith(u'…') ? summary : words::ended(summary)) + u' ' + more);
}

/// In pieces; what is left comes when the window has had its turn.
void ProblemPanel::fetch()
{
    if (m_fetching || !m_job)
        return;
    std::vector<Problem> some = m_job->problems(m_model->size(), FetchedAtOnce);
    const bool more = some.size() == FetchedAtOnce;
    if (!some.empty())
        m_model->append(std::move(some));
    m_fetching = more;
    if (more)
        QTimer::singleShot(0, this, [this] {
            m_fetching = false;
            fetch();
            if (m_job && !m_fetching)
                sayCount(m_job->status());
        });
}

void ProblemPanel::showButtons()
{
    const ProblemModel::Numbers chosen = m_list->chosen();
    const auto retriable = [this](std::size_t number) { return !m_model->problem(number).source.empty() && m_model->retryOf(number) == ProblemModel::Retry::No; };
    const auto taken = [this](std::size_t number) { return m_model->reasonOf(number).nameTaken; };
    const bool can = m_canRetry && m_whole && std::any_of(chosen.begin(), chosen.end(), retriable);
    const bool named = !chosen.empty() && std::all_of(chosen.begin(), chosen.end(), taken);
    m_choices->setVisible(m_open);
    m_retryChosen->setVisible(!named);
    m_retryChosen->setEnabled(can);
    m_replace->setVisible(named);
    m_replace->setEnabled(can);
    m_keepBoth->setVisible(named);
    m_keepBoth->setEnabled(can);
    m_skip->setEnabled(!chosen.empty());
    m_retryAll->setVisible(m_canRetry);
    std::size_t waiting = 0;
    for (const auto &[rule, numbers] : m_waiting)
        waiting += numbers.size();
    m_waitingText->setVisible(waiting > 0);
    m_waitingText->say(waiting == 1 ? tr("One will be tried again when this copy has ended.")
                                    : tr("%1 will be tried again when this copy has ended.", nullptr, static_cast<int>(waiting)).arg(words::number(waiting)));
}

/// The place is the running job's until its end: a second one at the same entries would meet it there.
void ProblemPanel::retry(const ProblemModel::Numbers &numbers, OnConflict rule)
{
    ProblemModel::Numbers fresh;
    for (const std::size_t number : numbers)
        if (m_model->retryOf(number) == ProblemModel::Retry::No && !m_model->problem(number).source.empty())
            fresh.push_back(number);
    if (!m_job || fresh.empty())
        return;
    auto &waiting = m_waiting[rule];
    waiting.insert(waiting.end(), fresh.begin(), fresh.end());
    m_model->setRetry(fresh, ProblemModel::Retry::Waits);
    showButtons();
    if (m_ended)
        sendWaiting();
}

/// One at a time: a second one at the same place would meet the first, and be refused.
void ProblemPanel::sendWaiting()
{
    if (!m_sent.empty())
        return;
    auto next = nextRetry();
    if (next) {
        m_sent = std::move(next->second);
        m_model->setRetry(m_sent, ProblemModel::Retry::Begun);
    }
    showButtons();
    if (next)
        Q_EMIT retryRequested(next->first);
}

/// Of one rule; and where each source has a place of its own, of one source.
std::optional<std::pair<JobRequest, ProblemModel::Numbers>> ProblemPanel::nextRetry()
{
    if (m_waiting.empty() || !m_job)
        return std::nullopt;
    const auto it = m_waiting.begin();
    const OnConflict rule = it->first;
    const JobRequest &asked = m_job->request();
    const bool apart = asked.placement == Placement::Beside && asked.sources.size() > 1;
    const auto sourceOf = [&](std::size_t number) {
        return std::find_if(asked.sources.begin(), asked.sources.end(),
                            [&](const Path &source) { return belowOf(withoutSlashes(source), m_model->problem(number).source).has_value(); });
    };
    ProblemModel::Numbers now, later;
    for (const std::size_t number : it->second)
        (!apart || now.empty() || sourceOf(number) == sourceOf(now.front()) ? now : later).push_back(number);
    if (later.empty())
        m_waiting.erase(it);
    else
        it->second = std::move(later);
    std::vector<Path> only;
    for (const std::size_t number : now)
        only.push_back(m_model->problem(number).source);
    JobRequest request = m_job->retryRequest(std::move(only));
    request.onConflict = rule;
    return std::pair(std::move(request), std::move(now));
}

void ProblemPanel::retryEnded(bool tried, const JobStatus &status, const std::vector<Problem> &left)
{
    const ProblemModel::Numbers sent = std::exchange(m_sent, {});
    m_model->setRetry(sent, ProblemModel::Retry::No);
    if (tried)
        mend(sent, status, left);
    sendWaiting();
}

std::optional<std::vector<Problem>> ProblemPanel::leftAfter(const std::vector<Path> &sources, const std::vector<Problem> &left) const
{
    const std::vector<Problem> all = m_job ? m_job->problems(0) : std::vector<Problem>();
    if (!m_job || m_job->status().problems > all.size())
        return std::nullopt;
    const std::set<Path> tried(sources.begin(), sources.end()), still = sourcesOf(left);
    std::vector<Problem> open = left;
    for (std::size_t number = 0; number < all.size(); ++number) {
        const bool mended = number < m_model->size() && m_model->isSkipped(number) && m_skipped.count(number) == 0;
        if (!mended && (!isIn(tried, all[number].source) || concerns(still, all[number].source)))
            open.push_back(all[number]);
    }
    return open;
}

void ProblemPanel::triedElsewhere(const std::vector<Path> &sources, const JobStatus &status, const std::vector<Problem> &left)
{
    const std::set<Path> tried(sources.begin(), sources.end());
    ProblemModel::Numbers numbers;
    for (std::size_t number = 0; number < m_model->size(); ++number)   // also what a search hides
        if (isIn(tried, m_model->problem(number).source) && !m_model->isSkipped(number))
            numbers.push_back(number);
    if (!numbers.empty())
        mend(numbers, status, left);
}

/// Those that the retry has no problem with are none any more.
void ProblemPanel::mend(const ProblemModel::Numbers &sent, const JobStatus &status, const std::vector<Problem> &left)
{
    if (status.problems > left.size() || !m_job)
        return;   // not all of them are known
    const std::set<Path> still = sourcesOf(left);
    ProblemModel::Numbers mended;
    for (const std::size_t number : sent) {
        const Problem &problem = m_model->problem(number);
        if (concerns(still, problem.source))
            continue;
        mended.push_back(number);
        const bool folder = problem.error.stage == Stage::ListSource;
        m_mended.folders += folder ? 1 : 0;
        m_mended.entries += folder ? 0 : problem.entries;
    }
    for (const std::size_t number : mended)
        m_skipped.erase(number);
    m_mended.problems += mended.size();
    m_mended.copied += status.copied;
    m_mended.skipped += status.skipped;
    m_mended.flushed = m_mended.flushed && status.flushed;
    m_model->skip(mended);
    if (m_model->size() == m_model->skipped() && m_open)
        unfold(false);
    display(m_job->status());
}

/// What was to be tried again is not, either.
void ProblemPanel::skip()
{
    const ProblemModel::Numbers chosen = m_list->chosen();
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        std::erase_if(it->second, [&chosen](std::size_t number) { return std::find(chosen.begin(), chosen.end(), number) != chosen.end(); });
        it = it->second.empty() ? m_waiting.erase(it) : std::next(it);
    }
    m_skipped.insert(chosen.begin(), chosen.end());
    m_model->skip(chosen);
    const bool none = m_model->size() == m_model->skipped();
    if (none)
        unfold(false);
    if (m_job)
        display(m_job->status());
    if (none && m_showSkipped->isVisible())   // what was pressed is gone
        m_showSkipped->setFocus();
}

void ProblemPanel::showSkipped()
{
    m_model->putBack({m_skipped.begin(), m_skipped.end()});
    m_skipped.clear();
    unfold(true);
    if (m_job)
        display(m_job->status());
    m_list->setFocus();
}

/// `show`: scrolls there.
void ProblemPanel::unfold(bool open, bool show)
{
    m_open = open;
    m_show->setText(open ? tr("&Hide") : tr("&Show"));
    m_show->setAccessibleName(open ? tr("Hide the problems") : tr("Show the problems"));
    m_list->setVisible(open);
    showButtons();
    setSizePolicy(QSizePolicy::Preferred, open ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    if (open && show) {
        // The page may be longer than the window; the list has its place only after the next layout.
        QTimer::singleShot(0, this, [this] {
            for (QWidget *outer = parentWidget(); outer; outer = outer->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(outer)) {
                    area->ensureWidgetVisible(this);
                    break;
                }
            }
        });
    }
}

} // namespace poolcopy
