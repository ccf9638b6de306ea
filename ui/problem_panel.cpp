// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problem_panel.h"

#include "ui/flow_layout.h"
#include "ui/problem_list.h"
#include "ui/tone_label.h"
#include "ui/two_part_row.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>
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

} // namespace

ProblemPanel::ProblemPanel(QWidget *parent)
    : QFrame(parent), m_list(new ProblemList(this)), m_model(m_list->model()), m_retries(m_model), m_count(new ToneLabel(Tone::Failure, this)),
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
    m_count->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("problemSummary"));
    m_summary->setWordWrap(true);
    m_waitingText->setObjectName(QStringLiteral("problemsWaiting"));
    m_waitingText->setWordWrap(true);
    m_show->setObjectName(QStringLiteral("showProblemsButton"));
    m_list->addButton(m_retryAll);

    auto *shows = new QHBoxLayout;
    shows->addWidget(m_showSkipped);
    shows->addWidget(m_show);
    auto *line = new TwoPartRow;
    line->add(m_count);
    line->add(shows);
    auto *choices = new FlowLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *choice : {m_retryChosen, m_replace, m_keepBoth, m_skip})
        choices->addWidget(choice);
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
        if (m_ended && ((m_model->skipped() == mended().problems && m_job->request().only.empty()) || !m_whole))
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
    m_retries.follow(job);
    m_skipped.clear();
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
    setVisible(status.problems > m_model->skipped() || mended().problems > 0 || !m_skipped.empty());
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
    m_retries.dropAll();
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
    const std::uint64_t left = status.problems - m_model->skipped(), again = mended().problems;
    const QString mendedNow = again == 1 ? tr("1 mended by trying again") : tr("%1 mended by trying again", nullptr, static_cast<int>(again)).arg(words::number(again));
    const QString count = left == 1 ? tr("1 problem") : tr("%1 problems", nullptr, static_cast<int>(left)).arg(words::number(left));
    const auto put = static_cast<int>(m_skipped.size());
    QStringList parts;
    if (left > 0)
        parts += count;
    if (put > 0)
        parts += put == 1 ? tr("1 skipped") : tr("%1 skipped", nullptr, put).arg(words::number(m_skipped.size()));
    if (again > 0)
        parts += mendedNow;
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
    const std::size_t waiting = m_retries.waiting();
    m_waitingText->setVisible(waiting > 0);
    m_waitingText->say(waiting == 1 ? tr("One will be tried again when this copy has ended.")
                                    : tr("%1 will be tried again when this copy has ended.", nullptr, static_cast<int>(waiting)).arg(words::number(waiting)));
}

/// The place is the running job's until its end: a second one at the same entries would meet it there.
void ProblemPanel::retry(const ProblemModel::Numbers &numbers, OnConflict rule)
{
    if (!m_retries.add(numbers, rule))
        return;
    showButtons();
    if (m_ended)
        sendWaiting();
}

void ProblemPanel::sendWaiting()
{
    const std::optional<JobRequest> next = m_retries.next();
    showButtons();
    if (next)
        Q_EMIT retryRequested(*next);
}

void ProblemPanel::retryEnded(bool tried, const JobStatus &status, const std::vector<Problem> &left)
{
    const ProblemModel::Numbers mended = m_retries.ended(tried, status, left);
    if (tried)
        takeMended(mended);
    sendWaiting();
}

std::optional<std::vector<Problem>> ProblemPanel::leftAfter(const std::vector<Path> &sources, const std::vector<Problem> &left) const
{
    return m_retries.leftAfter(sources, left);
}

void ProblemPanel::triedElsewhere(const std::vector<Path> &sources, const JobStatus &status, const std::vector<Problem> &left)
{
    takeMended(m_retries.triedElsewhere(sources, status, left));
}

void ProblemPanel::takeMended(const ProblemModel::Numbers &mended)
{
    if (!m_job)
        return;
    for (const std::size_t number : mended)
        m_skipped.erase(number);
    if (!mended.empty())
        m_model->skip(mended);
    if (m_model->size() == m_model->skipped() && m_open)
        unfold(false);
    display(m_job->status());
}

/// What was to be tried again is not, either.
void ProblemPanel::skip()
{
    const ProblemModel::Numbers chosen = m_list->chosen();
    m_retries.drop(chosen);
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
    QSizePolicy policy(QSizePolicy::Preferred, open ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    policy.setVerticalStretch(open ? 1 : 0);
    setSizePolicy(policy);
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
