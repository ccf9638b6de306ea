// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/two_tone_bar.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTest>

using namespace poolcopy;

class TestTwoToneBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverRunsBackwards();
    void staysEmptyWhileTheWholeIsUnknown();
    void movesSmoothlyAndArrives();
    void showsBothTones();
    void growsFromTheRightInARightToLeftWindow();
};

void TestTwoToneBar::neverRunsBackwards()
{
    TwoToneBar bar;
    QRandomGenerator random(7);   // the same course each time
    int value = 0, copied = 0;
    for (int i = 0; i < 5000; ++i) {
        const double a = random.generateDouble(), b = random.generateDouble();
        bar.setShares(a * i / 5000, b * i / 5000, random.bounded(5) != 0);
        bar.advance(random.bounded(200));
        QVERIFY(bar.value() >= value);
        QVERIFY(bar.copiedValue() >= copied);
        QVERIFY(bar.copiedValue() >= bar.value());
        value = bar.value();
        copied = bar.copiedValue();
    }
    QVERIFY(value > 0);
}

void TestTwoToneBar::staysEmptyWhileTheWholeIsUnknown()
{
    TwoToneBar bar;
    for (int i = 0; i < 100; ++i) {
        bar.setShares(0.9, 0.9, false);
        bar.advance(33);
    }
    QCOMPARE(bar.value(), 0);
    bar.setShares(0.1, 0.05, true);
    bar.settle();
    QCOMPARE(bar.value(), 500);
    QCOMPARE(bar.copiedValue(), 1000);
}

void TestTwoToneBar::movesSmoothlyAndArrives()
{
    TwoToneBar bar;
    bar.setShares(0.5, 0.5, true);
    bar.advance(33);
    QVERIFY(bar.value() > 0);
    QVERIFY(bar.value() < 2500);
    for (int i = 0; i < 60; ++i)
        bar.advance(33);
    QCOMPARE(bar.value(), 5000);
    bar.setShares(1, 1, true);
    bar.settle();
    QCOMPARE(bar.value(), 10000);
    bar.reset();
    QCOMPARE(bar.value(), 0);
}

void TestTwoToneBar::showsBothTones()
{
    TwoToneBar bar;
    bar.resize(400, 14);
    bar.setShares(0.6, 0.3, true);
    bar.settle();
    const QImage picture = bar.grab().toImage();
    const QColor written = picture.pixelColor(60, 7), copied = picture.pixelColor(180, 7), rest = picture.pixelColor(340, 7);
    QCOMPARE(written, bar.palette().color(QPalette::Highlight));
    QVERIFY(copied != written);
    QVERIFY(copied != rest);
    QVERIFY(written != rest);
}

void TestTwoToneBar::growsFromTheRightInARightToLeftWindow()
{
    TwoToneBar bar;
    bar.setLayoutDirection(Qt::RightToLeft);
    bar.resize(400, 14);
    bar.setShares(0.3, 0.3, true);
    bar.settle();
    const QImage picture = bar.grab().toImage();
    QCOMPARE(picture.pixelColor(340, 7), bar.palette().color(QPalette::Highlight));
    QVERIFY(picture.pixelColor(60, 7) != bar.palette().color(QPalette::Highlight));
}

QTEST_MAIN(TestTwoToneBar)
#include "test_two_tone_bar.moc"
