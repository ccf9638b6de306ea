// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rate_graph.h"

#include "ui/tone_label.h"
#include "ui/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace poolcopy {

namespace {

constexpr std::size_t MostSamples = 300;
constexpr std::size_t FewestShown = 60;   // a young curve does not sprawl over the whole width

} // namespace

RateGraph::RateGraph(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Speed over time"));
}

void RateGraph::clear()
{
    m_samples.clear();
    update();
}

void RateGraph::add(double bytesPerSecond)
{
    m_samples.push_back(bytesPerSecond);
    if (m_samples.size() > MostSamples)
        m_samples.pop_front();
    setAccessibleDescription(words::rate(bytesPerSecond));
    update();
}

QSize RateGraph::sizeHint() const
{
    return {320, 64};
}

QSize RateGraph::minimumSizeHint() const
{
    return {80, 40};
}

void RateGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor base = palette().color(QPalette::Base), accent = palette().color(QPalette::Highlight);
    painter.setPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.18));
    painter.setBrush(base);
    painter.drawRoundedRect(frame, 4, 4);
    if (m_samples.size() < 2)
        return;

    const QRectF area = frame.adjusted(3, 6, -3, -2);
    const double top = std::max(1.0, *std::max_element(m_samples.begin(), m_samples.end()) * 1.08);
    const double step = area.width() / static_cast<double>(std::max(m_samples.size(), FewestShown) - 1);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto point = [&](std::size_t i) {
        const double x = step * static_cast<double>(i);
        return QPointF(mirrored ? area.right() - x : area.left() + x, area.bottom() - area.height() * m_samples[i] / top);
    };
    QPainterPath line(point(0));
    for (std::size_t i = 1; i < m_samples.size(); ++i)
        line.lineTo(point(i));
    QPainterPath below = line;
    below.lineTo(point(m_samples.size() - 1).x(), area.bottom());
    below.lineTo(point(0).x(), area.bottom());
    below.closeSubpath();
    painter.fillPath(below, mixed(base, accent, 0.16));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 1.5));
    painter.drawPath(line);
}

} // namespace poolcopy
