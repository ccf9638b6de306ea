// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_menu.h"

#include "ui/choosing.h"

#include <array>
#include <utility>

namespace poolcopy {

ReportMenu::ReportMenu(std::function<HistoryRecord()> record, QWidget *parent) : QMenu(parent), m_record(std::move(record))
{
    setObjectName(QStringLiteral("reportMenu"));
    const std::array<std::pair<report::Format, QString>, 4> formats{{{report::Format::Html, tr("&Page to read or print (HTML)…")},
                                                                     {report::Format::Text, tr("Plain &text…")},
                                                                     {report::Format::Csv, tr("Ta&ble (CSV)…")},
                                                                     {report::Format::Json, tr("For p&rograms (JSON)…")}}};
    for (const auto &[format, text] : formats) {
        QAction *action = addAction(text);
        action->setObjectName(QStringLiteral("report-") + report::suffix(format));
        connect(action, &QAction::triggered, this, [this, format = format] { choose(format); });
    }
}

void ReportMenu::choose(report::Format format)
{
    const HistoryRecord record = m_record();
    const QString suffix = report::suffix(format);
    const choosing::Question question{choosing::What::NewFile, tr("Save the report"), {}, report::suggestedName(record) + u'.' + suffix, suffix};
    choosing::ask(parentWidget(), question, [this, record, format](const DroppedPaths &chosen) {
        if (!chosen.paths.empty())
            Q_EMIT reportRequested(chosen.paths.front(), record, format);
    });
}

} // namespace poolcopy
