// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scrolling.h"

#include <QScrollArea>
#include <QScrollBar>

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

void showTop(QWidget *page)
{
    auto *viewport = page->parentWidget();
    if (auto *area = viewport ? qobject_cast<QScrollArea *>(viewport->parentWidget()) : nullptr)
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->minimum());
}

} // namespace poolcopy
