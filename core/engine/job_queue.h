// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace poolcopy {

/// The order of jobs, and who may go on: those that share a disk go one after the other, all others side by side.
///
/// A job is known from its start, but has its place in line only once it knows its disks: one whose disk does not answer
/// holds up nobody. A paused one gives its place away, for nothing is gained by a disk that idles; when it is
/// resumed it gets in line again, and waits for whoever has the disk by then. Nobody who goes is stopped for another.
///
/// Lives on the engine's thread; knows no process.
class JobQueue
{
public:
    using Id = std::uint64_t;   ///< not 0
    /// How it stands with a job, told whenever that changes: it may go on, or waits for that one.
    struct Turn
    {
        bool goes = false;
        Id waitsFor = 0;
        bool operator==(const Turn &) const = default;
    };
    using Tell = std::function<void(const Turn &)>;

    /// At the end of the line.
    void add(Id job, Tell tell);
    /// What it works on, as numbers of whole disks; without any it waits for nobody, and nobody for it. Now it wants to go on.
    void setDisks(Id job, std::vector<std::uint64_t> disks);
    void setPaused(Id job, bool paused);
    /// It goes on in spite of the rule. The others wait for it all the same.
    void startNow(Id job);
    /// In the line before that one; 0: at its end.
    void moveBefore(Id job, Id before);
    /// It has ended.
    void remove(Id job);
    /// Several of these calls, as if they were made in one moment: nobody gets a turn in between.
    void together(const std::function<void()> &calls);

    [[nodiscard]] std::size_t count() const { return m_line.size(); }
    [[nodiscard]] std::vector<Id> order() const;

private:
    struct Place
    {
        Id job = 0;
        Tell tell;
        std::optional<std::vector<std::uint64_t>> disks;
        Turn turn;
        bool paused = false, regardless = false;
    };
    [[nodiscard]] std::vector<Place>::iterator find(Id job);
    [[nodiscard]] Id blockerOf(std::size_t place) const;
    void settle();

    std::vector<Place> m_line;
    bool m_settling = false, m_changed = false;
};

} // namespace poolcopy
