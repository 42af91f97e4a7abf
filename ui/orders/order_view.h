// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/order_detail.h"
#include "ui/shell/desk.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QHBoxLayout;
class QTableView;
class QVBoxLayout;

namespace shop {

class Badge;
class Banner;
class Button;
class Card;
class OrderLineModel;
class OrderTimeline;
class PlainLabel;
class SlipFrame;

// One order: its head with the one next step, its way, its lines, and who gets it (screens.md, "08
// Orders"). What is not allowed is not there.
class OrderView final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderView(Desk &desk, QWidget *parent = nullptr);

    void setDetail(const OrderDetail &detail);
    void setPacked(const Packed &packed);
    const std::optional<OrderDetail> &detail() const { return m_detail; }
    QWidget *printButton() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void moveWanted(shop::OrderStatus to);
    void pickWanted(const shop::LineId &line);
    void refundWanted();
    void refundFailed();
    void printWanted(QWidget *below);

private:
    QWidget *makeHead();
    QWidget *makeWay();
    QWidget *makeLines();
    QWidget *makeSide();
    Card *makeCard(const QString &title, QVBoxLayout **inside);
    void showHead();
    void showMoves();
    void showTotals();
    void showSide();
    void showCustomer();
    void showShipTo();
    PlainLabel *write(QVBoxLayout *into, const QString &text, TypeRole type, QColor Theme::*colour);
    void addTotal(const QString &what, const QString &amount, bool isTotal);
    void pickCurrent();

    Desk &m_desk;
    std::optional<OrderDetail> m_detail;
    PlainLabel *m_title;
    Badge *m_status;
    PlainLabel *m_placed;
    Button *m_print;
    Button *m_next;
    OrderTimeline *m_way;
    QBoxLayout *m_parts;
    QWidget *m_side;
    QHBoxLayout *m_moves;
    OrderLineModel *m_model;
    QTableView *m_lines;
    QVBoxLayout *m_totals;
    QVBoxLayout *m_customer;
    QVBoxLayout *m_shipTo;
    Card *m_shipCard;
    QVBoxLayout *m_history;
};

} // namespace shop
