// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict_panel.h"

#include "ui/conflict_detail.h"
#include "ui/conflict_model.h"
#include "ui/eliding_combo.h"
#include "ui/flow_layout.h"
#include "ui/lines_delegate.h"
#include "ui/scrolling.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QListView>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace poolcopy {

namespace {

constexpr std::uint64_t ComparedWhenChosen = 64 << 20;   // bytes; larger ones take long enough to be asked for

} // namespace

ConflictPanel::ConflictPanel(QWidget *parent)
    : QFrame(parent), m_model(new ConflictModel(this)), m_question(new ToneLabel(Tone::Plain, this)), m_path(new ElidedLabel(Tone::Plain, this)), m_list(new QListView(this)),
      m_detail(new ConflictDetail(this)), m_scope(new ElidingCombo(18, this)), m_answers(new FlowLayout)
{
    setFrameShape(QFrame::StyledPanel);
    m_question->setObjectName(QStringLiteral("conflictQuestion"));
    m_question->setWordWrap(true);
    m_question->setProminent(1.0, true);
    m_path->setObjectName(QStringLiteral("conflictPath"));
    m_list->setObjectName(QStringLiteral("conflictList"));
    m_list->setAccessibleName(tr("Names that are taken"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LinesDelegate(m_list, 2));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_scope->setObjectName(QStringLiteral("conflictScope"));
    m_scope->addItem(QString(), static_cast<int>(AnswerFor::These));
    m_scope->addItem(QString(), static_cast<int>(AnswerFor::Alike));
    m_scope->addItem(tr("all, also those still to come"), static_cast<int>(AnswerFor::All));

    struct Choice
    {
        const char *name;
        QString text, tip;
        OnConflict rule;
    };
    const std::array<Choice, 5> choices{{
        {"conflictReplace", tr("Repl&ace"), tr("The one that is there is lost"), OnConflict::Overwrite},
        {"conflictKeepBoth", tr("Keep &both"), tr("The new one gets a number behind its name"), OnConflict::Rename},
        {"conflictSkip", tr("Sk&ip"), tr("The one that is there stays as it is"), OnConflict::Skip},
        {"conflictNewer", tr("Replace if &newer"), tr("Replaced only if the one to be copied was changed later"), OnConflict::Newer},
        {"conflictDifferent", tr("Replace if di&fferent"), tr("Replaced if size or contents differ, whichever was changed later"), OnConflict::Different},
    }};
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text, this);
        button->setObjectName(QLatin1String(choice.name));
        button->setToolTip(choice.tip);
        connect(button, &QPushButton::clicked, this, [this, rule = choice.rule] { answer(rule); });
        button->installEventFilter(this);
        m_buttons.push_back(button);
        m_answers->addWidget(button);
    }
    auto *scopeLabel = new ToneLabel(Tone::Quiet, this);
    scopeLabel->setText(tr("The answer &goes for"));
    scopeLabel->setBuddy(m_scope);
    m_scope->setAccessibleName(tr("What the answer goes for"));
    auto *scope = new QHBoxLayout;
    scope->addWidget(scopeLabel);
    scope->addWidget(m_scope, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);   // the buttons stay where they are when the list gets shorter
    layout->addWidget(m_path);
    layout->addLayout(m_answers);
    layout->addLayout(scope);
    layout->addWidget(m_detail);
    layout->addWidget(m_list);

    connect(m_detail, &ConflictDetail::compareRequested, this, [this](quint64 conflict) {
        if (m_job)
            m_job->compare(conflict);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConflictPanel::showChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConflictPanel::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConflictPanel::showChosen);
    hide();
}

void ConflictPanel::follow(Job *job)
{
    m_job = job;
    m_model->setConflicts({});
    m_seen = 0;
    m_compared.clear();
    m_scope->setCurrentIndex(0);
    hide();
}

void ConflictPanel::display(const JobStatus &status)
{
    const bool open = m_job && status.conflictsOpen > 0 && status.state != JobState::Done && !status.cancelling;
    if (!open) {
        m_model->setConflicts({});
        m_seen = 0;
        hide();
        return;
    }
    if (status.conflictsChanged != m_seen) {
        m_model->setConflicts(m_job->conflicts());
        m_seen = status.conflictsChanged;
        if (!m_list->selectionModel()->hasSelection() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0));
        const int row = std::max(1, m_list->sizeHintForRow(0));
        m_list->setFixedHeight(row * std::clamp(m_model->rowCount(), 1, 4) + 2 * m_list->frameWidth());
        showChosen();
    }
    setVisible(m_model->rowCount() > 0);
    m_question->say(status.conflictsOpen == 1 ? tr("A name is taken. What shall happen to it?")
                                              : tr("%1 names are taken. What shall happen to the chosen ones?").arg(words::number(status.conflictsOpen)));
}

/// The current one side by side; a worker compares it, if that is quickly done.
void ConflictPanel::showChosen()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return;
    const Conflict &conflict = m_model->conflicts()[static_cast<std::size_t>(current.row())];
    m_path->say(words::isolatedPath(conflict.destination));
    m_detail->display(conflict);
    sayScope();
    if (m_job && conflict.contents == Contents::Unknown && !conflict.comparing && conflict.sourceSize <= ComparedWhenChosen
        && m_compared.insert(conflict.id).second)
        m_job->compare(conflict.id);
}

void ConflictPanel::sayScope()
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    m_scope->setItemText(0, chosen.size() <= 1 ? tr("this one") : tr("the %1 chosen ones").arg(words::number(static_cast<std::uint64_t>(chosen.size()))));
    const QModelIndex current = m_list->currentIndex();
    QString alike;
    switch (m_model->conflicts()[static_cast<std::size_t>(current.row())].relation()) {
    case Relation::Newer: alike = tr("all that are newer than what is there"); break;
    case Relation::Older: alike = tr("all that are older than what is there"); break;
    case Relation::SameAge: alike = tr("all that are of the same time"); break;
    case Relation::Identical: alike = tr("all that have the same contents"); break;
    }
    m_scope->setItemText(1, alike);
    m_scope->setItemData(1, tr("also those still to come"), Qt::ToolTipRole);
}

void ConflictPanel::lead()
{
    bringIntoView(this);
    const auto safe = std::find_if(m_buttons.begin(), m_buttons.end(), [](const QPushButton *b) { return b->objectName() == QLatin1String("conflictSkip"); });
    (*safe)->setFocus(Qt::OtherFocusReason);
}

int ConflictPanel::answersEnd() const
{
    return m_answers->geometry().bottom();
}

/// A key that was meant for a button of another page must not answer what nobody sees: it leads here, and answers when pressed again.
bool ConflictPanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(watched);
    if (event->type() != QEvent::Shortcut || !button || (isWhollySeen(button) && isWhollySeen(m_question) && isWhollySeen(m_path)))
        return QFrame::eventFilter(watched, event);
    bringIntoView(this);
    button->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ConflictPanel::answer(OnConflict rule)
{
    const QModelIndex current = m_list->currentIndex();
    if (!m_job || !current.isValid())
        return;
    const auto idOf = [this](const QModelIndex &index) { return m_model->conflicts()[static_cast<std::size_t>(index.row())].id; };
    const auto scope = static_cast<AnswerFor>(m_scope->currentData().toInt());
    std::vector<std::uint64_t> ids;
    if (scope == AnswerFor::These) {
        for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
            ids.push_back(idOf(index));
        std::sort(ids.begin(), ids.end());
    }
    if (ids.empty())
        ids.push_back(idOf(current));
    m_job->answer(ids, rule, scope);
    m_scope->setCurrentIndex(0);
}

} // namespace poolcopy
