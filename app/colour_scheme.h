// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace poolcopy {

/// Follows the desktop's wish for dark windows, as the settings portal tells it. Qt does so itself from 6.5 on;
/// before, it does only under KDE. A palette that is dark already is left alone. Never waits for the bus.
class ColourScheme : public QObject
{
    Q_OBJECT
public:
    explicit ColourScheme(QObject *parent = nullptr);

private Q_SLOTS:
    void follow(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void apply(unsigned wish);
    bool m_darkened = false;
};

} // namespace poolcopy
