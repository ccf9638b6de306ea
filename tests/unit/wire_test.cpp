// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/batch_message.h"
#include "core/wire/codec.h"
#include "core/wire/finish_message.h"
#include "core/wire/message.h"
#include "core/wire/pace_message.h"
#include "core/wire/plan_message.h"
#include "core/wire/report_message.h"
#include "core/wire/scan_message.h"
#include "core/wire/setup_message.h"
#include "core/wire/verify_message.h"
#include "tests/unit/wire_samples.h"

#include <gtest/gtest.h>

#include <random>

namespace poolcopy::wire {

namespace samples {
void PrintTo(const Sample &s, std::ostream *out) { *out << s.name; }
} // namespace samples
using samples::Sample;

namespace {

class EveryMessage : public testing::TestWithParam<Sample>
{
};

INSTANTIATE_TEST_SUITE_P(Wire, EveryMessage, testing::ValuesIn(samples::all()), [](const auto &i) { return std::string(i.param.name); });

TEST_P(EveryMessage, comesBackAsItWasSent)
{
    const Sample &s = GetParam();
    const auto again = s.again(s.payload);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, s.payload);
}

TEST_P(EveryMessage, isRefusedWhenCutAnywhere)
{
    const Sample &s = GetParam();
    for (std::size_t n = 0; n < s.payload.size(); ++n) {
        const auto again = s.again(std::string_view(s.payload).substr(0, n));
        // A list of numbers without a count can only be cut between two of them.
        const bool wholeNumbers = std::string_view(s.name) == "Forget" && n % 4 == 1;
        EXPECT_EQ(again.has_value(), wholeNumbers) << "cut to " << n << " bytes";
    }
}

TEST_P(EveryMessage, isRefusedWithAByteTooMany)
{
    const Sample &s = GetParam();
    for (const char c : {'\0', '\1', '\xff'})
        EXPECT_FALSE(s.again(s.payload + c));
}

TEST_P(EveryMessage, isNoOtherMessage)
{
    const Sample &s = GetParam();
    for (const Sample &other : samples::all())
        if (other.payload[0] != s.payload[0]) {
            EXPECT_FALSE(other.again(s.payload)) << "taken for " << other.name;
        }
}

TEST_P(EveryMessage, isRefusedUnderEveryOtherTypeByte)
{
    const Sample &s = GetParam();
    for (int type = 0; type < 256; ++type) {
        std::string payload = s.payload;
        payload[0] = static_cast<char>(type);
        if (payload[0] != s.payload[0]) {
            EXPECT_FALSE(s.again(payload)) << "type " << type;
        }
    }
}

TEST_P(EveryMessage, neverLiesWithAnyOneByteChanged)
{
    const Sample &s = GetParam();
    for (std::size_t at = 0; at < s.payload.size(); ++at)
        for (const int value : {0, 1, 2, 6, 7, 11, 12, 0x2e, 0x2f, 0x7f, 0x80, 0xff}) {
            std::string payload = s.payload;
            payload[at] = static_cast<char>(value);
            ASSERT_EQ(samples::firstLie(payload), nullptr) << "byte " << at << " is " << value;
        }
}

const std::vector<std::string> &badNames()
{
    static const std::vector<std::string> names{
        "", ".", "..", "/", "a/b", "/a", "a/", std::string("a\0b", 3), std::string("\0", 1), std::string(1021, 'x')};
    return names;
}

TEST(WireName, isOneComponentOfAtMost1020Bytes)
{
    for (const std::string &bad : badNames())
        EXPECT_FALSE(isName(bad)) << testing::PrintToString(bad);
    for (const std::string &good : {std::string("a"), std::string("..."), std::string(".a"), std::string("a\n"), std::string("\xff\xfe"),
                                    std::string(1020, 'x')})
        EXPECT_TRUE(isName(good)) << testing::PrintToString(good);
}

/// Every place of a message that holds the name of one entry, with a bad one put there.
struct NamePlace
{
    const char *name;
    std::optional<std::string> (*decoded)(const std::string &entryName);
    bool mayBeEmpty = false;
};
void PrintTo(const NamePlace &p, std::ostream *out) { *out << p.name; }

template <typename Message>
std::optional<std::string> sent(const Message &m)
{
    return samples::again<Message>(m.encode());
}

const NamePlace NamePlaces[] = {
    {"Folder", [](const std::string &n) { return sent(Folder{2, 1, n}); }},
    {"Batch", [](const std::string &n) { Batch b = samples::batch(0); b.entries[1].name = n; return sent(b); }},
    {"LinkedBatch", [](const std::string &n) { Batch b = samples::batch(BatchHeader::Linked); b.entries[2].name = n; return sent(b); }},
    {"LinkName", [](const std::string &n) { Link l = samples::link(); l.entries[0].name = n; return sent(l); }},
    {"LinkFirstName", [](const std::string &n) { Link l = samples::link(); l.entries[0].firstName = n; return sent(l); }},
    {"RootName", [](const std::string &n) { Root r = samples::root(RootMode::NewFolder); r.name = n; return sent(r); }},
    {"RootWorkName", [](const std::string &n) { Root r = samples::root(RootMode::NewFolder); r.workName = n; return sent(r); }},
    {"SingleRootName", [](const std::string &n) { Root r = samples::root(RootMode::Single); r.name = n; return sent(r); }},
    {"Conflict", [](const std::string &n) { Conflict c = samples::conflict(); c.entry.name = n; return sent(c); }},
    {"Progress", [](const std::string &n) { return sent(Progress{1, 2, 3, 4, n}); }, true},
    {"NoteInAFolder", [](const std::string &n) { return sent(Note{NoteKind::SetAside, 1, n}); }},
    {"TroubleInAFolder", [](const std::string &n) { return sent(Trouble{1, 0, 2, {Stage::OpenSource, 13, n}}); }, true},
};

class EveryName : public testing::TestWithParam<NamePlace>
{
};
INSTANTIATE_TEST_SUITE_P(Wire, EveryName, testing::ValuesIn(NamePlaces), [](const auto &i) { return std::string(i.param.name); });

TEST_P(EveryName, isRefusedUnlessItIsOneComponent)
{
    for (const std::string &bad : badNames())
        if (!bad.empty() || !GetParam().mayBeEmpty) {
            EXPECT_FALSE(GetParam().decoded(bad)) << testing::PrintToString(bad.substr(0, 10));
        }
    EXPECT_TRUE(GetParam().decoded("a name"));
}

TEST(WireName, ofAPlaceOutsideEveryFolderIsAWholePath)
{
    EXPECT_TRUE(sent(Note{NoteKind::OtherUnfinished, NoFolder, "/a/b"}));
    EXPECT_TRUE(sent(Trouble{1, 0, NoFolder, {Stage::SetAside, 13, "/a/b"}}));
}

TEST(WireName, ofAMergedRootIsEmpty)
{
    Root r = samples::root(RootMode::Merge);
    r.name = "a";
    EXPECT_FALSE(sent(r));
    r.name.clear();
    r.workName = "a";
    EXPECT_FALSE(sent(r));
}

struct BadByte
{
    const char *what;
    std::string payload;
    std::size_t at;
    std::uint8_t firstBad;
    samples::Again again;
};
using samples::again;

// Outside of a test: there `Setup` would be gtest's.
const std::vector<BadByte> &badBytes()
{
    const std::string root = samples::root(RootMode::NewFolder).encode();
    const std::size_t disks = 1 + 3 * 8 + 1;   // bytes at its end, with the flag behind them
    static const std::vector<BadByte> table{
        {"placement", Prepare{}.encode(), 1, 3, &again<Prepare>},
        {"dry run", Prepare{}.encode(), 2, 2, &again<Prepare>},
        {"root mode", samples::root(RootMode::NewFolder).encode(), 1, 3, &again<Root>},
        {"root kind", samples::root(RootMode::NewFolder).encode(), 2, 7, &again<Root>},
        {"follow", samples::root(RootMode::NewFolder).encode(), 3, 2, &again<Root>},
        {"flushes later", samples::root(RootMode::NewFolder).encode(), 7, 2, &again<Root>},
        {"folding", samples::root(RootMode::NewFolder).encode(), 8, 2, &again<Root>},
        {"name said", samples::root(RootMode::NewFolder).encode(), 10, 2, &again<Root>},
        {"source's device", root, root.size() - disks - 8, DeviceKindCount, &again<Root>},
        {"destination's device", root, root.size() - disks - 7, DeviceKindCount, &again<Root>},
        {"names", root, root.size() - disks - 6, NameRulesCount, &again<Root>},
        {"folds", root, root.size() - disks - 5, 2, &again<Root>},
        {"number of disks", root, root.size() - disks, 4, &again<Root>},
        {"removable", root, root.size() - 1, 2, &again<Root>},
        {"refused", Prepared{}.encode(), 1, 2, &again<Prepared>},
        {"role", Setup{}.encode(), 1, 3, &again<Setup>},
        {"rule", Setup{}.encode(), 2, OnConflictCount, &again<Setup>},
        {"flush", Setup{}.encode(), 3, 2, &again<Setup>},
        {"polite", Pace{1, true}.encode(), 9, 2, &again<Pace>},
        {"count only", Scan{}.encode(), 21, 2, &again<Scan>},
        {"batch rule", samples::batch(0).encode(), 10, OnConflictCount, &again<Batch>},
        {"batch entry kind", samples::batch(0).encode(), 25, 7, &again<Batch>},
        {"digest kind", Hashes{1, DigestKind::Sha256, {{}}}.encode(), 9, DigestKindCount, &again<Hashes>},
        {"hash flags", Hashes{1, DigestKind::Xxh128, {{0, 3, {}}}}.encode(), 14, 4, &again<Hashes>},
        {"last piece", Record{1, 2, true, "text"}.encode(), 17, 2, &again<Record>},
        {"link rule", samples::link().encode(), 10, OnConflictCount, &again<Link>},
        {"link entry kind", samples::link().encode(), 11, 7, &again<Link>},
        {"phase", Finish{}.encode(), 9, 3, &again<Finish>},
        {"trouble flags", Trouble{1, 0, NoFolder, {Stage::Flush, 5, {}}}.encode(), 9, 4, &again<Trouble>},
        {"note kind", Note{NoteKind::SetAside, 1, "a"}.encode(), 1, static_cast<std::uint8_t>(NoteKinds), &again<Note>},
        {"conflict kind", samples::conflict().encode(), 13, 7, &again<Conflict>},
        {"conflict later", samples::conflict().encode(), samples::conflict().encode().size() - 2, 3, &again<Conflict>},
        {"conflict contents", samples::conflict().encode(), samples::conflict().encode().size() - 1, 3, &again<Conflict>},
        {"contents", Compared{1, Contents::Same}.encode(), 9, 3, &again<Compared>},
        {"plan kind", Foreseen{1, {}, {{PlanKind::New, 1, "a"}}}.encode(), 1 + 8 + 12 * PlanKinds + 2, static_cast<std::uint8_t>(PlanKinds), &again<Foreseen>},
        {"staged", BatchDone{}.encode(), 29, 2, &again<BatchDone>},
        {"cancelled", BatchDone{}.encode(), 30, 2, &again<BatchDone>},
        {"slow source", BatchDone{}.encode(), BatchDone{}.encode().size() - 17, 2, &again<BatchDone>},
        {"certain", TaskDone{}.encode(), 16, 2, &again<TaskDone>},
    };
    return table;
}

TEST(WireEnum, isRefusedIfUnknown)
{
    for (const BadByte &b : badBytes())
        for (int value = b.firstBad - 1; value < 256; ++value) {
            std::string payload = b.payload;
            payload[b.at] = static_cast<char>(value);
            // The last good one shows that the table points at the right byte.
            if (value < b.firstBad) {
                EXPECT_TRUE(b.again(payload)) << b.what;
            } else if (value >= b.firstBad) {
                EXPECT_FALSE(b.again(payload)) << b.what << " " << value;
            }
        }
}

TEST(WireEnum, ofAnErrorIsAKnownStage)
{
    const auto accepted = [](int stage) {
        const Error e{static_cast<Stage>(stage), 1, {}};
        const bool known = SetupDone::decode(SetupDone{e, false}.encode()).has_value();
        EXPECT_EQ(known && stage != 0, Trouble::decode(Trouble{1, 0, NoFolder, e}.encode()).has_value()) << "no trouble without a stage";
        EXPECT_EQ(known, TaskDone::decode(TaskDone{1, e, true, {}, {}}.encode()).has_value());
        return known;
    };
    for (const Stage s : {Stage::None, Stage::OpenSource, Stage::MakeFolder, Stage::LandsOnSource, Stage::Altered, Stage::Prepare,
                          Stage::OpenRoots, Stage::Manifest, Stage::NoAnswer, Stage::StillHangs, Stage::SourceMissing, Stage::EmptyArgument, Stage::ManifestInSource,
                          Stage::EarlierHangs})
        EXPECT_TRUE(accepted(static_cast<int>(s))) << static_cast<int>(s);
    for (const int s : {65, 84, 100, 255})
        EXPECT_FALSE(accepted(s)) << s;
}

TEST(WireBatch, holds1To256Entries)
{
    Batch b;
    EXPECT_FALSE(sent(b));
    b.entries.assign(256, {EntryKind::File, 1, "a", {}, 0});
    EXPECT_TRUE(sent(b));
    EXPECT_LT(b.encode().size(), MaxFrame);
    b.entries.push_back(b.entries.front());
    EXPECT_FALSE(sent(b));
    EXPECT_FALSE(Batch::decodeHeader(b.encode()));
}

TEST(WireBatch, isRefusedIfItsCountOrItsBytesAreNotTheSum)
{
    const Batch b = samples::batch(0);
    const std::string payload = b.encode();
    for (const int wrong : {-1, 1}) {
        BatchHeader h = *Batch::decodeHeader(payload);
        h.bytes += static_cast<std::uint64_t>(wrong);
        std::string bytes = payload;
        Batch::patchHeader(bytes, h);
        EXPECT_FALSE(Batch::decode(bytes));
        h = *Batch::decodeHeader(payload);
        h.count = static_cast<std::uint16_t>(h.count + wrong);
        std::string count = payload;
        Batch::patchHeader(count, h);
        EXPECT_FALSE(Batch::decode(count));
    }
}

TEST(WireBatch, keepsItsEntriesUnderANewHeader)
{
    std::string payload = samples::batch(BatchHeader::Linked).encode();
    BatchHeader h = *Batch::decodeHeader(payload);
    h.id = 0xffffffffffffffff;
    h.flags |= BatchHeader::Again | BatchHeader::Careful;
    h.folder = 77;
    h.rule = OnConflict::Overwrite;
    Batch::patchHeader(payload, h);
    const auto b = Batch::decode(payload);
    ASSERT_TRUE(b);
    EXPECT_EQ(b->header.id, h.id);
    EXPECT_EQ(b->header.flags, h.flags);
    EXPECT_EQ(b->header.folder, 77u);
    EXPECT_EQ(b->header.rule, OnConflict::Overwrite);
    EXPECT_EQ(b->entries, samples::batch(BatchHeader::Linked).entries);
}

TEST(WireBatch, ofTheLongestNamesFitsIntoAFrame)
{
    Batch b = samples::batch(BatchHeader::Linked);
    b.entries.assign(MaxBatchEntries, {EntryKind::File, ~std::uint64_t{0}, std::string(1020, 'n'), {1, 2}, 3});
    EXPECT_LE(b.encode().size(), MaxFrame);
    Link l = samples::link();
    l.entries.assign(MaxBatchEntries, {EntryKind::File, 1, 2, std::string(1020, 'n'), 3, std::string(1020, 'm')});
    EXPECT_LE(l.encode().size(), MaxFrame);
    EXPECT_TRUE(sent(l));
}

TEST(WireLink, holds1To256Entries)
{
    Link l = samples::link();
    l.entries.assign(256, l.entries.front());
    EXPECT_TRUE(sent(l));
    l.entries.push_back(l.entries.front());
    EXPECT_FALSE(sent(l));
    l.entries.clear();
    EXPECT_FALSE(sent(l));
}

TEST(WireFolder, comesAfterItsParent)
{
    EXPECT_TRUE(sent(Folder{1, 0, "a"}));
    EXPECT_FALSE(sent(Folder{0, 0, "a"}));
    EXPECT_FALSE(sent(Folder{1, 1, "a"}));
    EXPECT_FALSE(sent(Folder{1, 2, "a"}));
    EXPECT_FALSE(sent(Folder{NoFolder, 1, "a"}));
}

TEST(WireWriter, cutsBytesThatDoNotFit)
{
    Writer w;
    w.bytes(std::string(70000, 'x'));
    const std::string out = w.take();
    Reader r(out);
    EXPECT_EQ(r.bytes().size(), 65535u);
    EXPECT_TRUE(r.complete());
}

TEST(WireReader, givesZeroesAfterTheFirstMissingValue)
{
    Reader r("\x01\x02\x03");
    EXPECT_EQ(r.u16(), 0x0201);
    EXPECT_EQ(r.u16(), 0);
    EXPECT_EQ(r.u8(), 0);
    EXPECT_EQ(r.bytes(), "");
    EXPECT_FALSE(r.ok());
    EXPECT_FALSE(r.complete());
}

// ── FrameCutter ───────────────────────────────────────────────────────────────────────────────────────────────────────

std::string raw(std::uint32_t length, std::string_view rest)
{
    Writer w;
    w.u32(length);
    w.rest(rest);
    return w.take();
}

TEST(FrameCutter, findsTheSameFramesInPiecesOfEverySize)
{
    std::string stream;
    std::vector<std::string> expected;
    for (const Sample &s : samples::all()) {
        stream += frame(s.payload);
        expected.push_back(s.payload);
    }
    for (std::size_t piece = 1; piece <= stream.size(); ++piece) {
        FrameCutter cutter;
        std::vector<std::string> found;
        for (std::size_t at = 0; at < stream.size(); at += piece) {
            cutter.feed(std::string_view(stream).substr(at, piece));
            while (const auto payload = cutter.next())
                found.emplace_back(*payload);
        }
        ASSERT_EQ(found, expected) << "pieces of " << piece;
        EXPECT_FALSE(cutter.broken());
        EXPECT_EQ(cutter.pending(), 0u);
    }
}

TEST(FrameCutter, findsManyFramesThatWereFedAtOnce)
{
    std::string stream;
    for (std::uint32_t i = 0; i < 50000; ++i)
        stream += frame(FolderLeft{i}.encode());
    FrameCutter cutter;
    cutter.feed(stream);
    for (std::uint32_t i = 0; i < 50000; ++i) {
        const auto payload = cutter.next();
        ASSERT_TRUE(payload);
        ASSERT_EQ(FolderLeft::decode(*payload)->id, i);
    }
    EXPECT_FALSE(cutter.next());
    EXPECT_EQ(cutter.pending(), 0u);
}

TEST(FrameCutter, takesTheLongestFrameAndNoLonger)
{
    FrameCutter good;
    good.feed(raw(MaxFrame, std::string(MaxFrame, 'x')));
    const auto payload = good.next();
    ASSERT_TRUE(payload);
    EXPECT_EQ(payload->size(), MaxFrame);

    for (const std::uint32_t length : {0u, MaxFrame + 1, 0x80000000u, 0xffffffffu}) {
        FrameCutter bad;
        bad.feed(raw(length, "x"));
        EXPECT_FALSE(bad.next()) << length;
        EXPECT_TRUE(bad.broken()) << length;
    }
}

TEST(FrameCutter, givesTheFramesBeforeABadOneAndNoneAfter)
{
    const std::string good = frame(FolderLeft{1}.encode());
    FrameCutter cutter;
    cutter.feed(good + raw(0, "") + good);
    EXPECT_TRUE(cutter.next());
    EXPECT_FALSE(cutter.broken());
    EXPECT_FALSE(cutter.next());
    EXPECT_TRUE(cutter.broken());
    cutter.feed(good);
    EXPECT_FALSE(cutter.next());
    EXPECT_TRUE(cutter.broken());
}

TEST(FrameCutter, knowsOfAFrameThatHasNotEnded)
{
    FrameCutter cutter;
    cutter.feed(raw(5, "abc"));
    EXPECT_FALSE(cutter.next());
    EXPECT_FALSE(cutter.broken());
    EXPECT_EQ(cutter.pending(), 7u);
    cutter.feed("de");
    EXPECT_EQ(cutter.next(), "abcde");
}

// ── Anything at all ───────────────────────────────────────────────────────────────────────────────────────────────────

constexpr int Rounds = 100000;

TEST(WireDecoders, refuseRandomBytesOrTakeThemExactly)
{
    std::mt19937 random(1);
    std::string payload;
    for (int i = 0; i < Rounds; ++i) {
        payload.resize(1 + random() % 120);
        for (char &c : payload)
            c = static_cast<char>(random());
        payload[0] = static_cast<char>(random() % 46);
        ASSERT_EQ(samples::firstLie(payload), nullptr) << "round " << i;
    }
}

TEST(WireDecoders, refuseDamagedMessagesOrTakeThemExactly)
{
    std::mt19937 random(2);
    const std::vector<Sample> all = samples::all();
    for (int i = 0; i < Rounds; ++i) {
        std::string payload = all[random() % all.size()].payload;
        for (auto n = 1 + random() % 4; n > 0 && !payload.empty(); --n) {
            const std::size_t at = random() % payload.size();
            switch (random() % 5) {
            case 0: payload[at] = static_cast<char>(random()); break;
            case 1: payload[at] = static_cast<char>(payload[at] ^ (1 << random() % 8)); break;
            case 2: payload.erase(at, 1 + random() % 8); break;
            case 3: payload.insert(at, 1 + random() % 8, static_cast<char>(random())); break;
            default: payload.insert(at, payload.substr(random() % payload.size(), random() % 40)); break;
            }
        }
        ASSERT_EQ(samples::firstLie(payload), nullptr) << "round " << i;
    }
}

TEST(FrameCutter, endsRandomStreamsWithoutHarm)
{
    std::mt19937 random(3);
    for (int i = 0; i < 2000; ++i) {
        FrameCutter cutter;
        for (int piece = 0; piece < 20 && !cutter.broken(); ++piece) {
            std::string bytes(random() % 64, '\0');
            for (char &c : bytes)
                c = random() % 3 == 0 ? static_cast<char>(random()) : '\0';
            if (random() % 2 == 0)
                bytes = raw(static_cast<std::uint32_t>(random() % 80), bytes);
            cutter.feed(bytes);
            while (const auto payload = cutter.next()) {
                ASSERT_GT(payload->size(), 0u);
                ASSERT_EQ(samples::firstLie(*payload), nullptr);
            }
        }
    }
}

} // namespace
} // namespace poolcopy::wire
