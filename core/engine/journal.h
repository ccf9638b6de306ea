// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_file.h"
#include "core/base/time_span.h"
#include "core/engine/job_request.h"

#include <QObject>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace poolcopy {

/// Where one source of a journalled job went or was going.
struct JournalledPlace
{
    Path destination;              ///< final path
    Path unfinished;               ///< path of the unfinished folder; empty when merging and for single entries
    std::uint64_t inode = 0;       ///< of the folder that gets the entries
    std::vector<TimeSpan> covered; ///< what lies behind a finished flush, by ctime; oldest first
    std::vector<PartialFile> partials;   ///< big files that were begun, the newest last
};

/// What a journal says of a job that has not come to its end.
struct JournalledJob
{
    std::string id;                ///< names the journal: 8 hex digits
    JobRequest request;            ///< all paths absolute
    std::int64_t begun = 0;        ///< seconds since 1970
    std::vector<JournalledPlace> places;   ///< empty: it had not got so far
    std::uint64_t files = 0, filesTotal = 0, bytes = 0, bytesTotal = 0;   ///< as last written down
    bool totalsFinal = false;
    std::uint64_t problems = 0;
    bool live = false;             ///< some process is at it
    bool waits = false;            ///< it was never its turn: see hasBegun()
    bool away = false;             ///< none of its folders is there: unplugged, or removed; Engine::findUnfinished() finds out
    /// Something of it may be there. Else nothing of it is anywhere: it waited in line, or was still looked at.
    [[nodiscard]] bool hasBegun() const { return !waits; }
    /// Of the first source: the final path, or the folder for that if it had not got so far.
    [[nodiscard]] Path destination() const
    {
        if (!places.empty())
            return places.front().destination;
        const Path &source = request.sources.front();
        return request.placement == Placement::Beside ? source.substr(0, std::max<std::size_t>(1, source.rfind('/'))) : request.destination;
    }
};

/// The journals of this user's jobs, and the writing of one: $XDG_STATE_HOME/poolcopy/jobs/<id>, mode 0600, locked
/// (flock) as long as its job runs.
///
/// A journal is a line of text and then records: u32 length, u64 XXH3 of the payload, payload. It is only ever appended
/// to; what does not check ends it. It is removed when the job's final names are there, or when a person gave up one of which
/// nothing is left.
///
/// Every method but the static ones is for the thread the object lives in (the engine's journal thread): others post.
class Journal : public QObject
{
    Q_OBJECT
public:
    /// Jobs that were cut short, oldest first, and those that run. Reads files of ours only; any thread.
    static std::vector<JournalledJob> all();
    /// Removes a journal, not what its job has made. False: there is none, or its job runs.
    static bool remove(const std::string &id);
    /// Where they are; empty if there is no home. Any thread.
    static Path folder();

    ~Journal() override;
    /// Opens the journal of this job: the one it continues (`request.continues`), or that of an earlier job which was
    /// asked the same, or a new one. begun() follows.
    void begin(const JobRequest &request);
    /// It may make something now.
    void begins();
    /// The folders are known. What an earlier run covered stays covered for those that are still the same.
    void place(const std::vector<JournalledPlace> &places);
    struct Figures
    {
        std::uint64_t files, filesTotal, bytes, bytesTotal;
        bool totalsFinal;
    };
    /// `spans`: of each place what this run has covered so far; an empty span: nothing. `sync`: to the disk, now.
    void note(const Figures &figures, const std::vector<TimeSpan> &spans, bool sync);
    /// So much of a big file of that place is on the device. To the disk, now.
    void addPartial(std::uint32_t place, const PartialFile &file);
    void addProblem(const Error &error);
    void answerForAll(OnConflict rule);
    /// What a continued copy begins with: see JobRequest::limit and polite.
    void setPace(std::uint64_t limit, bool polite);
    /// `keep`: the job can be continued; else the journal goes.
    void end(bool keep);

Q_SIGNALS:
    /// `earlier`: what an earlier run knew; its id is empty where there is no journal (no home, not writable).
    void begun(const poolcopy::JournalledJob &earlier);

private:
    void append(std::string_view payload, bool sync);
    void noteWaits(bool waits);
    bool open(const std::string &id, bool make);
    int m_fd = -1;
    std::string m_id;
};

} // namespace poolcopy
