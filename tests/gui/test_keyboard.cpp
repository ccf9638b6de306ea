// SPDX-License-Identifier: GPL-3.0-or-later
// Keys alone: where Tab, mnemonics and Enter lead, who has the focus, and what a screen reader finds.
#include "tests/gui/desk.h"
#include "ui/history_page.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <cerrno>

using namespace poolcopy;
using namespace Qt::StringLiterals;

class TestKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeyboardAloneStartsACopy();
    void enterPressesTheButtonThatHasTheFocusElseCopy();
    void theFocusGoesAlongWithThePage();
    void anotherPageIsReachedByItsButtonAndItsKey();
    void whatAScreenReaderTogglesIsDone();
    void everythingInteractiveHasAName();
};

void TestKeyboard::theKeyboardAloneStartsACopy()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.paste(u"text/uri-list"_s, "file:///a\r\n");
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

void TestKeyboard::enterPressesTheButtonThatHasTheFocusElseCopy()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    const auto enter = [&desk](const char *name, Qt::Key key = Qt::Key_Return, bool held = false) {
        auto *widget = desk.find<QWidget>(name);
        widget->setFocus();
        QKeyEvent press(QEvent::KeyPress, key, key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::NoModifier, u"\r"_s, held);
        QApplication::sendEvent(widget, &press);
    };
    desk.take({"/a"});
    desk.find<QListWidget>("sourceList")->setCurrentRow(0);
    enter("removeButton", Qt::Key_Enter);
    QCOMPARE(desk.listed(), 0);
    for (const char *elsewhere : {"sourceList", "verifyBox", "ruleCombo", "destinationCombo"}) {
        desk.job = nullptr;
        desk.click("newCopyPage");
        desk.take({"/a"});
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

void TestKeyboard::theFocusGoesAlongWithThePage()
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

void TestKeyboard::anotherPageIsReachedByItsButtonAndItsKey()
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

void TestKeyboard::whatAScreenReaderTogglesIsDone()
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

void TestKeyboard::everythingInteractiveHasAName()
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

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
