// SPDX-License-Identifier: GPL-3.0-or-later
// The real worker, driven by frames as the engine would, and as nobody should.
#include "core/fs/place.h"
#include "core/wire/batch_message.h"
#include "core/wire/codec.h"
#include "core/wire/finish_message.h"
#include "core/wire/message.h"
#include "core/wire/pace_message.h"
#include "core/wire/plan_message.h"
#include "core/wire/report_message.h"
#include "core/wire/scan_message.h"
#include "core/wire/setup_message.h"
#include "tests/fs/temporary_folder.h"

#include <chrono>
#include <csignal>
#include <memory>
#include <optional>
#include <vector>

#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <sys/wait.h>

namespace poolcopy::wire {
namespace {

using fs::TemporaryFolder;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;
constexpr milliseconds Patience{10000};

struct Pipe
{
    Pipe()
    {
        int ends[2] = {-1, -1};
        EXPECT_EQ(::pipe2(ends, O_CLOEXEC), 0);
        reading = Fd(ends[0]);
        writing = Fd(ends[1]);
    }
    Fd reading, writing;
};

pid_t startWorker(int in, int out, const char *parent)
{
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::dup2(in, STDIN_FILENO);
        ::dup2(out, STDOUT_FILENO);
        ::execl(POOLCOPY_WORKER, POOLCOPY_WORKER, parent, nullptr);
        ::_exit(127);
    }
    return pid;
}

/// One worker process and what it says. Killed with the test if it is still there.
class Worker
{
public:
    Worker() : m_pid(startWorker(m_in.reading.get(), m_out.writing.get(), std::to_string(::getpid()).c_str()))
    {
        m_in.reading.reset();
        m_out.writing.reset();
    }
    ~Worker()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void raw(std::string_view bytes) { (void)!::write(m_in.writing.get(), bytes.data(), bytes.size()); }
    void send(std::string_view payload) { raw(frame(payload)); }
    void closeInput() { m_in.writing.reset(); }
    [[nodiscard]] pid_t pid() const { return m_pid; }

    /// The next payload; nothing at its end or if none comes in time.
    std::optional<std::string> next(milliseconds patience = Patience)
    {
        const auto deadline = Clock::now() + patience;
        for (;;) {
            if (const auto payload = m_cutter.next())
                return std::string(*payload);
            const auto left = std::chrono::duration_cast<milliseconds>(deadline - Clock::now()).count();
            pollfd p{m_out.reading.get(), POLLIN, 0};
            if (left < 0 || ::poll(&p, 1, static_cast<int>(left)) <= 0)
                return std::nullopt;
            char buffer[65536];
            const ssize_t n = ::read(m_out.reading.get(), buffer, sizeof buffer);
            if (n <= 0)
                return std::nullopt;
            m_cutter.feed({buffer, static_cast<std::size_t>(n)});
        }
    }
    /// The next message of that kind; others on the way are kept in `others`.
    template <typename Message>
    std::optional<Message> expect(milliseconds patience = Patience)
    {
        const auto deadline = Clock::now() + patience;
        while (Clock::now() < deadline) {
            const auto payload = next(std::chrono::duration_cast<milliseconds>(deadline - Clock::now()));
            if (!payload)
                break;
            if (auto message = Message::decode(*payload))
                return message;
            others.push_back(*payload);
        }
        ADD_FAILURE() << "did not come in time";
        return std::nullopt;
    }
    template <typename Message>
    std::vector<Message> takeOthers()
    {
        std::vector<Message> found;
        for (const std::string &payload : std::exchange(others, {}))
            if (auto message = Message::decode(payload))
                found.push_back(std::move(*message));
        return found;
    }
    /// Its exit code, 1000 + signal, or nothing if it is still there.
    std::optional<int> exitCode(milliseconds patience = Patience)
    {
        const auto deadline = Clock::now() + patience;
        while (next(std::chrono::duration_cast<milliseconds>(deadline - Clock::now()))) {
        }
        int status = 0;
        for (; ::waitpid(m_pid, &status, WNOHANG) == 0; ::poll(nullptr, 0, 5))
            if (Clock::now() > deadline)
                return std::nullopt;
        m_pid = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
    }
    std::vector<std::string> others;

private:
    Pipe m_in, m_out;
    pid_t m_pid;
    FrameCutter m_cutter;
};

/// A worker with a source "from" and a new folder "to", both in a temporary folder, prepared and set up.
class SetUpWorker
{
public:
    explicit SetUpWorker(const TemporaryFolder &top, OnConflict rule = OnConflict::Leave, bool flush = false)
    {
        EXPECT_TRUE(worker.expect<Hello>());
        worker.send(Source{top.path("from")}.encode());
        Prepare prepare;
        prepare.placement = Placement::As;
        prepare.destination = top.path("to");
        prepare.frontPid = 4711;
        worker.send(prepare.encode());
        const auto prepared = worker.expect<Prepared>();
        EXPECT_TRUE(prepared && !prepared->refused);
        const auto roots = worker.takeOthers<Root>();
        if (roots.size() != 1) {
            ADD_FAILURE() << roots.size() << " roots";
            return;
        }
        root = roots.front();
        worker.send(root.encode());
        worker.send(Setup{Role::Finisher, rule, flush, false, false}.encode());
        const auto done = worker.expect<SetupDone>();
        EXPECT_TRUE(done && done->error.stage == Stage::None);
    }
    BatchDone copy(const std::vector<std::string> &names, std::uint8_t flags = 0)
    {
        Batch b;
        b.header.id = ++m_batch;
        b.header.flags = flags;
        for (const std::string &name : names)
            b.entries.push_back({EntryKind::File, 1, name, {}, 0});
        worker.send(b.encode());
        return worker.expect<BatchDone>().value_or(BatchDone{});
    }
    Worker worker;
    Root root;

private:
    std::uint64_t m_batch = 0;
};

TemporaryFolder &withFiles(TemporaryFolder &top, int files)
{
    top.makeFolder("from");
    for (int i = 0; i < files; ++i)
        top.write("from/f" + std::to_string(i), "contents " + std::to_string(i));
    return top;
}

// ── Life and death ────────────────────────────────────────────────────────────────────────────────────────────────────

TEST(WorkerLife, beginsWithAGreeting)
{
    Worker w;
    const auto first = w.next();
    ASSERT_TRUE(first);
    const auto hello = Hello::decode(*first);
    ASSERT_TRUE(hello);
    EXPECT_EQ(hello->version, Version);
    EXPECT_EQ(hello->pid, static_cast<std::uint64_t>(w.pid()));
}

TEST(WorkerLife, endsWellWithItsPipe)
{
    Worker w;
    ASSERT_TRUE(w.expect<Hello>());
    w.closeInput();
    EXPECT_EQ(w.exitCode(), 0);
}

TEST(WorkerLife, endsWellWithItsPipeAlsoWithinAFrame)
{
    Worker w;
    w.raw(frame(Source{"/a"}.encode()).substr(0, 5));
    w.closeInput();
    EXPECT_EQ(w.exitCode(), 0);
}

TEST(WorkerLife, endsWellWhenCancelledAndForgetsWhatWaits)
{
    Worker w;
    w.raw(frame(encodePlain(Type::Pause)) + frame(Source{"/a"}.encode()) + frame(encodePlain(Type::Cancel)));
    EXPECT_EQ(w.exitCode(), 0);
}

TEST(WorkerLife, ignoresTheSignalsOfATerminal)
{
    Worker w;
    ASSERT_TRUE(w.expect<Hello>());
    for (const int s : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE})
        ASSERT_EQ(::kill(w.pid(), s), 0);
    w.send(Source{"/nonexistent/source"}.encode());
    w.send(Prepare{}.encode());
    EXPECT_TRUE(w.expect<Prepared>()) << "refused, but alive";
}

TEST(WorkerLife, refusesAJobWithoutSources)
{
    Worker w;
    w.send(Prepare{}.encode());
    const auto prepared = w.expect<Prepared>();
    ASSERT_TRUE(prepared);
    EXPECT_TRUE(prepared->refused);
}

TEST(WorkerLife, isOfNoUseAlone)
{
    Pipe in, out;
    int status = 0;
    // By hand, without a parent's number.
    const pid_t alone = ::fork();
    if (alone == 0) {
        ::dup2(::open("/dev/null", O_WRONLY | O_CLOEXEC), STDERR_FILENO);
        ::execl(POOLCOPY_WORKER, POOLCOPY_WORKER, nullptr);
        ::_exit(127);
    }
    ASSERT_EQ(::waitpid(alone, &status, 0), alone);
    EXPECT_EQ(WEXITSTATUS(status), 2);
    const pid_t orphan = startWorker(in.reading.get(), out.writing.get(), "1");
    ASSERT_EQ(::waitpid(orphan, &status, 0), orphan);
    EXPECT_EQ(WEXITSTATUS(status), 0) << "its parent is another";
}

TEST(WorkerLife, endsWithTheProcessThatStartedIt)
{
    // We become the one who gets orphans, and keep both pipes open: nothing but its parent's death ends the worker.
    ASSERT_EQ(::prctl(PR_SET_CHILD_SUBREAPER, 1), 0);
    Pipe in, out, told;
    const pid_t parent = ::fork();
    if (parent == 0) {
        const pid_t worker = startWorker(in.reading.get(), out.writing.get(), std::to_string(::getpid()).c_str());
        (void)!::write(told.writing.get(), &worker, sizeof worker);
        ::pause();
        ::_exit(0);
    }
    pid_t worker = 0;
    ASSERT_EQ(::read(told.reading.get(), &worker, sizeof worker), static_cast<ssize_t>(sizeof worker));
    char hello[64];
    ASSERT_GT(::read(out.reading.get(), hello, sizeof hello), 0) << "it has set itself up";
    ASSERT_EQ(::kill(parent, SIGKILL), 0);
    ASSERT_EQ(::waitpid(parent, nullptr, 0), parent);
    int status = 0;
    const auto deadline = Clock::now() + Patience;
    while (::waitpid(worker, &status, WNOHANG) == 0 && Clock::now() < deadline)
        ::poll(nullptr, 0, 5);
    EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    ::prctl(PR_SET_CHILD_SUBREAPER, 0);
}

struct Garbage
{
    const char *name;
    std::string bytes;
};

TEST(WorkerLife, endsWithAnErrorOnAnythingThatIsNoMessageForIt)
{
    Batch batch;
    batch.entries = {{EntryKind::File, 1, "a", {}, 0}};
    const std::vector<Garbage> table{
        {"frame of no bytes", std::string(4, '\0')},
        {"frame over 1 MiB", std::string("\x01\x00\x10\x00", 4)},
        {"text", "hello, worker\n"},
        {"unknown type", frame("\x7f")},
        {"type 0", frame(std::string(1, '\0'))},
        {"a message of its own", frame(Hello{}.encode())},
        {"a byte too many", frame(Source{"/a"}.encode() + "x")},
        {"a byte too few", frame(Scan{}.encode().substr(0, 10))},
        {"pause with a field", frame(encodePlain(Type::Pause) + "x")},
        {"batch before set-up", frame(batch.encode())},
        {"scan before set-up", frame(Scan{}.encode())},
        {"flush before set-up", frame(Flush{}.encode())},
        {"name of a batch nobody staged", frame(Name{7}.encode())},
        {"folder without a parent", frame(Folder{5, 4, "x"}.encode())},
    };
    for (const Garbage &g : table) {
        Worker w;
        w.raw(g.bytes);
        EXPECT_EQ(w.exitCode(), 1) << g.name;
    }
}

TEST(WorkerLife, endsWithAnErrorOnNonsenseAfterItsSetUp)
{
    TemporaryFolder top;
    withFiles(top, 1);
    Batch batch;
    batch.header.folder = 5;
    batch.entries = {{EntryKind::File, 1, "f0", {}, 0}};
    Batch escape = batch;
    escape.header.folder = 0;
    escape.entries[0].name = "../f0";
    const std::vector<Garbage> table{
        {"batch in an unknown folder", batch.encode()},
        {"name with a slash", escape.encode()},
        {"link in an unknown folder", Link{1, 0, OnConflict::Leave, {{EntryKind::File, 1, 0, "a", 9, "b"}}}.encode()},
        {"folder given twice", Folder{1, 0, "x"}.encode()},
        {"set up twice", wire::Setup{}.encode()},
        {"prepared twice", wire::Prepare{}.encode()},
        {"name of a batch that is not staged", Name{1}.encode()},
    };
    for (const Garbage &g : table) {
        SetUpWorker w(top);
        w.worker.send(Folder{1, 0, "x"}.encode());
        w.worker.send(g.bytes);
        EXPECT_EQ(w.worker.exitCode(), 1) << g.name;
        EXPECT_FALSE(top.has("f0"));
    }
}

// ── Work ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

TEST(WorkerJob, saysWhatBothSidesLieOn)
{
    struct statfs s{};
    if (::statfs("/dev/shm", &s) != 0 || s.f_type != 0x01021994)
        GTEST_SKIP() << "not run: /dev/shm is no tmpfs";
    const TemporaryFolder top("/dev/shm");
    ASSERT_EQ(::mkdir(top.path("from").c_str(), 0755), 0);
    const SetUpWorker w(top);
    EXPECT_EQ(w.root.sourceDevice, DeviceKind::Memory);
    EXPECT_EQ(w.root.destinationDevice, DeviceKind::Memory);
}

TEST(WorkerJob, goesFromPrepareToPublish)
{
    TemporaryFolder top;
    withFiles(top, 3);
    top.makeFolder("from/sub", 0751);
    top.makeFolder("from/empty", 0700);
    top.write("from/sub/g", "x");
    SetUpWorker w(top, OnConflict::Leave, true);
    EXPECT_EQ(w.root.mode, RootMode::NewFolder);
    EXPECT_FALSE(w.root.adopted);
    EXPECT_TRUE(top.has(w.root.workName));
    EXPECT_FALSE(top.has("to"));

    w.worker.send(Scan{100, 1, 1 << 20, false}.encode());
    const auto scanned = w.worker.expect<TaskDone>();
    ASSERT_TRUE(scanned);
    EXPECT_EQ(scanned->task, 100u);
    EXPECT_EQ(scanned->totals.files, 4u);
    EXPECT_EQ(scanned->totals.folders, 2u);
    const std::vector<std::string> found = std::exchange(w.worker.others, {});
    std::uint64_t id = 0, copied = 0;
    for (const std::string &payload : found) {
        if (const auto folder = Folder::decode(payload))
            w.worker.send(folder->encode());
        if (auto batch = Batch::decode(payload)) {
            batch->header.id = ++id;
            w.worker.send(batch->encode());
            const auto done = w.worker.expect<BatchDone>();
            ASSERT_TRUE(done);
            EXPECT_EQ(done->id, id);
            EXPECT_EQ(done->copied, batch->entries.size());
            copied += done->copied;
        }
    }
    EXPECT_EQ(copied, 5u) << "four files and an empty folder";
    w.worker.send(Finish{101, Finish::Phase::Metadata, false}.encode());
    w.worker.send(Flush{102}.encode());
    w.worker.send(Publish{103, 0}.encode());
    for (const std::uint64_t task : {101u, 102u, 103u}) {
        const auto done = w.worker.expect<TaskDone>();
        ASSERT_TRUE(done);
        EXPECT_EQ(done->task, task);
        EXPECT_EQ(done->error.stage, Stage::None) << task;
    }
    EXPECT_EQ(top.read("to/sub/g"), "x");
    EXPECT_EQ(top.read("to/f2"), "contents 2");
    EXPECT_EQ(top.status("to/sub").st_mode & 07777, 0751u);
    EXPECT_FALSE(top.has(w.root.workName));
    EXPECT_FALSE(top.has(std::string("to/") + fs::MarkerName));
    w.worker.closeInput();
    EXPECT_EQ(w.worker.exitCode(), 0);
}

// ── Pace ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

/// A worker with one file of 300,000 bytes to copy.
struct BigFile
{
    BigFile()
    {
        top.makeFolder("from");
        top.write("from/big", std::string(Size, 'x'));
        w.emplace(top);
    }
    void begin()
    {
        Batch b;
        b.header.id = 1;
        b.entries = {{EntryKind::File, Size, "big", {}, 0}};
        w->worker.send(b.encode());
    }
    [[nodiscard]] std::uint64_t made() { return static_cast<std::uint64_t>(top.status(w->root.workName + "/big").st_size); }
    static constexpr std::uint64_t Size = 300'000;
    TemporaryFolder top;
    std::optional<SetUpWorker> w;
};

TEST(WorkerPace, movesWhatIsAllowedAndNotMore)
{
    BigFile big;
    Worker &worker = big.w->worker;
    worker.send(Pace{10'000, false}.encode());
    big.begin();
    for (std::uint64_t allowed = 0; allowed < 5 * 4096; allowed += 4096) {
        const auto want = worker.expect<Want>();
        ASSERT_TRUE(want);
        EXPECT_EQ(want->bytes, 4096u);
        EXPECT_EQ(big.made(), allowed);
        worker.send(Allowance{4096}.encode());
    }
    ASSERT_TRUE(worker.expect<Want>());
    EXPECT_FALSE(worker.next(milliseconds(300))) << "it waits, and asks once";
    worker.send(Pace{}.encode());
    const auto done = worker.expect<BatchDone>();
    ASSERT_TRUE(done);
    EXPECT_EQ(done->copied, 1u);
    EXPECT_EQ(big.made(), BigFile::Size);
}

TEST(WorkerPace, asksAnewWhenTheLimitChanges)
{
    BigFile big;
    Worker &worker = big.w->worker;
    worker.send(Pace{10'000, false}.encode());
    big.begin();
    ASSERT_TRUE(worker.expect<Want>());
    worker.send(Pace{1'000'000, false}.encode());
    const auto want = worker.expect<Want>();
    ASSERT_TRUE(want);
    EXPECT_EQ(want->bytes, 20'000u);
}

TEST(WorkerPace, startsNothingWhilePausedWhateverIsAllowed)
{
    BigFile big;
    Worker &worker = big.w->worker;
    worker.send(Pace{10'000, false}.encode());
    big.begin();
    ASSERT_TRUE(worker.expect<Want>());
    worker.send(encodePlain(Type::Pause));
    worker.send(Allowance{1'000'000}.encode());
    EXPECT_FALSE(worker.next(milliseconds(300)));
    EXPECT_EQ(big.made(), 0u);
    worker.send(encodePlain(Type::Resume));
    EXPECT_TRUE(worker.expect<BatchDone>());
}

TEST(WorkerPace, aWaitEndsAtOnceWithACancel)
{
    BigFile big;
    big.w->worker.send(Pace{10'000, false}.encode());
    big.begin();
    ASSERT_TRUE(big.w->worker.expect<Want>());
    const auto begun = Clock::now();
    big.w->worker.send(encodePlain(Type::Cancel));
    EXPECT_EQ(big.w->worker.exitCode(), 0);
    EXPECT_LT(Clock::now() - begun, milliseconds(2000));
    EXPECT_FALSE(big.top.has(big.w->root.workName + "/big"));
}

TEST(WorkerPace, politenessIsTakenBackAsItCame)
{
    BigFile big;
    const auto is = [&big](int ioClass, int policy) {
        const auto deadline = Clock::now() + Patience;
        while (Clock::now() < deadline) {
            constexpr int whoProcess = 1, classShift = 13;
            if (::syscall(SYS_ioprio_get, whoProcess, big.w->worker.pid()) >> classShift == ioClass
                && ::sched_getscheduler(big.w->worker.pid()) == policy)
                return true;
            ::poll(nullptr, 0, 5);
        }
        return false;
    };
    constexpr int idle = 3, none = 0;
    EXPECT_TRUE(is(none, SCHED_OTHER));
    big.w->worker.send(Pace{10'000, true}.encode());
    EXPECT_TRUE(is(idle, SCHED_BATCH));
    big.begin();
    ASSERT_TRUE(big.w->worker.expect<Want>());
    big.w->worker.send(Pace{10'000, false}.encode());   // also while it waits
    EXPECT_TRUE(is(none, SCHED_OTHER));
}

TEST(WorkerJob, givesEachEntryOneVerdict)
{
    TemporaryFolder top;
    withFiles(top, 2);
    SetUpWorker w(top);
    top.write(w.root.workName + "/f1", "of another");
    const BatchDone done = w.copy({"f0", "missing", "f1"});
    EXPECT_EQ(done.copied, 1u);
    EXPECT_EQ(done.failed, 2u);
    const auto troubles = w.worker.takeOthers<Trouble>();
    ASSERT_EQ(troubles.size(), 2u);
    EXPECT_EQ(troubles[0].error.path, "missing");
    EXPECT_EQ(troubles[0].error.errnum, ENOENT);
    EXPECT_EQ(troubles[1].error.stage, Stage::Twin) << "given for the first time, there can't be one";
    const BatchDone again = w.copy({"f0", "f1"}, BatchHeader::Again);
    EXPECT_EQ(again.recognised, 1u);
    EXPECT_EQ(again.copied, 1u);
    EXPECT_EQ(top.read(w.root.workName + "/f1"), "contents 1");
}

TEST(WorkerJob, tellsEachEntryBeforeItIsBegunWhenCareful)
{
    TemporaryFolder top;
    withFiles(top, 5);
    SetUpWorker w(top);
    EXPECT_EQ(w.copy({"f0", "f1", "f2", "f3", "f4"}, BatchHeader::Careful).copied, 5u);
    std::vector<std::string> told;
    for (const Progress &p : w.worker.takeOthers<Progress>())
        told.push_back(p.name);
    EXPECT_EQ(told, (std::vector<std::string>{"f0", "f1", "f2", "f3", "f4"}));
}

TEST(WorkerJob, isRefusedToTheSecondWhileTheFirstWorks)
{
    TemporaryFolder top;
    withFiles(top, 1);
    SetUpWorker first(top);
    Worker second;
    second.send(Source{top.path("from")}.encode());
    Prepare prepare;
    prepare.placement = Placement::As;
    prepare.destination = top.path("to");
    second.send(prepare.encode());
    const auto prepared = second.expect<Prepared>();
    ASSERT_TRUE(prepared);
    EXPECT_TRUE(prepared->refused);
    const auto troubles = second.takeOthers<Trouble>();
    ASSERT_EQ(troubles.size(), 1u);
    EXPECT_EQ(troubles[0].error.stage, Stage::BeingCopied);
    EXPECT_EQ(troubles[0].error.errnum, 4711);
}

TEST(WorkerJob, ofASingleFileIsRefusedWhileAnEarlierCopierOfItIsStillThere)
{
    TemporaryFolder top;
    top.write("f", "contents");
    top.write("g", "others");
    top.makeFolder("to");
    const auto prepared = [&top](Worker &worker, const std::string &name) {
        worker.send(Source{top.path(name)}.encode());
        Prepare prepare;
        prepare.placement = Placement::Into;
        prepare.destination = top.path("to");
        prepare.frontPid = static_cast<std::uint64_t>(::getpid());
        worker.send(prepare.encode());
        const auto answer = worker.expect<Prepared>();
        return answer && !answer->refused;
    };
    auto finisher = std::make_unique<Worker>(), copier = std::make_unique<Worker>();
    ASSERT_TRUE(prepared(*finisher, "f"));
    for (const Root &root : finisher->takeOthers<Root>())
        copier->send(root.encode());
    copier->send(wire::Setup{}.encode());
    ASSERT_TRUE(copier->expect<SetupDone>());
    {
        Worker beside;
        EXPECT_TRUE(prepared(beside, "f")) << "that job lives, and two may go there as ever";
    }
    finisher.reset();
    Worker refused, other;
    EXPECT_FALSE(prepared(refused, "f"));
    const auto troubles = refused.takeOthers<Trouble>();
    ASSERT_EQ(troubles.size(), 1u);
    EXPECT_EQ(troubles[0].error.stage, Stage::EarlierHangs);
    EXPECT_EQ(troubles[0].error.errnum, copier->pid());
    EXPECT_EQ(troubles[0].error.path, top.path("to/f"));
    EXPECT_TRUE(prepared(other, "g")) << "only that name is closed";
    copier.reset();
    Worker later;
    EXPECT_TRUE(prepared(later, "f"));
}

/// A worker that looks, or works, in an existing folder "to".
class MergingWorker
{
public:
    MergingWorker(const TemporaryFolder &top, OnConflict rule, bool dryRun)
    {
        worker.send(Source{top.path("from")}.encode());
        Prepare prepare;
        prepare.placement = Placement::As;
        prepare.destination = top.path("to");
        prepare.dryRun = dryRun;
        worker.send(prepare.encode());
        const auto prepared = worker.expect<Prepared>();
        EXPECT_TRUE(prepared && !prepared->refused);
        for (const Root &root : worker.takeOthers<Root>())
            worker.send(root.encode());
        Setup setup;
        setup.role = Role::Finisher;
        setup.onConflict = rule;
        setup.flush = false;
        setup.dryRun = dryRun;
        worker.send(setup.encode());
        const auto done = worker.expect<SetupDone>();
        EXPECT_TRUE(done && done->error.stage == Stage::None);
    }
    BatchDone copy(const std::vector<std::string> &names)
    {
        Batch b;
        b.header.id = 7;
        for (const std::string &name : names)
            b.entries.push_back({EntryKind::File, 10, name, {}, 0});
        worker.send(b.encode());
        return worker.expect<BatchDone>().value_or(BatchDone{});
    }
    Worker worker;
};

TEST(WorkerPlan, tellsWhatItForeseesBeforeTheEndOfTheBatch)
{
    TemporaryFolder top;
    withFiles(top, 4);
    top.makeFolder("to");
    top.write("to/f1", "another");
    MergingWorker w(top, OnConflict::Leave, true);
    const BatchDone done = w.copy({"f0", "f1", "f2"});
    EXPECT_EQ(done.copied, 2u);
    EXPECT_EQ(done.failed, 1u);
    const auto foreseen = w.worker.takeOthers<Foreseen>();
    ASSERT_EQ(foreseen.size(), 1u);
    EXPECT_EQ(foreseen[0].batch, 7u);
    EXPECT_EQ(foreseen[0].figures[static_cast<std::size_t>(PlanKind::New)], (PlanFigure{2, 20}));
    EXPECT_EQ(foreseen[0].figures[static_cast<std::size_t>(PlanKind::SourceOlder)].entries
                  + foreseen[0].figures[static_cast<std::size_t>(PlanKind::Differs)].entries, 1u);
    ASSERT_EQ(foreseen[0].named.size(), 3u);
    EXPECT_EQ(foreseen[0].named[0], (Foreseen::Named{PlanKind::New, 0, "f0"}));
    EXPECT_FALSE(top.has("to/f0"));
}

TEST(WorkerPlan, nothingIsForeseenOfWhatIsDone)
{
    TemporaryFolder top;
    withFiles(top, 1);
    SetUpWorker w(top);
    w.copy({"f0"});
    EXPECT_TRUE(w.worker.takeOthers<Foreseen>().empty());
}

TEST(WorkerConflict, saysWhichIsNewerAndWhetherSmallFilesAreEqual)
{
    TemporaryFolder top;
    withFiles(top, 3);
    top.makeFolder("to");
    top.write("to/f0", "contents 0");
    top.write("to/f1", "CONTENTS 1");
    top.write("to/f2", "of another size");
    const auto age = [&top](const char *name, time_t time) {
        const timespec times[2] = {{time, 0}, {time, 0}};
        ASSERT_EQ(::utimensat(top.fd(), name, times, 0), 0);
    };
    age("from/f0", 1000);
    age("to/f0", 2000);
    age("from/f1", 3000);
    age("to/f1", 2000);
    age("from/f2", 2000);
    age("to/f2", 2000);
    MergingWorker w(top, OnConflict::Ask, false);
    EXPECT_EQ(w.copy({"f0", "f1", "f2"}).conflicts, 3u);
    const auto conflicts = w.worker.takeOthers<Conflict>();
    ASSERT_EQ(conflicts.size(), 3u);
    EXPECT_EQ(conflicts[0].later, Later::Destination);
    EXPECT_EQ(conflicts[0].contents, Contents::Same);
    EXPECT_EQ(conflicts[1].later, Later::Source);
    EXPECT_EQ(conflicts[1].contents, Contents::Different);
    EXPECT_EQ(conflicts[2].later, Later::Neither);
    EXPECT_EQ(conflicts[2].contents, Contents::Different);
}

TEST(WorkerConflict, comparesABigFileOnlyWhenAsked)
{
    constexpr std::size_t Big = 3 << 20;
    for (const bool equal : {true, false}) {
        TemporaryFolder top;
        top.makeFolder("from");
        top.makeFolder("to");
        top.write("from/f", std::string(Big, 'x'));
        top.write("to/f", std::string(Big - 1, 'x') + (equal ? 'x' : 'y'));
        const timespec times[2] = {{1000, 0}, {1000, 0}};
        ASSERT_EQ(::utimensat(top.fd(), "to/f", times, 0), 0);
        MergingWorker w(top, OnConflict::Ask, false);
        EXPECT_EQ(w.copy({"f"}).conflicts, 1u);
        const auto conflicts = w.worker.takeOthers<Conflict>();
        ASSERT_EQ(conflicts.size(), 1u);
        EXPECT_EQ(conflicts[0].contents, Contents::Unknown);
        w.worker.send(Compare{8, 0, "f"}.encode());
        const auto compared = w.worker.expect<Compared>();
        ASSERT_TRUE(compared);
        EXPECT_EQ(compared->task, 8u);
        EXPECT_EQ(compared->contents, equal ? Contents::Same : Contents::Different);
        w.worker.send(Compare{9, 0, "gone"}.encode());
        EXPECT_EQ(w.worker.expect<Compared>()->contents, Contents::Unknown);
    }
}

// ── Credit ────────────────────────────────────────────────────────────────────────────────────────────────────────────

TEST(WorkerScan, stopsWithoutCreditAndGoesOnWithMore)
{
    TemporaryFolder top;
    withFiles(top, 2000);
    SetUpWorker w(top);
    constexpr std::uint64_t Grain = 3000;
    w.worker.send(Scan{1, 1, Grain, false}.encode());
    std::uint64_t given = Grain, spent = 0, largest = 0;
    std::size_t entries = 0;
    bool ended = false;
    for (int silences = 0; silences < 100 && !ended;) {
        const auto payload = w.worker.next(milliseconds(100));
        if (!payload) {
            // It may go below zero by one message, never further.
            ASSERT_GE(spent, given) << "it waits though it has credit";
            ++silences;
            given += Grain;
            w.worker.send(Credit{Grain}.encode());
            continue;
        }
        ended = TaskDone::decode(*payload).has_value();
        if (Totals::decode(*payload) || ended)
            continue;
        ASSERT_LT(spent, given) << "it sent without credit";
        spent += payload->size();
        largest = std::max<std::uint64_t>(largest, payload->size());
        if (const auto batch = Batch::decode(*payload))
            entries += batch->entries.size();
    }
    EXPECT_TRUE(ended);
    EXPECT_EQ(entries, 2000u);
    EXPECT_LE(spent, given + largest);
}

TEST(WorkerScan, countsWithoutCredit)
{
    TemporaryFolder top;
    withFiles(top, 500);
    SetUpWorker w(top);
    w.worker.send(Scan{1, 0, 0, true}.encode());
    const auto done = w.worker.expect<TaskDone>();
    ASSERT_TRUE(done);
    EXPECT_EQ(done->totals.files, 500u);
    EXPECT_TRUE(w.worker.takeOthers<Batch>().empty());
}

TEST(WorkerScan, isCancelledWhileItWaitsForCredit)
{
    for (const bool byTheEndOfThePipe : {true, false}) {
        TemporaryFolder top;
        withFiles(top, 600);
        SetUpWorker w(top);
        w.worker.send(Scan{1, 1, 1, false}.encode());
        ASSERT_TRUE(w.worker.expect<Batch>());
        if (byTheEndOfThePipe)
            w.worker.closeInput();
        else
            w.worker.send(encodePlain(Type::Cancel));
        EXPECT_EQ(w.worker.exitCode(milliseconds(2000)), 0);
    }
}

// ── Inside a file ─────────────────────────────────────────────────────────────────────────────────────────────────────

constexpr std::uint64_t BigSize = std::uint64_t{1} << 30;

/// A worker that is in the middle of a big file in memory.
class WithinABigFile : public testing::Test
{
protected:
    void SetUp() override
    {
        struct statvfs space{};
        if (::statvfs("/dev/shm", &space) != 0 || space.f_bavail * space.f_frsize < 3 * BigSize)
            GTEST_SKIP() << "not run: no 3 GiB of memory in /dev/shm";
        top.emplace("/dev/shm");
        top->makeFolder("from");
        const Fd big(::openat(top->fd(), "from/big", O_WRONLY | O_CREAT | O_CLOEXEC, 0644));
        ASSERT_EQ(::posix_fallocate(big.get(), 0, BigSize), 0);
        w.emplace(*top);
        Batch b;
        b.header.id = 1;
        b.entries = {{EntryKind::File, BigSize, "big", {}, 0}};
        w->worker.send(b.encode());
        for (;;) {
            const auto p = w->worker.expect<Progress>();
            ASSERT_TRUE(p);
            if (p->bytes > 0)
                break;
        }
    }
    [[nodiscard]] off_t copied() const { return top->has(copy()) ? top->status(copy()).st_size : 0; }
    [[nodiscard]] std::string copy() const { return w->root.workName + "/big"; }
    std::optional<TemporaryFolder> top;
    std::optional<SetUpWorker> w;
};

TEST_F(WithinABigFile, pauseIsHeardWithinASecond)
{
    w->worker.send(encodePlain(Type::Pause));
    ASSERT_FALSE(w->worker.next(milliseconds(1000)) && w->worker.next(milliseconds(1000)) && w->worker.next(milliseconds(1000)))
        << "it goes on telling of its progress";
    const off_t before = copied();
    EXPECT_LT(static_cast<std::uint64_t>(before), BigSize) << "it was too fast to be paused";
    EXPECT_FALSE(w->worker.next(milliseconds(300)));
    EXPECT_EQ(copied(), before);
    w->worker.send(encodePlain(Type::Resume));
    const auto done = w->worker.expect<BatchDone>();
    ASSERT_TRUE(done);
    EXPECT_EQ(done->copied, 1u);
    EXPECT_EQ(static_cast<std::uint64_t>(copied()), BigSize);
}

TEST_F(WithinABigFile, cancelRemovesTheTornFile)
{
    w->worker.send(encodePlain(Type::Cancel));
    EXPECT_EQ(w->worker.exitCode(milliseconds(2000)), 0);
    EXPECT_FALSE(top->has(copy()));
}

TEST_F(WithinABigFile, theEndOfThePipeRemovesTheTornFile)
{
    w->worker.closeInput();
    EXPECT_EQ(w->worker.exitCode(milliseconds(2000)), 0);
    EXPECT_FALSE(top->has(copy()));
}

TEST_F(WithinABigFile, cancelIsHeardAlsoWhilePaused)
{
    w->worker.send(encodePlain(Type::Pause));
    while (w->worker.next(milliseconds(300))) {
    }
    w->worker.send(encodePlain(Type::Cancel));
    EXPECT_EQ(w->worker.exitCode(milliseconds(2000)), 0);
    EXPECT_FALSE(top->has(copy()));
}

} // namespace
} // namespace poolcopy::wire
