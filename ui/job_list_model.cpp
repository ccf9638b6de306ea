// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job_list_model.h"

#include "core/engine/job.h"
#include "ui/tone_label.h"

#include <algorithm>

namespace poolcopy {

void JobListModel::add(const JobRow &row)
{
    const int at = rowCount();
    beginInsertRows({}, at, at);
    m_rows.push_back(row);
    endInsertRows();
}

void JobListModel::replace(const Job *before, const JobRow &row)
{
    const int at = rowOf(before);
    if (at < 0)
        return add(row);
    m_rows[static_cast<std::size_t>(at)] = row;
    Q_EMIT dataChanged(index(at), index(at));
}

void JobListModel::remove(const Job *job)
{
    const int at = rowOf(job);
    if (at < 0)
        return;
    beginRemoveRows({}, at, at);
    m_rows.erase(m_rows.begin() + at);
    endRemoveRows();
}

void JobListModel::update(const JobRow &row)
{
    const int at = rowOf(row.job);
    if (at < 0 || m_rows[static_cast<std::size_t>(at)] == row)
        return;
    m_rows[static_cast<std::size_t>(at)] = row;
    Q_EMIT dataChanged(index(at), index(at));
}

int JobListModel::rowOf(const Job *job) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [job](const JobRow &row) { return row.job == job; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

Job *JobListModel::jobAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? m_rows[static_cast<std::size_t>(index.row())].job.data() : nullptr;
}

/// Those that go or have ended are passed over: their place in the order means nothing any more.
int JobListModel::nextWaiting(int row, int by) const
{
    for (int at = row + by; at >= 0 && at < rowCount(); at += by)
        if (m_rows[static_cast<std::size_t>(at)].kind == JobRow::Kind::Waiting)
            return at;
    return -1;
}

bool JobListModel::canShift(const Job *job, int by) const
{
    const int row = rowOf(job);
    return row >= 0 && m_rows[static_cast<std::size_t>(row)].kind == JobRow::Kind::Waiting && nextWaiting(row, by) >= 0;
}

void JobListModel::shift(const Job *job, int by)
{
    if (!canShift(job, by))
        return;
    const int row = rowOf(job), other = nextWaiting(row, by);
    moveRows({}, row, 1, {}, by < 0 ? other : other + 1);
}

int JobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() < 0 || index.row() >= rowCount())
        return {};
    const JobRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const QString state = row.percent.isEmpty() ? row.word : tr("%1, %2").arg(row.percent, row.word);
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::ToolTipRole: return plainToolTip(row.name + u'\n' + row.where + u'\n' + state);
    case Qt::AccessibleTextRole: return QString(row.name + QStringLiteral(", ") + row.where + QStringLiteral(", ") + state);
    case RowRole: return QVariant::fromValue(static_cast<const void *>(&row));
    default: return {};
    }
}

Qt::ItemFlags JobListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;   // between the rows, not onto one
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.row() < rowCount() && m_rows[static_cast<std::size_t>(index.row())].kind == JobRow::Kind::Waiting)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

bool JobListModel::moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before)
{
    if (from.isValid() || to.isValid() || count != 1 || row < 0 || row >= rowCount() || before < 0 || before > rowCount()
        || m_rows[static_cast<std::size_t>(row)].kind != JobRow::Kind::Waiting || !beginMoveRows({}, row, row, {}, before))
        return false;
    const int now = before > row ? before - 1 : before;
    const JobRow moving = m_rows[static_cast<std::size_t>(row)];
    m_rows.erase(m_rows.begin() + row);
    m_rows.insert(m_rows.begin() + now, moving);
    endMoveRows();
    Q_EMIT moved(moving.job, now + 1 < rowCount() ? m_rows[static_cast<std::size_t>(now + 1)].job.data() : nullptr);
    return true;
}

} // namespace poolcopy
