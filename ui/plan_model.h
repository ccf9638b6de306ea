// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QAbstractItemModel>
#include <QString>

#include <vector>

namespace poolcopy {

/// What a dry run has found, in groups; below each the first paths, or what stands in the way of how many.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { What, Entries, Size, ColumnCount };
    enum Role { IsAttention = Qt::UserRole + 1 };   ///< of a group: its entries would not be copied, or not as they are

    using QAbstractItemModel::QAbstractItemModel;

    /// Of a dry run that is Done.
    void setPlan(const JobStatus &status, const Job &job);
    void clear();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Child
    {
        Path path;
        QString why;                 ///< what stands in its way; may be empty
        std::uint64_t entries = 1;   ///< that it stands for
    };
    struct Group
    {
        QString text;
        std::uint64_t entries = 0, bytes = 0;
        bool hasSize = false, attention = false;
        std::vector<Child> first;
        [[nodiscard]] std::uint64_t rest() const;   ///< entries that none of those stands for
        [[nodiscard]] bool hasMore() const { return rest() > 0 && !first.empty(); }
    };
    [[nodiscard]] static std::vector<Child> childrenOf(PlanKind kind, const Job &job);
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant pathData(const Group &group, std::size_t row, int role) const;
    std::vector<Group> m_groups;
};

} // namespace poolcopy
