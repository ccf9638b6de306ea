// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pace_controls.h"

#include "ui/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QShortcut>
#include <QSignalBlocker>

#include <array>

namespace poolcopy {

namespace {

constexpr double Mega = 1e6;
constexpr std::array<std::uint64_t, 6> Limits{1'000'000, 5'000'000, 10'000'000, 20'000'000, 50'000'000, 100'000'000};
constexpr double LeastMega = 0.01, MostMega = 100'000;
constexpr int OtherItem = -1;
constexpr qint64 AnswerMs = 1000;

QString textOf(std::uint64_t limit)
{
    return limit == 0 ? PaceControls::tr("No limit") : PaceControls::tr("At most %1").arg(words::limit(limit));
}

} // namespace

PaceControls::PaceControls(QWidget *parent) : QWidget(parent), m_limit(new QComboBox(this)), m_polite(new QCheckBox(tr("Poli&te"), this))
{
    const QKeySequence key = QKeySequence::mnemonic(tr("Li&mit"));
    m_limit->setObjectName(QStringLiteral("limitChoice"));
    m_limit->setAccessibleName(tr("Speed limit"));
    m_limit->setToolTip(tr("How fast all workers together may copy (%1)").arg(key.toString(QKeySequence::NativeText)));
    m_limit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_polite->setObjectName(QStringLiteral("politeCheck"));
    m_polite->setToolTip(tr("Let everybody else’s work on the disks go first, and leave little unwritten"));
    show(0);
    connect(m_limit, &QComboBox::activated, this, &PaceControls::choose);
    connect(m_polite, &QCheckBox::toggled, this, [this](bool polite) {
        m_askedPolite = polite;
        m_sinceAsked.start();
        if (m_job)
            m_job->setPolite(polite);
    });
    connect(new QShortcut(key, this), &QShortcut::activated, this, [this] {
        m_limit->setFocus(Qt::ShortcutFocusReason);
        m_limit->showPopup();
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_polite);
    layout->addWidget(m_limit);
}

/// A screen reader's user toggles it without a click, so what the job says must not look like that.
void PaceControls::showPolite(bool polite)
{
    const QSignalBlocker quiet(m_polite);
    m_polite->setChecked(polite);
}

void PaceControls::follow(Job *job)
{
    m_job = job;
    m_askedLimit.reset();
    m_askedPolite.reset();
    show(job ? job->request().limit : 0);
    showPolite(job && job->request().polite);
}

void PaceControls::display(const JobStatus &status)
{
    const bool late = m_sinceAsked.isValid() && m_sinceAsked.elapsed() > AnswerMs;
    if (late || m_askedLimit == status.limit)
        m_askedLimit.reset();
    if (late || m_askedPolite == status.polite)
        m_askedPolite.reset();
    if (!m_askedLimit && status.limit != m_shown)
        show(status.limit);
    if (!m_askedPolite)
        showPolite(status.polite);
}

/// One that is not in the list stands in it as long as it holds.
void PaceControls::show(std::uint64_t limit)
{
    const QSignalBlocker quiet(m_limit);
    m_shown = limit;
    m_limit->clear();
    m_limit->addItem(textOf(0), QVariant::fromValue<qulonglong>(0));
    bool placed = limit == 0;
    for (const std::uint64_t step : Limits) {
        if (!placed && limit < step)
            m_limit->addItem(textOf(limit), QVariant::fromValue<qulonglong>(limit));
        placed = placed || limit <= step;
        m_limit->addItem(textOf(step), QVariant::fromValue<qulonglong>(step));
    }
    if (!placed)
        m_limit->addItem(textOf(limit), QVariant::fromValue<qulonglong>(limit));
    m_limit->addItem(tr("Other…"), OtherItem);
    m_limit->setCurrentIndex(m_limit->findData(QVariant::fromValue<qulonglong>(limit)));
}

void PaceControls::choose(int index)
{
    const QVariant chosen = m_limit->itemData(index);
    if (chosen.toLongLong() == OtherItem)
        askForOther();
    else
        ask(chosen.toULongLong());
}

void PaceControls::ask(std::uint64_t limit)
{
    m_askedLimit = limit;
    m_sinceAsked.start();
    show(limit);
    if (m_job)
        m_job->setLimit(limit);
}

void PaceControls::askForOther()
{
    const std::uint64_t before = m_shown;
    show(before);   // not the item that only asks
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("limitDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Speed limit"));
    dialog->setLabelText(tr("Copy at most so many MB a second:"));
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleDecimals(2);
    dialog->setDoubleRange(LeastMega, MostMega);
    dialog->setDoubleValue(before > 0 ? static_cast<double>(before) / Mega : 2);
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this](double mega) { ask(static_cast<std::uint64_t>(mega * Mega + 0.5)); });
    dialog->open();
}

} // namespace poolcopy
