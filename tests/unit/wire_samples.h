// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/batch_message.h"
#include "core/wire/finish_message.h"
#include "core/wire/message.h"
#include "core/wire/pace_message.h"
#include "core/wire/plan_message.h"
#include "core/wire/report_message.h"
#include "core/wire/scan_message.h"
#include "core/wire/setup_message.h"
#include "core/wire/verify_message.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// One message of every type, filled with values that differ from each other and from the defaults, and the decoders.
namespace poolcopy::wire::samples {

/// Decodes and encodes again; nothing if the payload was refused.
using Again = std::optional<std::string> (*)(std::string_view payload);

template <typename Message>
std::optional<std::string> again(std::string_view payload)
{
    if (const auto message = Message::decode(payload))
        return message->encode();
    return std::nullopt;
}

template <Type type>
std::optional<std::string> againPlain(std::string_view payload)
{
    return isPlain(payload, type) ? std::optional(encodePlain(type)) : std::nullopt;
}

struct Sample
{
    const char *name;
    std::string payload;
    Again again;
};

template <typename Message>
Sample sample(const char *name, const Message &message)
{
    return {name, message.encode(), &again<Message>};
}

inline Root root(RootMode mode)
{
    Root r;
    r.mode = mode;
    r.kind = mode == RootMode::Single ? EntryKind::Link : EntryKind::Folder;
    r.followSource = r.flushable = r.flushesLater = r.fixedFolders = r.nameSaid = true;
    r.source = "/source \xff";
    r.sourceId = {1, 2};
    r.parent = "/parent\n";
    r.parentId = {3, 4};
    if (mode != RootMode::Merge) {
        r.name = "name";
        r.workName = "name.unfinished-01234567";
    }
    r.destinationId = {5, 6};
    r.freeBytes = 7;
    r.freeEntries = 8;
    r.largestFile = 9;
    r.bare = "exFAT";
    r.jobId = 0xfedcba9876543210;
    r.listed = "folder/name\r";
    r.sourceDevice = DeviceKind::Rotational;
    r.destinationDevice = DeviceKind::Network;
    r.disks = {0x800, 0x10300, 0xfedcba9876543210};
    r.names = NameRules::Fat;
    r.folds = true;
    r.longestName = 255;
    r.removable = true;
    return r;
}

inline Batch batch(std::uint8_t flags)
{
    Batch b;
    b.header.id = 11;
    b.header.flags = flags;
    b.header.rule = OnConflict::Newer;
    b.header.folder = 12;
    const bool linked = (flags & BatchHeader::Linked) != 0;
    for (const char *name : {"one", "two \xc3\xa4", "three"}) {
        Entry e{EntryKind::Fifo, 13 + b.entries.size(), name, {}, 0};
        if (linked) {
            e.id = {14, 15 + b.entries.size()};
            e.links = 16;
        }
        b.entries.push_back(std::move(e));
    }
    return b;
}

inline Digest digest(std::uint8_t first, DigestKind kind = DigestKind::Xxh128)
{
    Digest d{};
    for (std::size_t i = 0; i < digestSize(kind); ++i)
        d[i] = static_cast<std::uint8_t>(first + 16 * i);
    return d;
}

inline Link link()
{
    return {21, BatchHeader::Careful, OnConflict::Rename, {{EntryKind::File, 22, 23, "second", 24, "first"}}};
}

inline Link hashedLink()
{
    Link l = link();
    l.entries.front().digest = digest(5, DigestKind::Sha256);
    return l;
}

inline ManifestPlace manifestPlace()
{
    return {"/lists\xff", {121, 122}, "list.xxh", 123, {124, 125}, {126, 127}};
}

inline Conflict conflict()
{
    return {31, 32, {EntryKind::File, 33, "taken", {34, 35}, 36}, 37, 38, static_cast<std::uint64_t>(-39), Later::Destination, Contents::Same};
}

inline Foreseen foreseen()
{
    Foreseen f;
    f.batch = 119;
    for (std::size_t i = 0; i < PlanKinds; ++i)
        f.figures[i] = {120 + i, 140 + i};
    f.named = {{PlanKind::New, 160, "new"}, {PlanKind::Unreadable, 161, "unread\xff"}};
    return f;
}

inline NoteCounts notes()
{
    NoteCounts counts{};
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] = static_cast<std::uint32_t>(100 + i);
    return counts;
}

inline std::vector<Sample> all()
{
    const Error error{Stage::WriteFile, 28, "name"};
    return {
        sample("Hello", Hello{Version, 2, 3}),
        sample("Source", Source{"/a/b\xfe"}),
        sample("Prepare", Prepare{Placement::As, true, true, "destination", "_copy", 41, {".poolcopy-0123456789abcdef-42"}, {}}),
        sample("PrepareManifest", Prepare{Placement::Into, false, false, "destination", "_copy", 42, {}, "list.xxh", true}),
        sample("RootNewFolder", root(RootMode::NewFolder)),
        sample("RootMerge", root(RootMode::Merge)),
        sample("RootSingle", root(RootMode::Single)),
        sample("Prepared", Prepared{true}),
        sample("PreparedManifest", Prepared{false, manifestPlace()}),
        sample("Setup", Setup{Role::Finisher, OnConflict::Skip, false, true, true, true, true, DigestKind::Xxh128}),
        sample("SetupManifest", Setup{Role::Copier, OnConflict::Newer, true, false, false, false, false, DigestKind::Sha256, manifestPlace(), true}),
        sample("Only", Only{116, {"a/b\xff/c", "d", ""}}),
        sample("SetupDone", SetupDone{error, true}),
        sample("Scan", Scan{51, 52, 53, true}),
        sample("Pace", Pace{0x1112131415161718, true}),
        sample("Want", Want{0x2122232425262728}),
        sample("Allowance", Allowance{0x3132333435363738}),
        sample("Credit", Credit{0x0102030405060708}),
        sample("Folder", Folder{62, 61, "folder"}),
        sample("LeaveOut", LeaveOut{1, "a/b\xff"}),
        sample("Forget", Forget{{71, 72, 73}}),
        sample("FolderLeft", FolderLeft{81}),
        sample("Batch", batch(BatchHeader::Again)),
        sample("BatchLinked", batch(BatchHeader::Linked | BatchHeader::HasRule)),
        sample("Link", link()),
        sample("LinkHashed", hashedLink()),
        sample("Name", Name{91, {0, 7, 255}}),
        sample("Finish", Finish{92, Finish::Phase::Names, true}),
        sample("Flush", Flush{93}),
        sample("Publish", Publish{94, 3}),
        sample("Remove", Remove{95, "/a/b.unfinished-12345678", 8}),
        sample("Probe", Probe{96, "/a/b", 7}),
        {"Pause", encodePlain(Type::Pause), &againPlain<Type::Pause>},
        {"Resume", encodePlain(Type::Resume), &againPlain<Type::Resume>},
        {"Cancel", encodePlain(Type::Cancel), &againPlain<Type::Cancel>},
        sample("Totals", Totals{1, 2, 3}),
        sample("Progress", Progress{4, 5, 6, 7, "current"}),
        sample("Partial", Partial{43, {{44, 45}, 46, {47, 48}, {-49, 50}, {51, 52}, {53, 54}, 45, ".poolcopy-0123456789abcdef-7", "below/it"}}),
        sample("Trouble", Trouble{8, Trouble::WholeFolder, 9, error}),
        sample("Note", Note{NoteKind::SetAside, 10, "noted"}),
        sample("Conflict", conflict()),
        sample("Foreseen", foreseen()),
        sample("Compare", Compare{116, 117, "compared"}),
        sample("Compared", Compared{118, Contents::Different}),
        sample("BatchDone", BatchDone{1, 2, 3, 4, 5, 6, true, false, notes(), true, 7, 8}),
        sample("Verify", Verify{101, 102, true, DigestKind::Xxh128, {{3, 103, true, 104, "temporary", digest(1)}, {9, 105, false, 106, "named", digest(2)}}}),
        sample("Hashes", Hashes{107, DigestKind::Xxh128, {{0, HashedEntry::Verified, digest(3)}, {255, HashedEntry::Temporary, digest(4)}}}),
        sample("HashesSha256", Hashes{109, DigestKind::Sha256, {{1, HashedEntry::IsLink, {}}, {2, 0, digest(6, DigestKind::Sha256)}}}),
        sample("Named", Named{110, 111, "name 2"}),
        sample("NamedNot", Named{112, 113, {}}),
        sample("Record", Record{114, 115, true, "hash  name\n"}),
        sample("VerifyDone", VerifyDone{108, 5, {{1, 5}, {2, 0}}}),
        sample("Returned", Returned{109}),
        sample("At", At{"/mnt/n\xff" "s/a"}),
        sample("TaskDone", TaskDone{1, error, false, notes(), {2, 3, 4}, {{5, 6}}, 7}),
    };
}

/// What must hold for any bytes: a decoder refuses them, or encodes exactly them again. Returns a decoder's name if not.
inline const char *firstLie(std::string_view payload)
{
    static const std::vector<Sample> decoders = all();
    for (const Sample &s : decoders) {
        const auto again = s.again(payload);
        if (again && *again != payload)
            return s.name;
    }
    if (const auto header = Batch::decodeHeader(payload); !header && Batch::decode(payload))
        return "decodeHeader";
    return nullptr;
}

} // namespace poolcopy::wire::samples
