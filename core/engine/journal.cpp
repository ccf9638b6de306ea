// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journal.h"

#include "core/base/fd.h"
#include "core/base/path.h"
#include "core/engine/records.h"
#include "core/wire/batch_message.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace poolcopy {

namespace {

constexpr std::string_view Magic = "PoolCopy journal 1\n";
constexpr std::size_t JournalMax = 256 << 20;
constexpr std::size_t SpansKept = 32;

enum class Record : std::uint8_t { Begun = 1, Placed = 2, Figures = 3, Problem = 4, RuleForAll = 5, Ended = 6, Partial = 7, Pace = 8, Waits = 9 };

wire::Writer start(Record type)
{
    wire::Writer w;
    w.u8(static_cast<std::uint8_t>(type));
    return w;
}

bool asksTheSame(const JobRequest &a, const JobRequest &b)
{
    return a.sources == b.sources && a.placement == b.placement && a.destination == b.destination;
}

std::string encode(const JobRequest &r, std::int64_t begun)
{
    wire::Writer w = start(Record::Begun);
    w.u64(static_cast<std::uint64_t>(begun));
    records::put(w, r);
    return w.take();
}

bool decode(wire::Reader &r, JournalledJob &job)
{
    job.begun = static_cast<std::int64_t>(r.u64());
    return records::take(r, job.request);
}

void put(wire::Writer &w, const FileTime &t)
{
    w.u64(static_cast<std::uint64_t>(t.seconds));
    w.u32(t.nanoseconds);
}

FileTime fileTime(wire::Reader &r)
{
    FileTime t;
    t.seconds = static_cast<std::int64_t>(r.u64());
    t.nanoseconds = r.u32();
    return t;
}

/// Adds what a run has covered. A disk whose clock went backwards is not believed at all.
void cover(JournalledPlace &place, const TimeSpan &span)
{
    if (!(span.begin < span.end))
        return;
    if (!place.covered.empty() && place.covered.back().begin == span.begin) {
        place.covered.back().end = span.end;   // the same run
        return;
    }
    if (!place.covered.empty() && span.begin < place.covered.back().end)
        place.covered.clear();
    else if (place.covered.size() >= SpansKept)
        place.covered.erase(place.covered.begin());
    place.covered.push_back(span);
}

/// False: the record makes no sense, and the journal ends before it.
bool apply(std::string_view payload, JournalledJob &job)
{
    wire::Reader r(payload);
    switch (static_cast<Record>(r.u8())) {
    case Record::Begun:
        return decode(r, job);
    case Record::Placed: {
        std::vector<JournalledPlace> places;
        for (std::uint32_t n = r.u32(); n > 0 && r.ok(); --n) {
            JournalledPlace p;
            p.destination = r.bytes();
            p.unfinished = r.bytes();
            p.inode = r.u64();
            for (const JournalledPlace &before : job.places)
                if (before.unfinished == p.unfinished && before.destination == p.destination && before.inode == p.inode) {
                    p.covered = before.covered;
                    p.partials = before.partials;
                }
            places.push_back(std::move(p));
        }
        job.places = std::move(places);
        return r.complete();
    }
    case Record::Figures: {
        job.files = r.u64();
        job.filesTotal = r.u64();
        job.bytes = r.u64();
        job.bytesTotal = r.u64();
        job.totalsFinal = r.flag();
        const std::uint32_t spans = r.u32();
        for (std::uint32_t i = 0; i < spans && r.ok(); ++i) {
            const TimeSpan span{fileTime(r), fileTime(r)};
            if (i < job.places.size())
                cover(job.places[i], span);
        }
        return r.complete();
    }
    case Record::Partial: {
        const std::uint32_t place = r.u32();
        const auto partial = wire::Partial::decode(r.rest());
        if (!partial)
            return false;
        if (place < job.places.size())
            remember(job.places[place].partials, partial->file);
        return true;
    }
    case Record::Problem:
        ++job.problems;
        return true;
    case Record::RuleForAll:
        job.request.onConflict = static_cast<OnConflict>(r.below(OnConflictCount));
        return r.complete();
    case Record::Waits:
        job.waits = r.flag();
        return r.complete();
    case Record::Pace:
        job.request.limit = r.u64();
        job.request.polite = r.flag();
        return r.complete();
    case Record::Ended:
        return r.complete();
    }
    return false;
}

/// Reads what is whole; gives the offset behind it, 0 if this is no journal.
std::size_t read(int fd, JournalledJob &job)
{
    std::string text;
    std::array<char, 64 << 10> buffer;
    for (ssize_t n = 0; text.size() < JournalMax && (n = ::pread(fd, buffer.data(), buffer.size(), static_cast<off_t>(text.size()))) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(n));
    if (text.substr(0, Magic.size()) != Magic)
        return 0;
    std::size_t at = Magic.size();
    for (std::size_t next = at;; at = next) {
        const auto payload = records::next(text, next);
        if (!payload || !apply(*payload, job))
            return at;
    }
}

bool isId(std::string_view name)
{
    return name.size() == 8 && name.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Fd openFolder(bool make)
{
    return records::openFolder(Journal::folder(), make);
}

/// Whole journals only: a file without a first record is being begun, or nobody's.
std::optional<JournalledJob> readJob(int folder, const char *name)
{
    const Fd file(::openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    JournalledJob job;
    job.id = name;
    if (!file || read(file.get(), job) == 0 || job.request.sources.empty())
        return std::nullopt;
    job.request.continues = job.id;
    job.live = ::flock(file.get(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    if (!job.live)   // not by closing: a process that is being started just now would keep the lock until it has begun
        ::flock(file.get(), LOCK_UN);
    return job;
}

} // namespace

Path Journal::folder()
{
    return records::stateFolder("jobs");
}

std::vector<JournalledJob> Journal::all()
{
    std::vector<JournalledJob> jobs;
    Fd folder = openFolder(false);
    if (!folder)
        return jobs;
    const int fd = folder.get();
    DIR *listing = ::fdopendir(folder.release());
    if (listing == nullptr) {
        ::close(fd);
        return jobs;
    }
    while (const dirent *entry = ::readdir(listing))
        if (isId(entry->d_name))
            if (auto job = readJob(fd, entry->d_name))
                jobs.push_back(std::move(*job));
    ::closedir(listing);
    std::sort(jobs.begin(), jobs.end(), [](const auto &a, const auto &b) { return a.begun != b.begun ? a.begun < b.begun : a.id < b.id; });
    return jobs;
}

bool Journal::remove(const std::string &id)
{
    const Fd folder = openFolder(false);
    const Fd file(isId(id) && folder ? ::openat(folder.get(), id.c_str(), O_RDWR | O_NOFOLLOW | O_CLOEXEC) : -1);
    return file && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0 && ::unlinkat(folder.get(), id.c_str(), 0) == 0;
}

Journal::~Journal()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool Journal::open(const std::string &id, bool make)
{
    const Fd folder = openFolder(make);
    if (!folder)
        return false;
    const int flags = O_RDWR | O_NOFOLLOW | O_CLOEXEC | (make ? O_CREAT | O_EXCL : 0);
    Fd file(::openat(folder.get(), id.c_str(), flags, 0600));
    if (!file || ::flock(file.get(), LOCK_EX | LOCK_NB) != 0)
        return false;
    m_fd = file.release();
    m_id = id;
    return true;
}

void Journal::begin(const JobRequest &request)
{
    const JobRequest wanted = records::madeAbsolute(request);
    JournalledJob earlier;
    for (const JournalledJob &job : all()) {
        const bool this_one = request.continues.empty() ? asksTheSame(job.request, wanted) : job.id == request.continues;
        if (!this_one || job.live || !open(job.id, false))
            continue;
        JournalledJob again;   // once more, now that nobody else writes it
        if (const std::size_t end = read(m_fd, again); end > 0 && ::ftruncate(m_fd, static_cast<off_t>(end)) == 0
            && ::lseek(m_fd, 0, SEEK_END) >= 0) {
            earlier = std::move(again);
            break;
        }
        ::close(std::exchange(m_fd, -1));
    }
    const auto now = static_cast<std::int64_t>(::time(nullptr));
    for (std::uint64_t n = 0; m_fd < 0 && n < 100; ++n) {
        const std::string seed = std::to_string(now) + " " + std::to_string(::getpid()) + " " + std::to_string(n);
        std::array<char, 9> id{};
        std::snprintf(id.data(), id.size(), "%08x", static_cast<unsigned>(XXH3_64bits(seed.data(), seed.size())));
        if (open(id.data(), true) && ::write(m_fd, Magic.data(), Magic.size()) != static_cast<ssize_t>(Magic.size()))
            end(false);
        if (errno != EEXIST)
            break;
    }
    earlier.id = m_fd >= 0 ? m_id : std::string();
    append(encode(wanted, earlier.begun != 0 ? earlier.begun : now), false);
    if (earlier.begun == 0) {
        earlier.waits = true;
        noteWaits(true);
    }
    Q_EMIT begun(earlier);
}

void Journal::append(std::string_view payload, bool sync)
{
    if (m_fd < 0)
        return;
    const std::string record = records::framed(payload);
    // A full disk tears the last record; readers end before it, and so does the next continuation.
    if (::write(m_fd, record.data(), record.size()) == static_cast<ssize_t>(record.size()) && sync)
        ::fdatasync(m_fd);
}

void Journal::begins()
{
    noteWaits(false);
}

void Journal::noteWaits(bool waits)
{
    wire::Writer w = start(Record::Waits);
    w.flag(waits);
    append(w.take(), false);
}

void Journal::place(const std::vector<JournalledPlace> &places)
{
    wire::Writer w = start(Record::Placed);
    w.u32(static_cast<std::uint32_t>(places.size()));
    for (const JournalledPlace &p : places) {
        w.bytes(p.destination);
        w.bytes(p.unfinished);
        w.u64(p.inode);
    }
    append(w.take(), false);
}

void Journal::note(const Figures &f, const std::vector<TimeSpan> &spans, bool sync)
{
    wire::Writer w = start(Record::Figures);
    w.u64(f.files);
    w.u64(f.filesTotal);
    w.u64(f.bytes);
    w.u64(f.bytesTotal);
    w.flag(f.totalsFinal);
    w.u32(static_cast<std::uint32_t>(spans.size()));
    for (const TimeSpan &span : spans) {
        put(w, span.begin);
        put(w, span.end);
    }
    append(w.take(), sync);
}

void Journal::addPartial(std::uint32_t place, const PartialFile &file)
{
    wire::Writer w = start(Record::Partial);
    w.u32(place);
    w.rest(wire::Partial{0, file}.encode());
    append(w.take(), true);
}

void Journal::addProblem(const Error &error)
{
    wire::Writer w = start(Record::Problem);
    w.u8(static_cast<std::uint8_t>(error.stage));
    w.u32(static_cast<std::uint32_t>(error.errnum));
    w.bytes(error.path);
    append(w.take(), false);
}

void Journal::answerForAll(OnConflict rule)
{
    wire::Writer w = start(Record::RuleForAll);
    w.u8(static_cast<std::uint8_t>(rule));
    append(w.take(), false);
}

void Journal::setPace(std::uint64_t limit, bool polite)
{
    wire::Writer w = start(Record::Pace);
    w.u64(limit);
    w.flag(polite);
    append(w.take(), false);
}

void Journal::end(bool keep)
{
    if (m_fd < 0)
        return;
    if (keep) {
        append(start(Record::Ended).take(), true);
    } else if (const Fd folder = openFolder(false)) {
        ::unlinkat(folder.get(), m_id.c_str(), 0);
    }
    ::close(std::exchange(m_fd, -1));
}

} // namespace poolcopy
