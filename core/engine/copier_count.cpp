// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/copier_count.h"

#include <algorithm>

namespace poolcopy {

namespace {

/// An entry without contents costs about as much as this many bytes: creating a file 10–15 µs, copying in memory 0.15 µs a KiB.
constexpr double EntryWorth = 64 << 10;
constexpr double AllProcessors = 0.85;    // share from which on another process would only take from the others
constexpr double Hopeless = 0.6;          // times as much as before: a trial ends at once…
constexpr double HopelessHarm = 0.95;     // …where it may do harm and must do much better than that
constexpr double HopelessAfter = 0.5;     // …after so many seconds
constexpr double LaterBy = 2, LaterByHarm = 4;   // times as long until the next trial
constexpr double TrialLongest = 6.0;      // seconds; there is too little to do to find out

bool isCareful(DeviceKind kind)
{
    return kind == DeviceKind::Rotational || kind == DeviceKind::Fuse;
}

int mostFor(DeviceKind kind)
{
    return kind == DeviceKind::Rotational ? 4 : CopierCount::Most;
}

/// Both cores busy, and something in flight while one waits for the disk. Where a seek may cost as much as a megabyte,
/// one: more must prove that they are of use. A question over a network waits longer than any processor works on it.
int firstFor(DeviceKind kind, int processors)
{
    const int usual = std::clamp(2 * processors, 2, 8);
    if (isCareful(kind))
        return 1;
    return kind == DeviceKind::Network ? std::max(usual, 4) : usual;
}

} // namespace

double CopierCount::Sum::rate() const
{
    return seconds > 0 ? (static_cast<double>(bytes) + EntryWorth * static_cast<double>(entries)) / seconds : 0;
}

bool CopierCount::Sum::isOfBigEntries() const
{
    // One big file that is under way is no entry yet.
    return bytes >= BigEntry * std::max<std::uint64_t>(entries, 1);
}

bool CopierCount::Sum::takesAllProcessors() const
{
    return busy >= AllProcessors * seconds;
}

CopierCount::CopierCount(DeviceKind source, DeviceKind destination, int processors)
    : m_kind(moreDelicate(source, destination)), m_most(mostFor(m_kind)), m_count(firstFor(m_kind, processors))
{
    if (isCareful(m_kind))
        m_more.wait = m_more.next = CarefulWait;
    if (m_kind == DeviceKind::Network)
        m_more.next = Window;   // what comes from afar gains most, and soon
}

CopierCount::Sum CopierCount::sum() const
{
    Sum all;
    for (const Sample &s : m_samples) {
        all.seconds += s.seconds;
        all.bytes += s.bytes;
        all.entries += s.entries;
        all.busy += s.processors * s.seconds;
        all.slow += s.slowSource ? s.seconds : 0;
    }
    return all;
}

bool CopierCount::mayAdd(const Sum &now) const
{
    if (m_count >= m_most || now.takesAllProcessors())
        return false;
    switch (m_kind) {
    case DeviceKind::Network:
        return true;
    case DeviceKind::Memory:
    case DeviceKind::Flash:
        return now.slow > now.seconds / 2;   // else nobody waits for anything that others would not wait for as well
    case DeviceKind::Unknown:
    case DeviceKind::Fuse:
    case DeviceKind::Rotational:
        break;
    }
    return !now.isOfBigEntries();   // one head reads one big file after the other; a stream needs no second one beside it
}

/// More copiers than are good for it may make it slower than it was with one.
bool CopierCount::mayDoHarm() const
{
    return isCareful(m_kind) || m_kind == DeviceKind::Unknown;
}

bool CopierCount::mayTakeAway(const Sum &now) const
{
    return m_count > 1 && !now.takesAllProcessors() && m_kind != DeviceKind::Memory && m_kind != DeviceKind::Flash;
}

void CopierCount::begin(int count)
{
    m_rateBefore = sum().rate();
    m_before = m_count;
    change(count);
}

void CopierCount::change(int count)
{
    m_count = count;
    m_age = 0;
    m_samples.clear();
}

void CopierCount::end(int tried, bool keep)
{
    const bool more = tried > m_before;
    Direction &same = more ? m_more : m_fewer, &other = more ? m_fewer : m_more;
    if (keep) {
        same.wait = more && isCareful(m_kind) ? CarefulWait : FirstWait;
        same.next = m_worked;
        other.next = m_worked + 4 * FirstWait;
    } else {
        same.wait = std::min((more && mayDoHarm() ? LaterByHarm : LaterBy) * same.wait, LongestWait);
        same.next = m_worked + same.wait;
    }
    if (const int count = keep ? tried : m_before; count != m_count)
        change(count);
    m_before = m_tried = 0;
}

void CopierCount::judge()
{
    const Sum now = sum();
    const bool checks = mayDoHarm() && (m_tried != 0 || m_count > m_before);
    const double needed = checks ? SureGain : Gain;
    if (m_tried != 0) {
        if (now.seconds >= Window || m_age >= TrialLongest)
            end(m_tried, now.seconds >= Window && m_rateTried >= needed * now.rate());
    } else if (now.seconds >= HopelessAfter && now.rate() < (checks ? HopelessHarm : Hopeless) * m_rateBefore) {
        end(m_count, false);
    } else if (now.seconds >= Window) {
        const bool better = now.rate() >= needed * m_rateBefore;
        if (better && checks) {
            m_rateTried = now.rate();
            m_tried = m_count;
            change(m_before);
        } else {
            end(m_count, better);
        }
    } else if (m_age >= TrialLongest) {
        end(m_count, false);
    }
}

int CopierCount::take(const Sample &sample)
{
    if (sample.leftovers) {   // more were at work than there are to be
        m_age = 0;
        m_samples.clear();
        m_leftOver += sample.seconds;
        if (m_before != 0 && m_leftOver >= TrialLongest)
            end(m_tried != 0 ? m_tried : m_count, false);
        return m_count;
    }
    m_leftOver = 0;
    m_age += sample.seconds;
    if (sample.backlog) {
        m_worked += sample.seconds;
        if (m_age > Settle)
            m_samples.push_back(sample);
    }
    if (m_before != 0) {
        judge();
        return m_count;
    }
    if (!sample.backlog) {
        m_samples.clear();   // the copiers had to wait: what got done was not up to them
        return m_count;
    }
    while (sum().seconds - (m_samples.empty() ? 0 : m_samples.front().seconds) >= Window)
        m_samples.pop_front();
    const Sum now = sum();
    if (now.seconds < Window)
        return m_count;
    if (m_worked >= m_more.next && mayAdd(now))
        begin(std::min(2 * m_count, m_most));
    else if (m_worked >= m_fewer.next && mayTakeAway(now))
        begin(std::max(1, m_count / 2));
    return m_count;
}

} // namespace poolcopy
