// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offer_panel.h"

#include "ui/tone_label.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace poolcopy {

namespace {

constexpr std::size_t RowsShown = 3;

Path lastOf(const Path &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == Path::npos || slash + 1 == path.size() ? path : path.substr(slash + 1);
}

QString titleOf(const JournalledJob &job)
{
    const QString first = words::isolatedPath(lastOf(job.request.sources.front()));
    const auto more = job.request.sources.size() - 1;
    const QString name = more == 0 ? first : OfferPanel::tr("%1 and %2 more").arg(first, words::number(more));
    if (!job.hasBegun())
        return OfferPanel::tr("The copy of %1 has not begun.").arg(name);
    const QString there = words::progressOf(job);
    return there.isEmpty() ? OfferPanel::tr("The copy of %1 was cut short.").arg(name)
                           : OfferPanel::tr("The copy of %1 was cut short: %2.").arg(name, there);
}

/// One key can't be for several; where letters are no keys it stands behind, in brackets.
QString withoutKey(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&.\\)"));
    return text.remove(behind).remove(u'&');
}

} // namespace

OfferPanel::OfferPanel(QWidget *parent) : QFrame(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("offerPanel"));
    setFrameShape(QFrame::StyledPanel);
    m_rows->setSpacing(10);
    hide();
}

void OfferPanel::offer(const std::vector<JournalledJob> &jobs)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<const JournalledJob *> offered;
    for (const bool away : {false, true})   // what can be gone on with comes first
        for (auto job = jobs.rbegin(); job != jobs.rend(); ++job)
            if (!job->live && job->away == away)
                offered.push_back(&*job);
    m_allShown = m_allShown && offered.size() > RowsShown;
    for (std::size_t i = 0; i < offered.size() && (m_allShown || i < RowsShown); ++i)
        m_rows->addWidget(makeRow(*offered[i], i == 0));
    if (!m_allShown && offered.size() > RowsShown) {
        auto *all = new QPushButton(tr("Show all %1").arg(words::number(offered.size())), this);
        all->setObjectName(QStringLiteral("offerAllButton"));
        connect(all, &QPushButton::clicked, this, [this, jobs] {
            m_allShown = true;
            offer(jobs);
            for (QPushButton *button : m_rows->itemAt(static_cast<int>(RowsShown))->widget()->findChildren<QPushButton *>())
                if (!button->isHidden())
                    return button->setFocus();
        });
        m_rows->addWidget(all, 0, Qt::AlignLeading);
    }
    setVisible(!offered.empty());
    Q_EMIT rowsChanged();
}

QWidget *OfferPanel::makeRow(const JournalledJob &job, bool first)
{
    auto *row = new QWidget(this);
    auto *title = new ToneLabel(Tone::Plain, row);
    title->setObjectName(QStringLiteral("offerTitle"));
    title->setWordWrap(true);
    title->setText(titleOf(job));
    auto *place = new ElidedLabel(Tone::Quiet, row);
    place->setText(tr("to %1").arg(words::isolatedPath(job.destination())));
    auto *absent = new ToneLabel(Tone::Quiet, row);
    absent->setObjectName(QStringLiteral("offerAway"));
    absent->setWordWrap(true);
    absent->say(job.away ? tr("Its disk or folder is not there now.") : QString());
    absent->setHidden(!job.away);
    auto *go = new QPushButton(first ? tr("Cont&inue") : withoutKey(tr("Cont&inue")), row);
    go->setObjectName(QStringLiteral("offerContinueButton"));
    go->setHidden(job.away);
    auto *remove = new QPushButton(first ? tr("Re&move…") : withoutKey(tr("Re&move…")), row);
    remove->setObjectName(QStringLiteral("offerRemoveButton"));
    remove->setToolTip(job.hasBegun() && !job.away ? tr("Removes what was copied so far; the original stays") : tr("Forgets it; the original stays"));
    connect(go, &QPushButton::clicked, this, [this, job] { Q_EMIT continueRequested(job); });
    connect(remove, &QPushButton::clicked, this, [this, job] { askBeforeRemoving(job); });

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(title);
    texts->addWidget(place);
    texts->addWidget(absent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(texts, 1);
    line->addWidget(go, 0, Qt::AlignTop);
    line->addWidget(remove, 0, Qt::AlignTop);
    return row;
}

void OfferPanel::askBeforeRemoving(const JournalledJob &job)
{
    const bool merges = !job.hasBegun() || job.away
        || std::all_of(job.places.begin(), job.places.end(), [](const JournalledPlace &p) { return p.unfinished.empty(); });
    auto *box = new QMessageBox(QMessageBox::Question, QStringLiteral("PoolCopy"),
                                merges ? tr("Forget this copy?") : tr("Remove what was copied so far?"), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("offerRemoveQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(job.away          ? tr("Its disk or folder is not there now: what it has copied stays there.")
                            : !job.hasBegun() ? tr("It has not begun: nothing of it was copied.")
                            : merges          ? tr("It went into a folder that was there before; the files that have arrived stay in it.")
                                              : tr("The unfinished folder is deleted. The original stays as it is."));
    QPushButton *yes = box->addButton(merges ? tr("&Forget") : tr("&Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("offerReallyRemoveButton"));
    box->setDefaultButton(box->addButton(tr("&Keep"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, job] { Q_EMIT discardRequested(job); });
    box->open();
}

} // namespace poolcopy
