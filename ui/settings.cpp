// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSettings>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

namespace poolcopy {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView Workers("copy/workers"), Flush("copy/flush"), Verify("copy/verify"), Rule("copy/taken-names"), Permissions("copy/permissions"),
    After("after-the-end"), Language("language"), Notifications("notifications"), Folders("destinations/folders"), Kept("destinations/kept");
constexpr int MostWorkers = 64;
constexpr int LateMs = 500;   // how often a file that hangs is looked for

// Written as words: a number would change its meaning when the list grows in the middle.
template <typename Value>
using Word = std::pair<Value, QLatin1StringView>;
constexpr std::array<Word<OnConflict>, 7> Rules{{{OnConflict::Leave, "leave"_L1}, {OnConflict::Ask, "ask"_L1}, {OnConflict::Skip, "skip"_L1},
                                                 {OnConflict::Overwrite, "overwrite"_L1}, {OnConflict::Rename, "rename"_L1}, {OnConflict::Newer, "newer"_L1},
                                                 {OnConflict::Different, "different"_L1}}};
constexpr std::array<Word<AfterEnd>, 5> Ends{{{AfterEnd::Nothing, "nothing"_L1}, {AfterEnd::OpenFolder, "open-folder"_L1}, {AfterEnd::Eject, "eject"_L1},
                                              {AfterEnd::Suspend, "suspend"_L1}, {AfterEnd::ShutDown, "shut-down"_L1}}};

template <typename Value, std::size_t Count>
Value valueOf(const std::array<Word<Value>, Count> &words, const QString &word)
{
    const auto it = std::find_if(words.begin(), words.end(), [&word](const auto &w) { return w.second == word; });
    return it != words.end() ? it->first : words.front().first;
}

template <typename Value, std::size_t Count>
QString wordOf(const std::array<Word<Value>, Count> &words, Value value)
{
    const auto it = std::find_if(words.begin(), words.end(), [value](const auto &w) { return w.first == value; });
    return it != words.end() ? it->second : words.front().second;
}

struct Reading
{
    QSemaphore done;
    std::map<QString, QVariant> values;   // the settings' thread's until `done`
};

Settings *theOnly = nullptr;

} // namespace

Settings &Settings::instance()
{
    if (theOnly == nullptr) {
        theOnly = new Settings([] {
            return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"poolcopy"_s, u"poolcopy"_s);
        });
        qAddPostRoutine([] {
            delete theOnly;
            theOnly = nullptr;
        });
    }
    return *theOnly;
}

Settings::Settings(std::function<std::unique_ptr<QSettings>()> open)
    : m_thread(new QThread), m_file(new QObject), m_settings(std::make_shared<std::unique_ptr<QSettings>>())
{
    auto reading = std::make_shared<Reading>();
    m_thread->setObjectName(u"settings"_s);
    m_thread->start();
    m_file->moveToThread(m_thread);
    QMetaObject::invokeMethod(m_file, [reading, file = m_settings, open = std::move(open)] {
        *file = open();
        for (const QString &key : (*file)->allKeys())
            reading->values[key] = (*file)->value(key);
        reading->done.release();
    });
    if (reading->done.tryAcquire(1, LongestStartMs)) {
        take(reading->values);
        return;
    }
    auto *late = new QTimer(this);
    connect(late, &QTimer::timeout, this, [this, late, reading] {
        if (!reading->done.tryAcquire(1))
            return;
        late->deleteLater();
        take(reading->values);
        Q_EMIT choicesChanged();
        Q_EMIT destinationsChanged();
    });
    late->start(LateMs);
}

Settings::~Settings()
{
    // What was written is on its way first; a home that hangs is not waited for.
    QMetaObject::invokeMethod(m_file, [thread = m_thread, file = m_file, settings = m_settings] {
        settings->reset();
        file->deleteLater();
        thread->quit();
    });
    if (m_thread->wait(LongestStartMs))
        delete m_thread;
}

/// What was set meanwhile is newer.
void Settings::take(const std::map<QString, QVariant> &values)
{
    m_values.insert(values.begin(), values.end());
    m_read = true;
}

QVariant Settings::value(const QString &key, const QVariant &otherwise) const
{
    const auto it = m_values.find(key);
    return it != m_values.end() ? it->second : otherwise;
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    if (const auto it = m_values.find(key); it != m_values.end() && it->second == value)
        return;
    m_values[key] = value;
    QMetaObject::invokeMethod(m_file, [file = m_settings, key, value] {
        (*file)->setValue(key, value);
        (*file)->sync();
    });
}

Choices Settings::choices() const
{
    Choices c;
    c.workers = std::clamp(value(Workers, c.workers).toInt(), 0, MostWorkers);
    c.flush = value(Flush, c.flush).toBool();
    c.verify = value(Verify, c.verify).toBool();
    c.onConflict = valueOf(Rules, value(Rule, QString()).toString());
    c.asDestination = value(Permissions, QString()).toString() == "destination"_L1;
    c.afterEnd = valueOf(Ends, value(After, QString()).toString());
    c.language = value(Language, c.language).toString();
    c.notifications = value(Notifications, c.notifications).toBool();
    return c;
}

void Settings::setChoices(const Choices &c)
{
    const Choices before = choices();
    if (c == before)
        return;
    // Only what was changed: where the file was not read yet it may say otherwise about the rest.
    const auto put = [this](const QString &key, bool changed, const QVariant &value) {
        if (changed)
            setValue(key, value);
    };
    put(Workers, c.workers != before.workers, c.workers);
    put(Flush, c.flush != before.flush, c.flush);
    put(Verify, c.verify != before.verify, c.verify);
    put(Rule, c.onConflict != before.onConflict, wordOf(Rules, c.onConflict));
    put(Permissions, c.asDestination != before.asDestination, c.asDestination ? u"destination"_s : u"source"_s);
    put(After, c.afterEnd != before.afterEnd, wordOf(Ends, c.afterEnd));
    put(Language, c.language != before.language, c.language);
    put(Notifications, c.notifications != before.notifications, c.notifications);
    Q_EMIT choicesChanged();
}

std::vector<KnownDestination> Settings::destinations() const
{
    const QVariantList folders = value(Folders, QVariantList()).toList(), kept = value(Kept, QVariantList()).toList();
    std::vector<KnownDestination> known;
    for (const bool wanted : {true, false}) {
        for (const QVariant &folder : folders) {
            if (kept.contains(folder) == wanted && folder.toByteArray().startsWith('/'))
                known.push_back({folder.toByteArray().toStdString(), wanted});
        }
    }
    return known;
}

void Settings::rememberDestination(const Path &folder)
{
    if (!folder.starts_with('/'))
        return;
    std::vector<KnownDestination> known = destinations();
    const auto it = std::find_if(known.begin(), known.end(), [&folder](const KnownDestination &d) { return d.folder == folder; });
    KnownDestination latest{folder, false};
    if (it != known.end()) {
        latest = *it;
        known.erase(it);
    }
    known.insert(known.begin(), latest);
    writeDestinations(known);
}

void Settings::keepDestination(const Path &folder, bool keep)
{
    std::vector<KnownDestination> known = destinations();
    const auto it = std::find_if(known.begin(), known.end(), [&folder](const KnownDestination &d) { return d.folder == folder; });
    if (it != known.end())
        it->kept = keep;
    else if (keep && !folder.empty())
        known.push_back({folder, true});
    writeDestinations(known);
}

void Settings::writeDestinations(const std::vector<KnownDestination> &known)
{
    QVariantList folders, kept;
    std::size_t recent = 0;
    for (const KnownDestination &d : known) {
        if (!d.kept && ++recent > MostRecent)
            continue;
        folders += QByteArray::fromStdString(d.folder);
        if (d.kept)
            kept += QByteArray::fromStdString(d.folder);
    }
    const std::vector<KnownDestination> before = destinations();
    setValue(Folders, folders);
    setValue(Kept, kept);
    if (destinations() != before)
        Q_EMIT destinationsChanged();
}

} // namespace poolcopy
