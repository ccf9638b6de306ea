// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace poolcopy {

/// What of the widgets that are shown now keeps somebody out, one sentence each: who hears the window, who has only keys, who
/// reads another language.
///
/// Interactive without an accessible name or role; two of the same mnemonic; a Tab that jumps back; texts that are cut off; a page that
/// has to be scrolled sideways.
QStringList faultsOf(QWidget &window);

/// A language that nobody speaks: each text with accents and about 40 % longer, so that what has no room is seen.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

} // namespace poolcopy
