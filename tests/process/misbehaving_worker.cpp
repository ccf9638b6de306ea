// SPDX-License-Identifier: GPL-3.0-or-later
// A worker without a disk: it makes up a source of 3 × 40 files and says of each that it has been copied. Told by the
// environment, one of its processes breaks the rules:
//   POOLCOPY_FAULT=what@n     at the n-th occasion of all its processes together; what@* at each
//   POOLCOPY_FAULT_FOLDER     where they count occasions, and say in a file "batches" which they were given
//   POOLCOPY_FAULT_MERGE      set: an existing folder, so that batches are staged
// The source's name tells more, for several jobs at once: "…:1,2" lies on the disks 1 and 2, "/hangs…" is never prepared,
// "/endless…" is never copied.
#include "core/wire/batch_message.h"
#include "core/wire/codec.h"
#include "core/wire/finish_message.h"
#include "core/wire/message.h"
#include "core/wire/plan_message.h"
#include "core/wire/report_message.h"
#include "core/wire/scan_message.h"
#include "core/wire/setup_message.h"
#include "core/wire/verify_message.h"

#include <csignal>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace poolcopy;
using wire::Type;

constexpr int FilesOfABatch = 40;
constexpr std::uint64_t FileSize = 10;
DigestKind digest = DigestKind::None;   // as the engine asked
std::map<std::uint64_t, std::uint32_t> staged;   // entries of a batch

std::string source;

void put(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t n = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (n <= 0)
            ::_exit(0);
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
}

void send(std::string_view payload) { put(wire::frame(payload)); }

const char *environment(const char *name)
{
    const char *value = std::getenv(name);
    return value != nullptr ? value : "";
}

/// Whether this is the occasion for that fault: counted over all processes by files that can be made only once.
bool now(std::string_view what)
{
    const std::string_view fault = environment("POOLCOPY_FAULT");
    const std::size_t at = fault.find('@');
    if (fault.substr(0, at) != what)
        return false;
    if (fault.substr(at) == "@*")
        return true;
    for (int n = 1; n < 10000; ++n) {
        const std::string count = environment("POOLCOPY_FAULT_FOLDER") + std::string("/") + std::to_string(n);
        const int fd = ::open(count.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (fd < 0)
            continue;
        ::close(fd);
        return fault.substr(at + 1) == std::to_string(n);
    }
    return false;
}

[[noreturn]] void beSilent()
{
    for (;;)
        ::pause();
}

wire::Batch batchIn(std::uint32_t folder, int first)
{
    wire::Batch b;
    b.header.folder = folder;
    for (int i = 0; i < FilesOfABatch; ++i)
        b.entries.push_back({EntryKind::File, FileSize, "f" + std::to_string(first + i), {}, 0});
    return b;
}

void prepare()
{
    if (now("note-before-any-folder"))
        send(wire::Note{NoteKind::SetAside, 0, "x"}.encode());
    if (now("die-in-prepare"))
        ::_exit(9);
    if (source.rfind("/hangs", 0) == 0)
        beSilent();
    wire::Root root;
    root.source = source;
    for (std::size_t at = source.find(':'); at != std::string::npos; at = source.find(',', at + 1))
        root.disks.push_back(std::stoul(source.substr(at + 1)));
    root.parent = "/parent";
    root.flushable = true;
    if (*environment("POOLCOPY_FAULT_MERGE") != '\0') {
        root.mode = wire::RootMode::Merge;
    } else {
        root.name = "copy";
        root.workName = "copy.unfinished-00000000";
    }
    send(root.encode());
    send(wire::Prepared{false}.encode());
}

void scan(const wire::Scan &task)
{
    const wire::Totals totals{3 * FilesOfABatch, 1, 3 * FilesOfABatch * FileSize};
    if (!task.countOnly) {
        if (now("refuse-in-scan")) {
            send(wire::TaskDone{task.task, {Stage::ListSource, EIO, "/source"}, true, {}, {}}.encode());
            return;
        }
        const std::uint32_t sub = task.firstFolder;
        send(wire::Folder{sub, 0, "sub"}.encode());
        send(batchIn(0, 0).encode());
        if (now("die-in-scan"))
            ::_exit(9);
        if (now("folder-twice"))
            send(wire::Folder{sub, 0, "sub"}.encode());
        if (now("folder-of-unknown-parent"))
            send(wire::Folder{sub + 2, sub + 1, "x"}.encode());
        if (now("batch-in-unknown-folder"))
            send(batchIn(sub + 7, 0).encode());
        if (now("batch-with-bad-name")) {
            wire::Batch bad = batchIn(0, 900);
            bad.entries.resize(1);
            bad.entries[0].name = "../escape";
            send(bad.encode());
        }
        if (now("linked-batch-with-bad-name")) {
            wire::Batch bad = batchIn(0, 900);
            bad.header.flags = wire::BatchHeader::Linked;
            bad.entries[3].name = "..";
            send(bad.encode());
        }
        send(batchIn(sub, FilesOfABatch).encode());
        send(wire::FolderLeft{sub}.encode());
        if (now("folder-left-twice"))
            send(wire::FolderLeft{sub}.encode());
        if (now("unknown-folder-left"))
            send(wire::FolderLeft{sub + 7}.encode());
        send(batchIn(0, 2 * FilesOfABatch).encode());
        send(wire::FolderLeft{0}.encode());
    }
    send(wire::TaskDone{task.task, {}, true, {}, totals}.encode());
}

/// By the first name in it.
void noteBatch(const wire::Batch &batch)
{
    if (*environment("POOLCOPY_FAULT_FOLDER") == '\0')
        return;
    const std::string line = batch.entries.front().name + '\n';
    const int fd = ::open((environment("POOLCOPY_FAULT_FOLDER") + std::string("/batches")).c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0 || ::write(fd, line.data(), line.size()) < 0)
        ::_exit(1);
    ::close(fd);
}

void copy(const wire::Batch &batch)
{
    noteBatch(batch);
    const wire::BatchHeader &h = batch.header;
    wire::BatchDone done;
    done.id = h.id;
    done.copied = h.count;
    done.staged = *environment("POOLCOPY_FAULT_MERGE") != '\0' && (h.flags & wire::BatchHeader::SyncEach) == 0;

    if (now("die"))
        ::_exit(9);
    if (now("die-later")) {   // when more was given
        ::usleep(300'000);
        ::_exit(9);
    }
    if ((h.flags & wire::BatchHeader::Drop) != 0) {
        done.copied = 0;
        done.failed = h.count;
        done.staged = false;
        send(done.encode());
        return;
    }
    for (std::uint32_t i = 0; i < h.count; ++i) {
        if ((h.flags & wire::BatchHeader::Careful) != 0)
            send(wire::Progress{h.id, i, i * FileSize, h.folder, batch.entries[i].name}.encode());
        if (batch.entries[i].name == "f57" && now("die-at-one-file"))
            ::_exit(9);
    }
    if (now("die-by-signal"))
        ::raise(SIGKILL);
    if (now("end-well"))
        ::_exit(0);
    if (now("never-answer") || source.rfind("/endless", 0) == 0)
        beSilent();
    if (now("close-output")) {
        ::close(STDOUT_FILENO);
        beSilent();
    }
    if (now("half-frame")) {
        const std::string whole = wire::frame(done.encode());
        put(std::string_view(whole).substr(0, whole.size() / 2));
        ::_exit(0);
    }
    if (now("too-long-frame")) {
        put({"\x01\x00\x10\x00", 4});
        beSilent();
    }
    if (now("empty-frame")) {
        put({"\0\0\0\0", 4});
        beSilent();
    }
    if (digest != DigestKind::None || now("unasked-hashes")) {
        wire::Hashes hashes{h.id, DigestKind::Xxh128, {}};
        for (std::uint16_t i = 0; i < h.count; ++i)
            hashes.entries.push_back({i, done.staged ? wire::HashedEntry::Temporary : std::uint8_t{0}, {}});
        if (now("hashes-of-unknown-batch"))
            hashes.batch += 1000;
        if (now("hash-of-no-entry"))
            hashes.entries.back().index = 255;
        if (now("one-hash-less"))
            hashes.entries.pop_back();
        if (!now("no-hashes"))
            send(hashes.encode());
        if (now("hashes-twice"))
            send(hashes.encode());
    }
    if (now("unasked-foreseen"))
        send(wire::Foreseen{h.id, {}, {}}.encode());
    if (now("unasked-compared"))
        send(wire::Compared{h.id, Contents::Same}.encode());
    if (now("unasked-verify-done"))
        send(wire::VerifyDone{h.id, h.count, {}}.encode());
    if (now("print"))
        put("a stray printf\n");
    if (now("unknown-type"))
        send("\x7f");
    if (now("message-of-the-engine"))
        send(wire::encodePlain(Type::Pause));
    if (now("byte-too-many"))
        send(done.encode() + 'x');
    if (now("wrong-counts"))
        --done.copied;
    if (now("counts-that-wrap")) {
        done.copied = 0xffffffff;
        done.failed = h.count + 1U;
    }
    if (now("unknown-batch"))
        done.id += 1000;
    if (now("unasked-cancel")) {
        done.cancelled = true;
        done.copied = 1;
    }
    if (now("progress-of-unknown-batch"))
        send(wire::Progress{h.id + 1000, 1, 1, h.folder, "x"}.encode());
    if (now("progress-in-unknown-folder"))
        send(wire::Progress{h.id, 1, 1, 4711, "x"}.encode());
    if (now("progress-over-the-top"))
        send(wire::Progress{h.id, ~0U, ~std::uint64_t{0}, h.folder, "x"}.encode());
    if (now("conflict-in-unknown-folder"))
        send(wire::Conflict{h.id, 4711, batch.entries[0], 1, 2, 3}.encode());
    if (now("trouble-in-unknown-folder"))
        send(wire::Trouble{h.id, wire::Trouble::WholeFolder, 4711, {Stage::OpenFolder, 13, {}}}.encode());
    if (now("unasked-prepared"))
        send(wire::Prepared{false}.encode());
    if (now("unasked-batch"))
        send(batchIn(0, 500).encode());
    if (now("unasked-folder"))
        send(wire::Folder{h.folder + 100, 0, "x"}.encode());
    if (now("unasked-task-done"))
        send(wire::TaskDone{std::uint64_t{1} << 48, {}, true, {}, {}}.encode());
    if (now("unasked-totals"))
        send(wire::Totals{~std::uint64_t{0}, 1, ~std::uint64_t{0}}.encode());
    staged[h.id] = h.count;
    send(done.encode());
    if (now("done-twice"))
        send(done.encode());
}

void verify(const wire::Verify &task)
{
    if (now("die-in-verify"))
        ::_exit(9);
    wire::VerifyDone done{task.task, static_cast<std::uint32_t>(task.entries.size()), {}};
    for (const wire::VerifyEntry &e : task.entries) {
        if (e.name == "f57" && now("die-at-verifying-one-file"))
            ::_exit(9);
        if (e.name == "f57" && now("one-is-wrong")) {
            --done.verified;
            done.wrong.push_back({e.index, 0});
        }
    }
    if (now("all-are-wrong")) {
        done = {task.task, 0, {}};
        for (const wire::VerifyEntry &e : task.entries)
            done.wrong.push_back({e.index, 5});
    }
    if (now("wrong-counts-of-verify"))
        ++done.verified;
    if (now("wrong-that-nobody-asked-for")) {
        --done.verified;
        done.wrong.push_back({255, 0});
    }
    if (now("another-verify-task"))
        done.task += 1000;
    send(done.encode());
    if (now("verify-done-twice"))
        send(done.encode());
}

void take(std::string_view payload)
{
    static int role = -1;
    static bool paused = false;
    static std::vector<std::string> waiting;
    if (wire::isPlain(payload, Type::Pause))
        paused = true;
    if (wire::isPlain(payload, Type::Resume)) {
        paused = false;
        for (const std::string &w : std::exchange(waiting, {}))
            take(w);
    }
    if (paused && !wire::isPlain(payload, Type::Pause) && !wire::isPlain(payload, Type::Cancel)) {
        waiting.emplace_back(payload);
        return;
    }
    switch (wire::typeOf(payload)) {
    case Type::Source: source = wire::Source::decode(payload)->path; break;
    case Type::Root: source = wire::Root::decode(payload)->source; break;
    case Type::Prepare: prepare(); break;
    case Type::Setup:
        role = static_cast<int>(wire::Setup::decode(payload)->role);
        digest = wire::Setup::decode(payload)->digest;
        if (role == static_cast<int>(wire::Role::Copier) && now("refuse-set-up"))
            send(wire::SetupDone{{Stage::OpenFolder, ESTALE, "/parent"}, false}.encode());
        else
            send(wire::SetupDone{}.encode());
        if (role == static_cast<int>(wire::Role::Copier) && now("set-up-twice"))
            send(wire::SetupDone{}.encode());
        break;
    case Type::Verify: verify(*wire::Verify::decode(payload)); break;
    case Type::Scan: scan(*wire::Scan::decode(payload)); break;
    case Type::Batch:
        if (const auto batch = wire::Batch::decode(payload))
            copy(*batch);
        else
            ::_exit(1);
        break;
    case Type::Name: {
        if (now("die-before-names"))
            ::_exit(9);
        wire::BatchDone done;
        done.id = wire::Name::decode(payload)->batch;
        done.copied = staged[done.id] - static_cast<std::uint32_t>(wire::Name::decode(payload)->drop.size());
        if (now("wrong-counts-of-names"))
            done.copied = 4000;
        send(done.encode());
        break;
    }
    case Type::Finish:
        if (now("die-in-finish"))
            ::_exit(9);
        send(wire::TaskDone{wire::Finish::decode(payload)->task, {}, true, {}, {}}.encode());
        break;
    case Type::Publish: {
        wire::TaskDone done{wire::Publish::decode(payload)->task, {}, true, {}, {}};
        if (now("die-in-publish"))
            ::_exit(9);
        if (now("refuse-in-publish"))
            done.error = {Stage::FinalNameTaken, EEXIST, "/parent/copy"};
        send(done.encode());
        break;
    }
    case Type::Flush: {
        wire::TaskDone done{wire::Flush::decode(payload)->task, {}, true, {}, {}};
        if (now("die-in-flush"))
            ::_exit(9);
        if (now("refuse-in-flush"))
            done.error = {Stage::Flush, EIO, "/parent"};
        if (now("uncertain-flush"))
            done.certain = false;
        send(done.encode());
        break;
    }
    case Type::Cancel: ::_exit(0);
    default: break;   // what a real one only remembers
    }
}

} // namespace

int main()
{
    if (now("exit"))
        return 3;
    if (now("never-greet"))
        beSilent();
    if (now("speak-before-greeting"))
        send(wire::Prepared{true}.encode());
    wire::Hello hello;
    hello.pid = static_cast<std::uint64_t>(::getpid());
    if (now("wrong-version"))
        ++hello.version;
    send(hello.encode());
    if (now("greet-twice"))
        send(hello.encode());
    if (now("output-of-nothing-else"))
        put("Segmentation fault\n");
    wire::FrameCutter cutter;
    char buffer[4096];
    for (ssize_t n = 0; (n = ::read(STDIN_FILENO, buffer, sizeof buffer)) > 0;) {
        cutter.feed({buffer, static_cast<std::size_t>(n)});
        while (const auto payload = cutter.next())
            take(*payload);
    }
    return 0;
}
