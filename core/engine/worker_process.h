// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/codec.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <string_view>

QT_BEGIN_NAMESPACE
class QProcess;
QT_END_NAMESPACE

namespace poolcopy {

/// One worker process and the frames on its two pipes.
///
/// Lives on the engine's thread. Never waits: a QProcess must not be destroyed while its child lives (its destructor
/// kills and waits for 30 s), so on destruction the QProcess is left alone until the child has gone.
class WorkerProcess : public QObject
{
    Q_OBJECT
public:
    explicit WorkerProcess(QString executable, QObject *parent = nullptr);
    ~WorkerProcess() override;

    void start();
    void send(std::string_view payload);
    /// No more work: the worker ends when it has read what was sent.
    void closeInput();
    void kill();
    [[nodiscard]] std::int64_t pid() const;
    [[nodiscard]] bool isOver() const { return m_over; }

Q_SIGNALS:
    /// One payload; valid during the call only.
    void received(std::string_view payload);
    /// The process has gone, or is of no use any more: exit, end of file, a bad frame, could not be started.
    /// Emitted once, never from within a call of ours.
    void lost(bool couldNotStart);

private:
    void drain();
    void end(bool couldNotStart);
    QString m_executable;
    QProcess *m_process;   // no parent: see above
    wire::FrameCutter m_cutter;
    bool m_over = false;
    bool m_draining = false;
};

} // namespace poolcopy
