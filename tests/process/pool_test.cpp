// SPDX-License-Identifier: GPL-3.0-or-later
// The engine against a worker that breaks the rules in every way we could think of: the job ends, with the right result,
// and every file is counted once.
#include "core/engine/engine.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <optional>

#include <signal.h>
#include <unistd.h>

using namespace poolcopy;

Q_DECLARE_METATYPE(poolcopy::JobResult)
Q_DECLARE_METATYPE(poolcopy::Stage)

namespace {

constexpr quint64 AllFiles = 120;
constexpr int Limit = 15000;   // ms, for anything that must end by itself

/// One job with the misbehaving worker.
struct FaultyJob
{
    FaultyJob(const QByteArray &fault, bool merge, const QString &worker = QStringLiteral(POOLCOPY_MISBEHAVING_WORKER), bool verify = false, int workers = 3)
        : engine(worker)
    {
        qputenv("POOLCOPY_FAULT", fault);
        qputenv("POOLCOPY_FAULT_FOLDER", folder.path().toLocal8Bit());
        if (merge)
            qputenv("POOLCOPY_FAULT_MERGE", "1");
        else
            qunsetenv("POOLCOPY_FAULT_MERGE");
        JobRequest request;
        request.sources = {"/source"};
        request.placement = Placement::As;
        request.destination = "/parent/copy";
        request.workers = workers;
        request.verify = verify;
        job = engine.start(request);
    }
    bool ends(int limit = Limit)
    {
        QSignalSpy finished(job, &Job::finished);
        return job->status().state == JobState::Done || finished.wait(limit) || job->status().state == JobState::Done;
    }
    QTemporaryDir folder;
    Engine engine;
    Job *job = nullptr;
};

} // namespace

class PoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theJobEndsAsItShould_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("merge");
        QTest::addColumn<JobResult>("result");
        QTest::addColumn<quint64>("copied");
        QTest::addColumn<Stage>("reason");
        const auto row = [](const char *name, const char *fault, JobResult result = JobResult::Complete, quint64 copied = AllFiles,
                            Stage reason = Stage::None, bool merge = false) {
            QTest::newRow(name) << QByteArray(fault) << merge << result << copied << reason;
        };
        const auto merging = [&](const char *name, const char *fault) { row(name, fault, JobResult::Complete, AllFiles, Stage::None, true); };
        const auto mends = [&](const char *name, const char *fault) { row(name, fault); };
        const auto stops = [&](const char *name, const char *fault, Stage reason = Stage::WorkersKeepDying) {
            row(name, fault, JobResult::Stopped, ~quint64{0}, reason);
        };
        mends("behaves", "");
        merging("behaves in an existing folder", "");

        mends("one exits at once", "exit@2");
        stops("all exit at once", "exit@*");
        mends("one has another version", "wrong-version@3");
        stops("all have another version", "wrong-version@*");
        mends("one speaks before it greets", "speak-before-greeting@1");
        mends("one greets twice", "greet-twice@2");
        mends("one prints after its greeting", "output-of-nothing-else@1");
        row("one can't open its roots", "refuse-set-up@1", JobResult::Stopped, ~quint64{0}, Stage::OpenFolder);
        mends("one is set up twice", "set-up-twice@1");

        mends("dies in the 1st batch", "die@1");
        mends("dies in the 2nd batch", "die@2");
        mends("dies in the 3rd batch", "die@3");
        stops("dies in every batch", "die@*");
        mends("is killed in a batch", "die-by-signal@2");
        mends("ends well in a batch", "end-well@2");
        row("dies whenever it is at one file", "die-at-one-file@*", JobResult::WithProblems, AllFiles - 1);
        mends("end of file inside a frame", "half-frame@2");
        mends("frame over 1 MiB", "too-long-frame@2");
        mends("frame of no bytes", "empty-frame@2");
        mends("text between the frames", "print@2");
        mends("unknown type", "unknown-type@1");
        mends("a message that is the engine's", "message-of-the-engine@1");
        mends("a byte too many", "byte-too-many@1");
        mends("counts that don't add up", "wrong-counts@2");
        mends("counts that add up by wrapping", "counts-that-wrap@2");
        mends("end of a batch nobody gave", "unknown-batch@1");
        mends("the same end twice", "done-twice@2");
        mends("a batch cut short, unasked", "unasked-cancel@2");
        mends("progress of a batch nobody gave", "progress-of-unknown-batch@1");
        mends("progress over the top", "progress-over-the-top@1");
        mends("progress in an unknown folder", "progress-in-unknown-folder@1");
        mends("conflict in an unknown folder", "conflict-in-unknown-folder@1");
        mends("Prepared, unasked", "unasked-prepared@3");
        mends("Batch, unasked", "unasked-batch@3");
        mends("Folder, unasked", "unasked-folder@3");
        mends("totals, unasked", "unasked-totals@3");
        mends("trouble in an unknown folder", "trouble-in-unknown-folder@1");
        mends("TaskDone of the scan by another", "unasked-task-done@2");

        mends("a note before there is a folder", "note-before-any-folder@1");
        mends("dies in prepare", "die-in-prepare@1");
        stops("always dies in prepare", "die-in-prepare@*");
        mends("dies in the scan", "die-in-scan@1");
        stops("always dies in the scan", "die-in-scan@*");
        stops("can't scan", "refuse-in-scan@1", Stage::ListSource);
        mends("gives a folder's number twice", "folder-twice@1");
        mends("names a folder without a parent", "folder-of-unknown-parent@1");
        mends("leaves a folder twice", "folder-left-twice@1");
        mends("leaves an unknown folder", "unknown-folder-left@1");
        mends("a batch in an unknown folder", "batch-in-unknown-folder@1");
        mends("a linked batch with a bad name", "linked-batch-with-bad-name@1");
        mends("a batch with a bad name", "batch-with-bad-name@1");

        mends("dies in the last pass", "die-in-finish@1");
        stops("always dies in the last pass", "die-in-finish@*");
        mends("dies in a flush", "die-in-flush@1");
        stops("always dies in a flush", "die-in-flush@*");
        stops("the disk refuses a flush", "refuse-in-flush@1", Stage::Flush);
        mends("the disk gives no word", "uncertain-flush@1");
        mends("dies while publishing", "die-in-publish@1");
        stops("the name was taken", "refuse-in-publish@1", Stage::FinalNameTaken);
        merging("dies before it gives names", "die-before-names@1");
        merging("counts of names that don't add up", "wrong-counts-of-names@1");
        merging("dies in a staged batch", "die@2");
        mends("hashes that nobody asked for", "unasked-hashes@2");
        mends("a check that nobody asked for", "unasked-verify-done@2");
        mends("a plan that nobody asked for", "unasked-foreseen@2");
        mends("an answer to no comparison", "unasked-compared@2");
    }
    void theJobEndsAsItShould()
    {
        QFETCH(QByteArray, fault);
        QFETCH(bool, merge);
        QFETCH(JobResult, result);
        QFETCH(quint64, copied);
        QFETCH(Stage, reason);
        FaultyJob faulty(fault, merge);
        const bool ended = faulty.ends();
        const JobStatus s = faulty.job->status();
        QVERIFY2(ended, qPrintable(QStringLiteral("hangs in state %1").arg(int(s.state))));
        QCOMPARE(int(s.result), int(result));
        QCOMPARE(int(s.reason.stage), int(reason));
        if (copied != ~quint64{0}) {
            QCOMPARE(quint64(s.copied + s.alreadyThere), copied);
            QCOMPARE(quint64(s.failed), AllFiles - copied);
            QCOMPARE(quint64(s.files), AllFiles);
            QCOMPARE(quint64(s.filesTotal), AllFiles);
            QCOMPARE(quint64(s.bytes), AllFiles * 10);
        }
    }

    void aJobThatVerifiesEndsAsItShould_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<quint64>("copied");
        const auto mends = [](const char *name, const char *fault, quint64 copied = AllFiles) { QTest::newRow(name) << QByteArray(fault) << copied; };
        mends("behaves", "");
        mends("dies while it copies", "die@2");
        mends("hashes of a batch nobody gave", "hashes-of-unknown-batch@1");
        mends("the hash of no entry", "hash-of-no-entry@2");
        mends("a hash is missing", "one-hash-less@2");
        mends("no hashes", "no-hashes@2");
        mends("hashes twice", "hashes-twice@2");
        mends("a check nobody asked for", "unasked-verify-done@1");
        mends("dies while it checks", "die-in-verify@1");
        mends("dies while it checks the 2nd", "die-in-verify@2");
        mends("counts of a check that don't add up", "wrong-counts-of-verify@1");
        mends("something else is wrong", "wrong-that-nobody-asked-for@1");
        mends("the end of another check", "another-verify-task@1");
        mends("the end of a check twice", "verify-done-twice@1");
        mends("one is wrong once", "one-is-wrong@1");
        mends("one is always wrong", "one-is-wrong@*", AllFiles - 1);
        mends("all of a batch are wrong once", "all-are-wrong@1");
        mends("all are always wrong", "all-are-wrong@*", 0);
        mends("dies whenever it checks one file", "die-at-verifying-one-file@*", AllFiles - 1);
    }
    void aJobThatVerifiesEndsAsItShould()
    {
        QFETCH(QByteArray, fault);
        QFETCH(quint64, copied);
        for (const bool merge : {false, true}) {
            FaultyJob faulty(fault, merge, QStringLiteral(POOLCOPY_MISBEHAVING_WORKER), true);
            const bool ended = faulty.ends();
            const JobStatus s = faulty.job->status();
            QVERIFY2(ended, qPrintable(QStringLiteral("hangs in state %1").arg(int(s.state))));
            QCOMPARE(int(s.result), int(copied == AllFiles ? JobResult::Complete : JobResult::WithProblems));
            QCOMPARE(quint64(s.copied + s.alreadyThere), copied);
            QCOMPARE(quint64(s.failed), AllFiles - copied);
            QCOMPARE(quint64(s.problems), AllFiles - copied);
            QCOMPARE(quint64(s.filesVerified), copied);
            QCOMPARE(quint64(s.bytesVerified), AllFiles * 10);
        }
    }

    void whatALostWorkerHadIsGivenAgainInItsOrder()
    {
        FaultyJob faulty("die-later@1", false, QStringLiteral(POOLCOPY_MISBEHAVING_WORKER), false, 1);
        QVERIFY(faulty.ends());
        QCOMPARE(quint64(faulty.job->status().copied), AllFiles);
        QFile batches(faulty.folder.filePath(QStringLiteral("batches")));
        QVERIFY(batches.open(QIODevice::ReadOnly));
        QCOMPARE(batches.readAll(), QByteArray("f0\nf0\nf40\nf80\n"));
    }

    void itSaysThatTheWorkerCanNotBeStarted()
    {
        FaultyJob faulty("", false, QStringLiteral("/nonexistent/worker"));
        QVERIFY(faulty.ends());
        QCOMPARE(int(faulty.job->status().result), int(JobResult::Stopped));
        QCOMPARE(int(faulty.job->status().reason.stage), int(Stage::CannotStartWorker));
    }

    void cancelEndsTheJobWhateverHangs_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("never greets") << QByteArray("never-greet@*");
        QTest::newRow("never answers") << QByteArray("never-answer@*");
        QTest::newRow("one never answers") << QByteArray("never-answer@2");
    }
    void cancelEndsTheJobWhateverHangs()
    {
        QFETCH(QByteArray, fault);
        FaultyJob faulty(fault, false);
        if (fault.startsWith("never-answer"))
            QTRY_COMPARE(int(faulty.job->status().state), int(JobState::Copying));
        QElapsedTimer time;
        time.start();
        faulty.job->cancel();
        QVERIFY(faulty.ends(5000));
        QVERIFY2(time.elapsed() < 3500, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(int(faulty.job->status().result), int(JobResult::Cancelled));
    }

    /// QProcess does not tell that an output was closed as long as the process lives (Qt 6.4): such a worker is silent,
    /// and silence is ended by people.
    void aSilentWorkerThatIsEndedByHandIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("never answers") << QByteArray("never-answer@2");
        QTest::newRow("closes its output, lives on") << QByteArray("close-output@2");
    }
    void aSilentWorkerThatIsEndedByHandIsReplaced()
    {
        QFETCH(QByteArray, fault);
        FaultyJob faulty(fault, false);
        const auto silent = [&faulty] {
            const JobStatus s = faulty.job->status();
            for (const WorkerRow &row : s.workers)
                if (row.role == WorkerRole::Copier && row.state == WorkerState::Running && row.silentMs > 300)
                    return row.number;
            return 0;
        };
        QTRY_VERIFY(silent() != 0);
        faulty.job->endWorker(silent());
        QVERIFY(faulty.ends());
        QCOMPARE(int(faulty.job->status().result), int(JobResult::Complete));
        QCOMPARE(quint64(faulty.job->status().copied), AllFiles);
    }

    void theEngineGoesAwayQuicklyWhateverHangs()
    {
        QElapsedTimer time;
        std::vector<pid_t> pids;
        {
            FaultyJob faulty("never-answer@*", false);
            QTRY_COMPARE(int(faulty.job->status().state), int(JobState::Copying));
            QTRY_VERIFY(!faulty.job->status().workers.empty() && faulty.job->status().workers.front().pid != 0);
            for (const WorkerRow &row : faulty.job->status().workers)
                pids.push_back(pid_t(row.pid));
            time.start();
        }
        QVERIFY2(time.elapsed() < 2500, qPrintable(QString::number(time.elapsed())));
        for (const pid_t pid : pids)
            QTRY_VERIFY(pid <= 0 || ::kill(pid, 0) != 0 || isZombie(pid));
    }

    void aWorkerLostWhilePausedIsReplacedAndTheJobEnds()
    {
        FaultyJob faulty("", false);
        faulty.job->pause();
        QTRY_VERIFY(faulty.job->status().paused);
        for (const int number : {1, 2, 3})
            faulty.job->endWorker(number);
        const auto restarts = [&faulty] {
            int all = 0;
            for (const WorkerRow &row : faulty.job->status().workers)
                all += row.restarts;
            return all;
        };
        QTRY_COMPARE(restarts(), 3);
        QVERIFY(faulty.job->status().state != JobState::Done);
        faulty.job->resume();
        QVERIFY(faulty.ends());
        QCOMPARE(int(faulty.job->status().result), int(JobResult::Complete));
        QCOMPARE(quint64(faulty.job->status().copied), AllFiles);
    }

    /// With real files and the real worker: whoever is sent home in the middle of a batch leaves nothing undone.
    void nothingIsLostWhenWorkersAreSentHome()
    {
        const QTemporaryDir top(QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/poolcopy-XXXXXX") : QString());
        const QString from = top.filePath(QStringLiteral("from"));
        QVERIFY(QDir().mkdir(from));
        constexpr int Files = 6000;
        const QByteArray contents(4096, 'x');
        for (int i = 0; i < Files; ++i) {
            QFile f(from + QStringLiteral("/f%1").arg(i));
            QVERIFY(f.open(QIODevice::WriteOnly) && f.write(contents) == contents.size());
        }
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        JobRequest request;
        request.sources = {from.toStdString()};
        request.placement = Placement::As;
        request.destination = top.filePath(QStringLiteral("to")).toStdString();
        request.workers = 8;
        request.flush = false;
        Job *job = engine.start(request);
        QSignalSpy finished(job, &Job::finished);
        QTRY_VERIFY_WITH_TIMEOUT(job->status().copied > 0, Limit);
        for (int i = 0; i < 20 && finished.isEmpty(); ++i) {
            job->setWorkers(i % 2 == 0 ? 1 : 8);
            finished.wait(10);
        }
        QVERIFY(!finished.isEmpty() || finished.wait(Limit));
        QCOMPARE(int(job->status().result), int(JobResult::Complete));
        QCOMPARE(int(job->status().copied), Files);
        QCOMPARE(int(QDir(top.filePath(QStringLiteral("to"))).entryList(QDir::Files).size()), Files);
    }

    /// Copiers that are one too many end what they have: what is said to all of them is for those, too.
    void whoRestsHearsOfTheLimitAndCanBeEnded()
    {
        const QTemporaryDir top(QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/poolcopy-XXXXXX") : QString());
        const QString from = top.filePath(QStringLiteral("from"));
        QVERIFY(QDir().mkdir(from));
        for (int i = 0; i < 4; ++i) {
            QFile f(from + QStringLiteral("/f%1").arg(i));
            QVERIFY(f.open(QIODevice::WriteOnly) && f.write(QByteArray(20'000'000, 'x')) == 20'000'000);
        }
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        JobRequest request;
        request.sources = {from.toStdString()};
        request.placement = Placement::As;
        request.destination = top.filePath(QStringLiteral("to")).toStdString();
        request.workers = 4;
        request.limit = 1'000'000;
        Job *job = engine.start(request);
        QSignalSpy finished(job, &Job::finished);
        const auto running = [job] {
            std::vector<int> numbers;
            for (const WorkerRow &row : job->status().workers)
                if (row.role == WorkerRole::Copier && row.state == WorkerState::Running)
                    numbers.push_back(row.number);
            return numbers;
        };
        QTRY_COMPARE_WITH_TIMEOUT(int(running().size()), 4, Limit);
        QTRY_VERIFY_WITH_TIMEOUT(job->status().bytes > 0, Limit);
        job->setWorkers(1);
        QTRY_COMPARE_WITH_TIMEOUT(job->status().copiers, 1, Limit);
        QCOMPARE(int(running().size()), 4);
        job->endWorker(running().back());
        QTRY_COMPARE_WITH_TIMEOUT(int(running().size()), 3, Limit);
        QVERIFY(finished.isEmpty());
        job->setLimit(0);
        QVERIFY(finished.wait(15000));   // with the limit it would be 80 s
        QCOMPARE(int(job->status().result), int(JobResult::Complete));
        QCOMPARE(int(job->status().copied), 4);
    }

    /// Its start once went by way of that thread, which raced with the engine's: now and then Prepare was sent twice.
    void aJobNeedsNothingOfTheThreadThatStartedIt()
    {
        const QTemporaryDir top;
        QVERIFY(QDir(top.path()).mkpath(QStringLiteral("from/below")));
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        JobRequest request;
        request.sources = {top.filePath(QStringLiteral("from")).toStdString()};
        request.placement = Placement::As;
        request.destination = top.filePath(QStringLiteral("to")).toStdString();
        Job *job = engine.start(request);
        const QDeadlineTimer limit(Limit);
        while (job->status().state != JobState::Done && !limit.hasExpired())
            QThread::msleep(1);   // no event is handled here
        QCOMPARE(job->status().state, JobState::Done);
        QCOMPARE(job->status().result, JobResult::Complete);
    }

    void theLimitHoldsAndGoesAwayWhileTheJobRuns()
    {
        const QTemporaryDir top(QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/poolcopy-XXXXXX") : QString());
        QFile f(top.filePath(QStringLiteral("from")));
        QVERIFY(f.open(QIODevice::WriteOnly) && f.write(QByteArray(30'000'000, 'x')) == 30'000'000);
        f.close();
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        JobRequest request;
        request.sources = {f.fileName().toStdString()};
        request.placement = Placement::As;
        request.destination = top.filePath(QStringLiteral("to")).toStdString();
        request.limit = 1'000'000;
        QElapsedTimer time;
        time.start();
        Job *job = engine.start(request);
        QSignalSpy finished(job, &Job::finished);
        const auto holds = [&](double rate, double before) {
            const double bytes = double(job->status().bytes);
            return bytes <= before + rate * double(time.elapsed()) / 1000 + 200'000;
        };
        for (int i = 0; i < 10; ++i) {
            QTest::qWait(100);
            QVERIFY(holds(1e6, 0));
        }
        QCOMPARE(quint64(job->status().limit), quint64(1'000'000));
        QVERIFY(!job->status().polite);
        const double before = double(job->status().bytes);
        time.restart();
        job->setLimit(2'000'000);
        job->setPolite(true);
        for (int i = 0; i < 10; ++i) {
            QTest::qWait(100);
            QVERIFY(holds(2e6, before + 100'000));
        }
        QCOMPARE(quint64(job->status().limit), quint64(2'000'000));
        QVERIFY(job->status().polite);
        QVERIFY(finished.isEmpty());
        job->setLimit(0);
        QVERIFY(finished.wait(6000));   // with the limit it would be 13 s
        QCOMPARE(int(job->status().result), int(JobResult::Complete));
    }

    void theirNumberIsTheEnginesUntilSomebodyAsksForOne()
    {
        const QTemporaryDir top;
        const QString from = top.filePath(QStringLiteral("from"));
        QVERIFY(QDir().mkdir(from));
        for (int i = 0; i < 3000; ++i) {
            QFile f(from + QStringLiteral("/f%1").arg(i));
            QVERIFY(f.open(QIODevice::WriteOnly) && f.write(QByteArray(1000, 'x')) == 1000);
        }
        Engine engine(QStringLiteral(POOLCOPY_WORKER));
        JobRequest request;
        request.sources = {from.toStdString()};
        request.placement = Placement::As;
        request.destination = top.filePath(QStringLiteral("to")).toStdString();
        request.limit = 100'000;   // till it is paused
        Job *job = engine.start(request);
        QSignalSpy finished(job, &Job::finished);
        const auto copiers = [job] {
            const auto rows = job->status().workers;
            return std::count_if(rows.begin(), rows.end(), [](const WorkerRow &r) { return r.role == WorkerRole::Copier; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(job->status().state >= JobState::Copying, Limit);
        job->pause();   // so that it does not end meanwhile
        QTRY_VERIFY(job->status().paused);
        QVERIFY(job->status().copiersAutomatic);
        const int first = job->status().copiers;
        QVERIFY(first >= 1);
        job->setWorkers(first + 5);
        QTRY_COMPARE(job->status().copiers, first + 5);
        QVERIFY(!job->status().copiersAutomatic);
        QTRY_COMPARE(int(copiers()), first + 5);
        job->setWorkers(0);
        QTRY_COMPARE(job->status().copiers, first);
        QVERIFY(job->status().copiersAutomatic);
        job->setLimit(0);
        job->resume();
        QVERIFY(!finished.isEmpty() || finished.wait(Limit));
        QCOMPARE(int(job->status().result), int(JobResult::Complete));
        QCOMPARE(int(job->status().copied), 3000);
    }

    void thoseThatCanNotBeStartedAreNotCounted()
    {
        const QTemporaryDir top;
        const QString from = top.filePath(QStringLiteral("from")), worker = top.filePath(QStringLiteral("poolcopy-worker"));
        QVERIFY(QDir().mkdir(from) && QFile::copy(QStringLiteral(POOLCOPY_WORKER), worker));
        for (int i = 0; i < 3000; ++i) {
            QFile f(from + QStringLiteral("/f%1").arg(i));
            QVERIFY(f.open(QIODevice::WriteOnly) && f.write(QByteArray(1000, 'x')) == 1000);
        }
        Engine engine(worker);
        JobRequest request;
        request.sources = {from.toStdString()};
        request.placement = Placement::As;
        request.destination = top.filePath(QStringLiteral("to")).toStdString();
        request.limit = 100'000;   // till it is paused
        Job *job = engine.start(request);
        QSignalSpy finished(job, &Job::finished);
        QTRY_VERIFY_WITH_TIMEOUT(job->status().state >= JobState::Copying, Limit);
        job->pause();
        QTRY_VERIFY(job->status().paused);
        const int first = job->status().copiers;
        QVERIFY(first >= 1 && QFile::remove(worker));
        job->setWorkers(first + 5);
        QTRY_VERIFY(!job->status().copiersAutomatic);
        QTRY_COMPARE(job->status().copiers, first);
        job->setLimit(0);
        job->resume();
        QVERIFY(!finished.isEmpty() || finished.wait(Limit));
        QCOMPARE(int(job->status().result), int(JobResult::Complete));
        QCOMPARE(int(job->status().copied), 3000);
    }

private:
    static bool isZombie(pid_t pid)
    {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
        return stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") Z ");
    }
};

QTEST_GUILESS_MAIN(PoolTest)
#include "pool_test.moc"
