// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drop_area.h"

#include "ui/tone_label.h"

#include <QPainter>

namespace poolcopy {

void DropArea::setLit(bool lit)
{
    if (lit == m_lit)
        return;
    m_lit = lit;
    update();
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base), accent = palette().color(QPalette::Highlight);
    QPen pen(mixed(accent, base, m_lit ? 0.0 : 0.4), m_lit ? 2.5 : 1.5);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(m_lit ? mixed(base, accent, 0.12) : base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 10, 10);
}

} // namespace poolcopy
