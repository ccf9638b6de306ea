// SPDX-License-Identifier: GPL-3.0-or-later
// Who may go on and who waits for whom, as a table of events.
#include "core/engine/job_queue.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace poolcopy {

namespace {

/// A queue that is driven by words, and what it told since the last: "a goes", "b waits for a".
///
///   a: 1 2     a is new, and has prepared itself on the disks 1 and 2
///   a:         the same, on no disk
///   a?         a is new, and still prepares itself
///   a prepared 1, a paused, a resumed, a now, a ends, a before b, a last
class Line
{
public:
    std::string after(const std::string &event)
    {
        m_told.clear();
        say(event);
        return m_told;
    }
    std::string afterAll(const std::vector<std::string> &events)
    {
        m_told.clear();
        m_queue.together([&] {
            for (const std::string &event : events)
                say(event);
        });
        return m_told;
    }
    std::string order() const
    {
        std::string names;
        for (const JobQueue::Id id : m_queue.order())
            names += static_cast<char>(id);
        return names;
    }
    /// What is called as soon as that job is told anything.
    std::map<char, std::function<void()>> answers;

private:
    static JobQueue::Id id(char name) { return static_cast<JobQueue::Id>(name); }
    void add(char name)
    {
        m_queue.add(id(name), [this, name](const JobQueue::Turn &turn) {
            m_told += m_told.empty() ? "" : ", ";
            m_told += name;
            m_told += turn.goes ? std::string(" goes") : std::string(" waits for ") + static_cast<char>(turn.waitsFor);
            if (const auto answer = answers.find(name); answer != answers.end())
                answer->second();
        });
    }
    static std::vector<std::uint64_t> numbers(std::istringstream &words)
    {
        std::vector<std::uint64_t> all;
        for (std::uint64_t n = 0; words >> n;)
            all.push_back(n);
        return all;
    }
    void say(const std::string &event)
    {
        std::istringstream words(event);
        std::string who, what, whom;
        words >> who;
        const JobQueue::Id job = id(who.front());
        if (who.size() > 1) {
            add(who.front());
            if (who.back() == ':')
                m_queue.setDisks(job, numbers(words));
            return;
        }
        words >> what;
        if (what == "prepared")
            m_queue.setDisks(job, numbers(words));
        else if (what == "paused" || what == "resumed")
            m_queue.setPaused(job, what == "paused");
        else if (what == "now")
            m_queue.startNow(job);
        else if (what == "ends")
            m_queue.remove(job);
        else if (what == "last")
            m_queue.moveBefore(job, 0);
        else if (what == "before" && words >> whom)
            m_queue.moveBefore(job, id(whom.front()));
        else
            ADD_FAILURE() << event;
    }

    JobQueue m_queue;
    std::string m_told;
};

struct Step
{
    const char *event;
    const char *told;
};
struct Story
{
    const char *name;
    std::vector<Step> steps;
};

void PrintTo(const Story &story, std::ostream *out) { *out << story.name; }

class Stories : public testing::TestWithParam<Story>
{
};

} // namespace

TEST_P(Stories, areToldInOrder)
{
    Line line;
    for (const Step &step : GetParam().steps)
        EXPECT_EQ(line.after(step.event), step.told) << step.event;
}

INSTANTIATE_TEST_SUITE_P(
    JobQueue, Stories,
    testing::Values(
        Story{"oneAlone", {{"a: 1 2", "a goes"}, {"a ends", ""}}},
        Story{"otherDisksSideBySide", {{"a: 1 2", "a goes"}, {"b: 3", "b goes"}}},
        Story{"oneDiskOneAfterTheOther",
              {{"a: 1 2", "a goes"}, {"b: 2 3", "b waits for a"}, {"c: 1", "c waits for a"}, {"a ends", "b goes, c goes"}, {"b ends", ""}}},
        Story{"nobodyIsOvertaken",
              {{"a: 1", "a goes"}, {"b: 1 2", "b waits for a"}, {"c: 2", "c waits for b"}, {"a ends", "b goes"}, {"b ends", "c goes"}}},
        Story{"whoGoesIsNamedFirst",
              {{"a: 1", "a goes"}, {"b: 1", "b waits for a"}, {"c: 1", "c waits for a"}, {"a ends", "b goes, c waits for b"}, {"b ends", "c goes"}}},
        Story{"memoryIsNoDisk", {{"a:", "a goes"}, {"b:", "b goes"}}},
        Story{"whoPreparesHoldsUpNobody", {{"a?", ""}, {"b: 1", "b goes"}, {"c: 1", "c waits for b"}, {"a prepared 1", "a waits for b"}}},
        Story{"whoWasLateKeepsItsPlace",
              {{"a?", ""}, {"b: 1", "b goes"}, {"c: 1", "c waits for b"}, {"a prepared 1", "a waits for b"}, {"b ends", "a goes, c waits for a"}}},
        Story{"whoFailsToPrepareIsGone", {{"a?", ""}, {"b: 1", "b goes"}, {"a ends", ""}, {"b ends", ""}}},
        Story{"aPausedOneGivesItsPlace",
              {{"a: 1", "a goes"}, {"b: 1", "b waits for a"}, {"a paused", "b goes"}, {"a resumed", "a waits for b"}, {"b ends", "a goes"}}},
        Story{"resumedWithNobodyElse", {{"a: 1", "a goes"}, {"a paused", ""}, {"a resumed", "a goes"}}},
        Story{"aPausedOneDoesNotBegin",
              {{"a: 1", "a goes"}, {"b: 1", "b waits for a"}, {"b paused", ""}, {"c: 1", "c waits for a"}, {"a ends", "c goes"},
               {"b resumed", "b waits for c"}, {"c ends", "b goes"}}},
        Story{"pausedWhileItPrepares", {{"a?", ""}, {"a paused", ""}, {"a prepared 1", ""}, {"b: 1", "b goes"}, {"a resumed", "a waits for b"}}},
        Story{"nowInSpiteOfTheRule",
              {{"a: 1", "a goes"}, {"b: 1", "b waits for a"}, {"c: 1", "c waits for a"}, {"c now", "c goes"}, {"a ends", "b waits for c"}, {"c ends", "b goes"}}},
        Story{"nowBeforeItIsPrepared", {{"a: 1", "a goes"}, {"b?", ""}, {"b now", ""}, {"b prepared 1", "b goes"}}},
        Story{"movedForward",
              {{"a: 1", "a goes"}, {"b: 1", "b waits for a"}, {"c: 1", "c waits for a"}, {"c before b", ""}, {"a ends", "c goes, b waits for c"}, {"c ends", "b goes"}}},
        Story{"movedBack", {{"a: 1", "a goes"}, {"b: 1", "b waits for a"}, {"c: 1", "c waits for a"}, {"b last", ""}, {"a ends", "c goes, b waits for c"}}},
        Story{"movedBeforeWhoGoes", {{"a: 1", "a goes"}, {"b: 1", "b waits for a"}, {"b before a", ""}, {"a ends", "b goes"}}},
        Story{"movedOffAChain",
              {{"a: 1", "a goes"}, {"b: 1 2", "b waits for a"}, {"c: 2", "c waits for b"}, {"c before b", "c goes"}, {"a ends", "b waits for c"}, {"c ends", "b goes"}}}),
    [](const auto &story) { return std::string(story.param.name); });

TEST(JobQueue, ifAllArePausedAtOnceNobodyBeginsForAMoment)
{
    Line line;
    line.after("a: 1");
    line.after("b: 1");
    EXPECT_EQ(line.afterAll({"a paused", "b paused"}), "");
    EXPECT_EQ(line.afterAll({"b resumed", "a resumed"}), "a goes, b waits for a") << "by their order, not by that of the calls";
}

TEST(JobQueue, whoIsToldMayEndAtOnce)
{
    Line line;
    line.after("a: 1");
    line.after("b: 1");
    line.after("c: 1");
    line.answers['b'] = [&] { line.after("b ends"); };
    EXPECT_EQ(line.after("a ends"), "c goes");
    EXPECT_EQ(line.order(), "c");
}

TEST(JobQueue, keepsTheOrder)
{
    Line line;
    for (const char *event : {"a: 1", "b: 1", "c?", "d: 2"})
        line.after(event);
    EXPECT_EQ(line.order(), "abcd");
    line.after("d before b");
    EXPECT_EQ(line.order(), "adbc");
    line.after("a last");
    EXPECT_EQ(line.order(), "dbca");
    line.after("b before b");
    line.after("b before x");
    EXPECT_EQ(line.order(), "dcab") << "before one that is gone: at the end";
}

} // namespace poolcopy
