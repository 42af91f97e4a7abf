// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_step.h"

#include <QWidget>

class QStackedWidget;

namespace shop {

class Banner;
class Button;
class PlainLabel;
class StepList;

// From install to the first sale in five minutes (screens.md, "19 First run"): six steps with sane
// defaults, then the shop is made in one go.
class FirstRunPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(Desk &desk, QWidget *parent = nullptr);

    int stepCount() const;
    void showStep(int index);
    void scanned(const QString &code);

Q_SIGNALS:
    // The shop is stored.
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeForm();
    SetupStep *step(int index) const;
    void next();
    void back();
    void skip();
    void makeShop();
    void hashPins(int index);
    void store();
    void bringProducts();
    void imported(const ImportReport &report, const QStringList &rejected);
    void fail(const Error &error);

    Desk &m_desk;
    SetupAnswers m_answers;
    int m_index = 0;
    bool m_isMade = false; // the shop, with what could be taken of the file
    StepList *m_steps;
    QStackedWidget *m_stack;
    PlainLabel *m_count;
    PlainLabel *m_title;
    PlainLabel *m_explanation;
    Banner *m_banner;
    Button *m_back;
    Button *m_skip;
    Button *m_next;
};

} // namespace shop
