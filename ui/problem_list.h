// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/problem_model.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace poolcopy {

class FlowLayout;
class ToneLabel;

/// Problems below their reasons, with a search; what is chosen, or all, can be put on the clipboard, the folder of one opened, and one shown where it lies.
class ProblemList : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemList(QWidget *parent = nullptr);
    [[nodiscard]] ProblemModel *model() const { return m_model; }
    /// What is selected; nothing: none.
    [[nodiscard]] ProblemModel::Numbers chosen() const;
    /// A button of the page that belongs beside those of the list.
    void addButton(QPushButton *button);

Q_SIGNALS:
    void chosenChanged();

private:
    void copy();
    void openFolder();
    void showEntry();
    void showButtons();
    void showFound();

    ProblemModel *m_model;
    QLineEdit *m_search;
    ToneLabel *m_nothing;   ///< in the place of the tree, where the search finds none
    QTreeView *m_tree;
    QPushButton *m_copy;
    QPushButton *m_open;
    QAction *m_show;
    FlowLayout *m_buttons;
};

} // namespace poolcopy
