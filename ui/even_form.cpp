// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/even_form.h"

#include <QResizeEvent>
#include <QWidget>

#include <algorithm>

namespace poolcopy {

EvenForm::EvenForm(QWidget *around)
{
    setContentsMargins(0, 0, 0, 0);
    setRowWrapPolicy(WrapLongRows);
    setFieldGrowthPolicy(AllNonFixedFieldsGrow);
    around->installEventFilter(this);
}

bool EvenForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit(static_cast<QResizeEvent *>(event)->size().width());
    return QFormLayout::eventFilter(watched, event);
}

/// Also by rows that are hidden now, so that none moves when they come.
void EvenForm::fit(int width)
{
    int names = 0, fields = 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (const QLayoutItem *name = itemAt(row, LabelRole); name && name->widget())
            names = std::max(names, name->widget()->sizeHint().width());
        if (const QLayoutItem *field = itemAt(row, FieldRole))
            fields = std::max(fields, field->widget() ? field->widget()->minimumSizeHint().width() : field->minimumSize().width());
    }
    setRowWrapPolicy(names + horizontalSpacing() + fields <= width ? WrapLongRows : WrapAllRows);
}

} // namespace poolcopy
