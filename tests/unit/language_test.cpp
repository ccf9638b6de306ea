// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <gtest/gtest.h>

#include <string>

using namespace poolcopy;

namespace {

TEST(Language, TheCopySuffixFollowsTheLanguageAsGettextDoes)
{
    const struct
    {
        language::Variables variables;
        std::string suffix;
    } table[] = {
        {{"", "", "", ""}, "_copy"},
        {{"", "", "", "en_US.UTF-8"}, "_copy"},
        {{"", "", "", "de_DE.UTF-8"}, "_Kopie"},
        {{"", "", "", "zh_TW.UTF-8"}, "_復件"},
        {{"", "", "", "zh_HK"}, "_復件"},
        {{"", "", "", "zh_MO.Big5@x"}, "_復件"},
        {{"", "", "", "zh_Hant_SG.UTF-8"}, "_復件"},
        {{"", "", "", "zh_CN.UTF-8"}, "_复件"},
        {{"", "", "", "zh_SG"}, "_复件"},
        {{"", "", "", "zh"}, "_复件"},
        {{"", "", "", "zha_CN"}, "_copy"},
        {{"", "", "", "ja_JP.UTF-8"}, "_コピー"},
        {{"", "", "", "pt_BR.UTF-8"}, "_cópia"},
        {{"", "", "", "pt"}, "_cópia"},
        {{"", "", "", "es_MX.UTF-8"}, "_copia"},
        {{"", "", "", "ru_RU.UTF-8"}, "_копия"},
        {{"", "", "", "ar_EG.UTF-8"}, "_نسخة"},
        {{"", "", "", "nl_NL.UTF-8"}, "_copy"},
        {{"nl:ru", "", "", "nl_NL.UTF-8"}, "_копия"},
        {{"", "", "zh_TW.UTF-8", "zh_CN.UTF-8"}, "_復件"},
        {{"", "zh_CN.UTF-8", "zh_TW.UTF-8", "en_US.UTF-8"}, "_复件"},
        {{"zh_TW:zh", "en_US.UTF-8", "", ""}, "_復件"},
        {{"zh_CN", "", "", "zh_TW.UTF-8"}, "_复件"},
        {{"en:zh_TW", "", "", "zh_TW.UTF-8"}, "_copy"},
        {{"fr:zh_TW", "", "", "fr_FR.UTF-8"}, "_copie"},
        {{"fr", "", "", "zh_TW.UTF-8"}, "_copie"},
        {{"::zh-hant:", "", "", "en_US.UTF-8"}, "_復件"},
        {{"zh_TW", "C", "", "zh_TW.UTF-8"}, "_copy"},
        {{"zh_TW", "POSIX", "", ""}, "_copy"},
        {{"zh_TW", "C.UTF-8", "", ""}, "_copy"},
        {{"zh_TW", "", "", ""}, "_copy"},
    };
    for (const auto &row : table)
        EXPECT_EQ(language::copySuffix(row.variables), row.suffix)
            << row.variables.language << '|' << row.variables.lcAll << '|' << row.variables.lcMessages << '|' << row.variables.lang;
}

TEST(Language, HasItsOwnNameWithoutACountry)
{
    EXPECT_EQ(language::ownName(QStringLiteral("es")).toStdString(), "Español");
    EXPECT_EQ(language::ownName(QStringLiteral("de")).toStdString(), "Deutsch");
    EXPECT_EQ(language::ownName(QStringLiteral("fr")).toStdString(), "Français");
    EXPECT_EQ(language::ownName(QStringLiteral("zh")).toStdString(), "简体中文");
    EXPECT_EQ(language::ownName(QStringLiteral("zh_Hant")).toStdString(), "繁體中文");
}

} // namespace
