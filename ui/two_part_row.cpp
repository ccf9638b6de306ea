// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/two_part_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace poolcopy {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

TwoPartRow::~TwoPartRow()
{
    for (const QLayoutItem *part : m_parts)
        delete part;
}

void TwoPartRow::add(QLayout *part)
{
    addChildLayout(part);
    addItem(part);
}

void TwoPartRow::addItem(QLayoutItem *item)
{
    Q_ASSERT(count() < 2);
    m_parts[static_cast<std::size_t>(count())] = item;
}

int TwoPartRow::count() const
{
    return static_cast<int>(std::count_if(m_parts.begin(), m_parts.end(), [](const QLayoutItem *part) { return part != nullptr; }));
}

QLayoutItem *TwoPartRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_parts[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *TwoPartRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = std::exchange(m_parts[static_cast<std::size_t>(index)], nullptr);
    if (index == 0)
        std::swap(m_parts[0], m_parts[1]);
    return taken;
}

bool TwoPartRow::isShown(int part) const
{
    const QLayoutItem *item = itemAt(part);
    return item && !item->isEmpty();
}

int TwoPartRow::gap() const
{
    return std::max(0, spacing());
}

QSize TwoPartRow::sizeHint() const
{
    QSize size(0, 0);
    for (int i = 0; i < count(); ++i) {
        if (!isShown(i))
            continue;
        const QSize one = itemAt(i)->sizeHint();
        size = {size.width() + one.width() + (size.isEmpty() ? 0 : gap()), std::max(size.height(), one.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize TwoPartRow::minimumSize() const
{
    QSize size(0, 0);
    for (int i = 0; i < count(); ++i)
        if (isShown(i))
            size = size.expandedTo(itemAt(i)->minimumSize());
    return size.grownBy(contentsMargins());
}

void TwoPartRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// A text may fold into lines: then the second part must not cost it one more.
bool TwoPartRow::fitBeside(int width) const
{
    const QLayoutItem &first = *m_parts[0];
    const int rest = width - gap() - m_parts[1]->sizeHint().width();
    if (!first.hasHeightForWidth())
        return rest >= first.sizeHint().width();
    return rest >= first.minimumSize().width() && first.heightForWidth(rest) <= first.heightForWidth(width);
}

int TwoPartRow::place(const QRect &whole, bool move) const
{
    const QMargins margins = contentsMargins();
    const QRect rect = whole.marginsRemoved(margins);
    const int around = margins.top() + margins.bottom();
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto put = [&](int part, const QRect &place) {
        if (move)
            m_parts[static_cast<std::size_t>(part)]->setGeometry(QStyle::visualRect(direction, rect, place));
    };
    const int x = rect.x(), y = rect.y(), width = rect.width();
    if (!isShown(0) || !isShown(1)) {
        if (!isShown(0) && !isShown(1))
            return around;
        const int only = isShown(0) ? 0 : 1;
        const int wide = only == 0 ? width : std::min(width, itemAt(1)->sizeHint().width());
        const int height = heightOf(*itemAt(only), wide);
        put(only, {x + width - wide, y, wide, height});
        return around + height;
    }
    const int second = std::min(width, m_parts[1]->sizeHint().width()), below = heightOf(*m_parts[1], second);
    if (fitBeside(width)) {
        const int first = width - gap() - second, height = std::max(heightOf(*m_parts[0], first), below);
        put(0, {x, y, first, height});
        put(1, {x + width - second, y, second, height});
        return around + height;
    }
    const int above = heightOf(*m_parts[0], width);
    put(0, {x, y, width, above});
    put(1, {x + width - second, y + above + gap(), second, below});
    return around + above + gap() + below;
}

} // namespace poolcopy
