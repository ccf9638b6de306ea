// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace poolcopy {

struct Choices;
class OptionFields;
class ToneLabel;

/// What holds for every copy until it is chosen otherwise. Each change is remembered at once; there is nothing to confirm.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    /// `languages`: code and name of each that the program speaks besides English.
    explicit SettingsPage(std::vector<std::pair<QString, QString>> languages = {}, QWidget *parent = nullptr);

private:
    void makeCopying(QFormLayout *form);
    void makeProgram(QFormLayout *form);
    QComboBox *makeCombo(const char *name, const QString &title, QFormLayout *form);
    QCheckBox *makeBox(const char *name, const QString &text, const QString &tip, QFormLayout *form);
    void display();
    [[nodiscard]] Choices chosen() const;
    void changed();

    OptionFields *m_options = nullptr;
    QCheckBox *m_automatic = nullptr;
    QSpinBox *m_workers = nullptr;
    QCheckBox *m_verify = nullptr;
    QComboBox *m_rule = nullptr;
    std::vector<std::pair<QString, QString>> m_languages;
    QComboBox *m_language = nullptr;
    QString m_spoken;                      // as it was when the program began
    ToneLabel *m_languageHolds = nullptr;
    QCheckBox *m_notifications = nullptr;
    bool m_displaying = false;
};

} // namespace poolcopy
