// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fold_button.h"

#include "ui/settings.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace poolcopy {

namespace {

constexpr int Side = 1, Gap = 5;   // px

} // namespace

FoldButton::FoldButton(const QString &title, const QString &key, QWidget *parent, bool atFirst)
    : QToolButton(parent), m_key(QStringLiteral("open/") + key), m_open(Settings::instance().value(m_key, atFirst).toBool())
{
    setText(title);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    QFont f = font();
    f.setBold(true);
    setFont(f);
    apply();
    connect(this, &QToolButton::clicked, this, [this] {
        m_open = !m_open;
        Settings::instance().setValue(m_key, m_open);
        apply();
    });
}

void FoldButton::setPart(QWidget *part)
{
    m_part = part;
    apply();
}

void FoldButton::apply()
{
    setAccessibleDescription(m_open ? tr("open") : tr("folded"));
    update();
    if (m_part)
        m_part->setVisible(m_open);
}

QSize FoldButton::sizeHint() const
{
    return {Side + arrowSize() + Gap + fontMetrics().size(Qt::TextShowMnemonic, text()).width() + Side + Gap, QToolButton::sizeHint().height()};
}

int FoldButton::arrowSize() const
{
    return fontMetrics().ascent();
}

/// Qt's own arrow keeps a distance that no other heading has, and stays on the left where people read from the right.
void FoldButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int size = arrowSize();
    QStyleOption arrow = option;
    arrow.rect = QStyle::visualRect(layoutDirection(), rect(), {Side, (height() - size) / 2, size, size});
    painter.drawPrimitive(m_open ? QStyle::PE_IndicatorArrowDown : mirrored ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight, arrow);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(Side + size + Gap, 0, 0, 0));
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    style()->drawItemText(&painter, place, static_cast<int>(alignment) | Qt::TextShowMnemonic | Qt::TextDontClip, palette(), isEnabled(), text(), QPalette::WindowText);
}

} // namespace poolcopy
