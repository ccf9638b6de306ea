// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen for one copy alone, from where it is chosen to what follows its end.
#include "tests/gui/fake_engine.h"
#include "ui/choose_page.h"
#include "ui/dropped_paths.h"
#include "ui/fold_button.h"
#include "ui/main_window.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace poolcopy;
using namespace Qt::StringLiterals;

namespace {

/// The window, and the copy that it started last.
struct Desk
{
    Desk()
    {
        Settings::instance().setChoices({});
        QObject::connect(&window, &MainWindow::copyRequested, &engine, [this](const JobRequest &request) {
            job = engine.start(request);
            window.followJob(job);
        });
        QObject::connect(&window, &MainWindow::jobLeft, &engine, &Engine::forget);
        window.show();
        if (!fold()->isOpen())
            fold()->click();
    }
    [[nodiscard]] FoldButton *fold() const { return window.findChild<FoldButton *>(u"optionsFold"_s); }
    void take(const char *source)
    {
        DroppedPaths dropped;
        dropped.paths = {source};
        window.take(dropped);
    }
    void choose(const char *name, const QVariant &value) const
    {
        auto *combo = window.findChild<QComboBox *>(QLatin1String(name));
        combo->setCurrentIndex(combo->findData(value));
    }
    void chooseAll() const
    {
        choose("copyPermissions", true);
        choose("copyAfterEnd", static_cast<int>(AfterEnd::Eject));
        window.findChild<QCheckBox *>(u"copyFlush"_s)->setChecked(false);
    }
    /// The one that can be seen.
    void click(const char *name) const
    {
        for (auto *button : window.findChildren<QAbstractButton *>(QLatin1String(name)))
            if (button->isVisible())
                return button->click();
        QFAIL(name);
    }
    [[nodiscard]] QString chosenText() const { return window.findChild<QLabel *>(u"optionsChosen"_s)->text(); }

    Engine engine{QString()};
    MainWindow window;
    Job *job = nullptr;
};

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSimpleCaseShowsNoneOfThem();
    void theyHoldForOneCopyAlone();
    void whatIsChosenIsSaidWhileItIsFoldedAway();
    void aCheckKeepsThem();
    void theyAreThereAgainWhenSomethingElseIsToBeChosen();
    void whatIsLeftAsTheSettingsSayFollowsThem();
};

void TestOptions::theSimpleCaseShowsNoneOfThem()
{
    Settings::instance().setValue(u"open/options"_s, false);
    const MainWindow window;
    const auto *page = window.findChild<ChoosePage *>();
    for (const char *name : {"copyPermissions", "copyFlush", "copyAfterEnd"})
        QVERIFY2(!page->findChild<QWidget *>(QLatin1String(name))->isVisibleTo(page), name);
    page->findChild<FoldButton *>(u"optionsFold"_s)->click();
    for (const char *name : {"copyPermissions", "copyFlush", "copyAfterEnd"})
        QVERIFY2(page->findChild<QWidget *>(QLatin1String(name))->isVisibleTo(page), name);
}

void TestOptions::theyHoldForOneCopyAlone()
{
    Desk desk;
    desk.take("/a");
    desk.chooseAll();
    desk.click("copyButton");
    QVERIFY(desk.job->request().asDestination);
    QVERIFY(!desk.job->request().flush);
    QCOMPARE(desk.job->request().afterEnd, std::optional(AfterEnd::Eject));
    QVERIFY(Settings::instance().choices() == Choices());
    desk.take("/b");
    desk.click("copyButton");
    QVERIFY(!desk.job->request().asDestination);
    QVERIFY(desk.job->request().flush);
    QCOMPARE(desk.job->request().afterEnd, std::optional<AfterEnd>());
}

void TestOptions::whatIsChosenIsSaidWhileItIsFoldedAway()
{
    const Desk desk;
    QCOMPARE(desk.chosenText(), QString());
    desk.chooseAll();
    QCOMPARE(desk.chosenText(), QString());   // it is seen
    desk.fold()->click();
    QCOMPARE(desk.chosenText(), u"permissions of the folder copied to · not waiting for the disk · eject the disk"_s);
    desk.fold()->click();
    desk.choose("copyPermissions", false);
    desk.fold()->click();
    QCOMPARE(desk.chosenText(), u"not waiting for the disk · eject the disk"_s);
}

void TestOptions::aCheckKeepsThem()
{
    Desk desk;
    desk.take("/a");
    desk.chooseAll();
    desk.click("checkButton");
    QVERIFY(desk.job->request().dryRun);
    endFakeJob(desk.job, JobResult::Complete);
    Choices other;
    other.notifications = false;
    Settings::instance().setChoices(other);   // the page begins anew; what was checked stays what it was
    Q_EMIT desk.window.findChild<QPushButton *>(u"planCopyButton"_s)->clicked();
    QVERIFY(!desk.job->request().dryRun);
    QVERIFY(desk.job->request().asDestination && !desk.job->request().flush);
    QCOMPARE(desk.job->request().afterEnd, std::optional(AfterEnd::Eject));
}

void TestOptions::theyAreThereAgainWhenSomethingElseIsToBeChosen()
{
    Desk desk;
    desk.take("/a");
    desk.chooseAll();
    desk.click("copyButton");
    endFakeJob(desk.job, JobResult::Refused);
    desk.click("changeButton");
    const JobRequest again = desk.window.findChild<ChoosePage *>()->request();
    QVERIFY(again.asDestination && !again.flush);
    QCOMPARE(again.afterEnd, std::optional(AfterEnd::Eject));
}

void TestOptions::whatIsLeftAsTheSettingsSayFollowsThem()
{
    Desk desk;
    Choices usual;
    usual.flush = false;
    usual.afterEnd = AfterEnd::OpenFolder;
    Settings::instance().setChoices(usual);
    desk.take("/a");
    desk.click("copyButton");
    QVERIFY(!desk.job->request().flush);
    QCOMPARE(desk.job->request().afterEnd, std::optional<AfterEnd>());   // they may still be changed while it is copied
    desk.take("/b");
    desk.choose("copyAfterEnd", static_cast<int>(AfterEnd::Nothing));
    desk.click("copyButton");
    QCOMPARE(desk.job->request().afterEnd, std::optional(AfterEnd::Nothing));
}

QTEST_MAIN(TestOptions)
#include "test_options.moc"
