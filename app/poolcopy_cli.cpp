// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_jobs.h"
#include "app/cli_options.h"
#include "app/cli_output.h"
#include "app/terminal_keys.h"
#include "core/engine/engine.h"
#include "ui/language.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace poolcopy {

namespace {

struct Terminal
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

constexpr int tickMs = 100;
constexpr int cancelLimitMs = 5000;

/// Somebody sees what is asked, and can answer.
bool atTerminal()
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
}

int g_signalPipe[2] = {-1, -1};

/// A file opened later must never get descriptor 0, 1 or 2 and take what we print.
bool openStandardDescriptors()
{
    for (int fd = 0; fd <= 2; ++fd) {
        if (::fcntl(fd, F_GETFD) == -1 && ::open("/dev/null", O_RDWR) != fd)
            return false;
    }
    return true;
}

void onSignal(int)
{
    const int saved = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t n = ::write(g_signalPipe[1], &byte, 1);   // full: one is waiting already
    errno = saved;
}

bool watchSignals()
{
    if (::pipe2(g_signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return false;
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigfillset(&action.sa_mask);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        // nohup(1) means it: a closed terminal is no reason to end then.
        struct sigaction before = {};
        if (number == SIGHUP && ::sigaction(number, nullptr, &before) == 0 && before.sa_handler == SIG_IGN)
            continue;
        ::sigaction(number, &action, nullptr);
    }
    sigset_t set;
    ::sigemptyset(&set);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::sigaddset(&set, number);
    ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
    return true;
}

Output *g_output = nullptr;   // used on the main thread only

/// What Qt and the engine log becomes a line like all others. It is printed by the main thread: the engine's never waits
/// for a reader of stderr.
void takeLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    QCoreApplication *const application = QCoreApplication::instance();
    if (application == nullptr)
        return;
    QMetaObject::invokeMethod(
        application,
        [text] {
            if (g_output != nullptr)
                g_output->say(words::path(text.toStdString()));
        },
        Qt::QueuedConnection);
}

/// One copy from the start to its exit code, on the main thread.
class CopyRun : public QObject
{
public:
    CopyRun(const CopyCommand &command, Job *job, Output &output)
        : m_job(job), m_output(output), m_signals(g_signalPipe[0], QSocketNotifier::Read),
          m_input(STDIN_FILENO, QSocketNotifier::Read), m_asks(command.request.onConflict == OnConflict::Ask),
          m_keysWanted(output.isLive() && !command.json && atTerminal()), m_limit(command.request.limit), m_polite(command.request.polite)
    {
        m_input.setEnabled(false);
        connect(&m_signals, &QSocketNotifier::activated, this, &CopyRun::onSignalPipe);
        connect(&m_input, &QSocketNotifier::activated, this, &CopyRun::onInput);
        connect(&m_tick, &QTimer::timeout, this, &CopyRun::onTick);
        connect(job, &Job::conflictFound, this, &CopyRun::askNext);
        connect(job, &Job::finished, this, &CopyRun::onFinished);
        m_tick.start(tickMs);
    }

private:
    void onTick()
    {
        if (m_question)
            return;
        followKeys();
        showProblems();
        const JobStatus status = m_job->status();
        m_output.progress(status, m_keys.takes());
        if (m_limit == 0 && !m_paused)
            m_fastest = std::max(m_fastest, m_output.rate());
        askNext();
    }

    void showProblems()
    {
        for (const Problem &problem : m_job->problems(m_problemsShown)) {
            m_output.problem(problem);
            ++m_problemsShown;
        }
    }

    void followKeys()
    {
        if (!m_keysWanted)
            return;
        m_keys.follow(!m_question && !m_cancelled);
        m_input.setEnabled(m_question.has_value() || m_keys.takes());
    }

    void takeKey(char key)
    {
        switch (key) {
        case 'p':
        case ' ':
            m_paused = !m_paused;
            m_paused ? m_job->pause() : m_job->resume();
            break;
        case '+':
        case '=':
        case '-':
            m_limit = key == '-' ? lowerLimit(m_limit, m_fastest) : higherLimit(m_limit, m_fastest);
            m_job->setLimit(m_limit);
            break;
        case 'i':
            m_polite = !m_polite;
            m_job->setPolite(m_polite);
            break;
        case 's':
            skipWhatHangs();
            break;
        case '?':
        case 'h':
            m_output.say(Terminal::tr("p pauses and goes on · - and + lower and raise the limit · i turns politeness on and off · s skips what hangs · Ctrl-C cancels"));
            break;
        default:
            break;
        }
    }

    void skipWhatHangs()
    {
        bool any = false;
        for (const WorkerRow &row : m_job->status().workers) {
            if (row.state != WorkerState::Stuck || !row.skippable)
                continue;
            any = true;
            m_job->skipEntry(row.number, row.current);
        }
        if (!any)
            m_output.say(Terminal::tr("Nothing hangs that could be skipped."));
    }

    void onFinished()
    {
        m_keysWanted = false;
        m_keys.follow(false);
        m_tick.stop();
        m_signals.setEnabled(false);
        endQuestion(true);
        showProblems();
        const JobStatus status = m_job->status();
        m_output.finished(status, [this](NoteKind kind) { return m_job->notePaths(kind); });
        QCoreApplication::exit(exitCode(status.result));
    }

    void onSignalPipe()
    {
        std::array<char, 64> bytes;
        while (::read(g_signalPipe[0], bytes.data(), bytes.size()) > 0) {
        }
        if (m_cancelled)
            return;
        m_cancelled = true;
        m_output.hurry();
        endQuestion(true);
        m_job->cancel();
        QTimer::singleShot(cancelLimitMs, this, [this] {
            m_output.abandoned(m_job->status());
            TerminalKeys::restore();
            // The workers see our end; leaving in order could wait for one that hangs in the kernel.
            ::_exit(exitCode(JobResult::Cancelled));
        });
    }

    void askNext()
    {
        if (!m_asks || m_cancelled || m_question)
            return;
        const std::vector<Conflict> waiting = m_job->conflicts();
        // An answer is under way to the engine's thread until its conflict is gone from the list.
        for (const Conflict &conflict : waiting) {
            if (conflict.id <= m_answeredUpTo)
                continue;
            showProblems();
            m_question = conflict;
            followKeys();   // its lines are to be seen and to be mended
            m_output.ask(conflict, false);
            m_input.setEnabled(true);
            takeAnswer();
            return;
        }
    }

    void onInput()
    {
        std::array<char, 4096> bytes;
        const ssize_t n = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (n < 0 && (errno == EINTR || errno == EAGAIN))
            return;
        if (!m_question) {
            if (n <= 0)
                m_keysWanted = false;
            for (ssize_t i = 0; i < n; ++i)
                takeKey(bytes[static_cast<std::size_t>(i)]);
            m_input.setEnabled(n > 0);
            return;
        }
        if (n <= 0) {
            give({OnConflict::Leave, true}, true);
            return;
        }
        m_typed.append(bytes.data(), static_cast<std::size_t>(n));
        takeAnswer();
    }

    void takeAnswer()
    {
        while (m_question) {
            const std::size_t end = m_typed.find('\n');
            if (end == std::string::npos)
                return;
            const std::string line = m_typed.substr(0, end);
            m_typed.erase(0, end + 1);
            if (const std::optional<Answer> answer = parseAnswer(line))
                give(*answer, false);
            else
                m_output.ask(*m_question, true);
        }
    }

    void give(Answer answer, bool lineOpen)
    {
        const std::uint64_t id = m_question->id;
        m_answeredUpTo = id;
        if (answer.forAll)
            m_asks = false;
        endQuestion(lineOpen);
        m_job->answer({id}, answer.rule, answer.forAll ? AnswerFor::All : AnswerFor::These);
        if (m_asks)
            QTimer::singleShot(0, this, &CopyRun::askNext);
    }

    void endQuestion(bool lineOpen)
    {
        m_question.reset();
        m_input.setEnabled(false);
        m_output.endQuestion(lineOpen);
    }

    Job *m_job;
    Output &m_output;
    QTimer m_tick;
    QSocketNotifier m_signals;
    QSocketNotifier m_input;
    bool m_asks;
    bool m_keysWanted;                // and there is somebody who can press them
    TerminalKeys m_keys;
    bool m_paused = false;            // as the person wants it; the job follows in a moment
    std::uint64_t m_limit;
    bool m_polite;
    double m_fastest = 0;             // bytes per second, without a limit
    bool m_cancelled = false;
    std::size_t m_problemsShown = 0;
    std::optional<Conflict> m_question;
    std::uint64_t m_answeredUpTo = 0;
    std::string m_typed;
};

/// --help and --version: there the printing is the whole work.
int print(const QString &text)
{
    Stream out(STDOUT_FILENO, -1);
    out.write(text.toUtf8());
    if (out.error() == 0 || out.error() == EPIPE)
        return 0;
    Stream(STDERR_FILENO, -1).write("poolcopy-cli: " + Terminal::tr("can't print: %1").arg(qt_error_string(out.error())).toUtf8() + '\n');
    return 1;
}

int copy(CopyCommand command)
{
    if (!command.conflictRuleGiven && atTerminal())
        command.request.onConflict = OnConflict::Ask;
    else if (command.request.onConflict == OnConflict::Ask && !atTerminal())
        command.request.onConflict = OnConflict::Leave;   // nobody can be asked
    command.request.copySuffix = language::copySuffix();

    const auto refuse = [](Output &output, int errnum) {
        JobStatus refused;
        refused.state = JobState::Done;
        refused.result = JobResult::Refused;
        refused.reason = {Stage::CannotStartWorker, errnum, {}};
        output.finished(refused, [](NoteKind) { return std::vector<Path>(); });
        return exitCode(refused.result);
    };
    const bool watching = watchSignals();
    const int watchError = errno;
    Output output(command, g_signalPipe[0]);
    g_output = &output;
    output.started();
    const QString worker = Engine::findWorker();
    if (!watching || worker.isEmpty())
        return refuse(output, watching ? 0 : watchError);

    Engine engine(worker);
    const CopyRun run(command, engine.start(command.request), output);
    const int exit = QCoreApplication::exec();
    g_output = nullptr;
    return exit;
}

} // namespace

} // namespace poolcopy

int main(int argc, char **argv)
{
    using namespace poolcopy;
    if (!openStandardDescriptors())
        return 2;
    ::signal(SIGPIPE, SIG_IGN);
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);

    qInstallMessageHandler(takeLog);
    // The arguments are bytes and ours alone: the application object sees only the program's name.
    std::string name = "poolcopy-cli";
    std::array<char *, 2> ownArguments{name.data(), nullptr};
    int ownCount = 1;
    QCoreApplication application(ownCount, ownArguments.data());
    QCoreApplication::setApplicationName(QStringLiteral("poolcopy-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POOLCOPY_VERSION));

    language::speak();

    Command command = parseArguments(arguments);
    if (auto *asked = std::get_if<CopyCommand>(&command))
        return copy(std::move(*asked));
    Stream out(STDOUT_FILENO, -1), err(STDERR_FILENO, -1);
    if (const auto *list = std::get_if<ListJobs>(&command))
        return listJobs(*list, out, err);
    if (const auto *list = std::get_if<ListHistory>(&command))
        return listHistory(*list, out, err);
    if (const auto *report = std::get_if<ReportJob>(&command))
        return reportJob(*report, out, err);
    if (const auto *discard = std::get_if<DiscardJob>(&command))
        return discardJob(*discard, out, err);
    if (const auto *go = std::get_if<ContinueJob>(&command)) {
        auto copied = continueJob(*go, err);
        return std::holds_alternative<int>(copied) ? std::get<int>(copied) : copy(std::get<CopyCommand>(std::move(copied)));
    }
    if (std::holds_alternative<ShowHelp>(command))
        return print(helpText());
    if (std::holds_alternative<ShowVersion>(command))
        return print(QStringLiteral("poolcopy-cli %1\n").arg(QCoreApplication::applicationVersion()));
    Stream(STDERR_FILENO, -1).write("poolcopy-cli: " + std::get<UsageError>(command).text.toUtf8() + '\n');
    return 2;
}
