// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <gtest/gtest.h>

#include <QLocale>

#include <cerrno>
#include <climits>
#include <set>
#include <string>
#include <thread>
#include <vector>

using namespace poolcopy;

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// Numbers and sizes as a person in the USA sees them, whatever the machine's language.
class Words : public testing::Test
{
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
};

const std::vector<Stage> allStages{
    Stage::None, Stage::OpenSource, Stage::ReadSource, Stage::ListSource, Stage::StatSource, Stage::ReadLink,
    Stage::SourceChanged, Stage::SourceEndedEarly, Stage::MakeFolder, Stage::OpenFolder,
    Stage::CreateFile, Stage::WriteFile, Stage::MakeLink, Stage::MakeHardLink, Stage::MakeSpecial, Stage::SetMetadata,
    Stage::FlushFile, Stage::CloseFile, Stage::NameFile, Stage::Exists, Stage::KindMismatch, Stage::Twin,
    Stage::LandsOnSource, Stage::Verify, Stage::Differs, Stage::OnlyInSource, Stage::OnlyInDestination, Stage::Altered, Stage::Reserved, Stage::Prepare, Stage::Lock, Stage::Flush, Stage::Publish, Stage::FinalNameTaken,
    Stage::SetAside, Stage::Remove, Stage::WorkerDied, Stage::NoAnswer, Stage::Skipped, Stage::LeftDisk, Stage::StillHangs, Stage::Protocol, Stage::OpenRoots,
    Stage::SourceMissing, Stage::SameFile, Stage::InsideSource, Stage::TwoSourcesOneName, Stage::NotAFolder,
    Stage::DestinationNotWritable, Stage::NeedsName, Stage::BeingCopied, Stage::DeviceGone, Stage::WorkersKeepDying,
    Stage::CannotStartWorker, Stage::EmptyArgument, Stage::EarlierHangs,
};

TEST_F(Words, WhatAPersonSkippedSaysWhy)
{
    EXPECT_EQ(words::why({Stage::Skipped, ETIMEDOUT, "/a"}).toStdString(), "skipped because the disk did not answer");
    EXPECT_EQ(words::why({Stage::Skipped, 0, "/a"}).toStdString(), "you skipped it");
    EXPECT_EQ(words::whatHappened({Stage::LeftDisk, 0, "/a"}).toStdString(), "the copy was stopped");
    EXPECT_EQ(words::abandoned({3, 4711, "/a"}).toStdString(),
              "Worker 3 (process 4711) still hangs in the kernel; it ends by itself when the disk answers.");
}

TEST_F(Words, WhatIsLackingOnTheDiskIsSaidOnlyWhenSomethingIs)
{
    JobStatus status;
    EXPECT_EQ(words::lacking(status), QString());
    status.bytesLacking = 1'200'000'000;
    EXPECT_EQ(words::lacking(status).toStdString(), "The disk may be too full. It lacks at least 1.2 GB.");
    status.bytesLacking = 0;
    status.entriesLacking = 1234;
    EXPECT_EQ(words::lacking(status).toStdString(), "The disk can't hold so many files and folders. Too many: at least 1,234.");
    status.entriesLacking = 0;
    status.result = JobResult::Stopped;
    status.reason = {Stage::WriteFile, ENOSPC, "/x"};
    status.bytes = 500'000'000;
    status.bytesTotal = 2'000'000'000;
    EXPECT_NE(words::outcome(status).indexOf(u"The disk lacks at least 1.5 GB."), -1) << words::outcome(status).toStdString();
    status.totalsFinal = true;
    EXPECT_NE(words::outcome(status).indexOf(u"The disk lacks about 1.5 GB."), -1) << words::outcome(status).toStdString();
}

TEST_F(Words, AWindowsFigureKeepsItsUnit)
{
    words::keepUnits();
    const QString all = words::bytes(1) + words::bytes(5) + words::bytes(3'400'000'000) + words::rate(2e6) + words::limit(20'000'000) + words::duration(8)
        + words::duration(120) + words::duration(130) + words::duration(7200) + words::duration(7500);
    const QString sentence = words::plan({});
    QString elsewhere;
    std::thread([&elsewhere] { elsewhere = words::duration(8); }).join();
    words::keepUnits(false);
    EXPECT_EQ(utf8(elsewhere), "8 s") << "a report's thread";
    EXPECT_FALSE(all.contains(u' ')) << utf8(all);
    EXPECT_EQ(all.count(QChar::Nbsp), 14) << utf8(all);
    EXPECT_TRUE(sentence.contains(u' ') && !sentence.contains(QChar::Nbsp)) << utf8(sentence);
    EXPECT_EQ(utf8(words::bytes(3'400'000'000)), "3.4 GB");
    EXPECT_EQ(utf8(words::duration(130)), "2 min 10 s");
}

TEST_F(Words, PathShowsTextAsItIsAndEscapesWhatWouldBreakTheLine)
{
    const struct
    {
        Path bytes;
        std::string shown;
    } table[] = {
        {"", ""},
        {"a b/ü/日本/😀", "a b/ü/日本/😀"},
        {"tab\t nl\n cr\r", "tab\\t nl\\n cr\\r"},
        {"\x1b[31m\x7f", "\\x1b[31m\\x7f"},
        {"\xff\xfe", "\\xff\\xfe"},
        {"caf\xe9", "caf\\xe9"},
        {"cut \xe6\x97", "cut \\xe6\\x97"},
        {"overlong \xc0\xaf \xe0\x80\xaf \xf0\x80\x80\xaf", "overlong \\xc0\\xaf \\xe0\\x80\\xaf \\xf0\\x80\\x80\\xaf"},
        {"surrogate \xed\xa0\x80", "surrogate \\xed\\xa0\\x80"},
        {"too high \xf4\x90\x80\x80", "too high \\xf4\\x90\\x80\\x80"},
        {"C1 \xc2\x85", "C1 \\xc2\\x85"},
        {"line \xe2\x80\xa8 paragraph \xe2\x80\xa9", "line \\xe2\\x80\\xa8 paragraph \\xe2\\x80\\xa9"},
        {"\xef\xbb\xbfmark", "\\xef\\xbb\\xbfmark"},
        {"%1 \\ <b>&", "%1 \\ <b>&"},
    };
    for (const auto &row : table)
        EXPECT_EQ(utf8(words::path(row.bytes)), row.shown);
    EXPECT_EQ(words::isolatedPath("a\n"), u'\u2068' + QStringLiteral("a\\n") + u'\u2069');
}

TEST_F(Words, EveryByteAloneIsShownWithoutControlCharacters)
{
    for (int byte = 1; byte < 256; ++byte) {
        for (const QChar c : words::path(Path(1, static_cast<char>(byte))))
            EXPECT_TRUE(c.unicode() >= 0x20 && c.unicode() < 0x7f) << byte;
    }
}

TEST_F(Words, WhyNamesTheReasonInPlainWords)
{
    const struct
    {
        Stage stage;
        int errnum;
        std::string said;
    } table[] = {
        {Stage::OpenSource, EACCES, "permission denied"},
        {Stage::CreateFile, EPERM, "not permitted"},
        {Stage::OpenSource, ENOENT, "it vanished while it was copied"},
        {Stage::CreateFile, ENOENT, "its folder is no longer there"},
        {Stage::WriteFile, ENOSPC, "the disk is full"},
        {Stage::WriteFile, EDQUOT, "your share of the disk (quota) is used up"},
        {Stage::MakeFolder, EROFS, "the disk is read-only"},
        {Stage::MakeFolder, ENAMETOOLONG, "the name is too long for this disk"},
        {Stage::OpenSource, ENAMETOOLONG, "the name is too long"},
        {Stage::CreateFile, EILSEQ, "this disk does not allow such a name"},
        {Stage::CreateFile, EINVAL, "this disk does not allow such a name"},
        {Stage::WriteFile, EFBIG, "the file is too big for this disk"},
        {Stage::ReadSource, EIO, "the disk can't read it (input/output error)"},
        {Stage::WriteFile, EIO, "the disk can't write it (input/output error)"},
        {Stage::OpenFolder, ELOOP, "a link is in the way, or links lead in a circle"},
        {Stage::OpenFolder, ENOTDIR, "a folder was expected, but it is none"},
        {Stage::NameFile, EISDIR, "it is a folder"},
        {Stage::CreateFile, EEXIST, "something of this name is already there"},
        {Stage::ReadSource, ENODEV, "the disk with the source is gone"},
        {Stage::WriteFile, ENXIO, "the disk is gone"},
        {Stage::WriteFile, ENOTCONN, "the disk is gone"},
        {Stage::Flush, ESTALE, "the disk is gone"},
        {Stage::MakeHardLink, EMLINK, "this disk allows no more names for one file"},
        {Stage::MakeLink, EOPNOTSUPP, "this disk can't do that"},
        {Stage::OpenSource, EWOULDBLOCK, "another program is using it"},
        {Stage::Lock, EWOULDBLOCK, "it is being copied by another process"},
        {Stage::Exists, EEXIST, "something of this name is already there"},
        {Stage::KindMismatch, 0, "one is a folder, the other is not"},
        {Stage::KindMismatch, ENOTDIR, "a file stands where a folder has to be"},
        {Stage::KindMismatch, EISDIR, "a folder stands in its place"},
        {Stage::SourceMissing, ENOENT, "there is no such file or folder"},
        {Stage::SourceMissing, EACCES, "permission denied"},
        {Stage::SameFile, 0, "source and destination are the same"},
        {Stage::InsideSource, 0, "the destination lies inside the source"},
        {Stage::NotAFolder, ENOENT, "a folder is needed here, but nothing is there"},
        {Stage::NotAFolder, ENOTDIR, "a folder is needed here, but it is none"},
        {Stage::BeingCopied, 4711, "it is being copied by process 4711"},
        {Stage::EarlierHangs, 4711, "process 4711 of an earlier copy still hangs here, and may yet write"},
        {Stage::BeingCopied, 0, "it is being copied by another process"},
        {Stage::DestinationNotWritable, EACCES, "permission denied"},
        {Stage::Publish, EEXIST, "something of that name has appeared meanwhile"},
        {Stage::SetMetadata, EINVAL, "Invalid argument"},
        {Stage::None, 0, "the reason is not known"},
    };
    for (const auto &row : table)
        EXPECT_EQ(utf8(words::why({row.stage, row.errnum, "x"})), row.said)
            << "stage " << static_cast<int>(row.stage) << ", errno " << row.errnum;
}

TEST_F(Words, EveryStageAndErrnoHasAShortReasonInOneLine)
{
    for (const Stage stage : allStages) {
        EXPECT_FALSE(words::whatHappened({stage, 0, {}}).isEmpty());
        for (int errnum = -1; errnum < 140; ++errnum) {
            const Error error{stage, errnum, "x"};
            for (const QString &text : {words::why(error), words::whatHappened(error)}) {
                EXPECT_FALSE(text.isEmpty()) << static_cast<int>(stage) << ' ' << errnum;
                EXPECT_LT(text.size(), 90) << utf8(text);
                EXPECT_FALSE(text.contains(u'\n') || text.contains(u'%') || text.endsWith(u'.')) << utf8(text);
            }
        }
    }
}

TEST_F(Words, AStageFromANewerWorkerIsStillWorded)
{
    const Error error{static_cast<Stage>(250), EIO, "x"};
    EXPECT_FALSE(words::whatHappened(error).isEmpty());
    EXPECT_FALSE(words::why(error).isEmpty());
    EXPECT_EQ(words::stepKey(error.stage), QStringLiteral("unknown"));
}

TEST_F(Words, AdviceSpeaksOfOptionsOnlyOnATerminal)
{
    const Error notWritable{Stage::DestinationNotWritable, EACCES, "p"};
    EXPECT_TRUE(words::whatToDo(notWritable, words::Front::Terminal).contains(QStringLiteral("--into")));
    EXPECT_EQ(utf8(words::whatToDo(notWritable)), "Choose another place.");
    EXPECT_TRUE(words::whatToDo({Stage::NeedsName, 0, "/"}, words::Front::Terminal).contains(QStringLiteral("--as")));
    for (const Stage stage : allStages) {
        for (int errnum = 0; errnum < 140; ++errnum)
            EXPECT_FALSE(words::whatToDo({stage, errnum, {}}).contains(QStringLiteral("--")));
    }
    EXPECT_EQ(utf8(words::whatToDo({Stage::WriteFile, ENOSPC, {}})),
              "Make room on the disk, then start the same copy again: it goes on.");
    EXPECT_EQ(utf8(words::whatToDo({Stage::OpenSource, EACCES, {}})), "Give yourself the right to read it, then try again.");
    EXPECT_TRUE(words::whatToDo({Stage::OpenSource, EACCES, {}}, words::Front::Terminal).isEmpty());
}

TEST_F(Words, KeysAreShortFixedAndDifferent)
{
    std::set<QString> steps;
    for (const Stage stage : allStages)
        steps.insert(words::stepKey(stage));
    EXPECT_EQ(steps.size(), allStages.size());
    std::set<QString> notes;
    for (std::size_t kind = 0; kind < NoteKinds; ++kind)
        notes.insert(words::noteKey(static_cast<NoteKind>(kind)));
    EXPECT_EQ(notes.size(), NoteKinds);
    EXPECT_EQ(utf8(words::noteKey(NoteKind::OwnerNotKept)), "owner");
    EXPECT_EQ(utf8(words::stepKey(Stage::OpenSource)), "open-source");
    EXPECT_FALSE(steps.contains(QStringLiteral("unknown")) || notes.contains(QStringLiteral("unknown")));
}

TEST_F(Words, NotesCount)
{
    EXPECT_EQ(utf8(words::note(NoteKind::OwnerNotKept, 1)), "The owner or the group of one entry could not be kept.");
    EXPECT_EQ(utf8(words::note(NoteKind::OwnerNotKept, 80211)), "The owner or the group of 80,211 entries could not be kept.");
    EXPECT_EQ(utf8(words::note(NoteKind::HardLinkCopied, 5'000'000'000)), "5,000,000,000 hard links became files of their own.");
    EXPECT_EQ(utf8(words::note(NoteKind::AclNotKept, 37, "exFAT")), "The access lists (ACL) of 37 entries could not be kept. exFAT has none.");
    EXPECT_EQ(utf8(words::note(NoteKind::ModeNotKept, 2, "FUSE")), "The permissions of 2 entries could not be kept in full.");
    EXPECT_EQ(utf8(words::note(NoteKind::FolderVanished, 1, "FAT")), utf8(words::note(NoteKind::FolderVanished, 1)));
    for (std::size_t kind = 0; kind < NoteKinds; ++kind) {
        for (const std::uint64_t count : {1, 2}) {
            const QString text = words::note(static_cast<NoteKind>(kind), count);
            EXPECT_TRUE(text.endsWith(u'.') && !text.contains(u'%')) << utf8(text);
        }
    }
}

TEST_F(Words, SizesAreInUnitsOfAThousand)
{
    const struct
    {
        std::uint64_t count;
        std::string shown;
    } table[] = {
        {0, "0 bytes"},      {1, "1 byte"},          {999, "999 bytes"},         {1000, "1.0 kB"},
        {1'500'000, "1.5 MB"}, {4'700'000'000, "4.7 GB"}, {2'000'000'000'000, "2.0 TB"}, {UINT64_MAX, "9.2 EB"},
    };
    for (const auto &row : table)
        EXPECT_EQ(utf8(words::bytes(row.count)), row.shown);
    EXPECT_EQ(utf8(words::rate(310'000'000)), "310.0 MB/s");
    EXPECT_EQ(utf8(words::rate(-1)), "0 bytes/s");
    EXPECT_EQ(utf8(words::limit(20'000'000)), "20 MB/s");
    EXPECT_EQ(utf8(words::limit(1'500'000)), "1.5 MB/s");
    EXPECT_EQ(utf8(words::limit(100'000)), "100 kB/s");
    EXPECT_EQ(utf8(words::limit(2'147'483'648)), "2.1 GB/s");
    EXPECT_EQ(utf8(words::limit(999)), "999 bytes/s");
    EXPECT_EQ(utf8(words::number(80211)), "80,211");
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(utf8(words::bytes(4'700'000'000)), "4,7 GB");
}

TEST_F(Words, TimesAreRounded)
{
    const struct
    {
        double seconds;
        std::string left, duration;
    } table[] = {
        {0, "a few seconds left", "less than a second"},
        {0.4, "a few seconds left", "less than a second"},
        {25, "about 30 seconds left", "25 s"},
        {59.8, "about a minute left", "1 min"},
        {72, "about a minute left", "1 min 12 s"},
        {120, "about 2 minutes left", "2 min"},
        {3600, "about an hour left", "1 h"},
        {7500, "about 2 hours left", "2 h 5 min"},
        {3 * 86400.0, "about 3 days left", "72 h"},
    };
    for (const auto &row : table) {
        EXPECT_EQ(utf8(words::timeLeft(row.seconds)), row.left);
        EXPECT_EQ(utf8(words::duration(row.seconds)), row.duration);
    }
    EXPECT_TRUE(words::timeLeft(-1).isEmpty());
    EXPECT_TRUE(words::timeLeft(1.0 / 0.0).isEmpty());
}

JobStatus done(JobResult result)
{
    JobStatus status;
    status.state = JobState::Done;
    status.result = result;
    status.elapsedMs = 25'000;
    status.flushed = true;
    return status;
}

TEST_F(Words, OutcomeTellsAllVerdicts)
{
    JobStatus status = done(JobResult::Complete);
    status.copied = status.files = status.filesTotal = 80211;
    status.bytes = status.bytesTotal = status.bytesCopied = 4'700'000'000;
    EXPECT_EQ(utf8(words::outcome(status)), "80,211 files copied (4.7 GB) in 25 s. Everything is on the disk.");

    status.flushed = false;
    status.copied = 1;
    status.alreadyThere = 2;
    status.skipped = 3;
    status.failed = 1;
    status.result = JobResult::WithProblems;
    status.bytesCopied = 1'000;   // of all that has a verdict
    EXPECT_EQ(utf8(words::outcome(status)),
              "One file copied (1.0 kB) in 25 s. 2 were already there. 3 were skipped. One could not be copied. "
              "The disk may still be writing.");

    status = done(JobResult::Cancelled);
    status.copied = 5;
    status.bytes = 5'000;
    status.bytesCopied = 10;
    EXPECT_EQ(utf8(words::outcome(status)), "Cancelled. 5 files copied (10 bytes) in 25 s.");
    status.copied = status.bytesCopied = 0;   // cut short in its only file
    EXPECT_EQ(utf8(words::outcome(status)), "Cancelled. Nothing was copied.");

    EXPECT_EQ(utf8(words::outcome(done(JobResult::Refused))), "Nothing was copied or changed.");
}

TEST_F(Words, OutcomeOfWhatWasAllThereIsNoFailure)
{
    JobStatus status = done(JobResult::Complete);
    status.files = status.filesTotal = status.alreadyThere = 20;
    EXPECT_EQ(utf8(words::outcome(status)), "Nothing had to be copied: 20 entries were already there.");
    status.files = status.filesTotal = status.alreadyThere = 1;
    EXPECT_EQ(utf8(words::outcome(status)), "Nothing had to be copied: one entry was already there.");
    status.skipped = 1;
    EXPECT_EQ(utf8(words::outcome(status)), "Nothing was copied. One was already there. One was skipped.");

    EXPECT_EQ(utf8(words::outcome(done(JobResult::Complete))), "It is empty: there was no file to copy.");
}

TEST_F(Words, OfADiskSpeaksOnlyWhatHasWrittenToIt)
{
    JobStatus status = done(JobResult::WithProblems);
    status.problems = 1;
    status.flushed = false;
    EXPECT_EQ(utf8(words::outcome(status)), "Nothing was copied. There was one problem.");
    EXPECT_FALSE(words::hasWritten(status));
    status.folders = 2;
    EXPECT_EQ(utf8(words::outcome(status)), "2 folders copied. There was one problem. The disk may still be writing.");
}

TEST_F(Words, OutcomeOfACopyCutShortTellsWhatIsInItsUnfinishedFolder)
{
    JobStatus status = done(JobResult::Stopped);
    status.reason = {Stage::WriteFile, ENOSPC, "/mnt/usb/a"};
    status.files = 62;   // their batches had not ended: no verdicts
    status.bytes = 92'000'000;
    status.filesTotal = 194;
    status.bytesTotal = 300'000'000;
    status.totalsFinal = true;
    status.places = {{"/home/ada/Photos", "/mnt/usb/Photos", "/mnt/usb/Photos.unfinished-1"}};
    EXPECT_EQ(utf8(words::outcome(status)), "Stopped before the end. The disk lacks about 208.0 MB. 62 files copied (92.0 MB) in 25 s.");
    status.failed = 2;   // how much of the bytes were theirs is not known
    EXPECT_EQ(words::copied(status).files, 60u);
    EXPECT_EQ(words::copied(status).bytes, 0u);
    status.failed = 0;
    status.files = 0;   // in the middle of its first file
    EXPECT_EQ(utf8(words::outcome(status)), "Stopped before the end. The disk lacks about 208.0 MB.");
    status.files = 62;
    status.continued = true;   // by whom they were copied is not known
    EXPECT_FALSE(words::outcome(status).contains(QStringLiteral("Nothing was copied")));
    EXPECT_EQ(words::copied(status).files, 0u);
    status.continued = false;
    status.places[0].merged = true;   // what had no name there is gone
    status.places[0].unfinished.clear();
    EXPECT_EQ(words::copied(status).files, 0u);
}

TEST_F(Words, OneProblemMayStandForManyEntries)
{
    JobStatus status = done(JobResult::WithProblems);
    status.copied = 2;
    status.failed = 31;
    status.problems = 1;
    EXPECT_EQ(utf8(words::outcome(status)), "2 files copied in 25 s. 31 could not be copied (one problem). What was copied is on the disk.");
    status.problems = 32;   // a folder that can't be read stands for nothing that was counted
    status.foldersFailed = 1;
    EXPECT_EQ(utf8(words::outcome(status)), "2 files copied in 25 s. 31 could not be copied. One folder could not be copied: it can't be read. "
                                            "What was copied is on the disk.");
}

TEST_F(Words, WhatIsTriedAgainSaysSo)
{
    JobStatus status = done(JobResult::Complete);
    status.copied = status.filesTotal = 3;
    status.bytesCopied = 5'000'000;
    EXPECT_EQ(utf8(words::outcome(status, true)), "Tried again and copied: 3 files (5.0 MB) in 25 s. What was copied is on the disk.");
    status.copied = 1;
    status.failed = status.problems = 2;
    status.result = JobResult::WithProblems;
    EXPECT_EQ(utf8(words::outcome(status, true)), "Tried again: 3 files. One file copied (5.0 MB) in 25 s. 2 could not be copied. What was copied is on the disk.");
}

TEST_F(Words, MemoryIsNoDisk)
{
    JobStatus status = done(JobResult::Complete);
    status.copied = 1;
    status.places = {{"/a", "/dev/shm/a", {}, false, true, false, true}};
    EXPECT_EQ(utf8(words::outcome(status)), "One file copied in 25 s. It is in memory only: it is lost when the computer is switched off.");
    status.places.push_back({"/b", "/mnt/b", {}, false, true});
    EXPECT_EQ(utf8(words::outcome(status)), "One file copied in 25 s. Everything is on the disk.");
}

TEST_F(Words, ACheckThatHasEndedIsNoCopy)
{
    JobStatus status = done(JobResult::WithProblems);
    EXPECT_EQ(utf8(words::jobState(status)), "Done, with problems");
    status.dryRun = true;
    EXPECT_EQ(utf8(words::jobState(status)), "Checked");
    status.result = JobResult::Complete;
    EXPECT_EQ(utf8(words::jobState(status)), "Checked");
    status.result = JobResult::Cancelled;
    EXPECT_EQ(utf8(words::jobState(status)), "Cancelled");
}

TEST_F(Words, ThePlanOfADryRunSaysWould)
{
    JobStatus status = done(JobResult::Complete);
    status.copied = status.files = status.filesTotal = 3;
    status.bytes = status.bytesTotal = 1'500;
    EXPECT_EQ(utf8(words::plan(status)), "Would copy 3 files (1.5 kB). Nothing was changed.");
    status.failed = 1;
    EXPECT_EQ(utf8(words::plan(status)), "Would copy 3 files. One can't be copied. Nothing was changed.");
    status.failed = 31;
    status.problems = 2;
    EXPECT_EQ(utf8(words::plan(status)), "Would copy 3 files. 31 can't be copied (2 problems). Nothing was changed.");
    EXPECT_EQ(utf8(words::plan(done(JobResult::Complete))), "Nothing would be copied. Nothing was changed.");
}

TEST_F(Words, APlanSaysWhatIsLackingWhereItDoesNotFit)
{
    JobStatus status = done(JobResult::Complete);
    status.dryRun = true;
    status.copied = status.files = status.filesTotal = 3;
    status.plan[static_cast<std::size_t>(PlanKind::New)] = {3, 5'000'000'000};
    status.freeBytes = 6'000'000'000;
    EXPECT_EQ(utf8(words::plan(status)), "Would copy 3 files (5.0 GB). Needs 5.0 GB; free: 6.0 GB. Nothing was changed.");
    EXPECT_FALSE(words::isTooMuch(status));
    status.freeBytes = 1'000'000'000;
    status.bytesLacking = 4'000'000'000;
    EXPECT_EQ(utf8(words::plan(status)),
              "Would copy 3 files (5.0 GB). By its size it does not fit. Needs 5.0 GB; free: 1.0 GB; lacking: 4.0 GB. Nothing was changed.");
    EXPECT_TRUE(words::isTooMuch(status));
    status.bytesLacking = 1;
    status.freeBytes = 1;
    status.plan[static_cast<std::size_t>(PlanKind::New)] = {3, 2};
    EXPECT_EQ(utf8(words::space(status)), "By its size it does not fit. Needs 2 bytes; free: 1 byte; lacking: 1 byte.");
}

TEST_F(Words, AJobIsNamedByItsFirstSource)
{
    JobRequest request;
    EXPECT_EQ(utf8(words::jobName(request)), "");
    const auto name = [&request] { return words::jobName(request).remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString(); };
    request.sources = {"/home/ada/Photos//"};
    EXPECT_EQ(name(), "Photos");
    request.sources = {"/"};
    EXPECT_EQ(name(), "/");
    request.sources = {"b\xff", "/c"};
    EXPECT_EQ(name(), "b\\xff and one more");
    request.sources = {"a", "b", "c"};
    EXPECT_EQ(name(), "a and 2 more");
    EXPECT_EQ(utf8(words::waitsFor(QStringLiteral("Photos"))), "Waits for “Photos”: same disk");
}

TEST_F(Words, StatesAreWorded)
{
    JobStatus status;
    status.state = JobState::Flushing;
    EXPECT_EQ(utf8(words::jobState(status)), "Writing to the disk");
    status.paused = true;
    EXPECT_EQ(utf8(words::jobState(status)), "Paused");
    status.cancelling = true;
    EXPECT_EQ(utf8(words::jobState(status)), "Cancelling");
    EXPECT_EQ(utf8(words::jobState(done(JobResult::WithProblems))), "Done, with problems");

    WorkerRow row;
    row.state = WorkerState::Stuck;
    row.silentMs = 12'000;
    EXPECT_EQ(utf8(words::workerState(row)), "no sign of life for 12 s");
    row.state = WorkerState::Running;
    row.task = WorkerTask::Scan;
    EXPECT_EQ(utf8(words::workerState(row)), "scanning");
    EXPECT_EQ(utf8(words::kernelState('D')), "waiting for the disk");
    EXPECT_EQ(utf8(words::kernelState('?')), "unknown");
}

} // namespace
