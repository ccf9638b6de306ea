// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_combo.h"

#include "ui/words.h"

namespace poolcopy {

RuleCombo::RuleCombo(QWidget *parent) : ElidingCombo(26, parent)
{
    setAccessibleName(tr("If a name is taken"));
    for (const auto &[rule, text] : words::rules())
        addItem(text, static_cast<int>(rule));
}

} // namespace poolcopy
