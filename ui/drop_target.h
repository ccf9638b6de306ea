// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dropped_paths.h"

#include <QObject>

class QWidget;

namespace poolcopy {

/// Takes files and folders that are dropped anywhere on a window. Only ever copies: a source that wants to move is told that nothing was.
class DropTarget : public QObject
{
    Q_OBJECT
public:
    explicit DropTarget(QWidget *window);

Q_SIGNALS:
    /// Something hovers that can be taken, or no longer.
    void hovered(bool over);
    /// Later than the drop: the other program waits for that.
    void dropped(const poolcopy::DroppedPaths &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace poolcopy
