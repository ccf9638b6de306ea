// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <cstdint>

/// How bytes and counts stand in JSON, the same in all of it.
namespace poolcopy::words {

QJsonValue jsonNumber(std::uint64_t count);
/// As it is where it is UTF-8, else with visible bytes.
QString readableText(const Path &bytes);
/// The text of `bytes` under `key`; where they are not UTF-8, readable text there and the bytes under `key`64.
void putPath(QJsonObject &object, const QString &key, const Path &bytes);

} // namespace poolcopy::words
