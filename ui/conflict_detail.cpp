// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict_detail.h"

#include "ui/thumbnails.h"
#include "ui/tone_label.h"
#include "ui/two_part_row.h"
#include "ui/words.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace poolcopy {

namespace {

constexpr int LargestPicture = 96, LeastWidth = 560;   // pixels; in a narrower one the texts need the room
constexpr int Lines = 3, LineGap = 2;

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
    : QWidget(parent), m_contents(new ToneLabel(Tone::Quiet, this)),
      m_compare(new QPushButton(tr("C&ompare contents"), this))
{
    m_contents->setObjectName(QStringLiteral("conflictContents"));
    m_contents->setWordWrap(true);
    m_compare->setObjectName(QStringLiteral("conflictCompare"));
    m_compare->setToolTip(tr("A worker reads both; the copy goes on meanwhile"));
    const auto make = [this](const QString &heading, const char *sizeName, const char *timeName, const char *pictureName) {
        Side side{new ToneLabel(Tone::Quiet, this), new ToneLabel(Tone::Plain, this), new ToneLabel(Tone::Plain, this), new QLabel(this)};
        side.heading->setText(heading);
        side.size->setObjectName(QLatin1String(sizeName));
        side.time->setObjectName(QLatin1String(timeName));
        for (ToneLabel *label : {side.heading, side.size, side.time})
            label->setWordWrap(true);
        side.picture->setObjectName(QLatin1String(pictureName));
        side.picture->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Ignored);   // the lines beside it make the height
        side.picture->setTextFormat(Qt::PlainText);
        side.picture->hide();
        return side;
    };
    m_ours = make(tr("To be copied"), "conflictOurSize", "conflictOurTime", "conflictOurPicture");
    m_theirs = make(tr("Already there"), "conflictTheirSize", "conflictTheirTime", "conflictTheirPicture");

    auto *contents = new TwoPartRow;
    contents->add(m_contents);
    contents->add(m_compare);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(LineGap);
    int column = 0;
    for (const Side &side : {m_ours, m_theirs}) {
        auto *lines = new QVBoxLayout;
        lines->setSpacing(LineGap);
        for (ToneLabel *label : {side.heading, side.size, side.time})
            lines->addWidget(label);
        auto *half = new QHBoxLayout;
        half->addLayout(lines, 1);
        half->addWidget(side.picture);
        grid->addLayout(half, 0, column);
        grid->setColumnStretch(column++, 1);
    }
    grid->addLayout(contents, 1, 0, 1, 2);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(m_id); });
}

void ConflictDetail::display(const Conflict &conflict)
{
    m_id = conflict.id;
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
    lookForPictures(conflict);
}

/// They come when they come, if ever; where one comes to stand is free before.
void ConflictDetail::lookForPictures(const Conflict &conflict)
{
    if (conflict.source == m_source && conflict.destination == m_destination)
        return;
    m_source = conflict.source;
    m_destination = conflict.destination;
    for (const Side &side : {m_ours, m_theirs})
        side.picture->clear();
    showIfThereIsRoom();
    thumbnails::look(this, m_source, conflict.sourceMtime, [this, of = m_source](const QImage &picture) {
        if (of == m_source)
            showPicture(m_ours, picture);
    });
    thumbnails::look(this, m_destination, conflict.destinationMtime, [this, of = m_destination](const QImage &picture) {
        if (of == m_destination)
            showPicture(m_theirs, picture);
    });
}

/// No higher than the lines beside it, so that nothing below moves.
void ConflictDetail::showPicture(const Side &side, const QImage &picture) const
{
    const int height = std::min(LargestPicture, Lines * fontMetrics().height() + (Lines - 1) * LineGap);
    const qreal ratio = devicePixelRatioF();
    const QSize most(qRound(LargestPicture * ratio), qRound(height * ratio));
    const bool fits = picture.width() <= most.width() && picture.height() <= most.height();
    QPixmap shown = QPixmap::fromImage(fits ? picture : picture.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    side.picture->setPixmap(shown);
    side.picture->setVisible(width() >= LeastWidth);
}

void ConflictDetail::showIfThereIsRoom()
{
    for (const Side &side : {m_ours, m_theirs})
        side.picture->setVisible(width() >= LeastWidth && !side.picture->pixmap(Qt::ReturnByValue).isNull());
}

void ConflictDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showIfThereIsRoom();
}

} // namespace poolcopy
