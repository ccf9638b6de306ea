// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QListView;
class QPushButton;

namespace poolcopy {

class Job;
class JobListModel;

/// The list of jobs, and what can be done with one of them or with all: by buttons, by a menu, by keys, by dragging.
///
/// Pausing and starting goes to the job itself; the others are for the owner.
class JobListPanel : public QWidget
{
    Q_OBJECT
public:
    explicit JobListPanel(JobListModel *model, QWidget *parent = nullptr);
    void choose(const Job *job);
    [[nodiscard]] Job *chosen() const;
    /// px for as many whole rows as there are, or as fit into that height; one at least. `wide`: px that it will have.
    [[nodiscard]] int heightOfRows(int atMost, int wide) const;

Q_SIGNALS:
    void chosenChanged(poolcopy::Job *job);
    void removeRequested(poolcopy::Job *job);
    void removeEndedRequested();
    void pauseAllRequested();
    void resumeAllRequested();

private:
    void makeActions();
    void showMenu(const QPoint &position);
    void enableWhatCanBeDone();

    JobListModel *m_model;
    QListView *m_view;
    QPushButton *m_pauseAll;
    QPushButton *m_resumeAll;
    QPushButton *m_removeEnded;
    QAction *m_pause = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_now = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace poolcopy
