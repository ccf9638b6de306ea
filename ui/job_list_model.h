// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QString>

#include <vector>

namespace poolcopy {

class Job;

/// One job as a line of the list.
struct JobRow
{
    /// Waiting: has not begun to copy, and can be put elsewhere in the order.
    enum class Kind { Waiting, Running, Paused, Good, Problems, Failed };
    QPointer<Job> job;
    Kind kind = Kind::Waiting;
    bool paused = false;          ///< also one that has not begun
    bool waits = false;           ///< for another to end; also one that was paused in its midst
    QString name, where;
    QString percent;              ///< "37 %"; empty where that means nothing
    QString word;                 ///< time left, what it waits for, how it ended
    double copied = 0, written = 0;   ///< shares, 0…1
    [[nodiscard]] bool hasEnded() const { return kind >= Kind::Good; }
    bool operator==(const JobRow &) const = default;
};

/// The jobs of the window in their order. Those that wait can be moved; who listens to moved() makes the engine follow.
class JobListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole + 1 };   ///< a const JobRow *, until the model changes

    using QAbstractListModel::QAbstractListModel;

    void add(const JobRow &row);
    /// In the place of one that is there.
    void replace(const Job *before, const JobRow &row);
    void remove(const Job *job);
    /// What has changed of the row of the same job.
    void update(const JobRow &row);
    [[nodiscard]] const std::vector<JobRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const Job *job) const;   ///< -1: it is not there
    [[nodiscard]] Job *jobAt(const QModelIndex &index) const;
    /// Whether that job can be put before (-1) or behind (1) the next one that waits, and doing it.
    [[nodiscard]] bool canShift(const Job *job, int by) const;
    void shift(const Job *job, int by);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before) override;

Q_SIGNALS:
    void moved(poolcopy::Job *job, poolcopy::Job *before);   ///< null: behind all others

private:
    [[nodiscard]] int nextWaiting(int row, int by) const;
    std::vector<JobRow> m_rows;
};

} // namespace poolcopy
