// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/json_words.h"

#include "ui/words.h"

#include <algorithm>
#include <optional>

namespace poolcopy::words {

using namespace Qt::StringLiterals;

namespace {

/// `bytes` as text; nullopt where they are not UTF-8.
std::optional<QString> exactText(const Path &bytes)
{
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (text.toUtf8() != QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())))
        return std::nullopt;
    return text;
}

} // namespace

QJsonValue jsonNumber(std::uint64_t count)
{
    return static_cast<qint64>(std::min<std::uint64_t>(count, INT64_MAX));
}

QString readableText(const Path &bytes)
{
    return exactText(bytes).value_or(path(bytes));
}

void putPath(QJsonObject &object, const QString &key, const Path &bytes)
{
    object[key] = readableText(bytes);
    if (!exactText(bytes))
        object[key + "64"_L1] = QString::fromLatin1(QByteArray::fromStdString(bytes).toBase64());
}

} // namespace poolcopy::words
