// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/faults.h"

#include "ui/tone_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace poolcopy {

namespace {

QString nameOf(const QWidget &widget)
{
    return QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
}

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::ProgressBar:
    case QAccessible::Chart:
    case QAccessible::PageTabList:
        return true;
    default:
        return false;
    }
}

void findNameless(QAccessibleInterface *face, QStringList &faults)
{
    if (!face || !face->isValid() || face->state().invisible)
        return;
    const auto *widget = qobject_cast<QWidget *>(face->object());
    const QAccessible::Role role = face->role();
    if (role == QAccessible::ScrollBar || (widget && qobject_cast<const QScrollBar *>(widget)))
        return;
    const bool reached = widget && widget->focusPolicy() != Qt::NoFocus && widget->isEnabled();
    if ((isInteractive(role) || reached) && face->text(QAccessible::Name).isEmpty())
        faults += QStringLiteral("has no name to be read aloud: %1").arg(widget ? nameOf(*widget) : QString::number(role));
    if (reached && (role == QAccessible::NoRole || role == QAccessible::Client))
        faults += QStringLiteral("says not what it is: %1").arg(nameOf(*widget));
    // What a list, table or box is made of has no name of its own.
    if (role == QAccessible::List || role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::ComboBox || role == QAccessible::SpinBox)
        return;
    for (int i = 0; i < face->childCount(); ++i)
        findNameless(face->child(i), faults);
}

void findDoubleMnemonics(const QWidget &window, QStringList &faults)
{
    std::map<QString, QStringList> users;
    const auto use = [&users](const QKeySequence &key, const QString &who) {
        if (!key.isEmpty())
            users[key.toString()] += who;
    };
    for (const auto *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->isEnabled())
            use(QKeySequence::mnemonic(button->text()), nameOf(*button));
    for (const auto *label : window.findChildren<QLabel *>())
        if (label->isVisible() && label->buddy() && label->buddy()->isEnabled())
            use(QKeySequence::mnemonic(label->text()), nameOf(*label) + u' ' + label->text());
    for (const auto *shortcut : window.findChildren<QShortcut *>())
        if (const auto *parent = qobject_cast<QWidget *>(shortcut->parent());
            parent && parent->isVisible() && shortcut->isEnabled() && shortcut->key().toString().startsWith(QStringLiteral("Alt+")))
            use(shortcut->key(), QStringLiteral("shortcut of ") + nameOf(*parent));
    for (const auto &[key, who] : users)
        if (who.size() > 1)
            faults += QStringLiteral("%1 stands for several: %2").arg(key, who.join(QStringLiteral(", ")));
}

bool isTabStop(const QWidget *widget, const QWidget &window)
{
    return widget->window() == &window && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
        && !widget->focusProxy();
}

/// Tab goes on in the direction of reading: along a line, then to one further down, or to the column beside. It goes round: back to
/// the top once.
void findTabsThatJumpBack(QWidget &window, QStringList &faults)
{
    std::vector<QWidget *> stops;
    QWidget *at = &window;
    do {
        if (isTabStop(at, window))
            stops.push_back(at);
        at = at->nextInFocusChain();
    } while (at != &window && stops.size() < 500);
    const bool mirrored = window.layoutDirection() == Qt::RightToLeft;
    int back = 0;
    QString jumps;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const QWidget *next = stops[(i + 1) % stops.size()];
        const auto placeOf = [&window](const QWidget *w) {   // as if the window were so high that no page need scroll
            QPoint corner = w->mapTo(&window, QPoint());
            for (const QWidget *above = w->parentWidget(); above && above != &window; above = above->parentWidget())
                if (const auto *area = qobject_cast<const QScrollArea *>(above); area && area->widget()->isAncestorOf(w)) {
                    corner = area->mapTo(&window, QPoint()) + w->mapTo(area->widget(), QPoint());
                    break;
                }
            QRect place(corner, w->size());
            const int top = place.top();
            for (const auto *area : window.findChildren<QScrollArea *>())
                if (area->isVisible() && area->widget() && !area->isAncestorOf(w) && area->mapTo(&window, QPoint(0, area->height())).y() <= top)
                    place.translate(0, std::max(0, area->widget()->height() - area->viewport()->height()));
            return place;
        };
        const QRect a = placeOf(stops[i]), b = placeOf(next);
        const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
        const bool sameLine = shared > std::min(a.height(), b.height()) / 2;
        const bool nextColumn = mirrored ? b.right() <= a.left() : b.left() >= a.right();
        const bool behind = sameLine ? (mirrored ? b.right() > a.right() : b.left() < a.left()) : b.center().y() < a.center().y() && !nextColumn;
        if (!behind)
            continue;
        ++back;
        jumps += QStringLiteral(" [%1 → %2]").arg(nameOf(*stops[i]), nameOf(*next));
    }
    if (back > 1)
        faults += QStringLiteral("Tab jumps back:") + jumps;
}

void findCutTexts(QWidget &window, QStringList &faults)
{
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty() || widget->window() != &window)
            continue;
        const QPoint at = widget->mapTo(&window, QPoint());
        if ((at.x() < 0 || at.x() + widget->width() > window.width()) && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLabel *>(widget)))
            faults += QStringLiteral("sticks out of the window: %1").arg(nameOf(*widget));
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty() && !widget->inherits("QTableCornerButton")) {
            if (button->width() < button->minimumSizeHint().width())
                faults += QStringLiteral("has no room for its text: %1 “%2”").arg(nameOf(*widget), button->text());
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label || label->text().isEmpty() || qobject_cast<const ElidedLabel *>(widget))
            continue;
        if (label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                              : label->fontMetrics().size(Qt::TextShowMnemonic, label->text()).width() > label->contentsRect().width() + 1)
            faults += QStringLiteral("has no room for its text: %1 “%2”").arg(nameOf(*widget), label->text());
    }
}

/// A page scrolls up and down, never sideways.
void findSidewaysScrolling(const QWidget &window, QStringList &faults)
{
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        if (!area->isVisible() || !area->widget() || area->horizontalScrollBar()->maximum() <= 0)
            continue;
        faults += QStringLiteral("scrolls sideways by %1 px: %2").arg(area->horizontalScrollBar()->maximum()).arg(nameOf(*area->widget()));
        // Which of its parts is to blame: the innermost that sticks out.
        const int width = area->viewport()->width() - area->widget()->layout()->contentsMargins().right();
        for (const auto *part : area->widget()->findChildren<QWidget *>())
            if (part->isVisible() && part->minimumSizeHint().width() + part->mapTo(area->widget(), QPoint()).x() > width)
                faults += QStringLiteral("    needs %1 px of its width: %2").arg(part->minimumSizeHint().width()).arg(nameOf(*part));
    }
}

} // namespace

QStringList faultsOf(QWidget &window)
{
    QStringList faults;
    findNameless(QAccessible::queryAccessibleInterface(&window), faults);
    findDoubleMnemonics(window, faults);
    findTabsThatJumpBack(window, faults);
    findCutTexts(window, faults);
    findSidewaysScrolling(window, faults);
    return faults;
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *, int) const
{
    if (!QByteArrayView(context).startsWith("poolcopy") && QByteArrayView(context) != "Words")
        return {};
    static const std::map<QChar, QChar> accents{{u'a', u'å'}, {u'e', u'é'}, {u'i', u'î'}, {u'o', u'ö'}, {u'u', u'ü'}, {u'A', u'Å'}, {u'E', u'É'},
                                                {u'I', u'Î'}, {u'O', u'Ö'}, {u'U', u'Ü'}, {u'c', u'ç'}, {u'n', u'ñ'}, {u's', u'š'}, {u'y', u'ý'}};
    const QString text = QString::fromUtf8(source);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'%' && i + 1 < text.size()) {   // a place for a number stays one
            out += c;
            out += text[++i];
        } else if (c == u'&' && i + 1 < text.size()) {   // so does a mnemonic
            out += c;
            out += text[++i];
        } else {
            const auto accented = accents.find(c);
            out += accented != accents.end() ? accented->second : c;
        }
    }
    const qsizetype more = std::max<qsizetype>(1, (text.size() * 2 + 4) / 5);
    static const QString filling = QStringLiteral("ôñé ţŵö ţĥŕéé ƒöûŕ ƒîvé šîx šévéñ éîĝĥţ ñîñé ţéñ ");
    out += u' ';
    for (qsizetype i = 1; i < more; ++i)
        out += filling[(i - 1) % filling.size()];
    return u'[' + out.trimmed() + u']';
}

} // namespace poolcopy
