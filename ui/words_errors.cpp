// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong or could not be kept, why, and what to do.
#include "ui/words_shared.h"

#include "core/base/difference.h"

#include <array>
#include <cerrno>
#include <utility>

namespace poolcopy::words {

namespace {

using namespace Qt::StringLiterals;

enum class Side : std::uint8_t { Source, Destination };

Side sideOf(Stage stage)
{
    return isSourceStage(stage) || stage == Stage::SourceMissing ? Side::Source : Side::Destination;
}

/// Stages in which the file system sees a new name and may refuse it.
bool givesAName(Stage stage)
{
    switch (stage) {
    case Stage::MakeFolder:
    case Stage::CreateFile:
    case Stage::MakeLink:
    case Stage::MakeHardLink:
    case Stage::MakeSpecial:
    case Stage::NameFile:
    case Stage::Publish:
    case Stage::Prepare:
    case Stage::SetAside:
        return true;
    default:
        return false;
    }
}

bool meansDeviceGone(int errnum)
{
    return errnum == ENODEV || errnum == ENXIO || errnum == ENOTCONN || errnum == ESTALE || errnum == ENOMEDIUM || errnum == ESHUTDOWN
           || errnum == EHOSTDOWN;
}

/// What an errno says by itself; the stage decides between the two disks and between a bad name and a bad call.
QString reasonOf(int errnum, Stage stage)
{
    const bool source = sideOf(stage) == Side::Source;
    if (meansDeviceGone(errnum))
        return source ? Words::tr("the disk with the source is gone") : Words::tr("the disk is gone");
    switch (errnum) {
    case EACCES: return Words::tr("permission denied");
    case EPERM: return Words::tr("not permitted");
    case ENOENT:
        return source ? Words::tr("it vanished while it was copied") : Words::tr("its folder is no longer there");
    case ENOSPC: return Words::tr("the disk is full");
    case EDQUOT: return Words::tr("your share of the disk (quota) is used up");
    case EROFS: return Words::tr("the disk is read-only");
    case ENAMETOOLONG:
        return source ? Words::tr("the name is too long") : Words::tr("the name is too long for this disk");
    case EILSEQ: return Words::tr("this disk does not allow such a name");
    case EINVAL:
        if (givesAName(stage))
            return Words::tr("this disk does not allow such a name");
        break;
    case EFBIG: return Words::tr("the file is too big for this disk");
    case EIO:
    case EREMOTEIO:
        return source ? Words::tr("the disk can't read it (input/output error)") : Words::tr("the disk can't write it (input/output error)");
    case EUCLEAN:
    case EBADMSG: return Words::tr("the disk's file system is damaged");
    case ELOOP: return Words::tr("a link is in the way, or links lead in a circle");
    case ENOTDIR: return Words::tr("a folder was expected, but it is none");
    case EISDIR: return Words::tr("it is a folder");
    case EEXIST: return Words::tr("something of this name is already there");
    case ENOTEMPTY: return Words::tr("the folder is not empty");
    case EMLINK: return Words::tr("this disk allows no more names for one file");
    case EXDEV: return Words::tr("it is on another disk");
    case EOPNOTSUPP:
    case ENOSYS:
    case ENOTTY: return Words::tr("this disk can't do that");
    case EWOULDBLOCK:
    case EBUSY:
    case ETXTBSY: return Words::tr("another program is using it");
    case ETIMEDOUT: return Words::tr("the disk did not answer");
    case ENOKEY: return Words::tr("it is encrypted, and the key is missing");
    case EMFILE:
    case ENFILE: return Words::tr("too many files are open");
    case ENOMEM: return Words::tr("there is not enough memory");
    case EOVERFLOW: return Words::tr("a number in it is too large");
    case ECANCELED: return Words::tr("it was cancelled");
    default: break;
    }
    return qt_error_string(errnum);
}

/// What a sum of Difference says, most telling first.
QString differences(int sum)
{
    if (has(sum, Difference::Kind))
        return Words::tr("kind");
    if ((sum & AllDifferences) == 0)
        return Words::tr("the reason is not known");
    const std::array<std::pair<Difference, QString>, 10> names{{
        {Difference::Size, Words::tr("size")},
        {Difference::Contents, Words::tr("contents")},
        {Difference::LinkText, Words::tr("what it leads to")},
        {Difference::Device, Words::tr("device number")},
        {Difference::Mode, Words::tr("permissions")},
        {Difference::Owner, Words::tr("owner or group")},
        {Difference::Time, Words::tr("time")},
        {Difference::Attributes, Words::tr("extended attributes")},
        {Difference::Acl, Words::tr("access list")},
        {Difference::HardLinks, Words::tr("hard links")},
    }};
    QStringList found;
    for (const auto &[difference, name] : names)
        if (has(sum, difference))
            found += name;
    return found.join(Words::tr(", "));
}

} // namespace

QString whatHappened(const Error &error)
{
    switch (error.stage) {
    case Stage::OpenSource:
    case Stage::ReadSource:
    case Stage::StatSource: return Words::tr("can't be read");
    case Stage::ListSource: return Words::tr("this folder can't be read");
    case Stage::ReadLink: return Words::tr("this link can't be read");
    case Stage::MakeFolder: return Words::tr("this folder can't be made");
    case Stage::OpenFolder: return Words::tr("this folder can't be opened");
    case Stage::CreateFile: return Words::tr("can't be created");
    case Stage::WriteFile: return Words::tr("can't be written");
    case Stage::MakeLink: return Words::tr("this link can't be made");
    case Stage::MakeHardLink: return Words::tr("this hard link can't be made");
    case Stage::MakeSpecial: return Words::tr("this special file can't be made");
    case Stage::SetMetadata: return Words::tr("its times, owner or permissions can't be set");
    case Stage::FlushFile:
    case Stage::CloseFile: return Words::tr("can't be brought to the disk");
    case Stage::NameFile: return Words::tr("can't be given its name");
    case Stage::Verify: return Words::tr("can't be trusted");
    case Stage::Differs: return Words::tr("differs");
    case Stage::OnlyInSource: return Words::tr("is missing");
    case Stage::OnlyInDestination: return Words::tr("is not in the source");
    case Stage::Exists:
    case Stage::Altered:
    case Stage::KindMismatch: return Words::tr("was left as it is");
    case Stage::SourceChanged:
    case Stage::SourceEndedEarly:
    case Stage::Twin:
    case Stage::LandsOnSource:
    case Stage::Reserved:
    case Stage::NoAnswer:
    case Stage::Skipped:
    case Stage::WorkerDied: return Words::tr("was not copied");
    case Stage::StillHangs: return Words::tr("the copy was stopped before its folder got its name");
    case Stage::Lock: return Words::tr("the unfinished folder can't be reserved");
    case Stage::Flush: return Words::tr("the disk did not take everything");
    case Stage::Publish: return Words::tr("can't be given its final name");
    case Stage::FinalNameTaken: return Words::tr("was not given its final name");
    case Stage::SetAside: return Words::tr("can't be moved aside");
    case Stage::Remove: return Words::tr("can't be removed");
    case Stage::OpenRoots: return Words::tr("can't be opened");
    case Stage::Manifest: return Words::tr("the list of checksums can't be written");
    case Stage::SourceMissing:
        return error.errnum == 0 || error.errnum == ENOENT || error.errnum == ENOTDIR ? Words::tr("can't be copied")
                                                                                      : Words::tr("can't be read");
    case Stage::DestinationNotWritable: return Words::tr("nothing can be made here");
    case Stage::DeviceGone:
    case Stage::LeftDisk:
    case Stage::Protocol:
    case Stage::WorkersKeepDying: return Words::tr("the copy was stopped");
    case Stage::None:
    case Stage::Prepare:
    case Stage::SameFile:
    case Stage::InsideSource:
    case Stage::TwoSourcesOneName:
    case Stage::NotAFolder:
    case Stage::NeedsName:
    case Stage::BeingCopied:
    case Stage::CannotStartWorker:
    case Stage::ManifestInSource:
    case Stage::EarlierHangs:
    case Stage::EmptyArgument: return Words::tr("the copy was not started");
    }
    return Words::tr("something went wrong");
}

QString why(const Error &error)
{
    switch (error.stage) {
    case Stage::SourceChanged: return Words::tr("it kept changing while it was copied");
    case Stage::SourceEndedEarly: return Words::tr("it ends before its size says so");
    case Stage::Exists: return Words::tr("something of this name is already there");
    case Stage::Altered: return Words::tr("it has the size and time of the source, but other contents");
    case Stage::KindMismatch:
        return error.errnum == EISDIR || error.errnum == ENOTEMPTY ? Words::tr("a folder stands in its place")
            : error.errnum == ENOTDIR || error.errnum == ELOOP     ? Words::tr("a file stands where a folder has to be")
                                                                   : Words::tr("one is a folder, the other is not");
    case Stage::Twin: return Words::tr("this disk takes its name for that of another entry in the same folder");
    case Stage::LandsOnSource: return Words::tr("its place is the source itself");
    case Stage::Differs: return differences(error.errnum);
    case Stage::OnlyInSource: return Words::tr("only the source has it");
    case Stage::OnlyInDestination: return Words::tr("only the destination has it");
    case Stage::Verify:
        if (error.errnum == EIO || error.errnum == EREMOTEIO)
            return Words::tr("the disk can't give back what was written (input/output error)");
        if (error.errnum == 0)
            return Words::tr("the disk gives back other contents than were written");
        break;
    case Stage::Reserved: return Words::tr("PoolCopy uses this name itself while it makes a folder");
    case Stage::FinalNameTaken: return Words::tr("something of that name has appeared meanwhile");
    case Stage::WorkerDied:
        if (error.errnum == 0)
            return Words::tr("the workers that copied it ended unexpectedly");
        break;
    case Stage::NoAnswer:
    case Stage::LeftDisk: return Words::tr("the disk does not answer");
    case Stage::Skipped:
        return error.errnum == ETIMEDOUT ? Words::tr("skipped because the disk did not answer") : Words::tr("you skipped it");
    case Stage::StillHangs: return Words::tr("process %1 still hangs at this, and may yet write").arg(error.errnum);
    case Stage::Protocol: return Words::tr("a worker's report makes no sense");
    case Stage::SourceMissing:
        if (error.errnum == 0 || error.errnum == ENOENT)
            return Words::tr("there is no such file or folder");
        if (error.errnum == ENOTDIR)
            return Words::tr("a part of its path is not a folder");
        break;
    case Stage::SameFile: return Words::tr("source and destination are the same");
    case Stage::InsideSource: return Words::tr("the destination lies inside the source");
    case Stage::ManifestInSource: return Words::tr("the list of checksums would lie inside a source");
    case Stage::Manifest:
        if (error.errnum == EEXIST)
            return Words::tr("what has this name is no list of checksums, and stays");
        if (error.errnum == ENOTUNIQ)
            return Words::tr("the copy itself is to have this name");
        if (error.errnum == ENOENT)
            return Words::tr("its folder is not there");
        if (error.errnum == ECANCELED)
            return Words::tr("you cancelled it; the copy itself is whole");
        break;
    case Stage::TwoSourcesOneName: return Words::tr("two sources would have this name");
    case Stage::NotAFolder:
        return error.errnum == ENOENT ? Words::tr("a folder is needed here, but nothing is there")
                                      : Words::tr("a folder is needed here, but it is none");
    case Stage::NeedsName: return Words::tr("it has no name of its own");
    case Stage::BeingCopied:
        return error.errnum > 0 ? Words::tr("it is being copied by process %1").arg(error.errnum)
                                : Words::tr("it is being copied by another process");
    case Stage::EarlierHangs:
        return error.errnum > 0 ? Words::tr("process %1 of an earlier copy still hangs here, and may yet write").arg(error.errnum)
                                : Words::tr("a process of an earlier copy still hangs here, and may yet write");
    case Stage::DeviceGone: return Words::tr("the disk is gone");
    case Stage::WorkersKeepDying: return Words::tr("the workers end unexpectedly again and again");
    case Stage::CannotStartWorker:
        if (error.errnum == 0)
            return Words::tr("PoolCopy's worker program can't be started");
        break;
    case Stage::EmptyArgument: return Words::tr("a path is empty");
    case Stage::Lock:
        if (error.errnum == EWOULDBLOCK)
            return Words::tr("it is being copied by another process");
        break;
    case Stage::Publish:
        if (error.errnum == EEXIST || error.errnum == ENOTEMPTY)
            return Words::tr("something of that name has appeared meanwhile");
        if (error.errnum == EXDEV)
            return Words::tr("this disk can't rename folders");
        if (error.errnum == EINPROGRESS)
            return Words::tr("the rest of it has not been copied yet");
        break;
    case Stage::Prepare:
        if (error.errnum == EDEADLK)
            return Words::tr("source and destination are the same");
        break;
    default: break;
    }
    return error.errnum > 0 ? reasonOf(error.errnum, error.stage) : Words::tr("the reason is not known");
}

namespace {

/// Of what a person with a window in front of them can change and then try again.
QString whatToTryFor(const Error &error)
{
    switch (error.errnum) {
    case EACCES:
    case EPERM:
        return sideOf(error.stage) == Side::Source ? Words::tr("Give yourself the right to read it, then try again.")
                                                   : Words::tr("Give yourself the right to write there, then try again.");
    case EFBIG: return Words::tr("Copy it to a disk that takes larger files.");
    case ENAMETOOLONG:
    case EILSEQ: return Words::tr("Give it another name, then try again.");
    case ETXTBSY:
    case EBUSY: return Words::tr("Close the program that uses it, then try again.");
    case ETIMEDOUT: return Words::tr("Look whether the disk is still connected, then try again.");
    default: return {};
    }
}

} // namespace

QString whatToDo(const Error &error, Front front)
{
    const bool terminal = front == Front::Terminal;
    switch (error.stage) {
    case Stage::DestinationNotWritable:
        if (error.errnum == ENAMETOOLONG)
            return terminal ? Words::tr("Give the copy a shorter name with --as.") : Words::tr("Give the copy a shorter name.");
        return terminal ? Words::tr("Name another place with --into or --as.") : Words::tr("Choose another place.");
    case Stage::NeedsName:
        return terminal ? Words::tr("Give the copy a name with --as.") : Words::tr("Give the copy a name.");
    case Stage::SameFile:
    case Stage::InsideSource:
        return terminal ? Words::tr("Name another place with --into or --as.") : Words::tr("Choose another place.");
    case Stage::TwoSourcesOneName: return Words::tr("Copy them one after the other, to different places.");
    case Stage::BeingCopied: return Words::tr("Wait for it, or end it, then start this copy again.");
    case Stage::FinalNameTaken:
        return Words::tr("Move it away or rename it, then start the same copy again: it goes on from the unfinished folder.");
    case Stage::DeviceGone: return Words::tr("Connect the disk again, then start the same copy again: it goes on.");
    case Stage::LeftDisk: return Words::tr("When the disk answers again, start the same copy again: it goes on.");
    case Stage::StillHangs: return Words::tr("When that process has ended, start the same copy again: it goes on.");
    case Stage::EarlierHangs: return Words::tr("It ends when the disk answers. Start this copy again then.");
    case Stage::CannotStartWorker: return Words::tr("PoolCopy may have to be installed again.");
    case Stage::ManifestInSource: return Words::tr("Give the list another place.");
    case Stage::Manifest: return error.errnum == EEXIST || error.errnum == ENOTUNIQ ? Words::tr("Give the list another name.") : QString();
    case Stage::Altered:
        return terminal ? Words::tr("It may be damaged: --on-conflict overwrite replaces it.") : Words::tr("It may be damaged: copy again and replace it.");
    case Stage::Exists:
        return terminal ? Words::tr("See --on-conflict.") : Words::tr("Replace it, or keep both.");
    case Stage::Twin: return terminal ? QString() : Words::tr("Rename one of the two, then try again.");
    case Stage::KindMismatch: return terminal ? QString() : Words::tr("Move one of them away, then try again.");
    case Stage::SourceChanged: return Words::tr("Copy it again when nothing writes to it.");
    case Stage::Publish:
        if (error.errnum == EINPROGRESS)
            return Words::tr("Start the same copy again: it goes on.");
        break;
    default: break;
    }
    if (error.stage == Stage::None || error.stage == Stage::Differs || error.errnum <= 0)
        return {};
    if (meansDeviceGone(error.errnum))
        return Words::tr("Connect the disk again, then start the same copy again: it goes on.");
    switch (error.errnum) {
    case ENOSPC:
    case EDQUOT: return Words::tr("Make room on the disk, then start the same copy again: it goes on.");
    case EROFS:
        if (sideOf(error.stage) == Side::Destination)
            return terminal ? Words::tr("Name another place with --into or --as.") : Words::tr("Choose another place.");
        return {};
    case EIO:
        return sideOf(error.stage) == Side::Source ? Words::tr("The disk may be failing: copy what matters most first.")
                                                   : Words::tr("The disk may be failing: use another one.");
    case EUCLEAN:
    case EBADMSG: return Words::tr("The disk should be checked and repaired.");
    default: break;
    }
    return terminal ? QString() : whatToTryFor(error);
}

namespace {

QString whatWasNotKept(NoteKind kind, std::uint64_t count)
{
    const int n = plural(count);
    switch (kind) {
    case NoteKind::OwnerNotKept:
        return counted(count, Words::tr("The owner or the group of one entry could not be kept."),
                       Words::tr("The owner or the group of %1 entries could not be kept.", nullptr, n));
    case NoteKind::ModeNotKept:
        return counted(count, Words::tr("The permissions of one entry could not be kept in full."),
                       Words::tr("The permissions of %1 entries could not be kept in full.", nullptr, n));
    case NoteKind::AttributesNotKept:
        return counted(count, Words::tr("The extended attributes of one entry could not be kept."),
                       Words::tr("The extended attributes of %1 entries could not be kept.", nullptr, n));
    case NoteKind::AclNotKept:
        return counted(count, Words::tr("The access list (ACL) of one entry could not be kept."),
                       Words::tr("The access lists (ACL) of %1 entries could not be kept.", nullptr, n));
    case NoteKind::TimesNotKept:
        return counted(count, Words::tr("The times of one entry could not be kept."),
                       Words::tr("The times of %1 entries could not be kept.", nullptr, n));
    case NoteKind::HardLinkCopied:
        return counted(count, Words::tr("One hard link became a file of its own."),
                       Words::tr("%1 hard links became files of their own.", nullptr, n));
    case NoteKind::FolderVanished:
        return counted(count, Words::tr("One folder vanished from the source while it was copied."),
                       Words::tr("%1 folders vanished from the source while they were copied.", nullptr, n));
    case NoteKind::OtherFileSystem:
        return counted(count, Words::tr("One folder was not entered, as asked: another disk is mounted there."),
                       Words::tr("%1 folders were not entered, as asked: other disks are mounted there.", nullptr, n));
    case NoteKind::SetAside:
        return counted(count, Words::tr("One entry of an earlier run is no longer in the source and was moved aside, into a folder .set-aside beside the copy."),
                       Words::tr("%1 entries of an earlier run are no longer in the source and were moved aside, into a folder .set-aside beside the copy.", nullptr, n));
    case NoteKind::FlushNotCertain:
        return Words::tr("This disk gives no word on what it has written: do not unplug it before it has been ejected.");
    case NoteKind::FolderAppeared:
        return counted(count, Words::tr("One folder appeared in the source too late to be copied."),
                       Words::tr("%1 folders appeared in the source too late to be copied.", nullptr, n));
    case NoteKind::OtherUnfinished:
        return counted(count, Words::tr("Another source's unfinished folder has the same name: it was left alone."),
                       Words::tr("%1 unfinished folders of other sources have the same name: they were left alone.", nullptr, n));
    case NoteKind::NotListed:
        return counted(count, Words::tr("One file is not in the list of checksums: the tool that reads such lists can't read its name."),
                       Words::tr("%1 files are not in the list of checksums: the tool that reads such lists can't read their names.", nullptr, n));
    case NoteKind::Count: break;
    }
    return {};
}

/// Why, where the kind of disk tells.
QString whyNotKept(NoteKind kind, const std::string &bareFileSystem)
{
    switch (kind) {
    case NoteKind::OwnerNotKept:
    case NoteKind::ModeNotKept:
    case NoteKind::AttributesNotKept:
    case NoteKind::AclNotKept:
    case NoteKind::HardLinkCopied:
        if (!bareFileSystem.empty() && bareFileSystem != "FUSE")   // one keeps this, another that, and of some entries only
            return Words::tr("%1 has none.").arg(QString::fromStdString(bareFileSystem));
        return {};
    default: return {};
    }
}

} // namespace

QString note(NoteKind kind, std::uint64_t count, const std::string &bareFileSystem)
{
    const QString why = whyNotKept(kind, bareFileSystem);
    const QString what = whatWasNotKept(kind, count);
    return why.isEmpty() ? what : QString(what + u' ' + why);
}

QString noteAhead(NoteKind kind, std::uint64_t count, const std::string &bareFileSystem)
{
    const int n = plural(count);
    QString what;
    switch (kind) {
    case NoteKind::OwnerNotKept:
        what = counted(count, Words::tr("The owner or the group of one entry can't be kept."), Words::tr("The owner or the group of %1 entries can't be kept.", nullptr, n));
        break;
    case NoteKind::ModeNotKept:
        what = counted(count, Words::tr("The permissions of one entry can't be kept in full."),
                       Words::tr("The permissions of %1 entries can't be kept in full.", nullptr, n));
        break;
    case NoteKind::AttributesNotKept:
        what = counted(count, Words::tr("The extended attributes of one entry can't be kept."),
                       Words::tr("The extended attributes of %1 entries can't be kept.", nullptr, n));
        break;
    case NoteKind::AclNotKept:
        what = counted(count, Words::tr("The access list (ACL) of one entry can't be kept."),
                       Words::tr("The access lists (ACL) of %1 entries can't be kept.", nullptr, n));
        break;
    case NoteKind::TimesNotKept:
        what = counted(count, Words::tr("The times of one entry can't be kept."), Words::tr("The times of %1 entries can't be kept.", nullptr, n));
        break;
    case NoteKind::HardLinkCopied:
        what = counted(count, Words::tr("One hard link becomes a file of its own."), Words::tr("%1 hard links become files of their own.", nullptr, n));
        break;
    default: return note(kind, count, bareFileSystem);
    }
    const QString why = whyNotKept(kind, bareFileSystem);
    return why.isEmpty() ? what : QString(what + u' ' + why);
}

QString noteAbout(const QString &note, std::uint64_t count, const QString &first)
{
    if (first.isEmpty())
        return note;
    return count > 1 ? Words::tr("%1 First: %2").arg(note, first) : first + u": "_s + note;
}

QString noteKey(NoteKind kind)
{
    switch (kind) {
    case NoteKind::OwnerNotKept: return u"owner"_s;
    case NoteKind::ModeNotKept: return u"mode"_s;
    case NoteKind::AttributesNotKept: return u"xattr"_s;
    case NoteKind::AclNotKept: return u"acl"_s;
    case NoteKind::TimesNotKept: return u"times"_s;
    case NoteKind::HardLinkCopied: return u"hardlink"_s;
    case NoteKind::FolderVanished: return u"folder-vanished"_s;
    case NoteKind::OtherFileSystem: return u"other-file-system"_s;
    case NoteKind::SetAside: return u"set-aside"_s;
    case NoteKind::FlushNotCertain: return u"flush-not-certain"_s;
    case NoteKind::FolderAppeared: return u"folder-appeared"_s;
    case NoteKind::OtherUnfinished: return u"other-unfinished"_s;
    case NoteKind::NotListed: return u"not-listed"_s;
    case NoteKind::Count: break;
    }
    return u"unknown"_s;
}

QString stepKey(Stage stage)
{
    switch (stage) {
    case Stage::None: return u"none"_s;
    case Stage::OpenSource: return u"open-source"_s;
    case Stage::ReadSource: return u"read-source"_s;
    case Stage::ListSource: return u"list-source"_s;
    case Stage::StatSource: return u"stat-source"_s;
    case Stage::ReadLink: return u"read-link"_s;
    case Stage::SourceChanged: return u"source-changed"_s;
    case Stage::SourceEndedEarly: return u"source-ended-early"_s;
    case Stage::MakeFolder: return u"make-folder"_s;
    case Stage::OpenFolder: return u"open-folder"_s;
    case Stage::CreateFile: return u"create-file"_s;
    case Stage::WriteFile: return u"write-file"_s;
    case Stage::MakeLink: return u"make-link"_s;
    case Stage::MakeHardLink: return u"make-hard-link"_s;
    case Stage::MakeSpecial: return u"make-special"_s;
    case Stage::SetMetadata: return u"set-metadata"_s;
    case Stage::FlushFile: return u"flush-file"_s;
    case Stage::CloseFile: return u"close-file"_s;
    case Stage::NameFile: return u"name-file"_s;
    case Stage::Exists: return u"exists"_s;
    case Stage::Altered: return u"altered"_s;
    case Stage::KindMismatch: return u"kind-mismatch"_s;
    case Stage::Twin: return u"twin"_s;
    case Stage::LandsOnSource: return u"lands-on-source"_s;
    case Stage::Verify: return u"verify"_s;
    case Stage::Differs: return u"differs"_s;
    case Stage::OnlyInSource: return u"only-in-source"_s;
    case Stage::OnlyInDestination: return u"only-in-destination"_s;
    case Stage::Reserved: return u"reserved"_s;
    case Stage::Prepare: return u"prepare"_s;
    case Stage::Lock: return u"lock"_s;
    case Stage::Flush: return u"flush"_s;
    case Stage::Publish: return u"publish"_s;
    case Stage::FinalNameTaken: return u"final-name-taken"_s;
    case Stage::SetAside: return u"set-aside"_s;
    case Stage::Remove: return u"remove"_s;
    case Stage::WorkerDied: return u"worker-died"_s;
    case Stage::NoAnswer: return u"no-answer"_s;
    case Stage::Skipped: return u"skipped"_s;
    case Stage::LeftDisk: return u"left-disk"_s;
    case Stage::StillHangs: return u"still-hangs"_s;
    case Stage::Protocol: return u"protocol"_s;
    case Stage::OpenRoots: return u"open-roots"_s;
    case Stage::Manifest: return u"manifest"_s;
    case Stage::SourceMissing: return u"source-missing"_s;
    case Stage::SameFile: return u"same-file"_s;
    case Stage::InsideSource: return u"inside-source"_s;
    case Stage::TwoSourcesOneName: return u"two-sources-one-name"_s;
    case Stage::NotAFolder: return u"not-a-folder"_s;
    case Stage::DestinationNotWritable: return u"destination-not-writable"_s;
    case Stage::NeedsName: return u"needs-name"_s;
    case Stage::BeingCopied: return u"being-copied"_s;
    case Stage::DeviceGone: return u"device-gone"_s;
    case Stage::WorkersKeepDying: return u"workers-keep-dying"_s;
    case Stage::CannotStartWorker: return u"cannot-start-worker"_s;
    case Stage::EmptyArgument: return u"empty-argument"_s;
    case Stage::ManifestInSource: return u"manifest-in-source"_s;
    case Stage::EarlierHangs: return u"earlier-hangs"_s;
    }
    return u"unknown"_s;
}

} // namespace poolcopy::words
