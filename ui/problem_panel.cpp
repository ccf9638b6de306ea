// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problem_panel.h"

#include "ui/lines_delegate.h"
#include "ui/problem_model.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace poolcopy {

ProblemPanel::ProblemPanel(QWidget *parent)
    : QFrame(parent), m_model(new ProblemModel(this)), m_count(new ToneLabel(Tone::Failure, this)), m_summary(new ToneLabel(Tone::Quiet, this)),
      m_show(new QPushButton(this)), m_copyList(new QPushButton(tr("Copy &list"), this)), m_retry(new QPushButton(tr("&Retry failed"), this)),
      m_list(new QListView(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_count->setObjectName(QStringLiteral("problemCount"));
    m_count->setProminent(1.0, true);
    m_summary->setObjectName(QStringLiteral("problemSummary"));
    m_summary->setWordWrap(true);
    m_show->setObjectName(QStringLiteral("showProblemsButton"));
    m_copyList->setObjectName(QStringLiteral("copyProblemsButton"));
    m_copyList->setToolTip(tr("Puts the list on the clipboard as text"));
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_retry->setToolTip(tr("Copies again what failed; what is there already is kept"));
    m_list->setObjectName(QStringLiteral("problemList"));
    m_list->setAccessibleName(tr("Problems"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LinesDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(6 * fontMetrics().height());

    auto *line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addStretch();
    line->addWidget(m_show);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copyList);
    buttons->addWidget(m_retry);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_show, &QPushButton::clicked, this, [this] { unfold(!m_open); });
    connect(m_retry, &QPushButton::clicked, this, &ProblemPanel::retryRequested);
    connect(m_copyList, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_model->asText()); });
    unfold(false);
    hide();
}

void ProblemPanel::follow(Job *job)
{
    m_job = job;
    m_model->clear();
    unfold(false);
    m_retry->hide();
    hide();
}

void ProblemPanel::display(const JobStatus &status)
{
    if (!m_job)
        return;
    if (status.problems > m_model->size())
        m_model->append(m_job->problems(m_model->size()));
    const bool ended = status.state == JobState::Done;
    setVisible(status.problems > 0);
    if (ended && status.problems > 0 && !m_open && !m_retry->isVisibleTo(this) && status.result == JobResult::WithProblems)
        unfold(true);   // once, at the end: what is missing is said without being asked
    m_retry->setVisible(ended && status.problems > 0 && status.result != JobResult::Refused);
    if (status.problems == 0)
        return;
    m_count->say(status.problems == 1 ? tr("1 problem") : tr("%1 problems").arg(words::number(status.problems)));
    QString summary = m_model->summary();
    if (!ended)
        summary += QStringLiteral(". ") + tr("The copy goes on.");
    else if (status.problems > m_model->size())
        summary += QStringLiteral(". ") + tr("The first %1 are listed.").arg(words::number(m_model->size()));
    m_summary->say(summary);
}

void ProblemPanel::unfold(bool open)
{
    m_open = open;
    m_show->setText(open ? tr("&Hide") : tr("&Show"));
    m_show->setAccessibleName(open ? tr("Hide the problems") : tr("Show the problems"));
    m_list->setVisible(open);
    m_copyList->setVisible(open);
    setSizePolicy(QSizePolicy::Preferred, open ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    if (open) {
        // The page may be longer than the window; the list has its place only after the next layout.
        QTimer::singleShot(0, this, [this] {
            for (QWidget *outer = parentWidget(); outer; outer = outer->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(outer)) {
                    area->ensureWidgetVisible(this);
                    break;
                }
            }
        });
    }
}

} // namespace poolcopy
