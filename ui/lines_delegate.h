// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace poolcopy {

/// Draws an entry of a list as a first line, shortened in the middle, and one or two quieter lines below it.
class LinesDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Sign: a character in front, in the colour of SignTone (a Tone).
    enum Role { SecondLine = Qt::UserRole + 1, ThirdLine, Sign, SignTone };

    /// `lines`: 2 or 3.
    explicit LinesDelegate(QObject *parent, int lines = 3) : QStyledItemDelegate(parent), m_lines(lines) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_lines;   // 2 or 3
};

} // namespace poolcopy
