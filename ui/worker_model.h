// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"
#include "ui/rate_meter.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace poolcopy {

/// The worker processes of a job as rows. Only what differs is reported to views, so selection and scrolling stay.
class WorkerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Process, State, Kernel, Current, Files, Bytes, Rate, LastSign, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `elapsedMs`: when these figures were so, pauses left out; the rates come from it. `limit`, `paused`: the job's.
    void setRows(std::vector<WorkerRow> rows, std::int64_t elapsedMs = 0, std::uint64_t limit = 0, bool paused = false);
    [[nodiscard]] const std::vector<WorkerRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// How fast one row went lately; begins anew where its process does.
    struct Pace
    {
        std::int64_t pid = 0;
        RateMeter files{3'000}, bytes{3'000};
    };
    void measure(const std::vector<WorkerRow> &rows, std::int64_t elapsedMs, std::uint64_t limit, bool paused);
    [[nodiscard]] QString text(const WorkerRow &row, int column) const;
    [[nodiscard]] QString rate(const WorkerRow &row) const;
    std::vector<WorkerRow> m_rows;
    std::map<int, Pace> m_paces;        // by the row's number
    std::map<int, QString> m_rates;     // as they were shown last
};

} // namespace poolcopy
