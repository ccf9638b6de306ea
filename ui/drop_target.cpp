// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drop_target.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace poolcopy {

namespace {

/// Copy where it is on offer. A source that offers only a move may still drop, and is told that nothing was moved.
void answer(QDropEvent *event)
{
    event->setDropAction(event->possibleActions().testFlag(Qt::CopyAction) ? Qt::CopyAction : event->proposedAction());
    event->accept();
}

} // namespace

DropTarget::DropTarget(QWidget *window) : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        if (auto *enter = static_cast<QDragEnterEvent *>(event); offersPaths(*enter->mimeData())) {
            answer(enter);
            Q_EMIT hovered(true);
        }
        return true;
    case QEvent::DragMove: answer(static_cast<QDragMoveEvent *>(event)); return true;
    case QEvent::DragLeave: Q_EMIT hovered(false); return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        Q_EMIT hovered(false);
        answer(drop);
        if (drop->dropAction() == Qt::MoveAction)
            drop->setDropAction(Qt::IgnoreAction);
        QMetaObject::invokeMethod(this, [this, paths = pathsFromMime(*drop->mimeData())] { Q_EMIT dropped(paths); }, Qt::QueuedConnection);
        return true;
    }
    default: return QObject::eventFilter(watched, event);
    }
}

} // namespace poolcopy
