// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job_request.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QWidget>

#include <map>
#include <vector>

class QPushButton;
class QToolButton;

namespace poolcopy {

class ToneLabel;

/// Where a copy goes: beside the original, or into a folder that was chosen, kept or used lately. Tells how much is free
/// there as far as that is known; it asks nobody itself.
class DestinationChoice : public QWidget
{
    Q_OBJECT
public:
    explicit DestinationChoice(QWidget *parent = nullptr);

    /// Adds this folder to those to choose from, and chooses it; empty: beside the original.
    void choose(const Path &folder);
    /// Beside the original again; what was chosen stays in the list.
    void startAnew() { m_combo->setCurrentIndex(0); }
    /// Writes the choice into `request`.
    void fill(JobRequest &request) const;
    /// What spaceWanted() asked for.
    void showSpace(const Path &folder, quint64 freeBytes);
    /// What a label with a mnemonic leads to.
    [[nodiscard]] QComboBox *combo() const { return m_combo; }

Q_SIGNALS:
    void otherRequested();
    /// How much is free on the disks of these? One that hangs never answers.
    void spaceWanted(const std::vector<poolcopy::Path> &folders);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row
    {
        Path folder;   ///< empty: beside the original
        bool kept = false;
    };
    [[nodiscard]] const Row &current() const;
    void list();
    void describe(int row);
    void display();
    void askForSpace();

    QComboBox *m_combo;
    QToolButton *m_keep;
    QPushButton *m_other;
    ToneLabel *m_space;
    std::vector<Path> m_given;         // in this session, the latest first
    std::vector<Row> m_rows;           // as in m_combo
    std::map<Path, quint64> m_free;
    QElapsedTimer m_sinceAsked;
};

} // namespace poolcopy
