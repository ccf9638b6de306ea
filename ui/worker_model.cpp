// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worker_model.h"

#include "ui/tone_label.h"
#include "ui/words.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

namespace poolcopy {

namespace {

bool looksSame(const WorkerRow &a, const WorkerRow &b)
{
    return a.number == b.number && a.pid == b.pid && a.role == b.role && a.state == b.state && a.task == b.task
        && a.kernelState == b.kernelState && a.files == b.files && a.bytes == b.bytes && a.current == b.current
        && a.silentMs / 1000 == b.silentMs / 1000 && a.restarts == b.restarts && a.hangsAt == b.hangsAt && a.skippable == b.skippable;
}

constexpr double SmallFile = 32e3;   // bytes: of smaller ones the number tells more

bool isAmount(int column)
{
    return column == WorkerModel::Files || column == WorkerModel::Bytes || column == WorkerModel::Rate || column == WorkerModel::LastSign;
}

} // namespace

void WorkerModel::measure(const std::vector<WorkerRow> &rows, std::int64_t elapsedMs, std::uint64_t limit, bool paused)
{
    for (const WorkerRow &row : rows) {
        Pace &pace = m_paces[row.number];
        if (pace.pid != row.pid)
            pace = {row.pid, RateMeter(3'000), RateMeter(3'000)};
        pace.files.add(elapsedMs, row.files, limit, paused);
        pace.bytes.add(elapsedMs, row.bytes, limit, paused);
    }
    if (rows.empty())
        m_paces.clear();
}

/// Of what its files are mostly: bytes, or many small ones.
QString WorkerModel::rate(const WorkerRow &row) const
{
    const auto pace = m_paces.find(row.number);
    if (pace == m_paces.end() || row.state != WorkerState::Running)
        return {};
    const double files = pace->second.files.perSecond(), bytes = pace->second.bytes.perSecond();
    if (bytes >= 1 && bytes >= files * SmallFile)
        return words::rate(bytes);
    return files >= 0.5 ? tr("%1 files/s").arg(words::number(static_cast<std::uint64_t>(files + 0.5))) : QString();
}

void WorkerModel::setRows(std::vector<WorkerRow> rows, std::int64_t elapsedMs, std::uint64_t limit, bool paused)
{
    measure(rows, elapsedMs, limit, paused);
    const std::size_t common = std::min(rows.size(), m_rows.size());
    for (std::size_t i = 0; i < common; ++i) {
        QString &shown = m_rates[rows[i].number];
        QString now = rate(rows[i]);
        if (looksSame(m_rows[i], rows[i]) && shown == now)
            continue;
        shown = std::move(now);
        m_rows[i] = std::move(rows[i]);
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (rows.size() > m_rows.size()) {
        beginInsertRows({}, static_cast<int>(common), static_cast<int>(rows.size()) - 1);
        for (std::size_t i = common; i < rows.size(); ++i)
            m_rows.push_back(std::move(rows[i]));
        endInsertRows();
    } else if (rows.size() < m_rows.size()) {
        beginRemoveRows({}, static_cast<int>(common), static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(common);
        endRemoveRows();
    }
}

int WorkerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WorkerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WorkerModel::text(const WorkerRow &row, int column) const
{
    switch (column) {
    case Number: return words::number(static_cast<std::uint64_t>(row.number));
    case Process: return row.pid > 0 ? QString::number(row.pid) : QString();
    case State:
        if (row.state == WorkerState::Ready && row.role != WorkerRole::Copier)
            return row.role == WorkerRole::Scanner ? tr("%1 (finds files)").arg(words::workerState(row)) : tr("%1 (finishes)").arg(words::workerState(row));
        return words::workerState(row);
    case Current:
        if (row.current.empty())
            return row.hangsAt.empty() ? QString() : words::isolatedPath(row.hangsAt);
        return words::isolatedPath(row.current);
    case Files: return words::number(row.files);
    case Bytes: return words::bytes(row.bytes);
    case Rate: return rate(row);
    case LastSign:
        if (row.state != WorkerState::Running && row.state != WorkerState::Stuck)
            return {};
        return row.silentMs < 2000 ? tr("now") : tr("%1 s ago").arg(words::number(static_cast<std::uint64_t>(row.silentMs / 1000)));
    case Kernel: return row.pid > 0 ? words::kernelState(row.kernelState) : QString();
    default: return {};
    }
}

QVariant WorkerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() < 0 || static_cast<std::size_t>(index.row()) >= m_rows.size())
        return {};
    const WorkerRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::TextAlignmentRole: return QVariant((isAmount(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        QString tip = tr("Worker %1, process %2: %3").arg(text(row, Number), text(row, Process), text(row, State));
        if (row.pid > 0)
            tip += u'\n' + tr("The kernel says: %1").arg(text(row, Kernel));
        if (row.restarts > 0)
            tip += u'\n' + tr("Replaced after an unexpected end: %1").arg(words::number(static_cast<std::uint64_t>(row.restarts)));
        if (const QString at = row.hangsAt.empty() ? text(row, Current) : words::isolatedPath(row.hangsAt); !at.isEmpty())
            tip += u'\n' + at;
        return plainToolTip(tip);
    }
    case Qt::ForegroundRole:
        if (row.state == WorkerState::Stuck || row.state == WorkerState::Lost)
            return toneColour(Tone::Warning, QApplication::palette());
        return {};
    case Qt::FontRole:
        if (row.state == WorkerState::Stuck && index.column() == State) {
            QFont bold = QApplication::font();
            bold.setBold(true);
            return bold;
        }
        return {};
    default: return {};
    }
}

QVariant WorkerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isAmount(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case Process: return tr("Process");
    case State: return tr("State");
    case Current: return tr("Now");
    case Files: return tr("Files");
    case Bytes: return tr("Copied");
    case Rate: return tr("Rate");
    case LastSign: return tr("Last sign");
    case Kernel: return tr("Kernel");
    default: return {};
    }
}

} // namespace poolcopy
