// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace poolcopy {

namespace {

using Stops = std::vector<QWidget *>;

void collect(QLayout *layout, Stops &stops);

void collect(QWidget *widget, Stops &stops)
{
    if ((widget->focusPolicy() & Qt::TabFocus) != 0)
        stops.push_back(widget);
    if (auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget())
        collect(area->widget(), stops);
    else if (auto *splitter = qobject_cast<QSplitter *>(widget))
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), stops);
    else if (QLayout *layout = widget->layout())
        collect(layout, stops);
}

void collect(QLayout *layout, Stops &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(item->layout(), stops);
    }
}

} // namespace

void tabAsItIsRead(QWidget *page)
{
    Stops stops;
    collect(page, stops);
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

void focusFirst(QWidget *page)
{
    Stops stops;
    collect(page, stops);
    const auto first = std::find_if(stops.begin(), stops.end(), [](const QWidget *w) { return w->isVisible() && w->isEnabled(); });
    if (first != stops.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

} // namespace poolcopy
