// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QAbstractListModel>
#include <QHash>
#include <QString>

#include <vector>

namespace poolcopy {

/// The problems of a job in the order they came; only grows until clear().
class ProblemModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { PathText = Qt::UserRole + 10, WhatHappened, Why, WhatToDo };

    using QAbstractListModel::QAbstractListModel;

    void clear();
    void append(std::vector<Problem> problems);
    [[nodiscard]] std::size_t size() const { return m_problems.size(); }
    /// "permission denied: 2 · the disk is full: 1", the most frequent first, at most three.
    [[nodiscard]] QString summary() const;
    /// One problem a line, "PATH: what happened: why", for the clipboard.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Problem> m_problems;
    QHash<QString, quint64> m_reasons;
};

} // namespace poolcopy
