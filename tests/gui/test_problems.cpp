// SPDX-License-Identifier: GPL-3.0-or-later
// The problems of a job, while it runs and after its end; the engine is fake_engine.cpp.
#include "tests/gui/fake_engine.h"
#include "ui/dropped_paths.h"
#include "ui/job_page.h"
#include "ui/problem_model.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cerrno>

using namespace poolcopy;
using namespace Qt::StringLiterals;

namespace {

using Paths = std::vector<Path>;

constexpr qint64 LongestMs = 200;   // fifty times what it takes, for a busy machine

Problem unreadable(const Path &name)
{
    return {{Stage::OpenSource, EACCES, "/home/ada/Photos/" + name}, 1, "/home/ada/Photos/" + name};
}

Problem taken(const Path &name)
{
    return {{Stage::Exists, EEXIST, "/mnt/usb/Photos/" + name}, 1, "/home/ada/Photos/" + name};
}

/// A page with a job that copies.
struct Desk
{
    Desk()
    {
        QObject::connect(&page, &JobPage::copyRequested, &page, [this](const JobRequest &request) { requests.push_back(request); });
        JobRequest request;
        request.sources = {"/home/ada/Photos"};
        request.placement = Placement::Into;
        request.destination = "/mnt/usb";
        job = engine.start(request);
        JobStatus &s = fakeJob().status;
        s.state = JobState::Copying;
        s.files = 12;
        s.filesTotal = 80;
        s.places = {{"/home/ada/Photos", "/mnt/usb/Photos", "/mnt/usb/Photos.unfinished-1", false, false}};
        page.resize(900, 700);
        page.follow(job);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }
    void tell(const std::vector<Problem> &problems)
    {
        fakeJob().problems.insert(fakeJob().problems.end(), problems.begin(), problems.end());
        fakeJob().status.problems = fakeJob().status.failed = fakeJob().problems.size();
        Q_EMIT job->stateChanged();
        QTRY_COMPARE(model()->size(), fakeJob().problems.size());
    }
    void end(JobResult result = JobResult::WithProblems) { endFakeJob(job, result); }
    template <typename T = QPushButton>
    T *find(const char *name) const
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    [[nodiscard]] bool shows(const char *name) const { return find<QWidget>(name)->isVisible(); }
    [[nodiscard]] QTreeView *tree() const { return find<QTreeView>("problemList"); }
    [[nodiscard]] ProblemModel *model() const { return static_cast<ProblemModel *>(tree()->model()); }
    /// Selects the group, or the problem in it.
    void choose(int group, int row = -1) const
    {
        const QModelIndex parent = model()->index(group, 0);
        tree()->setCurrentIndex(row < 0 ? parent : model()->index(row, 0, parent));
    }

    Engine engine{QString()};
    JobPage page;
    Job *job = nullptr;
    std::vector<JobRequest> requests;
};

/// Stands in for the file manager.
class Opened : public QObject
{
    Q_OBJECT
public:
    Opened()
    {
        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
        QDesktopServices::setUrlHandler(QLatin1String(ShownScheme), this, "open");
    }
    ~Opened() override
    {
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QDesktopServices::unsetUrlHandler(QLatin1String(ShownScheme));
    }
    QList<QUrl> urls;
public Q_SLOTS:
    void open(const QUrl &url) { urls += url; }
};

} // namespace

class TestProblems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theListFillsByReasonWhileTheJobGoesOn()
    {
        Desk desk;
        QVERIFY(!desk.shows("problemCount"));
        desk.tell({unreadable("a")});
        QCOMPARE(desk.find<QLabel>("problemCount")->text(), u"1 problem"_s);
        QVERIFY(!desk.shows("problemList"));
        desk.click("showProblemsButton");
        QVERIFY(desk.shows("problemList"));
        desk.tell({taken("b"), taken("c")});
        QCOMPARE(desk.model()->rowCount(), 2);
        QCOMPARE(desk.model()->rowCount(desk.model()->index(0, 0)), 2);
        QVERIFY(desk.tree()->isExpanded(desk.model()->index(0, 0)));
        QVERIFY(desk.find<QLabel>("problemSummary")->text().contains(u"The copy goes on."_s));
    }

    void oneIsTriedAgainAfterTheEnd()
    {
        Desk desk;
        desk.tell({unreadable("a"), unreadable("b\xff")});
        desk.end();
        QTRY_VERIFY(desk.shows("retryChosenButton"));
        QVERIFY(!desk.find("retryChosenButton")->isEnabled());
        desk.choose(0, 1);
        QVERIFY(desk.find("retryChosenButton")->isEnabled());
        desk.click("retryChosenButton");
        QCOMPARE(desk.requests.size(), std::size_t(1));
        QVERIFY(desk.requests[0].only == Paths{"/home/ada/Photos/b\xff"});
        QCOMPARE(desk.requests[0].onConflict, OnConflict::Leave);
        desk.click("retryChosenButton");   // it is on its way
        QCOMPARE(desk.requests.size(), std::size_t(1));
    }

    void aGroupIsTriedAgain()
    {
        Desk desk;
        desk.tell({unreadable("a"), unreadable("b"), taken("c")});
        desk.end();
        QTRY_VERIFY(desk.shows("problemList"));
        desk.choose(0);
        desk.click("retryChosenButton");
        QVERIFY(desk.requests.at(0).only == (Paths{"/home/ada/Photos/a", "/home/ada/Photos/b"}));
    }

    void allOfItIsTheWholeCopyAgainUnlessSomeWereSkipped()
    {
        Desk desk;
        desk.tell({unreadable("a"), unreadable("b"), unreadable("c")});
        desk.end();
        QTRY_VERIFY(desk.shows("retryButton"));
        desk.click("retryButton");
        QVERIFY(desk.requests.at(0).only.empty());
        desk.choose(0, 0);
        desk.click("skipProblemButton");
        QCOMPARE(desk.find<QLabel>("problemCount")->text(), u"2 problems · 1 skipped"_s);
        desk.click("retryButton");
        QVERIFY(desk.requests.at(1).only == (Paths{"/home/ada/Photos/b", "/home/ada/Photos/c"}));
    }

    void whatIsSkippedLeavesTheList()
    {
        Desk desk;
        desk.tell({unreadable("a"), taken("b")});
        desk.click("showProblemsButton");
        desk.choose(0);
        desk.click("skipProblemButton");
        QCOMPARE(desk.model()->rowCount(), 1);
        desk.tell({unreadable("c")});
        QCOMPARE(desk.model()->shown(), std::size_t(2));
        desk.tree()->selectAll();
        desk.click("skipProblemButton");
        QCOMPARE(desk.find<QLabel>("problemCount")->text(), u"3 skipped"_s);
        QVERIFY(!desk.shows("problemList"));
        QVERIFY(desk.requests.empty());
    }

    void whatWasSkippedCanBeSeenAgain()
    {
        Desk desk;
        desk.tell({unreadable("a"), taken("b")});
        desk.end();
        QTRY_VERIFY(desk.shows("problemList"));
        QVERIFY(!desk.shows("showSkippedButton"));
        desk.choose(0);
        desk.click("skipProblemButton");
        QCOMPARE(desk.find<QLabel>("problemCount")->text(), u"1 problem · 1 skipped"_s);
        desk.choose(0);
        desk.click("skipProblemButton");
        QCOMPARE(desk.find<QLabel>("problemCount")->text(), u"2 skipped"_s);
        QVERIFY(!desk.shows("problemList") && !desk.shows("showProblemsButton"));
        QCOMPARE(QApplication::focusWidget(), desk.find("showSkippedButton"));
        desk.click("showSkippedButton");
        QVERIFY(desk.shows("problemList") && !desk.shows("showSkippedButton"));
        QCOMPARE(desk.find<QLabel>("problemCount")->text(), u"2 problems"_s);
        QCOMPARE(desk.model()->shown(), std::size_t(2));
        QCOMPARE(desk.model()->summary().count(u'·'), 1);
        desk.click("retryButton");
        QVERIFY(desk.requests.at(0).only.empty());   // nothing is left out any more
    }

    void takenNamesCanBeReplacedOrKeptBoth()
    {
        Desk desk;
        desk.tell({taken("a"), taken("b"), unreadable("c")});
        desk.end();
        QTRY_VERIFY(desk.shows("problemList"));
        desk.choose(0);
        QVERIFY(desk.shows("problemReplaceButton") && desk.shows("problemKeepBothButton") && !desk.shows("retryChosenButton"));
        desk.choose(0, 1);
        desk.click("problemReplaceButton");
        QCOMPARE(desk.requests.at(0).onConflict, OnConflict::Overwrite);
        QVERIFY(desk.requests[0].only == Paths{"/home/ada/Photos/b"});
        desk.choose(0, 0);
        desk.click("problemKeepBothButton");
        QCOMPARE(desk.requests.size(), std::size_t(1));   // a second one at the same place would meet the first
        desk.page.retryEnded(true);
        QCOMPARE(desk.requests.at(1).onConflict, OnConflict::Rename);
        desk.choose(1);
        QVERIFY(!desk.shows("problemReplaceButton") && desk.shows("retryChosenButton"));
    }

    void whileItRunsARetryWaitsForTheEnd()
    {
        Desk desk;
        desk.tell({unreadable("a"), taken("b"), unreadable("c")});
        desk.click("showProblemsButton");
        desk.choose(0, 0);
        desk.click("retryChosenButton");
        desk.choose(1, 0);
        desk.click("problemReplaceButton");
        QVERIFY(desk.requests.empty());
        QVERIFY(desk.find<QLabel>("problemsWaiting")->text().startsWith(u"2 will be tried again"_s));
        QVERIFY(desk.model()->index(0, 0, desk.model()->index(0, 0)).data(Qt::AccessibleTextRole).toString().contains(u"Will be tried again"_s));
        desk.end();
        QTRY_COMPARE(desk.requests.size(), std::size_t(1));
        const bool plainFirst = desk.requests[0].onConflict != OnConflict::Overwrite;
        desk.page.retryEnded(true);
        QCOMPARE(desk.requests.size(), std::size_t(2));
        QVERIFY(desk.requests[plainFirst ? 0 : 1].only == Paths{"/home/ada/Photos/a"});
        QCOMPARE(desk.requests[plainFirst ? 1 : 0].onConflict, OnConflict::Overwrite);
        QVERIFY(!desk.shows("problemsWaiting"));
    }

    void whatIsSkippedIsNotReplacedAtTheEnd()
    {
        Desk desk;
        desk.tell({taken("a"), taken("b")});
        desk.click("showProblemsButton");
        desk.choose(0);
        desk.click("problemReplaceButton");
        desk.choose(0, 0);
        desk.click("skipProblemButton");
        desk.end();
        QTRY_COMPARE(desk.requests.size(), std::size_t(1));
        QVERIFY(desk.requests[0].only == Paths{"/home/ada/Photos/b"});
    }

    void whatCouldNotBeTriedCanBeTriedOnceMore()
    {
        Desk desk;
        desk.tell({unreadable("a")});
        desk.end();
        QTRY_VERIFY(desk.shows("problemList"));
        desk.choose(0);
        desk.click("retryChosenButton");
        QVERIFY(!desk.find("retryChosenButton")->isEnabled());
        desk.page.retryEnded(false);
        QVERIFY(desk.find("retryChosenButton")->isEnabled());
    }

    void whatWasMendedByTryingAgainIsNoProblemAnyMore()
    {
        Desk desk;
        fakeJob().status.copied = 40;
        Problem folder{{Stage::KindMismatch, ENOTDIR, "/mnt/usb/Photos/sub"}, 30, "/home/ada/Photos/sub"};
        desk.tell({unreadable("a"), unreadable("b"), folder});
        fakeJob().status.failed = 32;
        desk.end();
        QTRY_VERIFY(desk.shows("problemList"));
        QCOMPARE(desk.page.row().word, u"Done, 3 problems"_s);
        QVERIFY(desk.find<QLabel>("outcome")->text().contains(u"32 could not be copied (3 problems)."_s));
        QCOMPARE(desk.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"2 entries."_s), true);
        QVERIFY(desk.model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"30 entries."_s));

        const QSignalSpy displayed(&desk.page, &JobPage::displayed);
        desk.tree()->selectAll();
        desk.click("retryChosenButton");
        JobStatus retry;
        retry.copied = 31;
        retry.problems = 1;
        retry.flushed = true;
        desk.page.retryEnded(true, retry, {unreadable("a")});
        QCOMPARE(desk.page.row().word, u"Done, 1 problem"_s);
        QVERIFY(displayed.count() > 0);
        QCOMPARE(desk.find<QLabel>("problemCount")->text(), u"1 problem · 2 mended by trying again"_s);
        QCOMPARE(desk.model()->shown(), std::size_t(1));
        QCOMPARE(desk.find<QLabel>("problemSummary")->text(), u"permission denied: 1"_s);
        const QString outcome = desk.find<QLabel>("outcome")->text();
        QVERIFY2(outcome.contains(u"One could not be copied."_s) && outcome.contains(u"31 more were copied by trying again."_s), qPrintable(outcome));

        desk.choose(0);
        QVERIFY(desk.find("retryChosenButton")->isEnabled());   // it failed again, and can be tried once more
        desk.click("retryChosenButton");
        retry.copied = 1;
        retry.problems = 0;
        desk.page.retryEnded(true, retry, {});
        QCOMPARE(desk.page.row().word, u"Done"_s);
        QCOMPARE(desk.page.row().kind, JobRow::Kind::Good);
        QCOMPARE(desk.page.title(), u"done"_s);
        QCOMPARE(desk.find<QLabel>("problemCount")->text(), u"3 mended by trying again"_s);
        QVERIFY(!desk.shows("problemList") && !desk.shows("showProblemsButton"));
        QVERIFY2(!desk.find<QLabel>("outcome")->text().contains(u"could not"_s), qPrintable(desk.find<QLabel>("outcome")->text()));
        QCOMPARE(desk.find<QLabel>("outcomeSign")->text(), u"✓"_s);
    }

    void whatARetryHasSkippedIsNotSaidToBeOnTheDisk()
    {
        Desk desk;
        fakeJob().status.copied = 40;
        fakeJob().status.flushed = true;
        desk.tell({taken("a")});
        desk.end();
        QTRY_VERIFY(desk.shows("problemList"));
        desk.choose(0);
        desk.click("problemReplaceButton");
        JobStatus retry;
        retry.skipped = 1;
        retry.flushed = true;
        desk.page.retryEnded(true, retry, {});
        const QString outcome = desk.find<QLabel>("outcome")->text();
        QVERIFY2(outcome.contains(u"One was skipped."_s) && !outcome.contains(u"Everything is on the disk"_s), qPrintable(outcome));
    }

    void anEntryIsNotMendedAsLongAsSomethingInItFails()
    {
        Desk desk;
        desk.tell({unreadable("dir"), unreadable("dir2"), unreadable("x/y")});
        desk.end();
        QTRY_VERIFY(desk.shows("problemList"));
        desk.tree()->selectAll();
        desk.click("retryChosenButton");
        JobStatus retry;
        retry.problems = 2;
        desk.page.retryEnded(true, retry, {unreadable("dir/deep/file"), unreadable("x")});
        QCOMPARE(desk.model()->shownNumbers(), (std::vector<std::size_t>{0, 2}));
        QCOMPARE(desk.page.row().word, u"Done, 2 problems"_s);
    }

    void whatARetryOfARetryMendsLeavesTheFirstCopyToo()
    {
        Desk desk;
        desk.tell({unreadable("a"), unreadable("b"), unreadable("c")});
        desk.end();
        QTRY_VERIFY(desk.shows("problemList"));
        JobPage second;
        second.setOrigin(&desk.page);
        Job *retry = desk.engine.start(desk.job->request());
        second.follow(retry);
        fakeJob(retry).problems = {unreadable("a"), unreadable("b")};
        fakeJob(retry).status.problems = 2;
        endFakeJob(retry, JobResult::WithProblems);
        JobStatus third;
        third.problems = 1;
        second.retryEnded(true, third, {unreadable("b")}, {"/home/ada/Photos/a", "/home/ada/Photos/b"});
        QCOMPARE(desk.page.row().word, u"Done, 2 problems"_s);
        QCOMPARE(desk.model()->shownNumbers(), (std::vector<std::size_t>{1, 2}));
    }

    void aFolderIsMendedWhenAllIsThatARetryOfItHasLeft()
    {
        Desk desk;
        const auto unlisted = [](const Path &name) { return Problem{{Stage::ListSource, EACCES, "/home/ada/Photos/" + name}, 1, "/home/ada/Photos/" + name}; };
        const auto shown = [&desk] {
            auto numbers = desk.model()->shownNumbers();
            std::sort(numbers.begin(), numbers.end());
            return numbers;
        };
        const Path in = "/home/ada/Photos/";
        desk.tell({unlisted("dir"), unreadable("other/deep/file"), unreadable("c")});
        fakeJob().status.failed = 2;
        fakeJob().status.foldersFailed = 1;
        desk.end();
        QTRY_VERIFY(desk.shows("problemList"));
        JobPage second;
        second.setOrigin(&desk.page);
        JobRequest again = desk.job->request();
        again.only = {in + "dir", in + "other/deep/file"};
        Job *retry = desk.engine.start(again);
        second.follow(retry);
        fakeJob(retry).problems = {unlisted("dir/a"), unreadable("dir/b"), unlisted("other")};
        fakeJob(retry).status.problems = 3;
        endFakeJob(retry, JobResult::WithProblems);
        QTRY_VERIFY(second.findChild<QWidget *>(u"problemList"_s)->isVisibleTo(&second));
        JobStatus third;
        // The folder that could not be looked into is copied with all in it, which the first copy's file was.
        second.retryEnded(true, third, {}, {in + "other"});
        QCOMPARE(shown(), (std::vector<std::size_t>{0, 2}));
        second.retryEnded(true, third, {}, {in + "dir/a"});
        QCOMPARE(shown(), (std::vector<std::size_t>{0, 2}));   // there is still dir/b
        third.problems = 1;
        second.retryEnded(true, third, {unreadable("dir/a/new")}, {in + "dir/a", in + "dir/b"});
        QCOMPARE(shown(), (std::vector<std::size_t>{0, 2}));
        third.problems = 0;
        second.retryEnded(true, third, {}, {in + "dir/a", in + "dir/b"});
        QCOMPARE(shown(), (std::vector<std::size_t>{2}));
        QCOMPARE(desk.page.row().word, u"Done, 1 problem"_s);
        const QString outcome = desk.find<QLabel>("outcome")->text();
        QVERIFY2(outcome.contains(u"One could not be copied."_s) && !outcome.contains(u"can't be read"_s), qPrintable(outcome));
    }

    void whatARetryEndsWithSpeaksOfWhatItTried()
    {
        Desk desk;
        JobRequest request = desk.job->request();
        request.only = {"/home/ada/Photos/a"};
        Job *retry = desk.engine.start(request);
        desk.page.follow(retry);
        fakeJob().status.copied = fakeJob().status.filesTotal = 3;
        fakeJob().status.bytesCopied = 12'000;
        fakeJob().status.flushed = true;
        endFakeJob(retry, JobResult::Complete);
        QTRY_VERIFY(desk.shows("outcome"));
        const QString outcome = desk.find<QLabel>("outcome")->text();
        QVERIFY2(outcome.startsWith(u"Tried again and copied: 3 files (12.0 kB)"_s) && !outcome.contains(u"Everything"_s), qPrintable(outcome));
    }

    void howManyEntriesAProblemStandsForIsKnownAtTheEnd()
    {
        Desk desk;
        desk.tell({unreadable("dir")});
        desk.click("showProblemsButton");
        const auto text = [&desk] { return desk.model()->index(0, 0, desk.model()->index(0, 0)).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY(!text().contains(u"entries"_s));
        fakeJob().problems[0].entries = 250;
        desk.end();
        QTRY_VERIFY2(text().contains(u"with 250 entries"_s), qPrintable(text()));
        QCOMPARE(desk.find<QLabel>("problemSummary")->text(), u"permission denied: 250"_s);
    }

    void aCancelledJobTriesNothingAgainByItself()
    {
        Desk desk;
        desk.tell({unreadable("a")});
        desk.click("showProblemsButton");
        desk.choose(0);
        desk.click("retryChosenButton");
        desk.end(JobResult::Cancelled);
        QTRY_VERIFY(desk.shows("outcome"));
        QVERIFY(!desk.shows("problemsWaiting"));
        QVERIFY(desk.requests.empty());
        QVERIFY(!desk.find("retryChosenButton")->isEnabled());   // all of it is continued, or nothing
    }

    void aProblemOfTheWholeJobCantBeTriedAgainAlone()
    {
        Desk desk;
        desk.tell({{{Stage::Publish, EIO, "/mnt/usb/Photos"}, 1, {}}});
        desk.end();
        QTRY_VERIFY(desk.shows("problemList"));
        desk.choose(0, 0);
        QVERIFY(!desk.find("retryChosenButton")->isEnabled());
        QVERIFY(desk.find("skipProblemButton")->isEnabled());
    }

    void theSearchFindsByNameAndReason()
    {
        Desk desk;
        desk.tell({unreadable("diary"), unreadable("b"), taken("diary")});
        desk.click("showProblemsButton");
        QTest::keyClicks(desk.find<QLineEdit>("problemSearch"), u"diary"_s);
        QCOMPARE(desk.model()->shown(), std::size_t(2));
        QTest::keyClicks(desk.find<QLineEdit>("problemSearch"), u" denied"_s);
        QCOMPARE(desk.model()->shown(), std::size_t(1));
        desk.click("copyProblemsButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"/home/ada/Photos/diary: can't be read: permission denied\n"_s);
    }

    void aSearchThatFindsNothingSaysSo()
    {
        Desk desk;
        desk.tell({unreadable("diary"), unreadable("b")});
        desk.click("showProblemsButton");
        QVERIFY(!desk.shows("problemsNotFound"));
        desk.find<QLineEdit>("problemSearch")->setText(u"x&<y>"_s);
        QVERIFY(desk.shows("problemsNotFound") && !desk.shows("problemList"));
        QVERIFY2(desk.find<QLabel>("problemsNotFound")->text().contains(u"x&<y>"_s), qPrintable(desk.find<QLabel>("problemsNotFound")->text()));
        QVERIFY(!desk.find("copyProblemsButton")->isEnabled());
        desk.tell({unreadable("x&<y>.jpg")});
        QTRY_VERIFY(desk.shows("problemList"));
        QVERIFY(!desk.shows("problemsNotFound"));
        desk.find<QLineEdit>("problemSearch")->setText(u"nothing"_s);
        QVERIFY(desk.shows("problemsNotFound"));
        desk.find<QLineEdit>("problemSearch")->clear();
        QVERIFY(desk.shows("problemList") && !desk.shows("problemsNotFound"));
        QVERIFY(desk.find("copyProblemsButton")->isEnabled());
    }

    void chosenOnesAreCopiedAsText()
    {
        Desk desk;
        desk.tell({unreadable("a\n"), unreadable("b")});
        desk.click("showProblemsButton");
        desk.choose(0, 0);
        desk.tree()->setFocus();
        QTest::keyClick(desk.tree(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"/home/ada/Photos/a\\n: can't be read: permission denied\n"_s);
    }

    void theFolderIsOpenedByItsBytes()
    {
        Opened opened;
        Desk desk;
        desk.tell({unreadable("d\xff/a")});
        desk.click("showProblemsButton");
        QVERIFY(!desk.find("openProblemFolderButton")->isEnabled());
        desk.choose(0, 0);
        desk.click("openProblemFolderButton");
        QCOMPARE(opened.urls.size(), 1);
        QCOMPARE(opened.urls[0].toEncoded(), QByteArray("file:///home/ada/Photos/d%FF"));
    }

    void theEntryIsShownInTheFileManager()
    {
        Opened opened;
        Desk desk;
        desk.tell({unreadable("d\xff/a b")});
        desk.click("showProblemsButton");
        auto *action = desk.page.findChild<QAction *>(u"showProblemAction"_s);
        QVERIFY(action && !action->isEnabled());
        QVERIFY(desk.tree()->actions().contains(action) && desk.tree()->contextMenuPolicy() == Qt::ActionsContextMenu);
        desk.choose(0, 0);
        action->trigger();
        QCOMPARE(opened.urls.size(), 1);
        QCOMPARE(opened.urls[0].toEncoded(), QByteArray("poolcopy-shown:///home/ada/Photos/d%FF/a%20b"));
    }

    void theKeyboardAloneChoosesAndTriesAgain()
    {
        Desk desk;
        desk.tell({unreadable("a"), unreadable("b")});
        desk.end();
        QTRY_VERIFY(desk.shows("problemList"));
        desk.find<QLineEdit>("problemSearch")->setFocus();
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
        QCOMPARE(qApp->focusWidget(), static_cast<QWidget *>(desk.tree()));
        QTest::keyClick(desk.tree(), Qt::Key_Home);
        QTest::keyClick(desk.tree(), Qt::Key_Down);
        QTest::keyClick(desk.tree(), Qt::Key_Down);
        QTest::keyClick(&desk.page, Qt::Key_Y, Qt::AltModifier);
        QTRY_COMPARE(desk.requests.size(), std::size_t(1));
        QVERIFY(desk.requests[0].only == Paths{"/home/ada/Photos/b"});
    }

    void noTwoButtonsOfTheEndHaveOneKey()
    {
        Desk desk;
        desk.tell({taken("a"), unreadable("b")});
        desk.end();
        QTRY_VERIFY(desk.shows("problemList"));
        for (const int group : {0, 1}) {
            desk.choose(group);
            QSet<QString> keys;
            for (const QAbstractButton *button : desk.page.findChildren<QAbstractButton *>()) {
                const QString key = QKeySequence::mnemonic(button->text()).toString();
                if (!button->isVisible() || key.isEmpty())
                    continue;
                QVERIFY2(!keys.contains(key), qPrintable(button->objectName() + u' ' + key));
                keys.insert(key);
            }
            QVERIFY(keys.size() > 6);
        }
    }

    void itFitsInto400Pixels()
    {
        Desk desk;
        desk.tell({taken("a"), unreadable("b")});
        desk.end();
        QTRY_VERIFY(desk.shows("problemList"));
        desk.choose(1);
        QVERIFY2(desk.page.minimumSizeHint().width() <= 400, qPrintable(QString::number(desk.page.minimumSizeHint().width())));
    }

    void tenThousandProblemsNeverHoldTheWindowForLong()
    {
        Desk desk;
        desk.click("showProblemsButton");
        for (int i = 0; i < 10'000; ++i)
            fakeJob().problems.push_back(i % 3 == 0 ? taken(std::to_string(i)) : unreadable("folder/with some length/" + std::to_string(i)));
        fakeJob().status.problems = 10'000;
        Q_EMIT desk.job->stateChanged();
        QTRY_COMPARE(desk.model()->size(), std::size_t(10'000));
        desk.tree()->expandAll();
        QElapsedTimer clock;
        clock.start();
        desk.find<QLineEdit>("problemSearch")->setText(u"length/77"_s);
        QCoreApplication::processEvents();
        const qint64 search = clock.restart();
        qInfo() << "search among 10,000:" << search << "ms";
        QVERIFY(search < LongestMs);
        desk.find<QLineEdit>("problemSearch")->clear();
        desk.choose(0);
        QVERIFY(desk.find("skipProblemButton")->isEnabled());
        desk.click("skipProblemButton");
        QCOMPARE(desk.model()->shown(), std::size_t(3334));
        QCoreApplication::processEvents();
        QVERIFY2(clock.elapsed() < LongestMs, qPrintable(QString::number(clock.elapsed())));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    TestProblems test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_problems.moc"
