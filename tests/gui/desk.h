// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/fake_engine.h"
#include "ui/main_window.h"

#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

namespace poolcopy {

using Paths = std::vector<Path>;

/// The whole window and a fake engine, put together as the program does it, and what a person does there.
struct Desk
{
    Desk();

    /// The one that can be seen, as each job has a page of its own; else any.
    template <typename T = QPushButton>
    T *find(const char *name) const
    {
        const QList<T *> all = window.findChildren<T *>(QLatin1String(name));
        const auto visible = std::find_if(all.begin(), all.end(), [](const T *widget) { return widget->isVisible(); });
        return visible != all.end() ? *visible : all.isEmpty() ? nullptr : all.front();
    }
    template <typename T = QWidget>
    T *shown(const char *name) const
    {
        T *widget = find<T>(name);
        return widget && widget->isVisible() ? widget : nullptr;
    }
    [[nodiscard]] bool shows(const char *name) const { return find<QWidget>(name)->isVisible(); }
    [[nodiscard]] QString text(const char *name) const { return find<QLabel>(name)->text(); }
    void click(const char *name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }

    void drop(const QByteArray &uris, Qt::DropActions possible = Qt::CopyAction);
    void paste(const QString &format, const QByteArray &data);
    void take(const Paths &sources);
    /// How many sources the page for a new copy has.
    [[nodiscard]] int listed() const { return find<QListWidget>("sourceList")->count(); }

    /// A job that copies, some seconds after its start.
    void startJob(const char *source = "/home/ada/Photos");
    /// One more that waits for the first.
    Job *startWaiting(const char *source, const Job *first);
    /// The page asks for the figures now, not when its time comes.
    void look() const;

    /// The names in the list, as far as it can be seen.
    [[nodiscard]] QStringList jobs() const;
    void choose(int row) const;
    /// In the list.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

    static bool asked(const std::string &call);   ///< of the job started last
    static bool asked(const Job *job, const std::string &call);
    static bool askedEngine(const std::string &call);

    Engine engine{QString()};
    MainWindow window;
    Job *job = nullptr;      ///< started last
    bool accepted = false;   ///< the last drop was
    Qt::DropAction action = Qt::IgnoreAction;
};

} // namespace poolcopy
