// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"
#include "ui/rate_meter.h"
#include "ui/time_left.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace poolcopy {

class ElidedLabel;
class PaceControls;
class RateGraph;
class ToneLabel;
class TwoToneBar;

/// How much of a job is copied and how much of that the disk has, 0…1.
struct Shares
{
    double copied = 0;
    double written = 0;   ///< what counts: see bytesDone()
};
Shares sharesOf(const JobStatus &status, const JobRequest &request);

/// What is being copied to where, how far it is, and the buttons to pause and to cancel.
class ProgressPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget *parent = nullptr);
    void follow(Job *job);
    /// Moves the bar, `ms` after the last call. As often as the screen shall be painted.
    void displayBar(const JobStatus &status, int ms);
    /// The text; at most four times a second, so that it can be read.
    void displayText(const JobStatus &status);

    [[nodiscard]] QString percentText() const { return m_percentText; }
    /// "about 2 minutes left", or what it does while that is not known; and "to …". As they were displayed last.
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] QString whereText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure(const JobStatus &status);
    [[nodiscard]] QString filesLine(const JobStatus &status) const;
    [[nodiscard]] QString bytesLine(const JobStatus &status) const;
    [[nodiscard]] QString rightWord(const JobStatus &status);
    void announce(int percent);
    void sayWhere(const JobStatus &status);
    void sayCurrent(const JobStatus &status);

    QPointer<Job> m_job;
    ElidedLabel *m_title;
    ElidedLabel *m_where;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QWidget *m_figures;
    TwoToneBar *m_bar;
    ToneLabel *m_percent;
    ToneLabel *m_files;
    ToneLabel *m_right;
    ToneLabel *m_bytes;
    ElidedLabel *m_current;
    QToolButton *m_skip;
    ToneLabel *m_lacking;
    QWidget *m_speed;
    ToneLabel *m_speedText;
    RateGraph *m_graph;
    PaceControls *m_pace;
    RateMeter m_byteRate{3'000}, m_fileRate{3'000};
    TimeLeft m_timeLeft;
    QString m_percentText, m_timeWord;
    int m_announced = 0;   // quarters
    std::int64_t m_lastGraphMs = 0;
    Path m_shown;                  // the entry that is shown as the current one
    int m_shownWorker = 0;
    std::int64_t m_shownSince = 0; // elapsedMs
};

} // namespace poolcopy
