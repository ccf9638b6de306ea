// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dropped_paths.h"

#include <QString>

#include <functional>

class QWidget;

/// Asks a person for folders, or for the name of a new file: by the desktop's own dialog where there is one, which knows names of any bytes
/// and takes several folders at once, else by Qt's. Never waits. GUI's thread.
namespace poolcopy::choosing {

enum class What { Folders, Folder, NewFile };

struct Question
{
    What what = What::Folders;
    QString title;
    QString accept;   ///< the word on the button, with its key; empty: the dialog's own
    QString name;     ///< of the new file, as it is suggested
    /// Of the new file: Qt's dialog adds it to a name without one, before it asks whether a file of that name may be replaced. A desktop's
    /// dialog has asked that about the name it gives, which is taken as it is: behind another one there may be a file that nobody let go.
    QString suffix;
};

/// What was chosen; nobody calls it if nothing was.
using Chosen = std::function<void(const DroppedPaths &)>;

/// Asks in front of the window that `by` is in. `chosen` is not called once `by` is gone.
void ask(QWidget *by, const Question &question, Chosen chosen);

/// The desktop's dialog. False: it can't be asked. `otherwise` is called where that shows only later.
using DesktopDialog = std::function<bool(QWidget *window, const Question &, Chosen chosen, std::function<void()> otherwise)>;
/// Empty: there is none.
void setDesktopDialog(DesktopDialog dialog);

} // namespace poolcopy::choosing
