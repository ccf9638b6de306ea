// SPDX-License-Identifier: GPL-3.0-or-later
// The page of past copies, and the menu that saves a report; nothing of the engine is needed.
#include "ui/history_page.h"
#include "ui/report_menu.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <cerrno>

using namespace poolcopy;
using namespace Qt::StringLiterals;

namespace {

HistoryRecord record(const std::string &id, JobResult result, std::uint64_t problems = 0)
{
    HistoryRecord r;
    r.id = id;
    r.request.sources = {"/home/ada/Photos " + id + "\xff"};
    r.request.placement = Placement::Into;
    r.request.destination = "/mnt/usb";
    r.status.state = JobState::Done;
    r.status.result = result;
    r.status.ended = 1'700'000'000;
    r.status.files = r.status.copied = 3;
    r.status.bytes = 50'000'000;
    r.status.bytesCopied = 12'000'000;
    r.status.problems = problems;
    r.status.places = {{r.request.sources[0], "/mnt/usb/Photos " + id + "\xff", "", false, true}};
    return r;
}

struct Desk
{
    Desk()
    {
        QObject::connect(&page, &HistoryPage::detailsWanted, &page, [this](const std::string &id) { wanted.push_back(id); });
        QObject::connect(&page, &HistoryPage::copyRequested, &page, [this](const JobRequest &request) { requests.push_back(request); });
        QObject::connect(&page, &HistoryPage::removeRequested, &page, [this](const std::string &id) { removed.push_back(id); });
        page.resize(900, 600);
        page.show();
    }
    template <typename T = QPushButton>
    T *find(const char *name) const
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    [[nodiscard]] bool shows(const char *name) const { return find<QWidget>(name)->isVisible(); }
    [[nodiscard]] QListView *list() const { return find<QListView>("historyList"); }

    HistoryPage page;
    std::vector<std::string> wanted, removed;
    std::vector<JobRequest> requests;
};

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyHistorySaysWhatWillBeThere()
    {
        Desk desk;
        QVERIFY(desk.shows("historyEmpty"));
        QVERIFY(!desk.shows("historyList"));
        QVERIFY(!desk.shows("clearHistoryButton"));
    }

    void whoLooksAtItGetsTheNewest()
    {
        HistoryPage page;
        const QSignalSpy wanted(&page, &HistoryPage::historyWanted);
        page.show();
        QCOMPARE(wanted.count(), 1);
    }

    void onlyWhatWasCopiedThenCountsAndSeveralSourcesHaveTheFolderTheyWentInto()
    {
        Desk desk;
        HistoryRecord several = record("b", JobResult::Complete), beside = record("c", JobResult::Complete);
        several.request.sources.emplace_back("/home/ada/Music");
        beside.request.sources.emplace_back("/home/ada/Music");
        beside.request.placement = Placement::Beside;
        beside.request.destination.clear();
        desk.page.setRecords({record("a", JobResult::Complete), several, beside});
        const auto line = [&desk](int row) { return desk.list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().remove(QChar(0x2068)).remove(QChar(0x2069)); };
        QVERIFY2(line(0).contains(u"3 files, 12.0 MB · to /mnt/usb/Photos a"_s), qPrintable(line(0)));
        QVERIFY2(line(1).endsWith(u"3 files, 12.0 MB · to /mnt/usb"_s), qPrintable(line(1)));
        QVERIFY2(line(2).endsWith(u"3 files, 12.0 MB · beside the originals"_s), qPrintable(line(2)));
    }

    void aNameOfAnotherScriptStandsWhereThePageBegins()
    {
        Desk desk;
        desk.page.setLayoutDirection(Qt::RightToLeft);
        desk.page.setRecords({record("a", JobResult::Complete)});
        const QImage image = desk.find<QLabel>("historyName")->grab().toImage();
        int ink = 0, left = 0;   // of all pixels that are not the ground's colour, those in the left half
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) != image.pixel(0, 0)) {
                    ++ink;
                    left += x < image.width() / 2 ? 1 : 0;
                }
        QVERIFY(ink > 0);
        QCOMPARE(left, 0);
    }

    void theNewestIsShownWithItsProblems()
    {
        Desk desk;
        desk.page.setRecords({record("b", JobResult::WithProblems, 1), record("a", JobResult::Complete)});
        QCOMPARE(desk.wanted, std::vector<std::string>{"b"});
        QVERIFY(!desk.find("copyAgainButton")->isEnabled());
        HistoryRecord whole = record("b", JobResult::WithProblems, 1);
        whole.problems = {{{Stage::OpenSource, EACCES, "/home/ada/x\xff"}, 1, "/home/ada/x\xff"}};
        desk.page.setDetails(whole);
        QVERIFY(desk.find("copyAgainButton")->isEnabled());
        QVERIFY(desk.find<QLabel>("historyName")->text().contains(u"Photos b\\xff"_s));
        QVERIFY(desk.find<QLabel>("historyOutcome")->text().contains(u"3 files copied"_s));
        QVERIFY(desk.shows("problemList"));
        QCOMPARE(desk.find<QTreeView>("problemList")->model()->rowCount(), 1);
        QTest::keyClick(desk.list(), Qt::Key_Down);
        QCOMPARE(desk.wanted, (std::vector<std::string>{"b", "a"}));
        QVERIFY(!desk.shows("problemList"));
        desk.page.setDetails(whole);   // late: another one is chosen by now
        QVERIFY(desk.find<QLabel>("historyName")->text().contains(u"Photos a"_s));
    }

    void theChosenOneStaysChosenWhenANewOneCame()
    {
        Desk desk;
        desk.page.setRecords({record("a", JobResult::Complete)});
        desk.page.setDetails(record("a", JobResult::Complete));
        desk.page.setRecords({record("b", JobResult::Complete), record("a", JobResult::Complete)});
        QCOMPARE(desk.list()->currentIndex().row(), 1);
        QVERIFY(desk.find("copyAgainButton")->isEnabled());
        QCOMPARE(desk.wanted.size(), std::size_t(1));
        desk.page.setRecords({record("b", JobResult::Complete)});
        QVERIFY(desk.find<QLabel>("historyName")->text().contains(u"Photos b"_s));
        desk.page.setRecords({});
        QVERIFY(desk.shows("historyEmpty"));
    }

    void theSameIsCopiedAgain()
    {
        Desk desk;
        HistoryRecord whole = record("a", JobResult::Complete);
        whole.request.continues = "12345678";
        desk.page.setRecords({whole});
        desk.page.setDetails(whole);
        desk.click("copyAgainButton");
        QCOMPARE(desk.requests.size(), std::size_t(1));
        QVERIFY(desk.requests[0].sources == whole.request.sources);
        QVERIFY(desk.requests[0].continues.empty());
    }

    void oneIsRemovedAndAllOnlyAfterAQuestion()
    {
        Desk desk;
        desk.page.setRecords({record("a", JobResult::Complete)});
        desk.click("historyRemoveButton");
        QCOMPARE(desk.removed, std::vector<std::string>{"a"});
        const QSignalSpy cleared(&desk.page, &HistoryPage::clearRequested);
        desk.click("clearHistoryButton");
        QTRY_VERIFY(desk.find<QMessageBox>("clearHistoryQuestion"));
        QTest::mouseClick(desk.find("clearHistoryNo"), Qt::LeftButton);
        QTRY_VERIFY(!desk.find<QMessageBox>("clearHistoryQuestion"));
        QCOMPARE(cleared.count(), 0);
        desk.click("clearHistoryButton");
        QTRY_VERIFY(desk.find<QMessageBox>("clearHistoryQuestion"));
        QTest::mouseClick(desk.find("clearHistoryYes"), Qt::LeftButton);
        QCOMPARE(cleared.count(), 1);
    }

    void aReportGoesWhereThePersonSays()
    {
        const QTemporaryDir folder;
        Desk desk;
        desk.page.setRecords({record("a", JobResult::Complete)});
        desk.page.setDetails(record("a", JobResult::Complete));
        std::vector<std::pair<Path, report::Format>> reports;
        connect(&desk.page, &HistoryPage::reportRequested, &desk.page,
                [&](const Path &path, const HistoryRecord &r, report::Format format) {
                    QCOMPARE(r.id, std::string("a"));
                    reports.emplace_back(path, format);
                });
        auto *action = desk.page.findChild<QAction *>(u"report-csv"_s);
        QVERIFY(action);
        action->trigger();
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = desk.page.findChild<QFileDialog *>(u"reportDialog"_s)));
        QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
        dialog->setDirectory(folder.path());
        dialog->selectFile(folder.path() + u"/mine.csv"_s);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_COMPARE(reports.size(), std::size_t(1));
        QCOMPARE(reports[0].first, folder.path().toStdString() + "/mine.csv");
        QCOMPARE(reports[0].second, report::Format::Csv);
        QVERIFY(!QFile::exists(folder.path() + u"/mine.csv"_s));   // the page writes nothing itself
    }

    void itFitsInto400PixelsAndStandsSideBySideWhereThereIsRoom()
    {
        Desk desk;
        desk.page.setRecords({record("a", JobResult::WithProblems, 1)});
        QCOMPARE(desk.find<QSplitter>("historySplitter")->orientation(), Qt::Horizontal);
        desk.page.resize(400, 500);
        QCOMPARE(desk.find<QSplitter>("historySplitter")->orientation(), Qt::Vertical);
        QVERIFY2(desk.page.minimumSizeHint().width() <= 400, qPrintable(QString::number(desk.page.minimumSizeHint().width())));
    }

    void everythingHasANameAndAKeyOfItsOwn()
    {
        Desk desk;
        HistoryRecord whole = record("a", JobResult::WithProblems, 1);
        whole.problems = {{{Stage::OpenSource, EACCES, "/x"}, 1, "/x"}};
        desk.page.setRecords({whole});
        desk.page.setDetails(whole);
        QSet<QString> keys;
        int seen = 0;
        for (QAbstractButton *button : desk.page.findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->objectName().startsWith(u"qt_"_s) || !button->inherits("QPushButton"))
                continue;
            ++seen;
            QVERIFY(!button->objectName().isEmpty());
            const QString key = QKeySequence::mnemonic(button->text()).toString();
            QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(button->objectName() + u' ' + key));
            keys.insert(key);
        }
        QCOMPARE(seen, 7);
        for (const QLabel *label : desk.page.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    TestHistory test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_history.moc"
