// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QToolButton;

namespace poolcopy {

/// The slim row at the top of the window: one button for each of its pages, the one that is shown pressed in.
///
/// Hidden as long as it leads to one page only.
class PageBar : public QWidget
{
    Q_OBJECT
public:
    explicit PageBar(QWidget *parent = nullptr);

    /// One more, behind those of the same side; its number. `atEnd`: on the far side, for what is looked at now and then.
    int add(const QString &name, const QString &objectName, const QKeySequence &key, bool atEnd);
    void setShown(int page, bool shown);
    void setCurrent(int page);
    /// A word behind the name, such as how many there are; empty: none.
    void setName(int page, const QString &name);

Q_SIGNALS:
    void chosen(int page);

private:
    void showIfOfUse();

    QHBoxLayout *m_near;
    QHBoxLayout *m_far;
    std::vector<QToolButton *> m_buttons;
};

} // namespace poolcopy
