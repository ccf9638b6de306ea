// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include "core/base/difference.h"

#include <QChar>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace poolcopy::words {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// A count as tr() takes it for choosing a plural form; the text itself shows number().
int plural(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, INT_MAX));
}

/// One character from the front of `rest`, cut off it; nullopt (and nothing cut) if it is not UTF-8.
std::optional<char32_t> takeCharacter(std::string_view &rest)
{
    const auto byte = [&rest](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) {
        rest.remove_prefix(1);
        return lead;
    }
    const std::size_t length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    if (length == 0 || rest.size() < length)
        return std::nullopt;
    char32_t value = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U)
            return std::nullopt;
        value = (value << 6U) | (byte(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    if (value < smallest[length] || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
        return std::nullopt;
    rest.remove_prefix(length);
    return value;
}

/// Would end the line, move the cursor, or can't be seen at all.
bool mustBeEscaped(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return character == 0xFEFF;
    }
}

void escape(QString &out, unsigned char byte)
{
    switch (byte) {
    case '\n': out += "\\n"_L1; return;
    case '\r': out += "\\r"_L1; return;
    case '\t': out += "\\t"_L1; return;
    default: out += "\\x"_L1 + QString::number(byte, 16).rightJustified(2, u'0');
    }
}

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

/// `one` where there is one, else `many` with its number in place of %1.
QString counted(std::uint64_t count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(number(count));
}

QString filesCounted(std::uint64_t count)
{
    return counted(count, Words::tr("one file"), Words::tr("%1 files", nullptr, plural(count)));
}

QString foldersCounted(std::uint64_t count)
{
    return counted(count, Words::tr("one folder"), Words::tr("%1 folders", nullptr, plural(count)));
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

QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString detailed(const QString &what, const QString &more)
{
    return Words::tr("%1: %2", "can't be read: permission denied").arg(what, more);
}

QString ended(const QString &text)
{
    return Words::tr("%1.", "a whole sentence").arg(text);
}

QString reason(const Error &error)
{
    const QString text = detailed(whatHappened(error), why(error));
    return ended(error.path.empty() ? text : detailed(isolatedPath(error.path), text));
}

QString reasonAndAdvice(const Error &error)
{
    const QString advice = whatToDo(error);
    return advice.isEmpty() ? reason(error) : reason(error) + u'\n' + advice;
}

QString jobName(const JobRequest &request)
{
    if (request.sources.empty())
        return {};
    Path first = request.sources.front();
    while (first.size() > 1 && first.back() == '/')
        first.pop_back();
    const auto slash = first.rfind('/');
    const QString name = path(slash == Path::npos || first.size() == 1 ? first : first.substr(slash + 1));
    if (!request.only.empty())
        return Words::tr("%1, tried again", "the name of a copy of what failed before").arg(name);
    const std::size_t more = request.sources.size() - 1;
    return more == 0 ? name : more == 1 ? Words::tr("%1 and one more").arg(name) : Words::tr("%1 and %2 more").arg(name, number(more));
}

QString path(const Path &bytes)
{
    QString out;
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const std::string_view before = rest;
        const std::optional<char32_t> character = takeCharacter(rest);
        if (character && !mustBeEscaped(*character)) {
            out += QChar::fromUcs4(*character);
            continue;
        }
        if (!character)
            rest.remove_prefix(1);
        for (const char c : before.substr(0, before.size() - rest.size()))
            escape(out, static_cast<unsigned char>(c));
    }
    return out;
}

QString isolatedPath(const Path &bytes)
{
    return isolated(path(bytes));
}

QString isolated(const QString &text)
{
    return u'\u2068' + text + u'\u2069';
}

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
    case Stage::EarlierHangs: return Words::tr("process %1 of an earlier copy still hangs here, and may yet write").arg(error.errnum);
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
        return counted(count, Words::tr("The owner of one entry could not be kept."),
                       Words::tr("The owner of %1 entries could not be kept.", nullptr, n));
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
        if (bareFileSystem == "FUSE")
            return Words::tr("This disk keeps none.");
        if (!bareFileSystem.empty())
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
        what = counted(count, Words::tr("The owner of one entry can't be kept."), Words::tr("The owner of %1 entries can't be kept.", nullptr, n));
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

QString bytes(std::uint64_t count)
{
    if (count == 1)
        return Words::tr("1 byte");
    if (count < 1000)
        return Words::tr("%1 bytes", nullptr, plural(count)).arg(number(count));
    return QLocale().formattedDataSize(static_cast<qint64>(std::min<std::uint64_t>(count, INT64_MAX)), 1, QLocale::DataSizeSIFormat);
}

QString progressOf(const JournalledJob &job)
{
    if (job.files == 0)
        return {};
    if (job.totalsFinal && job.bytesTotal > 0)
        return Words::tr("%1 of %2 are there").arg(bytes(job.bytes), bytes(job.bytesTotal));
    if (job.totalsFinal)
        return Words::tr("%1 of %2 files are there").arg(number(job.files), number(job.filesTotal));
    return Words::tr("%1 are there").arg(bytes(job.bytes));
}

QString lacking(const JobStatus &status)
{
    QStringList sentences;
    if (status.bytesLacking > 0)
        sentences += Words::tr("The disk may be too full: at least %1 are lacking.").arg(bytes(status.bytesLacking));
    if (status.entriesLacking > 0)
        sentences += Words::tr("The disk can't hold so many files and folders: at least %1 are too many.").arg(number(status.entriesLacking));
    return sentences.join(' '_L1);
}

QString rate(double bytesPerSecond)
{
    const double bounded = std::isfinite(bytesPerSecond) ? std::clamp(bytesPerSecond, 0.0, 9e18) : 0.0;
    return Words::tr("%1/s").arg(bytes(static_cast<std::uint64_t>(bounded)));
}

QString limit(std::uint64_t bytesPerSecond)
{
    std::uint64_t unit = 1;
    while (unit <= bytesPerSecond / 1000)
        unit *= 1000;
    if (unit == 1 || bytesPerSecond / (unit / 10) % 10 != 0)
        return rate(static_cast<double>(bytesPerSecond));
    return Words::tr("%1/s").arg(QLocale().formattedDataSize(static_cast<qint64>(bytesPerSecond), 0, QLocale::DataSizeSIFormat));
}

QString timeLeft(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return {};
    if (seconds < 10)
        return Words::tr("a few seconds left");
    if (seconds < 55) {
        const int rounded = static_cast<int>(std::lround(seconds / 10) * 10);
        return Words::tr("about %1 seconds left", nullptr, rounded).arg(number(static_cast<std::uint64_t>(rounded)));
    }
    if (seconds < 90)
        return Words::tr("about a minute left");
    if (seconds < 55 * 60) {
        const int minutes = static_cast<int>(std::lround(seconds / 60));
        return Words::tr("about %1 minutes left", nullptr, minutes).arg(number(static_cast<std::uint64_t>(minutes)));
    }
    if (seconds < 90 * 60)
        return Words::tr("about an hour left");
    if (seconds < 36.0 * 3600) {
        const int hours = static_cast<int>(std::lround(seconds / 3600));
        return Words::tr("about %1 hours left", nullptr, hours).arg(number(static_cast<std::uint64_t>(hours)));
    }
    const int days = static_cast<int>(std::lround(std::min(seconds / 86400, 1e6)));
    return days == 1 ? Words::tr("about a day left") : Words::tr("about %1 days left", nullptr, days).arg(number(static_cast<std::uint64_t>(days)));
}

QString timeLeft(double seconds, const QString &before)
{
    constexpr double AboutRight = 0.07;
    for (const double share : {0.0, -AboutRight, AboutRight})
        if (!before.isEmpty() && timeLeft(seconds * (1 + share)) == before)
            return before;
    return timeLeft(seconds);
}

QString number(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

namespace {

/// Qt 6.4 does not know the "B" of CLDR ("at night") and shows it as a letter.
QString timeFormat()
{
    const QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return format.contains(u'B') ? QStringLiteral("HH:mm") : format;
}

} // namespace

QString moment(std::int64_t seconds)
{
    const QDateTime then = QDateTime::fromSecsSinceEpoch(seconds);
    return QLocale().toString(then.date(), QLocale::ShortFormat) + u' ' + QLocale().toString(then.time(), timeFormat());
}

QString when(std::int64_t seconds, std::int64_t now)
{
    const QDateTime then = QDateTime::fromSecsSinceEpoch(seconds);
    const QDate today = (now != 0 ? QDateTime::fromSecsSinceEpoch(now) : QDateTime::currentDateTime()).date();
    const QString time = QLocale().toString(then.time(), timeFormat());
    if (then.date() == today)
        return Words::tr("today at %1").arg(time);
    if (then.date() == today.addDays(-1))
        return Words::tr("yesterday at %1").arg(time);
    return Words::tr("%1 at %2").arg(QLocale().toString(then.date(), QLocale::ShortFormat), time);
}

QString duration(double seconds)
{
    const std::uint64_t whole = std::isfinite(seconds) && seconds > 0 ? static_cast<std::uint64_t>(std::llround(std::min(seconds, 9e15))) : 0;
    if (whole < 1)
        return Words::tr("less than a second");
    if (whole < 60)
        return Words::tr("%1 s").arg(number(whole));
    if (whole < 3600)
        return whole % 60 == 0 ? Words::tr("%1 min").arg(number(whole / 60)) : Words::tr("%1 min %2 s").arg(number(whole / 60), number(whole % 60));
    const std::uint64_t minutes = whole / 60;
    return minutes % 60 == 0 ? Words::tr("%1 h").arg(number(minutes / 60)) : Words::tr("%1 h %2 min").arg(number(minutes / 60), number(minutes % 60));
}

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
    if (request.sources.size() > 1)
        return request.placement == Placement::Beside ? Path() : request.destination;
    return status.places.empty() ? request.destination : status.places.front().destination;
}

bool isInMemory(const JobStatus &status)
{
    return !status.places.empty() && std::all_of(status.places.begin(), status.places.end(), [](const Place &place) { return place.inMemory; });
}

QString outcome(const JobStatus &status, bool again)
{
    QStringList sentences;
    switch (status.result) {
    case JobResult::Refused: return Words::tr("Nothing was copied or changed.");
    case JobResult::Stopped: sentences += Words::tr("Stopped before the end."); break;
    case JobResult::Cancelled: sentences += Words::tr("Cancelled."); break;
    case JobResult::Complete:
    case JobResult::WithProblems: break;
    }
    const bool full = status.result == JobResult::Stopped && (status.reason.errnum == ENOSPC || status.reason.errnum == EDQUOT);
    if (full && status.entriesLacking > 0)
        sentences += Words::tr("It can't hold so many files and folders: at least %1 are too many.").arg(number(status.entriesLacking));
    if (full && status.bytesTotal > status.bytes && (status.entriesLacking == 0 || status.bytesLacking > 0))
        sentences += (status.totalsFinal ? Words::tr("About %1 more are needed on the disk.") : Words::tr("At least %1 more are needed on the disk."))
                         .arg(bytes(status.bytesTotal - status.bytes));
    const bool wentThrough = status.result == JobResult::Complete || status.result == JobResult::WithProblems;
    const QString time = duration(static_cast<double>(status.elapsedMs) / 1000);
    const bool allOfAgain = again && status.result == JobResult::Complete && status.copied > 0 && status.copied == status.filesTotal;
    if (again && wentThrough && !allOfAgain && status.filesTotal > 0)
        sentences += Words::tr("Tried again: %1.").arg(filesCounted(status.filesTotal));
    if (allOfAgain && status.bytesCopied > 0)
        sentences += Words::tr("Tried again and copied: %1 (%2) in %3.").arg(filesCounted(status.copied), bytes(status.bytesCopied), time);
    else if (allOfAgain)
        sentences += Words::tr("Tried again and copied: %1 in %2.").arg(filesCounted(status.copied), time);
    else if (status.copied > 0 && status.bytesCopied > 0)
        sentences += sentence(Words::tr("%1 copied (%2) in %3.").arg(filesCounted(status.copied), bytes(status.bytesCopied), time));
    else if (status.copied > 0)
        sentences += sentence(Words::tr("%1 copied in %2.").arg(filesCounted(status.copied), time));
    else if (status.folders > 0 && status.filesTotal == 0 && wentThrough)
        sentences += sentence(Words::tr("%1 copied.").arg(foldersCounted(status.folders)));
    else
        sentences += Words::tr("Nothing was copied.");
    if (status.alreadyThere > 0)
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
    if (wentThrough && (status.copied > 0 || status.filesTotal == 0)) {
        const bool all = status.result == JobResult::Complete && !again;
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
    const PlanFigure &fresh = figureOf(status, PlanKind::New);
    return fresh.bytes > status.freeBytes || (status.freeEntries > 0 && fresh.entries > status.freeEntries);
}

QString space(const JobStatus &status)
{
    const PlanFigure &fresh = figureOf(status, PlanKind::New);
    if (status.freeBytes == 0 && status.freeEntries == 0)
        return {};   // nothing is known of it
    std::uint64_t others = 0;
    for (const PlanKind kind : {PlanKind::SourceNewer, PlanKind::SourceOlder, PlanKind::Differs})
        others += figureOf(status, kind).bytes;
    QString text = Words::tr("Needs %1, %2 are free.").arg(bytes(fresh.bytes), bytes(status.freeBytes));
    if (others > 0)
        text += u' ' + Words::tr("Up to %1 more if other versions are replaced or kept beside.").arg(bytes(others));
    if (status.freeEntries > 0 && fresh.entries > status.freeEntries)
        text += u' ' + Words::tr("The disk has room for only %1 more files.").arg(number(status.freeEntries));
    return text;
}

} // namespace poolcopy::words
