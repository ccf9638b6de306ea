// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report.h"

#include <gtest/gtest.h>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <string>

using namespace poolcopy;
using namespace Qt::StringLiterals;

namespace {

struct ReportTest : ::testing::Test
{
    ReportTest()
    {
        ::setenv("TZ", "UTC", 1);
        ::tzset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
};

/// One whose names would break every format that is put together carelessly.
HistoryRecord hostile()
{
    HistoryRecord r;
    r.id = "00ff00ff00ff00ff";
    r.request.sources = {"/home/ada/<script>alert(1)</script>"};
    r.request.placement = Placement::Into;
    r.request.destination = "/mnt/usb";
    JobStatus &s = r.status;
    s.state = JobState::Done;
    s.result = JobResult::WithProblems;
    s.begun = 1'700'000'000;
    s.ended = 1'700'000'095;
    s.elapsedMs = 95'000;
    s.files = 4;
    s.filesTotal = 7;
    s.folders = 2;
    s.bytes = 2'000'000;
    s.bytesTotal = 3'000'000;
    s.copied = 3;
    s.bytesCopied = 1'500'000;
    s.failed = 3;
    s.problems = 3;
    s.flushed = true;
    s.notes[static_cast<std::size_t>(NoteKind::OwnerNotKept)] = 1;
    s.notes[static_cast<std::size_t>(NoteKind::TimesNotKept)] = 3;
    s.notes[static_cast<std::size_t>(NoteKind::AclNotKept)] = 2;
    r.noted[static_cast<std::size_t>(NoteKind::OwnerNotKept)] = "/home/ada/one\xff";
    r.noted[static_cast<std::size_t>(NoteKind::TimesNotKept)] = "=1+1";
    s.places = {{"/home/ada/<script>alert(1)</script>", "/mnt/usb/<script>alert(1)</script>", "", false, true}};
    r.problems = {{{Stage::OpenSource, EACCES, "/home/ada/a\"b,c\nd\xff"}, 1, "/home/ada/a\"b,c\nd\xff"},
                  {{Stage::Exists, EEXIST, "=HYPERLINK(\"http://x\")"}, 1, {}},
                  {{Stage::OpenSource, EACCES, "/home/ada/</li><b>&amp;\xe2\x80\xae"}, 12, "/home/ada/x"}};
    return r;
}

} // namespace

TEST_F(ReportTest, ofACopyCutShortTellsWhatIsInItsUnfinishedFolder)
{
    HistoryRecord r = hostile();
    r.status.result = JobResult::Stopped;
    r.status.copied = r.status.failed = r.status.bytesCopied = 0;
    r.status.places[0].unfinished = "/mnt/usb/x.unfinished-1";
    const std::string text = report::write(r, report::Format::Text);
    EXPECT_NE(text.find("\nFiles copied: 4 of 7\nContents copied: 2.0 MB of 3.0 MB\n"), std::string::npos) << text;
    EXPECT_NE(report::write(r, report::Format::Csv).find("\"4\",\"2000000\""), std::string::npos);
}

TEST_F(ReportTest, ofACopyThatWroteNothingSpeaksOfNoDisk)
{
    HistoryRecord r = hostile();
    r.status = {};
    r.status.state = JobState::Done;
    r.status.result = JobResult::Refused;
    r.status.reason = {Stage::OpenSource, ENOENT, "/home/ada/gone"};
    const std::string text = report::write(r, report::Format::Text);
    EXPECT_NE(text.find("Result: Not started\n"), std::string::npos) << text;
    EXPECT_EQ(text.find("Safely on the disk"), std::string::npos) << text;
    r.status.result = JobResult::Stopped;
    r.status.places = {{"/home/ada/x", "/mnt/usb/x", "/mnt/usb/x.unfinished-1"}};
    EXPECT_NE(report::write(r, report::Format::Text).find("Safely on the disk: not certain\n"), std::string::npos);
}

TEST_F(ReportTest, asTextForPeople)
{
    EXPECT_EQ(report::write(hostile(), report::Format::Text),
              "PoolCopy report: script>\n"
              "\n"
              "Result: Done, with problems\n"
              "In words: 3 files copied (1.5 MB) in 1 min 35 s. 3 could not be copied. What was copied is on the disk.\n"
              "From: /home/ada/<script>alert(1)</script>\n"
              "To: /mnt/usb/<script>alert(1)</script>\n"
              "Begun: 2023-11-14 22:13:20\n"
              "Ended: 2023-11-14 22:14:55\n"
              "Took: 1 min 35 s\n"
              "Files copied: 3 of 7\n"
              "Contents copied: 1.5 MB of 3.0 MB\n"
              "Folders: 2\n"
              "Read back and compared: no\n"
              "Safely on the disk: yes\n"
              "Note: /home/ada/one\\xff: The owner or the group of one entry could not be kept.\n"
              "Note: The access lists (ACL) of 2 entries could not be kept.\n"
              "Note: The times of 3 entries could not be kept. First: =1+1\n"
              "\n"
              "Problems: 3\n"
              "\n"
              "Can't be read: permission denied (2)\n"
              "    /home/ada/a\"b,c\\nd\\xff\n"
              "    /home/ada/</li><b>&amp;\xe2\x80\xae\n"
              "  Give yourself the right to read it, then try again.\n"
              "\n"
              "Was left as it is: something of this name is already there (1)\n"
              "    =HYPERLINK(\"http://x\")\n"
              "  Replace it, or keep both.\n");
}

TEST_F(ReportTest, asATableThatNoSpreadsheetTakesForFormulas)
{
    EXPECT_EQ(report::write(hostile(), report::Format::Csv),
              "\"Kind\",\"Path\",\"What happened\",\"Why\",\"What to do\",\"step\",\"errno\",\"Entries\",\"Bytes copied\"\r\n"
              "\"Source\",\"/home/ada/<script>alert(1)</script>\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\r\n"
              "\"Destination\",\"/mnt/usb/<script>alert(1)</script>\",\"Done, with problems\","
              "\"3 files copied (1.5 MB) in 1 min 35 s. 3 could not be copied. What was copied is on the disk.\",\"\",\"\",\"\",\"3\",\"1500000\"\r\n"
              "\"Note\",\"/home/ada/one\\xff\",\"The owner or the group of one entry could not be kept.\",\"\",\"\",\"\",\"\",\"\",\"\"\r\n"
              "\"Note\",\"\",\"The access lists (ACL) of 2 entries could not be kept.\",\"\",\"\",\"\",\"\",\"\",\"\"\r\n"
              "\"Note\",\"'=1+1\",\"The times of 3 entries could not be kept.\",\"\",\"\",\"\",\"\",\"\",\"\"\r\n"
              "\"Problem\",\"/home/ada/a\"\"b,c\\nd\\xff\",\"can't be read\",\"permission denied\",\"Give yourself the right to read it, then try again.\",\"open-source\",\"13\",\"1\",\"\"\r\n"
              "\"Problem\",\"'=HYPERLINK(\"\"http://x\"\")\",\"was left as it is\",\"something of this name is already there\",\"Replace it, or keep both.\",\"exists\",\"17\",\"1\",\"\"\r\n"
              "\"Problem\",\"/home/ada/</li><b>&amp;\xe2\x80\xae\",\"can't be read\",\"permission denied\",\"Give yourself the right to read it, then try again.\",\"open-source\",\"13\",\"12\",\"\"\r\n");
}

TEST_F(ReportTest, everyCharacterThatBeginsAFormulaIsGuarded)
{
    for (const char first : {'=', '+', '-', '@'}) {
        HistoryRecord r = hostile();
        r.problems = {{{Stage::OpenSource, EACCES, std::string(1, first) + "1+1"}, 1, {}}};
        const std::string text = report::write(r, report::Format::Csv);
        EXPECT_NE(text.find(std::string("\"'") + first + "1+1\""), std::string::npos) << first;
    }
}

TEST_F(ReportTest, asJsonWithTheBytesOfEveryName)
{
    QJsonParseError error;
    const QJsonObject o = QJsonDocument::fromJson(QByteArray::fromStdString(report::write(hostile(), report::Format::Json)), &error).object();
    ASSERT_EQ(error.error, QJsonParseError::NoError);
    EXPECT_EQ(o[u"result"_s].toString(), u"with-problems"_s);
    EXPECT_EQ(o[u"begun"_s].toString(), u"2023-11-14T22:13:20Z"_s);
    EXPECT_EQ(o[u"bytes"_s].toInt(), 2'000'000);
    EXPECT_EQ(o[u"id"_s].toString(), u"00ff00ff00ff00ff"_s);
    EXPECT_EQ(o[u"sources"_s].toArray()[0].toObject()[u"path"_s].toString(), u"/home/ada/<script>alert(1)</script>"_s);
    EXPECT_EQ(o[u"places"_s].toArray()[0].toObject()[u"published"_s].toBool(), true);
    EXPECT_EQ(o[u"notes"_s].toObject()[u"owner"_s].toInt(), 1);
    const QJsonArray problems = o[u"problems"_s].toArray();
    ASSERT_EQ(problems.size(), 3);
    const QJsonObject first = problems[0].toObject();
    EXPECT_EQ(first[u"path"_s].toString(), u"/home/ada/a\"b,c\\nd\\xff"_s);
    EXPECT_EQ(QByteArray::fromBase64(first[u"path64"_s].toString().toLatin1()), QByteArray("/home/ada/a\"b,c\nd\xff"));
    EXPECT_EQ(first[u"step"_s].toString(), u"open-source"_s);
    EXPECT_EQ(first[u"errno"_s].toInt(), EACCES);
    EXPECT_FALSE(problems[1].toObject().contains(u"path64"_s));
    EXPECT_EQ(problems[2].toObject()[u"entries"_s].toInt(), 12);
}

TEST_F(ReportTest, asAPageInWhichNoNameIsMarkup)
{
    const std::string page = report::write(hostile(), report::Format::Html);
    EXPECT_EQ(page.find("<script"), std::string::npos);
    EXPECT_EQ(page.find("<b>"), std::string::npos);
    EXPECT_NE(page.find("<li><bdi>/home/ada/&lt;/li&gt;&lt;b&gt;&amp;amp;\xe2\x80\xae</bdi> can't be read (with 12 entries)</li>"), std::string::npos);
    EXPECT_NE(page.find("<h3>Can't be read: permission denied (2)</h3>"), std::string::npos);
    EXPECT_NE(page.find("<td><bdi>/mnt/usb/&lt;script&gt;alert(1)&lt;/script&gt;</bdi></td>"), std::string::npos);
    EXPECT_EQ(page.find("http-equiv=\"refresh\""), std::string::npos);
    // All that is opened is closed.
    for (const char *tag : {"html", "head", "body", "table", "ul", "tr", "td", "th", "li", "h2", "h3", "style", "title"}) {
        const auto count = [&page](const std::string &what) {
            std::size_t n = 0;
            for (std::size_t at = page.find(what); at != std::string::npos; at = page.find(what, at + 1))
                ++n;
            return n;
        };
        const std::string open = std::string("<") + tag;
        EXPECT_EQ(count(open + ">") + count(open + " "), count(std::string("</") + tag + ">")) << tag;
    }
}

TEST_F(ReportTest, aStoppedJobTellsWhyAndAnUnfinishedFolderWhere)
{
    HistoryRecord r = hostile();
    r.status.result = JobResult::Stopped;
    r.status.reason = {Stage::WriteFile, ENOSPC, "/mnt/usb/x"};
    r.status.places[0].unfinished = "/mnt/usb/y.unfinished-1";
    r.problems.clear();
    const std::string text = report::write(r, report::Format::Text);
    EXPECT_NE(text.find("Reason: /mnt/usb/x: can't be written: the disk is full\n"), std::string::npos) << text;
    EXPECT_NE(text.find("Unfinished: /mnt/usb/y.unfinished-1\n"), std::string::npos);
    EXPECT_NE(report::write(r, report::Format::Json).find("\"step\": \"write-file\""), std::string::npos);
}

TEST_F(ReportTest, theSuggestedNameFitsIntoEveryFolder)
{
    HistoryRecord r = hostile();
    EXPECT_EQ(report::suggestedName(r), u"PoolCopy report script_ 2023-11-14"_s);
    r.request.sources = {"/a/" + std::string(300, 'x'), "/b"};
    EXPECT_LE(report::suggestedName(r).size(), 120);
}
