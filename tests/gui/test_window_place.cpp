// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"
#include "ui/window_place.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QTest>

#include <optional>

using namespace poolcopy;
using namespace Qt::StringLiterals;

namespace {

/// A window as the program makes it, which is not shown yet.
struct Opened
{
    Opened()
    {
        window.setMinimumSize(400, 360);
        window.resize(720, 600);
        place.emplace(window);
    }
    QMainWindow window;
    std::optional<WindowPlace> place;
};

} // namespace

class TestWindowPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theSizeIsThereAgain();
    void thePlaceIsThereAgain();
    void alsoOfAWindowThatWasHidden();
    void aMaximisedOneIsSoAgainAndKeepsTheSizeThatItHadBefore();
    void oneThatIsLargerThanTheScreenFits();
    void nonsenseInTheFileIsNoHarm();
};

void TestWindowPlace::init()
{
    Settings::instance().setValue(u"window/place"_s, QByteArray());
    Settings::instance().setValue(u"window/maximised"_s, false);
}

void TestWindowPlace::theSizeIsThereAgain()
{
    {
        Opened first;
        QCOMPARE(first.window.size(), QSize(720, 600));
        first.window.show();
        first.window.resize(530, 470);
        first.window.close();
    }
    const Opened second;
    QCOMPARE(second.window.size(), QSize(530, 470));
}

void TestWindowPlace::thePlaceIsThereAgain()
{
    QPoint at;
    {
        Opened first;
        first.window.resize(500, 400);
        first.window.show();
        first.window.move(120, 90);
        at = first.window.pos();
        first.window.close();
    }
    Opened second;
    second.window.show();
    QCOMPARE(second.window.pos(), at);
}

void TestWindowPlace::alsoOfAWindowThatWasHidden()
{
    {
        Opened first;
        first.window.show();
        first.window.resize(510, 440);
        first.window.hide();   // and it never comes back
    }
    const Opened second;
    QCOMPARE(second.window.size(), QSize(510, 440));
}

void TestWindowPlace::aMaximisedOneIsSoAgainAndKeepsTheSizeThatItHadBefore()
{
    {
        Opened first;
        first.window.resize(520, 450);
        first.window.show();
        first.window.showMaximized();
        QTRY_VERIFY(first.window.width() > 520);
        first.window.close();
    }
    Opened second;
    second.window.show();
    QVERIFY(second.window.isMaximized());
    second.window.showNormal();
    QTRY_COMPARE(second.window.size(), QSize(520, 450));
}

void TestWindowPlace::oneThatIsLargerThanTheScreenFits()
{
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    {
        QMainWindow large;
        large.resize(screen * 3);
        Settings::instance().setValue(u"window/place"_s, large.saveGeometry());
    }
    const Opened opened;
    QVERIFY(opened.window.width() <= screen.width() && opened.window.height() <= screen.height());
}

void TestWindowPlace::nonsenseInTheFileIsNoHarm()
{
    Settings::instance().setValue(u"window/place"_s, u"nonsense"_s);
    Settings::instance().setValue(u"window/maximised"_s, 7.5);
    const Opened opened;
    QCOMPARE(opened.window.size(), QSize(720, 600));
}

QTEST_MAIN(TestWindowPlace)
#include "test_window_place.moc"
