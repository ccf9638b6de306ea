// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with the real engine and real worker processes, on a real temporary folder.
#include "core/engine/engine.h"
#include "ui/dropped_paths.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QWindow>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include <unistd.h>

using namespace poolcopy;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr int LongMs = 60'000;

void write(const fs::path &file, const std::string &contents)
{
    std::ofstream(file, std::ios::binary) << contents;
}

std::string read(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Everything below a folder: relative name → kind and contents.
std::map<std::string, std::string> pictureOf(const fs::path &top)
{
    std::map<std::string, std::string> out;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(top)) {
        const std::string name = entry.path().lexically_relative(top).native();
        if (entry.is_symlink())
            out[name] = "link to " + fs::read_symlink(entry.path()).native();
        else if (entry.is_directory())
            out[name] = "folder";
        else
            out[name] = "file " + read(entry.path());
    }
    return out;
}

struct Desk
{
    /// `pauses`: every copy, in the moment of its start, long before its first worker can answer.
    explicit Desk(bool pauses = false)
    {
        QObject::connect(&window, &MainWindow::copyRequested, &engine, [this, pauses](const JobRequest &request) {
            Job *job = engine.start(request);
            if (pauses)
                engine.pauseAll();
            while (late && job->status().state != JobState::Done)
                QThread::msleep(1);
            window.followJob(job);
        });
        QObject::connect(&window, &MainWindow::jobLeft, &engine, &Engine::forget);
        QObject::connect(&window, &MainWindow::spaceWanted, &engine, &Engine::askSpace);
        QObject::connect(&engine, &Engine::spaceFound, &window, &MainWindow::showSpace);
        window.show();
    }
    void drop(const Path &path)
    {
        QMimeData data;
        data.setData(u"text/uri-list"_s, urlFromPath(path).toEncoded() + "\r\n");
        const QPoint at = window.rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.windowHandle(), &enter);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.windowHandle(), &drop);
    }
    template <typename T = QPushButton>
    T *find(const char *name) const
    {
        const QList<T *> all = window.findChildren<T *>(QLatin1String(name));
        const auto visible = std::find_if(all.begin(), all.end(), [](const T *widget) { return widget->isVisible(); });
        return visible != all.end() ? *visible : all.isEmpty() ? nullptr : all.front();
    }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    [[nodiscard]] bool shows(const char *name) const { return find<QWidget>(name)->isVisible(); }
    [[nodiscard]] QString text(const char *name) const { return find<QLabel>(name)->text(); }

    Engine engine{Engine::findWorker()};
    MainWindow window;
    bool late = false;   ///< the window hears of a job when it has ended
};

} // namespace

class TestRealCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDroppedFolderIsCopiedBesideItself();
    void aTakenNameIsReportedAndRetriedWhenItIsFree();
    void aTakenNameIsAskedAboutAndReplaced();
    void aCancelledCopyNeverHasTheFinalNameAndCanBeRemoved();
    void aMissingFolderIsRefusedWithItsName();
    void aWorkerTellsWhatIsFreeWhereItIsToGo();
    void aCheckEndsAtTheButtonThatCopies();
    void whatHasNotBegunIsOfferedAtTheNextStart();

private:
    fs::path m_top;
};

void TestRealCopy::initTestCase()
{
    QVERIFY2(!Engine::findWorker().isEmpty(), "poolcopy-worker was not built beside this test");
}

void TestRealCopy::init()
{
    // In memory where possible: a busy disk can take minutes for a flush, and this is about the window. QTemporaryDir
    // can't remove names that are not UTF-8.
    const fs::path memory = "/dev/shm";
    const bool inMemory = ::access(memory.c_str(), W_OK) == 0;
    std::string name = ((inMemory ? memory : fs::temp_directory_path()) / "poolcopy-gui-XXXXXX").native();
    QVERIFY(::mkdtemp(name.data()));
    m_top = name;
}

void TestRealCopy::cleanup()
{
    fs::remove_all(m_top);
}

void TestRealCopy::aDroppedFolderIsCopiedBesideItself()
{
    const fs::path source = m_top / "b\xff" "d name";
    fs::create_directories(source / "sub \xe4\xb8\xad" / "deep");
    write(source / "empty", "");
    write(source / "line\nbreak", "one");
    write(source / "sub \xe4\xb8\xad" / "\xfe.bin", std::string(300'000, 'x') + "end");
    fs::create_symlink("nowhere/\xff", source / "link");
    for (int i = 0; i < 300; ++i)
        write(source / "sub \xe4\xb8\xad" / "deep" / ("f" + std::to_string(i)), std::to_string(i));

    Desk desk;
    desk.drop(source.native());
    QTRY_VERIFY(desk.find("checkButton")->isEnabled());   // it is listed
    desk.click("copyButton");
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows("outcome"), LongMs);
    const fs::path copy = source.native() + "_copy";
    QVERIFY(fs::is_directory(copy));
    QVERIFY(pictureOf(copy) == pictureOf(source));
    QCOMPARE(desk.find<QProgressBar>("progressBar")->value(), 10000);
    QVERIFY(!desk.shows("problemCount"));
    QVERIFY(desk.text("jobTitle").contains(u"b\\xffd name"_s));
}

void TestRealCopy::aTakenNameIsReportedAndRetriedWhenItIsFree()
{
    const fs::path source = m_top / "src", into = m_top / "into";
    fs::create_directories(source);
    fs::create_directories(into / "src");
    write(source / "a", "new");
    write(source / "b", "b");
    write(into / "src" / "a", "old one");

    Desk desk;
    desk.window.setDestination(into.native());
    desk.drop(source.native());
    QTRY_VERIFY(desk.find("checkButton")->isEnabled());   // it is listed
    desk.click("copyButton");
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows("retryButton"), LongMs);
    QCOMPARE(desk.text("problemCount"), u"1 problem"_s);
    QCOMPARE(read(into / "src" / "a"), std::string("old one"));
    QCOMPARE(read(into / "src" / "b"), std::string("b"));

    fs::remove(into / "src" / "a");
    desk.click("retryButton");
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows("outcome"), LongMs);
    QVERIFY(!desk.shows("problemCount"));
    QVERIFY(pictureOf(into / "src") == pictureOf(source));
}

void TestRealCopy::aTakenNameIsAskedAboutAndReplaced()
{
    const fs::path source = m_top / "src", into = m_top / "into";
    fs::create_directories(source);
    fs::create_directories(into / "src");
    write(source / "a", "new");
    write(into / "src" / "a", "old one");

    Desk desk;
    desk.window.setDestination(into.native());
    auto *rule = desk.find<QComboBox>("ruleCombo");
    rule->setCurrentIndex(rule->findData(static_cast<int>(OnConflict::Ask)));
    desk.drop(source.native());
    QTRY_VERIFY(desk.find("checkButton")->isEnabled());   // it is listed
    desk.click("copyButton");
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows("conflictReplace"), LongMs);
    desk.click("conflictReplace");
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows("outcome"), LongMs);
    QCOMPARE(read(into / "src" / "a"), std::string("new"));
}

void TestRealCopy::aCancelledCopyNeverHasTheFinalNameAndCanBeRemoved()
{
    const fs::path source = m_top / "src";
    fs::create_directories(source);
    write(source / "0", "x");
    for (int i = 1; i < 200'000; ++i)   // links: made in a moment, copied in seconds
        QCOMPARE(::symlink("a place that need not be there", (source / std::to_string(i)).c_str()), 0);

    Desk desk;
    desk.drop(source.native());
    QTRY_VERIFY(desk.find("checkButton")->isEnabled());   // it is listed
    desk.click("copyButton");
    QTRY_VERIFY_WITH_TIMEOUT(!desk.text("currentEntry").isEmpty() || desk.shows("outcome"), LongMs);
    QVERIFY2(!desk.shows("outcome"), "it was copied before anybody could cancel it");
    desk.click("cancelButton");
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows("outcome"), LongMs);
    QVERIFY(!fs::exists(source.native() + "_copy"));
    QVERIFY(desk.shows("removeUnfinishedButton"));
    desk.click("removeUnfinishedButton");
    QTRY_VERIFY(desk.find("reallyRemoveUnfinishedButton")->isEnabled());
    desk.click("reallyRemoveUnfinishedButton");
    QTRY_VERIFY_WITH_TIMEOUT(desk.text("unfinishedQuestion").contains(u"was removed"_s), LongMs);
    const auto left = std::distance(fs::directory_iterator(m_top), fs::directory_iterator());
    QCOMPARE(left, 1);
}

void TestRealCopy::aMissingFolderIsRefusedWithItsName()
{
    Desk desk;
    desk.drop((m_top / "not there").native());
    QTRY_VERIFY(desk.find("checkButton")->isEnabled());   // it is listed
    desk.click("copyButton");
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows("reason"), LongMs);
    QVERIFY(desk.text("reason").contains(u"not there"_s));
    QVERIFY(fs::is_empty(m_top));
}

void TestRealCopy::aWorkerTellsWhatIsFreeWhereItIsToGo()
{
    Desk desk;
    desk.window.setDestination((m_top / "is not there").native());
    desk.window.setDestination(m_top.native());
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows("freeSpace"), LongMs);
    QVERIFY2(desk.text("freeSpace").endsWith(u"free"_s), qPrintable(desk.text("freeSpace")));
    auto *combo = desk.find<QComboBox>("destinationCombo");
    for (int row = 1; row < combo->count(); ++row)
        if (combo->itemText(row).contains(u"is not there"_s))
            combo->setCurrentIndex(row);
    QVERIFY(combo->currentText().contains(u"is not there"_s));
    QVERIFY(!desk.shows("freeSpace"));
}

void TestRealCopy::aCheckEndsAtTheButtonThatCopies()
{
    const fs::path source = m_top / "src";
    fs::create_directories(source);
    write(source / "a", "new");
    Desk desk;
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    for (int round = 0; round < 3; ++round) {   // the second beside an ended copy in the list, the third ended before it was shown
        desk.late = round == 2;
        desk.drop(source.native());
        QTRY_VERIFY(desk.find("checkButton")->isEnabled());
        desk.find("checkButton")->setFocus();
        QTest::keyClick(desk.find("checkButton"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows("planTree"), LongMs);
        QVERIFY2(QApplication::focusWidget() == desk.find("planCopyButton"), qPrintable(QApplication::focusWidget()->objectName()));
        desk.late = false;
        QTest::keyClick(desk.find("planCopyButton"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows("outcome"), LongMs);
        QVERIFY(!desk.find<QWidget>("newCopyPage")->hasFocus());
    }
}

/// It is paused before it has begun: a disk that others write to would do as well.
void TestRealCopy::whatHasNotBegunIsOfferedAtTheNextStart()
{
    qputenv("XDG_STATE_HOME", (m_top / "state").c_str());
    const fs::path source = m_top / "src";
    fs::create_directories(source);
    write(source / "a", "new");
    {
        Desk desk(true);
        desk.drop(source.native());
        QTRY_VERIFY(desk.find("checkButton")->isEnabled());   // it is listed
        desk.click("copyButton");
        QTRY_VERIFY(!desk.engine.jobs().empty());
        // A job that has yet to look around waits, too: not before it is paused has it a place in line.
        const auto heldUp = [&desk] {
            const JobStatus status = desk.engine.jobs().front()->status();
            return status.paused && status.state == JobState::Waiting;
        };
        QTRY_VERIFY_WITH_TIMEOUT(heldUp(), LongMs);
        desk.window.close();
        QTRY_VERIFY(desk.find<QWidget>("closeQuestion"));
        const QString text = desk.find<QMessageBox>("closeQuestion")->text() + desk.find<QMessageBox>("closeQuestion")->informativeText();
        QVERIFY2(text.contains(u"not begun"_s) && text.contains(u"can continue"_s), qPrintable(text));
        desk.click("stopAndCloseButton");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.window.isVisible(), LongMs);
    }
    QTRY_COMPARE(std::distance(fs::directory_iterator(m_top), fs::directory_iterator()), 2);   // the source, and what is remembered
    Desk desk;
    QObject::connect(&desk.engine, &Engine::unfinishedFound, &desk.window, &MainWindow::offer);
    desk.engine.findUnfinished();
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows("offerPanel"), LongMs);
    QVERIFY2(desk.text("offerTitle").contains(u"has not begun"_s), qPrintable(desk.text("offerTitle")));
    desk.click("offerContinueButton");
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows("outcome"), LongMs);
    QVERIFY(pictureOf(source.native() + "_copy") == pictureOf(source));
    QTRY_VERIFY(Journal::all().empty());   // its thread may be a moment behind
}

QTEST_MAIN(TestRealCopy)
#include "test_real_copy.moc"
