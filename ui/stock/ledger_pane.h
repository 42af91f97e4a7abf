// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/stock_desk.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace shop {

class Button;
class EmptyState;
class LedgerModel;
class StockHead;

// The movements of all products or of one, newest first; by reason, person and days.
class LedgerPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerPane(Desk &desk, QWidget *parent = nullptr);

    void activate();
    void scanned(const QString &code);
    void search(); // one product
    void count();
    void read();
    void showProduct(const ProductSummary &product);
    void followChanges(const QList<Change> &changes);

Q_SIGNALS:
    void placeWanted(const QString &place);

private:
    QWidget *makeFilters();
    QComboBox *addChoice(QWidget *bar, const char *name, const QString &label);
    void readPeople();
    void showFound();

    Desk &m_desk;
    StockHead *m_head;
    Button *m_product;
    Button *m_all;
    Button *m_adjust;
    QComboBox *m_reason;
    QComboBox *m_person;
    QComboBox *m_days;
    LedgerModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    std::optional<ProductSummary> m_of; // none: all
};

} // namespace shop
