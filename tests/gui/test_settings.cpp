// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choose_page.h"
#include "ui/destination_choice.h"
#include "ui/settings.h"
#include "ui/settings_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace poolcopy {

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void choicesAreThereAgain();
    void nonsenseInTheFileIsNoHarm();
    void destinationsAreThereAgainByteForByte();
    void onlyTheLatestAndTheKeptAreRemembered();
    void aHomeThatHangsIsWaitedForOnceAndNotLong();
    void thePageShowsAndRemembers();
    void aCopyStartsWithTheSettings();
    void aFolderIsKeptByTheStar();
    void freeSpaceIsAskedForAndShown();

private:
    [[nodiscard]] Settings *opened() const
    {
        return new Settings([file = m_file] { return std::make_unique<QSettings>(file, QSettings::IniFormat); });
    }
    void close(Settings *settings) { delete settings; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"poolcopy.ini"_s);
    Settings::instance().setChoices({});
    for (const KnownDestination &d : Settings::instance().destinations())
        Settings::instance().keepDestination(d.folder, false);
}

void TestSettings::choicesAreThereAgain()
{
    Choices c;
    c.workers = 7;
    c.flush = false;
    c.verify = true;
    c.onConflict = OnConflict::Newer;
    c.asDestination = true;
    c.afterEnd = AfterEnd::OpenFolder;
    c.language = u"zh_Hant"_s;
    c.notifications = false;
    Settings *first = opened();
    QVERIFY(first->isRead());
    QVERIFY(first->choices() == Choices());
    const QSignalSpy changes(first, &Settings::choicesChanged);
    first->setChoices(c);
    first->setChoices(c);
    QCOMPARE(changes.count(), 1);
    first->setValue(u"open/workers"_s, false);
    close(first);
    Settings *second = opened();
    QVERIFY(second->choices() == c);
    QCOMPARE(second->value(u"open/workers"_s, true).toBool(), false);
    close(second);
}

void TestSettings::nonsenseInTheFileIsNoHarm()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[copy]\nworkers=900\ntaken-names=eat\npermissions=\n[destinations]\nfolders=@Variant(broken, 3\n");
    file.close();
    Settings *settings = opened();
    QCOMPARE(settings->choices().workers, 64);
    QCOMPARE(settings->choices().onConflict, OnConflict::Leave);
    QVERIFY(settings->destinations().empty());
    close(settings);
}

void TestSettings::destinationsAreThereAgainByteForByte()
{
    Settings *first = opened();
    first->rememberDestination("/mnt/b\xff" "d, \"x\"\n");
    close(first);
    Settings *second = opened();
    QCOMPARE(second->destinations().size(), std::size_t(1));
    QCOMPARE(second->destinations().front().folder, Path("/mnt/b\xff" "d, \"x\"\n"));
    second->rememberDestination("/b");
    second->keepDestination("/b", true);
    close(second);
    Settings *third = opened();
    const std::vector<KnownDestination> expected{{"/b", true}, {"/mnt/b\xff" "d, \"x\"\n", false}};
    QVERIFY(third->destinations() == expected);
    close(third);
}

void TestSettings::onlyTheLatestAndTheKeptAreRemembered()
{
    Settings *settings = opened();
    settings->rememberDestination("/kept");
    settings->keepDestination("/kept", true);
    for (int i = 0; i < 20; ++i)
        settings->rememberDestination("/" + std::to_string(i));
    settings->rememberDestination("/17");
    settings->rememberDestination("relative");
    std::vector<KnownDestination> known = settings->destinations();
    QCOMPARE(known.size(), 1 + Settings::MostRecent);
    QCOMPARE(known[0].folder, Path("/kept"));
    QCOMPARE(known[1].folder, Path("/17"));
    QCOMPARE(known[2].folder, Path("/19"));
    settings->keepDestination("/kept", false);
    QVERIFY(!settings->destinations().front().kept);
    close(settings);
}

void TestSettings::aHomeThatHangsIsWaitedForOnceAndNotLong()
{
    {
        QSettings file(m_file, QSettings::IniFormat);
        file.setValue(u"copy/workers"_s, 3);
        file.setValue(u"copy/verify"_s, true);
    }
    QSemaphore gate;
    QElapsedTimer clock;
    clock.start();
    auto *settings = new Settings([&gate, file = m_file] {
        gate.acquire();
        return std::make_unique<QSettings>(file, QSettings::IniFormat);
    });
    QVERIFY(clock.elapsed() >= Settings::LongestStartMs - 50);
    QVERIFY(clock.elapsed() < 4 * Settings::LongestStartMs);
    QVERIFY(!settings->isRead());
    clock.restart();
    Choices c = settings->choices();
    QVERIFY(c == Choices());
    c.workers = 9;
    settings->setChoices(c);
    settings->rememberDestination("/mnt");
    QCOMPARE(settings->choices().workers, 9);
    QVERIFY(clock.elapsed() < Settings::LongestStartMs / 2);   // nobody waits again

    const QSignalSpy changes(settings, &Settings::choicesChanged);
    gate.release();
    QTRY_VERIFY(settings->isRead());
    QCOMPARE(changes.count(), 1);
    QCOMPARE(settings->choices().workers, 9);    // what was set meanwhile is newer
    QVERIFY(settings->choices().verify);         // what was not set is as in the file
    close(settings);
    QSettings file(m_file, QSettings::IniFormat);
    QCOMPARE(file.value(u"copy/workers"_s).toInt(), 9);
    QVERIFY(file.value(u"copy/verify"_s).toBool());
}

void TestSettings::thePageShowsAndRemembers()
{
    SettingsPage page;
    page.show();
    const auto *workers = page.findChild<QSpinBox *>(u"settingsWorkers"_s);
    auto *automatic = page.findChild<QCheckBox *>(u"settingsAutomatic"_s);
    QVERIFY(automatic->isChecked());
    QVERIFY(!workers->isEnabled());
    automatic->click();
    QVERIFY(workers->isEnabled());
    page.findChild<QSpinBox *>(u"settingsWorkers"_s)->setValue(5);
    QCOMPARE(Settings::instance().choices().workers, 5);
    page.findChild<QCheckBox *>(u"settingsFlush"_s)->click();
    page.findChild<QCheckBox *>(u"settingsVerify"_s)->click();
    page.findChild<QCheckBox *>(u"settingsNotifications"_s)->click();
    const auto choose = [&page](const char *name, const QVariant &data) {
        auto *combo = page.findChild<QComboBox *>(QLatin1String(name));
        combo->setCurrentIndex(combo->findData(data));
        Q_EMIT combo->activated(combo->currentIndex());
    };
    choose("settingsRule", static_cast<int>(OnConflict::Ask));
    choose("settingsPermissions", true);
    choose("settingsAfterEnd", static_cast<int>(AfterEnd::OpenFolder));
    const auto *holds = page.findChild<QLabel *>(u"settingsLanguageHolds"_s);
    QVERIFY(holds->isHidden());
    choose("settingsLanguage", u"en"_s);
    QVERIFY2(!holds->isHidden(), "nothing in the window changes, so it must be said when it does");
    choose("settingsLanguage", QString());
    QVERIFY(holds->isHidden());
    choose("settingsLanguage", u"en"_s);
    Choices expected;
    expected.workers = 5;
    expected.flush = false;
    expected.verify = true;
    expected.notifications = false;
    expected.onConflict = OnConflict::Ask;
    expected.asDestination = true;
    expected.afterEnd = AfterEnd::OpenFolder;
    expected.language = u"en"_s;
    QVERIFY(Settings::instance().choices() == expected);
    const SettingsPage again;
    QCOMPARE(again.findChild<QComboBox *>(u"settingsRule"_s)->currentData().toInt(), static_cast<int>(OnConflict::Ask));
    QCOMPARE(again.findChild<QSpinBox *>(u"settingsWorkers"_s)->value(), 5);
    Settings::instance().setChoices({});
    QVERIFY(again.findChild<QCheckBox *>(u"settingsFlush"_s)->isChecked());
    QVERIFY(again.findChild<QCheckBox *>(u"settingsAutomatic"_s)->isChecked());
}

void TestSettings::aCopyStartsWithTheSettings()
{
    ChoosePage page;
    page.addSources({"/a"});
    Choices c;
    c.workers = 3;
    c.flush = false;
    c.verify = true;
    c.asDestination = true;
    c.onConflict = OnConflict::Rename;
    Settings::instance().setChoices(c);
    const JobRequest request = page.request();
    QCOMPARE(request.workers, 3);
    QVERIFY(!request.flush && request.verify && request.asDestination);
    QCOMPARE(request.onConflict, OnConflict::Rename);
    // For this copy it may be chosen otherwise; the settings stay.
    page.findChild<QCheckBox *>(u"verifyBox"_s)->setChecked(false);
    QVERIFY(!page.request().verify);
    QVERIFY(Settings::instance().choices().verify);
}

void TestSettings::aFolderIsKeptByTheStar()
{
    ChoosePage page;
    page.addSources({"/a"});
    page.setDestination("/mnt/star");
    auto *star = page.findChild<QToolButton *>(u"keepDestinationButton"_s);
    QVERIFY(star->isEnabled());
    star->click();
    QVERIFY(star->isChecked());
    QCOMPARE(page.request().destination, Path("/mnt/star"));
    ChoosePage next;   // in the next session
    auto *combo = next.findChild<QComboBox *>(u"destinationCombo"_s);
    QVERIFY2(combo->itemText(1).contains(u"/mnt/star"_s), qPrintable(combo->itemText(1)));
    QVERIFY(next.request().placement == Placement::Beside);
    combo->setCurrentIndex(1);
    QCOMPARE(next.request().destination, Path("/mnt/star"));
    combo->setCurrentIndex(0);
    QVERIFY(!next.findChild<QToolButton *>(u"keepDestinationButton"_s)->isEnabled());
    // What is copied to is remembered by itself.
    page.setDestination("/mnt/used");
    page.findChild<QPushButton *>(u"copyButton"_s)->click();
    QVERIFY(Settings::instance().destinations()[1].folder == "/mnt/used");
    QCOMPARE(next.findChild<QComboBox *>(u"destinationCombo"_s)->currentIndex(), 0);
}

void TestSettings::freeSpaceIsAskedForAndShown()
{
    DestinationChoice choice;
    QSignalSpy asked(&choice, &DestinationChoice::spaceWanted);
    choice.choose("/mnt/usb");
    QCOMPARE(asked.count(), 0);   // nobody sees it yet
    choice.show();
    QTRY_COMPARE(asked.count(), 1);
    const auto folders = asked[0][0].value<std::vector<Path>>();
    QVERIFY(std::find(folders.begin(), folders.end(), Path("/mnt/usb")) != folders.end());
    auto *space = choice.findChild<QLabel *>(u"freeSpace"_s);
    QVERIFY(!space->isVisible());   // a disk that hangs shows nothing
    choice.showSpace("/mnt/usb", 12'000'000'000);
    QVERIFY(space->isVisible());
    QCOMPARE(space->text(), u"12.0 GB free"_s);
    choice.choose("/mnt/other");
    QVERIFY(!space->isVisible());
    QCOMPARE(asked.count(), 2);
}

} // namespace poolcopy

QTEST_MAIN(poolcopy::TestSettings)
#include "test_settings.moc"
