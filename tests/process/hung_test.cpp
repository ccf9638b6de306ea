// SPDX-License-Identifier: GPL-3.0-or-later
// The engine with real workers on a disk that does not answer: nothing else waits for it, a person gets an answer within a second,
// and nothing is lost.
#include "core/engine/engine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <string>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace poolcopy;
namespace fs = std::filesystem;

namespace {

constexpr int LongMs = 30'000;      // for what must come by itself
constexpr int AnswerMs = 1'500;     // within a second; a busy machine gets half a second more
constexpr int Files = 24;           // beside the one that hangs

void write(const fs::path &file, const std::string &contents)
{
    std::ofstream(file, std::ios::binary) << contents;
}

/// Everything below a folder: relative name → kind and contents.
std::map<std::string, std::string> pictureOf(const fs::path &top)
{
    std::map<std::string, std::string> out;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(top)) {
        const std::string name = entry.path().lexically_relative(top).native();
        if (name == ".poolcopy-job")
            continue;
        if (entry.is_directory()) {
            out[name] = "folder";
        } else {
            std::ifstream in(entry.path(), std::ios::binary);
            out[name] = "file " + std::string(std::istreambuf_iterator<char>(in), {});
        }
    }
    return out;
}

bool waitFor(const std::function<bool()> &holds, int ms = LongMs)
{
    return QTest::qWaitFor(holds, ms);
}

/// Whether there is such a process, be it only as a zombie.
bool isThere(std::int64_t pid)
{
    return ::access(("/proc/" + std::to_string(pid)).c_str(), F_OK) == 0;
}

bool isSilent(const WorkerRow &row)
{
    return row.silentMs > 1200;
}

bool isSilentAndSkippable(const WorkerRow &row)
{
    return isSilent(row) && row.skippable;
}

bool isStuck(const WorkerRow &row)
{
    return row.state == WorkerState::Stuck;
}

/// Two folders, one on a disk that hangs, and an engine.
struct Hanging
{
    Hanging(const QByteArray &theCall, const QByteArray &theSide, const QByteArray &name = "stuck")
        : call(theCall.toStdString()), onSource(theSide == "source")
    {
        fs::path memory = "/dev/shm";
        if (const char *given = std::getenv("POOLCOPY_TEST_DIR"))
            memory = given;
        std::string made = ((::access(memory.c_str(), W_OK) == 0 ? memory : fs::temp_directory_path()) / "poolcopy-hung-XXXXXX").native();
        if (::mkdtemp(made.data()) == nullptr)
            return;
        top = made;
        backing = top / "backing";
        point = top / "disk";
        control = top / "hangs";
        for (const fs::path &folder : {backing, point, top / "plain", top / "other", top / "home"})
            fs::create_directories(folder);
        qputenv("XDG_STATE_HOME", QByteArray::fromStdString((top / "home").native()));
        const bool inside = theSide == "inside";
        const fs::path tree = (onSource ? backing : top / "plain") / "a";
        if (inside) {   // a disk that is mounted in the source
            point = tree / "net";
            fs::create_directories(point);
            for (const char *file : {"one", "two", "stuck"})
                write(backing / file, file);
        }
        for (int i = 0; i < Files; ++i) {
            const fs::path folder = tree / ("d" + std::to_string(i % 8));
            fs::create_directories(folder);
            write(folder / ("f" + std::to_string(i)), std::string(3000 + static_cast<std::size_t>(i), static_cast<char>('a' + i)));
        }
        fs::create_directories(tree / "own");
        write(tree / "own" / "stuck", std::string(3000, 'x'));
        write(top / "other" / "f", "other");
        source = (onSource ? point : top / "plain") / "a";
        destination = (onSource || inside ? top / "plain" : point) / "b";
        destinationBehind = (onSource || inside ? top / "plain" : backing) / "b";
        expected = pictureOf(tree);
        if (inside)
            for (const auto &[file, is] : pictureOf(backing))
                expected["net/" + file] = is;
        write(control, "");
        const QStringList arguments{QString::fromStdString(backing.native()), QString::fromStdString(point.native()),
                                    QString::fromStdString("hang=" + call + ":" + name.toStdString() + ":" + control.native())};
        server.start(QStringLiteral(POOLCOPY_FAULTY_DISK), arguments);
        struct stat outside{};
        ::stat(top.c_str(), &outside);
        isMounted = waitFor([&] {   // the test's process looks at nothing but the mount point's own device
            struct stat st{};
            return server.state() == QProcess::NotRunning || (::stat(point.c_str(), &st) == 0 && st.st_dev != outside.st_dev);
        }) && server.state() != QProcess::NotRunning;
    }
    ~Hanging()
    {
        engine.reset();
        release();
        ::umount2(point.c_str(), MNT_DETACH);
        server.kill();
        server.waitForFinished();
        fs::remove_all(top);
    }

    void release() const { fs::remove(control); }
    bool hangs()
    {
        return waitFor([this] {
            told += server.readAllStandardOutput();
            return told.contains(("hang " + call).c_str());
        });
    }
    Job *start(const fs::path &from, const fs::path &to)
    {
        JobRequest request;
        request.sources = {from.native()};
        request.placement = Placement::As;
        request.destination = to.native();
        request.workers = 3;
        return engine->start(request);
    }
    Job *start() { return start(source, destination); }
    /// It is in the call that hangs by now; else none.
    Job *startThatHangs()
    {
        Job *job = start();
        return hangs() ? job : nullptr;
    }
    /// The worker that hangs has been heard of; its row. Number 0: none has.
    static WorkerRow hungRow(Job *job, bool (*is)(const WorkerRow &))
    {
        WorkerRow found;
        (void)waitFor([&] {
            for (const WorkerRow &row : job->status().workers)
                if (is(row))
                    found = row;
            return found.number != 0;
        });
        return found;
    }
    bool othersWork()
    {
        Job *other = start(top / "other", top / "other copy");
        const bool ended = waitFor([&] { return other->status().state == JobState::Done; });
        return ended && other->status().result == JobResult::Complete;
    }
    /// Once the disk answers again, no process that the job has had is left.
    bool allGo(const Job *job, const std::vector<WorkerRow> &workers) const
    {
        release();
        return waitFor([&] { return job->status().abandoned.empty(); })
            && waitFor([&] { return std::none_of(workers.begin(), workers.end(), [](const WorkerRow &row) { return row.pid > 0 && isThere(row.pid); }); });
    }
    /// What is there, under its final name or unfinished.
    std::map<std::string, std::string> arrived() const
    {
        if (fs::exists(destinationBehind))
            return pictureOf(destinationBehind);
        for (const fs::directory_entry &entry : fs::directory_iterator(destinationBehind.parent_path()))
            if (entry.path().filename().native().starts_with("b.unfinished-"))
                return pictureOf(entry.path());
        return {};
    }
    bool completes(Job *job)
    {
        Job *again = engine->start(job->retryRequest());
        return waitFor([&] { return again->status().state == JobState::Done; }) && again->status().result == JobResult::Complete
            && pictureOf(destinationBehind) == expected;
    }

    std::string call;
    bool onSource, isMounted = false;
    fs::path top, backing, point, control, source, destination, destinationBehind;
    std::map<std::string, std::string> expected;
    QByteArray told;
    QProcess server;
    std::unique_ptr<Engine> engine = std::make_unique<Engine>(QStringLiteral(POOLCOPY_WORKER));
};

bool isDone(const Job *job)
{
    return job->status().state == JobState::Done;
}

} // namespace

#define HANGING(...) \
    Hanging disk(__VA_ARGS__); \
    if (!disk.isMounted) \
        QSKIP("not run: FUSE can't mount here")

#define HANGING_AS_THE_ROW_SAYS() \
    QFETCH(QByteArray, call); \
    QFETCH(QByteArray, side); \
    QFETCH(QByteArray, name); \
    HANGING(call, side, name)

class HungTest : public QObject
{
    Q_OBJECT

    static void calls(bool ofEntriesOnly)
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QByteArray>("side");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char *call, const char *side, const char *name = "stuck") {
            QTest::addRow("%s at the %s", call, side) << QByteArray(call) << QByteArray(side) << QByteArray(name);
        };
        row("read", "source");
        row("open", "source");
        row("write", "destination");
        row("close", "destination");
        row("fsync", "destination");
        row("open", "destination");
        if (ofEntriesOnly)
            return;
        row("lookup", "source");
        row("list", "source", "own");
        row("statfs", "destination", "");
        row("lookup", "destination", "b");
    }

private Q_SLOTS:
    void nobodyElseWaitsAndCancelAnswers_data() { calls(false); }
    void nobodyElseWaitsAndCancelAnswers()
    {
        HANGING_AS_THE_ROW_SAYS();
        Job *job = disk.startThatHangs();
        QVERIFY(job);
        QVERIFY(disk.othersWork());
        QVERIFY(!isDone(job));
        // A front looks at the figures while it runs, so it is known by now who hangs.
        const std::vector<WorkerRow> workers = job->status().workers;
        QElapsedTimer answer;
        answer.start();
        job->cancel();
        QVERIFY(waitFor([&] { return isDone(job); }));
        QVERIFY2(answer.elapsed() < AnswerMs, qPrintable(QString::number(answer.elapsed())));
        const JobStatus status = job->status();
        QCOMPARE(int(status.result), int(JobResult::Cancelled));
        const std::vector<Problem> problems = job->problems(0);
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(int(problems[0].error.stage), int(Stage::NoAnswer));
        const fs::path said = problems[0].error.path;
        const fs::path where = disk.onSource ? disk.source : disk.destination;
        QVERIFY2(said.native().starts_with(where.native()) || said.native().starts_with(disk.source.native()), said.c_str());
        if (name == "stuck" && call != "lookup")
            QVERIFY2(said.native().find("own") != std::string::npos, said.c_str());
        QVERIFY(!fs::exists(disk.destinationBehind));
        for (const AbandonedWorker &left : status.abandoned)
            QVERIFY(isThere(left.pid));

        QVERIFY(disk.allGo(job, workers));
        QVERIFY(disk.completes(job));
    }

    void theProgramEndsAllTheSame_data() { calls(false); }
    void theProgramEndsAllTheSame()
    {
        HANGING_AS_THE_ROW_SAYS();
        QVERIFY(disk.startThatHangs());
        QElapsedTimer answer;
        answer.start();
        disk.engine.reset();
        QVERIFY2(answer.elapsed() < AnswerMs, qPrintable(QString::number(answer.elapsed())));
        QVERIFY(!fs::exists(disk.destinationBehind));
    }

    void whoWaitsGetsAll_data() { calls(false); }
    void whoWaitsGetsAll()
    {
        HANGING_AS_THE_ROW_SAYS();
        Job *job = disk.startThatHangs();
        QVERIFY(job);
        QVERIFY(disk.othersWork());
        const std::vector<WorkerRow> workers = job->status().workers;
        disk.release();
        QVERIFY(waitFor([&] { return isDone(job); }));
        QCOMPARE(int(job->status().result), int(JobResult::Complete));
        QCOMPARE(job->status().problems, std::uint64_t{0});
        QVERIFY(pictureOf(disk.destinationBehind) == disk.expected);
        QVERIFY(disk.allGo(job, workers));
    }

    void whatIsSkippedIsAProblemAndAllElseIsThere_data() { calls(true); }
    void whatIsSkippedIsAProblemAndAllElseIsThere()
    {
        HANGING_AS_THE_ROW_SAYS();
        Job *job = disk.startThatHangs();
        QVERIFY(job);
        const WorkerRow hung = disk.hungRow(job, isSilentAndSkippable);
        QVERIFY(hung.number > 0);
        QCOMPARE(hung.current, Path("own/stuck"));
        const std::vector<WorkerRow> workers = job->status().workers;
        job->skipEntry(hung.number, "d1/f1");   // it is at something else
        job->skipEntry(hung.number, hung.current);
        QVERIFY(waitFor([&] { return isDone(job); }));
        const JobStatus status = job->status();
        const std::vector<Problem> problems = job->problems(0);
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(int(problems[0].error.stage), int(Stage::Skipped));
        QCOMPARE(problems[0].error.path, (disk.source / "own" / "stuck").native());
        std::map<std::string, std::string> others = disk.expected, arrived = disk.arrived();
        if (status.result == JobResult::Stopped) {   // it hangs in the kernel, and may still make something
            QCOMPARE(int(status.reason.stage), int(Stage::StillHangs));
            QCOMPARE(status.abandoned.size(), std::size_t{1});
            QCOMPARE(status.abandoned[0].number, hung.number);
            QCOMPARE(status.abandoned[0].pid, hung.pid);
            QVERIFY(isThere(hung.pid));
            QVERIFY(!fs::exists(disk.destinationBehind));
            arrived.erase("own/stuck");   // torn
        } else {
            QCOMPARE(int(status.result), int(JobResult::WithProblems));
            QVERIFY(status.abandoned.empty());
            QVERIFY(fs::exists(disk.destinationBehind));
        }
        others.erase("own/stuck");
        arrived["own"] = "folder";
        QVERIFY(arrived == others);

        QVERIFY(disk.allGo(job, workers));
        QVERIFY(disk.completes(job));
    }

    /// Nobody waits for the process to go before the job ends, but when it goes in time all is well.
    void whatIsSkippedDoesNotKeepTheOthersFromTheirName()
    {
        HANGING("open", "destination");
        // Another one keeps the job from its end until the first is gone.
        Job *job = disk.startThatHangs();
        QVERIFY(job);
        const WorkerRow hung = disk.hungRow(job, isSilentAndSkippable);
        QVERIFY(hung.number > 0);
        job->pause();
        QVERIFY(waitFor([&] { return job->status().paused; }));
        job->skipEntry(hung.number, hung.current);
        QVERIFY(waitFor([&] { return !job->status().abandoned.empty(); }));
        disk.release();
        QVERIFY(waitFor([&] { return job->status().abandoned.empty(); }));
        job->resume();
        QVERIFY(waitFor([&] { return isDone(job); }));
        QCOMPARE(int(job->status().result), int(JobResult::WithProblems));
        QVERIFY2(!fs::exists(disk.destinationBehind / "own" / "stuck"), "what the one that was left behind made is gone");
        std::map<std::string, std::string> others = disk.expected;
        others.erase("own/stuck");
        QVERIFY(pictureOf(disk.destinationBehind) == others);
    }

    void whoeverLeavesTheDiskIsNotKeptAndCanGoOn_data() { calls(false); }
    void whoeverLeavesTheDiskIsNotKeptAndCanGoOn()
    {
        HANGING_AS_THE_ROW_SAYS();
        Job *job = disk.startThatHangs();
        QVERIFY(job);
        const WorkerRow hung = disk.hungRow(job, isSilent);
        QVERIFY(hung.number > 0);
        const std::vector<WorkerRow> workers = job->status().workers;
        QElapsedTimer answer;
        answer.start();
        job->leaveDisk(hung.number);
        QVERIFY(waitFor([&] { return isDone(job); }));
        QVERIFY2(answer.elapsed() < AnswerMs, qPrintable(QString::number(answer.elapsed())));
        QCOMPARE(int(job->status().result), int(JobResult::Stopped));
        QCOMPARE(int(job->status().reason.stage), int(Stage::LeftDisk));
        QVERIFY(disk.allGo(job, workers));
        QVERIFY(disk.completes(job));
    }

    /// Its program, and with it the finisher that holds the lock, is gone: only what the process itself holds can tell.
    void noLaterCopyBeginsWhileAProcessOfAnEarlierOneHangs_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<bool>("merges");
        QTest::newRow("unfinished") << QByteArray("write") << false;
        QTest::newRow("into an existing folder") << QByteArray("open") << true;
    }
    void noLaterCopyBeginsWhileAProcessOfAnEarlierOneHangs()
    {
        QFETCH(QByteArray, call);
        QFETCH(bool, merges);
        HANGING(call, "destination");
        if (merges)
            fs::create_directory(disk.destinationBehind);
        Job *job = disk.startThatHangs();
        QVERIFY(job);
        const std::int64_t hung = disk.hungRow(job, isSilentAndSkippable).pid;
        QVERIFY(hung > 0);
        disk.engine = std::make_unique<Engine>(QStringLiteral(POOLCOPY_WORKER));
        QVERIFY(isThere(hung));
        Job *again = disk.start();
        QVERIFY(waitFor([&] { return isDone(again); }));
        QCOMPARE(int(again->status().result), int(JobResult::Refused));
        QCOMPARE(int(again->status().reason.stage), int(Stage::EarlierHangs));
        QCOMPARE(std::int64_t{again->status().reason.errnum}, hung);
        QCOMPARE(Journal::all().size(), std::size_t{1});   // it can still be continued
        disk.release();
        Job *third = disk.start();
        QVERIFY(waitFor([&] { return isDone(third); }));
        QVERIFY(pictureOf(disk.destinationBehind) == disk.expected);
        QVERIFY(waitFor([] { return Journal::all().empty(); }));   // its thread may be a moment behind
    }

    void aHungWorkerIsShownWithWhatItHangsAt()
    {
        HANGING("read", "source");
        Job *job = disk.startThatHangs();
        QVERIFY(job);
        const WorkerRow hung = disk.hungRow(job, isStuck);
        QVERIFY(hung.number > 0);
        QCOMPARE(hung.hangsAt, (disk.source / "own" / "stuck").native());
        QVERIFY(hung.pid > 0 && hung.silentMs > 4000 && hung.skippable);
        job->skipEntry(hung.number, {});
        QVERIFY(waitFor([&] { return isDone(job); }));
        QCOMPARE(job->problems(0).at(0).error.errnum, ETIMEDOUT);
    }

    /// Who only looks at the source can be left behind: it makes nothing.
    void whatAScanHangsAtIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("a folder that can't be listed") << QByteArray("list") << QByteArray("own") << QByteArray("own");
        QTest::newRow("a file that can't be looked up") << QByteArray("lookup") << QByteArray("stuck") << QByteArray("own/stuck");
    }
    void whatAScanHangsAtIsLeftOut()
    {
        QFETCH(QByteArray, call);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, path);
        HANGING(call, "source", name);
        Job *job = disk.startThatHangs();
        QVERIFY(job);
        const WorkerRow hung = disk.hungRow(job, isSilentAndSkippable);
        QVERIFY(hung.number > 0);
        const std::vector<WorkerRow> workers = job->status().workers;
        job->skipEntry(hung.number, {});
        // While somebody looks up a name the kernel may let nobody list its folder: then that is left out as well.
        QVERIFY(waitFor([&] {
            for (const WorkerRow &row : job->status().workers)
                if (isSilentAndSkippable(row) && row.pid != hung.pid)
                    job->skipEntry(row.number, {});
            return isDone(job);
        }));
        QCOMPARE(int(job->status().result), int(JobResult::WithProblems));
        const std::vector<Problem> problems = job->problems(0);
        QVERIFY(!problems.empty());
        QCOMPARE(int(problems[0].error.stage), int(Stage::Skipped));
        QCOMPARE(problems[0].error.path, (disk.source / path.toStdString()).native());
        std::map<std::string, std::string> others = disk.expected, arrived = pictureOf(disk.destinationBehind);
        for (auto *tree : {&others, &arrived}) {
            tree->erase("own/stuck");
            tree->erase("own");
        }
        QVERIFY(arrived == others);
        QVERIFY(disk.allGo(job, workers));
    }

    void aDiskInsideTheSourceIsLeftAndTheRestGoesOn()
    {
        HANGING("read", "inside");
        Job *job = disk.startThatHangs();
        QVERIFY(job);
        const WorkerRow hung = disk.hungRow(job, isStuck);
        QVERIFY(hung.number > 0);
        QCOMPARE(hung.disk, (disk.source / "net").native());
        const std::vector<WorkerRow> workers = job->status().workers;
        job->leaveDisk(hung.number);
        QVERIFY(waitFor([&] { return isDone(job); }));
        // Some of that disk is there, and what is there of its folder can't be finished without it: no final name.
        QCOMPARE(int(job->status().result), int(JobResult::Stopped));
        bool told = false;
        for (const Problem &problem : job->problems(0))
            told = told || (problem.error.stage == Stage::Skipped && problem.error.path == (disk.source / "net").native());
        QVERIFY(told);
        std::map<std::string, std::string> others = disk.expected, arrived = disk.arrived();
        const auto onDisk = [](const auto &entry) { return entry.first.starts_with("net"); };
        std::erase_if(others, onDisk);
        std::erase_if(arrived, onDisk);
        QVERIFY(arrived == others);
        QVERIFY(disk.allGo(job, workers));
        QVERIFY(disk.completes(job));
    }

    void aHungScanIsShown()
    {
        HANGING("list", "source", "own");
        Job *job = disk.startThatHangs();
        QVERIFY(job);
        const WorkerRow hung = disk.hungRow(job, isStuck);
        QVERIFY(hung.number > 0);
        QCOMPARE(int(hung.task), int(WorkerTask::Scan));
        QCOMPARE(hung.hangsAt, (disk.source / "own").native());
        QVERIFY(hung.skippable);
        disk.release();
        QVERIFY(waitFor([&] { return isDone(job); }));
        QCOMPARE(int(job->status().result), int(JobResult::Complete));
    }
};

int main(int argc, char **argv)
{
    // Whatever becomes of this program, no mount is left behind.
    if (::unshare(CLONE_NEWNS) == 0)
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    QCoreApplication app(argc, argv);
    HungTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "hung_test.moc"
