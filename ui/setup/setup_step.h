// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/first_run.h"
#include "core/shop/product_import.h"
#include "ui/shell/desk.h"

#include <QWidget>

namespace shop {

// What the person has answered so far, and what the program makes of it at the end.
struct SetupAnswers {
    FirstRun firstRun;
    QString region; // "CA-NS", "DE"
    QList<std::pair<QString, Secret>> pins; // by person's name; hashed when the shop is made
    enum class Products { None, Sample, File };
    Products products = Products::None;
    QString productFile;
};

// One step of the first run. It shows the answers when it is entered and takes what was written
// when it is left.
class SetupStep : public QWidget
{
    Q_OBJECT

public:
    SetupStep(Desk &desk, SetupAnswers &answers, QWidget *parent = nullptr)
        : QWidget(parent), m_desk(desk), m_answers(answers)
    {}

    virtual QString title() const = 0;
    virtual QString explanation() const = 0;
    virtual void enter() {}
    // False when a field must be mended first; it says so at the field.
    virtual bool leave() { return true; }
    virtual void scanned(const QString &) {}

protected:
    Desk &desk() const { return m_desk; }
    SetupAnswers &answers() const { return m_answers; }

private:
    Desk &m_desk;
    SetupAnswers &m_answers;
};

} // namespace shop
