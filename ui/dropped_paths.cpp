// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dropped_paths.h"

#include <QByteArray>
#include <QMimeData>

#include <algorithm>
#include <array>

#include <unistd.h>

namespace poolcopy {

using namespace Qt::StringLiterals;

namespace {

constexpr auto UriList = "text/uri-list"_L1;
constexpr auto CopiedFiles = "x-special/gnome-copied-files"_L1;
constexpr auto KdeCut = "application/x-kde-cutselection"_L1;

bool startsWithFileScheme(QByteArrayView text)
{
    return text.size() >= 5 && text.first(5).compare("file:", Qt::CaseInsensitive) == 0;
}

bool isThisComputer(QByteArrayView host)
{
    if (host.isEmpty() || host.compare("localhost", Qt::CaseInsensitive) == 0)
        return true;
    std::array<char, 256> own{};
    if (::gethostname(own.data(), own.size() - 1) != 0)
        return false;
    return host.compare(QByteArrayView(own.data()), Qt::CaseInsensitive) == 0;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<Path> unescaped(QByteArrayView text)
{
    Path out;
    out.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\0')
            return std::nullopt;
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const int high = hexDigit(text[i + 1]), low = hexDigit(text[i + 2]);
        if (high < 0 || low < 0)
            return std::nullopt;
        const char c = static_cast<char>(high * 16 + low);
        if (c == '\0' || c == '/')
            return std::nullopt;
        out += c;
        i += 2;
    }
    return out;
}

void add(DroppedPaths &to, std::optional<Path> path)
{
    if (!path)
        ++to.leftOut;
    else if (std::find(to.paths.begin(), to.paths.end(), *path) == to.paths.end())
        to.paths.push_back(std::move(*path));
}

template <typename F>
void forEachLine(QByteArrayView text, F line)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        QByteArrayView one = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        while (!one.isEmpty() && (one.back() == '\r' || one.back() == '\0'))
            one.chop(1);
        if (!one.isEmpty())
            line(one);
    }
}

} // namespace

std::optional<Path> pathFromUri(QByteArrayView uri)
{
    if (!startsWithFileScheme(uri))
        return std::nullopt;
    QByteArrayView rest = uri.sliced(5);
    if (rest.startsWith("//")) {
        rest = rest.sliced(2);
        const qsizetype slash = rest.indexOf('/');
        if (slash < 0 || !isThisComputer(rest.first(slash)))
            return std::nullopt;
        rest = rest.sliced(slash);
    }
    if (!rest.startsWith('/'))
        return std::nullopt;
    return unescaped(rest);
}

DroppedPaths pathsFromUriList(QByteArrayView list)
{
    DroppedPaths out;
    forEachLine(list, [&out](QByteArrayView line) {
        if (line.startsWith('#'))
            return;
        add(out, line.startsWith('/') ? std::optional<Path>(Path(line.data(), static_cast<std::size_t>(line.size())))
                                      : pathFromUri(line));
    });
    return out;
}

DroppedPaths pathsFromCopiedFiles(QByteArrayView list)
{
    const qsizetype end = list.indexOf('\n');
    const QByteArrayView verb = (end < 0 ? list : list.first(end)).trimmed();
    if (verb != "copy" && verb != "cut")
        return pathsFromUriList(list);
    DroppedPaths out = pathsFromUriList(end < 0 ? QByteArrayView() : list.sliced(end + 1));
    out.cut = verb == "cut";
    return out;
}

bool offersPaths(const QMimeData &data)
{
    return data.hasFormat(UriList) || data.hasFormat(CopiedFiles);
}

DroppedPaths pathsFromMime(const QMimeData &data)
{
    if (data.hasFormat(CopiedFiles)) {
        DroppedPaths out = pathsFromCopiedFiles(data.data(CopiedFiles));
        if (!out.paths.empty())
            return out;
    }
    DroppedPaths out = pathsFromUriList(data.data(UriList));
    out.cut = data.data(KdeCut).startsWith('1');
    return out;
}

std::optional<Path> pathFromArgument(QByteArrayView argument)
{
    if (startsWithFileScheme(argument) && argument.size() > 5 && argument[5] == '/')
        return pathFromUri(argument);
    return Path(argument.data(), static_cast<std::size_t>(argument.size()));
}

QUrl urlFromPath(const Path &path)
{
    const QByteArray bytes(path.data(), static_cast<qsizetype>(path.size()));
    return QUrl::fromEncoded("file://" + bytes.toPercentEncoding("/"), QUrl::StrictMode);
}

QUrl urlShowing(const Path &path)
{
    QUrl url = urlFromPath(path);
    url.setScheme(QLatin1String(ShownScheme));
    return url;
}

} // namespace poolcopy
