// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;

namespace poolcopy {

/// How fast a job may go, and whether everybody else goes first. Both act at once on the job that runs.
class PaceControls : public QWidget
{
    Q_OBJECT
public:
    explicit PaceControls(QWidget *parent = nullptr);
    /// Not owned; null for none.
    void follow(Job *job);
    void display(const JobStatus &status);

private:
    void choose(int index);
    void askForOther();
    void ask(std::uint64_t limit);
    void show(std::uint64_t limit);
    void showPolite(bool polite);

    QPointer<Job> m_job;
    QComboBox *m_limit;      // each item's data: bytes per second
    QCheckBox *m_polite;
    std::uint64_t m_shown = 0;
    // What a person chose and the job has not answered yet: shown for so long as an answer may take.
    QElapsedTimer m_sinceAsked;
    std::optional<std::uint64_t> m_askedLimit;
    std::optional<bool> m_askedPolite;
};

} // namespace poolcopy
