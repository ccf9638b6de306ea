// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/device_kind.h"

#include <cstdint>
#include <deque>

namespace poolcopy {

/// How many copiers a job has as long as nobody says it: a first number by what source and destination lie on, then what
/// pays while the job runs.
///
/// Now and then another number is tried for a second (a *trial*). It is kept if so much more gets done that it can't be
/// chance, else taken back, and the next trial of its kind comes later and later: a steady job is left alone. A tree is not the
/// same everywhere, so where more copiers may do harm the old number gets a second again before more are believed in: they
/// must have done more than it did before and does afterwards. Where entries are big on average one head, or one stream, is
/// not given a second copier at all.
///
/// What a job gets done is told in samples; there is no clock in here and no process, so a job of minutes can be tested in
/// no time. Any thread, one at a time.
class CopierCount
{
public:
    static constexpr int Most = 16;                     ///< without being asked
    static constexpr double Window = 1.0;               ///< seconds of work that are compared with as many
    static constexpr double Gain = 1.1;                 ///< times as much must get done for a trial to be kept…
    static constexpr double SureGain = 1.3;             ///< …or of more copiers where they may do harm: twice as many nearly double what only waits
    static constexpr double Settle = 0.25;              ///< seconds after a change that count for nothing
    static constexpr double FirstWait = 2.0, CarefulWait = 3.0, LongestWait = 64.0;   ///< seconds of work before a trial
    static constexpr std::uint64_t BigEntry = 1 << 20;  ///< bytes; where entries have that much on average, seeks between them are nothing

    /// What was done since the sample before.
    struct Sample
    {
        double seconds = 0;            ///< of work, pauses left out
        std::uint64_t bytes = 0;       ///< of contents
        std::uint64_t entries = 0;
        bool backlog = false;          ///< batches waited for a copier: more of them would have had something to do
        bool leftovers = false;        ///< copiers that were taken away still did what they had
        bool slowSource = false;       ///< copiers waited for the source's device
        double processors = 0;         ///< how much of all processors' time the workers used, 0…1
    };

    /// `processors`: how many there are, at least 1.
    CopierCount(DeviceKind source, DeviceKind destination, int processors);

    [[nodiscard]] int count() const { return m_count; }
    /// That number is being tried: it may soon be another again.
    [[nodiscard]] bool isTrial() const { return m_before != 0 && m_count != m_before; }
    /// The number of copiers from now on, 1…Most.
    int take(const Sample &sample);

private:
    struct Sum
    {
        double seconds = 0, busy = 0, slow = 0;   // busy: of all processors; slow: with slowSource
        std::uint64_t bytes = 0, entries = 0;
        [[nodiscard]] double rate() const;
        [[nodiscard]] bool isOfBigEntries() const;
        [[nodiscard]] bool takesAllProcessors() const;
    };
    /// One direction in which another number may be tried.
    struct Direction
    {
        double wait = FirstWait;   // seconds of work between two trials; more after each that fails
        double next = FirstWait;   // by m_worked
    };
    [[nodiscard]] Sum sum() const;
    [[nodiscard]] bool mayAdd(const Sum &now) const;
    [[nodiscard]] bool mayDoHarm() const;
    [[nodiscard]] bool mayTakeAway(const Sum &now) const;
    void begin(int count);
    void change(int count);
    void judge();
    void end(int tried, bool keep);

    DeviceKind m_kind;
    int m_most, m_count;
    double m_worked = 0;             // seconds with a backlog
    std::deque<Sample> m_samples;    // with a backlog and the count as it is; the newest last, about a Window of them
    Direction m_more, m_fewer;
    // The trial at hand.
    int m_before = 0;                // count before it; 0: there is none
    int m_tried = 0;                 // what did well, while m_before gets its second again; else 0
    double m_rateBefore = 0, m_rateTried = 0;
    double m_age = 0;                // seconds since the count changed
    double m_leftOver = 0;           // seconds that those taken away have needed so far
};

} // namespace poolcopy
