// SPDX-License-Identifier: GPL-3.0-or-later
// Records the course of a real copy for the test of the time left: record_course EVERY_MS SOURCE DESTINATION [SECONDS:WHAT...]
// where WHAT is limit=BYTES, polite, pause or resume, at so many seconds of the clock on the wall.
#include "core/engine/engine.h"
#include "ui/time_left.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace poolcopy;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 4)
        return 2;
    Engine engine(Engine::findWorker());
    JobRequest request;
    request.sources = {argv[2]};
    request.placement = Placement::As;
    request.destination = argv[3];
    Job *job = engine.start(request);
    const auto record = [&] {
        const TimeLeft::Sample s = TimeLeft::of(job->status(), request);
        const auto n = [](std::uint64_t value) { return static_cast<unsigned long long>(value); };
        std::printf("%lld,%llu,%llu,%llu,%llu,%d,%llu,%llu,%d,%d\n", static_cast<long long>(s.elapsedMs), n(s.bytes), n(s.bytesTotal), n(s.files),
                    n(s.filesTotal), s.totalsFinal ? 1 : 0, n(s.limit), n(s.bytesLimited), s.polite ? 1 : 0, s.paused ? 1 : 0);
    };
    for (int i = 4; i < argc; ++i) {
        const QByteArray word(argv[i]);
        const QByteArray what = word.mid(word.indexOf(':') + 1);
        QTimer::singleShot(static_cast<int>(std::atof(argv[i]) * 1000), job, [job, what] {
            if (what == "pause")
                job->pause();
            else if (what == "resume")
                job->resume();
            else if (what == "polite")
                job->setPolite(true);
            else
                job->setLimit(what.mid(6).toULongLong());
        });
    }
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, record);
    QObject::connect(job, &Job::finished, &app, [&] {
        record();
        QCoreApplication::quit();
    });
    std::puts("elapsed_ms,bytes,bytes_total,files,files_total,totals_final,limit,bytes_limited,polite,paused");
    tick.start(std::atoi(argv[1]));
    return QCoreApplication::exec();
}
