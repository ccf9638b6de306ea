// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace poolcopy {

/// SIGTERM, SIGINT and SIGHUP as a fact in the event loop. One object per program; lives on the main thread.
class QuitSignals : public QObject
{
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void quitAsked();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace poolcopy
