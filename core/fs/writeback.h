// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/fd.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace poolcopy::fs {

/// Lets the device write a big file while it is still being copied: one file at a time, for one copying thread.
///
/// Works on a thread of its own, as sync_file_range(2) waits where the device has enough to do, and has a descriptor of its own,
/// so that nothing here ever has to be waited for. The thread starts with the first upTo(); without one all of this does nothing.
class Writeback
{
public:
    Writeback() = default;
    ~Writeback();
    Writeback(const Writeback &) = delete;
    Writeback &operator=(const Writeback &) = delete;

    /// The file is written from `from`, which lies behind all that was told before, to `end`: the device may begin.
    void upTo(int fd, std::uint64_t from, std::uint64_t end);
    /// Bytes that the device was not yet asked to write.
    [[nodiscard]] std::uint64_t behind();
    /// Waits until something has been done, or that long.
    void wait(std::chrono::milliseconds atMost);
    /// All up to the end told last shall be on the device: taken by takeSettled() when it is. Not while another is under way.
    void settle();
    struct Settled
    {
        std::uint64_t end = 0;
        Result<bool> synced;   ///< as of syncToDisk()
    };
    std::optional<Settled> takeSettled();
    /// No more of this file; what was not begun is left to the kernel. `waits`: until no call on it is under way, as an error of
    /// the device (Stage::FlushFile) is told once for all descriptors of an open file, and a flush by the caller may come too late for it.
    Result<void> end(bool waits);

private:
    struct File
    {
        Fd fd;
        std::uint64_t begun = 0, end = 0;          // of what upTo() told
        std::uint64_t settledFrom = 0, settleTo = 0;
        std::optional<Settled> settled;
        std::optional<Error> failed;               // what the device told first
        bool busy = false;                         // a call is under way
    };
    void run();
    std::mutex m_mutex;
    std::condition_variable m_wake, m_done;
    std::shared_ptr<File> m_file;   // kept by the thread while a call is under way
    bool m_over = false, m_noThread = false;
    std::thread m_thread;
};

} // namespace poolcopy::fs
