// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_page.h"

#include "ui/eliding_combo.h"
#include "ui/even_form.h"
#include "ui/option_fields.h"
#include "ui/page_margins.h"
#include "ui/settings.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

namespace poolcopy {

namespace {

constexpr int MostWorkers = 64;
constexpr int WidestEms = 100;

} // namespace

SettingsPage::SettingsPage(std::vector<std::pair<QString, QString>> languages, QWidget *parent) : QWidget(parent), m_languages(std::move(languages))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *title = new ToneLabel(Tone::Plain, this);
    title->setProminent(1.35, true);
    title->setText(tr("Settings"));
    auto *hint = new ToneLabel(Tone::Quiet, this);
    hint->setWordWrap(true);
    hint->setText(tr("New copies start with these. How to copy can be chosen otherwise for a single copy, the number of workers while it runs."));
    auto *page = new QWidget(this);
    page->setMaximumWidth(WidestEms * fontMetrics().averageCharWidth());
    auto *form = new EvenForm(page);
    form->setVerticalSpacing(10);
    m_options = new OptionFields("settings", form, this);
    makeCopying(form);
    makeProgram(form);

    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(title);
    inner->addWidget(hint);
    inner->addSpacing(8);
    inner->addLayout(form);
    inner->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(PageMargins);
    layout->addWidget(page, 1);
    layout->addStretch();

    display();
    connect(m_options, &OptionFields::changed, this, &SettingsPage::changed);
    connect(&Settings::instance(), &Settings::choicesChanged, this, &SettingsPage::display);
}

QComboBox *SettingsPage::makeCombo(const char *name, const QString &title, QFormLayout *form)
{
    auto *combo = new ElidingCombo(24, this);
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(QString(title).remove(u'&'));
    auto *label = new ToneLabel(Tone::Quiet, this);
    label->setText(title);
    label->setBuddy(combo);
    form->addRow(label, combo);
    connect(combo, &QComboBox::activated, this, &SettingsPage::changed);
    return combo;
}

QCheckBox *SettingsPage::makeBox(const char *name, const QString &text, const QString &tip, QFormLayout *form)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    box->setToolTip(tip);
    form->addRow(QString(), box);
    connect(box, &QCheckBox::toggled, this, &SettingsPage::changed);
    return box;
}

void SettingsPage::makeCopying(QFormLayout *form)
{
    m_rule = makeCombo("settingsRule", tr("If a &name is taken"), form);
    for (const auto &[rule, text] : words::rules())
        m_rule->addItem(text, static_cast<int>(rule));

    m_options->addPermissions();

    m_automatic = new QCheckBox(tr("&Automatic"), this);
    m_automatic->setObjectName(QStringLiteral("settingsAutomatic"));
    m_automatic->setAccessibleName(tr("Automatic number of workers"));
    m_automatic->setToolTip(tr("As many workers as the disks can make use of; found out while copying"));
    m_workers = new QSpinBox(this);
    m_workers->setObjectName(QStringLiteral("settingsWorkers"));
    m_workers->setAccessibleName(tr("Number of workers"));
    m_workers->setRange(1, MostWorkers);
    m_workers->setValue(4);
    auto *workers = new QHBoxLayout;
    workers->addWidget(m_automatic);
    workers->addWidget(m_workers);
    workers->addStretch();
    auto *label = new ToneLabel(Tone::Quiet, this);
    label->setText(tr("&Workers"));
    label->setBuddy(m_automatic);
    form->addRow(label, workers);
    connect(m_automatic, &QCheckBox::toggled, this, &SettingsPage::changed);
    connect(m_workers, &QSpinBox::valueChanged, this, &SettingsPage::changed);

    m_options->addFlush();
    m_verify = makeBox("settingsVerify", tr("&Verify"), tr("Reads everything back from the disk and compares; takes longer"), form);
}

void SettingsPage::makeProgram(QFormLayout *form)
{
    m_options->addAfterEnd();
    m_language = makeCombo("settingsLanguage", tr("&Language"), form);
    m_language->addItem(tr("as the desktop says"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    for (const auto &[code, name] : m_languages)
        m_language->addItem(name, code);
    m_language->setToolTip(tr("Holds from the next start"));
    m_spoken = Settings::instance().choices().language;
    m_languageHolds = new ToneLabel(Tone::Quiet, this);
    m_languageHolds->setObjectName(QStringLiteral("settingsLanguageHolds"));
    m_languageHolds->setText(tr("Holds from the next start"));
    form->addRow(QString(), m_languageHolds);
    connect(m_language, &QComboBox::activated, this, [this] {
        if (!m_languageHolds->isHidden())
            m_languageHolds->announce();
    });
    m_notifications = makeBox("settingsNotifications", tr("&Tell me when a copy ends"),
                              tr("By a notification of the desktop, also when a copy waits for your answer"), form);
}

void SettingsPage::display()
{
    m_displaying = true;
    const Choices c = Settings::instance().choices();
    const auto choose = [](QComboBox *combo, const QVariant &value) { combo->setCurrentIndex(std::max(0, combo->findData(value))); };
    m_automatic->setChecked(c.workers == 0);
    if (c.workers > 0)
        m_workers->setValue(c.workers);
    m_workers->setEnabled(c.workers > 0);
    m_verify->setChecked(c.verify);
    choose(m_rule, static_cast<int>(c.onConflict));
    m_options->show(c);
    choose(m_language, c.language);
    m_languageHolds->setVisible(c.language != m_spoken);
    m_notifications->setChecked(c.notifications);
    m_displaying = false;
}

Choices SettingsPage::chosen() const
{
    Choices c = m_options->in(Settings::instance().choices());
    c.workers = m_automatic->isChecked() ? 0 : m_workers->value();
    c.verify = m_verify->isChecked();
    c.onConflict = static_cast<OnConflict>(m_rule->currentData().toInt());
    c.language = m_language->currentData().toString();
    c.notifications = m_notifications->isChecked();
    return c;
}

void SettingsPage::changed()
{
    if (!m_displaying)
        Settings::instance().setChoices(chosen());
}

} // namespace poolcopy
