// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QFrame>
#include <QPointer>

#include <set>
#include <vector>

class QComboBox;
class QPushButton;
class QListView;

namespace poolcopy {

class ConflictDetail;
class ConflictModel;
class FlowLayout;
class ElidedLabel;
class ToneLabel;

/// Asks, inside the window, what to do about names that are taken; the copy of all else goes on meanwhile.
class ConflictPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget *parent = nullptr);
    void follow(Job *job);
    void display(const JobStatus &status);
    /// Scrolls there, and gives the focus to the answer that loses nothing.
    void lead();
    /// Down to where it has to be seen to be answered, in pixels.
    [[nodiscard]] int answersEnd() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void answer(OnConflict rule);
    void sayScope();
    void showChosen();

    QPointer<Job> m_job;
    ConflictModel *m_model;
    ToneLabel *m_question;
    ElidedLabel *m_path;
    QListView *m_list;
    ConflictDetail *m_detail;
    QComboBox *m_scope;
    FlowLayout *m_answers;
    std::vector<QPushButton *> m_buttons;
    std::uint64_t m_seen = 0;                 // JobStatus::conflictsChanged when the list was taken
    std::set<std::uint64_t> m_compared;       // those that were compared for being looked at
};

} // namespace poolcopy
