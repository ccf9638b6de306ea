// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_combo.h"

#include "ui/words.h"

namespace poolcopy {

RuleCombo::RuleCombo(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("If a name is taken"));
    for (const auto &[rule, text] : words::rules())
        addItem(text, static_cast<int>(rule));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(26);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace poolcopy
