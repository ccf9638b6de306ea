// SPDX-License-Identifier: GPL-3.0-or-later
// The real engine and the real worker where names are taken: what is asked, answered for one, for all alike or for all, and compared.
#include "core/engine/engine.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>

using namespace poolcopy;

namespace {

constexpr int Limit = 15000;   // ms

/// A job that asks: `from` into an existing `to`.
class AskingJob
{
public:
    AskingJob() : m_engine(QStringLiteral(POOLCOPY_WORKER))
    {
        qputenv("XDG_STATE_HOME", m_top.filePath(QStringLiteral("state")).toLocal8Bit());
        for (const char *name : {"from", "to"})
            QDir(m_top.path()).mkdir(QLatin1String(name));
    }
    void file(const QString &name, const QByteArray &contents, time_t time) const
    {
        const QString path = m_top.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile f(path);
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(contents);
        f.close();
        const timespec times[2] = {{time, 0}, {time, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, path.toLocal8Bit().constData(), times, 0), 0);
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile f(m_top.filePath(name));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    void start(std::size_t conflicts)
    {
        JobRequest request;
        request.sources = {m_top.filePath(QStringLiteral("from")).toStdString()};
        request.placement = Placement::As;
        request.destination = m_top.filePath(QStringLiteral("to")).toStdString();
        request.onConflict = OnConflict::Ask;
        request.workers = 2;
        job = m_engine.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(job->status().conflictsOpen, conflicts, Limit);
    }
    [[nodiscard]] Conflict conflict(const std::string &name) const
    {
        for (const Conflict &c : job->conflicts())
            if (c.source.ends_with('/' + name))
                return c;
        return {};
    }
    bool ends() const
    {
        const QSignalSpy finished(job, &Job::finished);
        return QTest::qWaitFor([this] { return job->status().state == JobState::Done; }, Limit);
    }
    Job *job = nullptr;

private:
    QTemporaryDir m_top;
    Engine m_engine;
};

constexpr time_t Old = 1'000'000'000, Mid = 1'200'000'000, New = 1'400'000'000;

} // namespace

class ConflictTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachConflictSaysHowBothStandToEachOther()
    {
        AskingJob asking;
        asking.file(QStringLiteral("from/newer"), "ours", New);
        asking.file(QStringLiteral("to/newer"), "theirs", Old);
        asking.file(QStringLiteral("from/older"), "ours", Old);
        asking.file(QStringLiteral("to/older"), "their", New);
        asking.file(QStringLiteral("from/equal"), "equal", Old);
        asking.file(QStringLiteral("to/equal"), "equal", New);
        asking.start(3);
        QCOMPARE(asking.conflict("newer").relation(), Relation::Newer);
        QCOMPARE(asking.conflict("older").relation(), Relation::Older);
        QCOMPARE(asking.conflict("equal").relation(), Relation::Identical);
        asking.job->cancel();
        QVERIFY(asking.ends());
    }

    void anAnswerForAllAlikeIsForThoseAndNoOthers()
    {
        AskingJob asking;
        for (int i = 0; i < 700; ++i) {
            const QString name = QString::number(i);
            asking.file(QStringLiteral("from/sub/") + name, "ours", Mid);
            asking.file(QStringLiteral("to/sub/") + name, "theirs", i % 2 == 0 ? Old : New);
        }
        asking.start(700);
        asking.job->answer({asking.conflict("0").id}, OnConflict::Overwrite, AnswerFor::Alike);
        QTRY_COMPARE_WITH_TIMEOUT(asking.job->status().conflictsOpen, std::uint64_t{350}, Limit);
        for (const Conflict &c : asking.job->conflicts())
            QCOMPARE(c.relation(), Relation::Older);
        asking.job->answer({asking.conflict("1").id, asking.conflict("3").id}, OnConflict::Rename, AnswerFor::These);
        QTRY_COMPARE_WITH_TIMEOUT(asking.job->status().conflictsOpen, std::uint64_t{348}, Limit);
        asking.job->answer({asking.conflict("5").id}, OnConflict::Skip, AnswerFor::All);
        QVERIFY(asking.ends());
        const JobStatus s = asking.job->status();
        QCOMPARE(int(s.result), int(JobResult::Complete));
        QCOMPARE(s.copied, std::uint64_t{352});
        QCOMPARE(s.skipped, std::uint64_t{348});
        QCOMPARE(asking.read(QStringLiteral("to/sub/698")), QByteArray("ours"));
        QCOMPARE(asking.read(QStringLiteral("to/sub/3")), QByteArray("theirs"));
        QCOMPARE(asking.read(QStringLiteral("to/sub/3 2")), QByteArray("ours"));
        QCOMPARE(asking.read(QStringLiteral("to/sub/699")), QByteArray("theirs"));
    }

    void anAnswerMayBeThatDifferentContentsWin()
    {
        AskingJob asking;
        asking.file(QStringLiteral("from/equal"), "equal", Old);
        asking.file(QStringLiteral("to/equal"), "equal", New);
        asking.file(QStringLiteral("from/other"), "other", Old);
        asking.file(QStringLiteral("to/other"), "OTHER", New);
        asking.start(2);
        asking.job->answer({asking.conflict("equal").id}, OnConflict::Different, AnswerFor::All);
        QVERIFY(asking.ends());
        QCOMPARE(asking.job->status().copied, std::uint64_t{1});
        QCOMPARE(asking.job->status().alreadyThere, std::uint64_t{1});
        QCOMPARE(asking.read(QStringLiteral("to/other")), QByteArray("other"));
    }

    void bigFilesAreComparedWhenSomebodyAsks()
    {
        AskingJob asking;
        const QByteArray big(3 << 20, 'x');
        for (const char *name : {"equal", "other", "looked at"}) {
            asking.file(QStringLiteral("from/") + QLatin1String(name), big, Mid);
            asking.file(QStringLiteral("to/") + QLatin1String(name), *name == 'o' ? big.chopped(1) + 'y' : big, New);
        }
        asking.start(3);
        const std::uint64_t before = asking.job->status().conflictsChanged;
        QCOMPARE(asking.conflict("equal").contents, Contents::Unknown);
        for (const char *name : {"equal", "other", "looked at"})
            asking.job->compare(asking.conflict(name).id);
        QTRY_COMPARE_WITH_TIMEOUT(asking.conflict("equal").contents, Contents::Same, Limit);
        QTRY_COMPARE_WITH_TIMEOUT(asking.conflict("other").contents, Contents::Different, Limit);
        QTRY_COMPARE_WITH_TIMEOUT(asking.conflict("looked at").contents, Contents::Same, Limit);
        QVERIFY(asking.job->status().conflictsChanged > before);
        QVERIFY(!asking.conflict("equal").comparing);
        asking.job->answer({asking.conflict("equal").id}, OnConflict::Skip, AnswerFor::Alike);
        QTRY_COMPARE_WITH_TIMEOUT(asking.job->status().conflictsOpen, std::uint64_t{1}, Limit);
        asking.job->answer({asking.conflict("other").id}, OnConflict::Overwrite, AnswerFor::These);
        QVERIFY(asking.ends());
        QCOMPARE(int(asking.job->status().result), int(JobResult::Complete));
        QVERIFY(asking.read(QStringLiteral("to/other")) == big);
    }

    void whatNobodyComparesAnyMoreDoesNoHarm()
    {
        AskingJob asking;
        const QByteArray big(8 << 20, 'x');
        asking.file(QStringLiteral("from/big"), big, Mid);
        asking.file(QStringLiteral("to/big"), big, New);
        asking.start(1);
        const std::uint64_t id = asking.conflict("big").id;
        asking.job->compare(id);
        asking.job->answer({id}, OnConflict::Skip, AnswerFor::These);
        asking.job->compare(id);
        QVERIFY(asking.ends());
        QCOMPARE(int(asking.job->status().result), int(JobResult::Complete));
        QCOMPARE(asking.job->status().skipped, std::uint64_t{1});
    }
};

QTEST_GUILESS_MAIN(ConflictTest)
#include "conflict_test.moc"
