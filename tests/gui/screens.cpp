// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window in each of its states, with a fake job: screens [--dark] [--size WxH]… [--language CODE] [--pseudo] [--rtl] [--check] FOLDER
// --size: may be given several times, --check: exits with 1 if a state keeps somebody out (faults.h), --pseudo: in long accented words,
// --rtl: from right to left.
#include "tests/gui/fake_engine.h"
#include "tests/gui/faults.h"
#include "ui/fold_button.h"
#include "ui/history_page.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings_page.h"
#include "ui/thumbnails.h"
#include "ui/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QLinearGradient>
#include <QListView>
#include <QPainter>
#include <QPalette>
#include <QPushButton>
#include <QStyleFactory>
#include <QTest>
#include <QTreeView>

#include <cstdio>
#include <cmath>
#include <string_view>

using namespace poolcopy;

namespace {

constexpr std::uint64_t Mega = 1'000'000;

QPalette darkPalette()
{
    QPalette palette(QColor(53, 53, 56), QColor(44, 44, 47));
    palette.setColor(QPalette::Base, QColor(32, 32, 34));
    palette.setColor(QPalette::AlternateBase, QColor(40, 40, 43));
    palette.setColor(QPalette::Highlight, QColor(74, 144, 226));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(120, 174, 237));
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        palette.setColor(QPalette::Disabled, role, QColor(130, 130, 133));
    return palette;
}

JobStatus running()
{
    JobStatus s;
    s.state = JobState::Copying;
    s.files = 12'345;
    s.filesTotal = 80'211;
    s.folders = 1'204;
    s.bytes = 2'204 * Mega;
    s.bytesTotal = 4'702 * Mega;
    s.bytesWritten = 1'740 * Mega;
    s.totalsFinal = true;
    s.copied = 12'345;
    s.current = "2024-06/Lofoten/IMG_2034.CR3";
    s.currentWorker = 1;
    s.elapsedMs = 8'000;
    s.places = {{"/home/ada/Photos 2024", "/media/ada/SanDisk USB/Backup/Photos 2024", "/media/ada/SanDisk USB/Backup/Photos 2024.unfinished-1f3a", false, false}};
    s.copiers = 4;
    s.copiersAutomatic = true;
    const char *now[] = {"2024-06/Lofoten/IMG_2034.CR3", "2024-06/Lofoten/IMG_2035.CR3", "", "2024-06/Troms\xc3\xb8/clip0071.mov"};
    for (int i = 0; i < 4; ++i) {
        WorkerRow row;
        row.number = i + 1;
        row.pid = 48'213 + i;
        row.state = i == 2 ? WorkerState::Ready : WorkerState::Running;
        row.task = i == 2 ? WorkerTask::Nothing : WorkerTask::Copy;
        row.kernelState = i == 0 ? 'R' : i == 2 ? 'S' : 'D';
        row.files = 3'121 - 29u * static_cast<unsigned>(i);
        row.bytes = 551 * Mega;
        row.current = now[i];
        row.silentMs = 40;
        row.skippable = !row.current.empty();
        s.workers.push_back(row);
    }
    return s;
}

void hang(WorkerRow &row, std::int64_t ms)
{
    row.state = WorkerState::Stuck;
    row.silentMs = ms;
    row.kernelState = 'D';
    row.skippable = true;
    row.hangsAt = "/home/ada/Photos 2024/" + row.current;
}

std::vector<Problem> problems()
{
    return {{{Stage::OpenSource, EACCES, "/home/ada/Photos 2024/private/diary.odt"}, 1, "/home/ada/Photos 2024/private/diary.odt"},
            {{Stage::OpenSource, EACCES, "/home/ada/Photos 2024/private/b\xff" "d.txt"}, 1, "/home/ada/Photos 2024/private/b\xff" "d.txt"},
            {{Stage::SourceChanged, 0, "/home/ada/Photos 2024/2024-06/catalogue.db"}, 1, "/home/ada/Photos 2024/2024-06/catalogue.db"}};
}

/// Many of several kinds.
std::vector<Problem> manyProblems()
{
    std::vector<Problem> all;
    const auto add = [&all](Stage stage, int errnum, const Path &top, const Path &name) {
        all.push_back({{stage, errnum, top + name}, 1, "/home/ada/Photos 2024/" + name});
    };
    const Path source = "/home/ada/Photos 2024/", there = "/media/ada/SanDisk USB/Backup/Photos 2024/";
    for (int i = 0; i < 17; ++i)
        add(Stage::OpenSource, EACCES, source, "private/2019-0" + std::to_string(i % 9 + 1) + "/scan_" + std::to_string(4711 + i) + ".tif");
    for (const char *name : {"index.html", "list.csv", "2024-06/b\xff" "d.txt", "2024-06/Troms\xc3\xb8/a rather long name that does not fit into a narrow window.mov"})
        add(Stage::Exists, EEXIST, there, name);
    add(Stage::WriteFile, EFBIG, there, "2024-06/film.mov");
    add(Stage::ReadSource, EIO, source, "2024-06/Lofoten/IMG_2101.CR3");
    add(Stage::ReadSource, EIO, source, "2024-06/Lofoten/IMG_2102.CR3");
    return all;
}

constexpr int RestMs = 350;   // what the window still does when it has been resized: it folds, scrolls, and reads its figures

class Studio
{
public:
    Studio(QString folder, std::vector<QSize> sizes, QString manner, bool check) : m_folder(std::move(folder)), m_sizes(std::move(sizes)), m_manner(std::move(manner)), m_check(check) {}

    void shoot(const char *name, const std::function<void(MainWindow &, Engine &)> &arrange)
    {
        Engine engine{QString()};
        MainWindow window;
        window.addPage(new SettingsPage({{QStringLiteral("de"), QStringLiteral("Deutsch")}}), MainWindow::tr("Settings"), QStringLiteral("settingsPageButton"));
        window.addPage(new HistoryPage, MainWindow::tr("History"), QStringLiteral("historyPageButton"));
        QObject::connect(&window, &MainWindow::copyRequested, &engine, [&](const JobRequest &r) { window.followJob(engine.start(r)); });
        window.resize(m_sizes.front());
        window.show();
        arrange(window, engine);
        for (const QSize &size : m_sizes)
            shoot(name, window, size);
    }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void shoot(const char *name, QWidget &window, QSize size)
    {
        window.resize(size);
        QTest::qWait(RestMs);
        const QString file = QStringLiteral("%1/%2-%3-%4.png").arg(m_folder, QLatin1String(name), m_manner, QString::number(size.width()));
        if (!window.grab().save(file))
            m_failed = true;
        std::puts(qPrintable(file));
        if (!m_check)
            return;
        for (const QString &fault : faultsOf(window)) {
            std::printf("FAULT: %s-%s-%d: %s\n", name, qPrintable(m_manner), size.width(), qPrintable(fault));
            m_failed = true;
        }
    }
    QString m_folder;
    std::vector<QSize> m_sizes;
    QString m_manner;
    bool m_check, m_failed = false;
};

/// Past copies of every result.
std::vector<HistoryRecord> history()
{
    std::vector<HistoryRecord> all;
    const auto add = [&all](const char *id, const Path &source, JobResult result, std::int64_t age, std::uint64_t files, std::uint64_t bytes, std::uint64_t problems) {
        HistoryRecord r;
        r.id = id;
        r.request.sources = {source};
        r.request.placement = Placement::Into;
        r.request.destination = "/media/ada/SanDisk USB/Backup";
        r.status.state = JobState::Done;
        r.status.result = result;
        r.status.ended = QDateTime::currentSecsSinceEpoch() - age;
        r.status.files = r.status.copied = files;
        r.status.filesTotal = files + problems;
        r.status.bytes = r.status.bytesTotal = r.status.bytesCopied = bytes;
        r.status.failed = r.status.problems = problems;
        r.status.elapsedMs = 95'000;
        r.status.flushed = true;
        r.status.places = {{source, "/media/ada/SanDisk USB/Backup" + source.substr(source.rfind('/')), "", false, true}};
        all.push_back(r);
    };
    add("1", "/home/ada/Photos 2024", JobResult::WithProblems, 300, 80'187, 4'702 * Mega, manyProblems().size());
    add("2", "/home/ada/Th\xe9se (latin-1)", JobResult::Complete, 7'200, 1'204, 310 * Mega, 0);
    add("3", "/home/ada/projects/a rather long name that does not fit into a narrow window at all", JobResult::Cancelled, 90'000, 12'345, 920 * Mega, 0);
    add("4", "/home/ada/Music", JobResult::Stopped, 400'000, 3'002, 31'000 * Mega, 1);
    all.back().status.reason = {Stage::WriteFile, ENOSPC, "/media/ada/SanDisk USB/Backup/Music/a.flac"};
    all.front().problems = manyProblems();
    all.front().status.notes[static_cast<std::size_t>(NoteKind::OwnerNotKept)] = 37;
    all.front().status.bareFileSystem = "exFAT";
    return all;
}

/// Starts a job and lets some seconds of it pass, so that the curve and the time left have something to show.
Job *start(MainWindow &window, Engine &engine, const JobStatus &status, bool verify = false)
{
    JobRequest request;
    request.sources = {"/home/ada/Photos 2024"};
    request.placement = Placement::Into;
    request.destination = "/media/ada/SanDisk USB/Backup";
    request.verify = verify;
    Job *job = engine.start(request);
    fakeJob().status = status;
    const auto bytes = status.bytes, written = status.bytesWritten, files = status.files;
    const auto elapsed = status.elapsedMs;
    JobStatus &now = fakeJob().status;
    const auto set = [&](int step) {
        const double part = (step + 0.8 * std::sin(step / 4.0)) / 60.0;
        now.elapsedMs = elapsed * step / 60;
        now.bytes = static_cast<std::uint64_t>(static_cast<double>(bytes) * std::min(1.0, part));
        now.bytesWritten = static_cast<std::uint64_t>(static_cast<double>(written) * std::min(1.0, part * 0.99));
        now.files = files * static_cast<std::uint64_t>(step) / 60;
    };
    set(1);
    window.followJob(job);
    for (int step = 2; step <= 60; ++step) {
        set(step);
        QMetaObject::invokeMethod(job, "finished");   // the page asks for the figures now
    }
    now.bytes = bytes;
    now.bytesWritten = written;
    return job;
}

/// One that runs, one that waits for it, one that is paused, two that have ended.
void manyJobs(MainWindow &w, Engine &e, int shown)
{
    const auto begin = [&](const char *source, const char *destination) {
        JobRequest request;
        request.sources = {source};
        request.placement = Placement::Into;
        request.destination = destination;
        return e.start(request);
    };
    Job *done = begin("/home/ada/Holiday videos", "/srv/archive");
    JobStatus s = running();
    s.files = s.filesTotal;
    s.bytes = s.bytesWritten = s.bytesCopied = s.bytesTotal;
    s.copied = s.filesTotal;
    s.flushed = true;
    fakeJob().status = s;
    w.followJob(done);
    endFakeJob(done, JobResult::Complete);
    Job *failed = begin("/home/ada/Th\xe9se", "/media/ada/NAS");
    s.problems = s.failed = 3;
    fakeJob().status = s;
    fakeJob().problems = problems();
    w.followJob(failed);
    endFakeJob(failed, JobResult::WithProblems);
    Job *first = start(w, e, running());
    Job *waiting = begin("/home/ada/Letters and other things that I wrote down once", "/media/ada/SanDisk USB/Backup");
    fakeJob().status.state = JobState::Waiting;
    fakeJob().status.waitsFor = first->id();
    w.followJob(waiting);
    Job *paused = begin("/home/ada/Music", "/media/ada/Stick");
    fakeJob().status = running();
    fakeJob().status.paused = true;
    w.followJob(paused);
    auto *list = w.findChild<QListView *>(QStringLiteral("jobList"));
    list->setCurrentIndex(list->model()->index(shown, 0));
}

void shootAll(Studio &studio)
{
    studio.shoot("19-jobs", [](MainWindow &w, Engine &e) { manyJobs(w, e, 2); });
    studio.shoot("20-jobs-waiting", [](MainWindow &w, Engine &e) { manyJobs(w, e, 3); });
    studio.shoot("21-jobs-one-more", [](MainWindow &w, Engine &e) {
        manyJobs(w, e, 2);
        DroppedPaths dropped;
        dropped.paths = {"/home/ada/One more"};
        w.take(dropped);
    });
    studio.shoot("1-empty", [](MainWindow &, Engine &) {});
    studio.shoot("2-chosen", [](MainWindow &w, Engine &) {
        DroppedPaths dropped;
        dropped.paths = {"/home/ada/Photos 2024", "/home/ada/Th\xe9se (latin-1)", "/home/ada/projects/a rather long name/that does not fit/into a narrow window"};
        dropped.cut = true;
        w.take(dropped);
        w.setDestination("/media/ada/SanDisk USB/Backup");
        w.showSpace("/media/ada/SanDisk USB/Backup", 12'300 * Mega);
        w.take(dropped);
    });
    studio.shoot("2b-options", [](MainWindow &w, Engine &) {
        DroppedPaths dropped;
        dropped.paths = {"/home/ada/Photos 2024"};
        w.take(dropped);
        auto *fold = w.findChild<FoldButton *>(QStringLiteral("optionsFold"));
        if (!fold->isOpen())
            fold->click();
    });
    studio.shoot("2c-options-folded", [](MainWindow &w, Engine &) {
        DroppedPaths dropped;
        dropped.paths = {"/home/ada/Photos 2024"};
        w.take(dropped);
        auto *end = w.findChild<QComboBox *>(QStringLiteral("copyAfterEnd"));
        end->setCurrentIndex(end->findData(static_cast<int>(AfterEnd::Eject)));
        w.findChild<QCheckBox *>(QStringLiteral("copyFlush"))->setChecked(false);
        w.findChild<FoldButton *>(QStringLiteral("optionsFold"))->click();   // the state before has left it open
    });
    studio.shoot("3-counting", [](MainWindow &w, Engine &e) {
        JobStatus s = running();
        s.totalsFinal = false;
        start(w, e, s);
    });
    studio.shoot("4-running", [](MainWindow &w, Engine &e) { start(w, e, running()); });
    studio.shoot("4-running-pointed-at", [](MainWindow &w, Engine &e) {
        start(w, e, running());
        auto *graph = w.findChild<QWidget *>(QStringLiteral("rateGraph"));
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(graph, Qt::Key_Left);
    });
    studio.shoot("30-settings", [](MainWindow &w, Engine &) {
        w.findChild<QAbstractButton *>(QStringLiteral("settingsPageButton"))->click();
    });
    studio.shoot("5-paused", [](MainWindow &w, Engine &e) { start(w, e, running())->pause(); });
    studio.shoot("6-problems", [](MainWindow &w, Engine &e) {
        start(w, e, running());
        fakeJob().problems = problems();
        fakeJob().status.problems = fakeJob().status.failed = 3;
        QTest::qWait(300);
    });
    studio.shoot("19-problems-listed", [](MainWindow &w, Engine &e) {
        start(w, e, running());
        fakeJob().problems = manyProblems();
        fakeJob().status.problems = fakeJob().status.failed = fakeJob().problems.size();
        QTest::qWait(300);
        if (auto *fold = w.findChild<QAbstractButton *>(QStringLiteral("workersFold")))
            fold->click();
        w.findChild<QPushButton *>(QStringLiteral("showProblemsButton"))->click();
        auto *tree = w.findChild<QTreeView *>(QStringLiteral("problemList"));
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        w.findChild<QPushButton *>(QStringLiteral("retryChosenButton"))->click();
    });
    studio.shoot("19c-problems-not-found", [](MainWindow &w, Engine &e) {
        start(w, e, running());
        fakeJob().problems = manyProblems();
        fakeJob().status.problems = fakeJob().status.failed = fakeJob().problems.size();
        QTest::qWait(300);
        w.findChild<QPushButton *>(QStringLiteral("showProblemsButton"))->click();
        w.findChild<QLineEdit *>(QStringLiteral("problemSearch"))->setText(QStringLiteral("Holiday in Troms\u00f8"));
    });
    studio.shoot("7-stuck", [](MainWindow &w, Engine &e) {
        JobStatus s = running();
        hang(s.workers[3], 34'000);
        start(w, e, s);
    });
    studio.shoot("23-several-stuck", [](MainWindow &w, Engine &e) {
        JobStatus s = running();
        hang(s.workers[0], 71'000);
        hang(s.workers[1], 34'000);
        hang(s.workers[3], 6'000);
        s.workers[0].skippable = false;
        s.abandoned = {{2, 47'990, "/home/ada/Photos 2024/2024-05/IMG_1001.CR3"}};
        start(w, e, s);
    });
    studio.shoot("8-conflicts", [](MainWindow &w, Engine &e) {
        start(w, e, running());
        fakeJob().conflicts = {{1, "/home/ada/Photos 2024/index.html", "/media/ada/SanDisk USB/Backup/Photos 2024/index.html", 48'120, 47'801, 1'718'000'000, 1'717'000'000, Later::Source, Contents::Different, false},
                               {2, "/home/ada/Photos 2024/list.csv", "/media/ada/SanDisk USB/Backup/Photos 2024/list.csv", 1'120, 1'120, 1'700'000'000, 1'717'000'000, Later::Destination, Contents::Same, false},
                               {3, "/home/ada/Photos 2024/film.mov", "/media/ada/SanDisk USB/Backup/Photos 2024/film.mov", 4'200'000'000, 4'200'000'000, 1'717'000'000, 1'717'000'000, Later::Neither, Contents::Unknown, false}};
        fakeJob().status.conflictsOpen = 3;
    });
    studio.shoot("8b-conflict-compared", [](MainWindow &w, Engine &e) {
        start(w, e, running());
        fakeJob().conflicts = {{3, "/home/ada/Photos 2024/film.mov", "/media/ada/SanDisk USB/Backup/Photos 2024/film.mov", 4'200'000'000, 4'200'000'000, 1'717'000'000, 1'717'000'000, Later::Neither, Contents::Unknown, true}};
        fakeJob().status.conflictsOpen = 1;
    });
    studio.shoot("8c-conflict-pictures", [](MainWindow &w, Engine &e) {
        thumbnails::setSource([](const Path &file, std::int64_t, const thumbnails::Show &show) {
            QImage picture(256, 171, QImage::Format_RGB32);
            QPainter painter(&picture);
            QLinearGradient sky(0, 0, 0, 171);
            sky.setColorAt(0, file.starts_with("/home") ? QColor(70, 130, 200) : QColor(230, 140, 80));
            sky.setColorAt(0.7, QColor(230, 225, 205));
            sky.setColorAt(0.71, QColor(60, 90, 60));
            painter.fillRect(picture.rect(), sky);
            show(picture);
        });
        start(w, e, running());
        fakeJob().conflicts = {{1, "/home/ada/Photos 2024/IMG_1007.JPG", "/media/ada/SanDisk USB/Backup/Photos 2024/IMG_1007.JPG", 4'812'000, 4'790'100, 1'718'000'000, 1'717'000'000, Later::Source, Contents::Different, false},
                               {2, "/home/ada/Photos 2024/list.csv", "/media/ada/SanDisk USB/Backup/Photos 2024/list.csv", 1'120, 1'120, 1'700'000'000, 1'717'000'000, Later::Destination, Contents::Same, false}};
        fakeJob().status.conflictsOpen = 2;
    });
    thumbnails::setSource({});
    const auto plan = [](MainWindow &w, Engine &e, bool open) {
        JobRequest request;
        request.sources = {"/home/ada/Photos 2024"};
        request.placement = Placement::Into;
        request.destination = "/media/ada/SanDisk USB/Backup";
        request.onConflict = OnConflict::Newer;
        request.dryRun = true;
        Job *job = e.start(request);
        JobStatus &s = fakeJob().status;
        s = running();
        s.dryRun = true;
        s.freeBytes = 31'200 * Mega;
        s.bareFileSystem = "exFAT";
        const std::uint64_t counts[] = {78'912, 1'204, 37, 12, 1, 4, 2, 1, 3, 1, 2};
        const char *names[] = {"2024-06/Lofoten/IMG_2034.CR3", "index.html", "list.csv", "notes.odt", "catalogue.db", "2024-06/12:30 at the pier.jpg",
                               "README", "2024-07/clip0071.mov", "latest", "2024-08", "private/diary.odt"};
        for (std::size_t i = 0; i < PlanKinds; ++i) {
            s.plan[i] = {counts[i], counts[i] * 58'000};
            if (static_cast<PlanKind>(i) == PlanKind::Blocked)
                continue;
            for (std::size_t k = 0; k < std::min<std::size_t>(counts[i], 100); ++k)
                fakeJob().planPaths[i].push_back("/home/ada/Photos 2024/" + (k == 0 ? std::string() : std::to_string(k) + " ") + names[i]);
        }
        s.notes[static_cast<std::size_t>(NoteKind::OwnerNotKept)] = 1;
        s.notes[static_cast<std::size_t>(NoteKind::ModeNotKept)] = 78'912;
        s.notes[static_cast<std::size_t>(NoteKind::HardLinkCopied)] = 14;
        s.plan[static_cast<std::size_t>(PlanKind::Blocked)] = {31, 1'800'000};
        fakeJob().problems = {{{Stage::KindMismatch, ENOTDIR, "/media/ada/SanDisk USB/Backup/Photos 2024/2024-08"}, 30, "/home/ada/Photos 2024/2024-08"},
                              {{Stage::KindMismatch, EISDIR, "/media/ada/SanDisk USB/Backup/Photos 2024/index"}, 1, "/home/ada/Photos 2024/index"}};
        w.followJob(job);
        endFakeJob(job, JobResult::WithProblems);
        QTest::qWait(50);
        if (auto *tree = w.findChild<QTreeView *>(QStringLiteral("planTree")); tree && open)
            for (const int group : {5, 9})
                tree->expand(tree->model()->index(group, 0));
    };
    studio.shoot("19-plan", [&](MainWindow &w, Engine &e) { plan(w, e, false); });
    studio.shoot("19b-plan-open", [&](MainWindow &w, Engine &e) { plan(w, e, true); });
    studio.shoot("9-writing", [](MainWindow &w, Engine &e) {
        JobStatus s = running();
        s.state = JobState::Flushing;
        s.files = s.filesTotal;
        s.bytes = s.bytesTotal;
        s.bytesWritten = 3'902 * Mega;
        for (WorkerRow &row : s.workers) {
            row.state = WorkerState::Ready;
            row.task = WorkerTask::Nothing;
            row.current.clear();
        }
        s.workers[0].state = WorkerState::Running;
        s.workers[0].task = WorkerTask::Flush;
        s.current.clear();
        start(w, e, s);
    });
    studio.shoot("16-verifying", [](MainWindow &w, Engine &e) {
        JobStatus s = running();
        s.state = JobState::Verifying;
        s.files = s.filesTotal;
        s.bytes = s.bytesWritten = s.bytesTotal;
        s.bytesVerified = 3'120 * Mega;
        for (WorkerRow &row : s.workers)
            row.task = WorkerTask::Verify;
        start(w, e, s, true);
    });
    studio.shoot("17-lacking", [](MainWindow &w, Engine &e) {
        JobStatus s = running();
        s.bytesLacking = 1'450 * Mega;
        start(w, e, s);
    });
    const auto end = [](MainWindow &w, Engine &e, JobResult result, const std::function<void(JobStatus &)> &more) {
        Job *job = start(w, e, running());
        JobStatus &s = fakeJob().status;
        s.files = s.filesTotal;
        s.copied = s.filesTotal;
        s.bytes = s.bytesWritten = s.bytesCopied = s.bytesTotal;
        s.places[0].removable = true;
        more(s);
        endFakeJob(job, result);
    };
    studio.shoot("10-done", [&](MainWindow &w, Engine &e) {
        end(w, e, JobResult::Complete, [](JobStatus &s) {
            s.flushed = s.places[0].published = true;
            s.notes[static_cast<std::size_t>(NoteKind::OwnerNotKept)] = 1;
            s.notes[static_cast<std::size_t>(NoteKind::AclNotKept)] = 37;
            s.bareFileSystem = "exFAT";
            fakeJob().notePaths[static_cast<std::size_t>(NoteKind::OwnerNotKept)] = {"2024-06/shared.txt"};
        });
    });
    studio.shoot("18-verified", [&](MainWindow &w, Engine &e) {
        end(w, e, JobResult::Complete, [](JobStatus &s) {
            s.flushed = s.places[0].published = true;
            s.filesVerified = s.filesTotal;
        });
    });
    studio.shoot("11-done-with-problems", [&](MainWindow &w, Engine &e) {
        end(w, e, JobResult::WithProblems, [](JobStatus &s) {
            s.flushed = s.places[0].published = true;
            s.failed = s.problems = 3;
            s.copied -= 3;
            fakeJob().problems = problems();
        });
    });
    studio.shoot("20-taken-names", [&](MainWindow &w, Engine &e) {
        end(w, e, JobResult::WithProblems, [](JobStatus &s) {
            fakeJob().problems = manyProblems();
            s.flushed = s.places[0].published = true;
            s.failed = s.problems = fakeJob().problems.size();
            s.copied -= s.failed;
        });
        QTest::qWait(300);
        auto *tree = w.findChild<QTreeView *>(QStringLiteral("problemList"));
        tree->collapse(tree->model()->index(0, 0));
        tree->setCurrentIndex(tree->model()->index(1, 0));
    });
    const auto mended = [&end](MainWindow &w, Engine &e, bool again) {
        end(w, e, JobResult::WithProblems, [](JobStatus &s) {
            s.flushed = s.places[0].published = true;
            s.failed = s.problems = 3;
            s.copied -= 3;
            fakeJob().problems = problems();
        });
        QObject::disconnect(&w, &MainWindow::copyRequested, &e, nullptr);   // this one is started with what it comes to
        QObject::connect(&w, &MainWindow::copyRequested, &w, [&w, &e](const JobRequest &request) {
            Job *retry = e.start(request);
            JobStatus &s = fakeJob().status;
            s = running();
            s.copied = 2;
            s.files = s.filesTotal = 3;
            s.bytes = s.bytesTotal = s.bytesCopied = 12 * Mega;
            s.flushed = s.places[0].published = s.places[0].removable = true;
            s.problems = s.failed = 1;
            fakeJob().problems = {problems().front()};
            w.followJob(retry);
            endFakeJob(retry, JobResult::WithProblems);
        });
        QTest::qWait(300);
        w.findChild<QTreeView *>(QStringLiteral("problemList"))->selectAll();
        Q_EMIT w.findChild<QPushButton *>(QStringLiteral("retryChosenButton"))->clicked();
        QTest::qWait(300);
        if (again)
            return;
        auto *list = w.findChild<QListView *>(QStringLiteral("jobList"));
        list->setCurrentIndex(list->model()->index(0, 0));
    };
    studio.shoot("25-mended", [&](MainWindow &w, Engine &e) { mended(w, e, false); });
    studio.shoot("26-tried-again", [&](MainWindow &w, Engine &e) { mended(w, e, true); });
    studio.shoot("12-cancelled", [&](MainWindow &w, Engine &e) {
        end(w, e, JobResult::Cancelled, [](JobStatus &s) { s.copied = s.files = 12'345; });
    });
    studio.shoot("12b-cancelled-several", [&](MainWindow &w, Engine &e) {
        end(w, e, JobResult::Cancelled, [](JobStatus &s) {
            s.copied = s.files = 12'345;
            s.places.push_back({"/home/ada/Music", "/media/ada/SanDisk USB/Backup/Music", "/media/ada/SanDisk USB/Backup/Music.unfinished-77c2"});
        });
        w.findChild<QPushButton *>(QStringLiteral("removeUnfinishedButton"))->click();
        QTRY_VERIFY(w.findChild<QPushButton *>(QStringLiteral("reallyRemoveUnfinishedButton"))->isEnabled());
    });
    studio.shoot("11b-problems-skipped", [&](MainWindow &w, Engine &e) {
        end(w, e, JobResult::WithProblems, [](JobStatus &s) {
            s.flushed = s.places[0].published = true;
            s.failed = s.problems = 3;
            s.copied -= 3;
            fakeJob().problems = problems();
        });
        QTest::qWait(300);
        w.findChild<QTreeView *>(QStringLiteral("problemList"))->selectAll();
        w.findChild<QPushButton *>(QStringLiteral("skipProblemButton"))->click();
    });
    studio.shoot("13-stopped", [&](MainWindow &w, Engine &e) {
        end(w, e, JobResult::Stopped, [](JobStatus &s) {
            s.copied = s.files = 12'345;
            s.reason = {Stage::WriteFile, ENOSPC, "/media/ada/SanDisk USB/Backup/Photos 2024/2024-06/clip.mov"};
        });
    });
    studio.shoot("24-left-the-disk", [&](MainWindow &w, Engine &e) {
        end(w, e, JobResult::Stopped, [](JobStatus &s) {
            s.copied = s.files = 12'345;
            s.reason = {Stage::LeftDisk, 0, "/home/ada/Photos 2024/2024-06/Troms\xc3\xb8/clip0071.mov"};
            s.abandoned = {{4, 48'216, "/home/ada/Photos 2024/2024-06/Troms\xc3\xb8/clip0071.mov"}};
            s.problems = 1;
            fakeJob().problems = {{{Stage::NoAnswer, 0, "/home/ada/Photos 2024/2024-06/Troms\xc3\xb8/clip0071.mov"}, 1}};
        });
    });
    studio.shoot("15-offer", [](MainWindow &w, Engine &) {
        JournalledJob job;
        job.id = "5c1e0b7a";
        job.request.sources = {"/home/ada/Photos 2024"};
        job.request.placement = Placement::Into;
        job.request.destination = "/media/ada/SanDisk USB/Backup";
        job.places = {{"/media/ada/SanDisk USB/Backup/Photos 2024", "/media/ada/SanDisk USB/Backup/Photos 2024.unfinished-1f3a77c2", 7, {}, {}}};
        job.files = 12'345;
        job.filesTotal = 80'211;
        job.bytes = 31'000 * Mega;
        job.bytesTotal = 94'000 * Mega;
        job.totalsFinal = true;
        JournalledJob unplugged = job;
        unplugged.away = true;
        w.offer({unplugged, job});
    });
    studio.shoot("15b-offers", [](MainWindow &w, Engine &) {
        JournalledJob job;
        job.waits = true;
        job.request.sources = {"/home/ada/Letters and other things"};
        job.request.placement = Placement::Into;
        job.request.destination = "/media/ada/SanDisk USB/Backup";
        w.offer({job, job, job, job});
    });
    studio.shoot("14-refused", [&](MainWindow &w, Engine &e) {
        end(w, e, JobResult::Refused, [](JobStatus &s) {
            s = JobStatus();
            s.reason = {Stage::StatSource, ENOENT, "/home/ada/Photos 2024"};
        });
    });
    const auto past = [](MainWindow &w, const std::vector<HistoryRecord> &records) {
        auto *page = w.findChild<HistoryPage *>();
        page->setRecords(records);
        if (!records.empty())
            page->setDetails(records.front());
        w.findChild<QAbstractButton *>(QStringLiteral("historyPageButton"))->click();
    };
    studio.shoot("21-history", [&](MainWindow &w, Engine &) { past(w, history()); });
    studio.shoot("22-history-empty", [&](MainWindow &w, Engine &) { past(w, {}); });
}

} // namespace

int main(int argc, char **argv)
{
    words::keepUnits();
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    bool dark = false, pseudo = false, mirrored = false, check = false;
    std::vector<QSize> sizes;
    QString folder, code;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        int width = 0, height = 0;
        if (argument == "--dark")
            dark = true;
        else if (argument == "--pseudo")
            pseudo = true;
        else if (argument == "--rtl")
            mirrored = true;
        else if (argument == "--check")
            check = true;
        else if (argument == "--language" && i + 1 < argc)
            code = QString::fromLatin1(argv[++i]);
        else if (argument == "--size" && i + 1 < argc && std::sscanf(argv[++i], "%dx%d", &width, &height) == 2)
            sizes.emplace_back(width, height);
        else
            folder = QString::fromLocal8Bit(argv[i]);
    }
    if (folder.isEmpty()) {
        std::fputs("usage: screens [--dark] [--size WxH]... [--pseudo] [--rtl] [--check] FOLDER\n", stderr);
        return 2;
    }
    if (dark)
        QApplication::setPalette(darkPalette());
    PseudoLanguage language;
    if (pseudo)
        QCoreApplication::installTranslator(&language);
    if (!code.isEmpty())
        mirrored = language::speak(code) == Qt::RightToLeft;
    if (mirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QString manner = dark ? QStringLiteral("dark") : QStringLiteral("light");
    manner += (code.isEmpty() ? QString() : u'-' + code) + (pseudo ? QStringLiteral("-pseudo") : QString()) + (mirrored ? QStringLiteral("-rtl") : QString());
    if (const int percent = static_cast<int>(100 * app.devicePixelRatio()); percent != 100)
        manner += u'-' + QString::number(percent);
    if (sizes.empty())
        sizes.emplace_back(900, 600);
    Studio studio(folder, sizes, manner, check);
    shootAll(studio);
    return studio.failed() ? 1 : 0;
}
