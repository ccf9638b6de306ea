// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/plan.h"
#include "core/base/rules.h"
#include "core/wire/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The messages about what would be done, and about versions that meet; rules as in message.h.
namespace poolcopy::wire {

/// In a dry run, before the BatchDone of a Batch or Link: what would become of its entries. Folders are not counted.
struct Foreseen
{
    /// One of the first of its kind that this worker has seen.
    struct Named
    {
        PlanKind kind = PlanKind::New;
        std::uint32_t folder = NoFolder;
        Path name;
        bool operator==(const Named &) const = default;
    };
    std::uint64_t batch = 0;
    PlanFigures figures{};
    std::vector<Named> named;
    [[nodiscard]] std::string encode() const;
    static std::optional<Foreseen> decode(std::string_view payload);
};

/// Do this entry of the source and what has its name have the same contents? Answered by Compared; nothing is changed.
struct Compare
{
    std::uint64_t task = 0;
    std::uint32_t folder = 0;
    Path name;
    [[nodiscard]] std::string encode() const;
    static std::optional<Compare> decode(std::string_view payload);
};

struct Compared
{
    std::uint64_t task = 0;
    Contents contents = Contents::Unknown;   ///< Unknown: one of them can't be read
    [[nodiscard]] std::string encode() const;
    static std::optional<Compared> decode(std::string_view payload);
};

} // namespace poolcopy::wire
