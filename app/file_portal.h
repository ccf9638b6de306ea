// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/choosing.h"

#include <QDBusConnection>
#include <QObject>
#include <QPointer>

namespace poolcopy {

class PortalRequest;

/// The desktop's own dialog for folders and new files (org.freedesktop.portal.FileChooser). While it lives, and the portal has said that it can
/// choose folders, it is what choosing::ask() asks.
class FilePortal : public QObject
{
    Q_OBJECT
public:
    explicit FilePortal(QDBusConnection session, QObject *parent = nullptr);
    ~FilePortal() override;
    /// It has answered, and will do.
    [[nodiscard]] bool isThere() const { return m_there; }

private:
    bool ask(QWidget *window, const choosing::Question &question, choosing::Chosen chosen, std::function<void()> otherwise);

    QDBusConnection m_session;
    QPointer<PortalRequest> m_open;   // one at a time: who asks once more wants it in front
    bool m_there = false;
};

} // namespace poolcopy
