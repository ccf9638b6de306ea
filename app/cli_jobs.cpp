// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_jobs.h"

#include "core/engine/engine.h"
#include "core/engine/history.h"
#include "ui/json_words.h"
#include "ui/report.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <vector>

namespace poolcopy {

namespace {

struct Jobs
{
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

void tell(Stream &err, const QString &text)
{
    err.write("poolcopy-cli: " + text.toUtf8() + '\n');
}

std::vector<JournalledJob> unfinishedJobs(Engine &engine)
{
    std::vector<JournalledJob> found;
    QEventLoop loop;
    QObject::connect(&engine, &Engine::unfinishedFound, &loop, [&](const std::vector<JournalledJob> &jobs) {
        found = jobs;
        loop.quit();
    });
    engine.findUnfinished();
    loop.exec();
    return found;
}

QString sourcesOf(const JobRequest &request)
{
    const QString first = words::path(request.sources.front());
    const std::size_t more = request.sources.size() - 1;
    return more == 0 ? first : Jobs::tr("%1 and %2 more").arg(first, words::number(more));
}

Path destinationOf(const JournalledJob &job)
{
    return job.request.placement == Placement::Into && !job.places.empty() ? folderInto(job.request, job.destination()) : job.destination();
}

QString whereTo(const Path &destination)
{
    return destination.empty() ? Jobs::tr("beside the originals") : words::path(destination);
}

QString lineOf(const JournalledJob &job)
{
    const QString begun = words::moment(job.begun);
    const QString progress = job.hasBegun() || job.live ? words::progressOf(job) : Jobs::tr("not begun");
    return QStringLiteral("%1  %2  %3 → %4").arg(QString::fromStdString(job.id), begun, sourcesOf(job.request), words::path(destinationOf(job)))
        + (progress.isEmpty() ? QString() : QStringLiteral(": ") + progress)
        + (job.live ? QStringLiteral(" · ") + Jobs::tr("is being copied now") : QString())
        + (job.away ? QStringLiteral(" · ") + Jobs::tr("its disk or folder is not there now") : QString());
}

QString whatToDoAbout(const JournalledJob &away)
{
    return Jobs::tr("%1: plug its disk in and use --continue %1, or forget this copy with --discard %1").arg(QString::fromStdString(away.id));
}

QJsonObject eventOf(const JournalledJob &job)
{
    QJsonArray sources;
    for (const Path &source : job.request.sources)
        sources.append(words::path(source));
    const auto number = [](std::uint64_t n) { return static_cast<double>(n); };
    return {{QStringLiteral("event"), QStringLiteral("job")},
            {QStringLiteral("id"), QString::fromStdString(job.id)},
            {QStringLiteral("begun"), static_cast<double>(job.begun)},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("destination"), words::path(destinationOf(job))},
            {QStringLiteral("files"), number(job.files)},
            {QStringLiteral("files_total"), number(job.filesTotal)},
            {QStringLiteral("bytes"), number(job.bytes)},
            {QStringLiteral("bytes_total"), number(job.bytesTotal)},
            {QStringLiteral("totals_final"), job.totalsFinal},
            {QStringLiteral("problems"), number(job.problems)},
            {QStringLiteral("running"), job.live},
            {QStringLiteral("away"), job.away}};
}

/// The one job whose id begins like that; null after telling why there is none.
const JournalledJob *pick(const std::vector<JournalledJob> &jobs, const std::string &id, Stream &err)
{
    std::vector<const JournalledJob *> fits;
    for (const JournalledJob &job : jobs)
        if (job.id.starts_with(id) && !(id.empty() && job.live))
            fits.push_back(&job);
    if (const auto isAway = [](const JournalledJob *job) { return job->away; }; id.empty() && !std::all_of(fits.begin(), fits.end(), isAway))
        std::erase_if(fits, isAway);   // they can't be meant
    if (fits.size() == 1 && !fits.front()->live)
        return fits.front();
    if (fits.size() == 1)
        tell(err, Jobs::tr("%1: is being copied by another process").arg(QString::fromStdString(fits.front()->id)));
    else if (fits.empty())
        tell(err, id.empty() ? Jobs::tr("there is no copy that was cut short")
                             : Jobs::tr("%1: there is no copy of this name that was cut short (see --jobs)").arg(words::path(id)));
    else
        tell(err, Jobs::tr("there are %1 copies that were cut short: say which one (see --jobs)").arg(words::number(fits.size())));
    return nullptr;
}

} // namespace

int listJobs(const ListJobs &command, Stream &out, Stream &err)
{
    Engine engine(Engine::findWorker());
    const std::vector<JournalledJob> jobs = unfinishedJobs(engine);
    for (const JournalledJob &job : jobs)
        out.write(command.json ? QJsonDocument(eventOf(job)).toJson(QJsonDocument::Compact) + '\n' : lineOf(job).toUtf8() + '\n');
    for (const JournalledJob &job : jobs)
        if (job.away && !command.json)
            tell(err, whatToDoAbout(job));
    if (jobs.empty() && !command.json)
        tell(err, Jobs::tr("there is no copy that was cut short"));
    return 0;
}

std::variant<CopyCommand, int> continueJob(const ContinueJob &command, Stream &err)
{
    Engine engine(Engine::findWorker());
    const std::vector<JournalledJob> jobs = unfinishedJobs(engine);
    const JournalledJob *job = pick(jobs, command.id, err);
    if (job == nullptr)
        return 2;
    if (job->away) {
        tell(err, lineOf(*job));
        tell(err, whatToDoAbout(*job));
        return 2;
    }
    CopyCommand copy;
    copy.request = job->request;
    copy.request.continues = job->id;
    copy.conflictRuleGiven = true;
    copy.request.limit = command.limit.value_or(copy.request.limit);
    copy.request.polite = command.polite.value_or(copy.request.polite);
    copy.json = command.json;
    copy.quiet = command.quiet;
    return copy;
}

int discardJob(const DiscardJob &command, Stream &out, Stream &err)
{
    Engine engine(Engine::findWorker());
    const std::vector<JournalledJob> jobs = unfinishedJobs(engine);
    const JournalledJob *job = pick(jobs, command.id, err);
    if (job == nullptr)
        return 2;
    Error failed;
    QEventLoop loop;
    QObject::connect(&engine, &Engine::discarded, &loop, [&](const std::string &, const Error &error) {
        failed = error;
        loop.quit();
    });
    engine.discard(*job);
    loop.exec();
    if (failed.stage == Stage::None) {
        if (!job->hasBegun())
            out.write(Jobs::tr("%1: forgotten; it had not begun").arg(words::path(job->destination())).toUtf8() + '\n');
        for (const JournalledPlace &place : job->hasBegun() ? job->places : std::vector<JournalledPlace>()) {
            const Path &made = place.unfinished.empty() ? place.destination : place.unfinished;
            const bool removed = !place.unfinished.empty() && !job->away;
            const QString text = (removed ? Jobs::tr("%1: removed") : Jobs::tr("%1: forgotten; what has arrived there stays")).arg(words::path(made));
            out.write(text.toUtf8() + '\n');
        }
        return 0;
    }
    tell(err, QStringLiteral("%1: %2: %3").arg(words::path(failed.path), words::whatHappened(failed), words::why(failed)));
    return 1;
}

namespace {

/// The exit code where printing is the whole work.
int printed(const Stream &out, Stream &err)
{
    if (out.error() == 0 || out.error() == EPIPE)
        return 0;
    tell(err, Jobs::tr("can't print: %1").arg(qt_error_string(out.error())));
    return 1;
}

} // namespace

// Nothing else goes on in this program: the files of the history are read right here.
int listHistory(const ListHistory &command, Stream &out, Stream &err)
{
    // The newest last, as --jobs has it, too: what one looks for stands right above the prompt.
    std::vector<HistoryRecord> records = History::all();
    std::reverse(records.begin(), records.end());
    for (const HistoryRecord &record : records) {
        const JobStatus &s = record.status;
        const Path destination = words::destinationOf(record.request, s);
        if (!command.json) {
            const QString ended = words::moment(s.ended);
            const QString problems = s.problems == 0 ? QString() : QStringLiteral(" · ") + Jobs::tr("problems: %1").arg(words::number(s.problems));
            out.write(QStringLiteral("%1  %2  %3 → %4: %5, %6%7\n")
                          .arg(QString::fromStdString(record.id), ended, sourcesOf(record.request), whereTo(destination), words::jobState(s),
                               words::bytes(words::copied(s).bytes), problems)
                          .toUtf8());
            continue;
        }
        QJsonObject event{{QStringLiteral("event"), QStringLiteral("past")},
                          {QStringLiteral("id"), QString::fromStdString(record.id)},
                          {QStringLiteral("ended"), static_cast<double>(s.ended)},
                          {QStringLiteral("result"), report::resultKey(s.result)},
                          {QStringLiteral("files"), words::jsonNumber(s.files)},
                          {QStringLiteral("bytes"), words::jsonNumber(s.bytes)},
                          {QStringLiteral("copied"), words::jsonNumber(s.copied)},
                          {QStringLiteral("bytes_copied"), words::jsonNumber(s.bytesCopied)},
                          {QStringLiteral("problems"), words::jsonNumber(s.problems)}};
        words::putPath(event, QStringLiteral("source"), record.request.sources.front());
        QJsonArray places;
        for (const Place &place : s.places) {
            QJsonObject one;
            words::putPath(one, QStringLiteral("source"), place.source);
            words::putPath(one, QStringLiteral("destination"), place.destination);
            places.append(one);
        }
        event[QStringLiteral("places")] = places;
        if (!destination.empty())
            words::putPath(event, QStringLiteral("destination"), destination);
        out.write(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
    }
    if (records.empty() && !command.json)
        tell(err, Jobs::tr("no copy has ended yet"));
    return printed(out, err);
}

int reportJob(const ReportJob &command, Stream &out, Stream &err)
{
    std::vector<std::string> fits;
    for (const HistoryRecord &record : History::all())
        if (record.id.starts_with(command.id))
            fits.push_back(record.id);
    const auto record = fits.size() == 1 ? History::read(fits.front()) : std::nullopt;
    if (!record) {
        tell(err, fits.size() > 1 ? Jobs::tr("%1: there are several copies of this name (see --history)").arg(words::path(command.id))
                                  : Jobs::tr("%1: there is no past copy of this name (see --history)").arg(words::path(command.id)));
        return 2;
    }
    const report::Format format = command.format == "csv" ? report::Format::Csv
        : command.format == "json"                       ? report::Format::Json
        : command.format == "html"                       ? report::Format::Html
                                                         : report::Format::Text;
    out.write(QByteArray::fromStdString(report::write(*record, format)));
    return printed(out, err);
}

} // namespace poolcopy
