// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>

#include <vector>

class QCheckBox;
class QListView;

namespace poolcopy {

class ToneLabel;

/// The entries whose name is taken and that wait for an answer.
class ConflictModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setConflicts(std::vector<Conflict> conflicts);
    [[nodiscard]] const std::vector<Conflict> &conflicts() const { return m_conflicts; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Conflict> m_conflicts;
};

/// Asks, inside the window, what to do about names that are taken; the copy of all else goes on meanwhile.
class ConflictPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget *parent = nullptr);
    void follow(Job *job);
    void display(const JobStatus &status);

private:
    void answer(OnConflict rule);

    QPointer<Job> m_job;
    ConflictModel *m_model;
    ToneLabel *m_question;
    QListView *m_list;
    QCheckBox *m_forAll;
};

} // namespace poolcopy
