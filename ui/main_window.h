// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job.h"
#include "core/engine/journal.h"
#include "ui/dropped_paths.h"

#include <QKeySequence>
#include <QMainWindow>

class QStackedWidget;

namespace poolcopy {

class ChoosePage;
class JobPage;
class PageBar;

/// The window: first what to copy, then the copy. Takes drops and pastes anywhere, at any time.
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
    /// Folders from the command line or another program; the same as a drop.
    void take(const DroppedPaths &dropped);
    void setDestination(const Path &folder);
    /// Shows a job that was just started; not owned.
    void followJob(Job *job);
    /// The program that does the copying is missing.
    void refuseAll(const QString &why);
    /// Copies that were cut short and can be continued.
    void offer(const std::vector<JournalledJob> &jobs);
    /// The answer to spaceWanted(), for one folder.
    void showSpace(const Path &folder, quint64 freeBytes);
    /// Ends without asking: a running job is cancelled, and the window closes when it has ended, at the latest in 3 s.
    void quitPolitely();

Q_SIGNALS:
    void copyRequested(const poolcopy::JobRequest &request);
    /// Nothing shows this job any more.
    void jobLeft(poolcopy::Job *job);
    /// What was cut short may have changed: offer() is wanted again.
    void offersWanted();
    /// How much is free on the disks of these?
    void spaceWanted(const std::vector<poolcopy::Path> &folders);
    void discardRequested(const poolcopy::JournalledJob &job);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void paste();
    void chooseMore();
    void askBeforeClosing();
    void showPage(int page);

    PageBar *m_bar;
    QStackedWidget *m_pages;   // numbered as the bar's buttons
    ChoosePage *m_choose;
    JobPage *m_jobPage;
    bool m_closing = false;   // close when the running job has ended
};

} // namespace poolcopy
