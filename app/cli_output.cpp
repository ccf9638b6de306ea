// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_output.h"

#include "ui/json_words.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <utility>

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace poolcopy {

namespace {

using namespace Qt::StringLiterals;

struct Terminal
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

constexpr int hurryMs = 1000;
constexpr std::size_t pipeRoom = 4096;   // POLLOUT promises this much of a pipe without blocking
constexpr qint64 eventMs = 250;

using words::jsonNumber, words::putPath, words::readableText;

/// A count as tr() takes it for choosing a plural form.
int plural(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, INT_MAX));
}

QString happenedAndWhy(const Error &error)
{
    return words::detailed(words::whatHappened(error), words::why(error));
}

bool sameError(const Error &a, const Error &b)
{
    return a.stage == b.stage && a.errnum == b.errnum && a.path == b.path;
}

/// 0…99 until the end: the last percent is the end itself.
double percentOf(const JobStatus &status, const JobRequest &request)
{
    if (!status.totalsFinal)
        return 0;
    double share = 0;
    if (status.bytesTotal > 0)
        share = static_cast<double>(bytesDone(status, request)) / static_cast<double>(status.bytesTotal);
    else if (status.filesTotal > 0)
        share = static_cast<double>(status.files) / static_cast<double>(status.filesTotal);
    return std::clamp(share * 100, 0.0, 99.0);
}

/// East Asian letters take two cells on a terminal.
int cells(const QString &text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.unicode() >= 0x1100 && !c.isLowSurrogate() ? 2 : 1;
    return count;
}

QString bar(const JobStatus &status, double percent, int width)
{
    const auto cellsFor = [width](double share) { return static_cast<int>(std::clamp(share, 0.0, 1.0) * width); };
    const int done = cellsFor(percent / 100);
    const double doneShare = status.totalsFinal && status.bytesTotal > 0
                                   ? static_cast<double>(status.bytes) / static_cast<double>(status.bytesTotal)
                                   : 0.0;
    const int copied = std::max(0, cellsFor(doneShare) - done);
    return u'[' + QString(done, u'#') + QString(copied, u'-') + QString(std::max(0, width - done - copied), u' ') + u']';
}

QString timeOf(std::int64_t mtime)
{
    return QDateTime::fromSecsSinceEpoch(mtime).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

int exitCode(JobResult result)
{
    switch (result) {
    case JobResult::Complete: return 0;
    case JobResult::WithProblems:
    case JobResult::Stopped: return 1;
    case JobResult::Refused: return 2;
    case JobResult::Cancelled: return 130;
    }
    return 1;
}

bool Stream::waitUntilWritable()
{
    for (;;) {
        std::array<pollfd, 2> fds{{{m_fd, POLLOUT, 0}, {m_hurrySince.isValid() ? -1 : m_wake, POLLIN, 0}}};
        const int timeout = m_hurrySince.isValid() ? static_cast<int>(std::max<qint64>(0, hurryMs - m_hurrySince.elapsed())) : -1;
        const int ready = ::poll(fds.data(), fds.size(), timeout);
        if (ready < 0 && errno != EINTR)
            return true;   // let write() say what is wrong
        if (ready > 0 && fds[0].revents != 0)
            return true;
        if (ready > 0)
            hurry();
        else if (ready == 0)
            return false;
    }
}

void Stream::write(const QByteArray &text)
{
    std::size_t written = 0;
    const auto size = static_cast<std::size_t>(text.size());
    while (m_error == 0 && written < size) {
        if (!waitUntilWritable()) {
            m_error = ETIMEDOUT;
            return;
        }
        const ssize_t n = ::write(m_fd, text.constData() + written, std::min(size - written, pipeRoom));
        if (n > 0)
            written += static_cast<std::size_t>(n);
        else if (n == 0 || (errno != EINTR && errno != EAGAIN))
            m_error = n == 0 ? EIO : errno;
    }
}

void Stream::hurry()
{
    if (!m_hurrySince.isValid())
        m_hurrySince.start();
}

bool Stream::isTerminal() const
{
    return ::isatty(m_fd) == 1;
}

int Stream::columns() const
{
    winsize size{};
    return ::ioctl(m_fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

QString liveLine(const JobStatus &status, double percent, double bytesPerSecond, std::optional<double> secondsLeft, const JobRequest &request, int columns)
{
    struct Piece
    {
        QString text;
        int worth;
    };
    std::vector<Piece> pieces;
    if (status.totalsFinal) {
        pieces.push_back({Terminal::tr("%1 %").arg(static_cast<int>(percent)).rightJustified(4), 6});
        pieces.push_back({Terminal::tr("%1 of %2 files").arg(words::number(status.files), words::number(status.filesTotal)), 2});
        pieces.push_back({Terminal::tr("%1 of %2").arg(words::bytes(bytesDone(status, request)), words::bytes(status.bytesTotal)), 5});
    } else {
        pieces.push_back({Terminal::tr("%1 files").arg(words::number(status.files)), 6});
        pieces.push_back({words::bytes(bytesDone(status, request)), 5});
        pieces.push_back({Terminal::tr("%1 found so far").arg(words::number(status.filesTotal)), 3});
    }
    if (bytesPerSecond > 0)
        pieces.push_back({words::rate(bytesPerSecond), 1});
    if (status.limit > 0)   // worth much: whoever has pressed a key wants to see what it did
        pieces.push_back({Terminal::tr("limit %1").arg(words::limit(status.limit)), 4});
    if (status.polite)
        pieces.push_back({Terminal::tr("polite"), 4});
    const QString state = words::jobState(status);
    const QString left = secondsLeft ? words::timeLeft(*secondsLeft) : QString();
    const bool tellState = status.cancelling || status.paused || status.state != JobState::Copying || left.isEmpty();
    pieces.push_back({tellState ? state : left, 3});

    constexpr int gap = 2, narrowestBar = 12, widestBar = 32;
    const auto width = [&pieces] {
        int sum = -gap;
        for (const Piece &piece : pieces)
            sum += cells(piece.text) + gap;
        return sum;
    };
    // The bar is worth more than all but the percent and the bytes.
    const auto tooWide = [&] { return pieces.size() > 2 && status.totalsFinal ? width() + gap + narrowestBar > columns : width() > columns; };
    while (pieces.size() > 1 && tooWide())
        pieces.erase(std::min_element(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) { return a.worth < b.worth; }));

    QStringList texts;
    const int room = columns - width() - gap;
    if (status.totalsFinal && room >= narrowestBar)
        texts += bar(status, percent, std::min(room, widestBar) - 2);
    for (const Piece &piece : pieces)
        texts += piece.text;
    const QString line = texts.join("  "_L1);
    return cells(line) <= columns ? line : QString();
}

Output::Output(const CopyCommand &command, int wake) : m_command(command), m_out(STDOUT_FILENO, wake), m_err(STDERR_FILENO, wake)
{
    const QByteArray terminal = qgetenv("TERM");
    m_live = !command.quiet && m_err.isTerminal() && terminal != "dumb" && !(command.json && m_out.isTerminal());
    m_sinceEvent.start();
}

void Output::hurry()
{
    m_out.hurry();
    m_err.hurry();
}

void Output::started()
{
    if (!m_command.json)
        return;
    const JobRequest &request = m_command.request;
    QJsonArray sources;
    for (const Path &source : request.sources) {
        QJsonObject object;
        putPath(object, u"path"_s, source);
        sources.append(object);
    }
    QJsonObject object{{u"event"_s, u"started"_s},
                       {u"version"_s, QCoreApplication::applicationVersion()},
                       {u"dry_run"_s, request.dryRun},
                       {u"sources"_s, sources}};
    if (!request.destination.empty())
        putPath(object, u"destination"_s, request.destination);
    event(object);
}

void Output::progress(const JobStatus &status, bool keys)
{
    if (!status.dryRun && status.bytesLacking + status.entriesLacking > 0 && !std::exchange(m_lackingSaid, true))   // a plan ends with it
        say(words::lacking(status));
    for (const WorkerRow &row : status.workers)
        // Not the finisher: a flush says nothing for as long as it lasts, and nothing else goes on beside it.
        if (row.state == WorkerState::Stuck && row.role != WorkerRole::Finisher && !row.hangsAt.empty() && m_stuckSaid.insert(row.hangsAt).second)
            sayAbout(row.hangsAt, (keys && row.skippable ? Terminal::tr("the disk has not answered for %1 seconds; the rest goes on (s skips this)")
                                                         : Terminal::tr("the disk has not answered for %1 seconds; the rest goes on")).arg(row.silentMs / 1000));
    if (status.continued && !m_continuedSaid && !m_command.quiet && !m_asking) {
        const auto unfinished = std::find_if(status.places.begin(), status.places.end(), [](const Place &p) { return !p.unfinished.empty(); });
        if (unfinished != status.places.end()) {
            m_continuedSaid = true;
            sayAbout(unfinished->unfinished, Terminal::tr("goes on with this unfinished folder"));
        }
    }
    if (m_command.json && !m_command.quiet && m_sinceEvent.elapsed() >= eventMs) {
        m_sinceEvent.restart();
        progressEvent(status);
    }
    const JobRequest &request = m_command.request;
    m_rate.add(status.elapsedMs, status.bytes, status.limit, status.paused);
    m_timeLeft.add(TimeLeft::of(status, request));
    if (!m_live || m_asking)
        return;
    m_percent = std::max(m_percent, percentOf(status, request));
    const QString line = liveLine(status, m_percent, m_rate.perSecond(), m_timeLeft.seconds(), request, m_err.columns() - 1);
    m_err.write("\r" + line.toUtf8() + "\x1b[K");
    m_lineShown = true;
}

void Output::clearLine()
{
    if (m_lineShown)
        m_err.write("\r\x1b[K");
    m_lineShown = false;
}

void Output::say(const QString &text)
{
    clearLine();
    m_err.write("poolcopy-cli: " + text.toUtf8() + '\n');
}

void Output::sayAbout(const Path &path, const QString &text)
{
    say(path.empty() ? text : words::path(path) + ": "_L1 + text);
}

void Output::problem(const Problem &problem)
{
    ++m_problems;
    m_lastProblem = problem.error;
    QString text = happenedAndWhy(problem.error);
    if (problem.entries > 1)
        text = Terminal::tr("%1 (this stands for %2 entries)").arg(text, words::number(problem.entries));
    sayAbout(problem.error.path, text);
    problemEvent(problem);
}

void Output::problemEvent(const Problem &problem)
{
    if (!m_command.json)
        return;
    const Error &error = problem.error;
    const bool isPid = error.stage == Stage::BeingCopied || error.stage == Stage::EarlierHangs, isSum = error.stage == Stage::Differs;
    QJsonObject object{{u"event"_s, u"problem"_s},
                       {u"step"_s, words::stepKey(error.stage)},
                       {u"errno"_s, isPid || isSum ? 0 : error.errnum},
                       {u"entries"_s, jsonNumber(problem.entries)},
                       {u"text"_s, happenedAndWhy(error)}};
    if (isPid && error.errnum > 0)
        object[u"pid"_s] = error.errnum;
    putPath(object, u"path"_s, error.path);
    event(object);
}

void Output::ask(const Conflict &conflict, bool notUnderstood)
{
    clearLine();
    m_asking = true;
    QString text;
    if (notUnderstood)
        text = Terminal::tr("  o  overwrite what is there       n  overwrite it if the new one is newer\n"
                            "  s  skip: keep what is there      d  overwrite it if they differ\n"
                            "  r  give the new one a free name  l  leave it, and count it as a problem\n"
                            "Please answer with o, s, r, n, d or l, and \"all\" if it is for the rest too: ");
    else
        text = Terminal::tr("%1: something of this name is already there\n"
                            "  there: %2, %3    new: %4, %5\n"
                            "  (o)verwrite, (s)kip, (r)ename the new one, overwrite if (n)ewer or (d)ifferent, (l)eave; \"o all\" for all the rest: ")
                   .arg("poolcopy-cli: "_L1 + words::path(conflict.destination), words::bytes(conflict.destinationSize),
                        timeOf(conflict.destinationMtime), words::bytes(conflict.sourceSize), timeOf(conflict.sourceMtime));
    m_err.write(text.toUtf8());
}

void Output::endQuestion(bool lineOpen)
{
    if (m_asking && lineOpen)
        m_err.write("\n");
    m_asking = false;
}

void Output::event(const QJsonObject &object)
{
    clearLine();
    m_out.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::progressEvent(const JobStatus &status)
{
    const QJsonObject object{{u"event"_s, u"progress"_s},
                             {u"files"_s, jsonNumber(status.files)},
                             {u"files_total"_s, jsonNumber(status.filesTotal)},
                             {u"bytes"_s, jsonNumber(status.bytes)},
                             {u"bytes_total"_s, jsonNumber(status.bytesTotal)},
                             {u"totals_final"_s, status.totalsFinal},
                             {u"written"_s, jsonNumber(status.bytesWritten)},
                             {u"verified"_s, jsonNumber(status.bytesVerified)},
                             {u"limit"_s, jsonNumber(status.limit)},
                             {u"polite"_s, status.polite}};
    event(object);
}

void Output::finishedEvent(const JobStatus &status, int exit)
{
    QJsonObject notes;
    for (std::size_t kind = 0; kind < NoteKinds; ++kind) {
        if (status.notes[kind] > 0)
            notes[words::noteKey(static_cast<NoteKind>(kind))] = jsonNumber(status.notes[kind]);
    }
    QJsonArray published;   // readable; the exact bytes are in places
    for (const Place &place : status.places) {
        if (place.published)
            published.append(readableText(place.destination));
    }
    QJsonObject object{{u"event"_s, u"finished"_s},
                       {u"exit"_s, exit},
                       {u"copied"_s, jsonNumber(status.copied)},
                       {u"bytes_copied"_s, jsonNumber(status.bytesCopied)},
                       {u"already_there"_s, jsonNumber(status.alreadyThere)},
                       {u"skipped"_s, jsonNumber(status.skipped)},
                       {u"failed"_s, jsonNumber(status.failed + status.foldersFailed)},
                       {u"verified"_s, jsonNumber(status.filesVerified)},
                       {u"notes"_s, notes},
                       {u"published"_s, published},
                       {u"flushed"_s, status.flushed}};
    if (m_command.request.dryRun && !m_command.request.compareOnly) {
        QJsonObject plan;
        for (std::size_t i = 0; i < PlanKinds; ++i)
            if (const PlanFigure &figure = status.plan[i]; figure.entries > 0)
                plan[words::planKey(static_cast<PlanKind>(i))] =
                    QJsonObject{{u"entries"_s, jsonNumber(figure.entries)}, {u"bytes"_s, jsonNumber(figure.bytes)}};
        object[u"plan"_s] = plan;
        object[u"free_bytes"_s] = jsonNumber(status.freeBytes);
        object[u"bytes_lacking"_s] = jsonNumber(status.bytesLacking);
        if (status.freeEntries > 0) {
            object[u"free_entries"_s] = jsonNumber(status.freeEntries);
            object[u"entries_lacking"_s] = jsonNumber(status.entriesLacking);
        }
    }
    if (!status.manifest.empty()) {
        putPath(object, u"manifest"_s, status.manifest);
        object[u"listed"_s] = jsonNumber(status.listed);
    }
    QJsonArray places;
    for (const Place &place : status.places) {
        QJsonObject row{{u"published"_s, place.published}, {u"merged"_s, place.merged}};
        putPath(row, u"source"_s, place.source);
        putPath(row, u"destination"_s, place.destination);
        if (!place.unfinished.empty()) {
            putPath(row, u"unfinished"_s, place.unfinished);
            if (!object.contains(u"unfinished"_s))
                putPath(object, u"unfinished"_s, place.unfinished);
        }
        places.append(row);
    }
    object[u"places"_s] = places;
    event(object);
}

void Output::sayUnfinished(const JobStatus &status)
{
    const bool cancelled = status.result == JobResult::Cancelled;
    bool said = false;
    for (const Place &place : status.places) {
        if (!place.unfinished.empty()) {
            sayAbout(place.unfinished, cancelled ? Terminal::tr("cancelled: it stays unfinished, and the same command goes on with it")
                                                 : Terminal::tr("it stays unfinished, and the same command goes on with it"));
            said = true;
        } else if (place.merged && !place.published) {
            sayAbout(place.destination, cancelled ? Terminal::tr("cancelled: what is there is whole, and the same command goes on")
                                                  : Terminal::tr("what is there is whole, and the same command goes on"));
            said = true;
        }
    }
    if (cancelled && !said)
        say(Terminal::tr("cancelled"));
}

void Output::finished(const JobStatus &status, const std::function<std::vector<Path>(NoteKind)> &notePaths)
{
    clearLine();
    if (status.problems > m_problems) {
        const std::uint64_t more = status.problems - m_problems;
        say(more == 1 ? Terminal::tr("one more problem is not listed")
                      : Terminal::tr("%1 more problems are not listed", nullptr, plural(more)).arg(words::number(more)));
    }
    for (std::size_t i = 0; i < NoteKinds; ++i) {
        const auto kind = static_cast<NoteKind>(i);
        const std::uint64_t count = status.notes[i];
        if (count == 0)
            continue;
        const std::vector<Path> paths = notePaths(kind);
        const QString text = m_command.request.dryRun ? words::noteAhead(kind, count, status.bareFileSystem)
                                                      : words::note(kind, count, status.bareFileSystem);
        say(words::noteAbout(text, count, paths.empty() ? QString() : words::path(paths.front())));
        if (m_command.json) {
            QJsonObject object{{u"event"_s, u"note"_s}, {u"kind"_s, words::noteKey(kind)}, {u"count"_s, jsonNumber(count)}, {u"text"_s, text}};
            if (!paths.empty())
                putPath(object, u"path"_s, paths.front());
            event(object);
        }
    }
    if (status.alreadyThere > 0 && m_command.json && !m_command.quiet && !m_command.request.compareOnly)   // else the summary tells
        say(status.alreadyThere == 1 ? Terminal::tr("one entry was already there")
                                     : Terminal::tr("%1 entries were already there", nullptr, plural(status.alreadyThere))
                                           .arg(words::number(status.alreadyThere)));
    if (status.result == JobResult::Stopped || status.result == JobResult::Refused) {
        const QString todo = words::whatToDo(status.reason, words::Front::Terminal);
        if (!m_lastProblem || !sameError(*m_lastProblem, status.reason)) {
            const QString text = happenedAndWhy(status.reason);
            sayAbout(status.reason.path, todo.isEmpty() ? text : Terminal::tr("%1. %2").arg(text, todo));
            problemEvent({status.reason, 1});
        } else if (!todo.isEmpty()) {
            say(todo);
        }
    }
    for (const AbandonedWorker &worker : status.abandoned)
        say(words::abandoned(worker));
    if (status.result != JobResult::Refused && !m_command.request.dryRun)
        sayUnfinished(status);
    if (m_command.json) {
        if (status.result != JobResult::Refused)
            progressEvent(status);
        finishedEvent(status, exitCode(status.result));
        return;
    }
    if (m_command.quiet || status.result == JobResult::Refused)
        return;
    const QString text = m_command.request.compareOnly ? words::comparison(status)
                         : m_command.request.dryRun    ? words::plan(status, m_command.request.onConflict)
                                                       : words::outcome(status);
    const Path first = status.places.empty() ? m_command.request.destination : status.places.front().destination;
    const Path where = m_command.request.placement == Placement::Into && !status.places.empty() ? folderInto(m_command.request, first) : first;
    m_out.write(((where.empty() ? QString() : words::path(where) + ": "_L1) + text).toUtf8() + '\n');
}

void Output::abandoned(const JobStatus &status)
{
    clearLine();
    JobStatus told = status;
    told.result = JobResult::Cancelled;
    say(Terminal::tr("a worker does not answer; ending all the same"));
    sayUnfinished(told);
    if (m_command.json)
        finishedEvent(told, exitCode(told.result));
}

} // namespace poolcopy
