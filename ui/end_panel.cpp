// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/end_panel.h"

#include "ui/dropped_paths.h"
#include "ui/flow_layout.h"
#include "ui/report_menu.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>
#include <QStringList>
#include <QStyleHints>
#include <QTimer>

#include <algorithm>

namespace poolcopy {

namespace {

constexpr std::size_t NamedInTip = 20;

Path parentOf(const Path &path)
{
    const auto slash = path.rfind('/');
    return slash == Path::npos ? Path() : slash == 0 ? Path("/") : path.substr(0, slash);
}

} // namespace

Path folderToOpen(const JobStatus &status)
{
    if (status.places.empty())
        return {};
    const Place &place = status.places.front();
    const Path &shown = place.published || place.unfinished.empty() ? place.destination : place.unfinished;
    return status.places.size() == 1 ? shown : parentOf(shown);
}

EndPanel::EndPanel(QWidget *parent)
    : QWidget(parent), m_sign(new ToneLabel(Tone::Good, this)), m_outcome(new ToneLabel(Tone::Plain, this)), m_unplug(new ToneLabel(Tone::Good, this)),
      m_reason(new ToneLabel(Tone::Plain, this)), m_notes(new ToneLabel(Tone::Quiet, this)), m_abandoned(new ToneLabel(Tone::Warning, this)), m_unfinished(new QWidget(this)),
      m_question(new ToneLabel(Tone::Plain, m_unfinished)), m_unfinishedPath(new ElidedLabel(Tone::Quiet, m_unfinished)),
      m_keep(new QPushButton(tr("&Keep it"), m_unfinished)), m_remove(new QPushButton(tr("Re&move…"), m_unfinished)),
      m_reallyRemove(new QPushButton(tr("Re&move it"), m_unfinished)),
      m_continue(new QPushButton(tr("Con&tinue"), this)), m_change(new QPushButton(tr("Chan&ge…"), this)), m_open(new QPushButton(tr("&Open folder"), this)), m_more(new QPushButton(tr("&Copy more"), this)),
      m_report(new QPushButton(tr("R&eport…"), this)), m_said(new ToneLabel(Tone::Quiet, this))
{
    m_sign->setObjectName(QStringLiteral("outcomeSign"));
    m_sign->setProminent(2.2, true);
    m_sign->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setProminent(1.15, true);
    m_unplug->setObjectName(QStringLiteral("safeToUnplug"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_abandoned->setObjectName(QStringLiteral("stillHangs"));
    m_said->setObjectName(QStringLiteral("reportSaid"));
    m_question->setObjectName(QStringLiteral("unfinishedQuestion"));
    m_unfinishedPath->setObjectName(QStringLiteral("unfinishedPath"));
    m_keep->setObjectName(QStringLiteral("keepUnfinishedButton"));
    m_remove->setObjectName(QStringLiteral("removeUnfinishedButton"));
    m_reallyRemove->setObjectName(QStringLiteral("reallyRemoveUnfinishedButton"));
    m_continue->setObjectName(QStringLiteral("continueButton"));
    m_continue->setToolTip(tr("The same copy again: what is there already is kept"));
    m_change->setObjectName(QStringLiteral("changeButton"));
    m_change->setToolTip(tr("Choose another place, or other folders: what was chosen is filled in"));
    m_open->setObjectName(QStringLiteral("openFolderButton"));
    m_more->setObjectName(QStringLiteral("copyMoreButton"));
    m_report->setObjectName(QStringLiteral("reportButton"));
    m_report->setToolTip(tr("Saves all that is known of this copy as a file"));
    auto *menu = new ReportMenu([this] { return m_job ? HistoryRecord{{}, m_job->request(), m_job->status(), m_job->problems(0)} : HistoryRecord(); }, m_report);
    m_report->setMenu(menu);
    connect(menu, &ReportMenu::reportRequested, this, &EndPanel::reportRequested);
    for (ToneLabel *label : {m_outcome, m_unplug, m_reason, m_notes, m_abandoned, m_question, m_said}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(0);
    }

    auto *unfinishedButtons = new FlowLayout;
    unfinishedButtons->addWidget(m_keep);
    unfinishedButtons->addWidget(m_remove);
    unfinishedButtons->addWidget(m_reallyRemove);
    auto *unfinished = new QVBoxLayout(m_unfinished);
    unfinished->setContentsMargins(0, 6, 0, 0);
    unfinished->addWidget(m_question);
    unfinished->addWidget(m_unfinishedPath);
    unfinished->addLayout(unfinishedButtons);
    auto *buttons = new FlowLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    for (QPushButton *button : {m_change, m_continue, m_open, m_more, m_report})
        buttons->addWidget(button);
    auto *text = new QVBoxLayout;
    for (QWidget *part : {static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_unplug),
                          static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_abandoned), m_unfinished})
        text->addWidget(part);
    text->addLayout(buttons);
    text->addWidget(m_said);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(14);
    layout->addWidget(m_sign);
    layout->addLayout(text, 1);

    connect(m_continue, &QPushButton::clicked, this, &EndPanel::continueRequested);
    connect(m_change, &QPushButton::clicked, this, &EndPanel::changeRequested);
    connect(m_more, &QPushButton::clicked, this, &EndPanel::moreRequested);
    connect(m_open, &QPushButton::clicked, this, &EndPanel::openFolder);
    connect(m_keep, &QPushButton::clicked, this, &EndPanel::keepUnfinished);
    connect(m_remove, &QPushButton::clicked, this, &EndPanel::askBeforeRemoving);
    connect(m_reallyRemove, &QPushButton::clicked, this, &EndPanel::removeUnfinished);
    hide();
}

void EndPanel::say(const QString &text)
{
    m_said->say(text);
    m_said->setVisible(!text.isEmpty());
}

void EndPanel::follow(Job *job)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    say({});
    hide();
    if (!job)
        return;
    connect(job, &Job::unfinishedRemoved, this, [this](bool all) {
        const bool one = m_left.size() == 1;
        m_question->say(all ? (one ? tr("The unfinished folder was removed.") : tr("The unfinished folders were removed."))
                            : (one ? tr("Not all of the unfinished folder could be removed. What is left is here:")
                                   : tr("Not all of the unfinished folders could be removed. What is left is here:")));
        m_unfinishedPath->setVisible(!all);
        for (QPushButton *button : {m_keep, m_remove, m_reallyRemove})
            button->hide();
        m_continue->setEnabled(true);
        m_continue->setVisible(!all);
        m_more->setEnabled(true);
        m_more->setFocus();
    });
}

void EndPanel::sayOutcome(const JobStatus &status, std::uint64_t later)
{
    const bool good = status.result == JobResult::Complete;
    const bool mixedEnd = status.result == JobResult::WithProblems || status.result == JobResult::Cancelled;
    m_sign->setTone(good ? Tone::Good : mixedEnd ? Tone::Warning : Tone::Failure);
    m_sign->say(good ? QStringLiteral("✓") : QStringLiteral("!"));
    m_sign->setAccessibleName(good ? tr("Done") : tr("Attention"));
    QString text = words::outcome(status, m_job && !m_job->request().only.empty());
    if (later > 0)
        text += u' ' + (later == 1 ? tr("One more was copied by trying again.")
                                   : tr("%1 more were copied by trying again.", nullptr, static_cast<int>(later)).arg(words::number(later)));
    m_outcome->say(text);
    const bool removable = std::any_of(status.places.begin(), status.places.end(), [](const Place &place) { return place.removable; });
    const bool unplug = removable && status.flushed && (good || status.result == JobResult::WithProblems);
    m_unplug->setTone(good ? Tone::Good : Tone::Quiet);
    m_unplug->say(!unplug ? QString() : good ? tr("Safe to unplug.") : tr("Not everything was copied. The disk is safe to unplug."));
    m_unplug->setVisible(unplug);
}

void EndPanel::display(const JobStatus &status)
{
    sayOutcome(status);
    sayReason(status);
    sayNotes(status);
    displayAbandoned(status);
    askAboutUnfinished(status);

    m_folder = folderToOpen(status);
    const bool somethingThere = status.result != JobResult::Refused && m_folder.starts_with('/');
    m_open->setVisible(somethingThere);
    show();
    (m_keep->isVisibleTo(this) ? m_keep : m_change->isVisibleTo(this) ? m_change : m_continue->isVisibleTo(this) ? m_continue : m_more)->setFocus();
    m_outcome->announce();
}

void EndPanel::displayAbandoned(const JobStatus &status)
{
    QStringList lines;
    for (const AbandonedWorker &worker : status.abandoned)
        lines += words::abandoned(worker);
    m_abandoned->say(lines.join(u'\n'));
    m_abandoned->setVisible(!lines.isEmpty());
}

void EndPanel::sayReason(const JobStatus &status)
{
    const bool has = status.result == JobResult::Stopped || status.result == JobResult::Refused;
    m_reason->setVisible(has);
    if (has)
        m_reason->say(words::reasonAndAdvice(status.reason));
}

void EndPanel::sayNotes(const JobStatus &status)
{
    QStringList lines;
    QString paths;
    for (std::size_t i = 0; i < NoteKinds; ++i) {
        if (status.notes[i] == 0)
            continue;
        const auto kind = static_cast<NoteKind>(i);
        const QString note = words::note(kind, status.notes[i], status.bareFileSystem);
        const std::vector<Path> first = m_job ? m_job->notePaths(kind) : std::vector<Path>();
        lines += words::noteAbout(note, status.notes[i], first.empty() ? QString() : words::isolatedPath(first.front()));
        if (!m_job)
            continue;
        paths += note + u'\n';
        for (std::size_t k = 0; k < std::min<std::size_t>(10, first.size()); ++k)
            paths += QStringLiteral("    ") + words::isolatedPath(first[k]) + u'\n';
    }
    m_notes->setVisible(!lines.isEmpty());
    m_notes->say(lines.join(u'\n'));
    m_notes->setToolTip(plainToolTip(paths.trimmed()));
}

void EndPanel::askAboutUnfinished(const JobStatus &status)
{
    m_left.clear();
    for (const Place &place : status.places)
        if (!place.published && !place.unfinished.empty() && status.result != JobResult::Refused)
            m_left.push_back(place.unfinished);
    const bool has = !m_left.empty();
    m_unfinished->setVisible(has);
    const bool refused = status.result == JobResult::Refused;
    m_continue->setText(refused ? tr("&Try again") : tr("Con&tinue"));
    m_continue->setVisible(refused || (has && status.result != JobResult::WithProblems) || status.result == JobResult::Cancelled
                           || status.result == JobResult::Stopped);
    m_change->setVisible(refused && m_job && m_job->request().only.empty());
    m_continue->setEnabled(true);
    m_more->setEnabled(true);
    if (!has)
        return;
    const auto count = static_cast<int>(m_left.size());
    const QString number = words::number(m_left.size()), first = words::isolatedPath(m_left.front());
    const bool cancelled = status.result == JobResult::Cancelled;
    if (count == 1)
        m_question->say(cancelled ? tr("What is copied so far is in an unfinished folder. Keep it, to continue later, or remove it?")
                                  : tr("What is copied so far is in an unfinished folder. It can be continued or removed."));
    else
        m_question->say(cancelled ? tr("What is copied so far is in %1 unfinished folders. Keep them, to continue later, or remove them?", nullptr, count).arg(number)
                                  : tr("What is copied so far is in %1 unfinished folders. They can be continued or removed.", nullptr, count).arg(number));
    QStringList all;
    for (std::size_t i = 0; i < std::min(NamedInTip, m_left.size()); ++i)
        all += words::isolatedPath(m_left[i]);
    if (m_left.size() > NamedInTip)
        all += QStringLiteral("…");
    m_unfinishedPath->say(count == 1 ? first : tr("%1 and %2 more").arg(first, words::number(m_left.size() - 1)));
    m_unfinishedPath->setToolTip(plainToolTip(all.join(u'\n')));
    m_unfinishedPath->setAccessibleDescription(count == 1 ? QString() : all.join(u'\n'));
    m_unfinishedPath->show();
    m_keep->setText(count == 1 ? tr("&Keep it") : tr("&Keep them"));
    m_keep->setVisible(cancelled);
    m_keep->setEnabled(true);
    m_remove->setVisible(true);
    m_reallyRemove->setText(count == 1 ? tr("Re&move it") : tr("Re&move them"));
    m_reallyRemove->hide();
}

/// In the same place, without a window of its own; the safe answer has the focus.
void EndPanel::askBeforeRemoving()
{
    const auto count = static_cast<int>(m_left.size());
    m_question->say(count == 1 ? tr("Remove what was copied so far? The unfinished folder is deleted. The original stays as it is.")
                               : tr("Remove what was copied so far? %1 unfinished folders are deleted. The originals stay as they are.", nullptr, count)
                                     .arg(words::number(m_left.size())));
    m_question->announce();
    m_keep->show();
    m_keep->setFocus();
    m_remove->hide();
    m_reallyRemove->show();
    m_reallyRemove->setEnabled(false);   // it stands where a second click may fall
    QTimer::singleShot(QGuiApplication::styleHints()->mouseDoubleClickInterval(), m_reallyRemove, [this] {
        m_reallyRemove->setEnabled(true);
    });
}

void EndPanel::keepUnfinished()
{
    m_question->say(m_left.size() == 1 ? tr("The unfinished folder is kept. The same copy started again continues it.")
                                       : tr("The unfinished folders are kept. The same copy started again continues them."));
    for (QPushButton *button : {m_keep, m_remove, m_reallyRemove})
        button->hide();
    (m_continue->isVisibleTo(this) ? m_continue : m_more)->setFocus();
}

void EndPanel::removeUnfinished()
{
    if (!m_job)
        return;
    for (QPushButton *button : {m_keep, m_reallyRemove, m_continue, m_more})
        button->setEnabled(false);
    m_question->say(m_left.size() == 1 ? tr("Removing the unfinished folder…") : tr("Removing the unfinished folders…"));
    m_job->removeUnfinished();
}

void EndPanel::openFolder()
{
    QDesktopServices::openUrl(urlFromPath(m_folder));
}

} // namespace poolcopy
