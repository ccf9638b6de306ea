// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/base/path.h"
#include "ui/background.h"
#include "ui/choose_page.h"
#include "ui/close_question.h"
#include "ui/destination_choice.h"
#include "ui/drop_area.h"
#include "ui/drop_target.h"
#include "ui/jobs_page.h"
#include "ui/offer_panel.h"
#include "ui/page_bar.h"
#include "ui/scrolling.h"
#include "ui/tab_order.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyleHints>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace poolcopy {

namespace {

constexpr int LongestEndMs = 3'000;
constexpr int ChooseNumber = 0, JobsNumber = 1;   // of pages

QString sayLeftOut(const DroppedPaths &dropped)
{
    if (dropped.leftOut == 0)
        return {};
    return dropped.leftOut == 1 ? MainWindow::tr("One thing is not a file or folder of this computer and was left out.")
                                : MainWindow::tr("%1 things are not files or folders of this computer and were left out.").arg(words::number(dropped.leftOut));
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_bar(new PageBar(this)), m_pages(new QStackedWidget(this)), m_choose(new ChoosePage),
      m_jobs(new JobsPage), m_background(new Background(this)), m_dropHint(new DropArea(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("PoolCopy"));
    auto *drops = new DropTarget(this);
    connect(drops, &DropTarget::hovered, this, &MainWindow::setLit);
    connect(drops, &DropTarget::dropped, this, &MainWindow::take);
    m_pages->addWidget(scrolling(m_choose));
    m_pages->addWidget(m_jobs);
    m_bar->add(tr("New copy"), QStringLiteral("newCopyPage"), QKeySequence(QKeySequence::New), false);
    m_bar->add(tr("Copies"), QStringLiteral("jobsPage"), QKeySequence(Qt::CTRL | Qt::Key_J), false);
    m_bar->setShown(JobsNumber, false);
    connect(m_bar, &PageBar::chosen, this, &MainWindow::showPage);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(whole);
    showPage(ChooseNumber);
    auto *hint = new ToneLabel(Tone::Plain, m_dropHint);
    hint->setProminent(1.6, true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setText(tr("Drop here for another copy"));
    (new QVBoxLayout(m_dropHint))->addWidget(hint);
    m_dropHint->setObjectName(QStringLiteral("dropHint"));
    m_dropHint->setLit(true);
    m_dropHint->hide();
    setMinimumSize(400, 360);
    resize(720, 600);

    connect(m_choose, &ChoosePage::copyRequested, this, [this](const JobRequest &request) {
        start(request);
        if (!request.dryRun)   // they may be changed when it is known what a copy would do
            m_choose->startAnew();
    });
    // Later: what is shown instead may be about to come, and a second click where *Copy* was is not meant for what comes there.
    connect(m_choose, &ChoosePage::emptied, this, [this] {
        QTimer::singleShot(QGuiApplication::styleHints()->mouseDoubleClickInterval(), this, &MainWindow::takeNextFromOutside);
    });
    connect(m_choose->destination(), &DestinationChoice::spaceWanted, this, &MainWindow::spaceWanted);
    connect(m_choose->offers(), &OfferPanel::continueRequested, this, [this](const JournalledJob &job) {
        JobRequest request = job.request;
        request.continues = job.id;
        start(request);
    });
    connect(m_choose->offers(), &OfferPanel::discardRequested, this, &MainWindow::discardRequested);
    connectJobs();
    auto *pasteKey = new QShortcut(QKeySequence(QKeySequence::Paste), this);
    connect(pasteKey, &QShortcut::activated, this, &MainWindow::paste);
    auto *quitKey = new QShortcut(QKeySequence(QKeySequence::Quit), this);
    connect(quitKey, &QShortcut::activated, this, &MainWindow::close);
}

void MainWindow::connectJobs()
{
    connect(m_jobs, &JobsPage::copyRequested, this, [this](const JobRequest &request, Job *of) {
        const bool wasPlan = of->request().dryRun;
        // What is about some entries leaves the rest to be seen.
        start(request, request.only.empty() ? of : nullptr);
        if (wasPlan && m_choose->sources() == request.sources)   // else it is about something else by now
            m_choose->startAnew();
    });
    connect(m_jobs, &JobsPage::moreRequested, this, &MainWindow::chooseMore);
    connect(m_jobs, &JobsPage::changeRequested, this, [this](Job *job) {
        m_choose->take(job->request());
        showPage(ChooseNumber);
        m_choose->destination()->combo()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_jobs, &JobsPage::jobLeft, this, [this](Job *job) {
        Q_EMIT jobLeft(job);
        if (m_jobs->isEmpty() && m_pages->currentIndex() == JobsNumber)
            chooseMore();
    });
    connect(m_jobs, &JobsPage::reportRequested, this, &MainWindow::reportRequested);
    connect(m_jobs, &JobsPage::moved, this, &MainWindow::moveRequested);
    connect(m_jobs, &JobsPage::pauseAllRequested, this, &MainWindow::pauseAllRequested);
    connect(m_jobs, &JobsPage::resumeAllRequested, this, &MainWindow::resumeAllRequested);
    connect(m_jobs, &JobsPage::changed, this, &MainWindow::tellWhole);
    connect(m_jobs, &JobsPage::ended, this, &MainWindow::takeEnd);
    connect(m_background, &Background::windowWanted, this, &MainWindow::showAgain);
    connect(m_background, &Background::stopWanted, this, &MainWindow::quitPolitely);
}

void MainWindow::addPage(QWidget *page, const QString &name, const QString &objectName, const QKeySequence &key)
{
    m_pages->addWidget(scrolling(page));
    m_bar->add(name, objectName, key, true);
    tabAsItIsRead(centralWidget());
}

void MainWindow::say(const QString &text)
{
    m_jobs->say(text);
}

/// The focus goes along, if it was in the page that is left.
void MainWindow::showPage(int page)
{
    const bool takesFocus = page != m_pages->currentIndex() && (!focusWidget() || m_pages->currentWidget()->isAncestorOf(focusWidget()));
    m_pages->setCurrentIndex(page);
    m_bar->setCurrent(page);
    tabAsItIsRead(centralWidget());   // jobs come and go
    tellWhole();
    if (page == ChooseNumber)
        Q_EMIT offersWanted();
    if (!takesFocus)
        return;
    if (page == JobsNumber)
        return m_jobs->takeFocus();
    QWidget *shown = qobject_cast<QScrollArea *>(m_pages->currentWidget())->widget();
    shown->setFocus(Qt::OtherFocusReason);   // it may know better
    if (shown->hasFocus())
        focusFirst(shown);
}

void MainWindow::take(const DroppedPaths &dropped)
{
    QString message = sayLeftOut(dropped);
    const bool warning = !message.isEmpty();
    if (dropped.cut && !dropped.paths.empty())
        message = tr("These were cut, but PoolCopy only copies: the originals stay where they are.") + (warning ? u' ' + message : QString());
    if (dropped.paths.empty() && !warning)
        message = tr("There was no file or folder in it.");
    if (m_pages->currentIndex() != ChooseNumber)
        chooseMore();
    m_choose->addSources(dropped.paths);
    if (message.isEmpty() && m_jobs->unended() > 0)
        message = tr("This is a copy of its own. If it shares a disk with one that is not finished, it waits its turn.");
    m_choose->say(message, warning || dropped.paths.empty());
}

void MainWindow::takeFromOutside(const DroppedPaths &dropped, const std::optional<Path> &into)
{
    const bool nothing = dropped.paths.empty() && dropped.leftOut == 0;
    const bool draft = !m_choose->sources().empty();
    if (draft && !dropped.paths.empty() && into && withoutSlashes(*into) != withoutSlashes(m_choose->request().destination)) {
        const auto same = std::find_if(m_waiting.begin(), m_waiting.end(), [&into](const FromOutside &w) { return withoutSlashes(w.into) == withoutSlashes(*into); });
        if (same == m_waiting.end())
            m_waiting.push_back({dropped, *into});
        else
            same->dropped.paths.insert(same->dropped.paths.end(), dropped.paths.begin(), dropped.paths.end());
        if (m_pages->currentIndex() != ChooseNumber)
            chooseMore();
        m_choose->say(tr("A copy to %1 was asked for as well. It comes here when this one is started, or its list is empty.").arg(words::isolatedPath(*into)));
        return;
    }
    if (!draft && !nothing)
        m_choose->startAnew();
    if (into)
        m_choose->setDestination(*into);
    if (!nothing)
        take(dropped);
}

void MainWindow::takeNextFromOutside()
{
    if (m_waiting.empty() || !m_choose->sources().empty())
        return;
    const FromOutside next = std::move(m_waiting.front());
    m_waiting.pop_front();
    takeFromOutside(next.dropped, next.into);
}

void MainWindow::setDestination(const Path &folder)
{
    m_choose->setDestination(folder);
}

/// followJob() comes meanwhile, and the one that it stands in for goes.
void MainWindow::start(const JobRequest &request, Job *inPlaceOf)
{
    m_inPlaceOf = inPlaceOf;
    Q_EMIT copyRequested(request);
    m_inPlaceOf = nullptr;
}

void MainWindow::followJob(Job *job)
{
    m_jobs->add(job, m_inPlaceOf);
    connect(job, &Job::conflictFound, this, [this] {
        if (m_background->isOn())
            showAgain();   // somebody has to answer
    });
    showPage(JobsNumber);
}

void MainWindow::chooseMore()
{
    showPage(ChooseNumber);
    m_choose->setFocus();
}

/// What stands in the title, in the bar and on the task bar is about all copies.
void MainWindow::tellWhole()
{
    const int left = m_jobs->unended();
    m_bar->setShown(JobsNumber, !m_jobs->isEmpty());
    m_bar->setName(JobsNumber, left > 0 ? tr("Copies (%1)").arg(words::number(static_cast<std::uint64_t>(left))) : tr("Copies"));
    const bool shown = left > 0 || (!m_jobs->isEmpty() && m_pages->currentIndex() == JobsNumber);
    const QString title = shown ? m_jobs->title() : QString();
    setWindowTitle(title.isEmpty() ? QStringLiteral("PoolCopy") : tr("PoolCopy: %1").arg(title));
    m_background->say(windowTitle());
    Q_EMIT shareChanged(m_jobs->share());
}

void MainWindow::offer(const std::vector<JournalledJob> &jobs)
{
    m_choose->offers()->offer(jobs);
}

void MainWindow::showSpace(const Path &folder, quint64 freeBytes)
{
    m_choose->destination()->showSpace(folder, freeBytes);
}

void MainWindow::refuseAll(const QString &why)
{
    m_choose->refuseAll(why);
}

void MainWindow::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!copied || !offersPaths(*copied)) {
        m_choose->say(tr("There are no copied files or folders on the clipboard."), true);
        return;
    }
    take(pathsFromMime(*copied));
}

/// The place for folders if it is shown, else a sheet over what is.
void MainWindow::setLit(bool lit)
{
    m_choose->setLit(lit);
    m_dropHint->setVisible(lit && m_pages->currentIndex() != ChooseNumber);
    m_dropHint->raise();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_dropHint->setGeometry(rect().adjusted(12, 12, -12, -12));
}

/// Enter that nobody else wanted: on a button it presses that one, else the page's own, as in a dialog. Not while it is held down: that
/// would press what the next page has there.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & ~Qt::KeypadModifier) == 0;
    if (!enter)
        return QMainWindow::keyPressEvent(event);
    if (event->isAutoRepeat())
        return;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (qobject_cast<QPushButton *>(button) || qobject_cast<QToolButton *>(button))
        button->click();
    else if (m_pages->currentIndex() == ChooseNumber)
        m_choose->copy();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_jobs->unended() == 0 || m_closing) {
        event->accept();
        Q_EMIT closed(m_byItself);
        return;
    }
    event->ignore();
    askBeforeClosing();
}

void MainWindow::askBeforeClosing()
{
    if (findChild<CloseQuestion *>())
        return;
    auto *question = new CloseQuestion(m_jobs, m_background->isPossible(), this);
    connect(question, &CloseQuestion::stopRequested, this, &MainWindow::quitPolitely);
    connect(question, &CloseQuestion::hideRequested, this, &MainWindow::goToBackground);
    question->open();
}

void MainWindow::goToBackground()
{
    m_background->begin();
    hide();
}

void MainWindow::showAgain()
{
    m_background->end();
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::showJob(const Job *job, bool problems)
{
    showAgain();
    if (!m_jobs->has(job))
        return;
    showPage(JobsNumber);
    m_jobs->showJob(job);
    if (problems)
        m_jobs->showProblems(job);
}

/// In the background the last one takes the program with it, unless somebody should see how it went.
void MainWindow::takeEnd()
{
    if (m_closing) {
        if (!m_jobs->isBusy())
            close();
        return;
    }
    if (!m_background->isOn())
        return;
    if (!m_jobs->allWell()) {
        showAgain();
    } else if (m_jobs->unended() == 0) {
        m_byItself = true;
        close();
        m_byItself = false;
    }
}

void MainWindow::quitPolitely()
{
    m_closing = true;
    m_jobs->stopAll();
    if (!m_jobs->isBusy()) {
        close();
        return;
    }
    QTimer::singleShot(LongestEndMs, this, &MainWindow::close);
}

void MainWindow::setReachable(bool reachable)
{
    m_background->setReachable(reachable);
}

} // namespace poolcopy
