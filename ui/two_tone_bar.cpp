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

/// The groove, and parts of it filled, as long as it lives.
class Bar
{
public:
    Bar(QPainter &painter, const QRectF &where, const BarColours &colours, bool mirrored)
        : m_painter(painter), m_where(where), m_colours(colours), m_mirrored(mirrored)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath groove;
        groove.addRoundedRect(where, where.height() / 2, where.height() / 2);
        m_painter.fillPath(groove, mixed(colours.behind, colours.text, 0.14));
        m_painter.setClipPath(groove);
    }
    ~Bar() { m_painter.restore(); }
    Bar(const Bar &) = delete;
    Bar &operator=(const Bar &) = delete;

    [[nodiscard]] QColor pale() const { return mixed(m_colours.full, m_colours.behind, 0.52); }
    void fill(double from, double to, const QColor &colour)
    {
        if (to <= from)
            return;
        QRectF part(m_where.left() + m_where.width() * from, m_where.top(), m_where.width() * (to - from), m_where.height());
        if (m_mirrored)
            part.moveLeft(m_where.left() + m_where.right() - part.right());
        m_painter.fillRect(part, colour);
    }

private:
    QPainter &m_painter;
    QRectF m_where;
    BarColours m_colours;
    bool m_mirrored;
};

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
    const BarColours colours{palette().color(QPalette::Highlight), palette().color(QPalette::Window), palette().color(QPalette::WindowText)};
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (m_known) {
        paintTwoTones(painter, rect(), m_copied, m_written, colours, mirrored);
        return;
    }
    const double start = m_bandPhase * (1 + BandShare) - BandShare;
    Bar bar(painter, rect(), colours, mirrored);
    bar.fill(std::max(0.0, start), std::min(1.0, start + BandShare), bar.pale());
}

void paintTwoTones(QPainter &painter, const QRectF &where, double copied, double written, const BarColours &colours, bool mirrored)
{
    Bar bar(painter, where, colours, mirrored);
    bar.fill(0, copied, bar.pale());
    bar.fill(0, written, colours.full);
}

} // namespace poolcopy
