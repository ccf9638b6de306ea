// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/writeback.h"

#include "core/fs/flush.h"
#include "core/fs/polite.h"

#include <algorithm>
#include <system_error>

#include <fcntl.h>

namespace poolcopy::fs {

namespace {
constexpr std::uint64_t Window = 4 << 20;   // bytes: a slow disk would be deaf to everything for half a minute over one call for all
}

Writeback::~Writeback()
{
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Writeback::upTo(int fd, std::uint64_t from, std::uint64_t end)
{
    if (m_noThread)
        return;
    if (!m_thread.joinable()) {
        try {
            m_thread = std::thread(&Writeback::run, this);
        } catch (const std::system_error &) {   // RLIMIT_NPROC: the kernel begins when it likes
            m_noThread = true;
            return;
        }
    }
    const std::lock_guard lock(m_mutex);
    if (!m_file) {
        m_file = std::make_shared<File>();
        m_file->fd = Fd(::fcntl(fd, F_DUPFD_CLOEXEC, 3));
        m_file->begun = m_file->settledFrom = from;
    }
    m_file->end = end;
    m_wake.notify_one();
}

std::uint64_t Writeback::behind()
{
    const std::lock_guard lock(m_mutex);
    return m_file && m_file->fd ? m_file->end - m_file->begun : 0;
}

void Writeback::wait(std::chrono::milliseconds atMost)
{
    std::unique_lock lock(m_mutex);
    m_done.wait_for(lock, atMost);
}

void Writeback::settle()
{
    const std::lock_guard lock(m_mutex);
    if (!m_file)
        return;
    m_file->settleTo = m_file->end;
    m_wake.notify_one();
}

std::optional<Writeback::Settled> Writeback::takeSettled()
{
    const std::lock_guard lock(m_mutex);
    return m_file ? std::exchange(m_file->settled, std::nullopt) : std::nullopt;
}

Result<void> Writeback::end(bool waits)
{
    std::unique_lock lock(m_mutex);
    const std::shared_ptr<File> file = std::move(m_file);
    m_file.reset();
    if (!file || !waits)
        return {};
    m_done.wait(lock, [&file] { return !file->busy; });
    return file->failed ? Result<void>(tl::unexpected<Error>(*file->failed)) : Result<void>();
}

void Writeback::run()
{
    setPolite(false, 0);   // a thread begins as the one that starts it, and nobody takes it back here
    std::unique_lock lock(m_mutex);
    for (bool settled = false;;) {
        m_wake.wait(lock, [this] {
            return m_over || (m_file && m_file->fd && (m_file->begun < m_file->end || m_file->settledFrom < m_file->settleTo));
        });
        if (m_over)
            return;
        const std::shared_ptr<File> file = m_file;
        // In turns: what is new must not wait for what is old, nor the other way round.
        const bool settles = settled = file->settledFrom < file->settleTo && (!settled || file->begun == file->end);
        const std::uint64_t from = settles ? file->settledFrom : file->begun;
        const std::uint64_t end = std::min(settles ? file->settleTo : file->end, from + Window);
        file->busy = true;
        lock.unlock();
        Result<void> done;
        if (settles)
            done = waitForRange(file->fd.get(), from, end);
        else
            ::sync_file_range(file->fd.get(), static_cast<off_t>(from), static_cast<off_t>(end - from), SYNC_FILE_RANGE_WRITE);
        std::optional<Settled> all;
        if (!done) {
            all = Settled{end, tl::unexpected<Error>(done.error())};
        } else if (settles && end == file->settleTo) {   // only we change it meanwhile
            all = Settled{end, syncToDisk(file->fd.get())};
            if (!all->synced)
                done = fail(Stage::FlushFile, all->synced.error().errnum);
        }
        lock.lock();
        file->busy = false;
        file->begun = std::max(file->begun, end);
        if (settles)
            file->settledFrom = end;
        if (all)
            file->settled = all;
        if (!done && !file->failed)
            file->failed = done.error();
        m_done.notify_all();
    }
}

} // namespace poolcopy::fs
