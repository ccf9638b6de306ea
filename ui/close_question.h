// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace poolcopy {

class JobsPage;

/// What shall become of the copies that have not ended, asked before their window is closed. Says at any time what holds just then, and
/// goes when the last one ends.
class CloseQuestion : public QMessageBox
{
    Q_OBJECT
public:
    /// `mayHide`: they can go on without the window.
    CloseQuestion(const JobsPage *jobs, bool mayHide, QWidget *window);

Q_SIGNALS:
    void stopRequested();
    void hideRequested();

private:
    void ask();

    const JobsPage *m_jobs;
};

} // namespace poolcopy
