// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hung_panel.h"

#include "ui/flow_layout.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace poolcopy {

namespace {

constexpr std::int64_t FlushIsLongMs = 60'000;   // until then a disk may just be slow

bool asksFor(const WorkerRow &row)
{
    return row.state == WorkerState::Stuck && row.task != WorkerTask::Count && (row.task != WorkerTask::Flush || row.silentMs >= FlushIsLongMs);
}

bool goesOn(const WorkerRow &row)
{
    return row.role == WorkerRole::Copier && (row.state == WorkerState::Running || row.state == WorkerState::Ready);
}

} // namespace

HungPanel::HungPanel(QWidget *parent)
    : QWidget(parent), m_question(new QWidget(this)), m_text(new ToneLabel(Tone::Warning, m_question)), m_path(new ElidedLabel(Tone::Plain, m_question)),
      m_process(new ToneLabel(Tone::Quiet, m_question)), m_wait(new QPushButton(tr("&Keep waiting"), m_question)),
      m_skip(new QPushButton(tr("Skip this &file"), m_question)), m_leave(new QPushButton(tr("&Leave this disk"), m_question)),
      m_abandoned(new ToneLabel(Tone::Quiet, this))
{
    m_text->setObjectName(QStringLiteral("hungText"));
    m_text->setWordWrap(true);
    m_text->setProminent(1.0, true);
    m_path->setObjectName(QStringLiteral("hungPath"));
    m_process->setObjectName(QStringLiteral("hungProcess"));
    m_process->setWordWrap(true);
    m_abandoned->setObjectName(QStringLiteral("abandonedText"));
    m_abandoned->setWordWrap(true);
    m_wait->setObjectName(QStringLiteral("keepWaitingButton"));
    m_wait->setToolTip(tr("Asks again when it has shown life and hangs once more"));
    m_skip->setObjectName(QStringLiteral("skipHungButton"));
    m_leave->setObjectName(QStringLiteral("leaveDiskButton"));
    connect(m_wait, &QPushButton::clicked, this, &HungPanel::settle);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->skipEntry(m_number, {});
        settle();
    });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->leaveDisk(m_number);
        settle();
    });

    auto *buttons = new FlowLayout;
    buttons->addWidget(m_wait);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_leave);
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(3);
    question->addWidget(m_text);
    question->addWidget(m_path);
    question->addWidget(m_process);
    question->addSpacing(3);
    question->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_question);
    layout->addWidget(m_abandoned);
    hide();
}

void HungPanel::follow(Job *job)
{
    m_job = job;
    m_settled.clear();
    m_number = 0;
    m_pid = 0;
    hide();
}

/// A person has decided about this one; the next one that hangs is asked about with the next figures.
void HungPanel::settle()
{
    m_settled.insert(m_pid);
    m_question->hide();
    setVisible(m_abandoned->isVisibleTo(this));
}

void HungPanel::display(const JobStatus &status)
{
    std::set<std::int64_t> stuck;
    std::vector<const WorkerRow *> hanging;   // and not decided about
    for (const WorkerRow &row : status.workers) {
        if (row.state == WorkerState::Stuck)
            stuck.insert(row.pid);
        if (asksFor(row) && m_settled.count(row.pid) == 0)
            hanging.push_back(&row);
    }
    std::erase_if(m_settled, [&stuck](std::int64_t pid) { return stuck.count(pid) == 0; });   // they have shown life, or are gone
    // Who is asked about stays so, as long as it hangs: nobody should hit the wrong button.
    const auto same = std::find_if(hanging.begin(), hanging.end(), [this](const WorkerRow *row) { return row->pid == m_pid; });
    if (hanging.empty() || status.cancelling) {
        m_question->hide();
        m_pid = 0;
    } else {
        ask(same == hanging.end() ? *hanging.front() : **same, hanging.size(), std::any_of(status.workers.begin(), status.workers.end(), goesOn));
    }
    QStringList left;
    for (const AbandonedWorker &worker : status.abandoned)
        left += words::abandoned(worker);
    m_abandoned->say(left.join(u'\n'));
    m_abandoned->setVisible(!left.isEmpty());
    setVisible(m_question->isVisibleTo(this) || !left.isEmpty());
}

void HungPanel::ask(const WorkerRow &row, std::size_t hanging, bool othersGoOn)
{
    const bool isNew = m_pid != row.pid;
    m_number = row.number;
    m_pid = row.pid;
    const QString duration = words::duration(static_cast<double>(row.silentMs) / 1000);
    QString text = row.task == WorkerTask::Flush ? tr("The disk has not answered for %1 while it writes.").arg(duration)
                                                 : tr("The disk does not answer: worker %1 has shown no sign of life for %2.").arg(m_number).arg(duration);
    if (hanging > 1)
        text += u' ' + tr("%1 workers hang.").arg(words::number(hanging));
    text += u' ' + (othersGoOn ? tr("The others go on.") : tr("Nothing else can go on."));
    m_text->say(text);
    const Path &path = row.hangsAt.empty() ? row.current : row.hangsAt;
    m_path->say(path.empty() ? QString() : words::isolatedPath(path));
    m_path->setVisible(!path.empty());
    m_process->say(tr("Process %1. The kernel says: %2.").arg(row.pid).arg(words::kernelState(row.kernelState)));
    m_skip->setEnabled(row.skippable);
    m_skip->setToolTip(row.skippable ? tr("Leaves this out, tells it as a problem and goes on with the others")
                                     : tr("It is at nothing that could be left out"));
    m_leave->setToolTip(row.disk.empty() ? tr("Ends this copy now, without waiting for the disk. It can be continued when the disk answers again.")
                                         : plainToolTip(tr("Leaves out all that is on this disk, tells it as a problem and goes on with the rest: %1").arg(words::isolatedPath(row.disk))));
    m_question->show();
    if (!isNew)
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace poolcopy
