// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_step.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace shop {

class Banner;
class FieldRow;

// Name of the register, receipt printer, and a place to try the scanner.
class RegisterStep final : public SetupStep
{
    Q_OBJECT

public:
    RegisterStep(Desk &desk, SetupAnswers &answers, QWidget *parent = nullptr);

    QString title() const override { return tr("Register and devices"); }
    QString explanation() const override { return tr("Everything here can be changed later."); }
    bool leave() override;
    void scanned(const QString &code) override;

private:
    PrinterSettings printer() const;
    void testPrint();

    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_address;
    FieldRow *m_addressRow;
    QComboBox *m_paper;
    QCheckBox *m_drawer;
    Banner *m_printed;
    Banner *m_scan;
};

} // namespace shop
