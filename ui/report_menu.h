// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report.h"

#include <QMenu>

#include <functional>

namespace poolcopy {

/// Asks for a format and then for a file; never waits, and writes nothing itself.
class ReportMenu : public QMenu
{
    Q_OBJECT
public:
    /// `record`: of what the report is to be, asked for when a format has been chosen.
    ReportMenu(std::function<HistoryRecord()> record, QWidget *parent);

Q_SIGNALS:
    void reportRequested(const poolcopy::Path &path, const poolcopy::HistoryRecord &record, poolcopy::report::Format format);

private:
    void choose(report::Format format);
    std::function<HistoryRecord()> m_record;
};

} // namespace poolcopy
