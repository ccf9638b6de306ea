// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the files of words.h share; of use to nobody else.
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>
#include <cstdint>

namespace poolcopy::words {

/// The one context of all these texts in the files of translations.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// A count as tr() takes it for choosing a plural form; the text itself shows number().
inline int plural(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, INT_MAX));
}

/// `one` where there is one, else `many` with its number in place of %1.
inline QString counted(std::uint64_t count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(number(count));
}

} // namespace poolcopy::words
