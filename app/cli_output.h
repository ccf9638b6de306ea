// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli_options.h"
#include "core/engine/job.h"
#include "ui/rate_meter.h"
#include "ui/time_left.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <vector>

class QJsonObject;

namespace poolcopy {

/// The exit code that the contract gives a job's end.
int exitCode(JobResult result);

/// Standard output or standard error. A reader that went away or a full disk ends the printing, nothing else.
///
/// A reader that doesn't read is waited for, as everywhere; but once the person wants to end, it gets one second more.
class Stream
{
public:
    /// `wake`: becomes readable when a signal asks for the end; only looked at here. -1: there is none.
    Stream(int fd, int wake) : m_fd(fd), m_wake(wake) {}

    void write(const QByteArray &text);
    void hurry();
    /// errno of the write that ended the printing, 0 as long as all went well.
    [[nodiscard]] int error() const { return m_error; }
    [[nodiscard]] bool isTerminal() const;
    /// In character cells; 80 where it is not known.
    [[nodiscard]] int columns() const;

private:
    [[nodiscard]] bool waitUntilWritable();

    int m_fd;
    int m_wake;
    int m_error = 0;
    QElapsedTimer m_hurrySince;
};

/// Everything that poolcopy-cli prints about one copy.
class Output
{
public:
    Output(const CopyCommand &command, int wake);

    void started();
    /// Repaints the live line, and writes a progress event if one is due. Called at most ten times a second. `keys`: there is somebody who
    /// can press some.
    void progress(const JobStatus &status, bool keys);
    void problem(const Problem &problem);
    /// Asks on stderr what to do; the live line stays away until the question has ended.
    void ask(const Conflict &conflict, bool notUnderstood);
    /// `lineOpen`: nobody has typed an answer and the end of its line.
    void endQuestion(bool lineOpen);
    /// A live line is shown while nothing is asked.
    [[nodiscard]] bool isLive() const { return m_live; }
    /// Bytes per second of entries that are done with, lately; 0 before the first are.
    [[nodiscard]] double rate() const { return m_rate.perSecond(); }
    /// A line on stderr that needs no more than words.
    void say(const QString &text);
    void finished(const JobStatus &status, const std::function<std::vector<Path>(NoteKind)> &notePaths);
    /// The end of a cancelled job whose workers don't answer.
    void abandoned(const JobStatus &status);
    /// Someone wants to end: waits for slow readers no longer.
    void hurry();

private:
    void event(const QJsonObject &object);
    void problemEvent(const Problem &problem);
    void progressEvent(const JobStatus &status);
    void finishedEvent(const JobStatus &status, int exit);
    void sayAbout(const Path &path, const QString &text);
    void sayUnfinished(const JobStatus &status);
    void clearLine();

    CopyCommand m_command;
    Stream m_out;
    Stream m_err;
    bool m_live;                  // a live line is wanted
    bool m_lineShown = false;
    bool m_asking = false;
    bool m_continuedSaid = false;
    bool m_lackingSaid = false;
    std::set<Path> m_stuckSaid;   // entries that a worker hangs at
    double m_percent = 0;         // the highest so far
    std::uint64_t m_problems = 0;
    std::optional<Error> m_lastProblem;
    QElapsedTimer m_sinceEvent;
    RateMeter m_rate{10'000};
    TimeLeft m_timeLeft;
};

/// The live line, at most `columns` wide: what fits, the most telling first.
QString liveLine(const JobStatus &status, double percent, double bytesPerSecond, std::optional<double> secondsLeft, const JobRequest &request, int columns);

} // namespace poolcopy
