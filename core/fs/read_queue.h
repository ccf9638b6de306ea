// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include <sys/types.h>

namespace poolcopy::fs {

/// Reads several blocks at once, of one file or of many, so that a device with a deep queue is asked for more than one thing at a time
/// (io_uring: no thread, and few calls). Gives them in the order in which they were asked for. One thread's.
class ReadQueue
{
public:
    static constexpr std::uint64_t Block = 128 << 10;   ///< bytes
    static constexpr std::size_t Depth = 32;

    struct Read
    {
        ssize_t got = 0;             ///< bytes, or minus an errno
        const char *data = nullptr;  ///< aligned; until the next call
    };

    ReadQueue();
    /// Waits for what is under way: the kernel writes into our memory.
    ~ReadQueue();
    ReadQueue(const ReadQueue &) = delete;
    ReadQueue &operator=(const ReadQueue &) = delete;

    /// False where the kernel has no such thing or forbids it: then nothing else may be called.
    [[nodiscard]] bool works() const { return m_ring != nullptr; }
    [[nodiscard]] bool full() const { return m_underWay.size() == Depth; }
    [[nodiscard]] bool empty() const { return m_underWay.empty(); }
    /// Asks for at most a block. The descriptor stays open until it has come. Not when full.
    void ask(int fd, std::uint64_t offset, std::uint64_t bytes);
    /// The oldest; waits for it at most so long, in milliseconds, or for ever with -1. Not when empty.
    std::optional<Read> next(int waitMs);

private:
    struct Ring;
    struct Slot
    {
        bool ended = false;
        ssize_t got = 0;
    };
    std::unique_ptr<Ring> m_ring;
    std::vector<Slot> m_slots;
    std::deque<std::size_t> m_underWay;   // slots, oldest first
    std::vector<std::size_t> m_free;
    char *m_buffers = nullptr;
};

} // namespace poolcopy::fs
