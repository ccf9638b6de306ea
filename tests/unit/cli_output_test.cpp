// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_output.h"
#include "core/base/fd.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QLocale>

#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <string>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

using namespace poolcopy;

namespace {

struct Pipe
{
    Fd read, write;
    Pipe()
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) == 0) {
            read = Fd(ends[0]);
            write = Fd(ends[1]);
        }
    }
};

TEST(CliOutput, EveryEndHasTheExitCodeOfTheContract)
{
    EXPECT_EQ(exitCode(JobResult::Complete), 0);
    EXPECT_EQ(exitCode(JobResult::WithProblems), 1);
    EXPECT_EQ(exitCode(JobResult::Stopped), 1);
    EXPECT_EQ(exitCode(JobResult::Refused), 2);
    EXPECT_EQ(exitCode(JobResult::Cancelled), 130);
}

JobStatus halfway()
{
    JobStatus status;
    status.state = JobState::Copying;
    status.totalsFinal = true;
    status.files = 40'000;
    status.filesTotal = 80'000;
    status.bytesTotal = 4'000'000'000;
    status.bytes = 3'000'000'000;
    status.bytesWritten = 2'000'000'000;
    return status;
}

TEST(CliOutput, TheLiveLineShowsTwoTonesAndWhatFits)
{
    QLocale::setDefault(QLocale::c());
    const struct
    {
        int columns;
        std::string line;
    } table[] = {
        {100, "[#########----     ]  50 %  40000 of 80000 files  2.0 GB of 4.0 GB  310.0 MB/s  about 2 minutes left"},
        {84, "[#######---    ]  50 %  40000 of 80000 files  2.0 GB of 4.0 GB  about 2 minutes left"},
        {79, "[###############-------        ]  50 %  2.0 GB of 4.0 GB  about 2 minutes left"},
        {50, "[############------      ]  50 %  2.0 GB of 4.0 GB"},
        {40, "[#######---    ]  50 %  2.0 GB of 4.0 GB"},
        {5, "50 %"},
        {3, ""},
    };
    for (const auto &row : table)
        EXPECT_EQ(liveLine(halfway(), 50, 310e6, 120.0, {}, row.columns).toStdString(), row.line) << row.columns;
    // Without a flush the system has it all that it needs to have.
    JobRequest notFlushed;
    notFlushed.flush = false;
    EXPECT_EQ(liveLine(halfway(), 75, 0, std::nullopt, notFlushed, 70).toStdString(), "[#########    ]  75 %  40000 of 80000 files  3.0 GB of 4.0 GB  Copying");
    // Where all is read back, that it is on the disk is one half of it.
    JobRequest verified;
    verified.verify = true;
    JobStatus status = halfway();
    status.bytesVerified = 1'000'000'000;
    EXPECT_EQ(liveLine(status, 25, 0, std::nullopt, verified, 70).toStdString(), "[###------    ]  25 %  40000 of 80000 files  1.5 GB of 4.0 GB  Copying");
}

TEST(CliOutput, TheLiveLineTellsWhatAKeyHasChanged)
{
    QLocale::setDefault(QLocale::c());
    JobStatus status = halfway();
    status.limit = 20'000'000;
    EXPECT_EQ(liveLine(status, 50, 19.9e6, 120.0, {}, 79).toStdString(), "[########----    ]  50 %  2.0 GB of 4.0 GB  limit 20 MB/s  about 2 minutes left");
    status.polite = true;
    EXPECT_EQ(liveLine(status, 50, 19.9e6, 120.0, {}, 79).toStdString(), "[###############-------        ]  50 %  2.0 GB of 4.0 GB  limit 20 MB/s  polite");
    status.paused = true;
    EXPECT_NE(liveLine(status, 50, 19.9e6, 120.0, {}, 100).toStdString().find("Paused"), std::string::npos);
}

TEST(CliOutput, TheLiveLineNeverExceedsTheTerminal)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    JobStatus status = halfway();
    for (const bool known : {true, false}) {
        status.totalsFinal = known;
        for (int columns = 0; columns < 200; ++columns)
            EXPECT_LE(liveLine(status, 50, 310e6, 120.0, {}, columns).size(), columns);
    }
}

TEST(CliOutput, AReaderWhoWentAwayEndsThePrintingOnly)
{
    ::signal(SIGPIPE, SIG_IGN);
    Pipe pipe;
    pipe.read.reset();
    Stream stream(pipe.write.get(), -1);
    stream.write("one");
    EXPECT_EQ(stream.error(), EPIPE);
    stream.write("two");
    EXPECT_EQ(stream.error(), EPIPE);
}

TEST(CliOutput, AFullDiskEndsThePrintingOnly)
{
    const Fd full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
    Stream stream(full.get(), -1);
    stream.write("one");
    EXPECT_EQ(stream.error(), ENOSPC);
}

TEST(CliOutput, ASlowReaderGetsEverything)
{
    Pipe pipe;
    ::fcntl(pipe.write.get(), F_SETFL, O_NONBLOCK);   // as some parents leave it
    std::string got;
    std::thread reader([&pipe, &got] {
        std::array<char, 1000> part{};
        for (;;) {
            const ssize_t n = ::read(pipe.read.get(), part.data(), part.size());
            if (n <= 0)
                return;
            got.append(part.data(), static_cast<std::size_t>(n));
        }
    });
    const QByteArray text = QByteArray("0123456789").repeated(100'000);
    Stream stream(pipe.write.get(), -1);
    stream.write(text);
    pipe.write.reset();
    reader.join();
    EXPECT_EQ(stream.error(), 0);
    EXPECT_EQ(got, text.toStdString());
}

TEST(CliOutput, AReaderWhoNeverReadsDoesNotHoldUpAnEndThatWasAskedFor)
{
    Pipe pipe, wake;
    ASSERT_EQ(::write(wake.write.get(), "x", 1), 1);
    Stream stream(pipe.write.get(), wake.read.get());
    QElapsedTimer timer;
    timer.start();
    stream.write(QByteArray(1 << 20, 'x'));
    stream.write("more");
    EXPECT_EQ(stream.error(), ETIMEDOUT);
    EXPECT_GE(timer.elapsed(), 900);
    EXPECT_LT(timer.elapsed(), 3000);
}

} // namespace
