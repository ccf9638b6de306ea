// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/journal.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace poolcopy {

/// Copies that were cut short or had not begun when the program ended, on offer to be continued. Hidden while there are none.
class OfferPanel : public QFrame
{
    Q_OBJECT
public:
    explicit OfferPanel(QWidget *parent = nullptr);
    /// The newest ones, and all when a person wants to see them; those that run are left out, and those that are away come last.
    void offer(const std::vector<JournalledJob> &jobs);

Q_SIGNALS:
    void continueRequested(const poolcopy::JournalledJob &job);
    void discardRequested(const poolcopy::JournalledJob &job);
    void rowsChanged();   ///< there are new buttons

private:
    QWidget *makeRow(const JournalledJob &job, bool first);
    void askBeforeRemoving(const JournalledJob &job);
    QVBoxLayout *m_rows;
    bool m_allShown = false;
};

} // namespace poolcopy
