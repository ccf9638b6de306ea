// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace poolcopy {

/// Buttons beside each other as long as there is room, the rest in further rows; from the right where people read so.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr) : QLayout(parent) { setSpacing(Gap); }
    static constexpr int Gap = 6;   ///< px between buttons, whatever stands between the rows of the layout around them
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;   ///< as wide as the widest
    void setGeometry(const QRect &rect) override;

private:
    /// The height that they take; `move`: and puts them there.
    int place(const QRect &rect, bool move) const;
    QList<QLayoutItem *> m_items;
};

} // namespace poolcopy
