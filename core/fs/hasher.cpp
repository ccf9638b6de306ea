// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/hasher.h"

#include <algorithm>
#include <cstring>
#include <new>

#include <nettle/sha2.h>
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
    sha256_ctx sha{};
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
    if (kind == DigestKind::Xxh128)
        XXH3_128bits_reset(m_state->xxh);
    else
        sha256_init(&m_state->sha);
}

void Hasher::add(const char *data, std::size_t bytes)
{
    switch (m_kind) {
    case DigestKind::Xxh128: XXH3_128bits_update(m_state->xxh, data, bytes); break;
    case DigestKind::Sha256: sha256_update(&m_state->sha, bytes, reinterpret_cast<const std::uint8_t *>(data)); break;
    case DigestKind::None: break;
    }
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
    if (m_kind == DigestKind::Sha256) {
        static_assert(SHA256_DIGEST_SIZE <= std::tuple_size_v<Digest>);
        sha256_ctx ended = m_state->sha;   // nettle begins anew in the one it is given
        sha256_digest(&ended, SHA256_DIGEST_SIZE, digest.data());
        return digest;
    }
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state->xxh));
    static_assert(sizeof canonical.digest <= std::tuple_size_v<Digest>);
    std::memcpy(digest.data(), canonical.digest, sizeof canonical.digest);
    return digest;
}

} // namespace poolcopy::fs
