// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines_delegate.h"

#include "ui/tone_label.h"

#include <QApplication>
#include <QPainter>

namespace poolcopy {

namespace {

constexpr int Margin = 6;

} // namespace

void LinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const auto group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : mixed(text, item.palette.color(group, QPalette::Base), 0.36);
    const int height = item.fontMetrics.height();
    QRect line = item.rect.adjusted(Margin, Margin / 2, -Margin, 0);
    line.setHeight(height);
    // Letters of other scripts may be higher than the lines.
    const int alignment = static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextDontClip;

    painter->save();
    painter->setFont(item.font);
    if (const QString sign = index.data(Sign).toString(); !sign.isEmpty()) {
        QRect place = item.rect.adjusted(Margin, 0, -Margin, 0);
        const bool mirrored = item.direction == Qt::RightToLeft;
        place.setWidth(2 * height);
        if (mirrored)
            place.moveRight(item.rect.right() - Margin);
        line.adjust(mirrored ? 0 : 2 * height, 0, mirrored ? -2 * height : 0, 0);
        QFont large = item.font;
        large.setPointSizeF(large.pointSizeF() * 1.5);
        large.setBold(true);
        painter->setFont(large);
        painter->setPen(selected ? text : toneColour(static_cast<Tone>(index.data(SignTone).toInt()), item.palette));
        painter->drawText(place, Qt::AlignCenter, sign);
        painter->setFont(item.font);
    }
    painter->setPen(text);
    painter->drawText(line, alignment, item.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, line.width()));
    QFont plain = item.font;
    plain.setBold(false);
    painter->setFont(plain);
    painter->setPen(quiet);
    for (int role = SecondLine; role < SecondLine + m_lines - 1; ++role) {
        line.translate(0, height);
        painter->drawText(line, alignment, painter->fontMetrics().elidedText(index.data(role).toString(), Qt::ElideRight, line.width()));
    }
    painter->restore();
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, m_lines * option.fontMetrics.height() + Margin};
}

} // namespace poolcopy
