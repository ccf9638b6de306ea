// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report.h"

#include "ui/json_words.h"
#include "ui/reasons.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <utility>
#include <vector>

namespace poolcopy::report {

namespace {

using namespace Qt::StringLiterals;

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString timeOf(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString isoOf(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

QString happened(const Problem &problem)
{
    const QString text = words::whatHappened(problem.error);
    return problem.entries > 1 ? Report::tr("%1 (with %2 entries)").arg(text, words::number(problem.entries)) : text;
}

struct Note
{
    QString text;
    std::uint64_t count = 0;
    Path first;   // empty: not known
};

std::vector<Note> notesOf(const HistoryRecord &record)
{
    const JobStatus &s = record.status;
    std::vector<Note> notes;
    for (std::size_t i = 0; i < NoteKinds; ++i)
        if (s.notes[i] > 0)
            notes.push_back({words::note(static_cast<NoteKind>(i), s.notes[i], s.bareFileSystem), s.notes[i], record.noted[i]});
    return notes;
}

/// What there is to say of a job beside its problems: a name and a value a line.
QList<std::pair<QString, QString>> factsOf(const HistoryRecord &record)
{
    const JobStatus &s = record.status;
    QList<std::pair<QString, QString>> facts;
    facts.emplace_back(Report::tr("Result"), words::jobState(s));
    facts.emplace_back(Report::tr("In words"), words::outcome(s, !record.request.only.empty()));
    if (s.result == JobResult::Stopped || s.result == JobResult::Refused) {
        const QString why = words::detailed(words::whatHappened(s.reason), words::why(s.reason));
        facts.emplace_back(Report::tr("Reason"), s.reason.path.empty() ? why : words::detailed(words::path(s.reason.path), why));
    }
    for (const Path &source : record.request.sources)
        facts.emplace_back(Report::tr("From"), words::path(source));
    for (const Place &place : s.places) {
        facts.emplace_back(Report::tr("To"), words::path(place.destination));
        if (!place.unfinished.empty())
            facts.emplace_back(Report::tr("Unfinished"), words::path(place.unfinished));
    }
    if (s.places.empty() && !record.request.destination.empty())
        facts.emplace_back(Report::tr("To"), words::path(record.request.destination));
    facts.emplace_back(Report::tr("Begun"), timeOf(s.begun));
    facts.emplace_back(Report::tr("Ended"), timeOf(s.ended));
    facts.emplace_back(Report::tr("Took"), words::duration(static_cast<double>(s.elapsedMs) / 1000));
    const words::Copied copied = words::copied(s);
    facts.emplace_back(Report::tr("Files copied"), Report::tr("%1 of %2").arg(words::number(copied.files), words::number(s.filesTotal)));
    if (copied.files == 0 || copied.bytes > 0)   // else its records tell nothing of it
        facts.emplace_back(Report::tr("Contents copied"), Report::tr("%1 of %2").arg(words::bytes(copied.bytes), words::bytes(s.bytesTotal)));
    facts.emplace_back(Report::tr("Folders"), words::number(s.folders));
    facts.emplace_back(Report::tr("Read back and compared"), record.request.verify ? words::number(s.filesVerified) : Report::tr("no"));
    if (s.flushed || words::hasWritten(s))
        facts.emplace_back(Report::tr("Safely on the disk"), words::isInMemory(s) ? Report::tr("no, in memory only") : s.flushed ? Report::tr("yes") : Report::tr("not certain"));
    if (!s.manifest.empty())
        facts.emplace_back(Report::tr("List of checksums"), words::path(s.manifest));
    for (const Note &note : notesOf(record))
        facts.emplace_back(Report::tr("Note"), words::noteAbout(note.text, note.count, words::path(note.first)));
    return facts;
}

QString problemsTitle(const HistoryRecord &record)
{
    const std::uint64_t all = record.status.problems;
    const QString title = Report::tr("Problems: %1").arg(words::number(all));
    return all > record.problems.size() ? title + u' ' + Report::tr("(the first %1 are listed)").arg(words::number(record.problems.size())) : title;
}

QString asText(const HistoryRecord &record)
{
    QString out = Report::tr("PoolCopy report: %1").arg(words::jobName(record.request)) + u"\n\n"_s;
    for (const auto &[name, value] : factsOf(record))
        out += words::detailed(name, value) + u'\n';
    if (record.problems.empty())
        return out;
    out += u'\n' + problemsTitle(record) + u'\n';
    for (const ReasonGroup &group : groupByReason(record.problems)) {
        out += u"\n"_s + group.title() + u" ("_s + words::number(group.problems.size()) + u")\n"_s;
        for (const Problem *problem : group.problems)
            out += u"    "_s + words::path(problem->error.path) + u'\n';
        if (!group.advice().isEmpty())
            out += u"  "_s + group.advice() + u'\n';
    }
    return out;
}

/// RFC 4180, and nothing that a spreadsheet takes for a formula.
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString row(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &text : cells)
        quoted += cell(text);
    return quoted.join(u',') + u"\r\n"_s;
}

QString asCsv(const HistoryRecord &record)
{
    const JobStatus &s = record.status;
    const words::Copied copied = words::copied(s);
    QString out = row({Report::tr("Kind"), Report::tr("Path"), Report::tr("What happened"), Report::tr("Why"), Report::tr("What to do"), u"step"_s,
                       u"errno"_s, Report::tr("Entries"), Report::tr("Bytes copied")});
    for (const Path &source : record.request.sources)
        out += row({Report::tr("Source"), words::path(source), {}, {}, {}, {}, {}, {}, {}});
    for (std::size_t i = 0; i < s.places.size(); ++i)   // the figures are of all together: with the first, so that a sum of the column is true
        out += row({Report::tr("Destination"), words::path(s.places[i].destination), words::jobState(s), words::outcome(s, !record.request.only.empty()), {}, {}, {},
                    i == 0 ? QString::number(copied.files) : QString(), i == 0 ? QString::number(copied.bytes) : QString()});
    for (const Note &note : notesOf(record))
        out += row({Report::tr("Note"), words::path(note.first), note.text, {}, {}, {}, {}, {}, {}});
    for (const Problem &problem : record.problems)
        out += row({Report::tr("Problem"), words::path(problem.error.path), words::whatHappened(problem.error), words::why(problem.error),
                    words::whatToDo(problem.error), words::stepKey(problem.error.stage), QString::number(problem.error.errnum),
                    QString::number(problem.entries), {}});
    return out;
}

QJsonObject jsonOf(const Error &error)
{
    QJsonObject object{{u"step"_s, words::stepKey(error.stage)},
                       {u"errno"_s, error.errnum},
                       {u"text"_s, QString(words::whatHappened(error) + u": "_s + words::why(error))}};
    words::putPath(object, u"path"_s, error.path);
    return object;
}

QByteArray asJson(const HistoryRecord &record)
{
    const JobStatus &s = record.status;
    QJsonArray sources, places, problems;
    for (const Path &source : record.request.sources) {
        QJsonObject object;
        words::putPath(object, u"path"_s, source);
        sources.append(object);
    }
    for (const Place &place : s.places) {
        QJsonObject object{{u"merged"_s, place.merged}, {u"published"_s, place.published}};
        words::putPath(object, u"source"_s, place.source);
        words::putPath(object, u"destination"_s, place.destination);
        if (!place.unfinished.empty())
            words::putPath(object, u"unfinished"_s, place.unfinished);
        places.append(object);
    }
    for (const Problem &problem : record.problems) {
        QJsonObject object = jsonOf(problem.error);
        object[u"entries"_s] = words::jsonNumber(problem.entries);
        if (const QString advice = words::whatToDo(problem.error); !advice.isEmpty())
            object[u"advice"_s] = advice;
        if (!problem.source.empty())
            words::putPath(object, u"source"_s, problem.source);
        problems.append(object);
    }
    QJsonObject notes;
    for (std::size_t i = 0; i < NoteKinds; ++i)
        if (s.notes[i] > 0)
            notes[words::noteKey(static_cast<NoteKind>(i))] = words::jsonNumber(s.notes[i]);
    QJsonObject object{{u"result"_s, resultKey(s.result)},
                       {u"begun"_s, isoOf(s.begun)},
                       {u"ended"_s, isoOf(s.ended)},
                       {u"elapsed_ms"_s, words::jsonNumber(static_cast<std::uint64_t>(s.elapsedMs))},
                       {u"sources"_s, sources},
                       {u"places"_s, places},
                       {u"files"_s, words::jsonNumber(s.files)},
                       {u"files_total"_s, words::jsonNumber(s.filesTotal)},
                       {u"folders"_s, words::jsonNumber(s.folders)},
                       {u"bytes"_s, words::jsonNumber(s.bytes)},
                       {u"bytes_total"_s, words::jsonNumber(s.bytesTotal)},
                       {u"bytes_copied"_s, words::jsonNumber(s.bytesCopied)},
                       {u"copied"_s, words::jsonNumber(s.copied)},
                       {u"already_there"_s, words::jsonNumber(s.alreadyThere)},
                       {u"skipped"_s, words::jsonNumber(s.skipped)},
                       {u"failed"_s, words::jsonNumber(s.failed)},
                       {u"folders_failed"_s, words::jsonNumber(s.foldersFailed)},
                       {u"verify"_s, record.request.verify},
                       {u"verified"_s, words::jsonNumber(s.filesVerified)},
                       {u"flushed"_s, s.flushed},
                       {u"notes"_s, notes},
                       {u"problems_total"_s, words::jsonNumber(s.problems)},
                       {u"problems"_s, problems}};
    if (!record.id.empty())
        object[u"id"_s] = QString::fromStdString(record.id);
    if (!record.request.destination.empty())
        words::putPath(object, u"destination"_s, record.request.destination);
    if (s.reason.stage != Stage::None)
        object[u"reason"_s] = jsonOf(s.reason);
    if (!s.manifest.empty())
        words::putPath(object, u"manifest"_s, s.manifest);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QString escaped(const QString &text)
{
    return u"<bdi>"_s + text.toHtmlEscaped() + u"</bdi>"_s;
}

QString asHtml(const HistoryRecord &record)
{
    const QString title = Report::tr("PoolCopy report: %1").arg(words::jobName(record.request)).toHtmlEscaped();
    QString out = u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_s
        + title
        + u"</title>\n<style>\n"
          ":root { color-scheme: light dark; }\n"
          "body { font: 15px/1.5 system-ui, sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }\n"
          "th { text-align: start; vertical-align: top; padding-inline-end: 1.5em; font-weight: 600; white-space: nowrap; }\n"
          "td, li { overflow-wrap: anywhere; }\n"
          "h2 { margin-top: 2em; } h3 { margin-bottom: 0; } p { margin: 0; opacity: .75; }\n"
          "</style>\n</head>\n<body>\n<h1>"_s
        + title + u"</h1>\n<table>\n"_s;
    for (const auto &[name, value] : factsOf(record))
        out += u"<tr><th scope=\"row\">"_s + name.toHtmlEscaped() + u"</th><td>"_s + escaped(value) + u"</td></tr>\n"_s;
    out += u"</table>\n"_s;
    if (!record.problems.empty())
        out += u"<h2>"_s + problemsTitle(record).toHtmlEscaped() + u"</h2>\n"_s;
    for (const ReasonGroup &group : groupByReason(record.problems)) {
        out += u"<h3>"_s + group.title().toHtmlEscaped() + u" ("_s + words::number(group.problems.size()) + u")</h3>\n"_s;
        if (!group.advice().isEmpty())
            out += u"<p>"_s + group.advice().toHtmlEscaped() + u"</p>\n"_s;
        out += u"<ul>\n"_s;
        for (const Problem *problem : group.problems) {
            out += u"<li>"_s + escaped(words::path(problem->error.path));
            if (problem->entries > 1)
                out += u" "_s + happened(*problem).toHtmlEscaped();
            out += u"</li>\n"_s;
        }
        out += u"</ul>\n"_s;
    }
    return out + u"</body>\n</html>\n"_s;
}

} // namespace

QString resultKey(JobResult result)
{
    switch (result) {
    case JobResult::Complete: return u"complete"_s;
    case JobResult::WithProblems: return u"with-problems"_s;
    case JobResult::Stopped: return u"stopped"_s;
    case JobResult::Refused: return u"refused"_s;
    case JobResult::Cancelled: return u"cancelled"_s;
    }
    return {};
}

std::string write(const HistoryRecord &record, Format format)
{
    switch (format) {
    case Format::Text: return asText(record).toStdString();
    case Format::Csv: return asCsv(record).toStdString();
    case Format::Json: return asJson(record).toStdString();
    case Format::Html: return asHtml(record).toStdString();
    }
    return {};
}

QString suffix(Format format)
{
    switch (format) {
    case Format::Text: return u"txt"_s;
    case Format::Csv: return u"csv"_s;
    case Format::Json: return u"json"_s;
    case Format::Html: return u"html"_s;
    }
    return {};
}

QString suggestedName(const HistoryRecord &record)
{
    QString name = words::jobName(record.request);
    for (QChar &c : name)
        if (u"/\\:*?\"<>|"_s.contains(c))
            c = u'_';
    const std::int64_t day = record.status.ended != 0 ? record.status.ended : record.status.begun;
    return Report::tr("PoolCopy report %1").arg(name.left(80)) + u' ' + QDateTime::fromSecsSinceEpoch(day).date().toString(Qt::ISODate);
}

} // namespace poolcopy::report
