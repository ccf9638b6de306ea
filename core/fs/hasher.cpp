// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/hasher.h"

#include <algorithm>
#include <cstring>
#include <new>

#include <xxhash.h>

namespace poolcopy::fs {

struct Hasher::State
{
    State() : xxh(XXH3_createState())
    {
        if (xxh == nullptr)
            throw std::bad_alloc();
    }
    ~State() { XXH3_freeState(xxh); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    XXH3_state_t *xxh;
};

Hasher::Hasher() = default;
Hasher::~Hasher() = default;

void Hasher::start(DigestKind kind)
{
    m_kind = kind;
    if (kind == DigestKind::None)
        return;
    if (!m_state)
        m_state = std::make_unique<State>();
    XXH3_128bits_reset(m_state->xxh);
}

void Hasher::add(const char *data, std::size_t bytes)
{
    if (m_kind != DigestKind::None)
        XXH3_128bits_update(m_state->xxh, data, bytes);
}

void Hasher::addZeros(std::uint64_t bytes)
{
    static constexpr std::size_t Step = 64 << 10;
    static const std::array<char, Step> zeros{};
    while (m_kind != DigestKind::None && bytes > 0) {
        const auto n = static_cast<std::size_t>(std::min<std::uint64_t>(bytes, Step));
        add(zeros.data(), n);
        bytes -= n;
    }
}

Digest Hasher::digest()
{
    Digest digest{};
    if (m_kind == DigestKind::None)
        return digest;
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state->xxh));
    static_assert(sizeof canonical.digest <= std::tuple_size_v<Digest>);
    std::memcpy(digest.data(), canonical.digest, sizeof canonical.digest);
    return digest;
}

} // namespace poolcopy::fs
