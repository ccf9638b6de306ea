// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worker_panel.h"

#include "ui/fold_button.h"
#include "ui/hung_panel.h"
#include "ui/tone_label.h"
#include "ui/two_part_row.h"
#include "ui/words.h"
#include "ui/worker_model.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QTableView>

#include <algorithm>
#include <array>

namespace poolcopy {

namespace {

constexpr int MostWorkers = 16;
constexpr int CurrentEms = 30;   // what the name of an entry needs

QTableView *makeTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QStringLiteral("workerTable"));
    table->setAccessibleName(WorkerPanel::tr("Workers"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->verticalHeader()->setMinimumSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumSectionSize(24);
    return table;
}

} // namespace

WorkerPanel::WorkerPanel(QWidget *parent)
    : QWidget(parent), m_fold(new FoldButton(tr("&Workers"), QStringLiteral("workers"), this)), m_count(new ToneLabel(Tone::Quiet, this)),
      m_automatic(new QCheckBox(tr("Automatic"), this)), m_slider(new QSlider(Qt::Horizontal, this)), m_model(new WorkerModel(this)), m_table(makeTable(this)), m_hung(new HungPanel(this))
{
    m_fold->setObjectName(QStringLiteral("workersFold"));
    m_fold->setToolTip(tr("Show or hide the worker processes"));
    m_fold->setPart(m_table);
    m_table->setModel(m_model);
    sizeColumns();

    m_count->setObjectName(QStringLiteral("workerCount"));
    m_slider->setObjectName(QStringLiteral("workerSlider"));
    m_slider->setAccessibleName(tr("Number of copiers"));
    m_slider->setToolTip(tr("How many workers copy at the same time; one more finds the files, and one finishes folders"));
    m_slider->setRange(1, MostWorkers);
    m_slider->setPageStep(1);
    m_slider->setTracking(false);   // while the knob is dragged only the figure follows
    m_slider->setFixedWidth(18 * fontMetrics().averageCharWidth());
    m_automatic->setObjectName(QStringLiteral("workersAutomatic"));
    m_automatic->setAccessibleName(tr("Automatic number of copiers"));
    m_automatic->setToolTip(tr("As many copiers as the disks can make use of; found out while copying"));
    connect(m_slider, &QSlider::sliderMoved, this, &WorkerPanel::choose);
    connect(m_slider, &QSlider::valueChanged, this, [this](int count) {
        choose(count);
        if (m_job)
            m_job->setWorkers(count);
    });
    connect(m_automatic, &QCheckBox::toggled, this, [this](bool automatic) {
        if (m_job)
            m_job->setWorkers(automatic ? 0 : m_slider->value());
    });

    auto *name = new QHBoxLayout;
    name->addWidget(m_fold);
    name->addStretch();
    auto *copiers = new QHBoxLayout;
    copiers->addWidget(m_automatic);
    copiers->addWidget(m_count);
    copiers->addWidget(m_slider);
    auto *heading = new TwoPartRow;
    heading->add(name);
    heading->add(copiers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(heading);
    layout->addWidget(m_table);
    layout->addWidget(m_hung);

    connect(m_table, &QTableView::customContextMenuRequested, this, &WorkerPanel::showMenu);
}

/// A screen reader's user toggles it without a click, so this must not look like that.
void WorkerPanel::showAutomatic(bool automatic)
{
    const QSignalBlocker quiet(m_automatic);
    m_automatic->setChecked(automatic);
}

void WorkerPanel::follow(Job *job)
{
    m_job = job;
    showAutomatic(!job || job->request().workers == 0);
    m_hung->follow(job);
    m_model->setRows({});
    if (job && job->request().workers > 0)
        showCount(job->request().workers);
}

void WorkerPanel::display(const JobStatus &status)
{
    if (m_automatic->isChecked() && status.copiersAutomatic && status.copiers > 0 && !m_slider->isSliderDown())
        showCount(status.copiers);
    const auto before = m_model->rowCount();
    m_model->setRows(status.workers, status.elapsedMs, status.limit, status.paused);
    if (m_model->rowCount() != before) {
        const int shown = std::clamp(m_model->rowCount(), 3, 8);
        const int height = m_table->horizontalHeader()->sizeHint().height()
            + shown * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() + 2;
        m_table->setMinimumHeight(std::min(height, 5 * m_table->verticalHeader()->defaultSectionSize()));
        m_table->setMaximumHeight(height);
    }
    m_hung->display(status);
}

void WorkerPanel::showMenu(const QPoint &position)
{
    QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        index = m_table->currentIndex();
    if (!index.isValid() || !m_job)
        return;
    const WorkerRow &row = m_model->rows()[static_cast<std::size_t>(index.row())];
    const int number = row.number;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("workerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row.skippable && !row.current.empty()) {
        const QString name = words::isolatedPath(row.current.substr(row.current.rfind('/') + 1));   // npos + 1 is 0
        QAction *skip = menu->addAction(tr("&Skip %1").arg(m_table->fontMetrics().elidedText(name, Qt::ElideMiddle, 30 * m_table->fontMetrics().averageCharWidth()).replace(u'&', QStringLiteral("&&"))));
        skip->setObjectName(QStringLiteral("skipAction"));
        connect(skip, &QAction::triggered, this, [this, number, shown = row.current] {
            if (m_job)
                m_job->skipEntry(number, shown);
        });
    }
    QAction *end = menu->addAction(tr("&End worker %1").arg(number));
    end->setObjectName(QStringLiteral("endAction"));
    connect(end, &QAction::triggered, this, [this, number] {
        if (m_job)
            m_job->endWorker(number);
    });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

/// Moves the knob without asking for anything.
void WorkerPanel::showCount(int count)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(count);
    sayCount(count);
}

/// Not all that are in the table: others find files, or finish folders.
void WorkerPanel::sayCount(int count)
{
    m_count->say(count == 1 ? tr("1 copier") : tr("%1 copiers", nullptr, count).arg(words::number(static_cast<std::uint64_t>(count))));
}

/// A person wants that many.
void WorkerPanel::choose(int count)
{
    showAutomatic(false);
    sayCount(count);
}

void WorkerPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sizeColumns();
}

void WorkerPanel::sizeColumns()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const int em = std::max(1, metrics.averageCharWidth());
    QHeaderView *header = m_table->horizontalHeader();
    QFont bold = m_table->font();
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    int room = width() - CurrentEms * em;
    std::array<int, WorkerModel::ColumnCount> wanted{};
    const auto fix = [&](WorkerModel::Column column, const QString &widest) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        wanted[column] = std::max(boldMetrics.horizontalAdvance(widest), metrics.horizontalAdvance(title)) + 3 * em;
        m_table->setColumnWidth(column, wanted[column]);
        room -= wanted[column];
    };
    fix(WorkerModel::Number, QStringLiteral("No."));
    fix(WorkerModel::Process, QStringLiteral("4194304"));
    fix(WorkerModel::State, tr("no sign of life for 123 s"));
    fix(WorkerModel::Files, QStringLiteral("1,234,567"));
    fix(WorkerModel::Bytes, QStringLiteral("123.4 GB"));
    fix(WorkerModel::Rate, tr("%1 files/s").arg(words::number(12'345)));
    fix(WorkerModel::LastSign, tr("123 s ago"));
    fix(WorkerModel::Kernel, tr("waiting for the disk"));
    header->setSectionResizeMode(WorkerModel::Current, QHeaderView::Stretch);
    // What a person misses least goes first, until the name of the entry can be read.
    for (const int column : {WorkerModel::Kernel, WorkerModel::Bytes, WorkerModel::Files, WorkerModel::LastSign, WorkerModel::Process, WorkerModel::Rate}) {
        m_table->setColumnHidden(column, room < 0);
        if (room < 0)
            room += wanted[static_cast<std::size_t>(column)];
    }
    if (room < 0)   // then a long state is cut
        fix(WorkerModel::State, tr("copying away"));
}

} // namespace poolcopy
