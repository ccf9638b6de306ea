// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_bar.h"

#include "ui/tone_label.h"
#include "ui/two_part_row.h"

#include <QBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace poolcopy {

PageBar::PageBar(QWidget *parent) : QWidget(parent), m_near(new QHBoxLayout), m_far(new QHBoxLayout)
{
    auto *layout = new TwoPartRow(this);
    layout->setContentsMargins(14, 6, 14, 0);
    for (QHBoxLayout *side : {m_near, m_far}) {
        side->setSpacing(2);
        layout->add(side);
    }
    m_near->addStretch();
    hide();
}

int PageBar::add(const QString &name, const QString &objectName, const QKeySequence &key, bool atEnd)
{
    const int page = static_cast<int>(m_buttons.size());
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    if (!key.isEmpty()) {
        button->setShortcut(key);
        button->setToolTip(plainToolTip(tr("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText))));
    }
    connect(button, &QToolButton::toggled, this, [this, page] { Q_EMIT chosen(page); });
    if (atEnd)
        m_far->addWidget(button);
    else
        m_near->insertWidget(m_near->count() - 1, button);
    m_buttons.push_back(button);
    showIfOfUse();
    return page;
}

void PageBar::setShown(int page, bool shown)
{
    m_buttons[static_cast<std::size_t>(page)]->setVisible(shown);
    showIfOfUse();
}

void PageBar::setCurrent(int page)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const QSignalBlocker quiet(m_buttons[i]);   // a screen reader's user toggles it without a click
        m_buttons[i]->setChecked(static_cast<int>(i) == page);
    }
}

void PageBar::setName(int page, const QString &name)
{
    QToolButton *button = m_buttons[static_cast<std::size_t>(page)];
    if (button->text() == name)
        return;
    const QKeySequence key = button->shortcut();
    button->setText(name);
    button->setShortcut(key);   // a new text drops it
}

void PageBar::showIfOfUse()
{
    const auto shown = std::count_if(m_buttons.begin(), m_buttons.end(), [](const QToolButton *b) { return !b->isHidden(); });
    setVisible(shown > 1);
}

} // namespace poolcopy
