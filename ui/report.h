// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/history.h"

#include <QString>

#include <cstdint>
#include <string>

/// A past job as a document, for people and for programs. Qt Core only; slow with many problems, and safe on any thread.
namespace poolcopy::report {

enum class Format : std::uint8_t { Text, Csv, Json, Html };

/// UTF-8. Names that are not are shown with visible bytes; JSON has the bytes too.
std::string write(const HistoryRecord &record, Format format);
/// "complete", "with-problems", "stopped", "refused", "cancelled".
QString resultKey(JobResult result);
/// "txt", "csv", "json", "html".
QString suffix(Format format);
/// A file name without a suffix, of the job's first source: "PoolCopy report Photos 2024".
QString suggestedName(const HistoryRecord &record);

} // namespace poolcopy::report
