// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <deque>

namespace poolcopy {

/// The speed over the last minutes as one calm curve. Bytes per second; add one sample at a steady pace.
class RateGraph : public QWidget
{
    Q_OBJECT
public:
    explicit RateGraph(QWidget *parent = nullptr);
    void clear();
    void add(double bytesPerSecond);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::deque<double> m_samples;
};

} // namespace poolcopy
