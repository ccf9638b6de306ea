// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/history.h"

#include "core/base/fd.h"
#include "core/engine/records.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <tuple>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace poolcopy {

namespace {

constexpr std::string_view Magic = "PoolCopy history 1\n";
constexpr const char *Unnamed = "new";          // what is being written; whoever writes holds the folder's lock, or puts its pid behind
constexpr int LockTries = 40, LockPauseMs = 10;   // together less than the end of the program waits for us
constexpr std::size_t FileMax = 64 << 20;
constexpr std::size_t SummaryMax = 33 << 20;     // as much as the first two records may be
constexpr std::size_t ProblemsKept = 10000;
constexpr std::size_t Slack = 50;               // more than are kept before they are read and the oldest go: reading all takes longer than a small copy
constexpr std::size_t PieceBytes = 512 << 10;   // of problems or paths in one record

enum class Record : std::uint8_t { Summary = 1, Request = 2, Problems = 3, Only = 4, End = 5 };

bool isId(std::string_view name)
{
    return name.size() == 16 && name.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

void put(wire::Writer &w, const Error &e)
{
    w.u8(static_cast<std::uint8_t>(e.stage));
    w.u32(static_cast<std::uint32_t>(e.errnum));
    w.bytes(e.path);
}

Error takeError(wire::Reader &r)
{
    Error e;
    const std::uint8_t stage = r.u8();
    if (!isStage(stage))
        r.refuseAll();
    e.stage = static_cast<Stage>(stage);
    e.errnum = static_cast<int>(r.u32());
    e.path = r.bytes();
    return e;
}

/// The figures of JobStatus in a fixed order, for both directions.
template <typename Status, typename Visit>
void eachFigure(Status &s, Visit visit)
{
    for (auto *figure : {&s.files, &s.filesTotal, &s.folders, &s.bytes, &s.bytesTotal, &s.bytesWritten, &s.bytesVerified, &s.filesVerified, &s.copied,
                         &s.alreadyThere, &s.skipped, &s.failed, &s.foldersFailed, &s.problems, &s.bytesLacking, &s.entriesLacking, &s.listed})
        visit(*figure);
}

std::string encodeSummary(const HistoryRecord &record)
{
    const JobStatus &s = record.status;
    wire::Writer w;
    w.u8(static_cast<std::uint8_t>(Record::Summary));
    w.u64(static_cast<std::uint64_t>(s.begun));
    w.u64(static_cast<std::uint64_t>(s.ended));
    w.u8(static_cast<std::uint8_t>(s.result));
    put(w, s.reason);
    w.flag(s.continued);
    w.flag(s.flushed);
    w.flag(s.totalsFinal);
    w.u64(static_cast<std::uint64_t>(s.elapsedMs));
    eachFigure(s, [&w](std::uint64_t figure) { w.u64(figure); });
    w.u8(static_cast<std::uint8_t>(s.notes.size()));
    for (const std::uint64_t note : s.notes)
        w.u64(note);
    w.bytes(s.bareFileSystem);
    w.bytes(s.manifest);
    w.u32(static_cast<std::uint32_t>(s.places.size()));
    for (const Place &place : s.places) {
        w.bytes(place.source);
        w.bytes(place.destination);
        w.bytes(place.unfinished);
        w.flag(place.merged);
        w.flag(place.published);
    }
    w.u64(s.bytesCopied);
    for (const Place &place : s.places) {
        w.flag(place.removable);
        w.flag(place.inMemory);
    }
    w.u64(record.added);
    w.u8(static_cast<std::uint8_t>(record.noted.size()));
    for (const Path &path : record.noted)
        w.bytes(path);
    return w.take();
}

bool decodeSummary(wire::Reader &r, HistoryRecord &record)
{
    JobStatus &s = record.status;
    s.state = JobState::Done;
    s.begun = static_cast<std::int64_t>(r.u64());
    s.ended = static_cast<std::int64_t>(r.u64());
    s.result = static_cast<JobResult>(r.below(5));
    s.reason = takeError(r);
    s.continued = r.flag();
    s.flushed = r.flag();
    s.totalsFinal = r.flag();
    s.elapsedMs = static_cast<std::int64_t>(r.u64());
    eachFigure(s, [&r](std::uint64_t &figure) { figure = r.u64(); });
    const std::size_t notes = r.u8();   // a later version may know more kinds
    for (std::size_t i = 0; i < notes && r.ok(); ++i)
        if (const std::uint64_t count = r.u64(); i < s.notes.size())
            s.notes[i] = count;
    s.bareFileSystem = r.bytes();
    s.manifest = r.bytes();
    for (std::uint32_t n = r.u32(); n > 0 && r.ok(); --n) {
        Place place;
        place.source = r.bytes();
        place.destination = r.bytes();
        place.unfinished = r.bytes();
        place.merged = r.flag();
        place.published = r.flag();
        s.places.push_back(std::move(place));
    }
    if (r.complete()) {   // from before it was counted: known only where nothing but copied entries had bytes
        s.bytesCopied = s.alreadyThere + s.skipped + s.failed == 0 && s.result == JobResult::Complete ? s.bytes : 0;
        return true;
    }
    s.bytesCopied = r.u64();
    for (Place &place : s.places) {
        place.removable = r.flag();
        place.inMemory = r.flag();
    }
    record.added = r.u64();
    if (r.complete())   // from before they were kept
        return true;
    const std::size_t kinds = r.u8();
    for (std::size_t i = 0; i < kinds && r.ok(); ++i)
        if (const std::string_view path = r.bytes(); i < record.noted.size())
            record.noted[i] = path;
    return r.complete();
}

/// Appends records of `type` that hold all `items`, each encoded by `one`.
template <typename Items, typename One>
void appendPieces(std::string &out, Record type, const Items &items, One one)
{
    for (std::size_t i = 0; i < items.size();) {
        std::string piece;
        std::uint32_t count = 0;
        for (; i < items.size() && i < ProblemsKept && (count == 0 || piece.size() < PieceBytes); ++i, ++count) {
            wire::Writer w;
            one(w, items[i]);
            piece += w.take();
        }
        if (count == 0)
            return;
        wire::Writer w;
        w.u8(static_cast<std::uint8_t>(type));
        w.u32(count);
        w.rest(piece);
        out += records::framed(w.take());
    }
}

std::string encode(const HistoryRecord &record)
{
    std::string out(Magic);
    out += records::framed(encodeSummary(record));
    wire::Writer request;
    request.u8(static_cast<std::uint8_t>(Record::Request));
    records::put(request, record.request);
    out += records::framed(request.take());
    appendPieces(out, Record::Problems, record.problems, [](wire::Writer &w, const Problem &p) {
        put(w, p.error);
        w.u64(p.entries);
        w.bytes(p.source);
    });
    appendPieces(out, Record::Only, record.request.only, [](wire::Writer &w, const Path &path) { w.bytes(path); });
    out += records::framed(std::string(1, static_cast<char>(Record::End)));
    return out;
}

bool apply(std::string_view payload, HistoryRecord &record, bool first)
{
    wire::Reader r(payload);
    const auto type = static_cast<Record>(r.u8());
    if (first != (type == Record::Summary))
        return false;
    switch (type) {
    case Record::Summary: return decodeSummary(r, record);
    case Record::Request: return records::take(r, record.request);
    case Record::Problems:
        for (std::uint32_t n = r.u32(); n > 0 && r.ok(); --n) {
            Problem p;
            p.error = takeError(r);
            p.entries = r.u64();
            p.source = r.bytes();
            record.problems.push_back(std::move(p));
        }
        return r.complete();
    case Record::Only:
        for (std::uint32_t n = r.u32(); n > 0 && r.ok(); --n)
            record.request.only.emplace_back(r.bytes());
        return r.complete();
    case Record::End: return r.complete();
    }
    return false;
}

/// `whole`: with all that belongs to it; else what is needed in a list.
std::optional<HistoryRecord> decode(std::string_view text, bool whole)
{
    if (text.substr(0, Magic.size()) != Magic)
        return std::nullopt;
    HistoryRecord record;
    std::size_t at = Magic.size();
    bool ended = false;
    for (int n = 0; n < 2 || (whole && !ended); ++n) {
        const auto payload = records::next(text, at);
        if (!payload || !apply(*payload, record, n == 0))
            return std::nullopt;
        ended = static_cast<Record>(payload->front()) == Record::End;
    }
    if (whole && at != text.size())
        return std::nullopt;
    return record.request.sources.empty() ? std::nullopt : std::optional(std::move(record));
}

std::string readFile(int folder, const char *name, std::size_t limit)
{
    const Fd file(::openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat st{};
    std::string text;
    if (!file || ::fstat(file.get(), &st) != 0 || !S_ISREG(st.st_mode) || static_cast<std::size_t>(st.st_size) > FileMax)
        return text;
    std::array<char, 64 << 10> buffer;
    for (ssize_t n = 0; text.size() < limit && (n = ::read(file.get(), buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(n));
    return text;
}

std::optional<HistoryRecord> readRecord(int folder, const char *name, bool whole)
{
    // Mostly the first piece is enough for a list.
    std::optional<HistoryRecord> record;
    if (!whole)
        record = decode(readFile(folder, name, 64 << 10), false);
    if (!record)
        record = decode(readFile(folder, name, whole ? FileMax : SummaryMax), whole);
    if (record)
        record->id = name;
    return record;
}

/// All that may be a record, by its name alone.
std::vector<std::string> namesIn(int folder)
{
    std::vector<std::string> found;
    const int again = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *listing = again >= 0 ? ::fdopendir(again) : nullptr;
    if (listing == nullptr) {
        if (again >= 0)
            ::close(again);
        return found;
    }
    while (const dirent *entry = ::readdir(listing))
        if (isId(entry->d_name))
            found.emplace_back(entry->d_name);
    ::closedir(listing);
    return found;
}

std::vector<HistoryRecord> allIn(int folder)
{
    std::vector<HistoryRecord> found;
    for (const std::string &name : namesIn(folder))
        if (auto record = readRecord(folder, name.c_str(), false))
            found.push_back(std::move(*record));
    std::sort(found.begin(), found.end(), [](const HistoryRecord &a, const HistoryRecord &b) {
        return std::tie(a.status.ended, a.added, a.id) > std::tie(b.status.ended, b.added, b.id);
    });
    return found;
}

std::string newId(std::int64_t now)
{
    static unsigned count = 0;   // one thread writes
    const std::string seed = std::to_string(now) + ' ' + std::to_string(::getpid()) + ' ' + std::to_string(count++);
    std::array<char, 17> id{};
    std::snprintf(id.data(), id.size(), "%016llx", static_cast<unsigned long long>(XXH3_64bits(seed.data(), seed.size())));
    return id.data();
}

/// False: somebody else keeps it.
bool lockFolder(int folder)
{
    for (int n = 0; n < LockTries; ++n) {
        if (::flock(folder, LOCK_EX | LOCK_NB) == 0)
            return true;
        if (errno != EWOULDBLOCK && errno != EINTR)
            return false;
        const timespec pause{0, LockPauseMs * 1'000'000L};
        ::nanosleep(&pause, nullptr);
    }
    return false;
}

std::uint64_t nowNs()
{
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000U + static_cast<std::uint64_t>(now.tv_nsec);
}

bool writeAll(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t n = ::write(fd, text.data(), text.size());
        if (n <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

} // namespace

Path History::folder()
{
    return records::stateFolder("history");
}

std::vector<HistoryRecord> History::all()
{
    const Fd folder = records::openFolder(History::folder(), false);
    std::vector<HistoryRecord> found = folder ? allIn(folder.get()) : std::vector<HistoryRecord>();
    if (found.size() > Kept)
        found.resize(Kept);
    return found;
}

std::optional<HistoryRecord> History::read(const std::string &id)
{
    const Fd folder = records::openFolder(History::folder(), false);
    return folder && isId(id) ? readRecord(folder.get(), id.c_str(), true) : std::nullopt;
}

bool History::add(HistoryRecord record)
{
    const Fd folder = records::openFolder(History::folder(), true);
    if (!folder)
        return false;
    // Who stands still with the lock keeps nobody from writing a record of his own; only the oldest are not looked for then.
    const bool locked = lockFolder(folder.get());
    const std::string unnamed = locked ? Unnamed : Unnamed + std::to_string(::getpid());
    record.added = nowNs();
    record.request = records::madeAbsolute(std::move(record.request));
    for (Place &place : record.status.places)
        for (Path *path : {&place.source, &place.destination, &place.unfinished})
            *path = records::absolute(*path);
    for (Path &path : record.noted)
        path = records::absolute(path);
    for (Problem &problem : record.problems)
        for (Path *path : {&problem.error.path, &problem.source})
            *path = records::absolute(*path);
    ::unlinkat(folder.get(), unnamed.c_str(), 0);   // of one that was killed
    const Fd file(::openat(folder.get(), unnamed.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    // Not flushed: a power cut may cost the last records, which their sums tell, and nobody waits for the disk.
    const bool written = file && writeAll(file.get(), encode(record));
    if (!written || ::renameat(folder.get(), unnamed.c_str(), folder.get(), newId(record.status.ended).c_str()) != 0) {
        ::unlinkat(folder.get(), unnamed.c_str(), 0);
        return false;
    }
    if (!locked || namesIn(folder.get()).size() <= Kept + Slack)
        return true;
    const std::vector<HistoryRecord> now = allIn(folder.get());
    for (std::size_t i = Kept; i < now.size(); ++i)
        ::unlinkat(folder.get(), now[i].id.c_str(), 0);
    return true;
}

bool History::remove(const std::string &id)
{
    const Fd folder = records::openFolder(History::folder(), false);
    return folder && isId(id) && readRecord(folder.get(), id.c_str(), false) && ::unlinkat(folder.get(), id.c_str(), 0) == 0;
}

void History::clear()
{
    const Fd folder = records::openFolder(History::folder(), false);
    if (!folder)
        return;
    for (const std::string &name : namesIn(folder.get()))   // also one that a power cut has torn, or a later version wrote
        ::unlinkat(folder.get(), name.c_str(), 0);
}

} // namespace poolcopy
