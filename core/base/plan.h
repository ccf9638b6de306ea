// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>

namespace poolcopy {

/// What would become of an entry that is no folder. One byte on the wire: append only.
enum class PlanKind : std::uint8_t {
    New = 0,           ///< its name is free
    Same = 1,          ///< already there
    SourceNewer = 2,   ///< another version is there, and ours was changed later
    SourceOlder = 3,   ///< another version is there that was changed later
    Differs = 4,       ///< another version is there, of the same time
    NameRefused = 5,   ///< the destination doesn't allow its name, or that of a folder above it
    Twin = 6,          ///< another entry of its folder has the same name there
    TooBig = 7,        ///< for the destination's file system
    NotMade = 8,       ///< a link or special file, and the destination knows none
    Blocked = 9,       ///< its place, or that of a folder above it, is taken by what can't be replaced, or closed to us
    Unreadable = 10,
    Count = 11,
};
inline constexpr std::size_t PlanKinds = static_cast<std::size_t>(PlanKind::Count);

struct PlanFigure
{
    std::uint64_t entries = 0;
    std::uint64_t bytes = 0;   ///< of contents, as far as they would be copied
    bool operator==(const PlanFigure &) const = default;
};
using PlanFigures = std::array<PlanFigure, PlanKinds>;

/// The kind of one that would fail like that.
constexpr PlanKind planKindOf(Stage stage, int errnum)
{
    if (isSourceStage(stage))
        return PlanKind::Unreadable;
    switch (stage) {
    case Stage::Twin: return PlanKind::Twin;
    case Stage::MakeLink:
    case Stage::MakeSpecial: return PlanKind::NotMade;
    case Stage::MakeFolder:
    case Stage::CreateFile:
        if (errnum == EFBIG)
            return PlanKind::TooBig;
        return errnum == ENAMETOOLONG || errnum == EILSEQ || errnum == EINVAL ? PlanKind::NameRefused : PlanKind::Blocked;
    default: return PlanKind::Blocked;
    }
}

/// What names a file system takes. One byte on the wire.
enum class NameRules : std::uint8_t { Any = 0, ExFat = 1, Fat = 2 };
inline constexpr std::uint8_t NameRulesCount = 3;

} // namespace poolcopy
