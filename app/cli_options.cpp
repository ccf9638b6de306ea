// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_options.h"

#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace poolcopy {

namespace {

struct Options
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

enum class Option : std::uint8_t {
    Into, As, Workers, OnConflict, NoFlush, OneFileSystem, DryRun, Json, Quiet, Help, Version,
    Jobs, Continue, Discard, Verify, VerifyOnly, Manifest, ManifestHash, Limit, Polite, NoPolite, Permissions, History, Report, Format,
};

enum class Takes : std::uint8_t { Nothing, Value, MaybeValue };

struct OptionSpec
{
    std::string_view name;
    Option option;
    Takes takes;
};

constexpr std::array optionSpecs{
    OptionSpec{"--into", Option::Into, Takes::Value},
    OptionSpec{"--as", Option::As, Takes::Value},
    OptionSpec{"--workers", Option::Workers, Takes::Value},
    OptionSpec{"--on-conflict", Option::OnConflict, Takes::Value},
    OptionSpec{"--no-flush", Option::NoFlush, Takes::Nothing},
    OptionSpec{"--one-file-system", Option::OneFileSystem, Takes::Nothing},
    OptionSpec{"--dry-run", Option::DryRun, Takes::Nothing},
    OptionSpec{"--json", Option::Json, Takes::Nothing},
    OptionSpec{"--quiet", Option::Quiet, Takes::Nothing},
    OptionSpec{"--help", Option::Help, Takes::Nothing},
    OptionSpec{"-h", Option::Help, Takes::Nothing},
    OptionSpec{"--version", Option::Version, Takes::Nothing},
    OptionSpec{"--jobs", Option::Jobs, Takes::Nothing},
    OptionSpec{"--continue", Option::Continue, Takes::MaybeValue},
    OptionSpec{"--discard", Option::Discard, Takes::Value},
    OptionSpec{"--verify", Option::Verify, Takes::Nothing},
    OptionSpec{"--verify-only", Option::VerifyOnly, Takes::Nothing},
    OptionSpec{"--manifest", Option::Manifest, Takes::Value},
    OptionSpec{"--manifest-hash", Option::ManifestHash, Takes::Value},
    OptionSpec{"--limit", Option::Limit, Takes::Value},
    OptionSpec{"--polite", Option::Polite, Takes::Nothing},
    OptionSpec{"--no-polite", Option::NoPolite, Takes::Nothing},
    OptionSpec{"--permissions", Option::Permissions, Takes::Value},
    OptionSpec{"--history", Option::History, Takes::Nothing},
    OptionSpec{"--report", Option::Report, Takes::Value},
    OptionSpec{"--format", Option::Format, Takes::Value},
};

struct RuleWord
{
    std::string_view word;
    char letter;   ///< accepted as an answer; 0: not an answer
    OnConflict rule;
};

constexpr std::array ruleWords{
    RuleWord{"ask", 0, OnConflict::Ask},
    RuleWord{"leave", 'l', OnConflict::Leave},
    RuleWord{"skip", 's', OnConflict::Skip},
    RuleWord{"overwrite", 'o', OnConflict::Overwrite},
    RuleWord{"rename", 'r', OnConflict::Rename},
    RuleWord{"newer", 'n', OnConflict::Newer},
    RuleWord{"different", 'd', OnConflict::Different},
};

constexpr int maxWorkers = 64;

/// nullopt unless `text` is "auto" (0) or a plain decimal number in 1…64.
std::optional<int> workersOf(std::string_view text)
{
    if (text == "auto")
        return 0;
    int count = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (problem != std::errc() || end != text.data() + text.size() || count < 1 || count > maxWorkers)
        return std::nullopt;
    return count;
}

std::optional<OnConflict> ruleOf(std::string_view text)
{
    const auto found = std::find_if(ruleWords.begin(), ruleWords.end(), [text](const RuleWord &r) { return r.word == text; });
    return found != ruleWords.end() ? std::optional(found->rule) : std::nullopt;
}

QString shown(std::string_view bytes)
{
    return words::path(Path(bytes));
}

/// The arguments in the order they were given, with their first mistake.
class Parser
{
public:
    Command parse(std::span<const std::string> arguments)
    {
        while (!arguments.empty()) {
            const std::string_view argument = arguments.front();
            arguments = arguments.subspan(1);
            if (argument == "--") {
                m_command.request.sources.insert(m_command.request.sources.end(), arguments.begin(), arguments.end());
                break;
            }
            if (argument.size() < 2 || argument[0] != '-') {
                m_command.request.sources.emplace_back(argument);
                continue;
            }
            if (auto end = takeOption(argument, arguments))
                return *std::move(end);
        }
        return concluded();
    }

private:
    /// Empty: go on with the next argument.
    std::optional<Command> takeOption(std::string_view argument, std::span<const std::string> &rest)
    {
        const std::size_t equals = argument.find('=');
        const std::string_view name = argument.substr(0, equals);
        const auto *const spec = std::find_if(optionSpecs.begin(), optionSpecs.end(), [name](const OptionSpec &s) { return s.name == name; });
        if (spec == optionSpecs.end())
            return UsageError{Options::tr("%1: there is no such option (a SOURCE that begins with - comes after --)").arg(shown(name))};

        std::optional<std::string> value;
        if (equals != std::string_view::npos)
            value = std::string(argument.substr(equals + 1));
        switch (spec->takes) {
        case Takes::Nothing:
            if (value)
                return UsageError{Options::tr("%1 takes no value").arg(shown(name))};
            break;
        case Takes::Value:
            if (!value) {
                // Another option here is far more likely a value forgotten than a path of that name.
                if (rest.empty() || rest.front().starts_with("--"))
                    return UsageError{Options::tr("%1 needs a value (one that begins with -- is given as %1=VALUE)").arg(shown(name))};
                value = rest.front();
                rest = rest.subspan(1);
            }
            break;
        case Takes::MaybeValue:
            if (!value && !rest.empty() && !rest.front().starts_with("-")) {
                value = rest.front();
                rest = rest.subspan(1);
            }
            break;
        }
        m_given.push_back(spec);
        return apply(*spec, std::move(value));
    }

    std::optional<Command> apply(const OptionSpec &spec, std::optional<std::string> value)
    {
        JobRequest &request = m_command.request;
        if (value && value->empty())
            return UsageError{Options::tr("%1: the value is empty").arg(shown(spec.name))};
        switch (spec.option) {
        case Option::Into:
        case Option::As: {
            const Placement placement = spec.option == Option::Into ? Placement::Into : Placement::As;
            if (request.placement == placement)
                return UsageError{Options::tr("%1 was given twice").arg(shown(spec.name))};
            if (request.placement != Placement::Beside)
                return UsageError{Options::tr("--into and --as can't be used together")};
            request.placement = placement;
            request.destination = *std::move(value);
            break;
        }
        case Option::Workers: {
            const std::optional<int> workers = workersOf(*value);
            if (!workers)
                return UsageError{Options::tr("--workers: %1 is neither a number from 1 to %2 nor auto").arg(shown(*value)).arg(maxWorkers)};
            request.workers = *workers;
            break;
        }
        case Option::OnConflict: {
            const std::optional<OnConflict> rule = ruleOf(*value);
            if (!rule)
                return UsageError{
                    Options::tr("--on-conflict: %1 is none of ask, leave, skip, overwrite, rename, newer, different").arg(shown(*value))};
            request.onConflict = *rule;
            m_command.conflictRuleGiven = true;
            break;
        }
        case Option::Limit: {
            const std::optional<std::uint64_t> limit = parseRate(*value);
            if (!limit)
                return UsageError{
                    Options::tr("--limit: %1 is no rate of at least 1K: bytes per second, such as 500K, 1.5M or 20M, or none").arg(shown(*value))};
            request.limit = *limit;
            m_limit = limit;
            break;
        }
        case Option::Polite:
        case Option::NoPolite:
            request.polite = spec.option == Option::Polite;
            m_polite = request.polite;
            break;
        case Option::Permissions:
            if (*value != "source" && *value != "destination")
                return UsageError{Options::tr("--permissions: %1 is neither source nor destination").arg(shown(*value))};
            request.asDestination = *value == "destination";
            break;
        case Option::NoFlush: request.flush = false; break;
        case Option::OneFileSystem: request.oneFileSystem = true; break;
        case Option::DryRun: request.dryRun = true; break;
        case Option::Verify: request.verify = true; break;
        case Option::VerifyOnly: request.compareOnly = request.dryRun = true; break;
        case Option::Json: m_command.json = true; break;
        case Option::Quiet: m_command.quiet = true; break;
        case Option::Help: return ShowHelp{};
        case Option::Version: return ShowVersion{};
        case Option::Jobs:
        case Option::Continue:
        case Option::Discard:
        case Option::History:
        case Option::Report:
            if (m_ofJobs)
                return UsageError{Options::tr("--jobs, --continue, --discard, --history and --report can't be used together")};
            m_ofJobs = spec.option;
            m_id = value.value_or(std::string());
            break;
        case Option::Format:
            if (*value != "text" && *value != "csv" && *value != "json" && *value != "html")
                return UsageError{Options::tr("--format: %1 is none of text, csv, json and html").arg(shown(*value))};
            m_format = *value;
            break;
        case Option::Manifest:
            if (!request.manifest.empty())
                return UsageError{Options::tr("%1 was given twice").arg(shown(spec.name))};
            request.manifest = *std::move(value);
            break;
        case Option::ManifestHash:
            if (*value != "xxh128" && *value != "sha256")
                return UsageError{Options::tr("--manifest-hash: %1 is neither xxh128 nor sha256").arg(shown(*value))};
            request.manifestHash = *value == "sha256" ? DigestKind::Sha256 : DigestKind::Xxh128;
            m_hashGiven = true;
            break;
        }
        return std::nullopt;
    }

    Command concluded()
    {
        const JobRequest &request = m_command.request;
        if (m_hashGiven && request.manifest.empty())
            return UsageError{Options::tr("--manifest-hash needs --manifest FILE")};
        if (!m_format.empty() && m_ofJobs != Option::Report)
            return UsageError{Options::tr("--format needs --report ID")};
        if (m_ofJobs) {
            if (!request.sources.empty() || request.placement != Placement::Beside)
                return UsageError{Options::tr("--jobs, --continue, --discard, --history and --report take no SOURCE and no destination: the job knows them")};
            const auto which = std::find_if(m_given.begin(), m_given.end(), [this](const OptionSpec *s) { return s->option == m_ofJobs; });
            for (const OptionSpec *spec : m_given)
                if (!goesWithJobs(spec->option))   // not ignored: it may be the one that somebody relies on
                    return UsageError{Options::tr("%1 can't be used with %2").arg(shown(spec->name), shown((*which)->name))};
            switch (*m_ofJobs) {
            case Option::Jobs: return ListJobs{m_command.json};
            case Option::History: return ListHistory{m_command.json};
            case Option::Report: return ReportJob{m_id, m_format.empty() ? "text" : m_format};
            case Option::Continue: return ContinueJob{m_id, m_command.json, m_command.quiet, m_limit, m_polite};
            default: return DiscardJob{m_id};
            }
        }
        if (request.sources.empty())
            return UsageError{Options::tr("no SOURCE was given (see --help)")};
        if (std::any_of(request.sources.begin(), request.sources.end(), [](const Path &source) { return source.empty(); }))
            return UsageError{Options::tr("a SOURCE is empty")};
        if (request.compareOnly && (request.verify || request.placement != Placement::As))
            return UsageError{Options::tr("--verify-only needs one SOURCE, --as PATH, and no --verify")};
        if (!request.manifest.empty() && request.dryRun)
            return UsageError{Options::tr("--manifest can't be used with --dry-run or --verify-only: nothing is copied")};
        if (request.sources.size() > 1 && request.placement == Placement::As)
            return UsageError{Options::tr("--as takes one SOURCE; %1 were given (--into takes several)").arg(request.sources.size())};
        if (request.sources.size() > 1 && request.placement == Placement::Beside)
            return UsageError{Options::tr("several SOURCEs need --into FOLDER")};
        return std::move(m_command);
    }

    /// Beside what is asked of a job that was begun earlier.
    [[nodiscard]] bool goesWithJobs(Option option) const
    {
        switch (option) {
        case Option::Json:
        case Option::Quiet: return true;
        case Option::Format: return m_ofJobs == Option::Report;
        case Option::Limit:
        case Option::Polite:
        case Option::NoPolite: return m_ofJobs == Option::Continue;
        default: return option == m_ofJobs;
        }
    }

    CopyCommand m_command;
    std::vector<const OptionSpec *> m_given;
    bool m_hashGiven = false;
    std::optional<std::uint64_t> m_limit;
    std::optional<bool> m_polite;
    std::optional<Option> m_ofJobs;
    std::string m_id, m_format;
};

} // namespace

std::optional<std::uint64_t> parseRate(std::string_view text)
{
    if (text == "none" || text == "0")
        return 0;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.empty() || !isDigit(text.front()))
        return std::nullopt;
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    if (problem != std::errc() || !isDigit(*(end - 1)))
        return std::nullopt;
    std::string unit(end, text.data() + text.size());
    if (unit.ends_with("/s"))
        unit.resize(unit.size() - 2);
    if (unit.ends_with('B'))
        unit.pop_back();
    constexpr std::string_view letters = "KMG";
    double factor = 1;
    if (!unit.empty()) {
        const auto letter = letters.find(unit.front() == 'k' || unit.front() == 'm' || unit.front() == 'g' ? static_cast<char>(unit.front() - 'a' + 'A') : unit.front());
        const bool binary = unit.size() == 2 && unit[1] == 'i';
        if (letter == std::string_view::npos || (unit.size() > 1 && !binary))
            return std::nullopt;
        for (std::size_t i = 0; i <= letter; ++i)
            factor *= binary ? 1024 : 1000;
    }
    constexpr double least = 1e3, most = 1e15;
    const double rate = number * factor;
    return rate >= least && rate <= most ? std::optional(static_cast<std::uint64_t>(rate)) : std::nullopt;
}

Command parseArguments(std::span<const std::string> arguments)
{
    return Parser().parse(arguments);
}

QString helpText()
{
    return Options::tr(
        "Copies folders and files with a pool of worker processes.\n"
        "\n"
        "poolcopy-cli [options] SOURCE... --into FOLDER   each SOURCE becomes FOLDER/<its name>\n"
        "poolcopy-cli [options] SOURCE --as PATH          SOURCE becomes PATH\n"
        "poolcopy-cli [options] SOURCE                    SOURCE becomes <SOURCE>_copy beside it\n"
        "poolcopy-cli --jobs | --continue [ID] | --discard ID   copies that were cut short\n"
        "poolcopy-cli --history | --report ID             copies that have ended\n"
        "poolcopy-cli --verify-only SOURCE --as PATH      compares both, changes nothing\n"
        "\n"
        "  --workers N|auto      copy workers, 1 to 64; auto (the default): as many as the disks\n"
        "                          can make use of, found out while copying\n"
        "  --on-conflict RULE    what happens where a name is taken by something else:\n"
        "                          ask        ask on the terminal (the default there)\n"
        "                          leave      leave it and report a problem (the default elsewhere)\n"
        "                          skip       leave it, by choice\n"
        "                          overwrite  replace it\n"
        "                          rename     the new one becomes 'name 2.ext'\n"
        "                          newer      replace it if the source is newer, else skip\n"
        "                          different  replace it unless it has the same contents\n"
        "  --limit RATE          move at most so many bytes a second, all workers together: 500K, 1.5M, 20M …\n"
        "                          (K, M, G are 1000-based, Ki, Mi, Gi 1024-based); none or 0 for no limit\n"
        "  --polite              let everybody else's work on the disks go first\n"
        "  --no-polite           no longer: with --continue\n"
        "  --permissions WHOSE   source (default): owner, mode and ACL are kept; destination:\n"
        "                        as the folder there says to whoever makes something in it\n"
        "  --no-flush            end when the system has the data, not when the disk has it\n"
        "                        (older versions are replaced only by what the disk has)\n"
        "  --verify              read everything back from the disk and compare\n"
        "  --manifest FILE       write a checksum for every file into FILE, for xxhsum -c\n"
        "  --manifest-hash HASH  xxh128 (the default), or sha256 for sha256sum -c\n"
        "  --one-file-system     do not enter other disks mounted below a SOURCE\n"
        "  --dry-run             tell what would be done, change nothing\n"
        "  --json                one JSON object a line on standard output\n"
        "  --quiet               no progress and no summary\n"
        "  --jobs                list copies that were cut short, and those that run\n"
        "  --continue [ID]       go on with one; ID may be left out if there is only one\n"
        "  --discard ID          remove what one has made so far\n"
        "  --history             list the last 200 copies\n"
        "  --report ID           tell all of one of them: result, figures, problems\n"
        "  --format FORMAT       of that: text (the default), csv, json or html\n"
        "  --help, --version     print this, or the version, and end\n"
        "\n"
        "Options may stand anywhere before --; after it all are SOURCEs. --option=VALUE is the same\n"
        "as --option VALUE. With a trailing slash a SOURCE that is a link stands for the folder it\n"
        "leads to, without one for the link.\n"
        "\n"
        "While the live line is shown on a terminal, single keys act at once: p pauses and goes on, - and +\n"
        "lower and raise the limit, i turns --polite on and off, s skips what hangs, ? tells the keys.\n"
        "\n"
        "Exit: 0 everything is there; 1 something could not be copied, or the copy could not go on;\n"
        "2 refused, nothing was changed; 130 cancelled. A copy that was cut short stays in an\n"
        "unfinished folder; the same command again, or --continue, goes on with it.\n");
}

std::optional<Answer> parseAnswer(std::string_view line)
{
    std::optional<OnConflict> rule;
    bool forAll = false;
    constexpr std::string_view blanks = " \t\r\n";
    for (;;) {
        const std::size_t begin = line.find_first_not_of(blanks);
        if (begin == std::string_view::npos)
            break;
        const std::size_t end = std::min(line.find_first_of(blanks, begin), line.size());
        std::string word(line.substr(begin, end - begin));
        std::transform(word.begin(), word.end(), word.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        line.remove_prefix(end);

        if (!forAll && (word == "a" || word == "all")) {
            forAll = true;
            continue;
        }
        const auto *const found = std::find_if(ruleWords.begin(), ruleWords.end(), [&word](const RuleWord &r) {
            return r.letter != 0 && (word == r.word || (word.size() == 1 && word[0] == r.letter));
        });
        if (found == ruleWords.end() || rule)
            return std::nullopt;
        rule = found->rule;
    }
    if (!rule)
        return std::nullopt;
    return Answer{*rule, forAll};
}

} // namespace poolcopy
