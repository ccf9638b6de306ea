// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problem_list.h"

#include "ui/dropped_paths.h"
#include "ui/flow_layout.h"
#include "ui/lines_delegate.h"
#include "ui/tone_label.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace poolcopy {

namespace {

constexpr std::size_t FewProblems = 50, ManyFound = 1000;   // up to which groups unfold by themselves; while searching

/// The folder that holds it. Words alone: nobody looks whether it is there.
Path folderOf(const Path &path)
{
    const auto slash = path.rfind('/');
    return slash == Path::npos ? Path() : slash == 0 ? Path("/") : path.substr(0, slash);
}

const Path &shownOf(const Problem &problem)
{
    return problem.source.empty() ? problem.error.path : problem.source;
}

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent), m_model(new ProblemModel(this)), m_search(new QLineEdit(this)), m_nothing(new ToneLabel(Tone::Quiet, this)), m_tree(new QTreeView(this)),
      m_copy(new QPushButton(tr("Copy &list"), this)), m_open(new QPushButton(tr("Open its &folder"), this)),
      m_show(new QAction(tr("Show in the file &manager"), m_tree)), m_buttons(new FlowLayout)
{
    m_search->setObjectName(QStringLiteral("problemSearch"));
    m_search->setAccessibleName(tr("Search the problems"));
    m_search->setPlaceholderText(tr("Search: a name or a reason"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false);
    for (auto *clear : m_search->findChildren<QAbstractButton *>())
        clear->setAccessibleName(tr("Clear the search"));
    m_tree->setObjectName(QStringLiteral("problemList"));
    m_tree->setAccessibleName(tr("Problems"));
    setFocusProxy(m_tree);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new LinesDelegate(m_tree, 2));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setMinimumHeight(9 * fontMetrics().height());
    m_nothing->setObjectName(QStringLiteral("problemsNotFound"));
    m_nothing->setWordWrap(true);
    m_nothing->setMinimumWidth(0);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_nothing->hide();
    m_copy->setObjectName(QStringLiteral("copyProblemsButton"));
    m_copy->setToolTip(tr("Puts those that are chosen, or all, on the clipboard as text"));
    m_open->setObjectName(QStringLiteral("openProblemFolderButton"));
    m_open->setToolTip(tr("Opens the folder that the chosen one lies in"));

    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->addWidget(m_copy);
    m_buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_tree, 1);
    layout->addLayout(m_buttons);

    m_show->setObjectName(QStringLiteral("showProblemAction"));
    auto *copyKey = new QAction(tr("Copy &list"), m_tree);
    copyKey->setShortcut(QKeySequence(QKeySequence::Copy));
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addActions({m_show, copyKey});
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *searchKey = new QAction(tr("Search"), this);
    searchKey->setShortcut(QKeySequence(QKeySequence::Find));
    searchKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(searchKey);
    connect(m_show, &QAction::triggered, this, &ProblemList::showEntry);
    connect(copyKey, &QAction::triggered, this, &ProblemList::copy);
    connect(searchKey, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_copy, &QPushButton::clicked, this, &ProblemList::copy);
    connect(m_open, &QPushButton::clicked, this, &ProblemList::openFolder);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        if (!text.isEmpty() && m_model->shown() <= ManyFound)
            m_tree->expandAll();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first) {
        if (!above.isValid() && m_model->size() <= FewProblems)
            m_tree->expand(m_model->index(first, 0));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showButtons();
        Q_EMIT chosenChanged();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->size() == 0)
            m_search->clear();
        else if (m_model->size() <= FewProblems)
            m_tree->expandAll();
        showButtons();
        showFound();
        Q_EMIT chosenChanged();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ProblemList::showFound);
    showButtons();
}

ProblemModel::Numbers ProblemList::chosen() const
{
    return m_model->numbersOf(m_tree->selectionModel()->selectedIndexes());
}

void ProblemList::addButton(QPushButton *button)
{
    m_buttons->addWidget(button);
}

void ProblemList::showFound()
{
    const bool nothing = !m_search->text().isEmpty() && m_model->size() > 0 && m_model->shown() == 0;
    if (nothing)
        m_nothing->say(tr("No problem has “%1” in its name or reason.").arg(words::isolated(m_search->text())));
    if (nothing && m_nothing->isHidden())
        m_nothing->announce();
    m_nothing->setVisible(nothing);
    m_tree->setVisible(!nothing);
    m_copy->setEnabled(!nothing);
}

void ProblemList::copy()
{
    const ProblemModel::Numbers some = chosen();
    QGuiApplication::clipboard()->setText(m_model->asText(some.empty() ? m_model->shownNumbers() : some));
}

void ProblemList::openFolder()
{
    if (const ProblemModel::Numbers some = chosen(); !some.empty())
        QDesktopServices::openUrl(urlFromPath(folderOf(m_model->problem(some.front()).error.path)));
}

/// The original, which is there whatever happened, or else what the error is about.
void ProblemList::showEntry()
{
    if (const ProblemModel::Numbers some = chosen(); !some.empty())
        QDesktopServices::openUrl(urlShowing(shownOf(m_model->problem(some.front()))));
}

void ProblemList::showButtons()
{
    const ProblemModel::Numbers some = chosen();
    m_show->setEnabled(!some.empty() && shownOf(m_model->problem(some.front())).starts_with('/'));
    m_open->setEnabled(!some.empty() && folderOf(m_model->problem(some.front()).error.path).starts_with('/'));
}

} // namespace poolcopy
