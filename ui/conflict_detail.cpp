// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict_detail.h"

#include "ui/tone_label.h"
#include "ui/words.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace poolcopy {

namespace {

QString marked(const QString &figure, bool more, const QString &mark)
{
    return more ? QString(figure + QStringLiteral(" · ") + mark) : figure;
}

QString timeOf(std::int64_t mtime)
{
    return words::moment(mtime);
}

} // namespace

ConflictDetail::ConflictDetail(QWidget *parent)
    : QWidget(parent), m_path(new ElidedLabel(Tone::Plain, this)), m_contents(new ToneLabel(Tone::Quiet, this)),
      m_compare(new QPushButton(tr("C&ompare contents"), this))
{
    m_path->setObjectName(QStringLiteral("conflictPath"));
    m_contents->setObjectName(QStringLiteral("conflictContents"));
    m_contents->setWordWrap(true);
    m_compare->setObjectName(QStringLiteral("conflictCompare"));
    m_compare->setToolTip(tr("A worker reads both; the copy goes on meanwhile"));
    const auto make = [this](const QString &heading, const char *sizeName, const char *timeName) {
        Side side{new ToneLabel(Tone::Quiet, this), new ToneLabel(Tone::Plain, this), new ToneLabel(Tone::Plain, this)};
        side.heading->setText(heading);
        side.size->setObjectName(QLatin1String(sizeName));
        side.time->setObjectName(QLatin1String(timeName));
        for (ToneLabel *label : {side.heading, side.size, side.time})
            label->setWordWrap(true);
        return side;
    };
    m_ours = make(tr("To be copied"), "conflictOurSize", "conflictOurTime");
    m_theirs = make(tr("Already there"), "conflictTheirSize", "conflictTheirTime");

    auto *contents = new QHBoxLayout;
    contents->addWidget(m_contents, 1);
    contents->addWidget(m_compare);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_path, 0, 0, 1, 2);
    int column = 0;
    for (const Side &side : {m_ours, m_theirs}) {
        grid->addWidget(side.heading, 1, column);
        grid->addWidget(side.size, 2, column);
        grid->addWidget(side.time, 3, column);
        grid->setColumnStretch(column++, 1);
    }
    grid->addLayout(contents, 4, 0, 1, 2);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(m_id); });
}

void ConflictDetail::display(const Conflict &conflict)
{
    m_id = conflict.id;
    m_path->say(words::isolatedPath(conflict.destination));
    const bool larger = conflict.sourceSize > conflict.destinationSize, smaller = conflict.sourceSize < conflict.destinationSize;
    m_ours.size->say(marked(words::bytes(conflict.sourceSize), larger, tr("larger")));
    m_theirs.size->say(marked(words::bytes(conflict.destinationSize), smaller, tr("larger")));
    m_ours.time->say(marked(timeOf(conflict.sourceMtime), conflict.later == Later::Source, tr("newer")));
    m_theirs.time->say(marked(timeOf(conflict.destinationMtime), conflict.later == Later::Destination, tr("newer")));
    const bool unknown = conflict.contents == Contents::Unknown;
    switch (conflict.contents) {
    case Contents::Same: m_contents->say(tr("The contents are the same.")); break;
    case Contents::Different: m_contents->say(tr("The contents are different.")); break;
    case Contents::Unknown:
        m_contents->say(conflict.comparing ? tr("The contents are being compared…") : tr("Equally large; the contents have not been compared."));
        break;
    }
    m_contents->setTone(conflict.contents == Contents::Same ? Tone::Good : Tone::Quiet);
    m_compare->setVisible(unknown);
    m_compare->setEnabled(!conflict.comparing);
}

} // namespace poolcopy
