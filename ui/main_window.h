// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"
#include "core/engine/journal.h"
#include "ui/dropped_paths.h"
#include "ui/report.h"

#include <QKeySequence>
#include <QMainWindow>

#include <deque>
#include <optional>

class QStackedWidget;

namespace poolcopy {

class Background;
class ChoosePage;
class DropArea;
class JobsPage;
class PageBar;

/// The window: what to copy, and the copies. Takes drops and pastes anywhere, at any time.
///
/// Makes no file-system call on anybody's path: paths are bytes that it passes on. Lives on the GUI's thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// One more page, reached by a button at the top; `objectName` is the button's. Takes the page, which scrolls where it does not fit
    /// and learns by its showEvent() that somebody looks at it.
    void addPage(QWidget *page, const QString &name, const QString &objectName, const QKeySequence &key = {});
    /// A word about something that happened beside the job that is shown.
    void say(const QString &text);
    void take(const DroppedPaths &dropped);
    /// Folders from the command line or another program, and where to; the same as a drop, but with the choices of the settings unless
    /// something is listed already: who is elsewhere does not see what was chosen here. With another destination than what is listed they
    /// wait until that is started, or taken off the list.
    void takeFromOutside(const DroppedPaths &dropped, const std::optional<Path> &into);
    void setDestination(const Path &folder);
    /// Shows a job that was just started, with the others; not owned.
    void followJob(Job *job);
    /// Opening the program again brings this window back: then it may hide while it copies, also without a tray.
    void setReachable(bool reachable);
    /// Comes to the front, wherever it was.
    void showAgain();
    /// The same, with this job, and with what it could not copy, if it is still there.
    void showJob(const Job *job, bool problems);
    /// The program that does the copying is missing.
    void refuseAll(const QString &why);
    /// Copies that were cut short and can be continued.
    void offer(const std::vector<JournalledJob> &jobs);
    /// The answer to spaceWanted(), for one folder.
    void showSpace(const Path &folder, quint64 freeBytes);
    /// Ends without asking: all copies are put off, and the window closes when those that had begun have ended, at the latest in 3 s.
    void quitPolitely();

Q_SIGNALS:
    void copyRequested(const poolcopy::JobRequest &request);
    void reportRequested(const poolcopy::Path &path, const poolcopy::HistoryRecord &record, poolcopy::report::Format format);
    /// Nothing shows this job any more.
    void jobLeft(poolcopy::Job *job);
    /// What was cut short may have changed: offer() is wanted again.
    void offersWanted();
    /// How much is free on the disks of these?
    void spaceWanted(const std::vector<poolcopy::Path> &folders);
    void discardRequested(const poolcopy::JournalledJob &job);
    void moveRequested(poolcopy::Job *job, poolcopy::Job *before);   ///< in the order of jobs; null: to its end
    void pauseAllRequested();
    void resumeAllRequested();
    void shareChanged(double share);   ///< of what is being copied, 0…1; negative: there is nothing to tell
    void closed(bool byItself);        ///< for good: the program may end. byItself: it was hidden, and the last copy took it along

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectJobs();
    void setLit(bool lit);
    void paste();
    void chooseMore();
    void showPage(int page);
    void tellWhole();
    void takeEnd();
    void start(const JobRequest &request, Job *inPlaceOf = nullptr);
    void takeNextFromOutside();
    void askBeforeClosing();
    void goToBackground();

    /// A copy to somewhere else, asked for while one was being put together.
    struct FromOutside
    {
        DroppedPaths dropped;
        Path into;
    };
    std::deque<FromOutside> m_waiting;
    PageBar *m_bar;
    QStackedWidget *m_pages;   // numbered as the bar's buttons
    ChoosePage *m_choose;
    JobsPage *m_jobs;
    Background *m_background;
    DropArea *m_dropHint;         // over the page that is shown, while something hovers that would be a new copy
    Job *m_inPlaceOf = nullptr;   // the job that the one being started goes on with
    bool m_closing = false;       // close when nothing copies any more
    bool m_byItself = false;      // it closes, and nobody asked for it
};

} // namespace poolcopy
