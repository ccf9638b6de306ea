// SPDX-License-Identifier: GPL-3.0-or-later
// The real engine and worker on real folders: what failed is tried again, and nothing else is touched.
#include "core/engine/engine.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <tuple>

#include <fcntl.h>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace poolcopy;
namespace stdfs = std::filesystem;

namespace {

constexpr int Limit = 20'000;   // ms, for anything that must end by itself

/// Where it is, what it holds and when it was last touched in any way.
using Traces = std::map<Path, std::tuple<ino_t, time_t, long, mode_t>>;

} // namespace

class RetryTest : public QObject
{
    Q_OBJECT

private:
    Path m_top, m_base, m_source, m_copy;   // not a QTemporaryDir: that leaves behind names that are no text

    [[nodiscard]] Path file(const Path &path, const std::string &contents, time_t mtime = 1'600'000'000) const
    {
        stdfs::create_directories(stdfs::path(path).parent_path());
        std::ofstream(path, std::ios::binary) << contents;
        const timespec times[2] = {{mtime, 0}, {mtime, 0}};
        ::utimensat(AT_FDCWD, path.c_str(), times, 0);
        return path;
    }
    static std::string read(const Path &path)
    {
        std::ifstream in(path, std::ios::binary);
        return in ? std::string(std::istreambuf_iterator<char>(in), {}) : "(nothing)";
    }
    static Traces traces(const Path &top)
    {
        Traces all;
        for (const auto &entry : stdfs::recursive_directory_iterator(top)) {
            struct stat st{};
            ::lstat(entry.path().c_str(), &st);
            all[entry.path().string()] = {st.st_ino, st.st_ctim.tv_sec, st.st_ctim.tv_nsec, st.st_mode};
        }
        return all;
    }
    /// Names that are other than before, are new, or are gone.
    static std::vector<Path> changed(const Traces &before, const Traces &after)
    {
        std::vector<Path> names;
        for (const auto &[path, trace] : after)
            if (const auto it = before.find(path); it == before.end() || it->second != trace)
                names.push_back(path);
        for (const auto &[path, trace] : before)
            if (after.count(path) == 0)
                names.push_back(path);
        std::sort(names.begin(), names.end());
        return names;
    }
    static JobStatus run(Engine &engine, const JobRequest &request, Job **job = nullptr)
    {
        Job *started = engine.start(request);
        QSignalSpy finished(started, &Job::finished);
        if (!finished.wait(Limit))
            qFatal("the job did not end");
        if (job != nullptr)
            *job = started;
        return started->status();
    }
    [[nodiscard]] JobRequest copyRequest() const
    {
        JobRequest request;
        request.sources = {m_source};
        request.placement = Placement::As;
        request.destination = m_copy;
        request.onConflict = OnConflict::Leave;
        return request;
    }
    /// A whole copy to begin with, and then some entries that are not there any more, or other ones.
    void copyAll(Engine &engine) const { QCOMPARE(run(engine, copyRequest()).result, JobResult::Complete); }

private Q_SLOTS:
    void initTestCase()
    {
        m_top = stdfs::temp_directory_path().string() + "/poolcopy-retry-XXXXXX";
        QVERIFY(::mkdtemp(m_top.data()) != nullptr);
    }
    void cleanupTestCase() { stdfs::remove_all(m_top); }
    void init()
    {
        static int number = 0;
        m_base = m_top + "/" + std::to_string(++number);
        m_source = m_base + "/source";
        m_copy = m_base + "/copy";
        qputenv("XDG_STATE_HOME", QByteArray::fromStdString(m_base + "/state"));
        for (int i = 0; i < 20; ++i)
            (void)file(m_source + "/many/" + std::to_string(i), "file " + std::to_string(i));
        (void)file(m_source + "/deep/a/b/c\xff/wanted", "wanted");
        (void)file(m_source + "/deep/a/b/c\xff/beside", "beside");
        (void)file(m_source + "/deep/other/file", "other");
        (void)file(m_source + "/top", "top");
        stdfs::create_symlink("top", m_source + "/link");
    }

    void oneFileOfManyIsTriedAgainAndNothingElseIsTouched()
    {
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        copyAll(engine);
        (void)file(m_copy + "/many/7", "somebody else's, and older", 1'500'000'000);
        Job *job = nullptr;
        const JobStatus status = run(engine, copyRequest(), &job);
        QCOMPARE(status.result, JobResult::WithProblems);
        const std::vector<Problem> problems = job->problems(0);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].error.path, m_copy + "/many/7");
        QCOMPARE(problems[0].source, m_source + "/many/7");

        const Traces before = traces(m_copy), source = traces(m_source);
        JobRequest again = job->retryRequest({problems[0].source});
        again.onConflict = OnConflict::Overwrite;
        const JobStatus retried = run(engine, again);
        QCOMPARE(retried.result, JobResult::Complete);
        QCOMPARE(retried.copied, std::uint64_t(1));
        QCOMPARE(retried.bytesCopied, std::uint64_t(6));
        QCOMPARE(retried.filesTotal, std::uint64_t(1));
        QCOMPARE(retried.alreadyThere, std::uint64_t(0));
        QCOMPARE(read(m_copy + "/many/7"), std::string("file 7"));
        // The folder it lies in has its time again, which is a touch of its own.
        QCOMPARE(changed(before, traces(m_copy)), (std::vector<Path>{m_copy + "/many", m_copy + "/many/7"}));
        QVERIFY(changed(source, traces(m_source)).empty());
        struct stat a{}, b{};
        ::stat((m_source + "/many").c_str(), &a);
        ::stat((m_copy + "/many").c_str(), &b);
        QCOMPARE(b.st_mtim.tv_sec, a.st_mtim.tv_sec);
        QCOMPARE(b.st_mtim.tv_nsec, a.st_mtim.tv_nsec);
    }

    void aFolderIsTriedAgainWithAllInItAndItsMode()
    {
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        ::chmod((m_source + "/deep/a/b").c_str(), 0750);
        Job *job = nullptr;
        run(engine, copyRequest(), &job);
        stdfs::remove_all(m_copy + "/deep/a");
        const Traces before = traces(m_copy);
        QCOMPARE(run(engine, job->retryRequest({m_source + "/deep/a"})).result, JobResult::Complete);
        QCOMPARE(read(m_copy + "/deep/a/b/c\xff/wanted"), std::string("wanted"));
        QCOMPARE(read(m_copy + "/deep/a/b/c\xff/beside"), std::string("beside"));
        struct stat st{};
        ::stat((m_copy + "/deep/a/b").c_str(), &st);
        QCOMPARE(st.st_mode & 07777U, 0750U);
        for (const Path &path : changed(before, traces(m_copy)))
            QVERIFY2(path.find("/deep") != Path::npos, path.c_str());
        for (const auto &[path, trace] : traces(m_copy))
            QVERIFY2(path.find("unfinished-") == Path::npos && path.find(".poolcopy-") == Path::npos, path.c_str());
    }

    void aFileWhoseFoldersAreGoneBringsThemBackAndNothingElse()
    {
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        Job *job = nullptr;
        run(engine, copyRequest(), &job);
        stdfs::remove_all(m_copy + "/deep");
        const Traces before = traces(m_copy);
        const JobStatus status = run(engine, job->retryRequest({m_source + "/deep/a/b/c\xff/wanted"}));
        QCOMPARE(status.result, JobResult::Complete);
        QCOMPARE(read(m_copy + "/deep/a/b/c\xff/wanted"), std::string("wanted"));
        QVERIFY(!stdfs::exists(m_copy + "/deep/a/b/c\xff/beside"));
        QVERIFY(!stdfs::exists(m_copy + "/deep/other"));
        for (const Path &path : changed(before, traces(m_copy)))
            QVERIFY2(path.find("/deep") != Path::npos, path.c_str());
    }

    void aLinkIsTriedAgainAsALink()
    {
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        Job *job = nullptr;
        run(engine, copyRequest(), &job);
        stdfs::remove(m_copy + "/link");
        const Traces before = traces(m_copy);
        QCOMPARE(run(engine, job->retryRequest({m_source + "/link"})).result, JobResult::Complete);
        QCOMPARE(stdfs::read_symlink(m_copy + "/link").string(), std::string("top"));
        QCOMPARE(changed(before, traces(m_copy)), std::vector<Path>{m_copy + "/link"});
    }

    void hardLinksThatAreTriedAgainTogetherAreOneFile()
    {
        stdfs::create_hard_link(m_source + "/top", m_source + "/deep/twin");
        stdfs::create_hard_link(m_source + "/top", m_source + "/third");
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        Job *job = nullptr;
        run(engine, copyRequest(), &job);
        stdfs::remove(m_copy + "/top");
        stdfs::remove(m_copy + "/deep/twin");
        QCOMPARE(run(engine, job->retryRequest({m_source + "/deep/twin", m_source + "/top"})).result, JobResult::Complete);
        struct stat a{}, b{};
        ::stat((m_copy + "/top").c_str(), &a);
        ::stat((m_copy + "/deep/twin").c_str(), &b);
        QVERIFY(a.st_ino != 0);
        QCOMPARE(a.st_ino, b.st_ino);
    }

    void aHardLinkThatIsTriedAgainWithoutItsFellowsIsTold()
    {
        stdfs::create_hard_link(m_source + "/top", m_source + "/deep/twin");
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        Job *job = nullptr;
        constexpr auto kind = static_cast<std::size_t>(NoteKind::HardLinkCopied);
        QCOMPARE(run(engine, copyRequest(), &job).notes[kind], std::uint64_t(0));
        stdfs::remove(m_copy + "/deep/twin");
        Job *retry = nullptr;
        const JobStatus alone = run(engine, job->retryRequest({m_source + "/deep/twin", m_source + "/many/3"}), &retry);
        QCOMPARE(alone.result, JobResult::Complete);
        QCOMPARE(alone.notes[kind], std::uint64_t(1));
        QCOMPARE(retry->notePaths(NoteKind::HardLinkCopied), std::vector<Path>{m_source + "/deep/twin"});
        QCOMPARE(run(engine, job->retryRequest({m_source + "/deep/twin"})).notes[kind], std::uint64_t(0));   // it is there: nothing was made
        stdfs::remove(m_copy + "/deep/twin");
        stdfs::remove(m_copy + "/top");
        QCOMPARE(run(engine, job->retryRequest({m_source + "/deep/twin", m_source + "/top"})).notes[kind], std::uint64_t(0));
    }

    void whatIsGoneMeanwhileIsAProblemAgain()
    {
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        Job *job = nullptr;
        run(engine, copyRequest(), &job);
        stdfs::remove(m_source + "/top");
        stdfs::remove_all(m_source + "/deep/other");
        const Traces before = traces(m_copy);
        Job *retry = nullptr;
        const JobStatus status = run(engine, job->retryRequest({m_source + "/top", m_source + "/deep/other/file", m_source + "/many/1/file"}), &retry);
        QCOMPARE(status.result, JobResult::WithProblems);
        std::vector<std::pair<Stage, Path>> told;
        for (const Problem &p : retry->problems(0))
            told.emplace_back(p.error.stage, p.source);
        std::sort(told.begin(), told.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        const std::vector<std::pair<Stage, Path>> expected{{Stage::StatSource, m_source + "/deep/other"},
                                                           {Stage::ListSource, m_source + "/many/1"},
                                                           {Stage::StatSource, m_source + "/top"}};
        QVERIFY(told == expected);
        for (const Path &path : changed(before, traces(m_copy)))
            QVERIFY2(path == m_copy || path == m_copy + "/deep" || path == m_copy + "/many", path.c_str());
    }

    void someEntriesOfAFolderThatIsNotThereAreRefusedAndNothingIsMade()
    {
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        Job *job = nullptr;
        run(engine, copyRequest(), &job);
        stdfs::remove_all(m_copy);
        const JobStatus status = run(engine, job->retryRequest({m_source + "/many/3"}));
        QCOMPARE(status.result, JobResult::Refused);
        QCOMPARE(status.reason.path, m_copy);
        for (const auto &entry : stdfs::directory_iterator(stdfs::path(m_copy).parent_path()))
            QVERIFY2(entry.path().string().find(".unfinished-") == std::string::npos, entry.path().c_str());
    }

    void whatIsInNoSourceIsRefused()
    {
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        run(engine, copyRequest());
        const Traces before = traces(m_copy);
        JobRequest request = copyRequest();
        request.only = {"/nowhere/x"};
        QCOMPARE(run(engine, request).result, JobResult::Refused);
        QVERIFY(changed(before, traces(m_copy)).empty());
    }

    void theWorkOfACopyThatWasCutShortIsLeftWhereItIs()
    {
        (void)file(m_copy + "/was/here", "before");   // it is merged into a folder that is there
        for (int i = 0; i < 40; ++i)
            (void)file(m_source + "/cut/" + std::to_string(i), std::string(300'000, 'x'));
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        JobRequest slow = copyRequest();
        slow.limit = 4'000'000;
        Job *job = engine.start(slow);
        const auto begun = [this] {
            for (const auto &entry : stdfs::directory_iterator(m_copy))
                if (entry.path().filename().string().starts_with("cut.unfinished-") && !stdfs::is_empty(entry.path()))
                    return entry.path().string();
            return std::string();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!begun().empty() && job->status().bytes > 1'000'000, 30'000);
        job->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(job->status().state, JobState::Done, 30'000);
        const std::string unfinished = begun();
        QVERIFY(!unfinished.empty());
        JobRequest one = copyRequest();
        one.only = {m_source + "/top"};
        run(engine, one);
        QVERIFY(stdfs::exists(unfinished));
        QVERIFY(!stdfs::exists(m_copy + "/poolcopy.set-aside"));
    }

    void theWholeSourceWantedIsAWholeCopy()
    {
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        JobRequest request = copyRequest();
        request.only = {m_source};
        const JobStatus status = run(engine, request);
        QCOMPARE(status.result, JobResult::Complete);
        QVERIFY(status.places.at(0).published);
        QCOMPARE(read(m_copy + "/deep/other/file"), std::string("other"));
    }

    void ofSeveralSourcesOnlyThatOfTheProblemIsLookedAt()
    {
        (void)file(m_base + "/second/file", "second");
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        JobRequest request = copyRequest();
        request.sources = {m_source, m_base + "/second/"};
        request.placement = Placement::Into;
        Job *job = nullptr;
        run(engine, request, &job);
        stdfs::remove(m_copy + "/second/file");
        const JobRequest again = job->retryRequest({m_base + "/second/file"});
        QCOMPARE(again.sources, std::vector<Path>{m_base + "/second/"});
        const Traces before = traces(m_copy + "/source");
        QCOMPARE(run(engine, again).copied, std::uint64_t(1));
        QCOMPARE(read(m_copy + "/second/file"), std::string("second"));
        QVERIFY(changed(before, traces(m_copy + "/source")).empty());
    }

    void aChosenPlaceBesideTheSourceIsKept()
    {
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        JobRequest request = copyRequest();
        request.placement = Placement::Beside;
        request.destination.clear();
        Job *job = nullptr;
        run(engine, request, &job);
        stdfs::remove(m_source + "_copy/top");
        QCOMPARE(run(engine, job->retryRequest({m_source + "/top"})).result, JobResult::Complete);
        QCOMPARE(read(m_source + "_copy/top"), std::string("top"));
        QVERIFY(!stdfs::exists(m_source + "_copy 2"));
    }

    void aFolderThatCantBeReadIsCountedAndTriedAgain()
    {
        // Root reads everything: no process that this thread's engine starts from now on may.
        for (const unsigned long right : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH})
            (void)::prctl(PR_CAPBSET_DROP, right, 0, 0, 0);
        ::chmod((m_source + "/deep/a").c_str(), 0);
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        Job *job = nullptr;
        const JobStatus status = run(engine, copyRequest(), &job);
        QCOMPARE(status.foldersFailed, std::uint64_t(1));
        QCOMPARE(status.failed, std::uint64_t(0));
        ::chmod((m_source + "/deep/a").c_str(), 0755);
        QCOMPARE(run(engine, job->retryRequest({job->problems(0).at(0).source})).result, JobResult::Complete);
        QCOMPARE(read(m_copy + "/deep/a/b/c\xff/wanted"), std::string("wanted"));
    }

    void everyEndedJobIsInTheHistoryAndADryRunIsNot()
    {
        {
            Engine engine(QStringLiteral(POOLCOPY_WORKER));
            JobRequest request = copyRequest();
            request.dryRun = true;
            run(engine, request);
            request.dryRun = false;
            run(engine, request);
            request.sources = {m_base + "/not there"};
            request.destination = m_base + "/x";
            run(engine, request);
        }
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        QSignalSpy found(&engine, &Engine::historyFound);
        std::vector<HistoryRecord> records;
        QObject::connect(&engine, &Engine::historyFound, &engine, [&records](const auto &all) { records = all; });
        engine.findHistory();
        QVERIFY(found.wait(Limit));
        QCOMPARE(records.size(), std::size_t(2));
        const auto complete = std::find_if(records.begin(), records.end(), [](const auto &r) { return r.status.result == JobResult::Complete; });
        QVERIFY(complete != records.end());
        QCOMPARE(complete->status.copied, std::uint64_t(25));
        QCOMPARE(complete->status.places.at(0).destination, m_copy);
        QVERIFY(complete->status.begun > 0 && complete->status.ended >= complete->status.begun);

        HistoryRecord whole;
        QSignalSpy read(&engine, &Engine::historyRead);
        QObject::connect(&engine, &Engine::historyRead, &engine, [&whole](const HistoryRecord &r) { whole = r; });
        engine.readHistory(complete->id);
        QVERIFY(read.wait(Limit));
        QCOMPARE(whole.id, complete->id);
        found.clear();
        engine.removeFromHistory(whole.id);
        QVERIFY(found.wait(Limit));
        QCOMPARE(records.size(), std::size_t(1));
        found.clear();
        engine.clearHistory();
        QVERIFY(found.wait(Limit));
        QVERIFY(records.empty());
    }

    void aReportIsSavedWholeOrNotAtAll()
    {
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        QSignalSpy saved(&engine, &Engine::saved);
        Error last;
        QObject::connect(&engine, &Engine::saved, &engine, [&last](const Path &, const Error &error) { last = error; });
        const Path place = m_base + "/re\xffport.txt";
        (void)file(place, "old");
        engine.save(place, [] { return std::string("new"); });
        QVERIFY(saved.wait(Limit));
        QCOMPARE(last.stage, Stage::None);
        QCOMPARE(read(place), std::string("new"));
        saved.clear();
        engine.save(m_base + "/no such folder/report", [] { return std::string("new"); });
        QVERIFY(saved.wait(Limit));
        QCOMPARE(last.stage, Stage::CreateFile);
        QCOMPARE(last.errnum, ENOENT);
        saved.clear();
        engine.save(m_source, [] { return std::string("new"); });
        QVERIFY(saved.wait(Limit));
        QCOMPARE(last.errnum, EISDIR);
        QCOMPARE(read(m_source + "/top"), std::string("top"));
    }
};

QTEST_GUILESS_MAIN(RetryTest)
#include "retry_test.moc"
