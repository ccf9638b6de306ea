// SPDX-License-Identifier: GPL-3.0-or-later
// How a job, a worker or a plan stands, and how it ended.
#include "ui/words_shared.h"

#include <utility>

namespace poolcopy::words {

namespace {

using namespace Qt::StringLiterals;

QString filesCounted(std::uint64_t count)
{
    return counted(count, Words::tr("one file"), Words::tr("%1 files", nullptr, plural(count)));
}

QString foldersCounted(std::uint64_t count)
{
    return counted(count, Words::tr("one folder"), Words::tr("%1 folders", nullptr, plural(count)));
}

} // namespace

std::vector<std::pair<OnConflict, QString>> rules()
{
    return {{OnConflict::Leave, Words::tr("leave what is there and report it")}, {OnConflict::Ask, Words::tr("ask me")},
            {OnConflict::Skip, Words::tr("skip it")}, {OnConflict::Overwrite, Words::tr("replace it")},
            {OnConflict::Rename, Words::tr("keep both")}, {OnConflict::Newer, Words::tr("replace it if ours is newer")},
            {OnConflict::Different, Words::tr("replace it if its size or contents differ")}};
}

QString waitsFor(const QString &name)
{
    return Words::tr("Waits for “%1”: same disk").arg(name);
}

QString jobState(const JobStatus &status)
{
    if (status.state != JobState::Done && status.cancelling)
        return Words::tr("Cancelling");
    if (status.state != JobState::Done && status.paused)
        return Words::tr("Paused");
    switch (status.state) {
    case JobState::Waiting: return Words::tr("Waiting");
    case JobState::Scanning: return Words::tr("Looking at the source");
    case JobState::Copying: return status.dryRun ? Words::tr("Checking") : Words::tr("Copying");
    case JobState::Verifying: return Words::tr("Reading back and comparing");
    case JobState::Finishing: return Words::tr("Finishing the folders");
    case JobState::Flushing: return Words::tr("Writing to the disk");
    case JobState::Publishing: return Words::tr("Giving the final name");
    case JobState::Done: break;
    }
    if (status.dryRun && (status.result == JobResult::Complete || status.result == JobResult::WithProblems))
        return Words::tr("Checked");
    switch (status.result) {
    case JobResult::Complete: return Words::tr("Done");
    case JobResult::WithProblems: return Words::tr("Done, with problems");
    case JobResult::Stopped: return Words::tr("Stopped");
    case JobResult::Refused: return Words::tr("Not started");
    case JobResult::Cancelled: return Words::tr("Cancelled");
    }
    return Words::tr("Done");
}

QString workerState(const WorkerRow &row)
{
    switch (row.state) {
    case WorkerState::Starting: return Words::tr("starting");
    case WorkerState::Ready: return Words::tr("ready");
    case WorkerState::Paused: return Words::tr("paused");
    case WorkerState::Stuck:
        return Words::tr("no sign of life for %1").arg(duration(static_cast<double>(row.silentMs) / 1000));
    case WorkerState::Lost: return Words::tr("ended, starting again");
    case WorkerState::Gone: return Words::tr("gone");
    case WorkerState::Running: break;
    }
    switch (row.task) {
    case WorkerTask::Nothing: return Words::tr("ready");
    case WorkerTask::Prepare: return Words::tr("preparing");
    case WorkerTask::Scan: return Words::tr("scanning");
    case WorkerTask::Count: return Words::tr("counting");
    case WorkerTask::Copy: return Words::tr("copying");
    case WorkerTask::Link: return Words::tr("making hard links");
    case WorkerTask::Name: return Words::tr("giving names");
    case WorkerTask::Finish: return Words::tr("finishing folders");
    case WorkerTask::Flush: return Words::tr("writing to the disk");
    case WorkerTask::Publish: return Words::tr("giving the final name");
    case WorkerTask::Remove: return Words::tr("removing");
    case WorkerTask::Verify: return Words::tr("reading back");
    case WorkerTask::Record: return Words::tr("writing the list of checksums");
    case WorkerTask::Compare: return Words::tr("comparing");
    }
    return Words::tr("busy");
}

QString abandoned(const AbandonedWorker &worker)
{
    return Words::tr("Worker %1 (process %2) still hangs in the kernel; it ends by itself when the disk answers.").arg(worker.number).arg(worker.pid);
}

QString kernelState(char letter)
{
    switch (letter) {
    case 'R': return Words::tr("running");
    case 'S':
    case 'I': return Words::tr("sleeping");
    case 'D': return Words::tr("waiting for the disk");
    case 'T':
    case 't': return Words::tr("stopped");
    case 'Z':
    case 'X':
    case 'x': return Words::tr("ended");
    default: return Words::tr("unknown");
    }
}

namespace {

/// Where problems stand for several entries each, such as all in a folder: how many there are, so that their list fits the sentence.
QString problemsApart(const JobStatus &status)
{
    const std::uint64_t told = status.problems - std::min(status.problems, status.foldersFailed);
    if (told == 0 || told >= status.failed)
        return {};
    return counted(told, Words::tr("one problem"), Words::tr("%1 problems", nullptr, plural(told)));
}

} // namespace

Path destinationOf(const JobRequest &request, const JobStatus &status)
{
    const Path first = status.places.empty() ? Path() : status.places.front().destination;
    if (request.sources.size() > 1)
        return request.placement == Placement::Beside ? Path() : folderInto(request, first);
    return first.empty() ? request.destination : first;
}

bool isInMemory(const JobStatus &status)
{
    return !status.places.empty() && std::all_of(status.places.begin(), status.places.end(), [](const Place &place) { return place.inMemory; });
}

namespace {

/// It was cut short with something in an unfinished folder, perhaps a file that is not whole.
bool isPartlyThere(const JobStatus &status)
{
    return (status.result == JobResult::Stopped || status.result == JobResult::Cancelled) && status.filesTotal > 0
        && std::any_of(status.places.begin(), status.places.end(), [](const Place &place) { return !place.unfinished.empty(); });
}

} // namespace

Copied copied(const JobStatus &status)
{
    const Copied told{status.copied, status.bytesCopied};
    const bool cutShort = status.state == JobState::Done && (status.result == JobResult::Stopped || status.result == JobResult::Cancelled);
    const bool stays = std::any_of(status.places.begin(), status.places.end(), [](const Place &place) { return !place.unfinished.empty(); })
        && std::all_of(status.places.begin(), status.places.end(),
                       [](const Place &place) { return !place.merged && (place.published || !place.unfinished.empty()); });
    // In a folder that an earlier run left, who knows who has copied what nobody told of; and temporaries in a merged one go.
    if (!cutShort || !stays || status.continued)
        return told;
    const std::uint64_t verdicts = status.copied + status.alreadyThere + status.skipped + status.failed;
    const std::uint64_t untold = status.files - std::min(status.files, verdicts);
    if (status.alreadyThere + status.skipped + status.failed > 0)   // their contents are in the sum, too
        return {status.copied + untold, untold == 0 ? status.bytesCopied : 0};
    return {status.copied + untold, std::max(status.bytes, status.bytesCopied)};
}

bool hasWritten(const JobStatus &status)
{
    return copied(status).files > 0 || (status.folders > 0 && status.filesTotal == 0)
        || std::any_of(status.places.begin(), status.places.end(), [](const Place &place) { return !place.unfinished.empty(); });
}

QString outcome(const JobStatus &status, bool again)
{
    QStringList sentences;
    const Copied there = copied(status);
    switch (status.result) {
    case JobResult::Refused: return Words::tr("Nothing was copied or changed.");
    case JobResult::Stopped: sentences += Words::tr("Stopped before the end."); break;
    case JobResult::Cancelled: sentences += Words::tr("Cancelled."); break;
    case JobResult::Complete:
    case JobResult::WithProblems: break;
    }
    const bool full = status.result == JobResult::Stopped && (status.reason.errnum == ENOSPC || status.reason.errnum == EDQUOT);
    if (full && status.entriesLacking > 0)
        sentences += Words::tr("It can't hold so many files and folders. Too many: at least %1.").arg(number(status.entriesLacking));
    if (full && status.bytesTotal > status.bytes && (status.entriesLacking == 0 || status.bytesLacking > 0))
        sentences += (status.totalsFinal ? Words::tr("The disk lacks about %1.") : Words::tr("The disk lacks at least %1."))
                         .arg(bytes(status.bytesTotal - status.bytes));
    const bool wentThrough = status.result == JobResult::Complete || status.result == JobResult::WithProblems;
    const QString time = duration(static_cast<double>(status.elapsedMs) / 1000);
    const bool allOfAgain = again && status.result == JobResult::Complete && status.copied > 0 && status.copied == status.filesTotal;
    const bool isEmpty = !again && status.result == JobResult::Complete && status.filesTotal + status.folders + status.skipped == 0;
    const bool allThere = status.result == JobResult::Complete && status.alreadyThere > 0 && there.files + status.skipped == 0;
    if (again && wentThrough && !allOfAgain && status.filesTotal > 0)
        sentences += Words::tr("Tried again: %1.").arg(filesCounted(status.filesTotal));
    if (allOfAgain && status.bytesCopied > 0)
        sentences += Words::tr("Tried again and copied: %1 (%2) in %3.").arg(filesCounted(status.copied), bytes(status.bytesCopied), time);
    else if (allOfAgain)
        sentences += Words::tr("Tried again and copied: %1 in %2.").arg(filesCounted(status.copied), time);
    else if (there.files > 0 && there.bytes > 0)
        sentences += sentence(Words::tr("%1 copied (%2) in %3.").arg(filesCounted(there.files), bytes(there.bytes), time));
    else if (there.files > 0)
        sentences += sentence(Words::tr("%1 copied in %2.").arg(filesCounted(there.files), time));
    else if (status.folders > 0 && status.filesTotal == 0 && wentThrough)
        sentences += sentence(Words::tr("%1 copied.").arg(foldersCounted(status.folders)));
    else if (allThere)
        sentences += counted(status.alreadyThere, Words::tr("Nothing had to be copied: one entry was already there."),
                             Words::tr("Nothing had to be copied: %1 entries were already there.", nullptr, plural(status.alreadyThere)));
    else if (isEmpty)
        sentences += Words::tr("It is empty: there was no file to copy.");
    else if (!isPartlyThere(status))
        sentences += Words::tr("Nothing was copied.");
    if (status.alreadyThere > 0 && !allThere)
        sentences += counted(status.alreadyThere, Words::tr("One was already there."),
                             Words::tr("%1 were already there.", nullptr, plural(status.alreadyThere)));
    if (status.skipped > 0)
        sentences += counted(status.skipped, Words::tr("One was skipped."),
                             Words::tr("%1 were skipped.", nullptr, plural(status.skipped)));
    if (const QString apart = problemsApart(status); !apart.isEmpty())
        sentences += Words::tr("%1 could not be copied (%2).", nullptr, plural(status.failed)).arg(number(status.failed), apart);
    else if (status.failed > 0)
        sentences += counted(status.failed, Words::tr("One could not be copied."),
                             Words::tr("%1 could not be copied.", nullptr, plural(status.failed)));
    if (status.foldersFailed > 0)
        sentences += counted(status.foldersFailed, Words::tr("One folder could not be copied: it can't be read."),
                             Words::tr("%1 folders could not be copied: they can't be read.", nullptr, plural(status.foldersFailed)));
    if (status.filesVerified > 0)
        sentences += sentence(Words::tr("%1 verified.").arg(filesCounted(status.filesVerified)));
    if (!status.manifest.empty())
        sentences += sentence(Words::tr("%1 listed in %2.").arg(filesCounted(status.listed), path(status.manifest)));
    if (status.failed + status.foldersFailed == 0 && status.problems > 0 && wentThrough)
        sentences += counted(status.problems, Words::tr("There was one problem."), Words::tr("There were %1 problems.", nullptr, plural(status.problems)));
    if (wentThrough && hasWritten(status)) {
        const bool all = status.result == JobResult::Complete && status.skipped == 0 && !again;
        sentences += isInMemory(status) ? Words::tr("It is in memory only: it is lost when the computer is switched off.")
            : !status.flushed           ? Words::tr("The disk may still be writing.")
            : all                       ? Words::tr("Everything is on the disk.")
                                        : Words::tr("What was copied is on the disk.");
    }
    return sentences.join(u' ');
}

QString comparison(const JobStatus &status)
{
    if (status.result == JobResult::Complete)
        return Words::tr("Both are the same: %1.").arg(filesCounted(status.filesTotal));
    QStringList sentences;
    if (status.result != JobResult::WithProblems)
        sentences += status.result == JobResult::Cancelled ? Words::tr("Cancelled.") : Words::tr("Stopped before the end.");
    sentences += counted(status.problems, Words::tr("One difference was found."),
                         Words::tr("%1 differences were found.", nullptr, plural(status.problems)));
    return sentences.join(u' ');
}

namespace {

const PlanFigure &figureOf(const JobStatus &status, PlanKind kind)
{
    return status.plan[static_cast<std::size_t>(kind)];
}

} // namespace

QString plan(const JobStatus &status, OnConflict rule)
{
    QStringList sentences;
    if (status.result == JobResult::Refused)
        return Words::tr("Nothing would be copied.");
    const bool sizeKnown = status.bytesTotal > 0 && status.alreadyThere + status.skipped + status.failed == 0;
    std::uint64_t taken = 0;
    for (const PlanKind kind : {PlanKind::SourceNewer, PlanKind::SourceOlder, PlanKind::Differs})
        taken += figureOf(status, kind).entries;
    const PlanFigure &fresh = figureOf(status, PlanKind::New);
    if (fresh.entries > 0 && fresh.entries == status.copied)
        sentences += Words::tr("Would copy %1 (%2).").arg(filesCounted(status.copied), bytes(fresh.bytes));
    else if (status.copied > 0 && sizeKnown)
        sentences += Words::tr("Would copy %1 (%2).").arg(filesCounted(status.copied), bytes(status.bytesTotal));
    else if (status.copied > 0)
        sentences += Words::tr("Would copy %1.").arg(filesCounted(status.copied));
    else if (status.filesTotal == 0 && status.folders > 0)
        sentences += Words::tr("Would copy %1.").arg(foldersCounted(status.folders));
    else
        sentences += Words::tr("Nothing would be copied.");
    if (status.alreadyThere > 0)
        sentences += counted(status.alreadyThere, Words::tr("One is already there."),
                             Words::tr("%1 are already there.", nullptr, plural(status.alreadyThere)));
    if (status.skipped > 0 && rule == OnConflict::Ask)
        sentences += counted(status.skipped, Words::tr("You would be asked about one."),
                             Words::tr("You would be asked about %1.", nullptr, plural(status.skipped)));
    else if (status.skipped > 0)
        sentences += counted(status.skipped, Words::tr("One would be skipped."),
                             Words::tr("%1 would be skipped.", nullptr, plural(status.skipped)));
    if (const QString apart = problemsApart(status); !apart.isEmpty())
        sentences += Words::tr("%1 can't be copied (%2).", nullptr, plural(status.failed)).arg(number(status.failed), apart);
    else if (status.failed > 0)
        sentences += counted(status.failed, Words::tr("One can't be copied."), Words::tr("%1 can't be copied.", nullptr, plural(status.failed)));
    if (taken > 0) {
        QStringList parts;
        for (const PlanKind kind : {PlanKind::SourceNewer, PlanKind::SourceOlder, PlanKind::Differs})
            if (const std::uint64_t n = figureOf(status, kind).entries; n > 0)
                parts += Words::tr("%1 %2", "12 older there").arg(number(n), planGroup(kind));
        sentences += ended(detailed(counted(taken, Words::tr("One name is taken by another version"),
                                            Words::tr("%1 names are taken by another version", nullptr, plural(taken))),
                                    parts.join(Words::tr(", "))));
    }
    if (const QString needs = space(status); !needs.isEmpty())
        sentences += needs;
    sentences += Words::tr("Nothing was changed.");
    return sentences.join(u' ');
}

QString planGroup(PlanKind kind)
{
    switch (kind) {
    case PlanKind::New: return Words::tr("new");
    case PlanKind::Same: return Words::tr("already there");
    case PlanKind::SourceNewer: return Words::tr("older there");
    case PlanKind::SourceOlder: return Words::tr("newer there");
    case PlanKind::Differs: return Words::tr("different there, of the same time");
    case PlanKind::NameRefused: return Words::tr("names that this disk does not allow");
    case PlanKind::Twin: return Words::tr("names that this disk takes for another one's");
    case PlanKind::TooBig: return Words::tr("too big for this disk");
    case PlanKind::NotMade: return Words::tr("links and special files that this disk can't hold");
    case PlanKind::Blocked: return Words::tr("can't be put in their place");
    case PlanKind::Unreadable: return Words::tr("can't be read");
    case PlanKind::Count: break;
    }
    return {};
}

QString planKey(PlanKind kind)
{
    switch (kind) {
    case PlanKind::New: return u"new"_s;
    case PlanKind::Same: return u"same"_s;
    case PlanKind::SourceNewer: return u"source-newer"_s;
    case PlanKind::SourceOlder: return u"source-older"_s;
    case PlanKind::Differs: return u"differs"_s;
    case PlanKind::NameRefused: return u"name-refused"_s;
    case PlanKind::Twin: return u"twin"_s;
    case PlanKind::TooBig: return u"too-big"_s;
    case PlanKind::NotMade: return u"not-made"_s;
    case PlanKind::Blocked: return u"blocked"_s;
    case PlanKind::Unreadable: return u"unreadable"_s;
    case PlanKind::Count: break;
    }
    return u"unknown"_s;
}

bool isTooMuch(const JobStatus &status)
{
    return status.bytesLacking > 0 || status.entriesLacking > 0;
}

QString space(const JobStatus &status)
{
    const PlanFigure &fresh = figureOf(status, PlanKind::New);
    if (status.freeBytes == 0 && status.freeEntries == 0)
        return {};   // nothing is known of it
    std::uint64_t others = 0;
    for (const PlanKind kind : {PlanKind::SourceNewer, PlanKind::SourceOlder, PlanKind::Differs})
        others += figureOf(status, kind).bytes;
    QString text = status.bytesLacking > 0
        ? Words::tr("By its size it does not fit. Needs %1; free: %2; lacking: %3.")
              .arg(bytes(fresh.bytes), bytes(status.freeBytes), bytes(status.bytesLacking))
        : Words::tr("Needs %1; free: %2.").arg(bytes(fresh.bytes), bytes(status.freeBytes));
    if (others > 0)
        text += u' ' + Words::tr("Up to %1 more if other versions are replaced or kept beside.").arg(bytes(others));
    if (status.entriesLacking > 0)
        text += u' ' + Words::tr("Files that the disk still has room for: %1.").arg(number(status.freeEntries));
    return text;
}

} // namespace poolcopy::words
