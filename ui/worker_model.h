// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QAbstractTableModel>

#include <vector>

namespace poolcopy {

/// The worker processes of a job as rows. Only what differs is reported to views, so selection and scrolling stay.
class WorkerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Process, State, Kernel, Current, Files, Bytes, LastSign, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<WorkerRow> rows);
    [[nodiscard]] const std::vector<WorkerRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const WorkerRow &row, int column) const;
    std::vector<WorkerRow> m_rows;
};

} // namespace poolcopy
