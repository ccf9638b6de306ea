// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/job_log.h"

#include "core/base/path.h"
#include "core/engine/records.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace poolcopy {

namespace {
constexpr int BeginWithinMs = 1000;
}

JobLog::JobLog(Journal *journal, QObject *parent) : QObject(parent), m_journal(journal) {}

JobLog::~JobLog()
{
    if (m_journal != nullptr)
        m_journal->deleteLater();
}

void JobLog::begin(const JobRequest &request)
{
    if (m_journal == nullptr) {
        becomeReady({});
        return;
    }
    connect(m_journal, &Journal::begun, this, &JobLog::becomeReady);
    QTimer::singleShot(BeginWithinMs, this, [this] {
        if (!m_ready)
            becomeReady({});
    });
    post([request](Journal &j) { j.begin(request); });
}

void JobLog::becomeReady(const JournalledJob &earlier)
{
    if (m_ready)
        return;
    m_ready = true;
    m_earlier = earlier;
    m_waits = earlier.waits;
    Q_EMIT begun(earlier);
}

std::vector<Path> JobLog::keptTemporaries() const
{
    std::vector<Path> names;
    for (const JournalledPlace &place : m_earlier.places)
        for (const PartialFile &file : place.partials)
            if (!file.temporary.empty())
                names.push_back(file.temporary);
    return names;
}

Path JobLog::takenMeanwhile(const std::vector<wire::Root> &roots) const
{
    for (const wire::Root &root : roots) {
        if (root.mode != wire::RootMode::Merge)
            continue;
        const Path destination = records::absolute(joined(root.parent, root.name));
        for (const JournalledPlace &before : m_earlier.places)   // of the same inode: it was given its name, and no more
            if (before.destination == destination && !before.unfinished.empty() && before.inode != root.destinationId.inode)
                return destination;
    }
    return {};
}

std::vector<PartialFile> JobLog::place(std::vector<wire::Root> &roots)
{
    std::vector<PartialFile> partials;
    std::vector<JournalledPlace> places;
    for (wire::Root &root : roots) {
        JournalledPlace place;
        place.destination = records::absolute(joined(root.parent, root.name));
        if (root.mode == wire::RootMode::NewFolder)
            place.unfinished = records::absolute(joined(root.parent, root.workName));
        place.inode = root.destinationId.inode;
        for (const JournalledPlace &before : m_earlier.places) {
            const bool same = before.unfinished == place.unfinished && before.inode == place.inode;
            // A clock that went backwards since says nothing of what was before.
            if (same && root.adopted && !before.covered.empty() && !(root.began < before.covered.back().end))
                root.covered = before.covered;
            if (same && before.destination == place.destination && (root.adopted || root.mode != wire::RootMode::NewFolder))
                partials.insert(partials.end(), before.partials.begin(), before.partials.end());
        }
        places.push_back(std::move(place));
    }
    post([places](Journal &j) { j.place(places); });
    if (std::any_of(roots.begin(), roots.end(), [](const wire::Root &r) { return r.adopted; }))   // what is there need not be known to this journal
        begins();
    return partials;
}

void JobLog::begins()
{
    if (std::exchange(m_waits, false))
        post([](Journal &j) { j.begins(); });
}

Journal::Figures JobLog::atLeastEarlier(Journal::Figures f) const
{
    if (!f.totalsFinal) {
        f.filesTotal = std::max(f.filesTotal, m_earlier.filesTotal);
        f.bytesTotal = std::max(f.bytesTotal, m_earlier.bytesTotal);
        f.totalsFinal = m_earlier.totalsFinal && f.filesTotal == m_earlier.filesTotal && f.bytesTotal == m_earlier.bytesTotal;
    }
    f.files = std::min(std::max(f.files, m_earlier.files), f.filesTotal);
    f.bytes = std::min(std::max(f.bytes, m_earlier.bytes), f.bytesTotal);
    return f;
}

void JobLog::addPartial(std::uint32_t root, const PartialFile &file)
{
    post([root, file](Journal &j) { j.addPartial(root, file); });
}

void JobLog::checkpoint(const std::vector<wire::Root> &roots, const std::vector<FileTime> &marks, const Journal::Figures &figures)
{
    std::vector<TimeSpan> spans(roots.size());
    for (std::size_t i = 0; i < std::min(roots.size(), marks.size()); ++i)
        if (!(roots[i].began == FileTime{}) && roots[i].began < marks[i])
            spans[i] = {roots[i].began, marks[i]};
    post([figures = atLeastEarlier(figures), spans](Journal &j) { j.note(figures, spans, true); });
}

void JobLog::note(const Journal::Figures &figures)
{
    post([figures = atLeastEarlier(figures)](Journal &j) { j.note(figures, {}, false); });
}

void JobLog::addProblem(const Error &error)
{
    post([error](Journal &j) { j.addProblem(error); });
}

void JobLog::answerForAll(OnConflict rule)
{
    post([rule](Journal &j) { j.answerForAll(rule); });
}

void JobLog::setPace(std::uint64_t limit, bool polite)
{
    post([limit, polite](Journal &j) { j.setPace(limit, polite); });
}

void JobLog::end(bool keep)
{
    post([keep](Journal &j) { j.end(keep); });
}

void JobLog::forget()
{
    post([id = id()](Journal &) { (void)Journal::remove(id); });
}

} // namespace poolcopy
