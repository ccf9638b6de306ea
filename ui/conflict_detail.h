// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"

#include <QWidget>

class QPushButton;

namespace poolcopy {

class ElidedLabel;
class ToneLabel;

/// Both versions of one name side by side: size, time, which is newer, which larger, whether the contents are the same.
class ConflictDetail : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictDetail(QWidget *parent = nullptr);
    void display(const Conflict &conflict);

Q_SIGNALS:
    /// Somebody wants to know whether the contents are the same.
    void compareRequested(quint64 conflict);

private:
    struct Side
    {
        ToneLabel *heading, *size, *time;
    };
    quint64 m_id = 0;
    ElidedLabel *m_path;
    Side m_ours{}, m_theirs{};
    ToneLabel *m_contents;
    QPushButton *m_compare;
};

} // namespace poolcopy
