// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problem_model.h"

#include "ui/lines_delegate.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QFont>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace poolcopy {

namespace {

constexpr std::size_t RangesRemovedOneByOne = 50;   // of rows; more, and the views begin anew

} // namespace

void ProblemModel::clear()
{
    beginResetModel();
    m_items.clear();
    m_reasons = {};
    m_shown.clear();
    m_order.clear();
    m_entries.clear();
    m_skipped = 0;
    endResetModel();
}

bool ProblemModel::fits(const Item &item) const
{
    return !item.skipped && std::all_of(m_search.begin(), m_search.end(), [&item](const QString &word) { return item.sought.contains(word); });
}

int ProblemModel::rowOf(std::size_t group) const
{
    return static_cast<int>(std::find(m_order.begin(), m_order.end(), group) - m_order.begin());
}

void ProblemModel::append(std::vector<Problem> problems)
{
    std::vector<std::vector<std::size_t>> fresh(m_shown.size());
    for (Problem &problem : problems) {
        Item item;
        item.group = m_reasons.indexOf(problem.error);
        if (item.group >= m_shown.size()) {
            m_shown.emplace_back();
            fresh.emplace_back();
        }
        const Reasons::Reason &reason = m_reasons.at(item.group);
        m_entries[reason.why] += problem.entries;
        item.sought = (words::path(problem.error.path) + u' ' + reason.title).toLower();
        item.problem = std::move(problem);
        if (fits(item))
            fresh[item.group].push_back(m_items.size());
        m_items.push_back(std::move(item));
    }
    for (std::size_t group = 0; group < fresh.size(); ++group) {
        std::vector<std::size_t> &shown = m_shown[group];
        if (fresh[group].empty())
            continue;
        if (shown.empty()) {
            const int row = static_cast<int>(m_order.size());
            beginInsertRows({}, row, row);
            shown = std::move(fresh[group]);
            m_order.push_back(group);
            endInsertRows();
            continue;
        }
        const int first = static_cast<int>(shown.size());
        beginInsertRows(indexOf(group), first, first + static_cast<int>(fresh[group].size()) - 1);
        shown.insert(shown.end(), fresh[group].begin(), fresh[group].end());
        endInsertRows();
        Q_EMIT dataChanged(indexOf(group), indexOf(group));
    }
    sortGroups();
}

/// Groups are few; each goes up past those that have become smaller.
void ProblemModel::sortGroups()
{
    for (std::size_t from = 1; from < m_order.size(); ++from) {
        const std::size_t group = m_order[from];
        std::size_t to = from;
        while (to > 0 && m_shown[m_order[to - 1]].size() < m_shown[group].size())
            --to;
        if (to == from)
            continue;
        beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(to));
        m_order.erase(m_order.begin() + static_cast<std::ptrdiff_t>(from));
        m_order.insert(m_order.begin() + static_cast<std::ptrdiff_t>(to), group);
        endMoveRows();
    }
}

void ProblemModel::rebuild()
{
    beginResetModel();
    for (auto &shown : m_shown)
        shown.clear();
    for (std::size_t number = 0; number < m_items.size(); ++number)
        if (fits(m_items[number]))
            m_shown[m_items[number].group].push_back(number);
    m_order.clear();
    for (std::size_t group = 0; group < m_shown.size(); ++group)
        if (!m_shown[group].empty())
            m_order.push_back(group);
    std::stable_sort(m_order.begin(), m_order.end(), [this](std::size_t a, std::size_t b) { return m_shown[a].size() > m_shown[b].size(); });
    endResetModel();
}

void ProblemModel::setSearch(const QString &text)
{
    QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_search)
        return;
    m_search = std::move(words);
    rebuild();
}

void ProblemModel::refresh(const std::vector<Problem> &problems)
{
    for (std::size_t i = 0; i < std::min(problems.size(), m_items.size()); ++i) {
        Item &item = m_items[i];
        if (!item.skipped)
            m_entries[reasonOf(i).why] += problems[i].entries - item.problem.entries;
        item.problem.entries = problems[i].entries;
    }
    for (const std::size_t group : m_order) {
        const QModelIndex parent = indexOf(group);
        Q_EMIT dataChanged(parent, parent);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

quint64 ProblemModel::entriesOf(std::size_t group) const
{
    quint64 entries = 0;
    for (const std::size_t number : m_shown[group])
        entries += m_items[number].problem.entries;
    return entries;
}

void ProblemModel::skip(const Numbers &numbers)
{
    std::vector<bool> touched(m_shown.size());
    for (const std::size_t number : numbers) {
        Item &item = m_items[number];
        if (item.skipped)
            continue;
        ++m_skipped;
        item.skipped = true;
        quint64 &left = m_entries[reasonOf(number).why];
        left -= item.problem.entries;
        if (left == 0)
            m_entries.remove(reasonOf(number).why);
        touched[item.group] = true;
    }
    const auto gone = [this](std::size_t number) { return m_items[number].skipped; };
    std::size_t ranges = 0;
    for (std::size_t group = 0; group < m_shown.size(); ++group)
        for (std::size_t i = 0; touched[group] && i < m_shown[group].size(); ++i)
            ranges += gone(m_shown[group][i]) && (i == 0 || !gone(m_shown[group][i - 1])) ? 1 : 0;
    if (ranges > RangesRemovedOneByOne) {
        rebuild();
        return;
    }
    for (std::size_t group = 0; group < m_shown.size(); ++group) {
        std::vector<std::size_t> &shown = m_shown[group];
        if (!touched[group] || shown.empty())
            continue;
        if (std::all_of(shown.begin(), shown.end(), gone)) {
            const int row = rowOf(group);
            beginRemoveRows({}, row, row);
            shown.clear();
            m_order.erase(m_order.begin() + row);
            endRemoveRows();
            continue;
        }
        for (std::size_t end = shown.size(); end > 0;) {
            std::size_t begin = end;
            while (begin > 0 && gone(shown[begin - 1]))
                --begin;
            if (begin == end) {
                --end;
                continue;
            }
            beginRemoveRows(indexOf(group), static_cast<int>(begin), static_cast<int>(end) - 1);
            shown.erase(shown.begin() + static_cast<std::ptrdiff_t>(begin), shown.begin() + static_cast<std::ptrdiff_t>(end));
            endRemoveRows();
            end = begin;
        }
        Q_EMIT dataChanged(indexOf(group), indexOf(group));
    }
    sortGroups();
}

void ProblemModel::putBack(const Numbers &numbers)
{
    for (const std::size_t number : numbers) {
        Item &item = m_items[number];
        if (!std::exchange(item.skipped, false))
            continue;
        --m_skipped;
        m_entries[reasonOf(number).why] += item.problem.entries;
    }
    rebuild();
}

void ProblemModel::setRetry(const Numbers &numbers, Retry retry)
{
    for (const std::size_t number : numbers)
        m_items[number].retry = retry;
    for (const std::size_t group : m_order) {
        const QModelIndex parent = indexOf(group);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

std::size_t ProblemModel::shown() const
{
    std::size_t count = 0;
    for (const auto &shown : m_shown)
        count += shown.size();
    return count;
}

ProblemModel::Numbers ProblemModel::numbersOf(const QModelIndexList &indexes) const
{
    Numbers numbers;
    for (const QModelIndex &index : indexes) {
        if (index.internalId() == 0) {
            const auto &shown = m_shown[m_order[static_cast<std::size_t>(index.row())]];
            numbers.insert(numbers.end(), shown.begin(), shown.end());
        } else {
            numbers.push_back(m_shown[index.internalId() - 1][static_cast<std::size_t>(index.row())]);
        }
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

ProblemModel::Numbers ProblemModel::shownNumbers() const
{
    Numbers numbers;
    for (const std::size_t group : m_order)
        numbers.insert(numbers.end(), m_shown[group].begin(), m_shown[group].end());
    return numbers;
}

QString ProblemModel::summary() const
{
    std::vector<std::pair<quint64, QString>> reasons;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        reasons.emplace_back(it.value(), it.key());
    std::sort(reasons.begin(), reasons.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    QStringList parts;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, reasons.size()); ++i)
        parts += words::detailed(reasons[i].second, words::number(reasons[i].first));
    if (reasons.size() > 3)
        parts += QStringLiteral("…");
    return parts.join(QStringLiteral(" · "));
}

QString ProblemModel::asText(const Numbers &numbers) const
{
    QString text;
    for (const std::size_t number : numbers) {
        const Reasons::Reason &reason = reasonOf(number);
        text += words::detailed(words::path(problem(number).error.path), words::detailed(reason.happened, reason.why)) + u'\n';
    }
    return text;
}

QModelIndex ProblemModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return parent.isValid() ? createIndex(row, 0, quintptr(m_order[static_cast<std::size_t>(parent.row())] + 1)) : createIndex(row, 0, quintptr(0));
}

QModelIndex ProblemModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() != 0 ? indexOf(child.internalId() - 1) : QModelIndex();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_order.size());
    return parent.internalId() != 0 || parent.column() != 0 ? 0 : static_cast<int>(m_shown[m_order[static_cast<std::size_t>(parent.row())]].size());
}

int ProblemModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    return index.internalId() == 0 ? groupData(m_order[row], role) : itemData(m_items[m_shown[index.internalId() - 1][row]], role);
}

QVariant ProblemModel::groupData(std::size_t group, int role) const
{
    const Reasons::Reason &reason = m_reasons.at(group);
    const quint64 count = entriesOf(group);
    const QString counted = count == 1 ? tr("One entry.") : tr("%1 entries.", nullptr, static_cast<int>(count)).arg(words::number(count));
    const QString second = reason.advice.isEmpty() ? counted : QString(counted + u' ' + reason.advice);
    switch (role) {
    case Qt::DisplayRole: return reason.title;
    case WhatHappened: return reason.happened;
    case Why: return reason.why;
    case WhatToDo: return reason.advice;
    case LinesDelegate::SecondLine: return second;
    case Qt::ToolTipRole: return plainToolTip(reason.title + u'\n' + second);
    case Qt::AccessibleTextRole: return QString(words::ended(reason.title) + u' ' + second);
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default: return {};
    }
}

QVariant ProblemModel::itemData(const Item &item, int role) const
{
    const Error &error = item.problem.error;
    const Reasons::Reason &reason = m_reasons.at(item.group);
    const auto what = [&] {
        return item.problem.entries > 1 ? tr("%1 (with %2 entries)").arg(reason.happened, words::number(item.problem.entries)) : reason.happened;
    };
    const auto second = [&] {
        return item.retry == Retry::Waits ? tr("Will be tried again when this copy has ended.")
            : item.retry == Retry::Begun  ? tr("Is tried again, as a copy of its own.")
                                          : words::detailed(what(), reason.why);
    };
    switch (role) {
    case Qt::DisplayRole:
    case PathText: return words::isolatedPath(error.path);
    case WhatHappened: return what();
    case Why: return reason.why;
    case WhatToDo: return reason.advice;
    case LinesDelegate::SecondLine: return second();
    case Qt::AccessibleTextRole:
        return QString(words::ended(words::detailed(words::path(error.path), second())) + u' ' + reason.advice);
    case Qt::ToolTipRole:
        return plainToolTip(words::isolatedPath(error.path) + u'\n' + words::detailed(what(), reason.why)
                            + (item.retry != Retry::No ? u'\n' + second() : QString()) + (reason.advice.isEmpty() ? QString() : u'\n' + reason.advice));
    default: return {};
    }
}

} // namespace poolcopy
