// SPDX-License-Identifier: GPL-3.0-or-later
// window_probe idle|copy SECONDS [SOURCE DESTINATION]
//
// The window with the real engine, on a display: how long its thread takes for one event, less the time in which it had
// no processor (/proc/<pid>/task/<tid>/schedstat), and how late a timer of 10 ms is. `copy` copies SOURCE into
// DESTINATION and asks about taken names; it ends when the job has ended or after SECONDS. Prints one line of JSON.
#include "core/engine/engine.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

using namespace poolcopy;

namespace {

std::int64_t nowNs()
{
    timespec t{};
    ::clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1'000'000'000LL + t.tv_nsec;
}

/// How long this thread was ready to run and had no processor, in ns. Of the thread that made it.
class RunDelay
{
public:
    RunDelay() : m_fd(::open(("/proc/self/task/" + std::to_string(::gettid()) + "/schedstat").c_str(), O_RDONLY | O_CLOEXEC)) {}
    [[nodiscard]] std::int64_t ns() const
    {
        char text[96] = {};
        long long ran = 0, waited = 0;
        return ::pread(m_fd, text, sizeof text - 1, 0) > 0 && std::sscanf(text, "%lld %lld", &ran, &waited) == 2 ? waited : 0;
    }

private:
    int m_fd;
};

class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        const char *name = receiver->metaObject()->className();
        const int type = event->type();
        const std::int64_t waited = m_delay.ns(), began = nowNs();
        const bool result = QApplication::notify(receiver, event);
        const std::int64_t took = nowNs() - began - (m_delay.ns() - waited);
        m_events.push_back(took);
        if (took > m_longest) {
            m_longest = took;
            m_where = std::string(name) + " event " + std::to_string(type);
        }
        m_inside = false;
        return result;
    }
    std::vector<std::int64_t> m_events, m_late;   // ns
    std::string m_where;

private:
    RunDelay m_delay;
    std::int64_t m_longest = 0;
    bool m_inside = false;
};

double ms(std::vector<std::int64_t> &all, double share)
{
    if (all.empty())
        return 0;
    const auto i = std::min(all.size() - 1, static_cast<std::size_t>(share * static_cast<double>(all.size())));
    std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(i), all.end());
    return static_cast<double>(all[i]) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    MeasuredApplication app(argc, argv);
    const bool copies = argc == 5 && std::strcmp(argv[1], "copy") == 0;
    if (!copies && (argc != 3 || std::strcmp(argv[1], "idle") != 0)) {
        std::fputs("usage: window_probe idle SECONDS | copy SECONDS SOURCE DESTINATION\n", stderr);
        return 2;
    }
    QCoreApplication::setOrganizationName(QStringLiteral("poolcopy"));
    QCoreApplication::setApplicationName(QStringLiteral("poolcopy"));
    Engine engine(Engine::findWorker());
    MainWindow window;
    QObject::connect(&window, &MainWindow::copyRequested, &engine, [&](const JobRequest &r) { window.followJob(engine.start(r)); });
    QObject::connect(&window, &MainWindow::jobLeft, &engine, &Engine::forget);
    window.resize(900, 700);
    window.show();

    std::int64_t last = 0;
    constexpr int BeatMs = 10;   // exit() below, not quit(): the window would ask whether to stop the copy
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, &app, [&] {
        const std::int64_t now = nowNs();
        if (last != 0)
            app.m_late.push_back(std::max<std::int64_t>(0, now - last - BeatMs * 1'000'000LL));
        last = now;
    });
    Job *job = nullptr;
    // Once it is on the screen, and has been painted.
    QTimer::singleShot(1000, &app, [&] {
        app.m_events.clear();
        beat.start(BeatMs);
        if (!copies)
            return;
        JobRequest request;
        request.sources = {argv[3]};
        request.placement = Placement::Into;
        request.destination = argv[4];
        request.onConflict = OnConflict::Ask;
        job = engine.start(request);
        window.followJob(job);
    });
    JobStatus most;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &app, [&] {
        if (!job)
            return;
        const JobStatus s = job->status();
        most.files = s.files;
        most.problems = s.problems;
        most.conflictsOpen = std::max(most.conflictsOpen, s.conflictsOpen);
        // All that can be done is done: the rest waits for answers.
        if (s.state == JobState::Done || (s.totalsFinal && s.conflictsOpen > 0 && s.files + s.conflictsOpen >= s.filesTotal))
            QTimer::singleShot(2000, &app, [] { QCoreApplication::exit(0); });
    });
    watch.start(500);
    QTimer::singleShot(1000 * std::atoi(argv[2]), &app, [] { QCoreApplication::exit(0); });
    QApplication::exec();
    beat.stop();
    if (job && job->status().state != JobState::Done)
        job->cancel();
    std::printf("{\"events\": %zu, \"longest_ms\": %.2f, \"longest\": \"%s\", \"p999_ms\": %.2f, \"beat_max_ms\": %.2f, \"beat_p999_ms\": %.2f, "
                "\"files\": %llu, \"problems\": %llu, \"conflicts\": %llu}\n",
                app.m_events.size(), ms(app.m_events, 1), app.m_where.c_str(), ms(app.m_events, 0.999), ms(app.m_late, 1), ms(app.m_late, 0.999),
                static_cast<unsigned long long>(most.files), static_cast<unsigned long long>(most.problems),
                static_cast<unsigned long long>(most.conflictsOpen));
    std::fflush(stdout);
    ::_exit(0);   // what hangs on purpose is not waited for
}
