// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/codec.h"

namespace poolcopy::wire {

std::optional<std::string_view> FrameCutter::next()
{
    // Move the tail to the front only now and then: a buffer full of small frames costs one move.
    if (m_start > 0 && (m_start == m_buffer.size() || m_start >= (1u << 16))) {
        m_buffer.erase(0, m_start);
        m_start = 0;
    }
    if (m_broken || m_buffer.size() - m_start < 4)
        return std::nullopt;
    const std::string_view all = std::string_view(m_buffer).substr(m_start);
    const std::uint32_t length = Reader(all).u32();
    if (length == 0 || length > MaxFrame) {
        m_broken = true;
        return std::nullopt;
    }
    if (all.size() - 4 < length)
        return std::nullopt;
    m_start += 4 + std::size_t{length};
    return all.substr(4, length);
}

std::string frame(std::string_view payload)
{
    Writer w;
    w.u32(static_cast<std::uint32_t>(payload.size()));
    w.rest(payload);
    return w.take();
}

} // namespace poolcopy::wire
