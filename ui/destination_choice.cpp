// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destination_choice.h"

#include "ui/eliding_combo.h"
#include "ui/language.h"
#include "ui/settings.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <algorithm>

namespace poolcopy {

namespace {

constexpr qint64 SpaceKeepsMs = 10'000;   // what is free is not asked for more often
constexpr int SpaceRole = Qt::UserRole + 1;

/// In the open list each folder also tells what is free there.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
        if (const QString space = index.data(SpaceRole).toString(); !space.isEmpty())
            option->text += QStringLiteral(" · ") + space;
    }
};

} // namespace

DestinationChoice::DestinationChoice(QWidget *parent)
    : QWidget(parent), m_combo(new ElidingCombo(14, this)), m_keep(new QToolButton(this)), m_other(new QPushButton(tr("&Other folder…"), this)),
      m_space(new ToneLabel(Tone::Quiet, this))
{
    m_combo->setObjectName(QStringLiteral("destinationCombo"));
    m_combo->setAccessibleName(tr("Copy to"));
    m_combo->setItemDelegate(new RowDelegate(m_combo));
    m_keep->setObjectName(QStringLiteral("keepDestinationButton"));
    m_keep->setCheckable(true);
    m_keep->setAutoRaise(true);
    m_keep->setFocusPolicy(Qt::StrongFocus);
    m_keep->setAccessibleName(tr("Keep this folder in the list"));
    m_other->setObjectName(QStringLiteral("otherButton"));
    m_space->setObjectName(QStringLiteral("freeSpace"));

    auto *line = new QHBoxLayout;
    line->addWidget(m_combo, 1);
    line->addWidget(m_keep);
    line->addWidget(m_other);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_space);

    connect(m_other, &QPushButton::clicked, this, &DestinationChoice::otherRequested);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &DestinationChoice::display);
    connect(m_keep, &QToolButton::toggled, this, [this](bool keep) { Settings::instance().keepDestination(current().folder, keep); });
    connect(&Settings::instance(), &Settings::destinationsChanged, this, &DestinationChoice::list);
    list();
}

const DestinationChoice::Row &DestinationChoice::current() const
{
    return m_rows[static_cast<std::size_t>(std::max(0, m_combo->currentIndex()))];
}

/// Fills the list anew; what is chosen stays chosen.
void DestinationChoice::list()
{
    const Path chosen = m_rows.empty() ? Path() : current().folder;
    std::vector<Row> rows{Row()};
    const auto knows = [&rows](const Path &folder) {
        return std::any_of(rows.begin(), rows.end(), [&folder](const Row &r) { return r.folder == folder; });
    };
    const std::vector<KnownDestination> known = Settings::instance().destinations();
    for (const KnownDestination &d : known)
        if (d.kept)
            rows.push_back({d.folder, true});
    for (const Path &folder : m_given)
        if (!knows(folder))
            rows.push_back({folder, false});
    for (const KnownDestination &d : known)
        if (!knows(d.folder))
            rows.push_back({d.folder, false});
    m_rows = std::move(rows);
    {
        const QSignalBlocker quiet(m_combo);
        m_combo->clear();
        for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
            m_combo->addItem(QString());
            describe(row);
        }
        const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&chosen](const Row &r) { return r.folder == chosen; });
        m_combo->setCurrentIndex(at == m_rows.end() ? 0 : static_cast<int>(at - m_rows.begin()));
    }
    display();
    askForSpace();
}

void DestinationChoice::describe(int row)
{
    const Row &r = m_rows[static_cast<std::size_t>(row)];
    if (r.folder.empty()) {
        m_combo->setItemText(row, tr("Beside the original, as “<name>%1”").arg(QString::fromStdString(language::copySuffix())));
        return;
    }
    const QString path = words::isolatedPath(r.folder);
    m_combo->setItemText(row, r.kept ? tr("★ Into %1").arg(path) : tr("Into %1").arg(path));
    m_combo->setItemData(row, plainToolTip(path), Qt::ToolTipRole);
    const auto free = m_free.find(r.folder);
    m_combo->setItemData(row, free == m_free.end() ? QString() : tr("%1 free").arg(words::bytes(free->second)), SpaceRole);
}

void DestinationChoice::display()
{
    const Row &row = current();
    m_combo->setToolTip(m_combo->currentData(Qt::ToolTipRole).toString());
    const QString space = m_combo->currentData(SpaceRole).toString();
    m_combo->setAccessibleDescription(space);
    m_space->say(space);
    m_space->setVisible(!space.isEmpty());
    m_keep->setEnabled(row.folder.starts_with('/'));
    {
        const QSignalBlocker quiet(m_keep);   // a screen reader's user toggles it without a click
        m_keep->setChecked(row.kept);
    }
    m_keep->setText(row.kept ? QStringLiteral("★") : QStringLiteral("☆"));
    m_keep->setToolTip(row.folder.empty() ? tr("Folders that you choose can be kept in the list")
                       : row.kept         ? tr("Kept in the list; press to let it go again")
                                          : tr("Keep this folder in the list"));
}

void DestinationChoice::choose(const Path &folder)
{
    if (folder.empty())
        return m_combo->setCurrentIndex(0);
    std::erase(m_given, folder);
    m_given.insert(m_given.begin(), folder);
    list();
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&folder](const Row &r) { return r.folder == folder; });
    m_combo->setCurrentIndex(static_cast<int>(at - m_rows.begin()));
    if (m_free.find(folder) == m_free.end() && isVisible())
        Q_EMIT spaceWanted({folder});
}

void DestinationChoice::fill(JobRequest &request) const
{
    const Row &row = current();
    request.placement = row.folder.empty() ? Placement::Beside : Placement::Into;
    request.destination = row.folder;
    request.copySuffix = language::copySuffix();
}

void DestinationChoice::showSpace(const Path &folder, quint64 freeBytes)
{
    m_free[folder] = freeBytes;
    for (int row = 1; row < static_cast<int>(m_rows.size()); ++row)
        if (m_rows[static_cast<std::size_t>(row)].folder == folder)
            describe(row);
    display();
}

void DestinationChoice::askForSpace()
{
    if (!isVisible() || m_rows.size() < 2 || (m_sinceAsked.isValid() && m_sinceAsked.elapsed() < SpaceKeepsMs))
        return;
    m_sinceAsked.start();
    std::vector<Path> folders;
    for (const Row &row : m_rows)
        if (!row.folder.empty())
            folders.push_back(row.folder);
    Q_EMIT spaceWanted(folders);
}

void DestinationChoice::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askForSpace();
}

} // namespace poolcopy
