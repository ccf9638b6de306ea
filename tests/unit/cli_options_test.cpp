// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_options.h"

#include <gtest/gtest.h>

#include <QStringList>

#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace poolcopy;

namespace {

using Arguments = std::vector<std::string>;

/// What the arguments ask for, in one line: only what differs from the defaults.
std::string told(const Arguments &arguments)
{
    const Command command = parseArguments(arguments);
    if (std::holds_alternative<ShowHelp>(command))
        return "help";
    if (std::holds_alternative<ShowVersion>(command))
        return "version";
    if (const auto *error = std::get_if<UsageError>(&command))
        return "error: " + error->text.toStdString();
    if (const auto *list = std::get_if<ListJobs>(&command))
        return list->json ? "list json" : "list";
    if (const auto *go = std::get_if<ContinueJob>(&command))
        return "continue <" + go->id + '>' + (go->json ? " json" : "") + (go->quiet ? " quiet" : "")
            + (go->limit ? " limit " + std::to_string(*go->limit) : "") + (go->polite ? (*go->polite ? " polite" : " not polite") : "");
    if (const auto *discard = std::get_if<DiscardJob>(&command))
        return "discard <" + discard->id + '>';
    if (const auto *list = std::get_if<ListHistory>(&command))
        return list->json ? "history json" : "history";
    if (const auto *report = std::get_if<ReportJob>(&command))
        return "report <" + report->id + "> " + report->format;
    const auto &copy = std::get<CopyCommand>(command);
    std::string text;
    for (const Path &source : copy.request.sources)
        text += '<' + source + '>';
    switch (copy.request.placement) {
    case Placement::Beside: text += " beside" + copy.request.destination; break;
    case Placement::Into: text += " into " + copy.request.destination; break;
    case Placement::As: text += " as " + copy.request.destination; break;
    }
    if (copy.conflictRuleGiven)
        text += " rule " + std::to_string(static_cast<int>(copy.request.onConflict));
    if (copy.request.workers != 0)
        text += " workers " + std::to_string(copy.request.workers);
    if (copy.request.limit != 0)
        text += " limit " + std::to_string(copy.request.limit);
    text += copy.request.polite ? " polite" : "";
    text += copy.request.asDestination ? " as-destination" : "";
    text += copy.request.flush ? "" : " no-flush";
    text += copy.request.oneFileSystem ? " one-file-system" : "";
    text += copy.request.dryRun ? " dry-run" : "";
    text += copy.request.compareOnly ? " compare-only" : "";
    text += copy.request.verify ? " verify" : "";
    text += copy.request.manifest.empty() ? "" : " manifest " + copy.request.manifest;
    text += copy.request.manifestHash == DigestKind::Sha256 ? " sha256" : "";
    text += copy.json ? " json" : "";
    text += copy.quiet ? " quiet" : "";
    return text;
}

TEST(CliOptions, CommandLinesThatAskForACopy)
{
    const struct
    {
        Arguments arguments;
        std::string expected;
    } table[] = {
        {{"a"}, "<a> beside"},
        {{"--permissions", "destination", "a"}, "<a> beside as-destination"},
        {{"--permissions=source", "a"}, "<a> beside"},
        {{"--permissions=other", "a"}, "error: --permissions: other is neither source nor destination"},
        {{"--jobs"}, "list"},
        {{"--json", "--jobs"}, "list json"},
        {{"--history"}, "history"},
        {{"--history", "--json"}, "history json"},
        {{"--report", "7a"}, "report <7a> text"},
        {{"--format=csv", "--report", "7a"}, "report <7a> csv"},
        {{"--format", "xml", "--report", "7a"}, "error: --format: xml is none of text, csv, json and html"},
        {{"--format", "csv", "a"}, "error: --format needs --report ID"},
        {{"--continue"}, "continue <>"},
        {{"--continue", "7a", "--quiet"}, "continue <7a> quiet"},
        {{"--continue=7a"}, "continue <7a>"},
        {{"--continue=7a", "--limit", "none", "--polite"}, "continue <7a> limit 0 polite"},
        {{"--continue=7a", "--no-polite"}, "continue <7a> not polite"},
        {{"a", "--limit", "20M", "--polite"}, "<a> beside limit 20000000 polite"},
        {{"a", "--polite", "--no-polite"}, "<a> beside"},
        {{"a", "--limit=20M", "--limit=none"}, "<a> beside"},
        {{"--discard", "7a"}, "discard <7a>"},
        {{"a", "--as", "b"}, "<a> as b"},
        {{"a", "--manifest", "sums\xff"}, "<a> beside manifest sums\xff"},
        {{"a", "--manifest-hash=sha256", "--manifest=x"}, "<a> beside manifest x sha256"},
        {{"a", "--verify"}, "<a> beside verify"},
        {{"--verify-only", "a", "--as", "b"}, "<a> as b dry-run compare-only"},
        {{"--as=b", "a"}, "<a> as b"},
        {{"--as=b=c", "a"}, "<a> as b=c"},
        {{"a", "b", "--into", "c"}, "<a><b> into c"},
        {{"--into", "c", "a", "--quiet", "b"}, "<a><b> into c quiet"},
        {{"a/", "--into", "c//"}, "<a/> into c//"},
        {{"--into", "c", "--", "--quiet", "--", "-x", "--as=y"}, "<--quiet><--><-x><--as=y> into c"},
        {{"-"}, "<-> beside"},
        {{"--into", "-x", "a"}, "<a> into -x"},
        {{"--into=--weird", "a"}, "<a> into --weird"},
        {{"\xff\n", "--as", "\xfe"}, "<\xff\n> as \xfe"},
        {{"a", "--workers", "1"}, "<a> beside workers 1"},
        {{"a", "--workers=64"}, "<a> beside workers 64"},
        {{"a", "--workers=8", "--workers=auto"}, "<a> beside"},
        {{"a", "--on-conflict", "ask"}, "<a> beside rule 0"},
        {{"a", "--on-conflict=leave"}, "<a> beside rule 1"},
        {{"a", "--on-conflict=skip"}, "<a> beside rule 2"},
        {{"a", "--on-conflict=overwrite"}, "<a> beside rule 3"},
        {{"a", "--on-conflict=rename"}, "<a> beside rule 4"},
        {{"a", "--on-conflict=newer"}, "<a> beside rule 5"},
        {{"a", "--on-conflict=different"}, "<a> beside rule 6"},
        {{"--no-flush", "--one-file-system", "--dry-run", "--json", "--quiet", "a"},
         "<a> beside no-flush one-file-system dry-run json quiet"},
        {{"/", "--as", "b"}, "</> as b"},
        {{"/"}, "</> beside"},
        {{"x/a", "y/a", "--into", "c"}, "<x/a><y/a> into c"},
    };
    for (const auto &row : table)
        EXPECT_EQ(told(row.arguments), row.expected);
}

TEST(CliOptions, RatesAreBytesPerSecond)
{
    const struct
    {
        const char *text;
        std::optional<std::uint64_t> rate;
    } table[] = {
        {"none", 0}, {"0", 0}, {"1000", 1000}, {"250000", 250'000}, {"500K", 500'000}, {"500k", 500'000}, {"20M", 20'000'000},
        {"1.5M", 1'500'000}, {"2G", 2'000'000'000}, {"20MB", 20'000'000}, {"20MB/s", 20'000'000}, {"20M/s", 20'000'000},
        {"1Ki", 1024}, {"2MiB/s", 2'097'152}, {"0.5m", 500'000}, {"3000B", 3000}, {"1.25G", 1'250'000'000},
        {"", {}}, {"999", {}}, {"0.5K", {}}, {"-1M", {}}, {"+1M", {}}, {"M", {}}, {"1T", {}}, {"1.M", {}}, {".5M", {}}, {"1e6", {}}, {"0x10K", {}},
        {"inf", {}}, {"nan", {}}, {"1 M", {}}, {"1M ", {}}, {"1Mi/", {}}, {"1MM", {}}, {"1iM", {}}, {"1,5M", {}}, {"9999999999999G", {}},
        {"none ", {}}, {"/s", {}}, {"1Bi", {}}, {"1M\xff", {}}, {"00", {}},
    };
    for (const auto &row : table)
        EXPECT_EQ(parseRate(row.text), row.rate) << row.text;
}

TEST(CliOptions, HelpAndVersionComeBeforeAllThatFollows)
{
    EXPECT_EQ(told({"--help"}), "help");
    EXPECT_EQ(told({"a", "b", "--version", "--nonsense"}), "version");
    EXPECT_EQ(told({"--jobs", "--help"}), "help");
    EXPECT_EQ(told({"--", "--help"}), "<--help> beside");
}

TEST(CliOptions, MistakesAreNamedInOneLine)
{
    const struct
    {
        Arguments arguments;
        std::string expected;
    } table[] = {
        {{}, "no SOURCE was given (see --help)"},
        {{"--into", "c"}, "no SOURCE was given (see --help)"},
        {{"--"}, "no SOURCE was given (see --help)"},
        {{""}, "a SOURCE is empty"},
        {{"a", "", "--into", "c"}, "a SOURCE is empty"},
        {{"a", "--into", ""}, "--into: the value is empty"},
        {{"a", "--as="}, "--as: the value is empty"},
        {{"a", "--limit", "fast"}, "--limit: fast is no rate of at least 1K: bytes per second, such as 500K, 1.5M or 20M, or none"},
        {{"a", "--limit", "20"}, "--limit: 20 is no rate of at least 1K: bytes per second, such as 500K, 1.5M or 20M, or none"},
        {{"a", "--polite=yes"}, "--polite takes no value"},
        {{"a", "--into"}, "--into needs a value (one that begins with -- is given as --into=VALUE)"},
        {{"--as", "--", "a"}, "--as needs a value (one that begins with -- is given as --as=VALUE)"},
        {{"a", "--into", "--json"}, "--into needs a value (one that begins with -- is given as --into=VALUE)"},
        {{"a", "--into", "b", "--as", "c"}, "--into and --as can't be used together"},
        {{"a", "--as", "b", "--into", "c"}, "--into and --as can't be used together"},
        {{"a", "--as", "b", "--as", "c"}, "--as was given twice"},
        {{"a", "b"}, "several SOURCEs need --into FOLDER"},
        {{"a", "b", "--as", "c"}, "--as takes one SOURCE; 2 were given (--into takes several)"},
        {{"a", "--workers", "0"}, "--workers: 0 is neither a number from 1 to 64 nor auto"},
        {{"a", "--workers", "65"}, "--workers: 65 is neither a number from 1 to 64 nor auto"},
        {{"a", "--workers", "-1"}, "--workers: -1 is neither a number from 1 to 64 nor auto"},
        {{"a", "--workers", "+4"}, "--workers: +4 is neither a number from 1 to 64 nor auto"},
        {{"a", "--workers", " 4"}, "--workers:  4 is neither a number from 1 to 64 nor auto"},
        {{"a", "--workers", "4x"}, "--workers: 4x is neither a number from 1 to 64 nor auto"},
        {{"a", "--workers", "99999999999999999999"}, "--workers: 99999999999999999999 is neither a number from 1 to 64 nor auto"},
        {{"a", "--workers="}, "--workers: the value is empty"},
        {{"a", "--on-conflict", "maybe\n\xff"},
         "--on-conflict: maybe\\n\\xff is none of ask, leave, skip, overwrite, rename, newer, different"},
        {{"a", "--json=yes"}, "--json takes no value"},
        {{"a", "--quiet="}, "--quiet takes no value"},
        {{"a", "-q"}, "-q: there is no such option (a SOURCE that begins with - comes after --)"},
        {{"a", "--qui"}, "--qui: there is no such option (a SOURCE that begins with - comes after --)"},
        {{"--%1=\x1b"}, "--%1: there is no such option (a SOURCE that begins with - comes after --)"},
        {{"--bogus", "--help"}, "--bogus: there is no such option (a SOURCE that begins with - comes after --)"},
        {{"--jobs", "--continue"}, "--jobs, --continue, --discard, --history and --report can't be used together"},
        {{"--jobs", "a"}, "--jobs, --continue, --discard, --history and --report take no SOURCE and no destination: the job knows them"},
        {{"--discard", "7", "--into", "b"}, "--jobs, --continue, --discard, --history and --report take no SOURCE and no destination: the job knows them"},
        {{"--discard"}, "--discard needs a value (one that begins with -- is given as --discard=VALUE)"},
        {{"--discard"}, "--discard needs a value (one that begins with -- is given as --discard=VALUE)"},
        {{"a", "--verify=yes"}, "--verify takes no value"},
        {{"a", "--verify-only"}, "--verify-only needs one SOURCE, --as PATH, and no --verify"},
        {{"a", "--as", "b", "--verify", "--verify-only"}, "--verify-only needs one SOURCE, --as PATH, and no --verify"},
        {{"a", "--manifest", "sums", "--manifest", "sums"}, "--manifest was given twice"},
        {{"a", "--manifest", "sums", "--manifest-hash", "md5"}, "--manifest-hash: md5 is neither xxh128 nor sha256"},
        {{"a", "--manifest-hash", "sha256"}, "--manifest-hash needs --manifest FILE"},
        {{"a", "--manifest", "sums", "--dry-run"}, "--manifest can't be used with --dry-run or --verify-only: nothing is copied"},
        {{"a", "--manifest", "sums", "--verify-only", "--as", "b"}, "--manifest can't be used with --dry-run or --verify-only: nothing is copied"},
        {{"--continue", "--manifest", "sums"}, "--manifest can't be used with --continue"},
        {{"--dry-run", "--continue"}, "--dry-run can't be used with --continue"},
        {{"--continue", "7", "--limit", "1M", "--verify"}, "--verify can't be used with --continue"},
        {{"--continue", "--on-conflict", "skip"}, "--on-conflict can't be used with --continue"},
        {{"--discard", "7", "--dry-run"}, "--dry-run can't be used with --discard"},
        {{"--discard", "7", "--limit", "1M"}, "--limit can't be used with --discard"},
        {{"--jobs", "--workers", "2"}, "--workers can't be used with --jobs"},
        {{"--history", "--no-flush"}, "--no-flush can't be used with --history"},
        {{"a", "--manifest="}, "--manifest: the value is empty"},
    };
    for (const auto &row : table)
        EXPECT_EQ(told(row.arguments), "error: " + row.expected);
}

TEST(CliOptions, HelpNamesEveryOptionThatWorks)
{
    const QString help = helpText();
    for (const char *option : {"--into", "--as", "--workers", "--on-conflict", "--no-flush", "--one-file-system", "--dry-run",
                               "--json", "--quiet", "--help", "--version", "ask", "leave", "skip", "overwrite", "rename", "newer", "different"})
        EXPECT_TRUE(help.contains(QLatin1String(option))) << option;
    for (const QString &line : help.split(u'\n'))
        EXPECT_LE(line.size(), 100) << line.toStdString();
}

TEST(CliOptions, AnswersAreALetterOrAWordAndPerhapsAll)
{
    const struct
    {
        std::string line;
        std::optional<Answer> expected;
    } table[] = {
        {"o", Answer{OnConflict::Overwrite, false}},
        {" Skip \r", Answer{OnConflict::Skip, false}},
        {"r all", Answer{OnConflict::Rename, true}},
        {"all newer", Answer{OnConflict::Newer, true}},
        {"D", Answer{OnConflict::Different, false}},
        {"L a", Answer{OnConflict::Leave, true}},
        {"overwrite\tALL", Answer{OnConflict::Overwrite, true}},
        {"", std::nullopt},
        {"all", std::nullopt},
        {"y", std::nullopt},
        {"ask", std::nullopt},
        {"o s", std::nullopt},
        {"o all all", std::nullopt},
        {"over", std::nullopt},
    };
    for (const auto &row : table) {
        const std::optional<Answer> answer = parseAnswer(row.line);
        ASSERT_EQ(answer.has_value(), row.expected.has_value()) << row.line;
        if (answer) {
            EXPECT_EQ(answer->rule, row.expected->rule) << row.line;
            EXPECT_EQ(answer->forAll, row.expected->forAll) << row.line;
        }
    }
}

} // namespace
