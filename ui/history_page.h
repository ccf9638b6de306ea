// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/history.h"
#include "ui/report.h"

#include <QAbstractListModel>
#include <QWidget>

#include <string>
#include <vector>

class QListView;
class QPushButton;
class QSplitter;

namespace poolcopy {

class ElidedLabel;
class ProblemList;
class ToneLabel;

/// Past jobs, newest first.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Those that stay keep their rows' selection.
    void setRecords(std::vector<HistoryRecord> records);
    [[nodiscard]] const std::vector<HistoryRecord> &records() const { return m_records; }
    /// -1: it is not there.
    [[nodiscard]] int rowOf(const std::string &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<HistoryRecord> m_records;
};

/// The past jobs, and what there is to know of one of them.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPage(QWidget *parent = nullptr);
    void setRecords(const std::vector<HistoryRecord> &records);
    /// With its problems; of another one than the chosen it says nothing.
    void setDetails(const HistoryRecord &record);
    /// A word about a report.
    void say(const QString &text, bool failure);

Q_SIGNALS:
    void historyWanted();                                      ///< the page came up: setRecords() is wanted
    void detailsWanted(const std::string &id);                 ///< setDetails() is wanted
    void copyRequested(const poolcopy::JobRequest &request);
    void removeRequested(const std::string &id);
    void clearRequested();
    void reportRequested(const poolcopy::Path &path, const poolcopy::HistoryRecord &record, poolcopy::report::Format format);

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeDetails();
    void choose();
    void askBeforeClearing();
    void showDetails(bool known);

    HistoryModel *m_model;
    HistoryRecord m_chosen;    // an empty id: none
    bool m_whole = false;      // m_chosen has its problems
    QSplitter *m_splitter;
    QListView *m_list;
    ToneLabel *m_empty;
    QPushButton *m_clear;
    QWidget *m_details;
    ToneLabel *m_name;
    ToneLabel *m_outcome;
    ToneLabel *m_when;
    ElidedLabel *m_from;
    ElidedLabel *m_to;
    ToneLabel *m_notes;
    ProblemList *m_problems;
    QPushButton *m_again;
    QPushButton *m_open;
    QPushButton *m_report;
    QPushButton *m_remove;
    ToneLabel *m_message;
};

} // namespace poolcopy
