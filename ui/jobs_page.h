// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report.h"

#include <QWidget>

#include <map>
#include <set>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace poolcopy {

class JobListModel;
class JobListPanel;
class JobPage;

/// All jobs of the window: a page for each, and the list of them as soon as there is more than one.
class JobsPage : public QWidget
{
    Q_OBJECT
public:
    explicit JobsPage(QWidget *parent = nullptr);

    /// One more, and shows it; not owned. `inPlaceOf`: one that goes on in this one, and leaves.
    void add(Job *job, Job *inPlaceOf = nullptr);
    void showJob(const Job *job);
    void showProblems(const Job *job);
    /// Gives the focus to the list, or to the only page.
    void takeFocus();
    [[nodiscard]] bool has(const Job *job) const { return pageOf(job) != nullptr; }
    /// A word about something that happened beside the job that is shown.
    void say(const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_pages.empty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] int unended() const;
    /// What would become of those that have not ended if the program did, in sentences.
    [[nodiscard]] QString fates() const;
    [[nodiscard]] bool haveAllToBegin() const;   ///< of those that have not ended none has begun
    /// One has begun to copy and has not ended.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool allWell() const;   ///< none has ended otherwise than well
    /// The program is about to end: puts all off. isBusy() soon says no.
    void stopAll();

    /// "37 %", "3 copies, 37 %", "done · Cancelled": what the window's title says of all.
    [[nodiscard]] QString title() const;
    /// 0…1, of those that copy; negative while that is not known, or none does.
    [[nodiscard]] double share() const;

Q_SIGNALS:
    void copyRequested(const poolcopy::JobRequest &request, poolcopy::Job *of);   ///< by that one's page
    void moreRequested();
    void changeRequested(poolcopy::Job *job);   ///< something else is to be chosen in place of it: it was refused, and is left
    void reportRequested(const poolcopy::Path &path, const poolcopy::HistoryRecord &record, poolcopy::report::Format format);
    /// Nothing shows this job any more.
    void jobLeft(poolcopy::Job *job);
    void moved(poolcopy::Job *job, poolcopy::Job *before);
    void pauseAllRequested();
    void resumeAllRequested();
    void changed();                       ///< title() or share()
    void ended(poolcopy::Job *job);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] QString endTitle() const;
    JobPage *makePage();
    [[nodiscard]] JobPage *pageOf(const Job *job) const;
    void refresh(JobPage *page);
    void takeEnd(JobPage *page);
    void remove(Job *job);
    void drop(JobPage *page);
    void removeEnded();
    void showList();

    JobListModel *m_model;
    JobListPanel *m_list;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    std::vector<JobPage *> m_pages;
    JobPage *m_retryOf = nullptr;            // whose problems are being tried again, while the job for it is made
    std::map<Job *, JobPage *> m_retries;    // jobs that try some problems of another again, and the page of that one, if it is still there
    std::set<Job *> m_leaving;   // to be dropped when they have ended
    bool m_wide = true;
    bool m_byHand = false;       // a person has moved what is between list and page
};

} // namespace poolcopy
