// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QProgressBar>

namespace poolcopy {

/// Colours of a bar: of the full tone, of what lies behind it, and of the text there.
struct BarColours
{
    QColor full, behind, text;
};
/// A bar of two shares (0…1): what the kernel has (pale) and, inside it, what the disk has (full tone).
void paintTwoTones(QPainter &painter, const QRectF &where, double copied, double written, const BarColours &colours, bool mirrored);

/// One bar, two shares: what the kernel has (pale) and, inside it, what the disk has (full tone).
///
/// value() is the full tone in 1/10,000. Neither share ever runs backwards until reset(). While the whole is not
/// known a quiet band shows that work goes on. Moves only in advance(), so that the owner decides how often it paints.
class TwoToneBar : public QProgressBar
{
    Q_OBJECT
public:
    explicit TwoToneBar(QWidget *parent = nullptr);

    void reset();
    /// Shares 0…1 to move to. `known`: the whole is known.
    void setShares(double copied, double written, bool known);
    /// Moves towards the shares, `ms` after the last call.
    void advance(int ms);
    /// Shows the shares at once.
    void settle();

    [[nodiscard]] int copiedValue() const;   ///< the pale tone in 1/10,000
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_copiedGoal = 0, m_writtenGoal = 0;
    double m_copied = 0, m_written = 0;
    double m_bandPhase = 0;
    bool m_known = false;
};

} // namespace poolcopy
