// SPDX-License-Identifier: GPL-3.0-or-later
// Several jobs of one engine: who waits for whom, and what is left of those that never began. With a worker that makes up its
// disks (misbehaving_worker.cpp), and with the real one.
#include "core/engine/engine.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>
#include <vector>

#include <linux/magic.h>
#include <sys/vfs.h>

using namespace poolcopy;

namespace {

constexpr int Limit = 15000;   // ms, for anything that must happen by itself

/// One that has its place in line, so that the order is that of the calls; unless it hangs before that.
Job *startPrepared(Engine &engine, const JobRequest &request)
{
    Job *job = engine.start(request);
    if (!request.sources.front().starts_with("/hangs") && !QTest::qWaitFor([job] { return !job->status().places.empty(); }, Limit))
        qWarning("is not prepared");
    return job;
}

/// Jobs of sources whose names tell the disks that they lie on.
struct Line
{
    Line()
    {
        qunsetenv("POOLCOPY_FAULT");
        qunsetenv("POOLCOPY_FAULT_MERGE");
    }
    Job *start(const char *source)
    {
        JobRequest request;
        request.sources = {source};
        request.placement = Placement::As;
        request.destination = "/parent/copy";
        request.workers = 2;
        return startPrepared(engine, request);
    }
    Engine engine{QStringLiteral(POOLCOPY_MISBEHAVING_WORKER)};
};

bool goes(const Job *job)
{
    return job->status().state == JobState::Copying;
}
bool waits(const Job *job, const Job *other)
{
    const JobStatus s = job->status();
    return s.state == JobState::Waiting && s.waitsFor == other->id();
}
std::vector<JournalledJob> journals()
{
    return Journal::all();
}
std::vector<HistoryRecord> pastOf(Engine &engine)
{
    std::optional<std::vector<HistoryRecord>> found;
    QObject context;
    QObject::connect(&engine, &Engine::historyFound, &context, [&found](const auto &records) { found = records; });
    engine.findHistory();
    return QTest::qWaitFor([&found] { return found.has_value(); }, Limit) ? *found : std::vector<HistoryRecord>();
}
bool isComplete(const Job *job)
{
    const JobStatus s = job->status();
    return s.state == JobState::Done && s.result == JobResult::Complete;
}

/// Real folders on a real disk.
struct Disk
{
    /// A source of one file, and a job that copies it beside.
    JobRequest request(const QString &name, int bytes)
    {
        QDir(top.path()).mkdir(name);
        QFile f(top.filePath(name + QStringLiteral("/f")));
        if (!f.open(QIODevice::WriteOnly) || f.write(QByteArray(bytes, 'x')) != bytes)
            qFatal("can't write");
        JobRequest request;
        request.sources = {top.filePath(name).toStdString()};
        request.placement = Placement::As;
        request.destination = copyOf(name).toStdString();
        return request;
    }
    /// One that takes six seconds, unless it gets leave to go faster, and is slow from its first byte.
    JobRequest slowRequest(const QString &name)
    {
        JobRequest slow = request(name, 3'000'000);
        slow.limit = 500'000;
        return slow;
    }
    [[nodiscard]] QString copyOf(const QString &name) const { return top.filePath(QStringLiteral("copy of ") + name); }
    [[nodiscard]] QStringList unfinished() const { return QDir(top.path()).entryList({QStringLiteral("*.unfinished-*")}, QDir::Dirs); }
    [[nodiscard]] bool isMemory() const
    {
        struct statfs s{};
        return ::statfs(qPrintable(top.path()), &s) == 0 && s.f_type == TMPFS_MAGIC;
    }
    QTemporaryDir top;
};

} // namespace

#define ON_A_DISK() \
    Disk disk; \
    if (disk.isMemory()) \
        QSKIP("not run: the temporary folder is no disk")

class QueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_state.path().toLocal8Bit()); }

    void jobsOfOneDiskGoOneAfterTheOtherAndOthersBesideThem()
    {
        Line line;
        Job *first = line.start("/endless:1");
        QTRY_VERIFY_WITH_TIMEOUT(goes(first), Limit);
        Job *second = line.start("/second:2,1");
        QTRY_VERIFY_WITH_TIMEOUT(waits(second, first), Limit);
        Job *third = line.start("/third:2");
        Job *other = line.start("/other:3");
        Job *inMemory = line.start("/memory");
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(other) && isComplete(inMemory), Limit);
        QTRY_VERIFY(waits(second, first) && waits(third, second));
        QVERIFY(goes(first));
        QCOMPARE(int(second->status().files), 0);
        first->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(second) && isComplete(third), Limit);
        QCOMPARE(int(third->status().waitsFor), 0);
    }

    void oneThatHangsBeforeItIsPreparedHoldsUpNobody()
    {
        Line line;
        Job *hangs = line.start("/hangs:1");
        Job *next = line.start("/next:1");
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(next), Limit);
        QCOMPARE(hangs->status().state, JobState::Scanning);
        hangs->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(hangs->status().state, JobState::Done, Limit);
    }

    void aPausedJobGivesItsPlaceAndGetsInLineAgain()
    {
        Line line;
        Job *first = line.start("/endless:1");
        QTRY_VERIFY_WITH_TIMEOUT(goes(first), Limit);
        Job *second = line.start("/endless too:1");
        QTRY_VERIFY_WITH_TIMEOUT(waits(second, first), Limit);
        first->pause();
        QTRY_VERIFY_WITH_TIMEOUT(goes(second), Limit);
        first->resume();
        QTRY_COMPARE(first->status().waitsFor, second->id());
        QVERIFY(!first->status().paused);
        QCOMPARE(first->status().state, JobState::Copying);
        const auto elapsed = first->status().elapsedMs;
        QTest::qWait(50);
        QCOMPARE(first->status().elapsedMs, elapsed);
        second->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(int(first->status().waitsFor), 0, Limit);
        QTRY_VERIFY(first->status().elapsedMs > elapsed);
    }

    void oneIsStartedInSpiteOfTheRule()
    {
        Line line;
        Job *first = line.start("/endless:1");
        Job *second = line.start("/second:1");
        Job *third = line.start("/third:1");
        QTRY_VERIFY_WITH_TIMEOUT(waits(second, first) && waits(third, first), Limit);
        third->pause();
        QTRY_VERIFY(third->status().paused);
        third->startNow();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(third), Limit);
        QVERIFY(waits(second, first));
    }

    void theOrderIsTheirs()
    {
        Line line;
        Job *first = line.start("/endless:1");
        Job *second = line.start("/endless second:1");
        Job *third = line.start("/endless third:1");
        QTRY_VERIFY_WITH_TIMEOUT(waits(second, first) && waits(third, first), Limit);
        line.engine.move(third, second);
        QVERIFY((line.engine.jobs() == std::vector<Job *>{first, third, second}));
        first->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(goes(third) && waits(second, third), Limit);
        // Those that have ended stay in the order, and are in nobody's way.
        line.engine.move(first, nullptr);
        Job *fourth = line.start("/endless fourth:1");
        QTRY_VERIFY_WITH_TIMEOUT(waits(fourth, third), Limit);
        line.engine.move(fourth, second);
        third->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(goes(fourth) && waits(second, fourth), Limit);
    }

    void ifAllArePausedNoneBegins()
    {
        Line line;
        Job *first = line.start("/endless:1");
        Job *second = line.start("/second:1");
        QTRY_VERIFY_WITH_TIMEOUT(goes(first) && waits(second, first), Limit);
        line.engine.pauseAll();
        QTRY_VERIFY(first->status().paused && second->status().paused);
        QCOMPARE(second->status().state, JobState::Waiting);
        QCOMPARE(int(second->status().waitsFor), 0);
        line.engine.resumeAll();
        QTRY_VERIFY(waits(second, first));
        QVERIFY(!first->status().paused);
        first->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(second), Limit);
    }

    void aFinisherThatIsLostWhileItWaitsIsReplaced()
    {
        Line line;
        Job *first = line.start("/endless:1");
        Job *second = line.start("/second:1");
        QTRY_VERIFY_WITH_TIMEOUT(waits(second, first), Limit);
        second->endWorker(1);
        QTRY_VERIFY_WITH_TIMEOUT(!second->status().workers.empty() && second->status().workers.front().restarts == 1, Limit);
        first->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(second), Limit);
        QCOMPARE(int(second->status().places.size()), 1);
    }

    void onARealDiskTheNameIsItsOwnWhileItWaits()
    {
        ON_A_DISK();
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        Job *first = startPrepared(engine, disk.slowRequest(QStringLiteral("first")));
        Job *second = engine.start(disk.request(QStringLiteral("second"), 10));
        QTRY_VERIFY_WITH_TIMEOUT(waits(second, first), Limit);
        QCOMPARE(int(disk.unfinished().size()), 2);
        Job *same = engine.start(second->request());
        QTRY_COMPARE_WITH_TIMEOUT(same->status().state, JobState::Done, Limit);
        QCOMPARE(same->status().result, JobResult::Refused);
        QCOMPARE(same->status().reason.stage, Stage::BeingCopied);
        first->setLimit(0);
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(first) && isComplete(second), Limit);
        QVERIFY(QFile::exists(disk.copyOf(QStringLiteral("second")) + QStringLiteral("/f")));
        QVERIFY(disk.unfinished().isEmpty());
    }

    void jobsOnARealDiskAndInMemoryGoSideBySide()
    {
        Disk disk;
        QTemporaryDir memory(QStringLiteral("/dev/shm/poolcopy-XXXXXX"));
        if (disk.isMemory() || !memory.isValid())
            QSKIP("not run: needs a disk and a memory file system");
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        Job *first = startPrepared(engine, disk.slowRequest(QStringLiteral("first")));
        QTRY_VERIFY_WITH_TIMEOUT(goes(first), Limit);
        const QString from = memory.filePath(QStringLiteral("from"));
        QVERIFY(QDir().mkdir(from));
        JobRequest request;
        request.sources = {from.toStdString()};
        request.placement = Placement::As;
        request.destination = memory.filePath(QStringLiteral("to")).toStdString();
        Job *second = engine.start(request);
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(second), Limit);
        QVERIFY(first->status().state != JobState::Done);
        first->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(first->status().state, JobState::Done, Limit);
    }

    void nothingIsLeftOfAJobThatIsCancelledWhileItWaits()
    {
        ON_A_DISK();
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        Job *first = startPrepared(engine, disk.slowRequest(QStringLiteral("first")));
        JobRequest waiting = disk.request(QStringLiteral("second"), 10);
        waiting.destination = disk.top.filePath(QStringLiteral("new folder/second")).toStdString();
        Job *second = engine.start(waiting);
        QTRY_VERIFY_WITH_TIMEOUT(waits(second, first), Limit);
        QVERIFY(QFile::exists(disk.top.filePath(QStringLiteral("new folder"))));
        QSignalSpy finished(second, &Job::finished);
        second->cancel();
        QVERIFY(finished.wait(Limit));
        QCOMPARE(second->status().result, JobResult::Cancelled);
        QVERIFY(second->status().places.front().unfinished.empty());
        QVERIFY(!QFile::exists(disk.top.filePath(QStringLiteral("new folder"))));
        QVERIFY(first->status().state != JobState::Done);

        // What an earlier run had made is not this one's to remove.
        first->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(first->status().state, JobState::Done, Limit);
        QCOMPARE(int(disk.unfinished().size()), 1);
        Job *again = startPrepared(engine, disk.slowRequest(QStringLiteral("third")));
        Job *adopting = engine.start(first->request());
        QTRY_VERIFY_WITH_TIMEOUT(waits(adopting, again), Limit);
        adopting->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(adopting->status().state, JobState::Done, Limit);
        QVERIFY(!adopting->status().places.front().unfinished.empty());
        again->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(again->status().state, JobState::Done, Limit);
        QCOMPARE(int(disk.unfinished().size()), 2);
    }

    void oneThatIsCancelledBeforeItHasBegunIsNoPastAndCanNotBeContinued()
    {
        Line line;
        Job *first = line.start("/endless:1");
        QTRY_VERIFY_WITH_TIMEOUT(goes(first), Limit);
        const std::size_t before = journals().size(), past = pastOf(line.engine).size();
        Job *second = line.start("/second:1");
        Job *hangs = line.start("/hangs:2");
        QTRY_VERIFY_WITH_TIMEOUT(waits(second, first), Limit);
        QTRY_COMPARE(journals().size(), before + 2);
        for (Job *job : {second, hangs}) {
            job->cancel();
            QTRY_COMPARE_WITH_TIMEOUT(job->status().state, JobState::Done, Limit);
        }
        QTRY_COMPARE(journals().size(), before);
        QCOMPARE(pastOf(line.engine).size(), past);
        first->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(first->status().state, JobState::Done, Limit);
        QCOMPARE(pastOf(line.engine).size(), past + 1);
    }

    void whenTheProgramEndsThoseThatHaveNotBegunCanBeContinued_data()
    {
        QTest::addColumn<bool>("politely");
        QTest::newRow("all are put off first") << true;
        QTest::newRow("at once") << false;
    }
    void whenTheProgramEndsThoseThatHaveNotBegunCanBeContinued()
    {
        QFETCH(bool, politely);
        ON_A_DISK();
        for (const JournalledJob &job : journals())
            QVERIFY(Journal::remove(job.id));
        JobRequest waiting = disk.request(QStringLiteral("second"), 10);
        waiting.destination = disk.top.filePath(QStringLiteral("new folder/second")).toStdString();
        {
            Engine engine(QStringLiteral(POOLCOPY_WORKER));
            Job *first = startPrepared(engine, disk.slowRequest(QStringLiteral("first")));
            QTRY_VERIFY_WITH_TIMEOUT(goes(first), Limit);
            Job *second = engine.start(waiting);
            QTRY_VERIFY_WITH_TIMEOUT(waits(second, first), Limit);
            Job *third = engine.start(disk.request(QStringLiteral("third"), 10));
            QTRY_VERIFY_WITH_TIMEOUT(waits(third, first), Limit);
            third->pause();
            QTRY_VERIFY(third->status().paused);
            Job *givenUp = engine.start(disk.request(QStringLiteral("given up"), 10));
            QTRY_VERIFY_WITH_TIMEOUT(waits(givenUp, first), Limit);
            const std::size_t past = pastOf(engine).size();
            givenUp->cancel();
            for (Job *job : {second, third, first})
                if (politely)
                    job->putOff();
            if (politely) {
                for (Job *job : {first, second, third})
                    QTRY_COMPARE_WITH_TIMEOUT(job->status().state, JobState::Done, Limit);
                QCOMPARE(pastOf(engine).size(), past + 1);   // the one that had begun
            }
        }
        // On the disk is what was begun, and nothing of the others.
        QTRY_COMPARE(int(disk.unfinished().size()), 1);
        QVERIFY(disk.unfinished().front().contains(QStringLiteral("first")));
        QTRY_VERIFY(!QFile::exists(disk.top.filePath(QStringLiteral("new folder"))));

        Engine next(QStringLiteral(POOLCOPY_WORKER));
        std::vector<JournalledJob> offered;
        QObject::connect(&next, &Engine::unfinishedFound, &next, [&offered](const auto &jobs) { offered = jobs; });
        next.findUnfinished();
        QTRY_COMPARE_WITH_TIMEOUT(int(offered.size()), 3, Limit);
        for (const JournalledJob &job : offered) {
            QCOMPARE(job.hasBegun(), job.request.sources.front().ends_with("first"));
            QVERIFY(!job.live);
            // Even a source that is away only puts it off once more.
            const QString source = QString::fromStdString(job.request.sources.front());
            QVERIFY(QFile::rename(source, source + QStringLiteral(" away")));
            Job *refused = next.start(job.request);
            QTRY_COMPARE_WITH_TIMEOUT(refused->status().state, JobState::Done, Limit);
            QCOMPARE(refused->status().result, JobResult::Refused);
            QVERIFY(QFile::rename(source + QStringLiteral(" away"), source));
            JobRequest fast = job.request;
            fast.limit = 0;
            Job *again = next.start(fast);
            QTRY_VERIFY_WITH_TIMEOUT(isComplete(again), Limit);
        }
        QVERIFY(QFile::exists(disk.top.filePath(QStringLiteral("new folder/second/f"))));
        QVERIFY(disk.unfinished().isEmpty());
        QTRY_VERIFY(journals().empty());
    }

    void oneThatIsStillLookedAtWhenTheProgramEndsCanBeContinued()
    {
        const std::size_t before = journals().size();
        {
            Line line;
            Job *hangs = line.start("/hangs:1");
            QTRY_COMPARE(journals().size(), before + 1);
            hangs->putOff();
            QTRY_COMPARE_WITH_TIMEOUT(hangs->status().state, JobState::Done, Limit);
        }
        QCOMPARE(journals().size(), before + 1);
        QVERIFY(journals().back().places.empty());
        QCOMPARE(journals().back().destination(), Path("/parent/copy"));
    }

    void oneThatWaitsToGoOnKeepsItsFiguresWhenTheProgramEnds()
    {
        ON_A_DISK();
        JobRequest slow = disk.slowRequest(QStringLiteral("cut short"));
        {
            Engine engine(QStringLiteral(POOLCOPY_WORKER));
            Job *job = engine.start(slow);
            QTRY_VERIFY_WITH_TIMEOUT(job->status().bytes > 0, Limit);
            job->putOff();
            QTRY_COMPARE_WITH_TIMEOUT(job->status().state, JobState::Done, Limit);
        }
        const auto mine = [] {
            for (const JournalledJob &job : journals())
                if (job.request.sources.front().ends_with("cut short"))
                    return job;
            return JournalledJob();
        };
        const std::uint64_t total = mine().bytesTotal;
        QCOMPARE(total, std::uint64_t{3'000'000});
        {
            Engine engine(QStringLiteral(POOLCOPY_WORKER));
            Job *first = startPrepared(engine, disk.slowRequest(QStringLiteral("other")));
            slow.continues = mine().id;
            Job *second = engine.start(slow);
            QTRY_VERIFY_WITH_TIMEOUT(waits(second, first), Limit);
            second->putOff();
            QTRY_COMPARE_WITH_TIMEOUT(second->status().state, JobState::Done, Limit);
        }
        QCOMPARE(mine().bytesTotal, total);
    }

private:
    QTemporaryDir m_state;
};

QTEST_GUILESS_MAIN(QueueTest)
#include "queue_test.moc"
