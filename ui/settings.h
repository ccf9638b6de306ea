// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/base/rules.h"

#include <QObject>
#include <QString>
#include <QVariant>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QSettings;
class QThread;

namespace poolcopy {

/// What a person has chosen once and for all; a job starts with it.
struct Choices
{
    int workers = 0;                            ///< 1…64; 0: automatic
    bool flush = true;
    bool verify = false;
    OnConflict onConflict = OnConflict::Leave;
    bool asDestination = false;                 ///< JobRequest::asDestination
    AfterEnd afterEnd = AfterEnd::Nothing;
    QString language;                           ///< "de", "zh_Hant"; empty: as the desktop says. Holds from the next start
    bool notifications = true;
    bool operator==(const Choices &) const = default;
};

/// A folder that was copied to.
struct KnownDestination
{
    Path folder;
    bool kept = false;   ///< a person wants it to stay in the list
    bool operator==(const KnownDestination &) const = default;
};

/// What is remembered between two runs, and the only place that touches QSettings: one for the whole program, on the GUI's
/// thread.
///
/// A home may hang. The file is read and written on a thread of its own; the first use waits for it, at most
/// LongestStartMs, and nothing ever waits again but the end of the program, as long. What was not read by then counts as not
/// set until it comes; what is written meanwhile changes its own keys only.
class Settings : public QObject
{
    Q_OBJECT
public:
    static constexpr int LongestStartMs = 800;
    static constexpr std::size_t MostRecent = 6;   ///< destinations that nobody keeps

    static Settings &instance();

    [[nodiscard]] Choices choices() const;
    void setChoices(const Choices &choices);
    /// Kept ones first, then the latest.
    [[nodiscard]] std::vector<KnownDestination> destinations() const;
    /// It was copied to just now. A relative path is not remembered: it would lead elsewhere the next time.
    void rememberDestination(const Path &folder);
    void keepDestination(const Path &folder, bool keep);
    /// Small things, such as which part of the window is folded away.
    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise) const;
    void setValue(const QString &key, const QVariant &value);
    /// Whether the file was read; false where a home hangs.
    [[nodiscard]] bool isRead() const { return m_read; }

Q_SIGNALS:
    void choicesChanged();
    void destinationsChanged();

private:
    friend class TestSettings;
    /// `open` is called on the settings' thread and may hang.
    explicit Settings(std::function<std::unique_ptr<QSettings>()> open);
    ~Settings() override;
    void take(const std::map<QString, QVariant> &values);
    void writeDestinations(const std::vector<KnownDestination> &known);

    std::map<QString, QVariant> m_values;
    bool m_read = false;
    QThread *m_thread;         // left behind if the home hangs
    QObject *m_file;           // on m_thread
    std::shared_ptr<std::unique_ptr<QSettings>> m_settings;   // used there alone
};

} // namespace poolcopy
