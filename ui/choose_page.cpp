// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choose_page.h"

#include "ui/drop_area.h"
#include "ui/dropped_paths.h"
#include "ui/offer_panel.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QUrl>

#include <algorithm>
#include <array>

namespace poolcopy {

namespace {

constexpr int IconSize = 72;

/// "a/" and "a" are the same entry in the list; a trailing slash has a meaning of its own and is kept.
bool sameEntry(Path a, Path b)
{
    for (Path *p : {&a, &b}) {
        while (p->size() > 1 && p->back() == '/')
            p->pop_back();
    }
    return a == b;
}

} // namespace

ChoosePage::ChoosePage(QWidget *parent)
    : QWidget(parent), m_offers(new OfferPanel(this)), m_drop(new DropArea(this)), m_dropPages(new QStackedLayout(m_drop)), m_message(new ToneLabel(Tone::Quiet, this)),
      m_copy(new QPushButton(tr("&Copy"), this))
{
    m_drop->setObjectName(QStringLiteral("dropArea"));
    m_drop->setMinimumHeight(200);
    m_dropPages->addWidget(makeInvitation());
    m_dropPages->addWidget(makeList());

    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("copyButton"));
    m_copy->setDefault(true);
    m_copy->setMinimumWidth(110);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(request()); });
    auto *start = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(start, &QShortcut::activated, m_copy, &QPushButton::click);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_message, 1);
    bottom->addWidget(m_copy, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    layout->addWidget(m_offers);
    layout->addWidget(m_drop, 1);
    layout->addWidget(makeChoices());
    layout->addLayout(bottom);
    setTabOrder(m_rule, m_verify);
    setTabOrder(m_verify, m_copy);
    sourcesChanged();
}

QWidget *ChoosePage::makeInvitation()
{
    auto *page = new QWidget(m_drop);
    auto *icon = new QLabel(page);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/folders.svg")).pixmap(IconSize, IconSize));
    icon->setAlignment(Qt::AlignCenter);
    auto *title = new ToneLabel(Tone::Plain, page);
    title->setProminent(1.6, true);
    title->setText(tr("Drop folders here"));
    auto *hint = new ToneLabel(Tone::Quiet, page);
    hint->setText(tr("or paste what you copied in your file manager (Ctrl+V)"));
    for (ToneLabel *label : {title, hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_choose = new QPushButton(tr("Choose &folders…"), page);
    m_choose->setObjectName(QStringLiteral("chooseButton"));
    connect(m_choose, &QPushButton::clicked, this, &ChoosePage::pickSource);

    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(icon);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addSpacing(8);
    layout->addWidget(m_choose, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget *ChoosePage::makeList()
{
    auto *page = new QWidget(m_drop);
    m_list = new QListWidget(page);
    m_list->setObjectName(QStringLiteral("sourceList"));
    m_list->setAccessibleName(tr("Folders to copy"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(3 * fontMetrics().height());
    auto *add = new QPushButton(tr("Add &folder…"), page);
    add->setObjectName(QStringLiteral("addButton"));
    m_remove = new QPushButton(tr("&Remove"), page);
    m_remove->setObjectName(QStringLiteral("removeButton"));
    m_remove->setToolTip(tr("Takes the chosen ones off this list; nothing on the disk changes"));
    auto *hint = new ToneLabel(Tone::Quiet, page);
    hint->setText(tr("Drop more folders here"));
    connect(add, &QPushButton::clicked, this, &ChoosePage::pickSource);
    connect(m_remove, &QPushButton::clicked, this, &ChoosePage::removeChosen);
    auto *erase = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &ChoosePage::removeChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(hint);
    buttons->addStretch();
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(14, 14, 14, 12);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return page;
}

QWidget *ChoosePage::makeChoices()
{
    auto *box = new QWidget(this);
    m_placement = new QComboBox(box);
    m_placement->setObjectName(QStringLiteral("destinationCombo"));
    m_placement->setAccessibleName(tr("Copy to"));
    m_placement->addItem(tr("Beside the original, as “<name>%1”").arg(QString::fromStdString(words::copySuffix())));
    auto *other = new QPushButton(tr("&Other folder…"), box);
    other->setObjectName(QStringLiteral("otherButton"));
    connect(other, &QPushButton::clicked, this, [this] {
        pickFolder(tr("Copy to which folder?"), [this](const Path &folder) { setDestination(folder); });
    });

    m_rule = new QComboBox(box);
    m_rule->setObjectName(QStringLiteral("ruleCombo"));
    m_rule->setAccessibleName(tr("If a name is taken"));
    const std::array<std::pair<QString, OnConflict>, 6> rules{{
        {tr("leave what is there and report it"), OnConflict::Leave},
        {tr("ask me"), OnConflict::Ask},
        {tr("skip it"), OnConflict::Skip},
        {tr("replace it"), OnConflict::Overwrite},
        {tr("keep both"), OnConflict::Rename},
        {tr("replace it if ours is newer"), OnConflict::Newer},
    }};
    for (const auto &[text, rule] : rules)
        m_rule->addItem(text, static_cast<int>(rule));
    for (QComboBox *combo : {m_placement, m_rule}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(26);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    auto *toLabel = new ToneLabel(Tone::Quiet, box);
    toLabel->setText(tr("Copy &to"));
    toLabel->setBuddy(m_placement);
    auto *ruleLabel = new ToneLabel(Tone::Quiet, box);
    ruleLabel->setText(tr("If a &name is taken"));
    ruleLabel->setBuddy(m_rule);
    auto *place = new QHBoxLayout;
    place->addWidget(m_placement, 1);
    place->addWidget(other);
    auto *form = new QFormLayout(box);   // in a narrow window the names go above their fields
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(toLabel, place);
    form->addRow(ruleLabel, m_rule);
    m_verify = new QCheckBox(tr("&Verify"), box);
    m_verify->setObjectName(QStringLiteral("verifyBox"));
    m_verify->setToolTip(tr("Reads everything back from the disk and compares; takes longer"));
    form->addRow(QString(), m_verify);
    return box;
}

void ChoosePage::addSources(const std::vector<Path> &paths)
{
    for (const Path &path : paths) {
        const bool known = std::any_of(m_sources.begin(), m_sources.end(), [&path](const Path &s) { return sameEntry(s, path); });
        if (known || path.empty())
            continue;
        m_sources.push_back(path);
        auto *item = new QListWidgetItem(words::isolatedPath(path), m_list);
        item->setToolTip(plainToolTip(words::isolatedPath(path)));
    }
    sourcesChanged();
    if (!m_sources.empty())
        m_copy->setFocus();
}

void ChoosePage::clearSources()
{
    m_sources.clear();
    m_list->clear();
    sourcesChanged();
}

void ChoosePage::removeChosen()
{
    for (int row = m_list->count() - 1; row >= 0; --row) {
        if (!m_list->item(row)->isSelected())
            continue;
        delete m_list->takeItem(row);
        m_sources.erase(m_sources.begin() + row);
    }
    sourcesChanged();
}

void ChoosePage::sourcesChanged()
{
    const bool none = m_sources.empty();
    const bool hadFocus = m_drop->isAncestorOf(focusWidget());
    m_dropPages->setCurrentIndex(none ? 0 : 1);
    m_copy->setEnabled(!none && !m_refused);
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    if (none && hadFocus)
        m_choose->setFocus();
    say({});
}

void ChoosePage::setDestination(const Path &folder)
{
    const auto known = std::find(m_destinations.begin(), m_destinations.end(), folder);
    if (known != m_destinations.end()) {
        m_placement->setCurrentIndex(1 + static_cast<int>(known - m_destinations.begin()));
        return;
    }
    m_destinations.push_back(folder);
    m_placement->addItem(tr("Into %1").arg(words::isolatedPath(folder)));
    m_placement->setItemData(m_placement->count() - 1, plainToolTip(words::isolatedPath(folder)), Qt::ToolTipRole);
    m_placement->setCurrentIndex(m_placement->count() - 1);
}

JobRequest ChoosePage::request() const
{
    JobRequest request;
    request.sources = m_sources;
    if (const int row = m_placement->currentIndex(); row > 0) {
        request.placement = Placement::Into;
        request.destination = m_destinations[static_cast<std::size_t>(row - 1)];
    }
    request.copySuffix = words::copySuffix();
    request.verify = m_verify->isChecked();
    request.onConflict = static_cast<OnConflict>(m_rule->currentData().toInt());
    return request;
}

void ChoosePage::say(const QString &text, bool warning)
{
    if (m_refused)
        return;
    m_message->setTone(warning ? Tone::Warning : Tone::Quiet);
    m_message->say(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ChoosePage::refuseAll(const QString &why)
{
    say(why, true);
    m_refused = true;
    m_copy->setEnabled(false);
}

void ChoosePage::setLit(bool lit)
{
    m_drop->setLit(lit);
}

void ChoosePage::pickSource()
{
    pickFolder(tr("Choose a folder to copy"), [this](const Path &folder) { addSources({folder}); });
}

void ChoosePage::pickFolder(const QString &title, std::function<void(const Path &)> use)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::accepted, this, [this, dialog, use = std::move(use)] {
        for (const QUrl &url : dialog->selectedUrls()) {
            if (const auto path = pathFromUri(url.toEncoded()))
                use(*path);
            else
                say(tr("What was chosen is not a folder of this computer."), true);
        }
    });
    dialog->open();
}

} // namespace poolcopy
