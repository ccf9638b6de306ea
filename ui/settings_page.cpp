// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_page.h"

#include "ui/page_margins.h"
#include "ui/settings.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
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
    hint->setText(tr("New copies start with these. The rule for taken names and Verify can be chosen anew for each copy, the number of workers while it runs."));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(10);
    makeCopying(form);
    makeProgram(form);

    auto *page = new QWidget(this);
    page->setMaximumWidth(WidestEms * fontMetrics().averageCharWidth());
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
    connect(&Settings::instance(), &Settings::choicesChanged, this, &SettingsPage::display);
}

QComboBox *SettingsPage::makeCombo(const char *name, const QString &title, QFormLayout *form)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(QString(title).remove(u'&'));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(24);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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

    m_permissions = makeCombo("settingsPermissions", tr("&Permissions"), form);
    m_permissions->addItem(tr("as the original has them"), false);
    m_permissions->addItem(tr("as the folder copied to gives them"), true);
    m_permissions->setToolTip(tr("Owner, permissions and access lists of what is new; times are kept either way"));

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

    m_flush = makeBox("settingsFlush", tr("A copy ends when the &disk has it"),
                      tr("Otherwise it ends when the system has taken it; a disk that is unplugged then may lack the last of it"), form);
    m_verify = makeBox("settingsVerify", tr("&Verify"), tr("Reads everything back from the disk and compares; takes longer"), form);
}

void SettingsPage::makeProgram(QFormLayout *form)
{
    m_afterEnd = makeCombo("settingsAfterEnd", tr("After the &end"), form);
    m_afterEnd->addItem(tr("stay as it is"), static_cast<int>(AfterEnd::Nothing));
    m_afterEnd->addItem(tr("open the folder"), static_cast<int>(AfterEnd::OpenFolder));
    m_afterEnd->addItem(tr("eject the disk"), static_cast<int>(AfterEnd::Eject));
    m_afterEnd->addItem(tr("let the computer sleep"), static_cast<int>(AfterEnd::Suspend));
    m_afterEnd->addItem(tr("shut the computer down"), static_cast<int>(AfterEnd::ShutDown));
    m_afterEnd->setToolTip(tr("When the last copy has ended and nobody cancelled it"));
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
    m_flush->setChecked(c.flush);
    m_verify->setChecked(c.verify);
    choose(m_rule, static_cast<int>(c.onConflict));
    choose(m_permissions, c.asDestination);
    choose(m_afterEnd, static_cast<int>(c.afterEnd));
    choose(m_language, c.language);
    m_languageHolds->setVisible(c.language != m_spoken);
    m_notifications->setChecked(c.notifications);
    m_displaying = false;
}

Choices SettingsPage::chosen() const
{
    Choices c = Settings::instance().choices();
    c.workers = m_automatic->isChecked() ? 0 : m_workers->value();
    c.flush = m_flush->isChecked();
    c.verify = m_verify->isChecked();
    c.onConflict = static_cast<OnConflict>(m_rule->currentData().toInt());
    c.asDestination = m_permissions->currentData().toBool();
    c.afterEnd = static_cast<AfterEnd>(m_afterEnd->currentData().toInt());
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
