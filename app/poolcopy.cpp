// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bus_name.h"
#include "app/colour_scheme.h"
#include "app/desktop.h"
#include "app/first_window.h"
#include "app/quit_signals.h"
#include "app/startup_id.h"
#include "core/engine/engine.h"
#include "ui/dropped_paths.h"
#include "ui/history_page.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/settings_page.h"
#include "ui/window_place.h"
#include "ui/words.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <unistd.h>

namespace {

using namespace poolcopy;
using namespace std::chrono_literals;

struct Arguments : Opening
{
    std::string_view wrong;   ///< the argument that can't be obeyed
    bool service = false;     ///< the session's bus starts it, and will say what for
};

/// Bytes as main() got them: a path need not be UTF-8.
Arguments parse(int argc, char **argv)
{
    Arguments out;
    bool options = true;
    for (int i = 1; i < argc; ++i) {
        std::string_view argument = argv[i];
        if (options && argument == "--") {
            options = false;
            continue;
        }
        if (options && (argument == "--into" || argument.starts_with("--into="))) {
            const bool joined = argument != "--into";
            if (!joined && i + 1 >= argc) {
                out.wrong = argument;
                return out;
            }
            out.into = pathFromArgument(joined ? argv[i] + 7 : argv[++i]);
            if (!out.into || out.into->empty())
                out.wrong = argument;
            continue;
        }
        if (options && argument == "--service") {   // as resources/io.github.poolcopy.PoolCopy.service has it
            out.service = true;
            continue;
        }
        if (options && argument == "--source")   // what file managers' menus write before the folders
            continue;
        if (options && argument.starts_with("-") && argument != "-") {
            out.wrong = argument;
            return out;
        }
        if (auto path = pathFromArgument(QByteArrayView(argument.data(), static_cast<qsizetype>(argument.size()))); path && !path->empty())
            out.sources.paths.push_back(std::move(*path));
        else
            ++out.sources.leftOut;
    }
    return out;
}

/// Without one Qt ends the program by a signal, in words for developers.
bool hasDisplay(int argc, char **argv)
{
    for (const char *name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"})
        if (const char *value = std::getenv(name); value != nullptr && *value != '\0')
            return true;
    if (const char *runtime = std::getenv("XDG_RUNTIME_DIR"); runtime != nullptr && ::access((std::string(runtime) + "/wayland-0").c_str(), F_OK) == 0)
        return true;   // where Wayland's library looks by itself
    return std::any_of(argv, argv + argc, [](std::string_view argument) {   // Qt's own options
        return argument.starts_with("-platform") || argument.starts_with("--platform") || argument.starts_with("-display") || argument.starts_with("--display");
    });
}

int refuseWithoutDisplay(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    language::speak();
    const QByteArray text = MainWindow::tr("There is no display for the window. In a terminal, copy with poolcopy-cli (see poolcopy-cli --help).").toUtf8();
    std::fprintf(stderr, "poolcopy: %s\n", text.constData());
    return 1;
}

/// Those that the program brings along, by their own names, sorted; English needs no file.
std::vector<std::pair<QString, QString>> languages()
{
    std::vector<std::pair<QString, QString>> found;
    const QString head = QStringLiteral("poolcopy_"), tail = QStringLiteral(".qm");
    for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList({head + u'*' + tail})) {
        const QString code = file.mid(head.size(), file.size() - head.size() - tail.size());
        found.emplace_back(code, language::ownName(code));
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return found;
}

void connectLayers(Engine &engine, MainWindow &window, Desktop &desktop)
{
    QObject::connect(&window, &MainWindow::copyRequested, &engine,
                     [&engine, &window, &desktop](const JobRequest &request) {
                         Job *job = engine.start(request);
                         desktop.watch(job);
                         window.followJob(job);
                     });
    QObject::connect(&window, &MainWindow::jobLeft, &engine, &Engine::forget);
    QObject::connect(&window, &MainWindow::moveRequested, &engine, &Engine::move);
    QObject::connect(&window, &MainWindow::pauseAllRequested, &engine, &Engine::pauseAll);
    QObject::connect(&window, &MainWindow::resumeAllRequested, &engine, &Engine::resumeAll);
    QObject::connect(&window, &MainWindow::offersWanted, &engine, &Engine::findUnfinished);
    QObject::connect(&window, &MainWindow::discardRequested, &engine, &Engine::discard);
    QObject::connect(&engine, &Engine::discarded, &engine, &Engine::findUnfinished);
    QObject::connect(&engine, &Engine::unfinishedFound, &window, &MainWindow::offer);
    QObject::connect(&window, &MainWindow::spaceWanted, &engine, &Engine::askSpace);
    QObject::connect(&engine, &Engine::spaceFound, &window, &MainWindow::showSpace);
    if (!Engine::findWorker().isEmpty())
        engine.findUnfinished();
}

void addHistory(Engine &engine, MainWindow &window)
{
    auto *page = new HistoryPage;
    window.addPage(page, MainWindow::tr("History"), QStringLiteral("historyPageButton"), QKeySequence(QStringLiteral("Ctrl+H")));
    QObject::connect(page, &HistoryPage::historyWanted, &engine, &Engine::findHistory);
    QObject::connect(page, &HistoryPage::detailsWanted, &engine, &Engine::readHistory);
    QObject::connect(page, &HistoryPage::removeRequested, &engine, &Engine::removeFromHistory);
    QObject::connect(page, &HistoryPage::clearRequested, &engine, &Engine::clearHistory);
    QObject::connect(page, &HistoryPage::copyRequested, &window, &MainWindow::copyRequested);
    QObject::connect(&engine, &Engine::historyFound, page, &HistoryPage::setRecords);
    QObject::connect(&engine, &Engine::historyRead, page, &HistoryPage::setDetails);
    const auto save = [&engine](const Path &path, const HistoryRecord &record, report::Format format) {
        engine.save(path, [record, format] { return report::write(record, format); });
    };
    QObject::connect(page, &HistoryPage::reportRequested, &engine, save);
    QObject::connect(&window, &MainWindow::reportRequested, &engine, save);
    QObject::connect(&engine, &Engine::saved, page, [page, &window](const Path &path, const Error &error) {
        const bool failed = error.stage != Stage::None;
        const QString text = failed ? HistoryPage::tr("The report was not saved: %1 %2: %3.").arg(words::isolatedPath(path), words::whatHappened(error), words::why(error))
                                    : HistoryPage::tr("The report was saved: %1").arg(words::isolatedPath(path));
        if (page->isVisible())
            page->say(text, failed);
        else
            window.say(text);
    });
}

} // namespace

int main(int argc, char **argv)
{
    // Before Qt looks for a display, which these two do not need.
    for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--help" || argument == "-h") {
            std::puts("Usage: poolcopy [--into FOLDER] [FOLDER or file: URL ...]\n"
                      "Opens the PoolCopy window with these folders, ready to be copied.\n"
                      "To copy without a window use poolcopy-cli.");
            return 0;
        }
        if (argument == "--version") {
            std::puts("poolcopy " POOLCOPY_VERSION);
            return 0;
        }
    }

    if (!hasDisplay(argc, argv))
        return refuseWithoutDisplay(argc, argv);

    const startup_id::Own own;
    words::keepUnits();
    QApplication app(argc, argv);   // takes Qt's own options out of argv
    QCoreApplication::setOrganizationName(QStringLiteral("poolcopy"));
    QCoreApplication::setApplicationName(QStringLiteral("poolcopy"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POOLCOPY_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.poolcopy.PoolCopy"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/io.github.poolcopy.PoolCopy.svg")));

    const Arguments arguments = parse(argc, argv);
    if (!arguments.wrong.empty()) {
        std::fprintf(stderr, "poolcopy: can't use this argument: %.*s (see poolcopy --help)\n", static_cast<int>(arguments.wrong.size()),
                     arguments.wrong.data());
        return 2;
    }

    Opening opening = absolute(arguments);   // from now on no path depends on where this process works
    opening.token = own.fitting();
    if (!arguments.service && (FirstWindow::handOver(opening) || BusName::handOver(QDBusConnection::sessionBus(), opening)))
        return 0;

    QGuiApplication::setLayoutDirection(language::speak(Settings::instance().choices().language));
    const ColourScheme scheme;
    const QString worker = Engine::findWorker();
    Engine engine(worker);
    MainWindow window;
    const WindowPlace place(window);
    window.addPage(new SettingsPage(languages()), MainWindow::tr("Settings"), QStringLiteral("settingsPageButton"), QKeySequence(QStringLiteral("Ctrl+,")));
    Desktop desktop(window);
    connectLayers(engine, window, desktop);
    addHistory(engine, window);
    QuitSignals signals;
    QObject::connect(&signals, &QuitSignals::quitAsked, &window, &MainWindow::quitPolitely);

    QApplication::setQuitOnLastWindowClosed(false);   // the window may hide while it copies
    QObject::connect(&window, &MainWindow::closed, &desktop, &Desktop::endProgram);
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &window, [&window](QSessionManager &) { window.quitPolitely(); });   // the person logs out

    const auto takeMore = [&window, &desktop](const Opening &more) {
        desktop.present(more.token);
        window.takeFromOutside(more.sources, more.into);
    };
    FirstWindow first;
    QObject::connect(&first, &FirstWindow::asked, &window, takeMore);
    window.setReachable(first.becomeIt());
    BusName name(QDBusConnection::sessionBus());
    QObject::connect(&name, &BusName::asked, &window, takeMore);
    QObject::connect(&name, &BusName::taken, &window, [&window] { window.setReachable(true); });
    name.take();

    window.takeFromOutside(opening.sources, opening.into);
    if (worker.isEmpty())
        window.refuseAll(MainWindow::tr("The program poolcopy-worker, which does the copying, was not found beside this one. Please install PoolCopy again."));
    if (arguments.service)   // it is shown with what it is wanted for, or soon
        QTimer::singleShot(1s, &window, [&window] { window.show(); });
    else
        window.show();
    return QApplication::exec();
}
