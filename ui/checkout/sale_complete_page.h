// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/counter_sale.h"
#include "ui/print/receipt_source.h"
#include "ui/shell/desk.h"
#include "ui/theme/paint.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLineEdit;

namespace shop {

class Banner;
class Button;
class MethodTile;
class MoneyLabel;
class PayButton;
class Pill;
class PlainLabel;
class TillPaper;

// The sale is stored: the change to give, the receipt, and on to the next (screens.md §06).
class SaleCompletePage final : public QWidget
{
    Q_OBJECT

public:
    explicit SaleCompletePage(Desk &desk, QWidget *parent = nullptr);

    void present(const SoldTicket &ticket);
    bool pressed(QKeyEvent &event);
    void print();
    void savePdf();
    // The line for an address, where the receipt is sent to.
    void toggleMail();
    bool canMail() const; // a document that counts
    // The paper shown, printed and saved: the receipt, or the one without prices.
    void toggleGift();
    bool canGift() const; // something was sold
    // Deaf for a moment: the last Enter of the payment may come twice.
    void goOnByKey();

Q_SIGNALS:
    void next();
    void refundWanted(const QString &receipt); // its barcode

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeMain();
    QHBoxLayout *makeHead(QWidget *column);
    QWidget *makePaper();
    QWidget *makeMailLine(QWidget *column);
    QHBoxLayout *makeFoot(QWidget *column);
    void showTenders(const SoldTicket &ticket);
    void showReceipt();
    QList<PaperLine> lines(int columns) const; // of the paper shown
    void askAddress(bool wanted);
    void mail();
    QGridLayout *makeTiles(QWidget *column);
    void tell(const Error &error);
    void tell(Tone tone, const QString &text);
    void suggestChange(const Money &change);
    void goOn();

    Desk &m_desk;
    Order m_order; // the one that met the money
    std::optional<ReceiptSource> m_source;
    QElapsedTimer m_shownSince;
    QTimer m_return;
    PlainLabel *m_title;
    PlainLabel *m_tenders;
    PlainLabel *m_receiptWord;
    Pill *m_saved;
    PlainLabel *m_heroWord;
    MoneyLabel *m_hero;
    QHBoxLayout *m_outer;
    QHBoxLayout *m_notes;
    QList<QWidget *> m_noteWidgets;
    QGridLayout *m_tiles;
    MethodTile *m_print;
    MethodTile *m_mail;
    MethodTile *m_gift;
    MethodTile *m_pdf;
    QWidget *m_mailLine;
    QLineEdit *m_address;
    Button *m_send;
    Banner *m_said;
    PayButton *m_next;
    Button *m_refund;
    TillPaper *m_paper;
};

} // namespace shop
