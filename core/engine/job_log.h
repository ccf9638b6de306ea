// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/journal.h"
#include "core/wire/setup_message.h"

#include <QObject>

#include <string>
#include <vector>

namespace poolcopy {

/// A job's end of its journal: posts what must be written to the journal's thread and never waits for it.
/// Lives on its parent's thread, the engine's, and moves there with it.
class JobLog : public QObject
{
    Q_OBJECT
public:
    /// Owns `journal`, which lives on another thread; null: nothing is written down.
    JobLog(Journal *journal, QObject *parent);
    ~JobLog() override;

    /// begun() follows, at the latest after a second: without a journal if that takes longer (a home that hangs).
    void begin(const JobRequest &request);
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Of the journal; empty: there is none.
    [[nodiscard]] const std::string &id() const { return m_earlier.id; }
    /// An earlier run has begun to copy.
    [[nodiscard]] bool isContinued() const { return !m_earlier.id.empty() && m_earlier.hasBegun(); }
    /// A final name that was free when an earlier run began a folder for it, and that somebody else has taken since; empty: there is none.
    [[nodiscard]] Path takenMeanwhile(const std::vector<wire::Root> &roots) const;
    /// Names of an earlier run's temporaries that this one may go on with.
    [[nodiscard]] std::vector<Path> keptTemporaries() const;
    /// Writes down where the job goes, and tells each root what an earlier run has covered. Gives the files that one has
    /// begun there.
    std::vector<PartialFile> place(std::vector<wire::Root> &roots);
    /// Something may be made now.
    void begins();
    void addPartial(std::uint32_t root, const PartialFile &file);
    /// A flush has ended; `marks` as it told them.
    void checkpoint(const std::vector<wire::Root> &roots, const std::vector<FileTime> &marks, const Journal::Figures &figures);
    /// Figures that have not yet reached those of an earlier run are not told: what that had copied is still there.
    void note(const Journal::Figures &figures);
    void addProblem(const Error &error);
    void answerForAll(OnConflict rule);
    void setPace(std::uint64_t limit, bool polite);
    /// `keep`: the job can be continued.
    void end(bool keep);
    /// After end(): what the job has made was removed.
    void forget();

Q_SIGNALS:
    void begun(const poolcopy::JournalledJob &earlier);

private:
    template <typename Call>
    void post(Call call) const
    {
        if (m_journal != nullptr)
            QMetaObject::invokeMethod(m_journal, [journal = m_journal, call] { call(*journal); });
    }
    void becomeReady(const JournalledJob &earlier);
    [[nodiscard]] Journal::Figures atLeastEarlier(Journal::Figures figures) const;
    Journal *m_journal;
    JournalledJob m_earlier;
    bool m_ready = false, m_waits = false;
};

} // namespace poolcopy
