// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace poolcopy {

/// A path or a name as the kernel has it: any bytes but NUL, no encoding implied.
using Path = std::string;

/// What was being done when something failed. Travels over the pipe as one byte: append only.
enum class Stage : std::uint8_t {
    None = 0,
    // on the source
    OpenSource = 1,
    ReadSource = 2,
    ListSource = 3,
    StatSource = 4,
    ReadLink = 5,
    SourceChanged = 6,   ///< the file changed in every one of the tries
    SourceEndedEarly = 7,///< end of file came before its size said so
    Reserved = 8,        ///< the name is the marker's in an unfinished folder
    // on the destination
    MakeFolder = 20,
    OpenFolder = 21,
    CreateFile = 22,
    WriteFile = 23,
    MakeLink = 24,
    MakeHardLink = 25,
    MakeSpecial = 26,
    SetMetadata = 27,
    FlushFile = 28,
    CloseFile = 29,
    NameFile = 30,       ///< give a finished temporary its final name
    Exists = 31,         ///< the final name is taken and the rule says: leave
    KindMismatch = 32,   ///< a folder against something else
    Twin = 33,           ///< two source names are one name on the destination
    LandsOnSource = 34,  ///< the entry's place is the job's source itself
    Verify = 35,         ///< what was read back from the disk is not what was written; errno 0, or why it can't be read
    Differs = 36,        ///< compared only; errnum is a sum of Difference
    OnlyInSource = 37,
    OnlyInDestination = 38,
    Altered = 39,        ///< what is there has type, size and time of the source, but other contents, and the rule says: leave
    // of the whole job
    Prepare = 50,
    Lock = 51,
    Flush = 52,
    Publish = 53,
    FinalNameTaken = 54,
    SetAside = 55,
    Remove = 56,
    WorkerDied = 57,
    Protocol = 58,
    OpenRoots = 59,
    Manifest = 60,       ///< the list of checksums
    NoAnswer = 61,       ///< a call about it did not return while anybody waited
    Skipped = 62,        ///< a person skipped it; errnum ETIMEDOUT: because it did not answer
    LeftDisk = 63,       ///< the job ended early: a person left the disk that did not answer
    StillHangs = 64,     ///< no final name: the worker process errnum hangs in the kernel, and may still make something there
    // refused before the start, or the reason why a job ended early
    SourceMissing = 70,
    SameFile = 71,           ///< source and destination are one
    InsideSource = 72,       ///< the destination lies inside the source
    TwoSourcesOneName = 73,
    NotAFolder = 74,         ///< a trailing slash, or a FOLDER, insists on a folder
    DestinationNotWritable = 75,
    NeedsName = 76,          ///< `/` has no name of its own
    BeingCopied = 77,        ///< another process works on it; errnum holds its pid or 0
    DeviceGone = 78,
    WorkersKeepDying = 79,
    CannotStartWorker = 80,
    EmptyArgument = 81,
    ManifestInSource = 82,   ///< the list of checksums would lie inside a source
    EarlierHangs = 83,       ///< the worker process errnum (0: not known) of an earlier copy is still there, and may yet make something at the destination
};

/// Whether the byte is a stage of ours; what comes through a pipe may be anything.
constexpr bool isStage(std::uint8_t byte)
{
    return byte <= 8 || (byte >= 20 && byte <= 39) || (byte >= 50 && byte <= 64) || (byte >= 70 && byte <= 83);
}

/// True for stages whose path lies below the source.
constexpr bool isSourceStage(Stage s) { return s > Stage::None && s < Stage::MakeFolder; }

/// One failed step: made once where it happens, worded once where it is shown.
struct Error
{
    Stage stage = Stage::None;
    int errnum = 0;   ///< errno of the failed call, 0 if none applies
    Path path;        ///< what the step was about; may be only a name, the receiver knows the folder
};

/// A value or the Error that kept us from it. No function of ours throws.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Stage stage, int errnum, Path path = {})
{
    return tl::unexpected<Error>(Error{stage, errnum, std::move(path)});
}

} // namespace poolcopy
