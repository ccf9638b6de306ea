// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>

namespace poolcopy {

/// Names and fields side by side; where one row has no room for that, the names of all rows go above their fields.
class EvenForm : public QFormLayout
{
    Q_OBJECT
public:
    /// `around` gives the width; the form need not be its own layout.
    explicit EvenForm(QWidget *around);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit(int width);
};

} // namespace poolcopy
