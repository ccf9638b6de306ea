// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/option_fields.h"

#include "ui/eliding_combo.h"
#include "ui/tone_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace poolcopy {

OptionFields::OptionFields(const char *prefix, QFormLayout *form, QWidget *page) : QObject(page), m_prefix(prefix), m_form(form), m_page(page)
{
}

QComboBox *OptionFields::addCombo(const char *name, const QString &title)
{
    auto *combo = new ElidingCombo(24, m_page);
    combo->setObjectName(m_prefix + QLatin1String(name));
    combo->setAccessibleName(QString(title).remove(u'&'));
    auto *label = new ToneLabel(Tone::Quiet, m_page);
    label->setText(title);
    label->setBuddy(combo);
    m_form->addRow(label, combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &OptionFields::changed);
    return combo;
}

void OptionFields::addPermissions()
{
    m_permissions = addCombo("Permissions", tr("&Permissions"));
    m_permissions->addItem(tr("as the original has them"), false);
    m_permissions->addItem(tr("as the folder copied to gives them"), true);
    m_permissions->setToolTip(tr("Owner, permissions and access lists of what is new; times are kept either way"));
}

void OptionFields::addFlush()
{
    m_flush = new QCheckBox(tr("A copy ends when the &disk has it"), m_page);
    m_flush->setObjectName(m_prefix + QLatin1String("Flush"));
    m_flush->setToolTip(tr("Otherwise it ends when the system has taken it; a disk that is unplugged then may lack the last of it"));
    m_form->addRow(QString(), m_flush);
    connect(m_flush, &QCheckBox::toggled, this, &OptionFields::changed);
}

void OptionFields::addAfterEnd()
{
    m_afterEnd = addCombo("AfterEnd", tr("After the &end"));
    m_afterEnd->addItem(tr("stay as it is"), static_cast<int>(AfterEnd::Nothing));
    m_afterEnd->addItem(tr("open the folder"), static_cast<int>(AfterEnd::OpenFolder));
    m_afterEnd->addItem(tr("eject the disk"), static_cast<int>(AfterEnd::Eject));
    m_afterEnd->addItem(tr("let the computer sleep"), static_cast<int>(AfterEnd::Suspend));
    m_afterEnd->addItem(tr("shut the computer down"), static_cast<int>(AfterEnd::ShutDown));
    m_afterEnd->setToolTip(tr("When the last copy has ended and nobody cancelled it"));
}

void OptionFields::setVisible(bool visible)
{
    for (QWidget *field : {static_cast<QWidget *>(m_permissions), static_cast<QWidget *>(m_flush), static_cast<QWidget *>(m_afterEnd)})
        if (field)
            m_form->setRowVisible(field, visible);
}

void OptionFields::show(const Choices &choices)
{
    const QSignalBlocker quiet(this);
    const auto choose = [](QComboBox *combo, const QVariant &value) { combo->setCurrentIndex(std::max(0, combo->findData(value))); };
    choose(m_permissions, choices.asDestination);
    choose(m_afterEnd, static_cast<int>(choices.afterEnd));
    m_flush->setChecked(choices.flush);
}

Choices OptionFields::in(Choices choices) const
{
    choices.asDestination = m_permissions->currentData().toBool();
    choices.flush = m_flush->isChecked();
    choices.afterEnd = static_cast<AfterEnd>(m_afterEnd->currentData().toInt());
    return choices;
}

QString OptionFields::summary() const
{
    const Choices usual, chosen = in(usual);
    QStringList parts;
    if (chosen.asDestination != usual.asDestination)
        parts += tr("permissions of the folder copied to");
    if (chosen.flush != usual.flush)
        parts += tr("not waiting for the disk");
    if (chosen.afterEnd != usual.afterEnd)
        parts += m_afterEnd->currentText();
    return parts.join(QStringLiteral(" · "));
}

} // namespace poolcopy
