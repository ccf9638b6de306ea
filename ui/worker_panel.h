// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QSlider;
class QTableView;

namespace poolcopy {

class FoldButton;
class HungPanel;
class ToneLabel;
class WorkerModel;

/// The workers of one job: a table that folds away, how many there are, and what to do about one that hangs.
class WorkerPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WorkerPanel(QWidget *parent = nullptr);
    /// Not owned; null for none.
    void follow(Job *job);
    void display(const JobStatus &status);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showMenu(const QPoint &position);
    void sizeColumns();
    void showCount(int count);
    void sayCount(int count);
    void showAutomatic(bool automatic);
    void choose(int count);

    QPointer<Job> m_job;
    FoldButton *m_fold;
    ToneLabel *m_count;
    QCheckBox *m_automatic;
    QSlider *m_slider;
    WorkerModel *m_model;
    QTableView *m_table;
    HungPanel *m_hung;
};

} // namespace poolcopy
