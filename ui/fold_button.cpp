// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fold_button.h"

#include "ui/settings.h"

namespace poolcopy {

FoldButton::FoldButton(const QString &title, const QString &key, QWidget *parent)
    : QToolButton(parent), m_key(QStringLiteral("open/") + key), m_open(Settings::instance().value(m_key, true).toBool())
{
    setText(title);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    QFont f = font();
    f.setBold(true);
    setFont(f);
    apply();
    connect(this, &QToolButton::clicked, this, [this] {
        m_open = !m_open;
        Settings::instance().setValue(m_key, m_open);
        apply();
    });
}

void FoldButton::setPart(QWidget *part)
{
    m_part = part;
    apply();
}

void FoldButton::apply()
{
    setAccessibleDescription(m_open ? tr("open") : tr("folded"));
    setArrowType(m_open ? Qt::DownArrow : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    if (m_part)
        m_part->setVisible(m_open);
}

} // namespace poolcopy
