// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/records.h"

#include "core/base/path.h"

#include <xxhash.h>

#include <array>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace poolcopy::records {

namespace {
constexpr std::size_t HeadBytes = 12;
}

std::string framed(std::string_view payload)
{
    wire::Writer w;
    w.u32(static_cast<std::uint32_t>(payload.size()));
    w.u64(XXH3_64bits(payload.data(), payload.size()));
    w.rest(payload);
    return w.take();
}

std::optional<std::string_view> next(std::string_view text, std::size_t &at)
{
    if (at > text.size())
        return std::nullopt;
    wire::Reader head(text.substr(at));
    const std::uint32_t length = head.u32();
    const std::uint64_t sum = head.u64();
    if (!head.ok() || length == 0 || length > PayloadMax || head.left() < length)
        return std::nullopt;
    const std::string_view payload = text.substr(at + HeadBytes, length);
    if (XXH3_64bits(payload.data(), payload.size()) != sum)
        return std::nullopt;
    at += HeadBytes + length;
    return payload;
}

void put(wire::Writer &w, const JobRequest &r)
{
    w.u32(static_cast<std::uint32_t>(r.sources.size()));
    for (const Path &source : r.sources)
        w.bytes(source);
    w.u8(static_cast<std::uint8_t>(r.placement));
    w.bytes(r.destination);
    w.bytes(r.copySuffix);
    w.u8(static_cast<std::uint8_t>(r.onConflict));
    w.u16(static_cast<std::uint16_t>(r.workers));
    w.flag(r.flush);
    w.flag(r.oneFileSystem);
    w.flag(r.verify);
    w.bytes(r.manifest);
    w.u8(static_cast<std::uint8_t>(r.manifestHash));
    w.u64(r.limit);
    w.flag(r.polite);
    w.flag(r.asDestination);
    w.u8(r.afterEnd ? static_cast<std::uint8_t>(static_cast<std::uint8_t>(*r.afterEnd) + 1) : 0);
}

bool take(wire::Reader &r, JobRequest &request)
{
    JobRequest q;
    for (std::uint32_t n = r.u32(); n > 0 && r.ok(); --n)
        q.sources.emplace_back(r.bytes());
    q.placement = static_cast<Placement>(r.below(3));
    q.destination = r.bytes();
    q.copySuffix = r.bytes();
    q.onConflict = static_cast<OnConflict>(r.below(OnConflictCount));
    q.workers = r.u16();
    q.flush = r.flag();
    q.oneFileSystem = r.flag();
    if (r.left() > 0) {   // what an older PoolCopy has written ends here
        q.verify = r.flag();
        q.manifest = r.bytes();
        q.manifestHash = static_cast<DigestKind>(r.below(DigestKindCount));
    }
    if (r.left() > 0) {   // or here
        q.limit = r.u64();
        q.polite = r.flag();
    }
    if (r.left() > 0)   // or here
        q.asDestination = r.flag();
    if (r.left() > 0)   // or here
        if (const std::uint8_t chosen = r.below(AfterEndCount + 1); chosen > 0)
            q.afterEnd = static_cast<AfterEnd>(chosen - 1);
    request = std::move(q);
    return r.complete();
}

Path absolute(const Path &path)
{
    if (path.empty() || path.front() == '/')
        return path;
    std::array<char, 64 << 10> here;
    return ::getcwd(here.data(), here.size()) != nullptr ? joined(here.data(), path) : path;
}

JobRequest madeAbsolute(JobRequest r)
{
    for (Path &source : r.sources)
        source = absolute(source);
    for (Path &path : r.only)
        path = absolute(path);
    r.destination = absolute(r.destination);
    r.manifest = absolute(r.manifest);
    return r;
}

Path stateFolder(const char *name)
{
    if (const char *state = std::getenv("XDG_STATE_HOME"); state != nullptr && state[0] == '/')
        return joined(joined(state, "poolcopy"), name);
    if (const char *home = std::getenv("HOME"); home != nullptr && home[0] == '/')
        return joined(joined(home, ".local/state/poolcopy"), name);
    return {};
}

Fd openFolder(const Path &path, bool make)
{
    if (path.empty())
        return {};
    if (make) {
        for (std::size_t slash = path.find('/', 1); slash != Path::npos; slash = path.find('/', slash + 1))
            ::mkdir(path.substr(0, slash).c_str(), 0700);
        ::mkdir(path.c_str(), 0700);
    }
    return Fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

} // namespace poolcopy::records
