// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict_model.h"

#include "ui/lines_delegate.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace poolcopy {

namespace {

QString sizeAndTime(std::uint64_t size, std::int64_t mtime)
{
    return ConflictModel::tr("%1, %2").arg(words::bytes(size), words::moment(mtime));
}

} // namespace

void ConflictModel::setConflicts(std::vector<Conflict> conflicts)
{
    // Both are sorted by id, so one walk over both tells it all; neighbours come and go together.
    std::size_t row = 0;
    auto fresh = conflicts.begin();
    while (row < m_conflicts.size() || fresh != conflicts.end()) {
        const auto gone = [&](std::size_t i) { return i < m_conflicts.size() && (fresh == conflicts.end() || m_conflicts[i].id < fresh->id); };
        if (std::size_t end = row; gone(row)) {
            while (gone(end))
                ++end;
            beginRemoveRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
            m_conflicts.erase(m_conflicts.begin() + static_cast<std::ptrdiff_t>(row), m_conflicts.begin() + static_cast<std::ptrdiff_t>(end));
            endRemoveRows();
        } else if (row == m_conflicts.size() || fresh->id < m_conflicts[row].id) {
            const auto from = fresh;
            while (fresh != conflicts.end() && (row == m_conflicts.size() || fresh->id < m_conflicts[row].id))
                ++fresh;
            const auto count = fresh - from;
            beginInsertRows({}, static_cast<int>(row), static_cast<int>(row) + static_cast<int>(count) - 1);
            m_conflicts.insert(m_conflicts.begin() + static_cast<std::ptrdiff_t>(row), std::make_move_iterator(from), std::make_move_iterator(fresh));
            endInsertRows();
            row += static_cast<std::size_t>(count);
        } else {
            if (!(m_conflicts[row] == *fresh)) {
                m_conflicts[row] = std::move(*fresh);
                const QModelIndex changed = index(static_cast<int>(row));
                Q_EMIT dataChanged(changed, changed);
            }
            ++row;
            ++fresh;
        }
    }
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

QString ConflictModel::relation(const Conflict &conflict)
{
    const QString age = conflict.later == Later::Source ? tr("newer") : conflict.later == Later::Destination ? tr("older") : tr("of the same time");
    if (conflict.contents == Contents::Same)
        return tr("%1, the same contents", "newer, the same contents").arg(age);
    const std::uint64_t ours = conflict.sourceSize, theirs = conflict.destinationSize;
    if (ours > theirs)
        return tr("%1, %2 larger").arg(age, words::bytes(ours - theirs));
    if (ours < theirs)
        return tr("%1, %2 smaller").arg(age, words::bytes(theirs - ours));
    return conflict.contents == Contents::Different ? tr("%1, as large, other contents").arg(age) : tr("%1, as large").arg(age);
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() < 0 || static_cast<std::size_t>(index.row()) >= m_conflicts.size())
        return {};
    const Conflict &conflict = m_conflicts[static_cast<std::size_t>(index.row())];
    const auto coming = [&] { return tr("To be copied: %1").arg(sizeAndTime(conflict.sourceSize, conflict.sourceMtime)); };
    const auto there = [&] { return tr("Already there: %1").arg(sizeAndTime(conflict.destinationSize, conflict.destinationMtime)); };
    const auto ours = [&] { return tr("The one to be copied is %1", "newer, 5 kB larger").arg(relation(conflict)); };
    switch (role) {
    case Qt::DisplayRole: return words::isolatedPath(conflict.destination);
    case LinesDelegate::SecondLine: return ours();
    case Qt::ToolTipRole: return plainToolTip(words::isolatedPath(conflict.destination) + u'\n' + coming() + u'\n' + there());
    case Qt::AccessibleTextRole:
        return QString(words::path(conflict.destination) + QStringLiteral(". ") + ours() + QStringLiteral(". ") + coming() + QStringLiteral(". ") + there());
    default: return {};
    }
}

} // namespace poolcopy
