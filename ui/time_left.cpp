// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_left.h"

#include "core/engine/job.h"

#include <algorithm>
#include <cmath>

namespace poolcopy {

namespace {

constexpr double Mega = 1e6;
constexpr double StretchSeconds = 1.0;     // what is learnt from: a stretch at least so long in which something moved
constexpr double CostsMemory = 60.0;       // seconds after which a stretch counts for a third
constexpr double SpeedMemory = 15.0;
constexpr double EarliestSeconds = 4.0, EarliestRecent = 3.0;
constexpr double EarliestShare = 0.01;
constexpr double LongestSeconds = 100.0 * 3600.0;
constexpr double SettleSeconds = 6.0;
constexpr double ShortestPause = 8.0;      // nothing moves: not said earlier
constexpr double UsualPauseMost = 5.0;

// What is believed of a job that has not shown the difference yet: making a file takes as long as moving so many megabytes
// of one, the more the longer it takes (0.1 ms of an SSD that moves 640 MB/s, 10 ms of a disk with a head that moves 64). It
// gives way to what is seen: it weighs as much as a second's stretch that is uncertain by Uncertain.
constexpr double FileInMegabytes = 0.064, OfSeconds = 1e-4;
constexpr double LeastFile = 0.03, MostFile = 0.6;
constexpr double Uncertain = 0.3;
constexpr double Spread = 3.0;             // times more or less would not surprise
constexpr double LeastOfBelief = 1.0 / 50;

constexpr double HoldsBack = 0.6;          // of its limit: who comes so near would be faster without it
constexpr double PassesBy = 1.2;           // times its limit: not all of it is counted there
constexpr double PassMemory = 5.0, EarliestPass = 3.0;   // seconds
constexpr double OwedMost = 4.0;           // megabytes that a limit lets through ahead

} // namespace

TimeLeft::Sample TimeLeft::of(const JobStatus &status, const JobRequest &request)
{
    Sample s;
    s.elapsedMs = status.elapsedMs;
    s.bytes = status.bytes / 2 + (request.verify ? std::min(status.bytesVerified, status.bytes) : bytesDone(status, request)) / 2;
    s.bytesTotal = status.bytesTotal;
    s.files = status.files;
    s.filesTotal = status.filesTotal;
    s.totalsFinal = status.totalsFinal;
    const auto without = [&](std::uint64_t done) { return status.bytesTotal - std::min(done, status.bytesTotal); };
    s.bytesLimited = without(status.bytes) + (request.verify ? without(status.bytesVerified) : 0);
    s.limit = status.dryRun && !request.compareOnly ? 0 : status.limit;
    s.polite = status.polite;
    s.paused = status.paused;
    return s;
}

void TimeLeft::add(const Sample &sample)
{
    if (!m_begun) {
        m_begun = true;
        m_last = sample;
        return;
    }
    if (sample.paused || m_last.paused) {
        m_open = {};
        m_stillFor = 0;
        m_shown.reset();
        changePace(sample);
        if (sample.bytes >= m_last.bytes && sample.files >= m_last.files)
            m_last = sample;
        m_last.paused = sample.paused;
        return;
    }
    if (changePace(sample)) {   // what has come until now was at the old one
        m_last = sample;
        m_shown = estimate(sample);
        return;
    }
    if (sample.elapsedMs <= m_last.elapsedMs || sample.bytes < m_last.bytes || sample.files < m_last.files)
        return;
    if (sample.totalsFinal && !m_last.totalsFinal) {   // who counts takes the disk's time: it is faster from now on
        m_open = {};
        m_recent = {};
    }
    const double passed = static_cast<double>(sample.elapsedMs - m_last.elapsedMs) / 1000.0;
    const bool held = passing(sample.limit) == 0;
    seePass(sample, passed);
    const double files = static_cast<double>(sample.files - m_last.files);
    const double megabytes = static_cast<double>(sample.bytes - m_last.bytes) / Mega;
    m_last = sample;
    const bool wasStill = still().has_value();
    if (files > 0 || megabytes > 0) {
        m_usualPause = std::max(m_usualPause * 0.9, std::min(m_stillFor + passed, UsualPauseMost));
        m_stillFor = 0;
    } else {
        m_stillFor += passed;
    }
    // A disk that stands still says nothing about how fast it is when it goes.
    if (!wasStill)
        m_open.seconds += passed;
    m_open.files += files;
    m_open.megabytes += megabytes;
    if (m_open.seconds >= StretchSeconds && m_stillFor == 0) {
        learn(m_open);
        m_open = {};
    }

    const std::optional<double> now = estimate(sample);
    if (!now) {
        m_shown.reset();
    } else if (!m_shown || (held && passing(sample.limit) > 0)) {   // what the limit alone had to say is not gently forgotten
        m_shown = *now;
    } else if (!still()) {
        const double counted = std::max(0.0, *m_shown - passed);
        m_shown = std::max(leastSeconds(sample), counted + (*now - counted) * (1.0 - std::exp(-passed / SettleSeconds)));
    }
}

/// How fast it gets on with what a limit counts if it must be moved.
void TimeLeft::seePass(const Sample &sample, double passed)
{
    if (sample.limit == 0 || !m_last.totalsFinal || sample.bytesTotal != m_last.bytesTotal || sample.bytesLimited > m_last.bytesLimited)
        return;
    const double kept = std::exp(-passed / PassMemory);
    m_pass.megabytes = m_pass.megabytes * kept + static_cast<double>(m_last.bytesLimited - sample.bytesLimited) / Mega;
    m_pass.seconds = m_pass.seconds * kept + passed;
}

/// What the limit alone makes it take. Whoever passes by it has files that need not be moved, because they are there or share their
/// data: the rest is believed to have as many of them.
double TimeLeft::leastSeconds(const Sample &sample) const
{
    if (sample.limit == 0)
        return 0;
    const double limit = static_cast<double>(sample.limit) / Mega;
    return static_cast<double>(sample.bytesLimited) / Mega / std::max(limit, passing(sample.limit));
}

/// Megabytes per second; 0: none get past it.
double TimeLeft::passing(std::uint64_t limit) const
{
    const double speed = m_pass.seconds < EarliestPass ? 0 : (m_pass.megabytes - OwedMost) / m_pass.seconds;
    return limit > 0 && speed > PassesBy * static_cast<double>(limit) / Mega ? speed : 0;
}

/// Another limit, or another politeness.
bool TimeLeft::changePace(const Sample &sample)
{
    const std::uint64_t before = m_last.limit, now = sample.limit;
    const bool other = sample.polite != m_last.polite;
    m_last.polite = sample.polite;
    m_last.limit = now;
    if (now != before)
        m_pass = {};
    if (now == before && !other)
        return false;
    const double speed = m_recent.seconds > 0 ? m_recent.megabytes * Mega / m_recent.seconds : 0;
    const bool slowed = now > 0 && (before == 0 || now < before) && (m_seen == 0 || speed > HoldsBack * static_cast<double>(now));
    const bool freed = before > 0 && (now == 0 || now > before) && (m_seen == 0 || speed > HoldsBack * static_cast<double>(before));
    if (!slowed && !freed && !other)
        return false;   // it was and is something else that holds it back
    m_slowed = slowed;
    forget();
    return true;
}

void TimeLeft::forget()
{
    m_open = {};
    m_recent = {};
    m_ff = m_fm = m_mm = m_ft = m_mt = m_seen = 0;
    m_shown.reset();
}

std::optional<double> TimeLeft::seconds() const
{
    return still() ? std::nullopt : m_shown;
}

std::optional<double> TimeLeft::still() const
{
    return m_stillFor > std::max(ShortestPause, 3 * m_usualPause) ? std::optional(m_stillFor) : std::nullopt;
}

void TimeLeft::learn(const Work &work)
{
    const double kept = std::exp(-work.seconds / CostsMemory), weight = 1.0 / work.seconds;
    m_ff = m_ff * kept + work.files * work.files * weight;
    m_fm = m_fm * kept + work.files * work.megabytes * weight;
    m_mm = m_mm * kept + work.megabytes * work.megabytes * weight;
    m_ft = m_ft * kept + work.files;   // times seconds, times weight
    m_mt = m_mt * kept + work.megabytes;
    const double recent = std::exp(-work.seconds / SpeedMemory);
    m_recent = {m_recent.files * recent + work.files, m_recent.megabytes * recent + work.megabytes, m_recent.seconds * recent + work.seconds};
    m_seen += work.seconds;
}

/// Least squares of seconds over files and megabytes, with the belief about their ratio as one more observation. Only the
/// ratio is used: how fast things go now is m_recent's to say.
TimeLeft::Costs TimeLeft::costs() const
{
    double r = FileInMegabytes;
    const auto believe = [&] {
        const double megabyte = (r * m_ft + m_mt) / (r * r * m_ff + 2 * r * m_fm + m_mm);
        return Costs{r * megabyte, megabyte};
    };
    for (int step = 0; step < 4; ++step)
        r = std::clamp(FileInMegabytes * std::sqrt(believe().file / OfSeconds), LeastFile, MostFile);
    const Costs believed = believe();
    const double belief = Uncertain / (Spread * believed.file), p = belief * belief;
    const double ff = m_ff + p, fm = m_fm - p * r, mm = m_mm + p * r * r;
    const double determinant = ff * mm - fm * fm;
    if (!(determinant > 0))
        return believed;
    Costs fitted{(m_ft * mm - m_mt * fm) / determinant, (m_mt * ff - m_ft * fm) / determinant};
    // Neither is for nothing; then the other one has to explain what is left.
    const Costs least{believed.file * LeastOfBelief, believed.megabyte * LeastOfBelief};
    if (fitted.file < least.file)
        fitted = {least.file, std::max(least.megabyte, (m_mt - fm * least.file) / mm)};
    else if (fitted.megabyte < least.megabyte)
        fitted = {std::max(least.file, (m_ft - fm * least.megabyte) / ff), least.megabyte};
    return fitted;
}

std::optional<double> TimeLeft::estimate(const Sample &sample) const
{
    if (!sample.totalsFinal)
        return std::nullopt;
    const double least = leastSeconds(sample);
    if (m_seen < EarliestSeconds || m_recent.seconds < EarliestRecent || m_recent.files + m_recent.megabytes <= 0)
        return m_slowed && least < LongestSeconds ? std::optional(least) : std::nullopt;
    const Costs cost = costs();
    const double done = cost.of(static_cast<double>(sample.files), static_cast<double>(sample.bytes) / Mega);
    const double left = cost.of(static_cast<double>(sample.filesTotal - std::min(sample.files, sample.filesTotal)),
                                static_cast<double>(sample.bytesTotal - std::min(sample.bytes, sample.bytesTotal)) / Mega);
    if (done < EarliestShare * (done + left) && m_seen < 3 * EarliestSeconds)
        return m_slowed && least < LongestSeconds ? std::optional(least) : std::nullopt;
    const double expected = cost.of(m_recent.files, m_recent.megabytes);
    const double seconds = expected > 0 ? left * m_recent.seconds / expected : LongestSeconds;
    return std::max(seconds, least) < LongestSeconds ? std::optional(std::max(seconds, least)) : std::nullopt;
}

} // namespace poolcopy
