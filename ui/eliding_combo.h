// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace poolcopy {

/// As wide as there is room, whatever stands in it; what is chosen is shortened in the middle, not cut off.
class ElidingCombo : public QComboBox
{
    Q_OBJECT
public:
    /// No narrower than so many letters.
    ElidingCombo(int letters, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace poolcopy
