// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace poolcopy {

namespace {

bool contains(const std::vector<std::string> &calls, const std::string &call)
{
    return std::find(calls.begin(), calls.end(), call) != calls.end();
}

} // namespace

Desk::Desk()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QObject::connect(&window, &MainWindow::copyRequested, &engine, [this](const JobRequest &request) {
        job = engine.start(request);
        window.followJob(job);
    });
    QObject::connect(&window, &MainWindow::jobLeft, &engine, &Engine::forget);
    QObject::connect(&window, &MainWindow::moveRequested, &engine, &Engine::move);
    QObject::connect(&window, &MainWindow::pauseAllRequested, &engine, &Engine::pauseAll);
    QObject::connect(&window, &MainWindow::resumeAllRequested, &engine, &Engine::resumeAll);
    fakeEngineCalls().clear();
    window.show();
    window.activateWindow();
}

void Desk::drop(const QByteArray &uris, Qt::DropActions possible)
{
    QMimeData data;
    data.setData(u"text/uri-list"_s, uris);
    const QPoint at = window.rect().center();
    QDragEnterEvent enter(at, possible, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.windowHandle(), &enter);
    QDragMoveEvent move(at, possible, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.windowHandle(), &move);
    QDropEvent drop(at, possible, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.windowHandle(), &drop);
    accepted = enter.isAccepted() && drop.isAccepted();
    action = drop.dropAction();
}

void Desk::paste(const QString &format, const QByteArray &data)
{
    auto *mime = new QMimeData;
    mime->setData(format, data);
    QGuiApplication::clipboard()->setMimeData(mime);
    QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier);
}

void Desk::take(const Paths &sources)
{
    DroppedPaths dropped;
    dropped.paths = sources;
    window.take(dropped);
}

void Desk::startJob(const char *source)
{
    take({source});
    window.setDestination("/mnt/usb");
    click("copyButton");
    JobStatus &s = fakeJob().status;
    s.state = JobState::Copying;
    s.files = 12'345;
    s.filesTotal = 80'211;
    s.bytes = 2'200'000'000;
    s.bytesTotal = 4'700'000'000;
    s.bytesWritten = 1'700'000'000;
    s.totalsFinal = true;
    s.elapsedMs = 2'000;
    s.current = "Lofoten/IMG_2034.CR3";
    s.places = {{"/home/ada/Photos", "/mnt/usb/Photos", "/mnt/usb/Photos.unfinished-1", false, false}};
    s.copiers = 4;
    s.copiersAutomatic = true;
    for (int number = 1; number <= 4; ++number) {
        WorkerRow row;
        row.number = number;
        row.pid = 1000 + number;
        row.state = WorkerState::Running;
        row.task = WorkerTask::Copy;
        row.current = "Lofoten/" + std::to_string(number);
        s.workers.push_back(row);
    }
    Q_EMIT job->stateChanged();
}

Job *Desk::startWaiting(const char *source, const Job *first)
{
    startJob(source);
    JobStatus &s = fakeJob().status;
    s = JobStatus();
    s.state = JobState::Waiting;
    s.waitsFor = fakeJob(first).id;
    Q_EMIT job->stateChanged();
    return job;
}

void Desk::look() const
{
    Q_EMIT job->stateChanged();
    Q_EMIT job->finished();
}

QStringList Desk::jobs() const
{
    auto *list = find<QListView>("jobList");
    QStringList names;
    for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
        names += list->model()->index(row, 0).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
    return names;
}

void Desk::choose(int row) const
{
    auto *list = find<QListView>("jobList");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(row, 0));
}

void Desk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(find<QListView>("jobList"), key, modifiers);
}

bool Desk::asked(const std::string &call)
{
    return contains(fakeJob().calls, call);
}

bool Desk::asked(const Job *job, const std::string &call)
{
    return contains(fakeJob(job).calls, call);
}

bool Desk::askedEngine(const std::string &call)
{
    return contains(fakeEngineCalls(), call);
}

} // namespace poolcopy
