// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problem_model.h"

#include "ui/lines_delegate.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace poolcopy {

void ProblemModel::clear()
{
    beginResetModel();
    m_problems.clear();
    m_reasons.clear();
    endResetModel();
}

void ProblemModel::append(std::vector<Problem> problems)
{
    if (problems.empty())
        return;
    const int first = static_cast<int>(m_problems.size());
    beginInsertRows({}, first, first + static_cast<int>(problems.size()) - 1);
    for (Problem &problem : problems) {
        m_reasons[words::why(problem.error)] += problem.entries;
        m_problems.push_back(std::move(problem));
    }
    endInsertRows();
}

QString ProblemModel::summary() const
{
    std::vector<std::pair<quint64, QString>> reasons;
    for (auto it = m_reasons.cbegin(); it != m_reasons.cend(); ++it)
        reasons.emplace_back(it.value(), it.key());
    std::sort(reasons.begin(), reasons.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    QStringList parts;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, reasons.size()); ++i)
        parts += tr("%1: %2").arg(reasons[i].second, words::number(reasons[i].first));
    if (reasons.size() > 3)
        parts += QStringLiteral("…");
    return parts.join(QStringLiteral(" · "));
}

QString ProblemModel::asText() const
{
    QString text;
    for (const Problem &problem : m_problems)
        text += words::path(problem.error.path) + QStringLiteral(": ") + words::whatHappened(problem.error) + QStringLiteral(": ")
            + words::why(problem.error) + u'\n';
    return text;
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() < 0 || static_cast<std::size_t>(index.row()) >= m_problems.size())
        return {};
    const Problem &problem = m_problems[static_cast<std::size_t>(index.row())];
    const Error &error = problem.error;
    const auto what = [&] {
        const QString happened = words::whatHappened(error);
        return problem.entries > 1 ? tr("%1 (with %2 entries)").arg(happened, words::number(problem.entries)) : happened;
    };
    switch (role) {
    case Qt::DisplayRole:
    case PathText: return words::isolatedPath(error.path);
    case WhatHappened: return what();
    case Why: return words::why(error);
    case WhatToDo:
    case LinesDelegate::ThirdLine: return words::whatToDo(error);
    case LinesDelegate::SecondLine: return QString(what() + QStringLiteral(": ") + words::why(error));
    case Qt::AccessibleTextRole:
        return QString(words::path(error.path) + QStringLiteral(": ") + what() + QStringLiteral(": ") + words::why(error) + QStringLiteral(". ")
                       + words::whatToDo(error));
    case Qt::ToolTipRole:
        return plainToolTip(words::isolatedPath(error.path) + u'\n' + what() + QStringLiteral(": ") + words::why(error) + u'\n'
                            + words::whatToDo(error));
    default: return {};
    }
}

} // namespace poolcopy
