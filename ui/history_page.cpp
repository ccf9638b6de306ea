// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_page.h"

#include "ui/dropped_paths.h"
#include "ui/end_panel.h"
#include "ui/flow_layout.h"
#include "ui/lines_delegate.h"
#include "ui/page_margins.h"
#include "ui/problem_list.h"
#include "ui/report_menu.h"
#include "ui/tab_order.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDesktopServices>
#include <QFocusEvent>
#include <QItemSelectionModel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace poolcopy {

namespace {

constexpr int SideBySide = 640;   // px: as wide as the page must be for list and details beside each other

QString whereTo(const HistoryRecord &record)
{
    const Path destination = words::destinationOf(record.request, record.status);
    return destination.empty() ? HistoryPage::tr("beside the originals") : HistoryPage::tr("to %1").arg(words::isolatedPath(destination));
}

Tone toneOf(JobResult result)
{
    switch (result) {
    case JobResult::Complete: return Tone::Good;
    case JobResult::WithProblems:
    case JobResult::Cancelled: return Tone::Warning;
    case JobResult::Stopped:
    case JobResult::Refused: break;
    }
    return Tone::Failure;
}

QString figuresOf(const JobStatus &status)
{
    const words::Copied copied = words::copied(status);
    const QString files = copied.files == 1 ? HistoryPage::tr("one file") : HistoryPage::tr("%1 files", nullptr, static_cast<int>(copied.files)).arg(words::number(copied.files));
    return copied.files > 0 && copied.bytes == 0 ? files : HistoryPage::tr("%1, %2").arg(files, words::bytes(copied.bytes));
}

} // namespace

// ── The list ──────────────────────────────────────────────────────────────────────────────────────────────────────────

void HistoryModel::setRecords(std::vector<HistoryRecord> records)
{
    const auto has = [](const std::vector<HistoryRecord> &all, const std::string &id) {
        return std::any_of(all.begin(), all.end(), [&id](const HistoryRecord &r) { return r.id == id; });
    };
    for (std::size_t i = m_records.size(); i-- > 0;) {
        if (has(records, m_records[i].id))
            continue;
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        m_records.erase(m_records.begin() + static_cast<std::ptrdiff_t>(i));
        endRemoveRows();
    }
    // A record never changes, and the order is by time: what is new stands between what was there.
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (i < m_records.size() && m_records[i].id == records[i].id)
            continue;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        m_records.insert(m_records.begin() + static_cast<std::ptrdiff_t>(i), std::move(records[i]));
        endInsertRows();
    }
}

int HistoryModel::rowOf(const std::string &id) const
{
    const auto it = std::find_if(m_records.begin(), m_records.end(), [&id](const HistoryRecord &r) { return r.id == id; });
    return it == m_records.end() ? -1 : static_cast<int>(it - m_records.begin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryRecord &record = m_records[static_cast<std::size_t>(index.row())];
    const auto name = [&] { return words::isolated(words::jobName(record.request)); };
    const auto second = [&] {
        return QStringList{words::when(record.status.ended), figuresOf(record.status), whereTo(record)}.join(QStringLiteral(" · "));
    };
    switch (role) {
    case Qt::DisplayRole: return name();
    case LinesDelegate::SecondLine: return second();
    case LinesDelegate::Sign: return record.status.result == JobResult::Complete ? QStringLiteral("✓") : QStringLiteral("!");
    case LinesDelegate::SignTone: return static_cast<int>(toneOf(record.status.result));
    case Qt::AccessibleTextRole: return QString(words::jobName(record.request) + QStringLiteral(". ") + words::jobState(record.status) + QStringLiteral(". ") + second());
    case Qt::ToolTipRole: return plainToolTip(name() + u'\n' + words::jobState(record.status) + u'\n' + second());
    default: return {};
    }
}

// ── The page ──────────────────────────────────────────────────────────────────────────────────────────────────────────

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent), m_model(new HistoryModel(this)), m_splitter(new QSplitter(this)), m_list(new QListView(m_splitter)),
      m_empty(new ToneLabel(Tone::Quiet, this)), m_clear(new QPushButton(tr("Clear &history…"), this)), m_details(makeDetails()),
      m_message(new ToneLabel(Tone::Quiet, this))
{
    setObjectName(QStringLiteral("historyPage"));
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("Past copies"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LinesDelegate(m_list, 2));
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(7 * fontMetrics().height());
    m_splitter->setObjectName(QStringLiteral("historySplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setText(tr("Nothing has been copied yet. Each copy that has ended is remembered here, with its figures and its problems."));
    m_clear->setObjectName(QStringLiteral("clearHistoryButton"));
    m_clear->setToolTip(tr("Forgets all of them; what was copied stays"));
    m_message->setObjectName(QStringLiteral("historyMessage"));
    m_message->setWordWrap(true);
    m_message->hide();

    auto *title = new ToneLabel(Tone::Plain, this);
    title->setProminent(1.35, true);
    title->setText(tr("History"));
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch();
    top->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargins);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_message);
    layout->addStretch();

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::choose);
    connect(m_clear, &QPushButton::clicked, this, &HistoryPage::askBeforeClearing);
    setRecords({});
    tabAsItIsRead(this);
}

QWidget *HistoryPage::makeDetails()
{
    auto *details = new QWidget(m_splitter);
    m_name = new ToneLabel(Tone::Plain, details);
    m_outcome = new ToneLabel(Tone::Plain, details);
    m_when = new ToneLabel(Tone::Quiet, details);
    m_from = new ElidedLabel(Tone::Quiet, details);
    m_to = new ElidedLabel(Tone::Quiet, details);
    m_notes = new ToneLabel(Tone::Quiet, details);
    m_problems = new ProblemList(details);
    m_again = new QPushButton(tr("Copy &again"), details);
    m_open = new QPushButton(tr("&Open folder"), details);
    m_report = new QPushButton(tr("R&eport…"), details);
    m_remove = new QPushButton(tr("Re&move"), details);
    m_name->setObjectName(QStringLiteral("historyName"));
    m_name->setProminent(1.15, true);
    m_outcome->setObjectName(QStringLiteral("historyOutcome"));
    m_when->setObjectName(QStringLiteral("historyWhen"));
    m_from->setObjectName(QStringLiteral("historyFrom"));
    m_to->setObjectName(QStringLiteral("historyTo"));
    m_notes->setObjectName(QStringLiteral("historyNotes"));
    m_again->setObjectName(QStringLiteral("copyAgainButton"));
    m_again->setToolTip(tr("The same copy once more; what is there already and equal is kept"));
    m_open->setObjectName(QStringLiteral("historyOpenButton"));
    m_open->setToolTip(tr("Opens the folder it was copied to"));
    m_report->setObjectName(QStringLiteral("historyReportButton"));
    m_report->setToolTip(tr("Saves all that is known of this copy as a file"));
    m_remove->setObjectName(QStringLiteral("historyRemoveButton"));
    m_remove->setToolTip(tr("Takes it off this list; what was copied stays"));
    for (ToneLabel *label : {m_name, m_outcome, m_notes, m_when}) {
        label->setWordWrap(true);
        label->setMinimumWidth(0);
    }
    auto *menu = new ReportMenu([this] { return m_chosen; }, m_report);
    m_report->setMenu(menu);

    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_again, m_open, m_report, m_remove})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(details);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_when),
                          static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_notes)})
        layout->addWidget(part);
    layout->addLayout(buttons);
    layout->addSpacing(4);
    layout->addWidget(m_problems, 1);
    layout->addStretch();

    connect(menu, &ReportMenu::reportRequested, this, &HistoryPage::reportRequested);
    connect(m_again, &QPushButton::clicked, this, [this] {
        JobRequest request = m_chosen.request;
        request.continues.clear();
        if (request.afterEnd == AfterEnd::Suspend || request.afterEnd == AfterEnd::ShutDown)
            request.afterEnd.reset();   // that was for that night
        pin(request, m_chosen.status.places);
        Q_EMIT copyRequested(request);
    });
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(urlFromPath(folderToOpen(m_chosen.status))); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_chosen.id); });
    return details;
}

void HistoryPage::setRecords(const std::vector<HistoryRecord> &records)
{
    m_model->setRecords(records);
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_splitter->setVisible(any);
    m_clear->setVisible(any);
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    if (any && hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    choose();
}

void HistoryPage::choose()
{
    const QModelIndex current = m_list->currentIndex();
    const HistoryRecord *record = current.isValid() ? &m_model->records()[static_cast<std::size_t>(current.row())] : nullptr;
    if (record != nullptr && record->id == m_chosen.id)
        return;
    m_chosen = record != nullptr ? *record : HistoryRecord();
    m_whole = false;
    say({}, false);
    showDetails(false);
    if (record != nullptr)
        Q_EMIT detailsWanted(m_chosen.id);
}

void HistoryPage::setDetails(const HistoryRecord &record)
{
    if (record.id.empty() || record.id != m_chosen.id)
        return;
    m_chosen = record;
    m_whole = true;
    showDetails(true);
}

void HistoryPage::showDetails(bool known)
{
    const JobStatus &s = m_chosen.status;
    // A label goes by the direction of its text, and a name may be of another than the page.
    m_name->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_name->say(words::isolated(words::jobName(m_chosen.request)));
    QString outcome = words::outcome(s, !m_chosen.request.only.empty());
    if (s.result == JobResult::Stopped || s.result == JobResult::Refused)
        outcome += u'\n' + words::reason(s.reason);
    m_outcome->say(outcome);
    m_when->say(tr("%1, took %2").arg(words::sentence(words::when(s.ended)), words::duration(static_cast<double>(s.elapsedMs) / 1000)));
    const QString source = m_chosen.request.sources.empty() ? QString() : words::isolatedPath(m_chosen.request.sources.front());
    const QString more = m_chosen.request.sources.size() > 1 ? tr(" and %1 more").arg(words::number(m_chosen.request.sources.size() - 1)) : QString();
    m_from->say(tr("from %1").arg(source) + more);
    m_to->say(whereTo(m_chosen));
    QStringList notes;
    for (std::size_t i = 0; i < NoteKinds; ++i)
        if (s.notes[i] > 0)
            notes += words::noteAbout(words::note(static_cast<NoteKind>(i), s.notes[i], s.bareFileSystem), s.notes[i],
                                      m_chosen.noted[i].empty() ? QString() : words::isolatedPath(m_chosen.noted[i]));
    m_notes->say(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_problems->model()->clear();
    if (known)
        m_problems->model()->append(m_chosen.problems);
    m_problems->setVisible(s.problems > 0);
    m_open->setVisible(s.result != JobResult::Refused && folderToOpen(s).starts_with('/'));
    m_again->setEnabled(known);
    m_report->setEnabled(known);
}

void HistoryPage::askBeforeClearing()
{
    auto *box = new QMessageBox(QMessageBox::Question, QStringLiteral("PoolCopy"), tr("Forget all past copies?"), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("clearHistoryQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Only this list goes. What was copied stays where it is."));
    QPushButton *yes = box->addButton(tr("&Forget them"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("clearHistoryYes"));
    QPushButton *no = box->addButton(tr("&Keep them"), QMessageBox::RejectRole);
    no->setObjectName(QStringLiteral("clearHistoryNo"));
    box->setDefaultButton(no);
    connect(yes, &QPushButton::clicked, this, &HistoryPage::clearRequested);
    box->open();
}

void HistoryPage::say(const QString &text, bool failure)
{
    m_message->setTone(failure ? Tone::Failure : Tone::Quiet);
    m_message->say(text);
    m_message->setVisible(!text.isEmpty());
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT historyWanted();
}

/// It is for the list, as soon as there is one.
void HistoryPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_list->isVisible())
        m_list->setFocus(event->reason());
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= SideBySide;
    const int gap = beside ? PageMargins.left() - m_splitter->handleWidth() : 0;
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_details->layout()->setContentsMargins(isRightToLeft() ? 0 : gap, 0, isRightToLeft() ? gap : 0, 0);
}

} // namespace poolcopy
