// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace poolcopy {

/// The heading of a part of the window that folds away; remembers under `key` in the settings whether it is open, which it is `atFirst`.
class FoldButton : public QToolButton
{
    Q_OBJECT
public:
    FoldButton(const QString &title, const QString &key, QWidget *parent = nullptr, bool atFirst = true);
    /// Shows `part` while open and hides it while folded. Not owned.
    void setPart(QWidget *part);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();
    [[nodiscard]] int arrowSize() const;
    QString m_key;
    QWidget *m_part = nullptr;
    bool m_open;
};

} // namespace poolcopy
