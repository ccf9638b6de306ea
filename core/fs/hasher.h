// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"

#include <cstdint>
#include <memory>

namespace poolcopy::fs {

/// Hashes one file's contents after the other, piece by piece. Not thread-safe; no errors but lack of memory.
class Hasher
{
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;

    /// Begins anew; None: what follows costs nothing.
    void start(DigestKind kind);
    [[nodiscard]] DigestKind kind() const { return m_kind; }
    void add(const char *data, std::size_t bytes);
    /// A hole of so many bytes.
    void addZeros(std::uint64_t bytes);
    /// Of all since start(), in the byte order in which such hashes are printed.
    Digest digest();

private:
    struct State;
    std::unique_ptr<State> m_state;
    DigestKind m_kind = DigestKind::None;
};

} // namespace poolcopy::fs
