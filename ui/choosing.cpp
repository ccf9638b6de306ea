// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choosing.h"

#include <QFileDialog>
#include <QPointer>

#include <utility>

namespace poolcopy::choosing {

namespace {

DesktopDialog &desktopDialog()
{
    static DesktopDialog dialog;
    return dialog;
}

void askByQt(QWidget *by, const Question &question, Chosen chosen)
{
    auto *dialog = new QFileDialog(by, question.title);
    const bool file = question.what == What::NewFile;
    dialog->setObjectName(file ? QStringLiteral("reportDialog") : QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (file) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setDefaultSuffix(question.suffix);
        dialog->selectFile(question.name);
    } else {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    if (!question.accept.isEmpty())
        dialog->setLabelText(QFileDialog::Accept, question.accept);
    QObject::connect(dialog, &QFileDialog::accepted, by, [dialog, chosen = std::move(chosen)] {
        QByteArray list;
        for (const QUrl &url : dialog->selectedUrls())
            list += url.toEncoded() + '\n';
        chosen(pathsFromUriList(list));
    });
    dialog->open();
}

} // namespace

void ask(QWidget *by, const Question &question, Chosen chosen)
{
    const QPointer<QWidget> asker(by);
    const Chosen ifThere = [asker, chosen](const DroppedPaths &paths) {
        if (asker)
            chosen(paths);
    };
    const auto otherwise = [asker, question, chosen] {
        if (asker)
            askByQt(asker, question, chosen);
    };
    if (const DesktopDialog &dialog = desktopDialog(); !dialog || !dialog(by->window(), question, ifThere, otherwise))
        askByQt(by, question, std::move(chosen));
}

void setDesktopDialog(DesktopDialog dialog)
{
    desktopDialog() = std::move(dialog);
}

} // namespace poolcopy::choosing
