// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scrolling.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace poolcopy {

QWidget *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void showTop(QWidget *page)
{
    auto *viewport = page->parentWidget();
    if (auto *area = viewport ? qobject_cast<QScrollArea *>(viewport->parentWidget()) : nullptr)
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->minimum());
}

void bringIntoView(QWidget *part)
{
    for (QWidget *above = part->parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area)
            continue;
        const int top = part->mapTo(area->widget(), QPoint()).y(), bottom = top + part->height(), height = area->viewport()->height();
        QScrollBar *bar = area->verticalScrollBar();
        bar->setValue(std::min(top, std::max(bar->value(), bottom - height)));
        return;
    }
}

bool isWhollySeen(const QWidget *part)
{
    return part->isVisible() && part->visibleRegion().boundingRect().contains(part->rect());
}

} // namespace poolcopy
