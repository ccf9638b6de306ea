// SPDX-License-Identifier: GPL-3.0-or-later
// The page where a copy is put together: what, where to, how, and what a request says of it.
#include "tests/gui/desk.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>
#include <QTemporaryDir>

using namespace poolcopy;
using namespace Qt::StringLiterals;

class TestNewCopyPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDroppedFolderIsListedAfterTheDropHasReturned();
    void aMoveIsNeverReported();
    void whatIsNotHereIsSaid();
    void copiedFilesArePastedAndCutOnesStay();
    void theRequestCarriesTheBytes();
    void whatWasChosenForOneCopyIsNotForTheNext();
    void aStartFromOutsideBeginsWithTheSettings();
    void aCopyToElsewhereWaitsForTheOneThatIsPutTogether();
    void theFolderDialogAddsAFolderWithoutBlocking();
    void theButtonTheFolderAndYesMakeACopy();
    void aListedFolderCanBeTakenOffAgain();
    void nothingIsStartedWithoutAWorkerProgram();
};

void TestNewCopyPage::aDroppedFolderIsListedAfterTheDropHasReturned()
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

void TestNewCopyPage::aMoveIsNeverReported()
{
    Desk desk;
    desk.drop("file:///tmp/x\r\n", Qt::MoveAction);
    QVERIFY(desk.accepted);
    QCOMPARE(desk.action, Qt::IgnoreAction);
    desk.drop("file:///tmp/y\r\n", Qt::MoveAction | Qt::CopyAction);
    QCOMPARE(desk.action, Qt::CopyAction);
    QTRY_COMPARE(desk.listed(), 2);
}

void TestNewCopyPage::whatIsNotHereIsSaid()
{
    Desk desk;
    desk.drop("smb://nas/x\r\n");
    QTRY_VERIFY(desk.text("message").contains(u"left out"_s));
    QCOMPARE(desk.listed(), 0);
    QCOMPARE(desk.find("copyButton")->text(), u"&Copy…"_s);
}

void TestNewCopyPage::copiedFilesArePastedAndCutOnesStay()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.paste(u"text/uri-list"_s, "file:///a\r\n");
    QTRY_COMPARE(desk.listed(), 1);
    QCOMPARE(QApplication::focusWidget(), desk.find("copyButton"));   // Enter is all that is missing
    QVERIFY(desk.text("message").isEmpty());
    desk.paste(u"x-special/gnome-copied-files"_s, "cut\nfile:///b");
    QTRY_COMPARE(desk.listed(), 2);
    QVERIFY(desk.text("message").contains(u"only copies"_s));
    desk.paste(u"text/plain"_s, "hello");
    QCOMPARE(desk.listed(), 2);
    QVERIFY(!desk.text("message").isEmpty());
}

void TestNewCopyPage::theRequestCarriesTheBytes()
{
    Desk desk;
    desk.take({"rel\xff", "/b/"});
    desk.click("copyButton");
    QVERIFY((fakeJob().request.sources == Paths{"rel\xff", "/b/"}));
    QCOMPARE(fakeJob().request.placement, Placement::Beside);
    QCOMPARE(fakeJob().request.onConflict, OnConflict::Leave);
    QCOMPARE(fakeJob().request.copySuffix, std::string("_copy"));
    QVERIFY(fakeJob().request.flush);

    Desk other;
    other.take({"rel\xff", "/b/"});
    other.window.setDestination("/mnt/\xfe");
    other.click("copyButton");
    QCOMPARE(fakeJob().request.placement, Placement::Into);
    QCOMPARE(fakeJob().request.destination, Path("/mnt/\xfe"));
}

void TestNewCopyPage::whatWasChosenForOneCopyIsNotForTheNext()
{
    Desk desk;
    const auto choose = [&desk] {
        desk.take({"/home/ada/Photos"});
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

void TestNewCopyPage::aStartFromOutsideBeginsWithTheSettings()
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
    desk.window.takeFromOutside(dropped, {});   // one more for what is being put together
    QCOMPARE(rule()->currentData().toInt(), static_cast<int>(OnConflict::Overwrite));
    QCOMPARE(desk.listed(), 2);
}

void TestNewCopyPage::aCopyToElsewhereWaitsForTheOneThatIsPutTogether()
{
    Desk desk;
    const auto from = [&desk](const char *folder, const char *into) {
        DroppedPaths dropped;
        dropped.paths = {folder};
        desk.window.takeFromOutside(dropped, Path(into));
    };
    from("/home/ada/Photos", "/mnt/usb");
    from("/home/ada/Letters", "/mnt/stick");
    from("/home/ada/Music", "/mnt/usb");   // the same place: one more for the list
    from("/home/ada/Films", "/mnt/nas");
    QCOMPARE(desk.listed(), 2);
    QVERIFY2(desk.text("message").contains(u"/mnt/nas"_s), qPrintable(desk.text("message")));
    desk.click("copyButton");
    QCOMPARE(fakeJob().request.sources, (std::vector<Path>{"/home/ada/Photos", "/home/ada/Music"}));
    QCOMPARE(fakeJob().request.destination, Path("/mnt/usb"));
    QTRY_COMPARE(desk.listed(), 1);
    desk.click("copyButton");
    QCOMPARE(fakeJob().request.sources, std::vector<Path>{"/home/ada/Letters"});
    QCOMPARE(fakeJob().request.destination, Path("/mnt/stick"));
    QTRY_COMPARE(desk.listed(), 1);
    desk.find<QListWidget>("sourceList")->selectAll();
    desk.click("removeButton");   // without that one, and then there is nothing
    QTRY_COMPARE(desk.listed(), 0);
}

void TestNewCopyPage::theFolderDialogAddsAFolderWithoutBlocking()
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

void TestNewCopyPage::theButtonTheFolderAndYesMakeACopy()
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
            other.take({"/a"});
        }
        QMetaObject::invokeMethod(dialog, more ? "accept" : "reject");
        QTRY_COMPARE(other.listed(), more ? 2 : 0);
        QTRY_VERIFY(!other.find<QFileDialog>("folderDialog"));
        QVERIFY(!other.job);
    }
}

void TestNewCopyPage::aListedFolderCanBeTakenOffAgain()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.take({"/a", "/b", "/c"});
    auto *list = desk.find<QListWidget>("sourceList");
    list->item(1)->setSelected(true);
    desk.click("removeButton");
    QCOMPARE(desk.listed(), 2);
    list->setFocus();
    list->selectAll();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(desk.listed(), 0);
    QVERIFY(desk.shows("chooseButton"));
    QCOMPARE(QApplication::focusWidget(), desk.find("chooseButton"));
    QVERIFY(!desk.find("checkButton")->isEnabled());
}

void TestNewCopyPage::nothingIsStartedWithoutAWorkerProgram()
{
    Desk desk;
    desk.window.refuseAll(u"poolcopy-worker is missing"_s);
    desk.drop("file:///a\r\n");
    QTRY_COMPARE(desk.listed(), 1);
    QVERIFY(!desk.find("copyButton")->isEnabled());
    QVERIFY(desk.text("message").contains(u"poolcopy-worker"_s));
}

QTEST_MAIN(TestNewCopyPage)
#include "test_new_copy_page.moc"
