// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

namespace poolcopy::language {

namespace {

QString &chosen()   // set once, before a second thread asks
{
    static QString code;
    return code;
}

/// Nothing if there is none.
bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    const bool found = translator->load(locale, name, QStringLiteral("_"), folder) && QCoreApplication::installTranslator(translator);
    if (!found)
        delete translator;
    return found;
}

struct Suffix
{
    std::string_view language, text;
};
// The first that fits is taken.
constexpr std::array Suffixes{
    Suffix{"zh_hant", "_復件"}, Suffix{"zh_tw", "_復件"}, Suffix{"zh_hk", "_復件"}, Suffix{"zh_mo", "_復件"}, Suffix{"zh", "_复件"},
    Suffix{"ja", "_コピー"}, Suffix{"de", "_Kopie"}, Suffix{"fr", "_copie"}, Suffix{"es", "_copia"}, Suffix{"pt", "_cópia"},
    Suffix{"ru", "_копия"}, Suffix{"ar", "_نسخة"}, Suffix{"en", "_copy"}, Suffix{"c", "_copy"}, Suffix{"posix", "_copy"},
};

/// The suffix in one language ("zh_TW.UTF-8@x", "zh-Hant"); nullopt where there is no translation of it.
std::optional<std::string> suffixIn(std::string_view language)
{
    std::string name(language.substr(0, language.find_first_of(".@")));
    std::transform(name.begin(), name.end(), name.begin(), [](char c) {
        return c == '-' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    for (const Suffix &suffix : Suffixes)
        if (name.starts_with(suffix.language) && (name.size() == suffix.language.size() || name[suffix.language.size()] == '_'))
            return std::string(suffix.text);
    return std::nullopt;
}

} // namespace

Qt::LayoutDirection speak(const QString &choice)
{
    chosen() = choice;
    if (!choice.isEmpty())
        QLocale::setDefault(QLocale(choice));
    // One by one: QTranslator would go past the English at the head of a list, which has no file, to what stands behind it.
    for (const QString &tag : QLocale().uiLanguages()) {
        const QLocale locale(tag);
        if (locale.language() == QLocale::English || locale.language() == QLocale::C)
            break;
        if (!install(locale, QStringLiteral("poolcopy"), QStringLiteral(":/i18n")))
            continue;
        install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));   // its own buttons and its file dialog
        return locale.textDirection();
    }
    return Qt::LeftToRight;
}

QString ownName(const QString &code)
{
    const QLocale locale(code);
    if (code.startsWith(QLatin1String("zh")))   // both are 中文 to QLocale
        return locale.script() == QLocale::TraditionalHanScript ? QStringLiteral("繁體中文") : QStringLiteral("简体中文");
    if (code == QLatin1String("es"))   // "de España" to QLocale, as if it were for nobody else
        return QStringLiteral("Español");
    QString name = locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();   // in a list, also where sentences have it small
    return name;
}

std::string copySuffix(const Variables &variables)
{
    std::string_view locale = variables.lang;
    if (!variables.lcMessages.empty())
        locale = variables.lcMessages;
    if (!variables.lcAll.empty())
        locale = variables.lcAll;
    // As in gettext: where the locale is C, nobody asked for translations, whatever LANGUAGE says.
    if (locale.empty() || locale == "C" || locale == "POSIX" || locale.starts_with("C."))
        return "_copy";
    if (variables.language.empty())
        return suffixIn(locale).value_or("_copy");
    std::string_view rest = variables.language;
    while (!rest.empty()) {
        const std::size_t colon = std::min(rest.find(':'), rest.size());
        if (const auto suffix = suffixIn(rest.substr(0, colon)))
            return *suffix;
        rest.remove_prefix(std::min(colon + 1, rest.size()));
    }
    return "_copy";
}

std::string copySuffix()
{
    if (!chosen().isEmpty())
        return suffixIn(chosen().toStdString()).value_or("_copy");
    const auto variable = [](const char *name) -> std::string_view {
        const char *value = std::getenv(name);
        return value != nullptr ? value : "";
    };
    return copySuffix({variable("LANGUAGE"), variable("LC_ALL"), variable("LC_MESSAGES"), variable("LANG")});
}

} // namespace poolcopy::language
