// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QWidget;

namespace poolcopy {

/// The fields for permissions, the flush, and what follows the end: the same in the settings and for one copy alone.
class OptionFields : public QObject
{
    Q_OBJECT
public:
    /// Rows of `form`; `prefix` begins their object names.
    OptionFields(const char *prefix, QFormLayout *form, QWidget *page);
    void addPermissions();
    void addFlush();
    void addAfterEnd();
    /// All three, with their names.
    void setVisible(bool visible);

    /// Shows these choices, without changed().
    void show(const Choices &choices);
    /// `choices` with what the fields say.
    [[nodiscard]] Choices in(Choices choices) const;
    /// What differs from what the program does by itself, in a few words: "not waiting for the disk · open the folder".
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *addCombo(const char *name, const QString &title);

    QLatin1String m_prefix;
    QFormLayout *m_form;
    QWidget *m_page;
    QComboBox *m_permissions = nullptr;
    QCheckBox *m_flush = nullptr;
    QComboBox *m_afterEnd = nullptr;
};

} // namespace poolcopy
