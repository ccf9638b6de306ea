// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/choose_page.h"
#include "ui/destination_choice.h"
#include "ui/job_page.h"
#include "ui/offer_panel.h"
#include "ui/page_bar.h"
#include "ui/tab_order.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace poolcopy {

namespace {

constexpr int LongestEndMs = 3'000;
constexpr int ChooseNumber = 0, JobsNumber = 1;   // of pages

QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

/// Copy where it is on offer. A source that offers only a move may still drop, and is told that nothing was moved.
void answer(QDropEvent *event)
{
    event->setDropAction(event->possibleActions().testFlag(Qt::CopyAction) ? Qt::CopyAction : event->proposedAction());
    event->accept();
}

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
      m_jobPage(new JobPage)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("PoolCopy"));
    setAcceptDrops(true);
    m_pages->addWidget(scrolling(m_choose));
    m_pages->addWidget(scrolling(m_jobPage));
    m_bar->add(tr("New copy"), QStringLiteral("newCopyPage"), QKeySequence(QKeySequence::New), false);
    m_bar->add(tr("Jobs"), QStringLiteral("jobsPage"), QKeySequence(Qt::CTRL | Qt::Key_J), false);
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
    setMinimumSize(400, 360);
    resize(720, 600);

    connect(m_choose, &ChoosePage::copyRequested, this, &MainWindow::copyRequested);
    connect(m_choose->destination(), &DestinationChoice::spaceWanted, this, &MainWindow::spaceWanted);
    connect(m_choose->offers(), &OfferPanel::continueRequested, this, [this](const JournalledJob &job) {
        JobRequest request = job.request;
        request.continues = job.id;
        Q_EMIT copyRequested(request);
    });
    connect(m_choose->offers(), &OfferPanel::discardRequested, this, &MainWindow::discardRequested);
    connect(m_jobPage, &JobPage::copyRequested, this, &MainWindow::copyRequested);
    connect(m_jobPage, &JobPage::moreRequested, this, &MainWindow::chooseMore);
    connect(m_jobPage, &JobPage::titleChanged, this, [this](const QString &title) { setWindowTitle(tr("PoolCopy: %1").arg(title)); });
    connect(m_jobPage, &JobPage::ended, this, [this] {
        if (m_closing)
            close();
    });
    auto *pasteKey = new QShortcut(QKeySequence(QKeySequence::Paste), this);
    connect(pasteKey, &QShortcut::activated, this, &MainWindow::paste);
    auto *quitKey = new QShortcut(QKeySequence(QKeySequence::Quit), this);
    connect(quitKey, &QShortcut::activated, this, &MainWindow::close);
}

void MainWindow::addPage(QWidget *page, const QString &name, const QString &objectName, const QKeySequence &key)
{
    m_pages->addWidget(scrolling(page));
    m_bar->add(name, objectName, key, true);
    tabAsItIsRead(centralWidget());
}

void MainWindow::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    m_bar->setCurrent(page);
}

void MainWindow::take(const DroppedPaths &dropped)
{
    QString message = sayLeftOut(dropped);
    const bool warning = !message.isEmpty();
    if (dropped.cut && !dropped.paths.empty())
        message = tr("These were cut, but PoolCopy only copies: the originals stay where they are.") + (warning ? u' ' + message : QString());
    if (dropped.paths.empty() && !warning)
        message = tr("There was no file or folder in it.");
    m_choose->addSources(dropped.paths);
    m_choose->say(message, warning || dropped.paths.empty());
    if (!m_jobPage->job() || (!m_jobPage->isRunning() && dropped.paths.empty()))
        return;
    if (!m_jobPage->isRunning()) {
        chooseMore();
        m_choose->say(message, warning);
        return;
    }
    const auto waiting = m_choose->sources().size();
    if (!dropped.paths.empty())
        message = (waiting == 1 ? tr("One folder is remembered for the next copy.") : tr("%1 folders are remembered for the next copy.").arg(words::number(waiting)))
            + (message.isEmpty() ? QString() : u' ' + message);
    m_jobPage->say(message);
}

void MainWindow::setDestination(const Path &folder)
{
    m_choose->setDestination(folder);
}

void MainWindow::followJob(Job *job)
{
    if (Job *before = m_jobPage->job(); before && before != job) {
        m_jobPage->follow(nullptr);
        Q_EMIT jobLeft(before);
    } else if (!before) {
        m_choose->clearSources();
    }
    m_jobPage->follow(job);
    m_bar->setShown(JobsNumber, true);
    m_bar->setShown(ChooseNumber, false);
    showPage(JobsNumber);
}

void MainWindow::chooseMore()
{
    Job *before = m_jobPage->job();
    m_jobPage->follow(nullptr);
    m_bar->setShown(JobsNumber, false);
    m_bar->setShown(ChooseNumber, true);
    showPage(ChooseNumber);
    setWindowTitle(QStringLiteral("PoolCopy"));
    m_choose->setFocus();
    if (before)
        Q_EMIT jobLeft(before);
    Q_EMIT offersWanted();
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

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!offersPaths(*event->mimeData()))
        return;
    answer(event);
    m_choose->setLit(true);
}

void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    answer(event);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_choose->setLit(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_choose->setLit(false);
    answer(event);
    if (event->dropAction() == Qt::MoveAction)
        event->setDropAction(Qt::IgnoreAction);
    // The other program waits until this event returns.
    QMetaObject::invokeMethod(this, [this, dropped = pathsFromMime(*event->mimeData())] { take(dropped); }, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_jobPage->isRunning() || m_closing) {
        event->accept();
        return;
    }
    event->ignore();
    askBeforeClosing();
}

void MainWindow::askBeforeClosing()
{
    if (findChild<QMessageBox *>(QStringLiteral("closeQuestion")))
        return;
    auto *box = new QMessageBox(QMessageBox::Question, QStringLiteral("PoolCopy"), tr("The copy is not finished. Stop it and close the window?"),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("What is copied so far stays in an unfinished folder and can be continued."));
    QPushButton *stop = box->addButton(tr("&Stop and close"), QMessageBox::DestructiveRole);
    stop->setObjectName(QStringLiteral("stopAndCloseButton"));
    QPushButton *stay = box->addButton(tr("&Go on copying"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("goOnButton"));
    box->setDefaultButton(stay);
    connect(stop, &QPushButton::clicked, this, &MainWindow::quitPolitely);
    // The question answers itself when the job ends meanwhile.
    connect(m_jobPage, &JobPage::ended, box, &QMessageBox::close);
    box->open();
}

void MainWindow::quitPolitely()
{
    m_closing = true;
    if (!m_jobPage->isRunning()) {
        close();
        return;
    }
    m_jobPage->job()->cancel();
    QTimer::singleShot(LongestEndMs, this, &MainWindow::close);
}

} // namespace poolcopy
