// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tone_label.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace poolcopy {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) { return static_cast<int>(from + (to - from) * share + 0.5); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const bool dark = window.lightness() < 128;
    switch (tone) {
    case Tone::Plain: break;
    case Tone::Quiet: return mixed(text, window, 0.36);
    case Tone::Good: return dark ? QColor(0x6f, 0xd0, 0x8c) : QColor(0x1b, 0x7a, 0x3d);
    case Tone::Warning: return dark ? QColor(0xf2, 0xb8, 0x4b) : QColor(0x8f, 0x5a, 0x00);
    case Tone::Failure: return dark ? QColor(0xff, 0x8f, 0x85) : QColor(0xb4, 0x23, 0x18);
    }
    return text;
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>") + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</qt>");
}

ToneLabel::ToneLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    tint();
}

void ToneLabel::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    tint();
}

void ToneLabel::setProminent(double scale, bool bold)
{
    QFont f = font();
    f.setPointSizeF(QApplication::font().pointSizeF() * scale);
    f.setBold(bold);
    setFont(f);
}

void ToneLabel::say(const QString &text)
{
    if (text != this->text())
        setText(text);
}

void ToneLabel::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT announced(accessibleName().isEmpty() ? text() : accessibleName());
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_tinting)
        tint();
}

void ToneLabel::tint()
{
    m_tinting = true;
    QPalette own;
    own.setResolveMask(0);
    if (m_tone != Tone::Plain)
        own.setColor(QPalette::WindowText, toneColour(m_tone, QApplication::palette()));
    setPalette(own);
    m_tinting = false;
}

ElidedLabel::ElidedLabel(Tone tone, QWidget *parent) : ToneLabel(tone, parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextDontClip,
                          palette(), isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return ToneLabel::event(event);
    if (!toolTip().isEmpty())   // it has more to tell than its text
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTip(), this);
    else if (fontMetrics().horizontalAdvance(text()) > contentsRect().width())
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace poolcopy
