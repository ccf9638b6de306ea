// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/close_question.h"

#include "ui/jobs_page.h"
#include "ui/words.h"

#include <QPushButton>

namespace poolcopy {

CloseQuestion::CloseQuestion(const JobsPage *jobs, bool mayHide, QWidget *window)
    : QMessageBox(QMessageBox::Question, QStringLiteral("PoolCopy"), {}, QMessageBox::NoButton, window), m_jobs(jobs)
{
    setObjectName(QStringLiteral("closeQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    ask();
    connect(jobs, &JobsPage::changed, this, &CloseQuestion::ask);   // one may begin, or end, meanwhile
    QPushButton *stop = addButton(tr("&Stop and close"), QMessageBox::DestructiveRole);
    stop->setObjectName(QStringLiteral("stopAndCloseButton"));
    connect(stop, &QPushButton::clicked, this, &CloseQuestion::stopRequested);
    if (mayHide) {
        QPushButton *hide = addButton(tr("Go on in the &background"), QMessageBox::AcceptRole);
        hide->setObjectName(QStringLiteral("backgroundButton"));
        hide->setToolTip(tr("The window comes back if something needs you, or when the program is opened again"));
        connect(hide, &QPushButton::clicked, this, &CloseQuestion::hideRequested);
    }
    QPushButton *stay = addButton(tr("&Keep the window open"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("goOnButton"));
    setDefaultButton(stay);
    setEscapeButton(stay);
    connect(jobs, &JobsPage::ended, this, [this] {
        if (m_jobs->unended() == 0)
            close();
    });
}

void CloseQuestion::ask()
{
    const int left = m_jobs->unended();
    const QString number = words::number(static_cast<std::uint64_t>(left));
    setText(m_jobs->haveAllToBegin() ? (left == 1 ? tr("The copy has not begun yet. Close the window?") : tr("%1 copies have not begun yet. Close the window?").arg(number))
            : left == 1              ? tr("The copy is not finished. Stop it and close the window?")
                                     : tr("%1 copies are not finished. Stop them and close the window?").arg(number));
    setInformativeText(m_jobs->fates());
}

} // namespace poolcopy
