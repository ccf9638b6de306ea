// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QAbstractListModel>

#include <vector>

namespace poolcopy {

/// The entries whose name is taken and that wait for an answer, oldest first.
class ConflictModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// In the order of their ids. Answered ones leave, new ones come, what stays keeps its row and its selection.
    void setConflicts(std::vector<Conflict> conflicts);
    [[nodiscard]] const std::vector<Conflict> &conflicts() const { return m_conflicts; }
    /// How ours stands to what is there: "newer, 319 bytes larger", "older, the same contents".
    static QString relation(const Conflict &conflict);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Conflict> m_conflicts;
};

} // namespace poolcopy
