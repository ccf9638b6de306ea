// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on the offscreen platform; the engine is fake_engine.cpp, so every state can be brought about.
#include "tests/gui/fake_engine.h"
#include "ui/history_page.h"
#include "ui/main_window.h"
#include "ui/thumbnails.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSlider>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QToolButton>
#include <QWindow>

#include <algorithm>
#include <cerrno>
#include <cmath>

using namespace poolcopy;
using namespace Qt::StringLiterals;

namespace {

using Paths = std::vector<Path>;

/// The window and its engine, put together as the program does it.
struct Desk
{
    Desk()
    {
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

    /// The one that can be seen, as each job has a page of its own; else any.
    template <typename T = QPushButton>
    T *find(const char *name) const
    {
        const QList<T *> all = window.findChildren<T *>(QLatin1String(name));
        const auto visible = std::find_if(all.begin(), all.end(), [](const T *widget) { return widget->isVisible(); });
        return visible != all.end() ? *visible : all.isEmpty() ? nullptr : all.front();
    }
    void click(const char *name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    [[nodiscard]] QString text(const char *name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] bool shows(const char *name) const { return find<QWidget>(name)->isVisible(); }

    /// A job that copies, some seconds after its start.
    void startJob(const char *source = "/home/ada/Photos")
    {
        DroppedPaths dropped;
        dropped.paths = {source};
        window.take(dropped);
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
    /// The page asks for the figures now, not when its time comes.
    void look() const
    {
        Q_EMIT job->stateChanged();
        Q_EMIT job->finished();
    }
    /// One more that waits for the first.
    Job *startWaiting(const char *source, const Job *first)
    {
        startJob(source);
        JobStatus &s = fakeJob().status;
        s = JobStatus();
        s.state = JobState::Waiting;
        s.waitsFor = fakeJob(first).id;
        Q_EMIT job->stateChanged();
        return job;
    }
    /// The names in the list, as far as it can be seen.
    [[nodiscard]] QStringList jobs() const
    {
        auto *list = find<QListView>("jobList");
        QStringList names;
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
            names += list->model()->index(row, 0).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
        return names;
    }
    void choose(int row) const
    {
        auto *list = find<QListView>("jobList");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(row, 0));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(find<QListView>("jobList"), key, modifiers); }
    template <typename T = QWidget>
    T *shown(const char *name) const
    {
        T *widget = find<T>(name);
        return widget && widget->isVisible() ? widget : nullptr;
    }
    void drop(const QByteArray &uris, Qt::DropActions possible = Qt::CopyAction)
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
    [[nodiscard]] int listed() const { return find<QListWidget>("sourceList")->count(); }
    static bool asked(const std::string &call) { return std::count(fakeJob().calls.begin(), fakeJob().calls.end(), call) > 0; }
    static bool asked(const Job *job, const std::string &call) { return std::count(fakeJob(job).calls.begin(), fakeJob(job).calls.end(), call) > 0; }
    static bool askedEngine(const std::string &call) { return std::count(fakeEngineCalls().begin(), fakeEngineCalls().end(), call) > 0; }

    Engine engine{QString()};
    MainWindow window;
    Job *job = nullptr;
    bool accepted = false;
    Qt::DropAction action = Qt::IgnoreAction;
};

void paste(const QString &format, const QByteArray &data, MainWindow &window)
{
    auto *mime = new QMimeData;
    mime->setData(format, data);
    QGuiApplication::clipboard()->setMimeData(mime);
    QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier);
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDroppedFolderIsListedAfterTheDropHasReturned();
    void aMoveIsNeverReported();
    void whatIsNotHereIsSaid();
    void copiedFilesArePastedAndCutOnesStay();
    void theKeyboardAloneStartsACopy();
    void enterPressesTheButtonThatHasTheFocusElseCopy();
    void theRequestCarriesTheBytes();
    void whatWasChosenForOneCopyIsNotForTheNext();
    void aStartFromOutsideBeginsWithTheSettings();
    void theFolderDialogAddsAFolderWithoutBlocking();
    void theButtonTheFolderAndYesMakeACopy();
    void whatAScreenReaderTogglesIsDone();
    void aListedFolderCanBeTakenOffAgain();
    void nothingIsStartedWithoutAWorkerProgram();
    void theFiguresAreToldAsTheyAre();
    void theBarAndTheTitleCountWhatTheDiskHas();
    void openTotalsAreSaidToBeOpen();
    void pauseAndResumeReachTheJob();
    void theLimitIsTheJobs();
    void politenessIsTheJobs();
    void theNumberOfWorkersIsTheSliders();
    void aWorkerThatHangsIsAskedAbout();
    void whatStillHangsIsSaidAsLongAsItDoes();
    void theCurrentFileCanBeSkipped();
    void workersFoldAwayAndThatIsRemembered();
    void whatFailedIsRetried();
    void conflictsAreAskedInTheWindow();
    void bothVersionsOfAConflictAreShownSideBySide();
    void aPictureComesBesideAFileAndMovesNothing();
    void conflictsAreAnsweredByTheKeyboardAlone();
    void aQuestionFurtherDownIsToldAtTheTopAndNotAnsweredUnseen();
    void problemsFurtherDownAreToldAtTheTop();
    void manyConflictsCostNothingWhileNothingChanges();
    void aCheckShowsWhatWouldBeDoneAndTheCopyStartsFromThere();
    void backFromTheCheckChangesNothing();
    void aCheckThatIsRefusedSaysWhy();
    void doneSaysSafeToUnplugOnlyAfterAFlush();
    void onlyWhatCanBeUnpluggedIsSafeToUnplug();
    void theEndOpensAtItsTopAndItsButtonsFit();
    void aRefusalIsSaidWithItsReason();
    void whatWasCutShortIsOfferedToBeContinued();
    void whatHadNotBegunIsOfferedAsSuch();
    void manyThatWereCutShortAreShownOnRequest();
    void removingWhatWasCutShortAsksFirst();
    void aRefusedCopyCanBeChangedOrTriedAgain();
    void cancelAsksWhatBecomesOfTheUnfinishedFolder();
    void severalUnfinishedFoldersAreAllNamedBeforeTheyAreRemoved();
    void closingAsksFirst();
    void theQuestionBeforeClosingIsTrue();
    void foldersDroppedMeanwhileAreACopyOfTheirOwn();
    void theListComesWithTheSecondJobAndShowsWhatIsChosen();
    void aJobThatWaitsSaysForWhomAndCanBeStarted();
    void thoseThatWaitAreMovedByKeys();
    void thoseThatWaitAreDragged();
    void theMenuKeyOffersWhatCanBeDone();
    void allArePausedAndResumedByAButton();
    void deleteRemovesWhatWaitsAndWhatHasEnded();
    void whatIsRemovedLeavesTheFocusToTheNext();
    void theFocusGoesAlongWithThePage();
    void theListShowsWholeRows();
    void whatIsRetriedKeepsItsPlace();
    void theTitleTellsTheWhole();
    void theWindowHidesWhileItCopiesAndEndsWithTheLast();
    void aHiddenWindowComesBackIfSomethingWentWrong();
    void whoeverTellsOfAJobLeadsToIt();
    void quittingPutsAllOff();
    void anotherPageIsReachedByItsButtonAndItsKey();
    void everythingInteractiveHasAName();
    void namesAreNeverTakenForHtml();
    void whatIsTooWideCanBeScrolledTo();
    void itFitsInto400Pixels();
};

namespace {

Conflict conflict(std::uint64_t id)
{
    Conflict c;
    c.id = id;
    c.destination = "/mnt/usb/Photos/" + std::to_string(id);
    return c;
}

JournalledJob cutShort()
{
    JournalledJob job;
    job.id = "5c1e0b7a";
    job.request.sources = {"/home/ada/Pho\xfftos"};
    job.request.placement = Placement::Into;
    job.request.destination = "/mnt/usb";
    job.places = {{"/mnt/usb/Pho\xfftos", "/mnt/usb/Pho\xfftos.unfinished-12345678", 7, {}, {}}};
    job.files = 3;
    job.filesTotal = 9;
    job.bytes = 31'000'000'000;
    job.bytesTotal = 94'000'000'000;
    job.totalsFinal = true;
    return job;
}

} // namespace

void TestWindow::whatWasCutShortIsOfferedToBeContinued()
{
    Desk desk;
    QVERIFY(!desk.shows("offerPanel"));
    JournalledJob running = cutShort();
    running.live = true;
    desk.window.offer({running});
    QVERIFY(!desk.shows("offerPanel"));
    desk.window.offer({cutShort()});
    QVERIFY(desk.shows("offerPanel"));
    QVERIFY2(desk.text("offerTitle").contains(u"31.0 GB of 94.0 GB are there"_s), qPrintable(desk.text("offerTitle")));
    QVERIFY(desk.text("offerTitle").contains(u"Pho\\xfftos"_s));
    desk.click("offerContinueButton");
    QCOMPARE(fakeJob().request.continues, std::string("5c1e0b7a"));
    QVERIFY(fakeJob().request.sources == cutShort().request.sources);
    QCOMPARE(fakeJob().request.destination, Path("/mnt/usb"));
}

void TestWindow::whatHadNotBegunIsOfferedAsSuch()
{
    Desk desk;
    JournalledJob waiting;
    waiting.id = "00000001";
    waiting.waits = true;
    waiting.request.sources = {"/home/ada/Thesis"};   // not even looked at
    desk.window.offer({waiting});
    QVERIFY2(desk.text("offerTitle").contains(u"has not begun"_s), qPrintable(desk.text("offerTitle")));
    desk.click("offerRemoveButton");
    QTRY_VERIFY(desk.find<QMessageBox>("offerRemoveQuestion"));
    QVERIFY(desk.find<QMessageBox>("offerRemoveQuestion")->informativeText().contains(u"nothing of it was copied"_s));
    desk.click("offerReallyRemoveButton");
    waiting.places = cutShort().places;
    desk.window.offer({waiting});
    desk.click("offerContinueButton");
    QCOMPARE(fakeJob().request.continues, std::string("00000001"));
}

void TestWindow::manyThatWereCutShortAreShownOnRequest()
{
    Desk desk;
    const auto titles = [&desk] {
        int shown = 0;
        for (const QLabel *label : desk.window.findChildren<QLabel *>(u"offerTitle"_s))
            shown += label->isVisible();
        return shown;
    };
    std::vector<JournalledJob> jobs(5, cutShort());
    desk.window.offer(jobs);
    QTRY_COMPARE(titles(), 3);
    QVERIFY(desk.text("offerTitle").contains(u"31.0 GB"_s));
    desk.click("offerAllButton");
    QTRY_COMPARE(titles(), 5);
    QVERIFY(!desk.shown("offerAllButton"));
    jobs.resize(3);
    desk.window.offer(jobs);
    QTRY_COMPARE(titles(), 3);
}

void TestWindow::removingWhatWasCutShortAsksFirst()
{
    Desk desk;
    QSignalSpy discarded(&desk.window, &MainWindow::discardRequested);
    desk.window.offer({cutShort()});
    desk.click("offerRemoveButton");
    QTRY_VERIFY(desk.find<QMessageBox>("offerRemoveQuestion"));
    QCOMPARE(discarded.count(), 0);
    desk.click("offerReallyRemoveButton");
    QCOMPARE(discarded.count(), 1);
    desk.window.offer({});
    QVERIFY(!desk.shows("offerPanel"));
}

void TestWindow::aDroppedFolderIsListedAfterTheDropHasReturned()
{
    Desk desk;
    desk.drop("file:///tmp/b%FFd\r\n");
    QVERIFY(desk.accepted);
    QCOMPARE(desk.action, Qt::CopyAction);
    QCOMPARE(desk.listed(), 0);
    QTRY_COMPARE(desk.listed(), 1);
    QVERIFY(desk.find<QListWidget>("sourceList")->item(0)->text().contains(u"b\\xffd"_s));
    desk.drop("file:///tmp/b%FFd\r\nfile:///tmp/c\r\n");
    QTRY_COMPARE(desk.listed(), 2);
}

void TestWindow::aMoveIsNeverReported()
{
    Desk desk;
    desk.drop("file:///tmp/x\r\n", Qt::MoveAction);
    QVERIFY(desk.accepted);
    QCOMPARE(desk.action, Qt::IgnoreAction);
    desk.drop("file:///tmp/y\r\n", Qt::MoveAction | Qt::CopyAction);
    QCOMPARE(desk.action, Qt::CopyAction);
    QTRY_COMPARE(desk.listed(), 2);
}

void TestWindow::whatIsNotHereIsSaid()
{
    Desk desk;
    desk.drop("smb://nas/x\r\n");
    QTRY_VERIFY(desk.text("message").contains(u"left out"_s));
    QCOMPARE(desk.listed(), 0);
    QCOMPARE(desk.find("copyButton")->text(), u"&Copy…"_s);
}

void TestWindow::copiedFilesArePastedAndCutOnesStay()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    paste(u"text/uri-list"_s, "file:///a\r\n", desk.window);
    QTRY_COMPARE(desk.listed(), 1);
    QVERIFY(desk.text("message").isEmpty());
    paste(u"x-special/gnome-copied-files"_s, "cut\nfile:///b", desk.window);
    QTRY_COMPARE(desk.listed(), 2);
    QVERIFY(desk.text("message").contains(u"only copies"_s));
    paste(u"text/plain"_s, "hello", desk.window);
    QCOMPARE(desk.listed(), 2);
    QVERIFY(!desk.text("message").isEmpty());
}

void TestWindow::theKeyboardAloneStartsACopy()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    paste(u"text/uri-list"_s, "file:///a\r\n", desk.window);
    QTRY_COMPARE(desk.listed(), 1);

    // Tab leads to everything on the page, and round again.
    QStringList reached;
    QWidget *first = QApplication::focusWidget();
    QVERIFY(first);
    do {
        reached += QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && reached.size() < 30);
    for (const char *name : {"sourceList", "addButton", "destinationCombo", "otherButton", "ruleCombo", "verifyBox", "checkButton", "copyButton"})
        QVERIFY2(reached.contains(QLatin1String(name)), name);

    desk.find<QListWidget>("sourceList")->setFocus();
    QTest::keyClick(&desk.window, Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QComboBox>("ruleCombo"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(&desk.window, Qt::Key_V, Qt::AltModifier);
    QTest::keyClick(&desk.window, Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(desk.job);
    QVERIFY(fakeJob().request.sources == Paths{"/a"});
    QCOMPARE(fakeJob().request.onConflict, OnConflict::Ask);
    QVERIFY(fakeJob().request.verify);

    QTest::keyClick(&desk.window, Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY(Desk::asked("pause"));
    QTest::keyClick(&desk.window, Qt::Key_C, Qt::AltModifier);   // the key of Copy, once more
    QTest::keyClick(&desk.window, Qt::Key_E, Qt::AltModifier);
    QTRY_COMPARE(int(std::count(fakeJob().calls.begin(), fakeJob().calls.end(), "cancel")), 1);
    QCOMPARE(desk.engine.jobs().size(), std::size_t(1));
    fakeJob().status.places = {{"/a", "/a_copy", "/a_copy.unfinished-1", false, false}};
    endFakeJob(desk.job, JobResult::Cancelled);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find("keepUnfinishedButton"));
    QTest::keyClick(&desk.window, Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(desk.find("reallyRemoveUnfinishedButton")->isVisible() && desk.find("reallyRemoveUnfinishedButton")->isEnabled());
    QTest::keyClick(&desk.window, Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(Desk::asked("removeUnfinished"));
}

void TestWindow::enterPressesTheButtonThatHasTheFocusElseCopy()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    const auto enter = [&desk](const char *name, Qt::Key key = Qt::Key_Return, bool held = false) {
        auto *widget = desk.find<QWidget>(name);
        widget->setFocus();
        QKeyEvent press(QEvent::KeyPress, key, key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::NoModifier, u"\r"_s, held);
        QApplication::sendEvent(widget, &press);
    };
    DroppedPaths dropped;
    dropped.paths = {"/a"};
    desk.window.take(dropped);
    desk.find<QListWidget>("sourceList")->setCurrentRow(0);
    enter("removeButton", Qt::Key_Enter);
    QCOMPARE(desk.listed(), 0);
    for (const char *elsewhere : {"sourceList", "verifyBox", "ruleCombo", "destinationCombo"}) {
        desk.job = nullptr;
        desk.click("newCopyPage");
        desk.window.take(dropped);
        enter(elsewhere, Qt::Key_Return, true);
        QVERIFY2(!desk.job, "Enter is held down from before");
        enter(elsewhere);
        QVERIFY2(desk.job, elsewhere);
        QVERIFY(!fakeJob().request.verify);
    }
    enter("pauseButton");
    QVERIFY(Desk::asked("pause"));
    const Job *last = desk.job;
    enter("workersAutomatic");
    QCOMPARE(desk.job, last);
    endFakeJob(desk.job, JobResult::Complete);
    QTRY_VERIFY(desk.shows("copyMoreButton"));
    enter("copyMoreButton");
    QTRY_VERIFY(desk.shows("copyButton"));
}

void TestWindow::theRequestCarriesTheBytes()
{
    Desk desk;
    DroppedPaths dropped;
    dropped.paths = {"rel\xff", "/b/"};
    desk.window.take(dropped);
    desk.click("copyButton");
    QVERIFY((fakeJob().request.sources == Paths{"rel\xff", "/b/"}));
    QCOMPARE(fakeJob().request.placement, Placement::Beside);
    QCOMPARE(fakeJob().request.onConflict, OnConflict::Leave);
    QCOMPARE(fakeJob().request.copySuffix, std::string("_copy"));
    QVERIFY(fakeJob().request.flush);

    Desk other;
    other.window.take(dropped);
    other.window.setDestination("/mnt/\xfe");
    other.click("copyButton");
    QCOMPARE(fakeJob().request.placement, Placement::Into);
    QCOMPARE(fakeJob().request.destination, Path("/mnt/\xfe"));
}

void TestWindow::whatWasChosenForOneCopyIsNotForTheNext()
{
    Desk desk;
    const auto choose = [&desk] {
        DroppedPaths dropped;
        dropped.paths = {"/home/ada/Photos"};
        desk.window.take(dropped);
        desk.window.setDestination("/mnt/usb");
        auto *rule = desk.find<QComboBox>("ruleCombo");
        rule->setCurrentIndex(rule->findData(static_cast<int>(OnConflict::Overwrite)));
        desk.find<QCheckBox>("verifyBox")->setChecked(true);
    };
    const auto isAnew = [&desk] {
        return desk.find<QComboBox>("ruleCombo")->currentData().toInt() == static_cast<int>(OnConflict::Leave) && !desk.find<QCheckBox>("verifyBox")->isChecked()
            && desk.find<QComboBox>("destinationCombo")->currentIndex() == 0 && desk.listed() == 0;
    };
    choose();
    desk.click("copyButton");
    QCOMPARE(fakeJob().request.onConflict, OnConflict::Overwrite);
    QVERIFY(isAnew());
    QVERIFY2(desk.find<QComboBox>("destinationCombo")->count() > 1, "the folder stays to be chosen");

    choose();
    desk.click("checkButton");
    QVERIFY2(!isAnew(), "a check may be gone back from");
    fakeJob().status.dryRun = true;
    fakeJob().status.plan[static_cast<std::size_t>(PlanKind::New)] = {1, 1};
    endFakeJob(desk.job, JobResult::Complete);
    QTRY_VERIFY(desk.shows("planCopyButton"));
    desk.click("planCopyButton");
    QVERIFY(!fakeJob().request.dryRun);
    QVERIFY(isAnew());
}

void TestWindow::aStartFromOutsideBeginsWithTheSettings()
{
    Desk desk;
    const auto rule = [&desk] { return desk.find<QComboBox>("ruleCombo"); };
    const auto overwrite = [&rule] { rule()->setCurrentIndex(rule()->findData(static_cast<int>(OnConflict::Overwrite))); };
    desk.window.setDestination("/mnt/usb");
    overwrite();
    DroppedPaths dropped;
    desk.window.takeFromOutside(dropped, {});
    QCOMPARE(rule()->currentData().toInt(), static_cast<int>(OnConflict::Overwrite));   // the window was only asked for
    dropped.paths = {"/home/ada/Photos"};
    desk.window.takeFromOutside(dropped, {});
    QCOMPARE(rule()->currentData().toInt(), static_cast<int>(OnConflict::Leave));
    QCOMPARE(desk.find<QComboBox>("destinationCombo")->currentIndex(), 0);
    overwrite();
    dropped.paths = {"/home/ada/Letters"};
    desk.window.takeFromOutside(dropped, Path("/mnt/stick"));   // one more for what is being put together
    QCOMPARE(rule()->currentData().toInt(), static_cast<int>(OnConflict::Overwrite));
    QCOMPARE(desk.listed(), 2);
    desk.click("copyButton");
    QCOMPARE(fakeJob().request.destination, Path("/mnt/stick"));
}

void TestWindow::theFolderDialogAddsAFolderWithoutBlocking()
{
    const QTemporaryDir folder;
    Desk desk;
    desk.click("chooseButton");   // returns, or the test ends here
    auto *dialog = desk.find<QFileDialog>("folderDialog");
    QVERIFY(dialog);
    dialog->setDirectory(folder.path());
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(desk.listed(), 1);
    QTRY_VERIFY(!desk.find<QFileDialog>("folderDialog"));
    desk.click("copyButton");
    QCOMPARE(fakeJob().request.sources.front(), folder.path().toStdString());
}

void TestWindow::theButtonTheFolderAndYesMakeACopy()
{
    const QTemporaryDir folder;
    Desk desk;
    desk.click("copyButton");
    auto *dialog = desk.find<QFileDialog>("folderDialog");
    QVERIFY(dialog && !desk.job);
    QCOMPARE(dialog->labelText(QFileDialog::Accept), u"&Copy"_s);
    dialog->setDirectory(folder.path());
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(desk.job);
    QCOMPARE(fakeJob().request.sources, Paths{folder.path().toStdString()});
    QCOMPARE(fakeJob().request.placement, Placement::Beside);

    // Nothing begins where nothing is chosen, or where more is on the list than was in the dialog.
    for (const bool more : {false, true}) {
        Desk other;
        other.click("copyButton");
        dialog = other.find<QFileDialog>("folderDialog");
        dialog->setDirectory(folder.path());
        if (more) {
            DroppedPaths dropped;
            dropped.paths = {"/a"};
            other.window.take(dropped);
        }
        QMetaObject::invokeMethod(dialog, more ? "accept" : "reject");
        QTRY_COMPARE(other.listed(), more ? 2 : 0);
        QTRY_VERIFY(!other.find<QFileDialog>("folderDialog"));
        QVERIFY(!other.job);
    }
}

void TestWindow::whatAScreenReaderTogglesIsDone()
{
    Desk desk;
    auto *more = new QWidget;
    desk.window.addPage(more, u"More"_s, u"morePage"_s);
    desk.find<QToolButton>("morePage")->toggle();
    QTRY_VERIFY(more->isVisible());
    QVERIFY(desk.find<QToolButton>("morePage")->isChecked() && !desk.find<QToolButton>("newCopyPage")->isChecked());
    desk.find<QToolButton>("newCopyPage")->toggle();
    QTRY_VERIFY(!more->isVisible());
    desk.startJob();
    desk.find<QCheckBox>("politeCheck")->toggle();
    QVERIFY(Desk::asked("setPolite 1"));
    desk.find<QCheckBox>("workersAutomatic")->toggle();
    QVERIFY(std::any_of(fakeJob().calls.begin(), fakeJob().calls.end(), [](const std::string &call) { return call.starts_with("setWorkers "); }));
}

void TestWindow::aListedFolderCanBeTakenOffAgain()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    DroppedPaths dropped;
    dropped.paths = {"/a", "/b", "/c"};
    desk.window.take(dropped);
    auto *list = desk.find<QListWidget>("sourceList");
    list->item(1)->setSelected(true);
    desk.click("removeButton");
    QCOMPARE(desk.listed(), 2);
    list->setFocus();
    list->selectAll();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(desk.listed(), 0);
    QVERIFY(desk.shows("chooseButton"));
    QVERIFY(!desk.find("checkButton")->isEnabled());
}

void TestWindow::nothingIsStartedWithoutAWorkerProgram()
{
    Desk desk;
    desk.window.refuseAll(u"poolcopy-worker is missing"_s);
    desk.drop("file:///a\r\n");
    QTRY_COMPARE(desk.listed(), 1);
    QVERIFY(!desk.find("copyButton")->isEnabled());
    QVERIFY(desk.text("message").contains(u"poolcopy-worker"_s));
}

void TestWindow::theFiguresAreToldAsTheyAre()
{
    Desk desk;
    desk.startJob();
    QTRY_COMPARE(desk.text("filesLine"), u"12,345 of 80,211 files"_s);
    QVERIFY2(desk.text("bytesLine").startsWith(u"2.2 of 4.7"_s), qPrintable(desk.text("bytesLine")));
    QVERIFY(desk.text("bytesLine").contains(u"on the disk"_s));
    QVERIFY(desk.text("jobTitle").contains(u"Photos"_s));
    QVERIFY(desk.text("jobDestination").contains(u"/mnt/usb/Photos"_s));
    QVERIFY(desk.text("currentEntry").contains(u"IMG_2034"_s));
    QVERIFY(desk.find<QProgressBar>("progressBar")->toolTip().contains(u"15"_s));
}

void TestWindow::theBarAndTheTitleCountWhatTheDiskHas()
{
    Desk desk;
    desk.startJob();
    auto *bar = desk.find<QProgressBar>("progressBar");
    QTRY_VERIFY(bar->value() > 3600 && bar->value() < 3630);
    QTRY_COMPARE(desk.text("percent"), u"36 %"_s);
    QTRY_VERIFY(desk.window.windowTitle().contains(u"36 %"_s));
    JobStatus &s = fakeJob().status;
    s.bytes = s.bytesWritten = s.bytesTotal;
    s.files = s.filesTotal;
    QTRY_COMPARE(desk.text("percent"), u"99 %"_s);   // 100 % is said once, at the true end
    s.state = JobState::Flushing;
    s.bytesWritten = s.bytesTotal - 800'000'000;
    QTRY_VERIFY(desk.text("bytesLine").contains(u"unplug it yet"_s));
    QTRY_VERIFY(bar->value() > 9900);
    endFakeJob(desk.job, JobResult::Complete);
    QTRY_COMPARE(bar->value(), 10000);
}

void TestWindow::openTotalsAreSaidToBeOpen()
{
    Desk desk;
    desk.startJob();
    QTRY_VERIFY(!desk.text("percent").isEmpty());
    Desk counting;
    counting.startJob();
    fakeJob().status.totalsFinal = false;
    Q_EMIT counting.job->stateChanged();
    QTRY_VERIFY(counting.text("filesLine").contains(u"still counting"_s));
    QCOMPARE(counting.text("percent"), u"…"_s);
}

void TestWindow::pauseAndResumeReachTheJob()
{
    Desk desk;
    desk.startJob();
    const int width = desk.find("pauseButton")->width();
    desk.click("pauseButton");
    QVERIFY(Desk::asked("pause"));
    QTRY_COMPARE(desk.find("pauseButton")->text(), u"&Resume"_s);
    QCOMPARE(desk.find("pauseButton")->width(), width);
    desk.click("pauseButton");
    QVERIFY(Desk::asked("resume"));
    QTRY_COMPARE(desk.find("pauseButton")->text(), u"&Pause"_s);
}

void TestWindow::theLimitIsTheJobs()
{
    Desk desk;
    desk.startJob();
    auto *choice = desk.find<QComboBox>("limitChoice");
    QTRY_VERIFY(choice->isVisible());
    QCOMPARE(choice->currentText(), u"No limit"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QVERIFY(Desk::asked("setLimit 1000000"));
    QCOMPARE(choice->currentText(), u"At most 1 MB/s"_s);
    QTest::keyClick(choice, Qt::Key_Home);
    QVERIFY(Desk::asked("setLimit 0"));

    // What another part of the program sets is shown, and is no question to the job.
    fakeJob().calls.clear();
    fakeJob().status.limit = 30'000'000;
    QTRY_COMPARE(choice->currentText(), u"At most 30 MB/s"_s);
    QVERIFY(fakeJob().calls.empty());

    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QTRY_VERIFY(desk.find<QInputDialog>("limitDialog"));
    auto *dialog = desk.find<QInputDialog>("limitDialog");
    QCOMPARE(choice->currentText(), u"At most 30 MB/s"_s);
    dialog->setDoubleValue(2.5);
    dialog->accept();
    QVERIFY(Desk::asked("setLimit 2500000"));
    QTRY_COMPARE(choice->currentText(), u"At most 2.5 MB/s"_s);
}

void TestWindow::politenessIsTheJobs()
{
    Desk desk;
    desk.startJob();
    auto *polite = desk.find<QCheckBox>("politeCheck");
    QTRY_VERIFY(polite->isVisible());
    QVERIFY(!polite->isChecked());
    desk.click("politeCheck");
    QVERIFY(Desk::asked("setPolite 1"));
    desk.look();
    QVERIFY(polite->isChecked());
    desk.click("politeCheck");
    QVERIFY(Desk::asked("setPolite 0"));
}

void TestWindow::theNumberOfWorkersIsTheSliders()
{
    Desk desk;
    desk.startJob();
    auto *slider = desk.find<QSlider>("workerSlider");
    auto *automatic = desk.find<QCheckBox>("workersAutomatic");
    QTRY_COMPARE(slider->value(), 4);
    QVERIFY(automatic->isChecked());
    QCOMPARE(desk.text("workerCount"), u"4 copiers"_s);
    fakeJob().status.copiers = 7;   // more pay
    QTRY_COMPARE(slider->value(), 7);
    QCOMPARE(desk.text("workerCount"), u"7 copiers"_s);
    QVERIFY(!Desk::asked("setWorkers 4") && !Desk::asked("setWorkers 7"));
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY(Desk::asked("setWorkers 8"));
    QVERIFY(!automatic->isChecked());
    QCOMPARE(desk.text("workerCount"), u"8 copiers"_s);
    QTest::keyClick(slider, Qt::Key_End);
    QVERIFY(Desk::asked("setWorkers 16"));
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(desk.text("workerCount"), u"1 copier"_s);
    automatic->click();
    QVERIFY(Desk::asked("setWorkers 0"));
    QTRY_COMPARE(slider->value(), 7);
    fakeJob().calls.clear();
    automatic->click();
    QVERIFY(Desk::asked("setWorkers 7"));
}

void TestWindow::aWorkerThatHangsIsAskedAbout()
{
    Desk desk;
    desk.startJob();
    QTRY_COMPARE(desk.find<QTableView>("workerTable")->model()->rowCount(), 4);
    QVERIFY(!desk.shows("skipHungButton"));
    const auto hang = [](std::size_t i, std::int64_t ms, bool skippable) {
        WorkerRow &row = fakeJob().status.workers[i];
        row.state = WorkerState::Stuck;
        row.silentMs = ms;
        row.kernelState = 'D';
        row.hangsAt = "/mnt/nas/clip " + std::to_string(i);
        row.skippable = skippable;
    };
    hang(2, 34'000, true);
    QTRY_VERIFY(desk.shows("skipHungButton"));
    QVERIFY(desk.text("hungText").contains(u"worker 3"_s));
    QVERIFY(desk.text("hungText").contains(u"34 s"_s));
    QVERIFY(desk.text("hungText").contains(u"others go on"_s));
    QVERIFY(desk.find<QWidget>("hungPath")->toolTip().contains(u"clip 2"_s) || desk.text("hungPath").contains(u"clip 2"_s));
    QVERIFY(desk.text("hungProcess").contains(QString::number(fakeJob().status.workers[2].pid)));
    QVERIFY(desk.text("hungProcess").contains(u"waiting for the disk"_s));
    QVERIFY(desk.find("cancelButton")->isEnabled());

    // Waiting is an answer for this one, until it has shown life.
    desk.click("keepWaitingButton");
    QVERIFY(!desk.shows("skipHungButton"));
    hang(0, 6'000, false);
    QTRY_VERIFY(desk.shows("keepWaitingButton"));
    QVERIFY(desk.text("hungText").contains(u"worker 1"_s));
    QVERIFY(!desk.find("skipHungButton")->isEnabled());
    fakeJob().status.workers[2].state = WorkerState::Running;
    desk.look();
    hang(2, 6'000, true);
    QTRY_VERIFY(desk.text("hungText").contains(u"2 workers hang"_s));
    QVERIFY2(desk.text("hungText").contains(u"worker 1"_s), "whom the question is about does not change under the pointer");
    desk.click("leaveDiskButton");
    QVERIFY(Desk::asked("leaveDisk 1"));
    QTRY_VERIFY(desk.text("hungText").contains(u"worker 3"_s));
    desk.click("skipHungButton");
    QVERIFY(Desk::asked("skipEntry 3"));
    desk.look();
    QVERIFY(!desk.shows("skipHungButton"));

    // A long flush is no reason to ask at once.
    fakeJob().status.workers[0].state = fakeJob().status.workers[2].state = WorkerState::Running;
    hang(1, 30'000, false);
    fakeJob().status.workers[1].task = WorkerTask::Flush;
    desk.look();
    QVERIFY(!desk.shows("keepWaitingButton"));
    fakeJob().status.workers[1].silentMs = 61'000;
    QTRY_VERIFY(desk.shows("keepWaitingButton"));
}

void TestWindow::whatStillHangsIsSaidAsLongAsItDoes()
{
    Desk desk;
    desk.startJob();
    QVERIFY(!desk.shows("abandonedText"));
    fakeJob().status.abandoned = {{3, 4711, "/mnt/nas/clip"}};
    QTRY_VERIFY(desk.shows("abandonedText"));
    QVERIFY(desk.text("abandonedText").contains(u"4711"_s));
    endFakeJob(desk.job, JobResult::Stopped);
    QTRY_VERIFY(desk.shows("stillHangs"));
    QVERIFY(desk.text("stillHangs").contains(u"4711"_s));
    fakeJob().status.abandoned.clear();
    Q_EMIT desk.job->stateChanged();
    QVERIFY(!desk.shows("stillHangs"));
}

void TestWindow::theCurrentFileCanBeSkipped()
{
    Desk desk;
    desk.startJob();
    JobStatus &s = fakeJob().status;
    s.state = JobState::Copying;
    s.elapsedMs = 1'000;
    s.current = s.workers[0].current = "big/film.mov";
    s.currentWorker = s.workers[0].number;
    s.workers[0].skippable = true;
    QTRY_VERIFY(desk.text("currentEntry").contains(u"film.mov"_s));
    QVERIFY2(!desk.shows("skipFileButton"), "it may be done in a moment");
    s.elapsedMs = 2'500;
    QTRY_VERIFY(desk.shows("skipFileButton"));
    QTest::mouseClick(desk.find<QToolButton>("skipFileButton"), Qt::LeftButton);
    QVERIFY(Desk::asked("skipEntry 1 big/film.mov"));
    QVERIFY(!desk.shows("skipFileButton"));
    s.current = s.workers[0].current = "big/other.mov";
    desk.look();
    s.elapsedMs = 4'000;
    QTRY_VERIFY(desk.shows("skipFileButton"));

    auto *table = desk.find<QTableView>("workerTable");
    table->selectRow(0);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(-1, -1), QPoint(-1, -1));
    QCoreApplication::sendEvent(table, &menuKey);
    QTRY_VERIFY(desk.find<QMenu>("workerMenu"));
    auto *menu = desk.find<QMenu>("workerMenu");
    auto *skip = menu->findChild<QAction *>(u"skipAction"_s);
    QVERIFY(skip && skip->text().contains(u"other.mov"_s));
    skip->trigger();
    QVERIFY(Desk::asked("skipEntry 1 big/other.mov"));
    menu->findChild<QAction *>(u"endAction"_s)->trigger();
    QVERIFY(Desk::asked("endWorker 1"));
    menu->close();
}

void TestWindow::workersFoldAwayAndThatIsRemembered()
{
    {
        Desk desk;
        desk.startJob();
        QVERIFY(desk.shows("workerTable"));
        desk.click("workersFold");
        QVERIFY(!desk.shows("workerTable"));
        QVERIFY(desk.shows("workerSlider"));
    }
    Desk again;
    again.startJob();
    QVERIFY(!again.shows("workerTable"));
    again.click("workersFold");
    QVERIFY(again.shows("workerTable"));
}

void TestWindow::whatFailedIsRetried()
{
    Desk desk;
    desk.startJob();
    fakeJob().problems = {{{Stage::OpenSource, EACCES, "/x"}, 1}};
    fakeJob().status.problems = fakeJob().status.failed = 1;
    Job *first = desk.job;
    endFakeJob(first, JobResult::WithProblems);
    QTRY_VERIFY(desk.shows("retryButton"));
    const std::vector<std::string> &calls = fakeJob().calls;
    QVERIFY(calls.empty());
    desk.click("retryButton");
    QVERIFY(desk.job != first);
    QVERIFY(fakeJob().request.sources == Paths{"/home/ada/Photos"});
    QVERIFY(!desk.shows("problemCount"));
    QVERIFY(desk.shows("pauseButton"));
}

void TestWindow::conflictsAreAskedInTheWindow()
{
    Desk desk;
    desk.startJob();
    fakeJob().conflicts = {conflict(7), conflict(8), conflict(9)};
    fakeJob().status.conflictsOpen = 3;
    Q_EMIT desk.job->conflictFound();
    auto *list = desk.find<QListView>("conflictList");
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 3);
    desk.click("conflictReplace");
    QVERIFY(Desk::asked("answer 7 by 3"));
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->clearSelection();
    list->setCurrentIndex(list->model()->index(1, 0));
    desk.click("conflictKeepBoth");
    QVERIFY(Desk::asked("answer 9 by 4"));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    desk.find<QComboBox>("conflictScope")->setCurrentIndex(2);
    desk.click("conflictSkip");
    QVERIFY(Desk::asked("answer 8 by 2 all"));
    QTRY_VERIFY(!list->isVisible());
}

void TestWindow::bothVersionsOfAConflictAreShownSideBySide()
{
    Desk desk;
    desk.startJob();
    Conflict c = conflict(7);
    c.sourceSize = c.destinationSize = 48'120;
    c.sourceMtime = 1'718'000'000;
    c.destinationMtime = 1'717'000'000;
    c.later = Later::Source;
    Conflict big = conflict(8);
    big.sourceSize = big.destinationSize = std::uint64_t{1} << 30;
    fakeJob().conflicts = {c, big};
    fakeJob().status.conflictsOpen = 2;
    Q_EMIT desk.job->conflictFound();
    QTRY_VERIFY(desk.shows("conflictPath"));
    QVERIFY(desk.text("conflictPath").contains(u"/mnt/usb/Photos/7"_s));
    QVERIFY(desk.text("conflictOurTime").contains(u"newer"_s));
    QVERIFY(!desk.text("conflictTheirTime").contains(u"newer"_s));
    QVERIFY(!desk.text("conflictOurSize").contains(u"larger"_s));
    QVERIFY2(Desk::asked("compare 7"), "a file that is soon read is compared as soon as it is looked at");
    QTRY_VERIFY(desk.text("conflictContents").contains(u"being compared"_s));
    fakeJob().conflicts[0].comparing = false;
    fakeJob().conflicts[0].contents = Contents::Same;
    Q_EMIT desk.job->conflictFound();
    QTRY_VERIFY(desk.text("conflictContents").contains(u"are the same"_s));
    QVERIFY(!desk.shows("conflictCompare"));
    auto *list = desk.find<QListView>("conflictList");
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY2(!Desk::asked("compare 8"), "a big one only when somebody asks");
    QTRY_VERIFY(desk.shows("conflictCompare"));
    desk.click("conflictCompare");
    QVERIFY(Desk::asked("compare 8"));
}

void TestWindow::aPictureComesBesideAFileAndMovesNothing()
{
    struct Asked
    {
        Path file;
        std::int64_t mtime;
        thumbnails::Show show;
    };
    std::vector<Asked> asked;
    thumbnails::setSource([&asked](const Path &file, std::int64_t mtime, thumbnails::Show show) { asked.push_back({file, mtime, std::move(show)}); });
    const auto unset = qScopeGuard([] { thumbnails::setSource({}); });
    Desk desk;
    desk.window.resize(900, 700);
    desk.startJob();
    Conflict c = conflict(7), d = conflict(8);
    c.source = "/home/ada/Photos/7";
    d.source = "/home/ada/Photos/8";
    c.sourceMtime = 1'718'000'000;
    c.destinationMtime = 1'717'000'000;
    fakeJob().conflicts = {c, d};
    fakeJob().status.conflictsOpen = 2;
    Q_EMIT desk.job->conflictFound();
    QTRY_COMPARE(asked.size(), std::size_t(2));
    QCOMPARE(asked[0].file, c.source);
    QCOMPARE(asked[0].mtime, c.sourceMtime);
    QCOMPARE(asked[1].file, c.destination);
    QCOMPARE(asked[1].mtime, c.destinationMtime);
    auto *list = desk.find<QListView>("conflictList");
    auto *ours = desk.find<QLabel>("conflictOurPicture"), *theirs = desk.find<QLabel>("conflictTheirPicture");
    QVERIFY(!ours->isVisible() && !theirs->isVisible());
    QCoreApplication::processEvents();
    const QRect before = list->geometry();
    QImage picture(256, 256, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    asked[1].show(picture);
    QVERIFY(theirs->isVisible() && !ours->isVisible());
    QVERIFY(theirs->pixmap(Qt::ReturnByValue).width() > 30 && theirs->pixmap(Qt::ReturnByValue).width() <= 96);
    QCoreApplication::processEvents();
    QCOMPARE(list->geometry(), before);
    QVERIFY(theirs->height() >= theirs->pixmap(Qt::ReturnByValue).height());   // all of it is seen
    // The next one has none, and a picture of the last comes too late.
    list->setCurrentIndex(list->model()->index(1, 0));
    QTRY_COMPARE(asked.size(), std::size_t(4));
    asked[0].show(picture);
    QVERIFY(!theirs->isVisible() && !ours->isVisible());
    asked[2].show(picture);
    QVERIFY(ours->isVisible());
    desk.window.resize(400, 700);
    QTRY_VERIFY(!ours->isVisible());
    QTRY_COMPARE(list->geometry().left(), before.left());
}

void TestWindow::conflictsAreAnsweredByTheKeyboardAlone()
{
    Desk desk;
    desk.startJob();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    std::vector<Conflict> all;
    for (std::uint64_t id = 1; id <= 9; ++id) {
        all.push_back(conflict(id));
        all.back().later = id % 2 == 0 ? Later::Source : Later::Destination;
        all.back().contents = Contents::Different;
    }
    fakeJob().conflicts = all;
    fakeJob().status.conflictsOpen = all.size();
    Q_EMIT desk.job->conflictFound();
    auto *list = desk.find<QListView>("conflictList");
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 9);
    // This one, two of them, all like it, all.
    QTest::keyClick(&desk.window, Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(Desk::asked("answer 1 by 6"));
    QTRY_COMPARE(list->model()->rowCount(), 8);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(desk.find<QComboBox>("conflictScope")->currentText().contains(u"2"_s));
    QTest::keyClick(&desk.window, Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY(Desk::asked("answer 2 3 by 2"));
    QTRY_COMPARE(list->model()->rowCount(), 6);
    QTest::keyClick(&desk.window, Qt::Key_G, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QComboBox>("conflictScope"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(desk.find<QComboBox>("conflictScope")->currentText().contains(u"newer"_s));
    QTest::keyClick(&desk.window, Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(Desk::asked("answer 4 by 3 alike"));
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QTest::keyClick(&desk.window, Qt::Key_G, Qt::AltModifier);
    QTest::keyClick(desk.find<QComboBox>("conflictScope"), Qt::Key_End);
    QTest::keyClick(&desk.window, Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(Desk::asked("answer 5 by 4 all"));
    QTRY_VERIFY(!list->isVisible());
}

void TestWindow::aQuestionFurtherDownIsToldAtTheTopAndNotAnsweredUnseen()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.window.resize(720, 600);
    desk.startJob("/a");
    desk.startJob("/b");
    desk.startJob("/c");
    QVERIFY(!desk.shows("toQuestionButton"));
    fakeJob().conflicts = {conflict(1), conflict(2)};
    fakeJob().status.conflictsOpen = 2;
    Q_EMIT desk.job->conflictFound();
    QTRY_VERIFY(desk.shown("toQuestionButton"));
    const auto seen = [&desk](const char *name) {
        const auto *widget = desk.shown<QWidget>(name);
        return widget && widget->visibleRegion().boundingRect() == widget->rect();
    };
    QVERIFY2(seen("toQuestionButton") && !seen("conflictKeepBoth"), "the case in question");
    QTest::keyClick(&desk.window, Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), desk.shown("conflictKeepBoth"));
    QVERIFY2(!Desk::asked("answer 1 by 4"), "answered unseen");
    QVERIFY(seen("conflictKeepBoth") && seen("conflictQuestion"));
    QTest::keyClick(&desk.window, Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(Desk::asked("answer 1 by 4"));
    QTRY_VERIFY(desk.shown<QListView>("conflictList")->model()->rowCount() == 1);
    QTest::qWait(0);
    QVERIFY2(desk.shown("toQuestionButton"), "it does not come and go with where the page stands");

    desk.shown<QPushButton>("toQuestionButton")->click();
    QCOMPARE(QApplication::focusWidget(), desk.shown("conflictSkip"));
    QVERIFY(seen("conflictSkip") && seen("conflictQuestion"));
    desk.click("conflictSkip");
    QVERIFY(Desk::asked("answer 2 by 2"));
    QTRY_VERIFY(!desk.shown("toQuestionButton"));

    desk.window.resize(720, 1400);   // all of it is there to be seen
    fakeJob().conflicts = {conflict(3)};
    fakeJob().status.conflictsOpen = 1;
    Q_EMIT desk.job->conflictFound();
    QTRY_VERIFY(seen("conflictSkip"));
    QTRY_VERIFY(!desk.shown("toQuestionButton"));
}

void TestWindow::problemsFurtherDownAreToldAtTheTop()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.window.resize(720, 600);
    for (const char *source : {"/a", "/b", "/c"})
        desk.startJob(source);
    fakeJob().problems = {{{Stage::OpenSource, EACCES, "/x"}, 1}};
    fakeJob().status.problems = 1;
    QTRY_VERIFY(desk.shown("toProblemsButton"));
    desk.shown<QPushButton>("toProblemsButton")->click();
    QTRY_VERIFY(desk.shown<QTreeView>("problemList"));
    QTRY_COMPARE(QApplication::focusWidget(), desk.shown<QTreeView>("problemList"));
    QTRY_VERIFY(!desk.shown<QTreeView>("problemList")->visibleRegion().isEmpty());
    endFakeJob(desk.job, JobResult::WithProblems);
    QTRY_VERIFY(desk.shows("retryButton") || desk.shows("copyMoreButton"));
    QVERIFY(!desk.shown("toProblemsButton"));
}

void TestWindow::manyConflictsCostNothingWhileNothingChanges()
{
    Desk desk;
    desk.startJob();
    std::vector<Conflict> all;
    for (std::uint64_t id = 1; id <= 1000; ++id) {
        all.push_back(conflict(id));
        all.back().contents = Contents::Different;
    }
    fakeJob().conflicts = all;
    fakeJob().status.conflictsOpen = 2000;
    Q_EMIT desk.job->conflictFound();
    auto *list = desk.find<QListView>("conflictList");
    QTRY_COMPARE(list->model()->rowCount(), 1000);
    QVERIFY(desk.text("conflictQuestion").contains(u"2,000"_s));
    const int pulled = fakeJob().conflictsPulled;
    const QSignalSpy inserted(list->model(), &QAbstractItemModel::rowsInserted), removed(list->model(), &QAbstractItemModel::rowsRemoved);
    const QString before = desk.text("filesLine");
    fakeJob().status.files += 1000;   // other figures go on
    Q_EMIT desk.job->stateChanged();
    QTRY_VERIFY(desk.text("filesLine") != before);
    QCOMPARE(fakeJob().conflictsPulled, pulled);
    // One answered, the next one behind the thousand comes: one row goes, one comes.
    fakeJob().conflicts.erase(fakeJob().conflicts.begin());
    fakeJob().conflicts.push_back(all.back());
    fakeJob().conflicts.back().id = 1001;
    --fakeJob().status.conflictsOpen;
    Q_EMIT desk.job->conflictFound();
    QTRY_COMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(fakeJob().conflictsPulled, pulled + 1);
}

namespace {

void fillPlan(JobShared &job)
{
    JobStatus &s = job.status;
    s.state = JobState::Copying;
    s.dryRun = true;
    s.totalsFinal = true;
    s.folders = 3;
    const auto set = [&](PlanKind kind, std::uint64_t entries, std::uint64_t bytes, Paths first) {
        s.plan[static_cast<std::size_t>(kind)] = {entries, bytes};
        job.planPaths[static_cast<std::size_t>(kind)] = std::move(first);
    };
    set(PlanKind::New, 1'204, 3'400'000'000, {"/home/ada/Photos/a", "/home/ada/Photos/b\xff"});
    set(PlanKind::Same, 80, 4'000, {"/home/ada/Photos/same"});
    set(PlanKind::SourceNewer, 4, 9'000, {"/home/ada/Photos/n"});
    set(PlanKind::SourceOlder, 3, 8'000, {"/home/ada/Photos/o"});
    set(PlanKind::NameRefused, 1, 10, {"/home/ada/Photos/a:b"});
    s.notes[static_cast<std::size_t>(NoteKind::OwnerNotKept)] = 2;
    job.notePaths[static_cast<std::size_t>(NoteKind::OwnerNotKept)] = {"/home/ada/Photos/shared"};
    s.bareFileSystem = "exFAT";
    s.freeBytes = 12'000'000'000;
}

} // namespace

void TestWindow::aCheckShowsWhatWouldBeDoneAndTheCopyStartsFromThere()
{
    Desk desk;
    DroppedPaths dropped;
    dropped.paths = {"/home/ada/Photos"};
    desk.window.take(dropped);
    desk.window.setDestination("/mnt/usb");
    desk.click("checkButton");
    QVERIFY(desk.job);
    QVERIFY(fakeJob().request.dryRun);
    QVERIFY(!desk.shows("planTree"));
    fillPlan(fakeJob());
    endFakeJob(desk.job, JobResult::WithProblems);
    QTRY_VERIFY(desk.shows("planTree"));
    QCOMPARE(desk.window.windowTitle(), u"PoolCopy: Checked"_s);
    QVERIFY2(desk.text("jobTitle").startsWith(u"Checked: "_s), qPrintable(desk.text("jobTitle")));
    QVERIFY(!desk.shows("copyMoreButton"));
    QVERIFY2(desk.text("planOutcome").contains(u"1,204 files"_s), qPrintable(desk.text("planOutcome")));
    QVERIFY2(desk.text("planSpace").contains(u"12.0 GB are free"_s), qPrintable(desk.text("planSpace")));
    auto *tree = desk.find<QTreeView>("planTree");
    QCOMPARE(tree->model()->rowCount(), 6);
    const QModelIndex fresh = tree->model()->index(0, 0);
    QCOMPARE(tree->model()->rowCount(fresh), 3);
    QVERIFY(tree->model()->index(1, 0, fresh).data().toString().contains(u"b\\xff"_s));
    QVERIFY(tree->model()->index(2, 0, fresh).data().toString().contains(u"1,202"_s));
    auto *rule = desk.find<QComboBox>("planRule");
    QVERIFY(rule->isVisible());
    rule->setCurrentIndex(rule->findData(static_cast<int>(OnConflict::Newer)));
    QVERIFY2(desk.text("planEffect").contains(u"4 files are replaced"_s), qPrintable(desk.text("planEffect")));
    Job *check = desk.job;
    desk.click("planCopyButton");
    QVERIFY(desk.job != check);
    QVERIFY(!fakeJob().request.dryRun);
    QCOMPARE(fakeJob().request.onConflict, OnConflict::Newer);
    QVERIFY(fakeJob().request.sources == Paths{"/home/ada/Photos"});
    QCOMPARE(fakeJob().request.destination, Path("/mnt/usb"));
    QCOMPARE(desk.listed(), 0);
    QVERIFY(!desk.shows("planTree"));
}

void TestWindow::backFromTheCheckChangesNothing()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    DroppedPaths dropped;
    dropped.paths = {"/home/ada/Photos"};
    desk.window.take(dropped);
    QTest::keyClick(&desk.window, Qt::Key_H, Qt::AltModifier);
    QTRY_VERIFY(desk.job);
    fillPlan(fakeJob());
    fakeJob().status.plan[static_cast<std::size_t>(PlanKind::SourceNewer)] = fakeJob().status.plan[static_cast<std::size_t>(PlanKind::SourceOlder)] = {};
    endFakeJob(desk.job, JobResult::Complete);
    QTRY_VERIFY(desk.shows("planTree"));
    QVERIFY2(!desk.shows("planRule"), "nothing to decide");
    QTRY_COMPARE(QApplication::focusWidget(), desk.find("planCopyButton"));
    QTest::keyClick(&desk.window, Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(desk.shows("copyButton"));
    QCOMPARE(desk.listed(), 1);
}

void TestWindow::aCheckThatIsRefusedSaysWhy()
{
    Desk desk;
    DroppedPaths dropped;
    dropped.paths = {"/home/ada/Photos"};
    desk.window.take(dropped);
    desk.click("checkButton");
    fakeJob().status.reason = {Stage::SourceMissing, ENOENT, "/home/ada/Photos"};
    endFakeJob(desk.job, JobResult::Refused);
    QTRY_VERIFY(desk.shows("copyMoreButton"));
    QVERIFY(!desk.shows("planTree"));
}

void TestWindow::onlyWhatCanBeUnpluggedIsSafeToUnplug()
{
    for (const bool removable : {true, false}) {
        Desk desk;
        desk.startJob();
        JobStatus &s = fakeJob().status;
        s.flushed = s.places[0].published = true;
        s.places[0].removable = removable;
        s.copied = 3;
        endFakeJob(desk.job, JobResult::Complete);
        QTRY_VERIFY(desk.shows("outcome"));
        QVERIFY(desk.text("outcome").contains(u"Everything is on the disk."_s));
        QCOMPARE(desk.shows("safeToUnplug"), removable);
    }
    Desk desk;
    desk.startJob();
    JobStatus &s = fakeJob().status;
    s.flushed = s.places[0].published = s.places[0].inMemory = true;
    s.copied = 3;
    endFakeJob(desk.job, JobResult::Complete);
    QTRY_VERIFY(desk.shows("outcome"));
    QVERIFY(desk.text("outcome").contains(u"It is in memory only"_s));
    QVERIFY(!desk.shows("safeToUnplug"));
}

void TestWindow::theEndOpensAtItsTopAndItsButtonsFit()
{
    for (const QSize size : {QSize(720, 600), QSize(400, 600)}) {
        Desk desk;
        desk.window.resize(size);
        desk.startJob();
        std::vector<Problem> many;
        for (int i = 0; i < 40; ++i)
            many.push_back({{Stage::OpenSource, EACCES, "/home/ada/Photos/" + std::to_string(i)}, 1, "/home/ada/Photos/" + std::to_string(i)});
        fakeJob().problems = many;
        JobStatus &s = fakeJob().status;
        s.problems = s.failed = many.size();
        s.copied = 3;
        s.flushed = s.places[0].published = s.places[0].removable = true;
        s.notes[static_cast<std::size_t>(NoteKind::AclNotKept)] = 37;
        endFakeJob(desk.job, JobResult::WithProblems);
        QTRY_VERIFY(desk.shows("outcome") && desk.shows("problemList"));
        QScrollArea *area = nullptr;
        for (QWidget *outer = desk.find<QWidget>("outcome"); outer && !area; outer = outer->parentWidget())
            area = qobject_cast<QScrollArea *>(outer);
        QVERIFY(area);
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);   // what was to be done when the window has had its turn
        QCOMPARE(area->verticalScrollBar()->value(), 0);
        const auto top = [&desk](const char *name) { return desk.find<QWidget>(name)->mapTo(&desk.window, QPoint()).y(); };
        if (size.width() == 720)
            QCOMPARE(top("reportButton"), top("copyMoreButton"));
        for (const char *name : {"openFolderButton", "copyMoreButton", "reportButton"}) {
            const QWidget *button = desk.find(name);
            const QRect there(button->mapTo(area->viewport(), QPoint()), button->size());
            QVERIFY2(there.left() >= 0 && there.right() < area->viewport()->width() && button->width() >= button->sizeHint().width(), name);
        }
    }
}

void TestWindow::doneSaysSafeToUnplugOnlyAfterAFlush()
{
    for (const bool flushed : {true, false}) {
        Desk desk;
        desk.startJob();
        JobStatus &s = fakeJob().status;
        s.flushed = flushed;
        s.places[0].published = s.places[0].removable = true;
        s.copied = 80'211;
        s.notes[static_cast<std::size_t>(NoteKind::AclNotKept)] = 37;
        endFakeJob(desk.job, JobResult::Complete);
        QTRY_VERIFY(desk.shows("outcome"));
        QVERIFY(desk.text("outcome").contains(u"80,211"_s));
        QCOMPARE(desk.shows("safeToUnplug"), flushed);
        QVERIFY(desk.text("notes").contains(u"37"_s));
        QVERIFY(desk.shows("openFolderButton"));
        QVERIFY(!desk.shows("pauseButton"));
        QVERIFY(!desk.shows("removeUnfinishedButton"));
        const QSignalSpy left(&desk.window, &MainWindow::jobLeft);
        desk.click("copyMoreButton");
        QVERIFY(desk.shows("chooseButton"));
        QCOMPARE(desk.window.windowTitle(), u"PoolCopy"_s);
        QCOMPARE(left.count(), 0);
        desk.click("jobsPage");
        QVERIFY(desk.shows("outcome"));
    }
}

void TestWindow::aRefusalIsSaidWithItsReason()
{
    Desk desk;
    desk.startJob();
    fakeJob().status.reason = {Stage::StatSource, ENOENT, "/home/ada/Photos"};
    fakeJob().status.places.clear();
    endFakeJob(desk.job, JobResult::Refused);
    QTRY_VERIFY(desk.shows("reason"));
    QVERIFY(desk.text("reason").contains(u"/home/ada/Photos"_s));
    QVERIFY(!desk.shows("openFolderButton"));
    QVERIFY(!desk.shows("safeToUnplug"));
    QVERIFY(!desk.shows("removeUnfinishedButton"));
}

void TestWindow::aRefusedCopyCanBeChangedOrTriedAgain()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    auto *rule = desk.find<QComboBox>("ruleCombo");
    rule->setCurrentIndex(rule->findData(static_cast<int>(OnConflict::Rename)));
    desk.find<QAbstractButton>("verifyBox")->setChecked(true);
    desk.startJob();
    const JobRequest asked = fakeJob().request;
    const auto refuse = [&desk] {
        fakeJob().status.reason = {Stage::MakeFolder, EACCES, "/mnt/usb"};
        fakeJob().status.places.clear();
        endFakeJob(desk.job, JobResult::Refused);
    };
    refuse();
    QTRY_VERIFY(desk.shows("reason"));
    QVERIFY(desk.shows("changeButton") && desk.shows("continueButton"));
    QCOMPARE(desk.find("continueButton")->text(), u"&Try again"_s);
    Job *first = desk.job;
    desk.click("continueButton");
    QVERIFY(desk.job != first);
    QVERIFY(fakeJob().request.sources == asked.sources);
    refuse();
    QTRY_VERIFY(desk.shows("changeButton"));
    QCOMPARE(desk.listed(), 0);
    rule->setCurrentIndex(rule->findData(static_cast<int>(OnConflict::Leave)));   // chosen for something else meanwhile
    desk.find<QAbstractButton>("verifyBox")->setChecked(false);
    desk.window.setDestination("/elsewhere");
    desk.click("changeButton");
    QVERIFY(desk.shows("copyButton"));
    QCOMPARE(desk.listed(), 1);
    QCOMPARE(QApplication::focusWidget(), desk.find<QWidget>("destinationCombo"));
    desk.click("copyButton");
    QVERIFY(fakeJob().request.sources == asked.sources);
    QCOMPARE(fakeJob().request.destination, asked.destination);
    QCOMPARE(fakeJob().request.onConflict, OnConflict::Rename);
    QVERIFY(fakeJob().request.verify);
}

void TestWindow::cancelAsksWhatBecomesOfTheUnfinishedFolder()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.startJob();
    desk.click("cancelButton");
    QVERIFY(Desk::asked("cancel"));
    QVERIFY(!desk.find("cancelButton")->isEnabled());
    endFakeJob(desk.job, JobResult::Cancelled);
    QTRY_VERIFY(desk.shows("unfinishedQuestion"));
    QVERIFY(desk.text("unfinishedPath").contains(u"/mnt/usb/Photos.unfinished-1"_s));
    QVERIFY(!Desk::asked("removeUnfinished"));
    desk.click("removeUnfinishedButton");
    QVERIFY(!Desk::asked("removeUnfinished"));
    QVERIFY(desk.text("unfinishedQuestion").contains(u"Remove what was copied so far?"_s));
    QCOMPARE(QApplication::focusWidget(), desk.find("keepUnfinishedButton"));
    QVERIFY(!desk.shows("removeUnfinishedButton") && !desk.find("reallyRemoveUnfinishedButton")->isEnabled());   // a double click asks only
    QTRY_VERIFY(desk.find("reallyRemoveUnfinishedButton")->isEnabled());
    desk.click("reallyRemoveUnfinishedButton");
    QVERIFY(Desk::asked("removeUnfinished"));
    QVERIFY(!desk.find("continueButton")->isEnabled());
    Q_EMIT desk.job->unfinishedRemoved(true);
    QVERIFY(desk.text("unfinishedQuestion").contains(u"removed"_s));
    QVERIFY(!desk.shows("continueButton"));

    Desk keeping;
    keeping.startJob();
    endFakeJob(keeping.job, JobResult::Cancelled);
    QTRY_VERIFY(keeping.shows("keepUnfinishedButton"));
    keeping.click("keepUnfinishedButton");
    QVERIFY(keeping.text("unfinishedQuestion").contains(u"kept"_s));
    Job *before = keeping.job;
    keeping.click("continueButton");
    QVERIFY(keeping.job != before);
}

void TestWindow::severalUnfinishedFoldersAreAllNamedBeforeTheyAreRemoved()
{
    for (const JobResult result : {JobResult::Cancelled, JobResult::Stopped}) {
        Desk desk;
        desk.startJob();
        JobStatus &s = fakeJob().status;
        s.places = {{"/a", "/mnt/a", "/mnt/a.unfinished-1"}, {"/b", "/mnt/b", {}, false, true}, {"/c", "/mnt/c", "/mnt/c.unfinished-1"}};
        s.reason = {Stage::WriteFile, ENOSPC, "/mnt/c/x"};
        endFakeJob(desk.job, result);
        QTRY_VERIFY(desk.shows("unfinishedQuestion"));
        QVERIFY(desk.text("unfinishedQuestion").contains(u"2 unfinished folders"_s));
        QVERIFY(desk.text("unfinishedPath").contains(u"/mnt/a.unfinished-1"_s) && desk.text("unfinishedPath").contains(u"and 1 more"_s));
        const QString tip = desk.find<QWidget>("unfinishedPath")->toolTip();
        QVERIFY2(tip.contains(u"/mnt/a.unfinished-1"_s) && tip.contains(u"/mnt/c.unfinished-1"_s) && !tip.contains(u"/mnt/b"_s), qPrintable(tip));
        desk.click("removeUnfinishedButton");
        QVERIFY(!Desk::asked("removeUnfinished"));
        QVERIFY(desk.text("unfinishedQuestion").contains(u"2 unfinished folders are deleted"_s));
        desk.click("keepUnfinishedButton");
        QVERIFY(desk.text("unfinishedQuestion").contains(u"folders are kept"_s));
        QVERIFY(!Desk::asked("removeUnfinished") && !desk.shows("reallyRemoveUnfinishedButton"));
    }
}

void TestWindow::closingAsksFirst()
{
    Desk idle;
    QVERIFY(idle.window.close());

    Desk desk;
    desk.startJob();
    QVERIFY(!desk.window.close());
    QTRY_VERIFY(desk.find<QMessageBox>("closeQuestion"));
    QTest::mouseClick(desk.find("goOnButton"), Qt::LeftButton);
    QTRY_VERIFY(!desk.find<QMessageBox>("closeQuestion"));
    QVERIFY(!Desk::asked("putOff"));
    QVERIFY(desk.window.isVisible());

    QVERIFY(!desk.window.close());
    QTest::mouseClick(desk.find("stopAndCloseButton"), Qt::LeftButton);
    QVERIFY(Desk::asked("putOff"));
    QVERIFY(desk.window.isVisible());
    endFakeJob(desk.job, JobResult::Cancelled);
    QTRY_VERIFY(!desk.window.isVisible());
}

void TestWindow::theQuestionBeforeClosingIsTrue()
{
    Desk desk;
    const auto question = [&desk] {
        desk.window.close();
        auto *box = desk.find<QMessageBox>("closeQuestion");
        return box ? box->text() + u' ' + box->informativeText() : QString();
    };
    const auto says = [&question](const QString &words) {
        return QTest::qWaitFor([&] { return question().contains(words); }) || (qWarning() << question(), false);
    };
    desk.startJob();
    Job *first = desk.job;
    QVERIFY(says(u"The copy is not finished"_s) && says(u"What is copied so far stays"_s) && says(u"you can continue"_s));
    QVERIFY(!question().contains(u"not begun"_s) && !question().contains(u"forgotten"_s));
    Job *second = desk.startWaiting("/b", first);
    QVERIFY(says(u"2 copies are not finished"_s) && says(u"What is copied so far stays"_s) && says(u"not begun yet is not forgotten"_s));
    endFakeJob(first, JobResult::Complete);   // while the question stands
    fakeJob(second).status.waitsFor = 0;
    fakeJob(second).status.paused = true;
    Q_EMIT second->stateChanged();
    QVERIFY(says(u"The copy has not begun yet"_s) && says(u"is not forgotten"_s) && says(u"you can continue"_s));
    QVERIFY(!question().contains(u"copied so far"_s));
    fakeJob(second).status.state = JobState::Copying;
    Q_EMIT second->stateChanged();
    QVERIFY(says(u"The copy is not finished"_s) && says(u"What is copied so far stays"_s));

    Desk checking;
    JobRequest request;
    request.sources = {"/a"};
    request.dryRun = true;
    Q_EMIT checking.window.copyRequested(request);
    fakeJob().status.state = JobState::Copying;
    fakeJob().status.dryRun = true;
    Q_EMIT checking.job->stateChanged();
    checking.window.close();
    const QString text = checking.find<QMessageBox>("closeQuestion")->informativeText();
    QVERIFY2(text.contains(u"changes nothing"_s) && !text.contains(u"continue"_s), qPrintable(text));
}

void TestWindow::foldersDroppedMeanwhileAreACopyOfTheirOwn()
{
    Desk desk;
    desk.startJob();
    Job *first = desk.job;
    QVERIFY(!desk.shows("dropHint"));
    QMimeData folder;
    folder.setData(u"text/uri-list"_s, "file:///next\r\n");
    QDragEnterEvent enter(desk.window.rect().center(), Qt::CopyAction, &folder, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.window.windowHandle(), &enter);
    QVERIFY(desk.shows("dropHint"));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(desk.window.windowHandle(), &leave);
    QVERIFY(!desk.shows("dropHint"));
    desk.drop("file:///next\r\n");
    QVERIFY(!desk.shows("dropHint"));
    QTRY_VERIFY(desk.shows("sourceList"));
    QCOMPARE(desk.listed(), 1);
    QVERIFY(desk.text("message").contains(u"copy of its own"_s));
    QVERIFY(desk.window.windowTitle().contains(u"36 %"_s));
    desk.click("jobsPage");   // one click back
    QVERIFY(desk.shown("pauseButton"));
    desk.click("newCopyPage");
    QCOMPARE(desk.listed(), 1);
    desk.click("copyButton");
    QVERIFY(fakeJob().request.sources == Paths{"/next"});
    QVERIFY(desk.job != first);
    QCOMPARE(desk.listed(), 0);
    QCOMPARE(desk.jobs(), (QStringList{u"Photos"_s, u"next"_s}));
    QVERIFY(!Desk::askedEngine("forget 1"));
}

void TestWindow::theListComesWithTheSecondJobAndShowsWhatIsChosen()
{
    Desk desk;
    desk.startJob();
    Job *first = desk.job;
    QVERIFY(!desk.shows("jobList"));
    desk.startJob("/home/ada/Thesis");
    QVERIFY(desk.shows("jobList"));
    QTRY_COMPARE(desk.shown<QLabel>("jobTitle")->text(), desk.find<QListView>("jobList")->model()->index(1, 0).data().toString());
    desk.choose(0);
    QTRY_VERIFY(desk.shown<QLabel>("jobTitle")->text().contains(u"Photos"_s));
    // A page that is not looked at goes on.
    fakeJob().status.files = 50'000;
    fakeJob().status.problems = fakeJob().status.failed = 2;
    endFakeJob(desk.job, JobResult::WithProblems);
    const auto *model = desk.find<QListView>("jobList")->model();
    QTRY_VERIFY2(model->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Done, 2 problems"_s),
                 qPrintable(model->index(1, 0).data(Qt::AccessibleTextRole).toString()));
    QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"36 %"_s));
    endFakeJob(first, JobResult::Complete);
    QTRY_VERIFY(desk.find("removeEndedButton")->isEnabled());
    desk.click("removeEndedButton");
    QVERIFY(Desk::askedEngine("forget 1") && Desk::askedEngine("forget 2"));
    QVERIFY(desk.shows("chooseButton"));
    QVERIFY(!desk.shows("jobsPage"));
}

void TestWindow::aJobThatWaitsSaysForWhomAndCanBeStarted()
{
    Desk desk;
    desk.startJob();
    Job *first = desk.job;
    Job *second = desk.startWaiting("/home/ada/Thesis", first);
    QTRY_VERIFY(desk.shown<QLabel>("waitsFor"));
    QVERIFY(desk.shown<QLabel>("waitsFor")->text().contains(u"Photos"_s));
    QVERIFY(desk.shown<QLabel>("waitsFor")->text().contains(u"same disk"_s));
    QTRY_VERIFY(desk.find<QListView>("jobList")->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Waits for"_s));
    QTest::mouseClick(desk.shown<QPushButton>("startNowButton"), Qt::LeftButton);
    QVERIFY(Desk::asked(second, "startNow"));
    QTRY_VERIFY(!desk.shown("waitsFor"));
}

void TestWindow::thoseThatWaitAreMovedByKeys()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.startJob();
    Job *first = desk.job;
    desk.startWaiting("/b", first);
    desk.startJob("/running too");
    desk.startWaiting("/c", first);
    QCOMPARE(desk.jobs(), (QStringList{u"Photos"_s, u"b"_s, u"running too"_s, u"c"_s}));
    desk.choose(3);
    desk.press(Qt::Key_Up, Qt::AltModifier);   // past the one that runs
    QTRY_COMPARE(desk.jobs(), (QStringList{u"Photos"_s, u"c"_s, u"b"_s, u"running too"_s}));
    QVERIFY(Desk::askedEngine("move 4 before 2"));
    QCOMPARE(desk.find<QListView>("jobList")->currentIndex().row(), 1);
    fakeEngineCalls().clear();
    desk.press(Qt::Key_Up, Qt::AltModifier);   // there is none before it that waits
    QVERIFY(fakeEngineCalls().empty());
    desk.press(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(desk.jobs(), (QStringList{u"Photos"_s, u"b"_s, u"c"_s, u"running too"_s}));
    QVERIFY(Desk::askedEngine("move 4 before 3"));
    desk.choose(0);
    fakeEngineCalls().clear();
    desk.press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(fakeEngineCalls().empty());
}

void TestWindow::thoseThatWaitAreDragged()
{
    Desk desk;
    desk.startJob();
    Job *first = desk.job;
    desk.startWaiting("/b", first);
    desk.startWaiting("/c", first);
    auto *list = desk.find<QListView>("jobList");
    const auto flags = [list](int row) { return list->model()->index(row, 0).flags(); };
    QVERIFY(!flags(0).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(flags(2).testFlag(Qt::ItemIsDragEnabled) && !flags(2).testFlag(Qt::ItemIsDropEnabled));
    // What the view does at the end of a drag.
    QVERIFY(list->model()->moveRow({}, 2, {}, 1));
    QCOMPARE(desk.jobs(), (QStringList{u"Photos"_s, u"c"_s, u"b"_s}));
    QVERIFY(Desk::askedEngine("move 3 before 2"));
    QVERIFY(!list->model()->moveRow({}, 0, {}, 3));
    QVERIFY(list->model()->moveRow({}, 1, {}, 3));
    QVERIFY(Desk::askedEngine("move 3 last"));
}

void TestWindow::theMenuKeyOffersWhatCanBeDone()
{
    Desk desk;
    desk.startJob();
    Job *first = desk.job;
    Job *second = desk.startWaiting("/b", first);
    const auto menu = [&desk] {
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
        QCoreApplication::sendEvent(desk.find<QListView>("jobList"), &menuKey);
        return desk.find<QMenu>("jobMenu");
    };
    const auto action = [](QMenu *m, const char *name) {
        for (QAction *a : m->actions())
            if (a->objectName() == QLatin1String(name))
                return a;
        return static_cast<QAction *>(nullptr);
    };
    const auto word = [](QString text) { return text.remove(u'&'); };
    desk.choose(1);
    QMenu *waiting = menu();
    QVERIFY(waiting);
    QCOMPARE(word(action(waiting, "removeJobAction")->text()), u"Cancel"_s);
    QVERIFY(action(waiting, "startJobAction")->isEnabled());
    QVERIFY(!action(waiting, "moveJobUpAction")->isEnabled());
    QVERIFY(action(waiting, "pauseJobAction"));
    action(waiting, "startJobAction")->trigger();
    QVERIFY(Desk::asked(second, "startNow"));
    delete waiting;
    desk.choose(0);
    QMenu *running = menu();
    QVERIFY(!action(running, "startJobAction")->isEnabled());
    QCOMPARE(word(action(running, "removeJobAction")->text()), word(desk.find("cancelButton")->text()));   // one word for one thing
    action(running, "pauseJobAction")->trigger();
    QVERIFY(Desk::asked(first, "pause"));
    delete running;
    QTRY_VERIFY(desk.find("resumeAllButton")->isEnabled());
    QMenu *paused = menu();
    QVERIFY(action(paused, "resumeJobAction"));
    action(paused, "resumeJobAction")->trigger();
    QVERIFY(Desk::asked(first, "resume"));
    delete paused;
}

void TestWindow::allArePausedAndResumedByAButton()
{
    Desk desk;
    desk.startJob();
    desk.startWaiting("/b", desk.job);
    QTRY_VERIFY(desk.find("pauseAllButton")->isEnabled());
    QVERIFY(!desk.find("resumeAllButton")->isEnabled());
    desk.click("pauseAllButton");
    QVERIFY(Desk::askedEngine("pauseAll"));
    QTRY_VERIFY(desk.find("resumeAllButton")->isEnabled());
    QTRY_VERIFY(!desk.find("pauseAllButton")->isEnabled());
    desk.click("resumeAllButton");
    QVERIFY(Desk::askedEngine("resumeAll"));
}

void TestWindow::deleteRemovesWhatWaitsAndWhatHasEnded()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.startJob();
    Job *first = desk.job;
    Job *waiting = desk.startWaiting("/b", first);
    desk.startJob("/c");
    Job *third = desk.job;
    desk.choose(1);
    desk.press(Qt::Key_Delete);
    QVERIFY(Desk::asked(waiting, "cancel"));
    QCOMPARE(desk.jobs().size(), 3);   // until it has really ended
    endFakeJob(waiting, JobResult::Cancelled);
    QTRY_COMPARE(desk.jobs(), (QStringList{u"Photos"_s, u"c"_s}));
    QVERIFY(Desk::askedEngine("forget 2"));

    desk.choose(0);
    desk.press(Qt::Key_Delete);
    QVERIFY(Desk::asked(first, "cancel"));
    endFakeJob(first, JobResult::Cancelled);
    QTRY_VERIFY(desk.shown("unfinishedQuestion"));   // there is something to be decided
    QCOMPARE(desk.jobs().size(), 2);
    desk.choose(0);
    desk.press(Qt::Key_Delete);
    QVERIFY(!desk.shows("jobList"));
    QVERIFY(Desk::askedEngine("forget 1"));
    QVERIFY(desk.shown("pauseButton"));
    QVERIFY(third->status().state == JobState::Copying);
}

void TestWindow::whatIsRemovedLeavesTheFocusToTheNext()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    for (const char *source : {"/a", "/b", "/c", "/d"}) {
        desk.startJob(source);
        endFakeJob(desk.job, JobResult::Complete);
    }
    auto *list = desk.find<QListView>("jobList");
    const auto chosen = [&desk, list] { return desk.jobs().value(list->currentIndex().row()); };
    desk.choose(1);
    QCOMPARE(desk.window.findChild<QAction *>(u"removeJobAction"_s)->text().remove(u'&'), u"Remove from the list"_s);
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.jobs(), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
    QCOMPARE(chosen(), u"c"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    desk.choose(2);
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.jobs().size(), 2);
    QCOMPARE(chosen(), u"c"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    desk.press(Qt::Key_Delete);
    QTRY_VERIFY(!desk.shows("jobList"));
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    QVERIFY(desk.find<QWidget>("jobsSplitter")->isAncestorOf(QApplication::focusWidget()));   // in the page that is left

    desk.startJob("/e");
    Job *running = desk.job;
    Job *waiting = desk.startWaiting("/f", running);
    desk.choose(2);
    desk.press(Qt::Key_Delete);
    endFakeJob(waiting, JobResult::Cancelled);
    QTRY_COMPARE(desk.jobs(), (QStringList{u"a"_s, u"e"_s}));
    QCOMPARE(QApplication::focusWidget(), list);
    desk.find("removeEndedButton")->setFocus();
    QTest::keyClick(desk.find("removeEndedButton"), Qt::Key_Space);
    QTRY_VERIFY(!desk.shows("jobList"));
    QCOMPARE(QApplication::focusWidget(), desk.find("pauseButton"));
}

void TestWindow::theFocusGoesAlongWithThePage()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    auto *history = new HistoryPage;
    HistoryRecord past;
    past.request.sources = {"/a"};
    past.request.destination = "/mnt/usb";
    past.id = "1";
    HistoryRecord older = past;
    older.id = "2";
    connect(history, &HistoryPage::historyWanted, history, [&] { history->setRecords({past, older}); }, Qt::QueuedConnection);
    desk.window.addPage(history, u"History"_s, u"historyPageButton"_s, QKeySequence(Qt::CTRL | Qt::Key_H));
    QTest::keyClick(&desk.window, Qt::Key_H, Qt::ControlModifier);
    auto *list = desk.find<QListView>("historyList");
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(&desk.window, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(desk.shows("chooseButton"));
    QVERIFY(!list->hasFocus() && !desk.find<QToolButton>("newCopyPage")->hasFocus());

    desk.startJob();
    QCOMPARE(QApplication::focusWidget(), desk.find("pauseButton"));
    desk.startJob("/b");
    QCOMPARE(QApplication::focusWidget(), desk.find<QListView>("jobList"));
    QTest::keyClick(&desk.window, Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(&desk.window, Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QListView>("jobList"));
    desk.find<QToolButton>("historyPageButton")->setFocus();   // whoever goes through the bar stays there
    QTest::keyClick(desk.find<QToolButton>("historyPageButton"), Qt::Key_Space);
    QVERIFY(desk.shows("historyList"));
    QVERIFY(desk.find<QToolButton>("historyPageButton")->hasFocus());
}

void TestWindow::theListShowsWholeRows()
{
    for (const QSize size : {QSize(720, 600), QSize(600, 800), QSize(400, 500)}) {
        Desk desk;
        desk.window.resize(size);
        const auto rows = [&desk] {
            auto *list = desk.find<QListView>("jobList");
            return static_cast<double>(list->viewport()->height()) / list->sizeHintForRow(0);
        };
        desk.startJob("/a");
        desk.startJob("/b");
        QTRY_COMPARE(rows(), 2.0);
        for (const char *source : {"/c", "/d", "/e", "/f", "/g", "/h", "/i"})
            desk.startJob(source);
        QTRY_COMPARE(rows(), std::floor(rows()));
        QVERIFY2(rows() >= (size.height() < 600 ? 2 : 3), qPrintable(QString::number(rows())));
        QVERIFY(desk.find<QListView>("jobList")->height() < 0.6 * desk.window.height());
        desk.window.resize(size.width(), size.height() + 55);
        QTRY_COMPARE(rows(), std::floor(rows()));
        // What a person has chosen stays.
        auto *splitter = desk.find<QSplitter>("jobsSplitter");
        QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, splitter->handle(1)->rect().center());
        QTest::mouseMove(splitter->handle(1), splitter->handle(1)->rect().center() - QPoint(0, 40));
        QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, splitter->handle(1)->rect().center());
        const int chosen = splitter->sizes().constFirst();
        desk.startJob("/j");
        QCOMPARE(splitter->sizes().constFirst(), chosen);
    }
}

void TestWindow::whatIsRetriedKeepsItsPlace()
{
    Desk desk;
    desk.startJob();
    Job *first = desk.job;
    desk.startWaiting("/b", first);
    endFakeJob(first, JobResult::Cancelled);
    desk.choose(0);
    QTRY_VERIFY(desk.shown("continueButton"));
    QTest::mouseClick(desk.shown<QPushButton>("continueButton"), Qt::LeftButton);
    QCOMPARE(desk.jobs(), (QStringList{u"Photos"_s, u"b"_s}));
    QVERIFY(Desk::askedEngine("forget 1") && Desk::askedEngine("move 3 before 2"));
    QTRY_VERIFY(desk.shown("cancelButton"));
    QVERIFY(desk.shown<QLabel>("jobTitle")->text().contains(u"Photos"_s));
}

void TestWindow::theTitleTellsTheWhole()
{
    Desk desk;
    QSignalSpy share(&desk.window, &MainWindow::shareChanged);
    desk.startJob();
    Job *first = desk.job;
    desk.startJob("/b");
    fakeJob().status.bytesWritten = 2'200'000'000;
    QTRY_COMPARE(desk.window.windowTitle(), u"PoolCopy: 2 copies, 41 %"_s);
    QTRY_VERIFY(share.back()[0].toDouble() > 0.41 && share.back()[0].toDouble() < 0.42);
    QCOMPARE(desk.find<QToolButton>("jobsPage")->text(), u"Copies (2)"_s);
    endFakeJob(first, JobResult::Complete);
    QTRY_COMPARE(desk.window.windowTitle(), u"PoolCopy: 46 %"_s);
    endFakeJob(desk.job, JobResult::Complete);
    QTRY_COMPARE(desk.window.windowTitle(), u"PoolCopy: done"_s);
    QVERIFY(share.back()[0].toDouble() < 0);
    QCOMPARE(desk.find<QToolButton>("jobsPage")->text(), u"Copies"_s);
}

void TestWindow::theWindowHidesWhileItCopiesAndEndsWithTheLast()
{
    Desk desk;
    desk.startJob();
    QVERIFY(!desk.window.close());
    QVERIFY(!desk.find("backgroundButton"));   // nothing would bring it back
    desk.click("goOnButton");
    QTRY_VERIFY(!desk.find<QMessageBox>("closeQuestion"));

    desk.window.setReachable(true);
    QSignalSpy closed(&desk.window, &MainWindow::closed);
    QVERIFY(!desk.window.close());
    desk.click("backgroundButton");
    QTRY_VERIFY(!desk.window.isVisible());
    QVERIFY(!Desk::asked("putOff"));
    QCOMPARE(closed.count(), 0);
    desk.window.showAgain();
    QVERIFY(desk.window.isVisible());
    QVERIFY(!desk.window.close());
    QTRY_VERIFY(desk.find("backgroundButton"));
    desk.click("backgroundButton");
    QTRY_VERIFY(!desk.window.isVisible());
    endFakeJob(desk.job, JobResult::Complete);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(closed[0][0].toBool(), true);   // nobody asked for it
    QVERIFY(!desk.window.isVisible());
}

void TestWindow::aHiddenWindowComesBackIfSomethingWentWrong()
{
    Desk desk;
    desk.window.setReachable(true);
    QSignalSpy closed(&desk.window, &MainWindow::closed);
    const auto hide = [&desk] {
        desk.window.close();
        desk.click("backgroundButton");
        QTRY_VERIFY(!desk.window.isVisible());
    };
    desk.startJob();
    hide();
    Q_EMIT desk.job->conflictFound();   // somebody has to answer
    QVERIFY(desk.window.isVisible());
    QTRY_VERIFY(!desk.find<QMessageBox>("closeQuestion"));
    hide();
    endFakeJob(desk.job, JobResult::WithProblems);
    QTRY_VERIFY(desk.window.isVisible());
    QCOMPARE(closed.count(), 0);
}

void TestWindow::whoeverTellsOfAJobLeadsToIt()
{
    Desk desk;
    desk.startJob("/a");
    Job *first = desk.job;
    fakeJob(first).status.problems = 1;
    fakeJob(first).problems = {{{Stage::OpenSource, EACCES, "/a/locked"}, 1, "/a/locked"}};
    Q_EMIT first->finished();   // it pulls
    desk.startJob("/b");
    desk.click("newCopyPage");
    QVERIFY(!desk.shows("problemList"));
    desk.window.hide();
    desk.window.showJob(first, true);
    QVERIFY(desk.window.isVisible());
    QTRY_VERIFY(desk.shows("problemList"));
    QCOMPARE(desk.window.focusWidget(), desk.find<QWidget>("problemList"));
    desk.click("newCopyPage");
    desk.window.showJob(nullptr, true);   // one that is shown no more
    QVERIFY(!desk.shows("problemList"));
}

void TestWindow::quittingPutsAllOff()
{
    Desk desk;
    QSignalSpy closed(&desk.window, &MainWindow::closed);
    desk.startJob();
    Job *first = desk.job;
    Job *second = desk.startWaiting("/b", first);
    desk.window.quitPolitely();
    QVERIFY(Desk::asked(first, "putOff") && !Desk::asked(first, "cancel"));
    QVERIFY(Desk::asked(second, "putOff") && !Desk::asked(second, "cancel"));
    QCOMPARE(closed.count(), 0);
    endFakeJob(first, JobResult::Cancelled);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(closed[0][0].toBool(), false);
}

void TestWindow::anotherPageIsReachedByItsButtonAndItsKey()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QVERIFY(!desk.shows("newCopyPage"));
    auto *page = new QLabel(u"what was copied"_s);
    page->setTextFormat(Qt::PlainText);
    desk.window.addPage(page, u"History"_s, u"historyPage"_s, QKeySequence(Qt::CTRL | Qt::Key_H));
    QVERIFY(desk.shows("newCopyPage") && !desk.shows("jobsPage"));
    desk.click("historyPage");
    QVERIFY(page->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(desk.shows("chooseButton"));
    QTest::keyClick(&desk.window, Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(page->isVisible());
    QVERIFY(desk.find<QToolButton>("historyPage")->isChecked() && !desk.find<QToolButton>("newCopyPage")->isChecked());
    desk.drop("file:///a\r\n");
    QTRY_VERIFY(desk.shows("sourceList"));
}

void TestWindow::everythingInteractiveHasAName()
{
    Desk desk;
    desk.startJob();
    fakeJob().problems = {{{Stage::OpenSource, EACCES, "/x"}, 1}};
    fakeJob().status.problems = 1;
    QTRY_VERIFY(desk.shows("showProblemsButton"));
    int seen = 0;
    for (QWidget *widget : desk.window.findChildren<QWidget *>()) {
        const bool interactive = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QSlider *>(widget)
            || qobject_cast<QProgressBar *>(widget) || (qobject_cast<QAbstractItemView *>(widget) && widget->focusPolicy() != Qt::NoFocus);
        if (!interactive || widget->inherits("QTableCornerButton") || widget->objectName().startsWith(u"qt_"_s) || (widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer")))
            continue;
        ++seen;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className())));
        if (widget->inherits("QPushButton"))
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(face->text(QAccessible::Name)));
    }
    QVERIFY(seen > 20);
    for (const QLineEdit *edit : desk.window.findChildren<QLineEdit *>())
        QVERIFY(!edit->acceptDrops());
}

void TestWindow::namesAreNeverTakenForHtml()
{
    Desk desk;
    desk.startJob();
    for (const QLabel *label : desk.window.findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->objectName()));
}

void TestWindow::whatIsTooWideCanBeScrolledTo()
{
    Desk desk;
    auto *page = new QWidget;
    page->setMinimumWidth(900);
    desk.window.addPage(page, u"More"_s, u"morePage"_s);
    desk.click("morePage");
    const auto *area = qobject_cast<QScrollArea *>(page->parentWidget()->parentWidget());
    QTRY_VERIFY(area->horizontalScrollBar()->isVisible());
    QVERIFY(area->horizontalScrollBar()->maximum() > 0);
}

void TestWindow::itFitsInto400Pixels()
{
    Desk desk;
    desk.window.resize(400, 500);
    QTRY_COMPARE(desk.window.width(), 400);
    const auto fits = [&desk] {
        for (const char *name : {"copyButton", "otherButton", "chooseButton", "pauseButton", "cancelButton", "workerSlider", "limitChoice", "politeCheck", "conflictSkip", "conflictNewer", "conflictDifferent", "conflictScope", "checkButton", "openFolderButton",
                                 "copyMoreButton", "retryButton"}) {
            const QWidget *widget = desk.find<QWidget>(name);
            if (widget && widget->isVisible() && widget->mapTo(&desk.window, QPoint(widget->width(), 0)).x() > 400)
                return false;
        }
        return true;
    };
    QVERIFY(fits());
    desk.startJob();
    fakeJob().conflicts = {Conflict()};
    fakeJob().status.conflictsOpen = 1;
    Q_EMIT desk.job->conflictFound();
    QTRY_VERIFY(desk.shows("conflictNewer"));
    QCoreApplication::processEvents();
    QCOMPARE(desk.window.width(), 400);
    QVERIFY(fits());
    fakeJob().problems = {{{Stage::OpenSource, EACCES, "/x"}, 1}};
    fakeJob().status.problems = 1;
    endFakeJob(desk.job, JobResult::WithProblems);
    QTRY_VERIFY(desk.shows("retryButton"));
    QCoreApplication::processEvents();
    QVERIFY(fits());
    desk.startWaiting("/home/ada/a name that is far too long for so small a window and goes on and on", desk.job);
    QTRY_VERIFY(desk.shown("startNowButton"));
    QCoreApplication::processEvents();
    QCOMPARE(desk.window.width(), 400);
    for (const char *name : {"pauseAllButton", "resumeAllButton", "removeEndedButton", "startNowButton", "jobList", "jobsPage"}) {
        const auto *widget = desk.shown<QWidget>(name);
        QVERIFY2(widget && widget->mapTo(&desk.window, QPoint(widget->width(), 0)).x() <= 400, name);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_window.moc"
