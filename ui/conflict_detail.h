// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QWidget>

class QImage;
class QLabel;
class QPushButton;

namespace poolcopy {

class ToneLabel;

/// Both versions of one name side by side: a picture where the desktop has one, size, time, which is newer, which larger, whether the contents are the same.
class ConflictDetail : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictDetail(QWidget *parent = nullptr);
    void display(const Conflict &conflict);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// Somebody wants to know whether the contents are the same.
    void compareRequested(quint64 conflict);

private:
    struct Side
    {
        ToneLabel *heading, *size, *time;
        QLabel *picture;
    };
    void lookForPictures(const Conflict &conflict);
    void showPicture(const Side &side, const QImage &picture) const;
    void showIfThereIsRoom();

    quint64 m_id = 0;
    Path m_source, m_destination;   // those whose pictures are shown, or wanted
    Side m_ours{}, m_theirs{};
    ToneLabel *m_contents;
    QPushButton *m_compare;
};

} // namespace poolcopy
