// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

#include <string>
#include <string_view>

/// The language that a front speaks. Qt Core only, for both fronts.
namespace poolcopy::language {

/// Speaks as the environment says, or as a person chose ("de"; empty: no choice): texts, numbers and dates. Once, after the application was
/// made and before anything was worded. A language that is not there is English, with the numbers of the locale. How it is written:
/// what mirrors a window.
Qt::LayoutDirection speak(const QString &choice = {});

/// A language's own name as it stands in a list: "Deutsch", "Português (Brasil)", "繁體中文".
QString ownName(const QString &code);

/// What people add to a copy's name ("_copy", "_復件"), in the language spoken, as UTF-8. A file name: it needs no translator, and is the same
/// wherever it is asked for.
std::string copySuffix();

/// The variables that choose a language, as gettext reads them: LANGUAGE (a list, "zh_TW:de"), LC_ALL, LC_MESSAGES, LANG.
struct Variables
{
    std::string_view language, lcAll, lcMessages, lang;
};
std::string copySuffix(const Variables &variables);

} // namespace poolcopy::language
