// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLabel>
#include <QPalette>

namespace poolcopy {

enum class Tone { Plain, Quiet, Good, Warning, Failure };

/// The colour of a tone that can be read on this palette's window colour, light or dark.
QColor toneColour(Tone tone, const QPalette &palette);

/// A mixed towards b by `share` (0…1).
QColor mixed(const QColor &a, const QColor &b, double share);

/// Text with people's file names in it as a tool tip: shown letter by letter, never taken for HTML.
QString plainToolTip(const QString &text);

/// A label that shows plain text only, in a tone that follows the palette.
class ToneLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ToneLabel(Tone tone = Tone::Plain, QWidget *parent = nullptr);
    void setTone(Tone tone);
    /// Larger and heavier than the window's font.
    void setProminent(double scale, bool bold);
    /// Sets the text only if it differs, so that nothing is laid out or read aloud for nothing.
    void say(const QString &text);
    /// Has it read aloud now to whoever hears the window instead of seeing it.
    void announce();

Q_SIGNALS:
    void announced(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();
    Tone m_tone;
    bool m_tinting = false;
};

/// One line, shortened in the middle where it does not fit; the whole text is in the tool tip.
class ElidedLabel : public ToneLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(Tone tone = Tone::Plain, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace poolcopy
