// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"
#include "ui/reasons.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QString>

#include <vector>

namespace poolcopy {

/// The problems of a job below their reasons, the largest group first. Grows until clear(); a search hides what does not fit,
/// and what was skipped is gone until it is wanted again.
class ProblemModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { PathText = Qt::UserRole + 10, WhatHappened, Why, WhatToDo };
    /// Numbers of problems, in order.
    using Numbers = std::vector<std::size_t>;

    using QAbstractItemModel::QAbstractItemModel;

    void clear();
    void append(std::vector<Problem> problems);
    /// Shows those whose path or reason holds all words of the text.
    void setSearch(const QString &text);
    /// Problems told before that stand for more entries now; in the order of append().
    void refresh(const std::vector<Problem> &problems);
    /// Takes them off the list: nobody wants them, or they are mended.
    void skip(const Numbers &numbers);
    /// They are on the list again.
    void putBack(const Numbers &numbers);
    enum class Retry { No, Waits, Begun };
    /// Whether they are tried again.
    void setRetry(const Numbers &numbers, Retry retry);

    /// All that were appended, skipped ones too.
    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] bool isSkipped(std::size_t number) const { return m_items[number].skipped; }
    [[nodiscard]] std::size_t skipped() const { return m_skipped; }
    [[nodiscard]] std::size_t shown() const;
    [[nodiscard]] const Problem &problem(std::size_t number) const { return m_items[number].problem; }
    [[nodiscard]] const Reasons::Reason &reasonOf(std::size_t number) const { return m_reasons.at(m_items[number].group); }
    [[nodiscard]] Retry retryOf(std::size_t number) const { return m_items[number].retry; }
    /// What the indexes stand for: a group for all that it shows. Each once.
    [[nodiscard]] Numbers numbersOf(const QModelIndexList &indexes) const;
    [[nodiscard]] Numbers shownNumbers() const;
    /// "permission denied: 2 · the disk is full: 1", the most frequent first, at most three.
    [[nodiscard]] QString summary() const;
    /// One problem a line, "PATH: what happened: why", for the clipboard.
    [[nodiscard]] QString asText(const Numbers &numbers) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Item
    {
        Problem problem;
        std::size_t group = 0;
        QString sought;           // path and reason, small letters
        bool skipped = false;
        Retry retry = Retry::No;
    };
    [[nodiscard]] bool fits(const Item &item) const;
    [[nodiscard]] int rowOf(std::size_t group) const;
    [[nodiscard]] QModelIndex indexOf(std::size_t group) const { return createIndex(rowOf(group), 0, quintptr(0)); }
    [[nodiscard]] QVariant groupData(std::size_t group, int role) const;
    [[nodiscard]] QVariant itemData(const Item &item, int role) const;
    [[nodiscard]] quint64 entriesOf(std::size_t group) const;
    void rebuild();
    void sortGroups();

    std::vector<Item> m_items;
    Reasons m_reasons;                               // a reason's number is its group's
    std::vector<std::vector<std::size_t>> m_shown;   // by group: numbers of what it shows
    std::vector<std::size_t> m_order;                // groups that show something, as they stand
    QHash<QString, quint64> m_entries;               // by why
    QStringList m_search;
    std::size_t m_skipped = 0;
};

} // namespace poolcopy
