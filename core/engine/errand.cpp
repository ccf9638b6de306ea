// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/errand.h"

#include "core/wire/message.h"
#include "core/wire/report_message.h"
#include "core/wire/setup_message.h"

#include <QTimer>

namespace poolcopy {

Errand::Errand(const QString &worker, std::vector<std::string> tasks, int limitMs, QObject *parent)
    : QObject(parent), m_process(worker), m_tasks(std::move(tasks)), m_answers(m_tasks.size(), Error{Stage::WorkerDied, 0, {}}),
      m_left(m_tasks.size())
{
    connect(&m_process, &WorkerProcess::received, this, &Errand::take);
    connect(&m_process, &WorkerProcess::lost, this, &Errand::end);
    if (limitMs > 0)
        QTimer::singleShot(limitMs, this, &Errand::end);
    m_process.start();
}

void Errand::take(std::string_view payload)
{
    if (m_over)
        return;
    if (!m_greeted) {
        const auto hello = wire::Hello::decode(payload);
        if (!hello || hello->version != wire::Version)
            return end();
        m_greeted = true;
        for (const std::string &task : m_tasks)
            m_process.send(task);
        if (m_left == 0)
            end();
        return;
    }
    const auto answer = wire::TaskDone::decode(payload);
    if (!answer || answer->task >= m_answers.size())
        return end();
    m_answers[answer->task] = answer->error;
    Q_EMIT spaceFound(answer->task, answer->freeBytes);
    if (--m_left == 0)
        end();
}

void Errand::end()
{
    if (m_over)
        return;
    m_over = true;
    Q_EMIT done(m_answers);
    deleteLater();   // ends the worker
}

} // namespace poolcopy
