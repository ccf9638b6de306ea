// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <array>

namespace poolcopy {

/// Two parts in one row, the second at its far side; where the first would have to do with less than it needs, the second goes below it,
/// on the same side. So no language needs a wider window. The first takes what is left.
class TwoPartRow : public QLayout
{
public:
    explicit TwoPartRow(QWidget *parent = nullptr) : QLayout(parent) {}
    ~TwoPartRow() override;
    /// Two in all; takes them.
    void add(QWidget *part) { addWidget(part); }
    void add(QLayout *part);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;   ///< as wide as the wider one
    void setGeometry(const QRect &rect) override;

private:
    /// The height that they take; `move`: and puts them there.
    int place(const QRect &rect, bool move) const;
    [[nodiscard]] bool fitBeside(int width) const;
    [[nodiscard]] bool isShown(int part) const;
    [[nodiscard]] int gap() const;

    std::array<QLayoutItem *, 2> m_parts{};
};

} // namespace poolcopy
