// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choose_page.h"

#include "core/base/path.h"
#include "ui/choosing.h"
#include "ui/destination_choice.h"
#include "ui/drop_area.h"
#include "ui/dropped_paths.h"
#include "ui/even_form.h"
#include "ui/fold_button.h"
#include "ui/offer_panel.h"
#include "ui/option_fields.h"
#include "ui/page_margins.h"
#include "ui/plan_panel.h"
#include "ui/rule_combo.h"
#include "ui/scrolling.h"
#include "ui/settings.h"
#include "ui/tab_order.h"
#include "ui/tone_label.h"
#include "ui/two_part_row.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace poolcopy {

namespace {

constexpr int IconSize = 72;

/// "a/" and "a" are the same entry in the list; a trailing slash has a meaning of its own and is kept.
bool sameEntry(const Path &a, const Path &b)
{
    return withoutSlashes(a) == withoutSlashes(b);
}

} // namespace

ChoosePage::ChoosePage(QWidget *parent)
    : QWidget(parent), m_offers(new OfferPanel(this)), m_drop(new DropArea(this)), m_dropPages(new QStackedLayout(m_drop)), m_message(new ToneLabel(Tone::Quiet, this)),
      m_check(new QPushButton(tr("C&heck first"), this)), m_copy(new QPushButton(tr("&Copy"), this))
{
    m_drop->setObjectName(QStringLiteral("dropArea"));
    m_drop->setMinimumHeight(200);
    m_dropPages->addWidget(makeInvitation());
    m_dropPages->addWidget(makeList());

    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_check->setObjectName(QStringLiteral("checkButton"));
    m_check->setToolTip(tr("Looks what would be copied, and changes nothing"));
    connect(m_check, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(PlanPanel::checking(request())); });
    m_copy->setObjectName(QStringLiteral("copyButton"));
    m_copy->setDefault(true);
    m_copy->setMinimumWidth(110);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_sources.empty())
            pickAndCopy();
        else
            startCopy();
    });
    auto *start = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    start->setAutoRepeat(false);   // whoever holds the keys wants one copy
    connect(start, &QShortcut::activated, m_copy, &QPushButton::click);

    auto *starts = new QHBoxLayout;
    starts->addWidget(m_check, 0, Qt::AlignBottom);
    starts->addWidget(m_copy, 0, Qt::AlignBottom);
    auto *bottom = new TwoPartRow;
    bottom->add(m_message);
    bottom->add(starts);
    constexpr int Gap = 12;
    auto *upper = new QWidget;
    auto *parts = new QVBoxLayout(upper);
    parts->setContentsMargins(PageMargins.left(), PageMargins.top(), PageMargins.right(), 0);
    parts->setSpacing(Gap);
    parts->addWidget(m_offers);
    parts->addWidget(m_drop, 1);
    parts->addWidget(makeChoices());
    bottom->setContentsMargins(PageMargins.left(), 0, PageMargins.right(), PageMargins.bottom());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(scrolling(upper), 1);   // what starts the copy stays in sight below it
    layout->addLayout(bottom);
    tabAsItIsRead(this);
    connect(m_offers, &OfferPanel::rowsChanged, this, [this] { tabAsItIsRead(this); });
    startWithSettings();
    connect(&Settings::instance(), &Settings::choicesChanged, this, &ChoosePage::startWithSettings);
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
    connect(m_choose, &QPushButton::clicked, this, &ChoosePage::pickSources);

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
    hint->setWordWrap(true);
    connect(add, &QPushButton::clicked, this, &ChoosePage::pickSources);
    connect(m_remove, &QPushButton::clicked, this, &ChoosePage::removeChosen);
    auto *erase = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &ChoosePage::removeChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });

    auto *forList = new QHBoxLayout;
    forList->addWidget(add);
    forList->addWidget(m_remove);
    auto *buttons = new TwoPartRow;
    buttons->add(hint);
    buttons->add(forList);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(14, 14, 14, 12);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return page;
}

QWidget *ChoosePage::makeChoices()
{
    auto *box = new QWidget(this);
    m_destination = new DestinationChoice(box);
    connect(m_destination, &DestinationChoice::otherRequested, this, [this] {
        choosing::ask(this, {choosing::What::Folder, tr("Copy to which folder?"), {}, {}, {}}, [this](const DroppedPaths &chosen) {
            if (!chosen.paths.empty())
                setDestination(chosen.paths.front());
            sayLeftOut(chosen);
        });
    });

    m_rule = new RuleCombo(box);
    m_rule->setObjectName(QStringLiteral("ruleCombo"));

    auto *toLabel = new ToneLabel(Tone::Quiet, box);
    toLabel->setText(tr("Copy &to"));
    toLabel->setBuddy(m_destination->combo());
    auto *ruleLabel = new ToneLabel(Tone::Quiet, box);
    ruleLabel->setText(tr("If a &name is taken"));
    ruleLabel->setBuddy(m_rule);
    auto *form = new EvenForm(box);
    box->setLayout(form);
    form->addRow(toLabel, m_destination);
    form->addRow(ruleLabel, m_rule);
    m_verify = new QCheckBox(tr("&Verify"), box);
    m_verify->setObjectName(QStringLiteral("verifyBox"));
    m_verify->setToolTip(tr("Reads everything back from the disk and compares; takes longer"));
    form->addRow(QString(), m_verify);

    m_optionsFold = new FoldButton(tr("Option&s"), QStringLiteral("options"), box, false);
    m_optionsFold->setObjectName(QStringLiteral("optionsFold"));
    m_optionsFold->setToolTip(tr("Show or hide what else can be chosen for this copy alone"));
    m_optionsChosen = new ElidedLabel(Tone::Quiet, box);
    m_optionsChosen->setObjectName(QStringLiteral("optionsChosen"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_optionsFold);
    line->addWidget(m_optionsChosen, 1);
    form->addRow(line);
    m_options = new OptionFields("copy", form, box);
    m_options->addPermissions();
    m_options->addFlush();
    m_options->addAfterEnd();
    connect(m_optionsFold, &QToolButton::clicked, this, &ChoosePage::showOptions);
    connect(m_options, &OptionFields::changed, this, &ChoosePage::showOptions);
    return box;
}

void ChoosePage::startWithSettings()
{
    const Choices choices = Settings::instance().choices();
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(static_cast<int>(choices.onConflict))));
    m_verify->setChecked(choices.verify);
    m_options->show(choices);
    showOptions();
}

void ChoosePage::showOptions()
{
    m_options->setVisible(m_optionsFold->isOpen());
    m_optionsChosen->say(m_optionsFold->isOpen() ? QString() : m_options->summary());
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

void ChoosePage::startAnew()
{
    m_sources.clear();
    m_list->clear();
    m_destination->startAnew();
    startWithSettings();
    sourcesChanged();
}

void ChoosePage::take(const JobRequest &request)
{
    startAnew();
    addSources(request.sources);
    const Path &to = request.destination;
    const auto slash = to.rfind('/');
    setDestination(request.placement != Placement::As ? to : slash == Path::npos ? Path() : to.substr(0, std::max<std::size_t>(1, slash)));
    m_rule->setRule(request.onConflict);
    m_verify->setChecked(request.verify);
    Choices choices = Settings::instance().choices();
    choices.asDestination = request.asDestination;
    choices.flush = request.flush;
    choices.afterEnd = request.afterEnd.value_or(choices.afterEnd);
    m_options->show(choices);
    showOptions();
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
    m_copy->setText(none ? tr("&Copy…") : tr("&Copy"));
    m_copy->setToolTip(none ? tr("Choose folders, and they are copied as it stands here") : QString());
    m_copy->setEnabled(!m_refused);
    m_check->setEnabled(!none && !m_refused);
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    if (none && hadFocus)
        m_choose->setFocus();
    say({});
    if (!std::exchange(m_empty, none) && none)
        Q_EMIT emptied();
}

void ChoosePage::copy()
{
    m_copy->click();
}

void ChoosePage::setDestination(const Path &folder)
{
    m_destination->choose(folder);
}

JobRequest ChoosePage::request() const
{
    JobRequest request;
    request.sources = m_sources;
    m_destination->fill(request);
    const Choices usual = Settings::instance().choices();
    const Choices choices = m_options->in(usual);
    request.workers = choices.workers;
    request.flush = choices.flush;
    request.asDestination = choices.asDestination;
    if (choices.afterEnd != usual.afterEnd)   // else it is what the settings will say at the end
        request.afterEnd = choices.afterEnd;
    request.verify = m_verify->isChecked();
    request.onConflict = m_rule->rule();
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
    m_message->announce();
}

void ChoosePage::refuseAll(const QString &why)
{
    say(why, true);
    m_refused = true;
    m_copy->setEnabled(false);
    m_check->setEnabled(false);
}

void ChoosePage::setLit(bool lit)
{
    m_drop->setLit(lit);
}

void ChoosePage::startCopy()
{
    const JobRequest wanted = request();
    Settings::instance().rememberDestination(wanted.destination);
    Q_EMIT copyRequested(wanted);
}

void ChoosePage::pickSources()
{
    choosing::ask(this, {choosing::What::Folders, tr("Choose folders to copy"), {}, {}, {}}, [this](const DroppedPaths &chosen) {
        addSources(chosen.paths);
        sayLeftOut(chosen);
    });
}

/// What else somebody puts on the list meanwhile is not copied without being asked for.
void ChoosePage::pickAndCopy()
{
    choosing::ask(this, {choosing::What::Folders, tr("Choose folders to copy"), tr("&Copy"), {}, {}}, [this](const DroppedPaths &chosen) {
        const bool asked = m_sources.empty() && chosen.leftOut == 0 && !chosen.paths.empty();
        addSources(chosen.paths);
        sayLeftOut(chosen);
        if (asked && !m_refused)
            startCopy();
    });
}

void ChoosePage::sayLeftOut(const DroppedPaths &chosen)
{
    if (chosen.leftOut > 0)
        say(tr("What was chosen is not a folder of this computer."), true);
}

} // namespace poolcopy
