// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_menu.h"

#include "ui/dropped_paths.h"

#include <QFileDialog>

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
    auto *dialog = new QFileDialog(window(), tr("Save the report"));
    dialog->setObjectName(QStringLiteral("reportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(report::suffix(format));
    dialog->selectFile(report::suggestedName(record) + u'.' + report::suffix(format));
    connect(dialog, &QFileDialog::accepted, this, [this, dialog, record, format] {
        if (const auto path = pathFromUri(dialog->selectedUrls().value(0).toEncoded()))
            Q_EMIT reportRequested(*path, record, format);
    });
    dialog->open();
}

} // namespace poolcopy
