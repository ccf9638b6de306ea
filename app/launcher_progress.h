// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace poolcopy {

/// How far the copies are, on the program's button in the task bar or dock (com.canonical.Unity.LauncherEntry, which Plasma and several
/// docks understand). Where nobody listens nothing happens.
class LauncherProgress : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~LauncherProgress() override;

    /// 0…1; negative: nothing.
    void show(double share);

private:
    int m_shown = -1;   // percent
};

} // namespace poolcopy
