// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <deque>
#include <optional>

class QPainter;

namespace poolcopy {

/// The speed over the last minutes as two calm curves, bytes and files, each with a scale of its own. Pointing at it, or
/// Left and Right, tells what it was then; add one sample at a steady pace. The scale is that of the last seconds where those are far
/// below what was before, as under a limit: a curve at the bottom tells nothing. What is cut off then has a mark.
class RateGraph : public QWidget
{
    Q_OBJECT
public:
    /// `stepMs`: how far two samples lie apart.
    explicit RateGraph(int stepMs, QWidget *parent = nullptr);
    void clear();
    void add(double bytesPerSecond, double filesPerSecond);
    /// What is told of the sample at the cursor; else of the last one. Empty without samples.
    [[nodiscard]] QString word() const;
    /// Bytes per second that the dotted line stands for.
    [[nodiscard]] double top() const { return m_top.bytes; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Sample
    {
        double bytes = 0, files = 0;   ///< per second
    };
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] double xOf(std::size_t sample) const;
    [[nodiscard]] std::size_t nearest(double x) const;
    [[nodiscard]] double scaled(double Sample::*value) const;
    [[nodiscard]] double height(std::size_t sample, double Sample::*value) const;
    void paintMarks(QPainter &painter, double Sample::*value, const QColor &colour, double below) const;
    void paintCurve(QPainter &painter, double Sample::*value, const QColor &line, bool filled) const;
    void paintCursor(QPainter &painter) const;
    void point(std::optional<std::size_t> ago);
    void tell();

    int m_stepMs;
    std::deque<Sample> m_samples;
    Sample m_top;                       // what either curve's highest place stands for
    std::optional<std::size_t> m_ago;   // the cursor: how many samples before the last one
    std::optional<double> m_pointer;    // where the pointer put it; a key does without
};

} // namespace poolcopy
