// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rate_graph.h"

#include "ui/tone_label.h"
#include "ui/words.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace poolcopy {

namespace {

constexpr std::size_t MostSamples = 300;
constexpr std::size_t FewestShown = 60;   // a young curve does not sprawl over the whole width
constexpr double Dot = 3.0, Mark = 5.0;
constexpr std::size_t Recent = 30;        // samples whose scale is taken where what was before is FarAbove
constexpr double FarAbove = 4.0, AboveAgain = 2.0;   // times; the latter ends it: two scales by turns would not be calm

/// A round number that `value` fits below: 1, 2 or 5 and zeros.
double roundTop(double value)
{
    if (!(value > 1))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (value <= step * power)
            return step * power;
    }
    return 10 * power;
}

QString filesRate(double perSecond)
{
    return RateGraph::tr("%1 files/s").arg(words::number(static_cast<std::uint64_t>(std::max(0.0, perSecond) + 0.5)));
}

QAccessibleInterface *chartFace(const QString &key, QObject *object)
{
    auto *graph = key == QLatin1String("poolcopy::RateGraph") ? qobject_cast<RateGraph *>(object) : nullptr;
    return graph != nullptr ? new QAccessibleWidget(graph, QAccessible::Chart, graph->accessibleName()) : nullptr;
}

} // namespace

RateGraph::RateGraph(int stepMs, QWidget *parent) : QWidget(parent), m_stepMs(stepMs)
{
    static const bool known = (QAccessible::installFactory(chartFace), true);
    Q_UNUSED(known)
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Speed over time"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    tell();
}

void RateGraph::clear()
{
    m_samples.clear();
    m_top = {};
    m_ago.reset();
    m_pointer.reset();
    tell();
    update();
}

void RateGraph::add(double bytesPerSecond, double filesPerSecond)
{
    m_samples.push_back({std::max(0.0, bytesPerSecond), std::max(0.0, filesPerSecond)});
    if (m_samples.size() > MostSamples)
        m_samples.pop_front();
    m_top = {scaled(&Sample::bytes), scaled(&Sample::files)};
    // What a key points at stays the same moment; the pointer stays where it is.
    if (m_pointer)
        m_ago = m_samples.size() - 1 - nearest(*m_pointer);
    else if (m_ago)
        m_ago = std::min(*m_ago + 1, m_samples.size() - 1);
    tell();
    update();
}

double RateGraph::scaled(double Sample::*value) const
{
    double most = 0, recent = 0;
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        most = std::max(most, m_samples[i].*value);
        if (i + Recent >= m_samples.size())
            recent = std::max(recent, m_samples[i].*value);
    }
    const double whole = roundTop(most), now = roundTop(recent), before = m_top.*value;
    const bool cutsOff = before > 0 && before < whole && before < most;
    if (now * (cutsOff ? AboveAgain : FarAbove) > whole)
        return whole;
    return cutsOff && before >= now && before <= FarAbove * now ? before : now;
}

QString RateGraph::word() const
{
    if (m_samples.empty())
        return {};
    const std::size_t ago = std::min(m_ago.value_or(0), m_samples.size() - 1);
    const Sample &sample = m_samples[m_samples.size() - 1 - ago];
    const double seconds = static_cast<double>(ago) * m_stepMs / 1000.0;
    const QString when = seconds < 1 ? tr("now") : tr("%1 ago").arg(words::duration(seconds));
    return tr("%1: %2 · %3").arg(when, words::rate(sample.bytes), filesRate(sample.files));
}

/// The same for those who can't see it.
void RateGraph::tell()
{
    QString text = word();
    if (!m_samples.empty() && !m_ago) {
        const auto most = std::max_element(m_samples.begin(), m_samples.end(), [](const Sample &a, const Sample &b) { return a.bytes < b.bytes; });
        text += u' ' + tr("At most %1 in the last %2.").arg(words::rate(most->bytes),
                                                          words::duration(static_cast<double>(m_samples.size()) * m_stepMs / 1000.0));
    }
    setAccessibleDescription(text.isEmpty() ? tr("Nothing was copied yet") : text);
}

QSize RateGraph::sizeHint() const
{
    return {320, 4 * fontMetrics().height() + 24};
}

QSize RateGraph::minimumSizeHint() const
{
    return {80, 3 * fontMetrics().height()};
}

QRectF RateGraph::area() const
{
    return QRectF(rect()).adjusted(4, fontMetrics().height() + 5.5, -4, -2.5);
}

double RateGraph::xOf(std::size_t sample) const
{
    const QRectF in = area();
    const double x = in.width() * static_cast<double>(sample) / static_cast<double>(std::max(m_samples.size(), FewestShown) - 1);
    return layoutDirection() == Qt::RightToLeft ? in.right() - x : in.left() + x;
}

std::size_t RateGraph::nearest(double x) const
{
    const QRectF in = area();
    const double share = (layoutDirection() == Qt::RightToLeft ? in.right() - x : x - in.left()) / std::max(1.0, in.width());
    const double at = share * static_cast<double>(std::max(m_samples.size(), FewestShown) - 1);
    return static_cast<std::size_t>(std::clamp(std::lround(at), 0L, static_cast<long>(m_samples.size()) - 1));
}

void RateGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor base = palette().color(QPalette::Base), accent = palette().color(QPalette::Highlight);
    const QColor edge = mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.18);
    painter.setPen(hasFocus() ? accent : edge);
    painter.setBrush(base);
    painter.drawRoundedRect(frame, 4, 4);
    if (m_samples.size() < 2)
        return;

    const QColor second = toneColour(Tone::Good, palette());
    const QRectF in = area();
    painter.setPen(QPen(edge, 1, Qt::DotLine));
    painter.drawLine(in.topLeft(), in.topRight());
    paintCurve(painter, &Sample::bytes, accent, true);
    paintCurve(painter, &Sample::files, second, false);
    paintMarks(painter, &Sample::bytes, accent, 2);
    paintMarks(painter, &Sample::files, second, 4 + Mark);

    // What the dotted line stands for, for either curve in its colour; the cursor's word takes their place.
    const QRectF band = frame.adjusted(7, 3, -7, 0);
    const auto say = [&](Qt::Alignment where, const QColor &colour, const QString &text) {
        painter.setPen(colour);
        painter.drawText(band, static_cast<int>(QStyle::visualAlignment(layoutDirection(), where | Qt::AlignTop)),
                         fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(band.width())));
    };
    if (m_ago) {
        paintCursor(painter);
        say(Qt::AlignHCenter, palette().color(QPalette::Text), word());
        return;
    }
    const bool dark = base.lightness() < 128;
    say(Qt::AlignLeading, dark ? accent.lighter(125) : accent.darker(115), words::limit(static_cast<std::uint64_t>(m_top.bytes)));
    say(Qt::AlignTrailing, second, filesRate(m_top.files));
}

double RateGraph::height(std::size_t sample, double Sample::*value) const
{
    const QRectF in = area();
    return in.bottom() - in.height() * std::min(1.0, (m_samples[sample].*value) / (m_top.*value));
}

/// A small arrow up for each stretch that goes beyond the scale.
void RateGraph::paintMarks(QPainter &painter, double Sample::*value, const QColor &colour, double below) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        const std::size_t first = i;
        while (i < m_samples.size() && m_samples[i].*value > m_top.*value)
            ++i;
        if (i == first)
            continue;
        const double x = (xOf(first) + xOf(i - 1)) / 2, y = area().top() + below;
        painter.drawPolygon(QPolygonF({{x, y}, {x - Mark, y + Mark}, {x + Mark, y + Mark}}));
    }
}

void RateGraph::paintCurve(QPainter &painter, double Sample::*value, const QColor &line, bool filled) const
{
    const QRectF in = area();
    const auto at = [&](std::size_t i) { return QPointF(xOf(i), height(i, value)); };
    QPainterPath curve(at(0));
    for (std::size_t i = 1; i < m_samples.size(); ++i)
        curve.lineTo(at(i));
    if (filled) {
        QPainterPath below = curve;
        below.lineTo(xOf(m_samples.size() - 1), in.bottom());
        below.lineTo(xOf(0), in.bottom());
        below.closeSubpath();
        painter.fillPath(below, mixed(palette().color(QPalette::Base), line, 0.16));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, filled ? 1.5 : 1.2));
    painter.drawPath(curve);
}

void RateGraph::paintCursor(QPainter &painter) const
{
    const QRectF in = area();
    const std::size_t i = m_samples.size() - 1 - std::min(*m_ago, m_samples.size() - 1);
    const double x = xOf(i);
    const QColor text = palette().color(QPalette::Text);
    painter.setPen(QPen(mixed(palette().color(QPalette::Base), text, 0.5), 1));
    painter.drawLine(QPointF(x, in.top()), QPointF(x, in.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawEllipse(QPointF(x, height(i, &Sample::bytes)), Dot, Dot);
    painter.setBrush(toneColour(Tone::Good, palette()));
    painter.drawEllipse(QPointF(x, height(i, &Sample::files)), Dot, Dot);
}

void RateGraph::point(std::optional<std::size_t> ago)
{
    if (ago == m_ago)
        return;
    m_ago = ago;
    tell();
    update();
}

void RateGraph::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().x();
    if (!m_samples.empty())
        point(m_samples.size() - 1 - nearest(event->position().x()));
}

void RateGraph::leaveEvent(QEvent *)
{
    if (m_pointer)
        point({});
    m_pointer.reset();
}

void RateGraph::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!m_pointer)
        point({});
}

void RateGraph::keyPressEvent(QKeyEvent *event)
{
    const int older = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int newer = older == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    const std::size_t last = m_samples.empty() ? 0 : m_samples.size() - 1, now = m_ago.value_or(0);
    const int key = event->key();
    if (m_samples.empty() || (key != older && key != newer && key != Qt::Key_Home && key != Qt::Key_End && (key != Qt::Key_Escape || !m_ago))) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_pointer.reset();
    if (key == Qt::Key_Escape)
        point({});
    else if (key == older)
        point(m_ago ? std::min(now + 1, last) : 0);
    else if (key == newer)
        point(now > 0 ? now - 1 : 0);
    else
        point(key == Qt::Key_Home ? last : 0);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace poolcopy
