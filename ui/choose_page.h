// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/job_request.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QListWidget;
class QPushButton;
class QStackedLayout;

namespace poolcopy {

class DestinationChoice;
class DropArea;
class ElidedLabel;
class FoldButton;
class OfferPanel;
class OptionFields;
class RuleCombo;
class ToneLabel;
struct DroppedPaths;

/// What to copy, where to, what if a name is taken, and, folded away, what else can be chosen for this copy alone.
class ChoosePage : public QWidget
{
    Q_OBJECT
public:
    explicit ChoosePage(QWidget *parent = nullptr);

    /// Adds to the list, each path once. Bytes as they were given.
    void addSources(const std::vector<Path> &paths);
    /// Everything as it was chosen for that copy.
    void take(const JobRequest &request);
    /// Nothing to copy, and every choice as the settings have it: what was chosen for one copy is not meant for the next.
    void startAnew();
    [[nodiscard]] const std::vector<Path> &sources() const { return m_sources; }
    /// Adds this folder to the places to choose from, and chooses it.
    void setDestination(const Path &folder);
    /// Presses *Copy*.
    void copy();
    /// The request as it stands.
    [[nodiscard]] JobRequest request() const;

    /// A word below the choices; `warning`: something went otherwise than expected. Empty: nothing to say.
    void say(const QString &text, bool warning = false);
    /// Copying can't be done at all, and why. For good.
    void refuseAll(const QString &why);
    void setLit(bool lit);
    [[nodiscard]] OfferPanel *offers() const { return m_offers; }
    [[nodiscard]] DestinationChoice *destination() const { return m_destination; }

Q_SIGNALS:
    void copyRequested(const poolcopy::JobRequest &request);
    /// The list has become empty.
    void emptied();

private:
    QWidget *makeInvitation();
    QWidget *makeList();
    QWidget *makeChoices();
    void pickSources();
    void pickAndCopy();
    void startCopy();
    void sayLeftOut(const DroppedPaths &chosen);
    void removeChosen();
    void sourcesChanged();
    void startWithSettings();
    void showOptions();

    std::vector<Path> m_sources;   // row by row as in m_list
    bool m_refused = false, m_empty = true;
    OfferPanel *m_offers;
    DropArea *m_drop;
    QStackedLayout *m_dropPages;
    QPushButton *m_choose = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    DestinationChoice *m_destination = nullptr;
    RuleCombo *m_rule = nullptr;
    QCheckBox *m_verify = nullptr;
    FoldButton *m_optionsFold = nullptr;
    ElidedLabel *m_optionsChosen = nullptr;   // beside it, while they can't be seen
    OptionFields *m_options = nullptr;
    ToneLabel *m_message;
    QPushButton *m_check;
    QPushButton *m_copy;
};

} // namespace poolcopy
