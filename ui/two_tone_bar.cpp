// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/two_tone_bar.h"

#include "ui/tone_label.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace poolcopy {

namespace {

constexpr int Whole = 10'000;
constexpr double SettleMs = 140.0;
constexpr double BandPeriodMs = 2'400.0;
constexpr double BandShare = 0.22;

double towards(double from, double to, double part)
{
    const double next = from + (to - from) * part;
    return to - next < 0.5 / Whole ? to : next;
}

} // namespace

TwoToneBar::TwoToneBar(QWidget *parent) : QProgressBar(parent)
{
    setRange(0, Whole);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    reset();
}

void TwoToneBar::reset()
{
    m_copiedGoal = m_writtenGoal = m_copied = m_written = m_bandPhase = 0;
    m_known = false;
    setValue(0);
    update();
}

void TwoToneBar::setShares(double copied, double written, bool known)
{
    m_known = m_known || known;
    if (!known)
        return;
    m_writtenGoal = std::clamp(written, m_writtenGoal, 1.0);
    m_copiedGoal = std::clamp(std::max(copied, written), m_copiedGoal, 1.0);
}

void TwoToneBar::advance(int ms)
{
    if (!m_known) {
        m_bandPhase = std::fmod(m_bandPhase + ms / BandPeriodMs, 1.0);
        update();
        return;
    }
    if (m_copied >= m_copiedGoal && m_written >= m_writtenGoal)
        return;
    const double part = 1.0 - std::exp(-std::max(0, ms) / SettleMs);
    m_copied = towards(m_copied, m_copiedGoal, part);
    m_written = towards(m_written, m_writtenGoal, part);
    setValue(static_cast<int>(m_written * Whole));
    update();
}

void TwoToneBar::settle()
{
    m_copied = m_copiedGoal;
    m_written = m_writtenGoal;
    setValue(static_cast<int>(m_written * Whole));
    update();
}

int TwoToneBar::copiedValue() const
{
    return static_cast<int>(m_copied * Whole);
}

QSize TwoToneBar::sizeHint() const
{
    return {320, std::max(12, fontMetrics().height() * 3 / 4)};
}

QSize TwoToneBar::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void TwoToneBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole(rect());
    const double radius = whole.height() / 2;
    const QColor window = palette().color(QPalette::Window), text = palette().color(QPalette::WindowText);
    const QColor full = palette().color(QPalette::Highlight);
    const QColor pale = mixed(full, window, 0.52);

    QPainterPath groove;
    groove.addRoundedRect(whole, radius, radius);
    painter.fillPath(groove, mixed(window, text, 0.14));
    painter.setClipPath(groove);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto fill = [&](double from, double to, const QColor &colour) {
        if (to <= from)
            return;
        QRectF part(whole.left() + whole.width() * from, whole.top(), whole.width() * (to - from), whole.height());
        if (mirrored)
            part.moveLeft(whole.left() + whole.right() - part.right());
        painter.fillRect(part, colour);
    };
    if (m_known) {
        fill(0, m_copied, pale);
        fill(0, m_written, full);
    } else {
        const double start = m_bandPhase * (1 + BandShare) - BandShare;
        fill(std::max(0.0, start), std::min(1.0, start + BandShare), pale);
    }
}

} // namespace poolcopy
