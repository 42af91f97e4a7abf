// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/stock_desk.h"
#include "ui/shell/desk.h"
#include "ui/stock/supply_panels.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QKeyEvent;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace shop {

class Button;
class ChipBar;
class EmptyState;
class LevelModel;
class PictureStore;
class PlainLabel;
class StockHead;

// What is there of each product: what is to be ordered, what was sold though it was not there, and
// all of them; with what can be done about it.
class LevelsPane final : public QWidget
{
    Q_OBJECT

public:
    LevelsPane(Desk &desk, PictureStore *pictures, QWidget *parent = nullptr);

    void activate();
    void scanned(const QString &code);
    bool pressed(QKeyEvent &event);
    void search();
    void showToOrder(); // what is to be ordered, of any supplier
    void count() { askAdjust(AdjustPanel::Kind::Count); }
    void read();
    void book(); // what is to be ordered
    bool canBook() const;
    void followChanges(const QList<Change> &changes);

Q_SIGNALS:
    void placeWanted(const QString &place);
    void deliveryWanted(const shop::NewSheet &sheet);
    void movementsWanted(const shop::ProductSummary &product);

private:
    QWidget *makeFilters();
    QWidget *makeTable();
    QWidget *makeFoot();
    Button *addAction(QWidget *foot, const char *name, const QString &label,
                      void (LevelsPane::*act)());
    LevelShow chosenShow() const;
    SupplierId chosenSupplier() const;
    void readCounts();
    void readSuppliers();
    void showFound();
    void showActions();
    void askSupply();
    void askSuppliers();
    void askAdjust(AdjustPanel::Kind kind);
    void writeOffCurrent() { askAdjust(AdjustPanel::Kind::WriteOff); }
    void showMovements();
    void order();
    void saveOrder();
    const StockLevel *current() const;

    Desk &m_desk;
    StockHead *m_head;
    ChipBar *m_chips;
    QComboBox *m_supplier;
    QLineEdit *m_search;
    LevelModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    QList<Button *> m_ofOne; // need a product
    Button *m_order;
    Button *m_save;
    QTimer m_typing;
    QList<Supplier> m_suppliers;
};

} // namespace shop
