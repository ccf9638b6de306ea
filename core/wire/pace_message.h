// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// How fast contents may move; rules as in message.h.
namespace poolcopy::wire {

/// From now on: how fast contents may move, and whether everybody else goes first. Acts at once.
struct Pace
{
    std::uint64_t bytesPerSecond = 0;   ///< of the whole job, for its size sets how much is wanted at a time; 0: no limit
    bool polite = false;
    /// What is wanted at a time, bytes: a fiftieth of a second's worth.
    [[nodiscard]] std::uint64_t portion() const { return std::max<std::uint64_t>(bytesPerSecond / 50, LeastPortion); }
    static constexpr std::uint64_t LeastPortion = 4096;
    [[nodiscard]] std::string encode() const;
    static std::optional<Pace> decode(std::string_view payload);
};

/// The answer to Want: so many bytes of contents may be moved. Acts at once.
struct Allowance
{
    std::uint64_t bytes = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<Allowance> decode(std::string_view payload);
};

/// A worker has no allowance left and waits for so much. One at a time; a Pace that came meanwhile makes it void.
struct Want
{
    std::uint64_t bytes = 0;
    [[nodiscard]] std::string encode() const;
    static std::optional<Want> decode(std::string_view payload);
};

} // namespace poolcopy::wire
