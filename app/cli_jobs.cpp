// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_jobs.h"

#include "core/engine/engine.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
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

QString sourcesOf(const JournalledJob &job)
{
    const QString first = words::path(job.request.sources.front());
    const std::size_t more = job.request.sources.size() - 1;
    return more == 0 ? first : Jobs::tr("%1 and %2 more").arg(first, words::number(more));
}

Path destinationOf(const JournalledJob &job)
{
    return job.request.placement == Placement::Beside ? job.places.front().destination : job.request.destination;
}

QString lineOf(const JournalledJob &job)
{
    const QString begun = QLocale().toString(QDateTime::fromSecsSinceEpoch(job.begun), QLocale::ShortFormat);
    const QString progress = words::progressOf(job);
    return QStringLiteral("%1  %2  %3 → %4").arg(QString::fromStdString(job.id), begun, sourcesOf(job), words::path(destinationOf(job)))
        + (progress.isEmpty() ? QString() : QStringLiteral(": ") + progress)
        + (job.live ? QStringLiteral(" · ") + Jobs::tr("is being copied now") : QString());
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
            {QStringLiteral("running"), job.live}};
}

/// The one job whose id begins like that; null after telling why there is none.
const JournalledJob *pick(const std::vector<JournalledJob> &jobs, const std::string &id, Stream &err)
{
    std::vector<const JournalledJob *> fits;
    for (const JournalledJob &job : jobs)
        if (job.id.starts_with(id) && !(id.empty() && job.live))
            fits.push_back(&job);
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
    CopyCommand copy;
    copy.request = job->request;
    copy.request.continues = job->id;
    copy.conflictRuleGiven = true;
    copy.request.limit = command.limit.value_or(copy.request.limit);
    copy.request.polite = copy.request.polite || command.polite;
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
        for (const JournalledPlace &place : job->places) {
            const QString text = place.unfinished.empty() ? Jobs::tr("%1: forgotten; what has arrived there stays").arg(words::path(place.destination))
                                                          : Jobs::tr("%1: removed").arg(words::path(place.unfinished));
            out.write(text.toUtf8() + '\n');
        }
        return 0;
    }
    tell(err, QStringLiteral("%1: %2: %3").arg(words::path(failed.path), words::whatHappened(failed), words::why(failed)));
    return 1;
}

} // namespace poolcopy
