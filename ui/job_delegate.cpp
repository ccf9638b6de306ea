// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job_delegate.h"

#include "ui/job_list_model.h"
#include "ui/tone_label.h"
#include "ui/two_tone_bar.h"

#include <QApplication>
#include <QPainter>

namespace poolcopy {

namespace {

constexpr int Side = 10, Above = 7, BarHeight = 6, BarGap = 4;

/// The sign of how it ended, before its word.
QString signOf(JobRow::Kind kind)
{
    switch (kind) {
    case JobRow::Kind::Good: return QStringLiteral("✓ ");
    case JobRow::Kind::Problems:
    case JobRow::Kind::Failed: return QStringLiteral("! ");
    case JobRow::Kind::Waiting:
    case JobRow::Kind::Running:
    case JobRow::Kind::Paused: break;
    }
    return {};
}

Tone toneOf(JobRow::Kind kind)
{
    switch (kind) {
    case JobRow::Kind::Good: return Tone::Good;
    case JobRow::Kind::Problems: return Tone::Warning;
    case JobRow::Kind::Failed: return Tone::Failure;
    case JobRow::Kind::Waiting:
    case JobRow::Kind::Running:
    case JobRow::Kind::Paused: break;
    }
    return Tone::Quiet;
}

} // namespace

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const auto *row = static_cast<const JobRow *>(index.data(JobListModel::RowRole).value<const void *>());
    if (!row)
        return;

    const bool selected = item.state & QStyle::State_Selected;
    const auto group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor base = item.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    const QColor text = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : mixed(text, base, 0.36);
    QFont bold = item.font;
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    QRect line = item.rect.adjusted(Side, Above, -Side, 0);
    line.setHeight(boldMetrics.height());
    const auto alignment = [&item](Qt::Alignment a) { return static_cast<int>(QStyle::visualAlignment(item.direction, a | Qt::AlignVCenter)) | Qt::TextDontClip; };   // letters of other scripts may be higher
    const auto mirrored = [&item](const QRect &r) { return QStyle::visualRect(item.direction, item.rect, r); };

    painter->save();
    painter->setFont(bold);
    painter->setPen(text);
    const int percentWidth = row->percent.isEmpty() ? 0 : boldMetrics.horizontalAdvance(row->percent) + Side;
    painter->drawText(mirrored(line), alignment(Qt::AlignTrailing), row->percent);
    const QRect name = line.adjusted(0, 0, -percentWidth, 0);
    painter->drawText(mirrored(name), alignment(Qt::AlignLeading), boldMetrics.elidedText(row->name, Qt::ElideMiddle, name.width()));

    painter->setFont(item.font);
    painter->setPen(quiet);
    line.translate(0, line.height());
    line.setHeight(item.fontMetrics.height());
    painter->drawText(line, alignment(Qt::AlignLeading), item.fontMetrics.elidedText(row->where, Qt::ElideMiddle, line.width()));

    line.translate(0, line.height() + BarGap);
    line.setHeight(BarHeight);
    paintTwoTones(*painter, line, row->copied, row->written,
                  {selected ? text : item.palette.color(QPalette::Highlight), base, text}, item.direction == Qt::RightToLeft);

    line.translate(0, BarHeight + BarGap);
    line.setHeight(item.fontMetrics.height());
    painter->setPen(selected || !row->hasEnded() ? quiet : toneColour(toneOf(row->kind), item.palette));
    painter->drawText(line, alignment(Qt::AlignLeading), item.fontMetrics.elidedText(signOf(row->kind) + row->word, Qt::ElideMiddle, line.width()));
    painter->restore();
}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QFont bold = option.font;
    bold.setBold(true);
    return {160, 2 * Above + QFontMetrics(bold).height() + 2 * option.fontMetrics.height() + BarHeight + 2 * BarGap};
}

} // namespace poolcopy
