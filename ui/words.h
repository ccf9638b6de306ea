// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/rules.h"
#include "core/engine/job.h"
#include "core/engine/journal.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Words and numbers for people, for both fronts: the only place where an Error becomes a sentence.
/// Qt Core only. All of it is translatable and honours the default QLocale.
namespace poolcopy::words {

/// Bytes as readable text: invalid UTF-8 and control characters as `\xff`, `\n`; nothing else is changed.
QString path(const Path &bytes);
/// Any text between U+2068 and U+2069.
QString isolated(const QString &text);
/// The same between U+2068 and U+2069, so that a right-to-left mark inside can't turn the line round (for widgets).
QString isolatedPath(const Path &bytes);

/// With a capital letter in front.
QString sentence(QString text);
/// "what: more", with the colon of the language.
QString detailed(const QString &what, const QString &more);
/// With the full stop of the language.
QString ended(const QString &text);
/// What a job copies, in short: "Photos 2024", "Photos 2024 and 2 more"; for widgets to be isolated.
QString jobName(const JobRequest &request);

/// What happened, in a few words, without the path: "can't be read", "was left as it is", "can't be written".
QString whatHappened(const Error &error);
/// Why: "permission denied", "a file of this name is already there", "the disk is full". Never empty.
QString why(const Error &error);
/// "/media/usb: can't be written: the disk is full.", for widgets.
QString reason(const Error &error);
/// The same, and what can be done about it in a line of its own.
QString reasonAndAdvice(const Error &error);
/// Whom an advice is for: a window has buttons, a terminal has options.
enum class Front : std::uint8_t { Window, Terminal };
/// What a person can do about it; may be empty.
QString whatToDo(const Error &error, Front front = Front::Window);

/// "The owner of 12 entries could not be kept. exFAT has none." `bareFileSystem` as in JobStatus.
QString note(NoteKind kind, std::uint64_t count, const std::string &bareFileSystem = {});
/// The same before anything was done: "The owner of 12 entries can't be kept. exFAT has none."
QString noteAhead(NoteKind kind, std::uint64_t count, const std::string &bareFileSystem = {});
/// Such a note with the first entry that it is about, as people read that; `first` empty: none is known.
QString noteAbout(const QString &note, std::uint64_t count, const QString &first);
/// Short fixed key for JSON: "owner", "mode", "xattr", "acl", "times", "hardlink", …
QString noteKey(NoteKind kind);
/// Short fixed key for JSON's "step": "open-source", "read-source", …
QString stepKey(Stage stage);

/// From now on this thread's words have a no-break space between a figure and its unit: for a window. What a terminal prints and what is
/// written into reports is searched and cut, and has plain ones.
void keepUnits(bool keep = true);
QString bytes(std::uint64_t count);                ///< "4.7 GB"
QString lacking(const JobStatus &status);          ///< "The disk may be too full. It lacks at least 1.2 GB."; may be empty
QString limit(std::uint64_t bytesPerSecond);       ///< "20 MB/s", without a zero behind the point
QString rate(double bytesPerSecond);               ///< "310 MB/s"
QString timeLeft(double seconds);                  ///< "about 2 minutes left", "a few seconds left"
/// The same; the words that were said `before` stay as long as they are about right, so that they don't change to and fro.
QString timeLeft(double seconds, const QString &before);
QString number(std::uint64_t count);               ///< "80,211"
/// Date and time, short: "11/24/26 7:45 PM". Seconds since 1970.
QString moment(std::int64_t seconds);
/// "today at 14:03", "yesterday at 9:10", "3 June 2024 at 14:03"; `now`: likewise seconds since 1970, 0: now.
QString when(std::int64_t seconds, std::int64_t now = 0);
QString duration(double seconds);                  ///< "25 s", "1 min 12 s", "2 h 5 min"

/// What can be done with a name that is taken, as a choice: "replace it", "keep both", …; the usual one first.
std::vector<std::pair<OnConflict, QString>> rules();
QString waitsFor(const QString &name);             ///< "Waits for “Photos”: same disk"
QString jobState(const JobStatus &status);         ///< "Copying", "Paused", "Writing to the disk", …
QString workerState(const WorkerRow &row);         ///< "copying", "ready", "scanning", "no sign of life for 12 s", …
/// "Worker 3 (process 4711) still hangs in the kernel; it ends by itself when the disk answers."
QString abandoned(const AbandonedWorker &worker);
QString kernelState(char letter);                  ///< "running", "sleeping", "waiting for the disk", "stopped", …
/// "31 of 94 GB are there", of a job that was cut short; empty where nothing is known.
QString progressOf(const JournalledJob &job);
/// What a job has copied, for people. Of one that was cut short also what nobody told of at its end, but lies in its unfinished
/// folder; `bytes` 0 with some files: not known. JobStatus::copied counts verdicts alone.
struct Copied
{
    std::uint64_t files = 0, bytes = 0;
};
Copied copied(const JobStatus &status);
/// Something of a job that is Done has gone to a disk: a file, folders, or what lies in its unfinished folder.
bool hasWritten(const JobStatus &status);
/// A plain sentence or two with counts for a job that is Done.
/// `again`: of a job that tried again some entries of another (JobRequest::only).
QString outcome(const JobStatus &status, bool again = false);
/// What its source became; of several sources the folder that they went into. Empty: each stands beside its original.
Path destinationOf(const JobRequest &request, const JobStatus &status);
/// All that it made lies in memory, and on no disk.
bool isInMemory(const JobStatus &status);
/// The same as outcome() for a job that only compares.
QString comparison(const JobStatus &status);
/// The same for a dry run: what would be done.
QString plan(const JobStatus &status, OnConflict rule = OnConflict::Leave);
/// What a dry run has found, in a few words: "new", "already there", "older there", "names this disk does not allow", …
QString planGroup(PlanKind kind);
/// Short fixed key for JSON: "new", "same", "source-newer", …
QString planKey(PlanKind kind);
/// "Needs 3.4 GB; free: 120 GB." of a dry run, with what a version that is replaced needs beside it until then; may be empty.
QString space(const JobStatus &status);
/// Whether a dry run has found that it won't fit.
bool isTooMuch(const JobStatus &status);

} // namespace poolcopy::words
