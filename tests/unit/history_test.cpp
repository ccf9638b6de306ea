// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/history.h"
#include "core/engine/records.h"
#include "tests/fs/temporary_folder.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace poolcopy;

namespace {

struct HistoryTest : ::testing::Test
{
    HistoryTest()
    {
        ::setenv("XDG_STATE_HOME", folder.path().c_str(), 1);
    }
    [[nodiscard]] Path place() const { return folder.path() + "/poolcopy/history"; }
    [[nodiscard]] std::vector<std::string> files() const
    {
        std::vector<std::string> names;
        DIR *d = ::opendir(place().c_str());
        while (const dirent *e = d != nullptr ? ::readdir(d) : nullptr)
            if (e->d_name[0] != '.')
                names.emplace_back(e->d_name);
        if (d != nullptr)
            ::closedir(d);
        return names;
    }
    static void write(const Path &path, const std::string &text) { std::ofstream(path, std::ios::binary) << text; }
    static std::string read(const Path &path)
    {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    fs::TemporaryFolder folder;
};

/// One with a value in every field that is kept, and names that no text can hold.
HistoryRecord full()
{
    HistoryRecord r;
    r.request.sources = {"/home/a\xff\n", "/b"};
    r.request.placement = Placement::Into;
    r.request.destination = "/mnt/\xe2\x80\xaex";
    r.request.onConflict = OnConflict::Newer;
    r.request.verify = true;
    r.request.limit = 12345;
    r.request.only = {"/b/one\xfe", "/b/two"};
    JobStatus &s = r.status;
    s.begun = 1'700'000'000;
    s.ended = 1'700'000'100;
    s.result = JobResult::WithProblems;
    s.reason = {Stage::WriteFile, ENOSPC, "/mnt/\x01"};
    s.continued = s.flushed = s.totalsFinal = true;
    s.elapsedMs = 99'000;
    std::uint64_t n = 1;
    for (std::uint64_t *f : {&s.files, &s.filesTotal, &s.folders, &s.bytes, &s.bytesTotal, &s.filesVerified, &s.copied, &s.alreadyThere, &s.skipped,
                             &s.failed, &s.foldersFailed, &s.problems, &s.listed, &s.bytesCopied})
        *f = n++ << 40U;
    for (std::uint64_t &note : s.notes)
        note = n++;
    r.noted.front() = "/b/noted\xff";
    s.bareFileSystem = "exFAT";
    s.manifest = "/mnt/list";
    s.places = {{"/b", "/mnt/b", "/mnt/b.unfinished-1", true, false}, {"/home/a\xff\n", "/mnt/a\xff\n", "", false, true, true, true}};
    r.problems = {{{Stage::OpenSource, EACCES, "/b/one\xfe"}, 1, "/b/one\xfe"}, {{Stage::ListSource, EIO, "/b/dir"}, 12, "/b/dir"}};
    return r;
}

HistoryRecord at(std::int64_t ended)
{
    HistoryRecord r;
    r.request.sources = {"/s" + std::to_string(ended)};
    r.status.ended = ended;
    return r;
}

} // namespace

TEST_F(HistoryTest, keepsWhatShallFollowTheEnd)
{
    for (const std::optional<AfterEnd> chosen : {std::optional<AfterEnd>(), std::optional(AfterEnd::Nothing), std::optional(AfterEnd::ShutDown)}) {
        JobRequest request, again;
        request.sources = {"/a"};
        request.afterEnd = chosen;
        wire::Writer w;
        records::put(w, request);
        const std::string kept = w.take();
        wire::Reader r(kept);
        EXPECT_TRUE(records::take(r, again));
        EXPECT_EQ(again.afterEnd, chosen);
        wire::Reader older(std::string_view(kept).substr(0, kept.size() - 1));   // of a PoolCopy that did not know of it
        EXPECT_TRUE(records::take(older, again));
        EXPECT_EQ(again.afterEnd, std::nullopt);
    }
}

TEST_F(HistoryTest, givesBackWhatWasKeptByteForByte)
{
    const HistoryRecord r = full();
    ASSERT_TRUE(History::add(r));
    const auto listed = History::all();
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_TRUE(listed[0].problems.empty());
    EXPECT_EQ(listed[0].request.sources, r.request.sources);
    const auto again = History::read(listed[0].id);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->request.sources, r.request.sources);
    EXPECT_EQ(again->request.destination, r.request.destination);
    EXPECT_EQ(again->request.placement, r.request.placement);
    EXPECT_EQ(again->request.onConflict, r.request.onConflict);
    EXPECT_EQ(again->request.limit, r.request.limit);
    EXPECT_EQ(again->request.only, r.request.only);
    const JobStatus &a = again->status, &b = r.status;
    EXPECT_EQ(a.state, JobState::Done);
    EXPECT_EQ(std::tie(a.begun, a.ended, a.result, a.reason.stage, a.reason.errnum, a.reason.path, a.continued, a.flushed, a.totalsFinal, a.elapsedMs),
              std::tie(b.begun, b.ended, b.result, b.reason.stage, b.reason.errnum, b.reason.path, b.continued, b.flushed, b.totalsFinal, b.elapsedMs));
    EXPECT_EQ(std::tie(a.files, a.filesTotal, a.folders, a.bytes, a.bytesTotal, a.filesVerified, a.copied, a.alreadyThere, a.skipped, a.failed,
                       a.foldersFailed, a.problems, a.listed, a.bytesCopied, a.notes, a.bareFileSystem, a.manifest),
              std::tie(b.files, b.filesTotal, b.folders, b.bytes, b.bytesTotal, b.filesVerified, b.copied, b.alreadyThere, b.skipped, b.failed,
                       b.foldersFailed, b.problems, b.listed, b.bytesCopied, b.notes, b.bareFileSystem, b.manifest));
    ASSERT_EQ(a.places.size(), 2U);
    EXPECT_EQ(a.places[1].destination, "/mnt/a\xff\n");
    EXPECT_EQ(a.places[0].unfinished, "/mnt/b.unfinished-1");
    EXPECT_TRUE(a.places[0].merged && a.places[1].published && !a.places[0].published);
    EXPECT_TRUE(a.places[1].removable && a.places[1].inMemory && !a.places[0].removable && !a.places[0].inMemory);
    EXPECT_EQ(again->noted, r.noted);
    ASSERT_EQ(again->problems.size(), 2U);
    EXPECT_EQ(again->problems[0].error.path, "/b/one\xfe");
    EXPECT_EQ(again->problems[1].source, "/b/dir");
    EXPECT_EQ(again->problems[1].entries, 12U);
}

TEST_F(HistoryTest, isForTheUserAlone)
{
    ::umask(0);
    ASSERT_TRUE(History::add(full()));
    struct stat st{};
    ASSERT_EQ(::stat(place().c_str(), &st), 0);
    EXPECT_EQ(st.st_mode & 07777U, 0700U);
    ASSERT_EQ(files().size(), 1U);
    ASSERT_EQ(::stat((place() + "/" + files()[0]).c_str(), &st), 0);
    EXPECT_EQ(st.st_mode & 07777U, 0600U);
}

TEST_F(HistoryTest, keepsTheNewestAndLeavesAloneWhatIsNotItsOwn)
{
    ASSERT_TRUE(History::add(at(1)));
    const Path foreign = place() + "/notes.txt", broken = place() + "/0123456789abcdef";
    write(foreign, "mine");
    write(broken, "PoolCopy history 1\nbut no record");
    for (std::int64_t i = 2; i <= 303; ++i)
        ASSERT_TRUE(History::add(at(i)));
    const auto all = History::all();
    ASSERT_EQ(all.size(), History::Kept);
    EXPECT_EQ(all.front().status.ended, 303);
    EXPECT_EQ(all.back().status.ended, 104);
    EXPECT_LE(files().size(), History::Kept + 2 + 50);
    History::clear();
    EXPECT_TRUE(History::all().empty());
    EXPECT_EQ(read(foreign), "mine");
    struct stat st{};
    EXPECT_NE(::stat(broken.c_str(), &st), 0) << "it has a record's name and can't be read: who clears the history wants it gone";
    EXPECT_EQ(files().size(), 1U);
    write(broken, "PoolCopy history 1\nbut no record");
    EXPECT_FALSE(History::remove("0123456789abcdef"));
    EXPECT_FALSE(read(broken).empty());
}

TEST_F(HistoryTest, thoseThatEndedInTheSameSecondStayInTheirOrder)
{
    for (int i = 0; i < 20; ++i) {
        HistoryRecord r = at(1000);
        r.request.sources = {"/s" + std::to_string(i)};
        ASSERT_TRUE(History::add(r));
    }
    const auto all = History::all();
    ASSERT_EQ(all.size(), 20U);
    for (std::size_t i = 0; i < 20; ++i)
        EXPECT_EQ(all[i].request.sources.front(), "/s" + std::to_string(19 - i));
}

TEST_F(HistoryTest, whoKeepsTheLockHoldsUpNobodyForLong)
{
    ASSERT_TRUE(History::add(at(1)));
    const int other = ::open(place().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ASSERT_GE(other, 0);
    ASSERT_EQ(::flock(other, LOCK_EX), 0);
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_TRUE(History::add(at(2)));
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(1));
    ::close(other);
    EXPECT_EQ(History::all().size(), 2U);
    EXPECT_EQ(files().size(), 2U);
}

/// As 1.0 has written it: the summary ends with the places.
TEST_F(HistoryTest, recordsOfAnEarlierVersionAreRead)
{
    const std::size_t noted = 1 + 2 * NoteKinds;   // what each note is about first
    for (const bool mixed : {false, true}) {
        HistoryRecord r = at(7);
        r.status.result = mixed ? JobResult::WithProblems : JobResult::Complete;
        r.status.copied = 3;
        r.status.alreadyThere = mixed ? 2 : 0;
        r.status.bytes = 5000;
        r.status.places = {{"/s7", "/d/s7", "", false, true}};
        ASSERT_TRUE(History::add(r));
        const Path file = place() + "/" + files()[0];
        std::string text = read(file);
        const std::size_t first = std::string("PoolCopy history 1\n").size();
        std::size_t next = first;
        const auto summary = records::next(text, next);
        ASSERT_TRUE(summary);
        const std::size_t added = 8 + 2 + 8 + noted;   // bytes copied, two flags of the place, when it was added
        text = text.substr(0, first) + records::framed(std::string(summary->substr(0, summary->size() - added))) + text.substr(next);
        write(file, text);
        const auto all = History::all();
        ASSERT_EQ(all.size(), 1U);
        EXPECT_EQ(all[0].status.bytesCopied, mixed ? 0U : 5000U) << "of one with others among them nobody knows it";
        EXPECT_EQ(all[0].status.places.at(0).destination, "/d/s7");
        History::clear();
    }
}

TEST_F(HistoryTest, aRecordWithoutWhatItsNotesAreAboutIsRead)
{
    HistoryRecord r = full();
    r.noted = {};
    ASSERT_TRUE(History::add(r));
    const std::string id = files()[0], text = read(place() + "/" + id), magic = "PoolCopy history 1\n";
    std::size_t next = magic.size();
    const auto summary = records::next(text, next);
    ASSERT_TRUE(summary);
    const std::string before(summary->substr(0, summary->size() - (1 + 2 * NoteKinds)));
    write(place() + "/" + id, magic + records::framed(before) + text.substr(next));
    const auto again = History::read(id);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->status.bytesCopied, r.status.bytesCopied);
    EXPECT_GT(again->added, 0U);
}

TEST_F(HistoryTest, aRecordThatWasTornOrChangedIsNoneAtAll)
{
    ASSERT_TRUE(History::add(full()));
    const Path file = place() + "/" + files()[0];
    const std::string id = files()[0], whole = read(file);
    for (std::size_t cut = 0; cut < whole.size(); ++cut) {
        write(file, whole.substr(0, cut));
        ASSERT_FALSE(History::read(id)) << "cut to " << cut;
    }
    for (std::size_t i = 0; i < whole.size(); ++i) {
        std::string other = whole;
        other[i] = static_cast<char>(other[i] ^ 0x40);
        write(file, other);
        ASSERT_FALSE(History::read(id)) << "byte " << i;
    }
    write(file, whole);
    EXPECT_TRUE(History::read(id));
}

TEST_F(HistoryTest, keepsTenThousandProblems)
{
    HistoryRecord r = at(5);
    for (int i = 0; i < 10'500; ++i)
        r.problems.push_back({{Stage::OpenSource, EACCES, "/s5/" + std::string(200, 'x') + std::to_string(i)}, 1, "/s5/" + std::to_string(i)});
    ASSERT_TRUE(History::add(r));
    const auto again = History::read(History::all().at(0).id);
    ASSERT_TRUE(again);
    ASSERT_EQ(again->problems.size(), 10'000U);
    EXPECT_EQ(again->problems.back().source, "/s5/9999");
}

TEST_F(HistoryTest, oneIsRemovedAndTheOthersStay)
{
    ASSERT_TRUE(History::add(at(1)));
    ASSERT_TRUE(History::add(at(2)));
    EXPECT_TRUE(History::remove(History::all()[1].id));
    ASSERT_EQ(History::all().size(), 1U);
    EXPECT_EQ(History::all()[0].status.ended, 2);
    EXPECT_FALSE(History::remove("../../../etc/passwd"));
    EXPECT_FALSE(History::read(".."));
}

TEST_F(HistoryTest, withoutAHomeThereIsNone)
{
    ::unsetenv("XDG_STATE_HOME");
    ::setenv("HOME", "", 1);
    EXPECT_FALSE(History::add(at(1)));
    EXPECT_TRUE(History::all().empty());
}
