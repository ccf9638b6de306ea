// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job_request.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace poolcopy {

/// A command line that asks for a copy. The request's copySuffix is left to the front.
struct CopyCommand
{
    JobRequest request;
    bool conflictRuleGiven = false;   ///< --on-conflict was there; if not, the front chooses by its terminal
    bool json = false;
    bool quiet = false;
};

/// --jobs: list those that were cut short, and those that run.
struct ListJobs
{
    bool json = false;
};
/// --continue: go on with one that was cut short.
struct ContinueJob
{
    std::string id;   ///< or the beginning of it; empty: the only one there is
    bool json = false, quiet = false;
    std::optional<std::uint64_t> limit = std::nullopt;   ///< --limit was there: instead of the job's own
    std::optional<bool> polite = std::nullopt;           ///< --polite or --no-polite was there: instead of the job's own
};
/// --discard: remove what one has made, and its journal.
struct DiscardJob
{
    std::string id;
};

/// --history: list past copies.
struct ListHistory
{
    bool json = false;
};
/// --report: tell all of one of them.
struct ReportJob
{
    std::string id;   ///< or the beginning of it
    std::string format = "text";   ///< "text", "csv", "json", "html"
};

struct ShowHelp {};
struct ShowVersion {};

/// A command line that can't be obeyed.
struct UsageError
{
    QString text;   ///< one line, without the program's name
};

using Command = std::variant<CopyCommand, ListJobs, ContinueJob, DiscardJob, ListHistory, ReportJob, ShowHelp, ShowVersion, UsageError>;

/// What the arguments (bytes, without the program's own name) ask for. Looks at the text only, never at a file.
Command parseArguments(std::span<const std::string> arguments);

/// "500K", "1.5M", "20MB/s", "2Gi", "250000": bytes per second, at least 1,000. K, M, G are 1000-based as everywhere here, Ki, Mi, Gi 1024-based.
/// "0" and "none": 0, no limit. nullopt for all else.
std::optional<std::uint64_t> parseRate(std::string_view text);

/// What --help prints.
QString helpText();

/// What a person answered about a taken name.
struct Answer
{
    OnConflict rule = OnConflict::Leave;
    bool forAll = false;
};

/// "o", "skip", "r all", "a n"…; nullopt if it is none of them.
std::optional<Answer> parseAnswer(std::string_view line);

} // namespace poolcopy
