// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict_panel.h"

#include "ui/lines_delegate.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTime>
#include <QItemSelectionModel>
#include <QListView>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace poolcopy {

namespace {

QString sizeAndTime(std::uint64_t size, std::int64_t mtime)
{
    return ConflictPanel::tr("%1, %2").arg(words::bytes(size), QLocale().toString(QDateTime::fromSecsSinceEpoch(mtime), QLocale::ShortFormat));
}

} // namespace

void ConflictModel::setConflicts(std::vector<Conflict> conflicts)
{
    // Answered ones leave, new ones come at the end: what stays keeps its row and its selection.
    for (std::size_t i = m_conflicts.size(); i-- > 0;) {
        const auto id = m_conflicts[i].id;
        if (std::any_of(conflicts.begin(), conflicts.end(), [id](const Conflict &c) { return c.id == id; }))
            continue;
        const int row = static_cast<int>(i);
        beginRemoveRows({}, row, row);
        m_conflicts.erase(m_conflicts.begin() + row);
        endRemoveRows();
    }
    std::vector<Conflict> fresh;
    for (Conflict &c : conflicts) {
        if (std::none_of(m_conflicts.begin(), m_conflicts.end(), [&c](const Conflict &known) { return known.id == c.id; }))
            fresh.push_back(std::move(c));
    }
    if (fresh.empty())
        return;
    const int first = static_cast<int>(m_conflicts.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    std::move(fresh.begin(), fresh.end(), std::back_inserter(m_conflicts));
    endInsertRows();
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() < 0 || static_cast<std::size_t>(index.row()) >= m_conflicts.size())
        return {};
    const Conflict &conflict = m_conflicts[static_cast<std::size_t>(index.row())];
    const QString coming = tr("To be copied: %1").arg(sizeAndTime(conflict.sourceSize, conflict.sourceMtime));
    const QString there = tr("Already there: %1").arg(sizeAndTime(conflict.destinationSize, conflict.destinationMtime));
    switch (role) {
    case Qt::DisplayRole: return words::isolatedPath(conflict.destination);
    case LinesDelegate::SecondLine: return coming;
    case LinesDelegate::ThirdLine: return there;
    case Qt::ToolTipRole: return plainToolTip(words::isolatedPath(conflict.destination) + u'\n' + coming + u'\n' + there);
    case Qt::AccessibleTextRole: return QString(words::path(conflict.destination) + QStringLiteral(". ") + coming + QStringLiteral(". ") + there);
    default: return {};
    }
}

ConflictPanel::ConflictPanel(QWidget *parent)
    : QFrame(parent), m_model(new ConflictModel(this)), m_question(new ToneLabel(Tone::Plain, this)), m_list(new QListView(this)),
      m_forAll(new QCheckBox(tr("For &all, also those still to come"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_question->setObjectName(QStringLiteral("conflictQuestion"));
    m_question->setWordWrap(true);
    m_question->setProminent(1.0, true);
    m_list->setObjectName(QStringLiteral("conflictList"));
    m_list->setAccessibleName(tr("Names that are taken"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LinesDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_forAll->setObjectName(QStringLiteral("conflictForAll"));

    struct Choice
    {
        const char *name;
        QString text, tip;
        OnConflict rule;
    };
    const std::array<Choice, 4> choices{{
        {"conflictReplace", tr("R&eplace"), tr("The one that is there is lost"), OnConflict::Overwrite},
        {"conflictKeepBoth", tr("Keep &both"), tr("The new one gets a number behind its name"), OnConflict::Rename},
        {"conflictSkip", tr("S&kip"), tr("The one that is there stays as it is"), OnConflict::Skip},
        {"conflictNewer", tr("&Newer wins"), tr("Replaced only if the one to be copied was changed later"), OnConflict::Newer},
    }};
    auto *buttons = new QHBoxLayout;
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text, this);
        button->setObjectName(QLatin1String(choice.name));
        button->setToolTip(choice.tip);
        connect(button, &QPushButton::clicked, this, [this, rule = choice.rule] { answer(rule); });
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);   // the buttons stay where they are when the list gets shorter
    layout->addLayout(buttons);
    layout->addWidget(m_forAll);
    layout->addWidget(m_list);
    hide();
}

void ConflictPanel::follow(Job *job)
{
    m_job = job;
    m_model->setConflicts({});
    m_forAll->setChecked(false);
    hide();
}

void ConflictPanel::display(const JobStatus &status)
{
    const bool open = m_job && status.conflictsOpen > 0 && status.state != JobState::Done && !status.cancelling;
    m_model->setConflicts(open ? m_job->conflicts() : std::vector<Conflict>());
    setVisible(open && m_model->rowCount() > 0);
    if (!open)
        return;
    if (!m_list->selectionModel()->hasSelection() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    const int row = std::max(1, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(row * std::clamp(m_model->rowCount(), 1, 3) + 2 * m_list->frameWidth());
    m_question->say(status.conflictsOpen == 1 ? tr("A name is taken. What shall happen to it?")
                                              : tr("%1 names are taken. What shall happen to the chosen ones?").arg(words::number(status.conflictsOpen)));
}

void ConflictPanel::answer(OnConflict rule)
{
    if (!m_job || m_model->conflicts().empty())
        return;
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    if (m_forAll->isChecked() || chosen.isEmpty()) {
        m_job->answer(m_model->conflicts().front().id, rule, m_forAll->isChecked());
        return;
    }
    for (const QModelIndex &index : chosen)
        m_job->answer(m_model->conflicts()[static_cast<std::size_t>(index.row())].id, rule, false);
}

} // namespace poolcopy
