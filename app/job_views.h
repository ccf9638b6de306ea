// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"
#include "ui/rate_meter.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include <memory>
#include <vector>

namespace poolcopy {

/// Each job in the desktop's own list of what goes on (org.kde.JobViewServerV2: Plasma's notifications), with its figures, where it can be
/// paused and cancelled, too. Where there is no such list nothing happens.
class JobViews : public QObject
{
    Q_OBJECT
public:
    static constexpr int ShortMs = 500;   ///< a job that takes no longer is not shown at all

    explicit JobViews(QDBusConnection session, QObject *parent = nullptr);

    void watch(Job *job);

private Q_SLOTS:
    void pause(const QDBusMessage &message);
    void resume(const QDBusMessage &message);
    void cancel(const QDBusMessage &message);

private:
    enum class Stage : std::uint8_t { New, Asked, Shown, Refused };
    struct View
    {
        Job *job;          // null: it has ended
        Stage stage = Stage::New;
        QString path;
        QVariantMap told;  // the figures that it has
        RateMeter rate{5'000};
        unsigned code = 0;   // how it ended
        QString error;
    };
    using ViewPtr = std::shared_ptr<View>;   // a call that is under way holds one, too
    void step();
    void ask(const ViewPtr &view);
    void update(const ViewPtr &view, const JobStatus &status);
    void end(Job *job);
    void close(const View &view);
    void listen(const QString &path, bool on);
    [[nodiscard]] Job *jobOf(const QDBusMessage &message) const;

    QDBusConnection m_session;
    std::vector<ViewPtr> m_views;   // of jobs that have not ended
    QTimer m_timer;
};

} // namespace poolcopy
