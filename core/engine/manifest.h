// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/wire/verify_message.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace poolcopy {

/// A line of the list of checksums, as `xxhsum -c` (0.8.1) or `sha256sum -c` reads it; nothing if the tool can't read that
/// name: xxhsum knows no escapes, so no line feed, and no tool opens a path that is too long for the kernel.
std::optional<std::string> manifestLine(DigestKind kind, const Path &path, const Digest &digest);

/// The list of checksums on its way to the worker that writes it: lines, the offsets of the pieces, and what that
/// worker has not acknowledged, which is kept, for it may be lost.
///
/// Knows nothing of pipes or files. Lives on the engine's thread, driven by JobRun.
class Manifest
{
public:
    /// Bytes without acknowledgement from which on the scanner gets no more credit.
    static constexpr std::size_t PendingLimit = 4 << 20;
    static constexpr std::size_t PathsKept = 100;

    /// A list with this hash is wanted. `path`: its own, absolute.
    void begin(DigestKind kind, Path path);
    /// One is wanted, and nothing has gone wrong with it.
    [[nodiscard]] bool isOn() const { return m_kind != DigestKind::None; }
    /// A file that is there; `shown`: its path as people know it. Gives EEXIST if it has the list's own name, else 0.
    int add(const Path &path, const std::optional<Digest> &digest, const Path &shown);
    [[nodiscard]] bool hasNext(bool finish) const;
    /// The next piece to send, if there is enough for one; `finish`: whatever is left, the last one marked. Numbered `task`.
    std::optional<wire::Record> next(std::uint64_t task, bool finish);
    /// The answer to a piece; its text is no longer needed. False: there is no such piece.
    bool acknowledge(std::uint64_t task);
    /// The worker is gone: what it has not acknowledged is sent again.
    void lost();
    /// The walk begins anew, and with it the list.
    void restart();
    /// Pieces have been sent that have no answer yet.
    [[nodiscard]] bool waits() const { return !m_sent.empty(); }
    /// There will be no list.
    void giveUp();

    [[nodiscard]] std::size_t pending() const { return m_pending + m_text.size(); }
    [[nodiscard]] std::uint64_t listed() const { return m_listed; }
    /// Files that have no line because of their names, and the first of their paths.
    [[nodiscard]] std::uint32_t notListed() const { return m_notListed; }
    [[nodiscard]] const std::vector<Path> &notListedPaths() const { return m_notListedPaths; }

private:
    struct Sent
    {
        wire::Record piece;
        bool obsolete = false;   ///< of a list that has begun anew: only its answer is waited for
    };
    DigestKind m_kind = DigestKind::None;
    Path m_path, m_name;
    std::deque<Sent> m_sent;       // in order
    std::size_t m_pending = 0;     // bytes in m_sent
    std::string m_text;            // not sent yet
    std::uint64_t m_offset = 0;    // of m_text in the list
    bool m_lastSent = false;
    std::uint64_t m_listed = 0;
    std::uint32_t m_notListed = 0;
    std::vector<Path> m_notListedPaths;
};

} // namespace poolcopy
