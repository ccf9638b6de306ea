// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_model.h"

#include "ui/tone_label.h"
#include "ui/words.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace poolcopy {

namespace {

constexpr std::size_t ChildrenMost = 100;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

void PlanModel::clear()
{
    beginResetModel();
    m_groups.clear();
    endResetModel();
}

void PlanModel::setPlan(const JobStatus &status, const Job &job)
{
    beginResetModel();
    m_groups.clear();
    for (std::size_t i = 0; i < PlanKinds; ++i) {
        const PlanFigure &figure = status.plan[i];
        const auto kind = static_cast<PlanKind>(i);
        if (figure.entries > 0)
            m_groups.push_back({capitalised(words::planGroup(kind)), figure.entries, figure.bytes, true, kind >= PlanKind::NameRefused, childrenOf(kind, job)});
    }
    for (std::size_t i = 0; i < NoteKinds; ++i) {
        const auto kind = static_cast<NoteKind>(i);
        if (status.notes[i] == 0)
            continue;
        Group group{words::noteAhead(kind, status.notes[i], status.bareFileSystem), status.notes[i], 0, false, true, {}};
        for (Path &path : job.notePaths(kind))
            group.first.push_back({std::move(path), {}});
        m_groups.push_back(std::move(group));
    }
    endResetModel();
}

/// What would fail is a problem each, which may stand for a whole folder: the path is that of what stands in the way.
std::vector<PlanModel::Child> PlanModel::childrenOf(PlanKind kind, const Job &job)
{
    std::vector<Child> children;
    const std::vector<Problem> problems = kind == PlanKind::Blocked ? job.problems(0) : std::vector<Problem>();
    for (const Problem &problem : problems) {
        const Error &error = problem.error;
        if (error.stage == Stage::Exists || error.stage == Stage::Altered || planKindOf(error.stage, error.errnum) != kind)
            continue;   // another version is told as one
        children.push_back({error.path, words::why(error), problem.entries});
        if (children.size() == ChildrenMost)
            break;
    }
    if (!children.empty())
        return children;
    for (Path &path : job.planPaths(kind))
        children.push_back({std::move(path), {}});
    return children;
}

std::uint64_t PlanModel::Group::rest() const
{
    std::uint64_t told = 0;
    for (const Child &child : first)
        told += child.entries;
    return entries - std::min(entries, told);
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A group has 0; what is in it, the group's row and one.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex PlanModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0}) : QModelIndex();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() > 0 || parent.column() > 0)
        return 0;
    const Group &group = m_groups[static_cast<std::size_t>(parent.row())];
    return static_cast<int>(group.first.size() + (group.hasMore() ? 1 : 0));
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    return index.column() == What ? pathData(m_groups[index.internalId() - 1], static_cast<std::size_t>(index.row()), role) : QVariant();
}

QVariant PlanModel::groupData(const Group &group, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == What ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role == IsAttention)
        return group.attention;
    if (role == Qt::ForegroundRole && group.attention)
        return toneColour(Tone::Warning, QGuiApplication::palette());
    if (role == Qt::ToolTipRole && column == What)
        return plainToolTip(group.text);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case What: return group.text;
    case Entries: return words::number(group.entries);
    case Size: return group.hasSize ? words::bytes(group.bytes) : QString();
    default: return {};
    }
}

QVariant PlanModel::pathData(const Group &group, std::size_t row, int role) const
{
    if (row >= group.first.size())
        return role == Qt::DisplayRole ? tr("and %1 more").arg(words::number(group.rest())) : QVariant();
    const Child &child = group.first[row];
    const auto told = [&child](const QString &path) {
        if (child.why.isEmpty())
            return path;
        // The reason first: of what does not fit the middle is left out, and both ends matter.
        return words::detailed(child.entries > 1 ? tr("%1 (with %2 entries)").arg(child.why, words::number(child.entries)) : child.why, path);
    };
    switch (role) {
    case Qt::DisplayRole: return told(words::isolatedPath(child.path));
    case Qt::ToolTipRole: return plainToolTip(told(words::isolatedPath(child.path)));
    case Qt::AccessibleTextRole: return told(words::path(child.path));
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == What ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What was found");
    case Entries: return tr("Files");
    case Size: return tr("Size");
    default: return {};
    }
}

} // namespace poolcopy
