// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rules.h"
#include "ui/eliding_combo.h"

namespace poolcopy {

/// What a job does where a name is taken, to choose from.
class RuleCombo : public ElidingCombo
{
    Q_OBJECT
public:
    explicit RuleCombo(QWidget *parent = nullptr);
    [[nodiscard]] OnConflict rule() const { return static_cast<OnConflict>(currentData().toInt()); }
    void setRule(OnConflict rule) { setCurrentIndex(findData(static_cast<int>(rule))); }
};

} // namespace poolcopy
