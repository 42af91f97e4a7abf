// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/stock_desk.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QKeyEvent;
class QProgressBar;
class QTableView;

namespace shop {

class Button;
class CountLineModel;
class CountSlip;
class PictureStore;
class PlainLabel;
class QuantityPrefix;
class SearchField;
class StockDelegate;

// Counting by scans on one sheet: the field that is always ready, what was counted, and how far it
// is. Every count is stored as it is made.
class SheetWork final : public QWidget
{
    Q_OBJECT

public:
    SheetWork(Desk &desk, SheetKind kind, PictureStore *pictures, CountSlip *slip,
              QWidget *parent = nullptr);

    void setSheet(const CountSheet &sheet);
    const CountSheet &sheet() const;
    // Asks for it anew, after what happened elsewhere.
    void reload();
    void focusSearch();
    void editCount();
    bool isOpen() const;
    void scanned(const QString &code);
    bool pressed(QKeyEvent &event);
    bool stepBack();

Q_SIGNALS:
    void holdWanted();
    void bookWanted();
    void dropWanted();
    void changed(); // what stands on the sheet

private:
    QWidget *makeSearch();
    QWidget *makeTable();
    QWidget *makeFoot();
    void submit();
    void search(const QString &text, Quantity times);
    void count(const CountStep &step);
    void setCost(int row, const QString &text);
    void forget();
    void step(int row, int steps);
    void edit(int column);
    void showCurrent();
    void takeLine(const CountLine &line);
    void showProgress();
    void fail(const Error &error);
    void refuse(const QString &code);

    Desk &m_desk;
    SheetKind m_kind;
    CountSlip *m_slip;
    CountLineModel *m_model;
    StockDelegate *m_delegate;
    SearchField *m_field;
    QuantityPrefix *m_prefix;
    Button *m_times;
    QTableView *m_table;
    QProgressBar *m_progress;
    PlainLabel *m_words;
    Button *m_drop;
    Button *m_hold;
    Button *m_book;
};

} // namespace shop
