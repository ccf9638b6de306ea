// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dropped_paths.h"

#include <QMimeData>
#include <QTest>

#include <array>

#include <unistd.h>

using namespace poolcopy;
using namespace Qt::StringLiterals;

namespace {

using Paths = std::vector<Path>;

QByteArray bytes(const Path &path)
{
    return QByteArray(path.data(), static_cast<qsizetype>(path.size()));
}

} // namespace

class TestDroppedPaths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyByteOfANameSurvivesTheWayThroughAUri();
    void uris_data();
    void uris();
    void commentsAndEmptyLinesAreNoPaths();
    void linesMayEndInAnyWay();
    void aPathIsTakenOnce();
    void whatIsNotHereIsCounted();
    void copiedFilesSayWhetherTheyWereCut();
    void mimeDataIsReadAsBytes();
    void kdeSaysCutInAFormatOfItsOwn();
    void argumentsAreBytesOrUris();
};

void TestDroppedPaths::everyByteOfANameSurvivesTheWayThroughAUri()
{
    for (int c = 1; c < 256; ++c) {
        if (c == '/')
            continue;
        const Path path = Path("/tmp/a") + static_cast<char>(c) + "b";
        const QByteArray uri = urlFromPath(path).toEncoded();
        const auto back = pathFromUri(uri);
        QVERIFY2(back.has_value(), uri.constData());
        QCOMPARE(bytes(*back), bytes(path));
        const QByteArray byByte = "file:///tmp/a%" + QByteArray(1, static_cast<char>(c)).toHex() + "b";
        const auto escaped = pathFromUri(byByte);
        QVERIFY(escaped.has_value());
        QCOMPARE(bytes(*escaped), bytes(path));
    }
}

void TestDroppedPaths::uris_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("path");   // null: refused
    const QByteArray none;
    QTest::newRow("plain") << QByteArray("file:///tmp/x") << QByteArray("/tmp/x");
    QTest::newRow("not UTF-8") << QByteArray("file:///tmp/b%FFd") << QByteArray("/tmp/b\xff" "d");
    QTest::newRow("lower case digits") << QByteArray("file:///%c3%a9") << QByteArray("/\xc3\xa9");
    QTest::newRow("raw bytes") << QByteArray("file:///tmp/\xe9 x") << QByteArray("/tmp/\xe9 x");
    QTest::newRow("localhost") << QByteArray("file://localhost/x") << QByteArray("/x");
    QTest::newRow("LOCALHOST") << QByteArray("FILE://LOCALHOST/x") << QByteArray("/x");
    QTest::newRow("one slash") << QByteArray("file:/x") << QByteArray("/x");
    QTest::newRow("question mark and hash are letters") << QByteArray("file:///a?b#c") << QByteArray("/a?b#c");
    QTest::newRow("percent sign") << QByteArray("file:///100%25") << QByteArray("/100%");
    QTest::newRow("trailing slash stays") << QByteArray("file:///a/") << QByteArray("/a/");
    QTest::newRow("the root") << QByteArray("file:///") << QByteArray("/");
    QTest::newRow("another host") << QByteArray("file://nas.example/x") << none;
    QTest::newRow("host without path") << QByteArray("file://localhost") << none;
    QTest::newRow("another scheme") << QByteArray("sftp://localhost/x") << none;
    QTest::newRow("relative") << QByteArray("file:x") << none;
    QTest::newRow("escaped NUL") << QByteArray("file:///a%00b") << none;
    QTest::newRow("raw NUL") << QByteArray("file:///a\0b", 11) << none;
    QTest::newRow("escaped slash") << QByteArray("file:///a%2Fb") << none;
    QTest::newRow("cut escape") << QByteArray("file:///a%4") << none;
    QTest::newRow("no escape") << QByteArray("file:///a%zz") << none;
    QTest::newRow("empty") << QByteArray("") << none;
    std::array<char, 256> host{};
    QCOMPARE(::gethostname(host.data(), host.size() - 1), 0);
    QTest::newRow("this host") << QByteArray("file://" + QByteArray(host.data()).toUpper() + "/x") << QByteArray("/x");
}

void TestDroppedPaths::uris()
{
    QFETCH(QByteArray, uri);
    QFETCH(QByteArray, path);
    const auto got = pathFromUri(uri);
    QCOMPARE(got.has_value(), !path.isNull());
    if (got)
        QCOMPARE(bytes(*got), path);
}

void TestDroppedPaths::commentsAndEmptyLinesAreNoPaths()
{
    const DroppedPaths got = pathsFromUriList("# from somewhere\r\n\r\nfile:///a\r\n#file:///b\r\n");
    QVERIFY(got.paths == Paths{"/a"});
    QCOMPARE(got.leftOut, std::size_t(0));
}

void TestDroppedPaths::linesMayEndInAnyWay()
{
    const Paths two{"/a", "/b\xff"};
    QVERIFY(pathsFromUriList("file:///a\r\nfile:///b%FF\r\n").paths == two);
    QVERIFY(pathsFromUriList("file:///a\nfile:///b%FF").paths == two);
    QVERIFY(pathsFromUriList(QByteArrayView("file:///a\nfile:///b%FF\0", 23)).paths == two);
    QVERIFY(pathsFromUriList("/a\n/b\xff\n").paths == two);
    QVERIFY(pathsFromUriList("").paths.empty());
}

void TestDroppedPaths::aPathIsTakenOnce()
{
    QVERIFY((pathsFromUriList("file:///a\nfile:///b\nfile:///a\n").paths == Paths{"/a", "/b"}));
}

void TestDroppedPaths::whatIsNotHereIsCounted()
{
    const DroppedPaths got = pathsFromUriList("smb://nas/x\nfile:///a\nhttp://example.org\n");
    QVERIFY(got.paths == Paths{"/a"});
    QCOMPARE(got.leftOut, std::size_t(2));
}

void TestDroppedPaths::copiedFilesSayWhetherTheyWereCut()
{
    const DroppedPaths copied = pathsFromCopiedFiles("copy\nfile:///a\nfile:///b%FE");
    QVERIFY((copied.paths == Paths{"/a", "/b\xfe"}));
    QVERIFY(!copied.cut);
    const DroppedPaths cut = pathsFromCopiedFiles("cut\nfile:///a");
    QVERIFY(cut.paths == Paths{"/a"});
    QVERIFY(cut.cut);
}

void TestDroppedPaths::mimeDataIsReadAsBytes()
{
    QMimeData list;
    list.setData(u"text/uri-list"_s, "file:///tmp/b%FFd\r\n");
    QVERIFY(offersPaths(list));
    QVERIFY(pathsFromMime(list).paths == Paths{"/tmp/b\xff" "d"});

    QMimeData both;
    both.setData(u"text/uri-list"_s, "file:///a\r\n");
    both.setData(u"x-special/gnome-copied-files"_s, "cut\nfile:///a\n");
    QVERIFY(pathsFromMime(both).cut);

    QMimeData text;
    text.setText(u"/tmp"_s);
    QVERIFY(!offersPaths(text));
}

void TestDroppedPaths::kdeSaysCutInAFormatOfItsOwn()
{
    QMimeData data;
    data.setData(u"text/uri-list"_s, "file:///a\r\n");
    data.setData(u"application/x-kde-cutselection"_s, "1");
    QVERIFY(pathsFromMime(data).cut);
}

void TestDroppedPaths::argumentsAreBytesOrUris()
{
    QVERIFY(pathFromArgument("bad\xff" "dir") == Path("bad\xff" "dir"));
    QVERIFY(pathFromArgument("file:///tmp/b%FFd") == Path("/tmp/b\xff" "d"));
    QVERIFY(pathFromArgument("file:name") == Path("file:name"));
    QVERIFY(pathFromArgument("100%") == Path("100%"));
    QVERIFY(!pathFromArgument("file://elsewhere/x"));
}

QTEST_GUILESS_MAIN(TestDroppedPaths)
#include "test_dropped_paths.moc"
