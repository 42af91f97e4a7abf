// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"
#include "core/products/promotion.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QHBoxLayout;
class QListWidget;

namespace shop {

class Button;
class PlainLabel;
class PromotionForm;
class PromotionTrial;

// The shop's promotions: the list, one of them in its fields, what it says in plain words, and an
// example ticket to try it on. One that is ended stays for the receipts it is named on.
class PromotionsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PromotionsPane(Desk &desk, QWidget *parent = nullptr);

    void activate();
    void scanned(const QString &code);
    // "products.new", "products.save", "products.refresh" mean a promotion here; false of any other.
    bool run(const QString &command);
    // Asks first where something typed would be lost.
    void leave();

Q_SIGNALS:
    void leaveWanted();

private:
    struct Listed {
        QList<Promotion> promotions;
        QList<Category> categories;
    };

    QHBoxLayout *makeHead();
    QWidget *makeList();
    QWidget *makeMiddle();
    QWidget *makeSide();
    void load();
    void show(const Listed &listed);
    void showCurrent();
    void open(const Promotion &promotion);
    void startNew();
    void save();
    void store(const Promotion &promotion, const Call &call, const QString &told);
    void stored(const Promotion &promotion, const QString &told);
    void endOrUse();
    void refresh();
    void whenKept(const std::function<void()> &then);

    Desk &m_desk;
    QList<Promotion> m_promotions;
    Promotion m_open; // as stored
    bool m_edited = false;
    QListWidget *m_list;
    PromotionForm *m_form;
    PromotionTrial *m_trial;
    PlainLabel *m_rule;
    PlainLabel *m_terms;
    Button *m_save;
    Button *m_end;
};

} // namespace shop
