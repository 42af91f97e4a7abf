// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_step.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace shop {

class PlainLabel;

// The people who work at the till, the owner first.
class PeopleStep final : public SetupStep
{
    Q_OBJECT

public:
    PeopleStep(Desk &desk, SetupAnswers &answers, QWidget *parent = nullptr);

    QString title() const override { return tr("People and PINs"); }
    QString explanation() const override
    {
        return tr("Everyone has a name and a PIN of their own; the first one is the owner.");
    }
    bool leave() override;

private:
    struct Row {
        QLineEdit *name;
        QComboBox *role;
        QLineEdit *pin;
    };

    void addRow();
    bool refuse(QLineEdit *field, const QString &reason);

    QGridLayout *m_grid;
    QList<Row> m_rows;
    PlainLabel *m_problem;
};

} // namespace shop
