// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace poolcopy {

/// The place that says "drop here": a dashed frame round whatever it is given, lit while something hovers over it.
/// The window itself takes the drops.
class DropArea : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setLit(bool lit);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_lit = false;
};

} // namespace poolcopy
