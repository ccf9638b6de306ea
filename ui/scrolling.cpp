// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scrolling.h"

#include <QScrollArea>

namespace poolcopy {

QWidget *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace poolcopy
