// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/stock_desk.h"
#include "ui/shell/desk.h"

#include <QTimer>
#include <QWidget>

class QKeyEvent;
class QStackedWidget;

namespace shop {

class Button;
class CountSlip;
class EmptyState;
class FactTable;
class PictureStore;
class SheetWork;
class StockHead;

// Deliveries, or stocktakes: those there are, and the one that is worked on.
class SheetPane final : public QWidget
{
    Q_OBJECT

public:
    SheetPane(Desk &desk, SheetKind kind, PictureStore *pictures, QWidget *parent = nullptr);

    void activate();
    void scanned(const QString &code);
    bool pressed(QKeyEvent &event);
    void search();
    void count();
    void read();
    void askNew();
    void hold();
    void book();
    bool isWorking() const;
    bool canBook() const;
    bool stepBack();
    // A sheet that begins with this.
    void begin(NewSheet sheet);
    void openNewest(); // that is open
    void followChanges(const QList<Change> &changes);

Q_SIGNALS:
    void placeWanted(const QString &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Task = std::function<Done(Shop &)>;

    QWidget *makeStart();
    void readSheets();
    void showSheets(const QList<SheetHead> &open, const QList<SheetHead> &booked);
    void askHead(const SheetHead &head);
    void open(CountSheetId id);
    void show(const CountSheet &sheet);
    void showHead();
    void askBooking();
    void bookNow();
    void drop();
    void change(const Task &task, std::function<void()> done);

    Desk &m_desk;
    SheetKind m_kind;
    StockHead *m_head;
    QStackedWidget *m_stack;
    QWidget *m_start;
    EmptyState *m_none;
    FactTable *m_list;
    CountSlip *m_slip;
    SheetWork *m_work;
    Button *m_details;
    QTimer m_follow; // what changed elsewhere, put together
    QList<SheetHead> m_sheets;
    QHash<UserId, QString> m_names;
};

} // namespace shop
