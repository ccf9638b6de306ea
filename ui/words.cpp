// SPDX-License-Identifier: GPL-3.0-or-later
// Names, paths, sizes and times.
#include "ui/words_shared.h"

#include <QChar>
#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace poolcopy::words {

namespace {

using namespace Qt::StringLiterals;

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

thread_local bool unitsKept = false;

QString figure(QString text)
{
    return unitsKept ? text.replace(u' ', QChar::Nbsp) : text;
}

} // namespace

void keepUnits(bool keep)
{
    unitsKept = keep;
}

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

QString bytes(std::uint64_t count)
{
    if (count == 1)
        return figure(Words::tr("1 byte"));
    if (count < 1000)
        return figure(Words::tr("%1 bytes", nullptr, plural(count)).arg(number(count)));
    return figure(QLocale().formattedDataSize(static_cast<qint64>(std::min<std::uint64_t>(count, INT64_MAX)), 1, QLocale::DataSizeSIFormat));
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
        sentences += Words::tr("The disk may be too full. It lacks at least %1.").arg(bytes(status.bytesLacking));
    if (status.entriesLacking > 0)
        sentences += Words::tr("The disk can't hold so many files and folders. Too many: at least %1.").arg(number(status.entriesLacking));
    return sentences.join(' '_L1);
}

QString rate(double bytesPerSecond)
{
    const double bounded = std::isfinite(bytesPerSecond) ? std::clamp(bytesPerSecond, 0.0, 9e18) : 0.0;
    return figure(Words::tr("%1/s").arg(bytes(static_cast<std::uint64_t>(bounded))));
}

QString limit(std::uint64_t bytesPerSecond)
{
    std::uint64_t unit = 1;
    while (unit <= bytesPerSecond / 1000)
        unit *= 1000;
    if (unit == 1 || bytesPerSecond / (unit / 10) % 10 != 0)
        return rate(static_cast<double>(bytesPerSecond));
    return figure(Words::tr("%1/s").arg(QLocale().formattedDataSize(static_cast<qint64>(bytesPerSecond), 0, QLocale::DataSizeSIFormat)));
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
        return figure(Words::tr("%1 s").arg(number(whole)));
    const std::uint64_t minutes = whole / 60;
    if (minutes < 60)
        return figure(whole % 60 == 0 ? Words::tr("%1 min").arg(number(minutes)) : Words::tr("%1 min %2 s").arg(number(minutes), number(whole % 60)));
    return figure(minutes % 60 == 0 ? Words::tr("%1 h").arg(number(minutes / 60)) : Words::tr("%1 h %2 min").arg(number(minutes / 60), number(minutes % 60)));
}

} // namespace poolcopy::words
