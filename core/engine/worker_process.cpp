// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/worker_process.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QProcess>

#include <unistd.h>

namespace poolcopy {

namespace {
Q_LOGGING_CATEGORY(log, "poolcopy.worker", QtWarningMsg)
}

WorkerProcess::WorkerProcess(QString executable, QObject *parent)
    : QObject(parent), m_executable(std::move(executable)), m_process(new QProcess)
{
    connect(m_process, &QProcess::readyReadStandardOutput, this, &WorkerProcess::drain);
    connect(m_process, &QProcess::readyReadStandardError, this, [this] {
        qCWarning(log).noquote() << QString::fromLocal8Bit(m_process->readAllStandardError().trimmed());
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // The only error that finished() doesn't follow. Queued: restarting from within this signal hangs (Qt 6.4).
        if (error == QProcess::FailedToStart)
            QMetaObject::invokeMethod(this, [this] { end(true); }, Qt::QueuedConnection);
    });
    connect(m_process, &QProcess::finished, this, [this] {
        drain();   // the last bytes come with the death
        if (m_process->exitCode() != 0)
            qCDebug(log) << "worker ended:" << (m_process->exitStatus() == QProcess::CrashExit ? "signal" : "exit code") << m_process->exitCode();
        end(false);
    });
    // A worker that closes its output but lives on is of no use.
    connect(m_process, &QProcess::readChannelFinished, this, [this] {
        QMetaObject::invokeMethod(this, [this] {
            if (!m_over)
                kill();
        }, Qt::QueuedConnection);
    });
}

WorkerProcess::~WorkerProcess()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning) {
        m_process->deleteLater();
        return;
    }
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
}

void WorkerProcess::start()
{
    m_process->start(m_executable, {QString::number(QCoreApplication::applicationPid())});
}

void WorkerProcess::send(std::string_view payload)
{
    if (m_over)
        return;
    const std::string framed = wire::frame(payload);
    m_process->write(framed.data(), static_cast<qint64>(framed.size()));
}

void WorkerProcess::closeInput()
{
    m_process->closeWriteChannel();
}

void WorkerProcess::kill()
{
    m_process->kill();
}

std::int64_t WorkerProcess::pid() const
{
    return m_process->processId();
}

void WorkerProcess::drain()
{
    if (m_draining)   // readyReadStandardOutput nests (Qt 6.4)
        return;
    m_draining = true;
    while (!m_over) {
        const QByteArray bytes = m_process->readAllStandardOutput();
        if (bytes.isEmpty())
            break;
        m_cutter.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        while (const auto payload = m_cutter.next())
            Q_EMIT received(*payload);
        if (m_cutter.broken()) {
            qCWarning(log) << "worker" << pid() << "sent a frame that can't be read";
            kill();
            break;
        }
    }
    m_draining = false;
}

void WorkerProcess::end(bool couldNotStart)
{
    if (m_over)
        return;
    m_over = true;
    Q_EMIT lost(couldNotStart);
}

} // namespace poolcopy
