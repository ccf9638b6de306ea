// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fd.h"
#include "core/engine/job_request.h"
#include "core/wire/codec.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Files of our own below $XDG_STATE_HOME/poolcopy, which the journals and the history share: what a record looks like
/// (u32 length, u64 XXH3 of the payload, payload), and where they are. Whatever is read may be anything.
namespace poolcopy::records {

inline constexpr std::size_t PayloadMax = 16 << 20;

/// `payload` as a record.
std::string framed(std::string_view payload);
/// The payload of the record at `at`, which moves behind it; nothing if there is no whole and sound one.
std::optional<std::string_view> next(std::string_view text, std::size_t &at);

/// All of a request but its `only`; the last part of a payload, so that later versions can add to it.
void put(wire::Writer &w, const JobRequest &request);
bool take(wire::Reader &r, JobRequest &request);

/// From this process's working folder, if the path is relative.
Path absolute(const Path &path);
JobRequest madeAbsolute(JobRequest request);

/// $XDG_STATE_HOME/poolcopy/`name`; empty if there is no home.
Path stateFolder(const char *name);
/// Opens it; `make`: makes it, and what is above it, 0700.
Fd openFolder(const Path &path, bool make);

} // namespace poolcopy::records
