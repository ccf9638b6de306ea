// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace poolcopy {

struct JobRequest;
struct JobStatus;

/// How long a job will still take, steady enough to be read. Plain data, no clock of its own.
///
/// A file costs time to make and its bytes cost time to move: both costs are fitted to what the job itself took lately
/// (least squares, the older the less), so a part of many small files says little wrong about the big one behind it. How
/// fast things go now is that of the last half minute. The figure shown counts down with the clock and moves gently
/// towards each new estimate.
///
/// A limit is arithmetic, not experience: while one is in force it never takes less than the limit lets it, unless files that need not
/// be moved have gone past it until now. What was seen under another
/// limit or politeness is forgotten where it says nothing about the present one, and nothing is said until that has been seen.
class TimeLeft
{
public:
    struct Sample
    {
        std::int64_t elapsedMs = 0;            ///< pauses left out
        std::uint64_t bytes = 0, bytesTotal = 0;
        std::uint64_t files = 0, filesTotal = 0;
        bool totalsFinal = false;
        std::uint64_t limit = 0;               ///< bytes per second; 0: none
        std::uint64_t bytesLimited = 0;        ///< still to be moved, as the limit counts them, if all of it must be
        bool polite = false;
        bool paused = false;                   ///< what the disk gets done meanwhile took none of our time
    };
    /// Copying and what follows it are half the way each: written bytes alone stand still for minutes in a big file.
    [[nodiscard]] static Sample of(const JobStatus &status, const JobRequest &request);

    /// As often as one likes; one that runs backwards is ignored.
    void add(const Sample &sample);
    /// Seconds; none before it means something: totals still open, too early to tell, or nothing moves.
    [[nodiscard]] std::optional<double> seconds() const;
    /// For how many seconds nothing has moved, once that is longer than usual: disks take what they get in bursts.
    [[nodiscard]] std::optional<double> still() const;

private:
    /// Files, megabytes and the seconds that they took.
    struct Work
    {
        double files = 0, megabytes = 0, seconds = 0;
    };
    struct Costs
    {
        double file = 0, megabyte = 0;   ///< seconds
        [[nodiscard]] double of(double files, double megabytes) const { return file * files + megabyte * megabytes; }
    };
    void learn(const Work &work);
    void seePass(const Sample &sample, double passed);
    [[nodiscard]] double leastSeconds(const Sample &sample) const;
    [[nodiscard]] double passing(std::uint64_t limit) const;
    [[nodiscard]] Costs costs() const;
    [[nodiscard]] std::optional<double> estimate(const Sample &sample) const;
    bool changePace(const Sample &sample);
    void forget();

    Sample m_last;
    bool m_begun = false;
    double m_stillFor = 0;        // seconds since something moved
    double m_usualPause = 0;      // between two signs of progress
    Work m_open;                  // since the last that was learnt
    Work m_recent;                // the speed now; what is old counts less
    Work m_pass;                  // under the limit that is in force: of what it counts
    double m_ff = 0, m_fm = 0, m_mm = 0, m_ft = 0, m_mt = 0;   // sums of products of files, megabytes and seconds
    double m_seen = 0;            // seconds learnt from
    bool m_slowed = false;        // a limit below the speed so far was set: what it leaves is known at once
    std::optional<double> m_shown;
};

} // namespace poolcopy
