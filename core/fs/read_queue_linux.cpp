// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/read_queue.h"

#include <cerrno>
#include <cstdlib>
#include <new>

#include <liburing.h>
#include <unistd.h>

namespace poolcopy::fs {

namespace {
constexpr std::align_val_t Alignment{4096};   // as O_DIRECT wants it
} // namespace

struct ReadQueue::Ring
{
    io_uring ring{};
};

ReadQueue::ReadQueue()
{
    auto ring = std::make_unique<Ring>();
    if (io_uring_queue_init(Depth, &ring->ring, 0) != 0)
        return;
    m_ring = std::move(ring);
    m_slots.resize(Depth);
    for (std::size_t i = Depth; i > 0; --i)
        m_free.push_back(i - 1);
    m_buffers = static_cast<char *>(::operator new(Depth * Block, Alignment));
}

ReadQueue::~ReadQueue()
{
    if (!m_ring)
        return;
    while (!empty())
        next(-1);
    io_uring_queue_exit(&m_ring->ring);
    ::operator delete(m_buffers, Alignment);
}

void ReadQueue::ask(int fd, std::uint64_t offset, std::uint64_t bytes)
{
    const std::size_t i = m_free.back();
    m_free.pop_back();
    m_underWay.push_back(i);
    m_slots[i] = {};
    io_uring_sqe *entry = io_uring_get_sqe(&m_ring->ring);   // there is one: the ring holds as many as there are slots
    io_uring_prep_read(entry, fd, m_buffers + i * Block, static_cast<unsigned>(bytes), offset);
    entry->user_data = i;
    io_uring_submit(&m_ring->ring);   // what the kernel has no room for now goes with a later call
}

std::optional<ReadQueue::Read> ReadQueue::next(int waitMs)
{
    const std::size_t oldest = m_underWay.front();
    __kernel_timespec time{waitMs / 1000, (waitMs % 1000) * 1'000'000LL};
    while (!m_slots[oldest].ended) {
        if (io_uring_sq_ready(&m_ring->ring) > 0 && io_uring_submit(&m_ring->ring) < 0)
            ::usleep(1000);
        io_uring_cqe *ended = nullptr;
        const int r = waitMs < 0 ? io_uring_wait_cqe(&m_ring->ring, &ended) : io_uring_wait_cqe_timeout(&m_ring->ring, &ended, &time);
        if (r == -EINTR || r == -EAGAIN)
            continue;
        if (r == -ETIME)
            return std::nullopt;
        if (r != 0 || ended == nullptr)
            std::abort();   // what is under way could not be had any more, nor its memory given back
        m_slots[ended->user_data].got = ended->res;
        m_slots[ended->user_data].ended = true;
        io_uring_cqe_seen(&m_ring->ring, ended);
    }
    m_underWay.pop_front();
    m_free.push_back(oldest);
    return Read{m_slots[oldest].got, m_buffers + oldest * Block};
}

} // namespace poolcopy::fs
