// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

Command row(const QString &id, const QString &text, const QString &iconName,
            const QString &key = {}, std::optional<Action> right = std::nullopt)
{
    const QString place = id.contains(u'.') ? id.section(u'.', 0, 0) : QString();
    return {id, place, text, iconName, QKeySequence(key, QKeySequence::PortableText), right};
}

QList<Command> everywhere()
{
    return {row(u"keyCard"_s, Words::tr("Keys of this page"), u"keyboard"_s, u"F1"_s),
            row(u"palette"_s, Words::tr("Find anything"), u"command"_s, u"Ctrl+K"_s),
            row(u"lock"_s, Words::tr("Lock the register"), u"lock"_s, u"Ctrl+L"_s),
            row(u"voucher"_s, Words::tr("Balance of a gift card or store credit"), u"gift"_s),
            row(u"ownPin"_s, Words::tr("Change your own PIN"), u"user"_s),
            row(u"fullScreen"_s, Words::tr("Full screen"), u"monitor"_s, u"F11"_s)};
}

QList<Command> ofSell()
{
    return {
        row(u"sell.search"_s, Words::tr("Scan or search"), u"search"_s, u"F2"_s),
        row(u"sell.recall"_s, Words::tr("Next held ticket"), u"history"_s, u"F3"_s),
        row(u"sell.quantity"_s, Words::tr("Quantity of the line"), u"calculator"_s, u"F4"_s),
        row(u"sell.priceCheck"_s, Words::tr("Check a price"), u"tag"_s, u"F5"_s),
        row(u"sell.discount"_s, Words::tr("Discount"), u"percent"_s, u"F6"_s),
        row(u"sell.return"_s, Words::tr("Return goods"), u"refund"_s, u"F7"_s),
        row(u"sell.hold"_s, Words::tr("Hold the ticket"), u"hold"_s, u"F8"_s),
        row(u"sell.customer"_s, Words::tr("Customer of the sale"), u"user"_s, u"F9"_s),
        row(u"sell.more"_s, Words::tr("More for this ticket"), u"more"_s, u"F10"_s),
        row(u"sell.pay"_s, Words::tr("Pay"), u"cash"_s, u"F12"_s),
        row(u"sell.new"_s, Words::tr("New ticket"), u"plus"_s, u"Ctrl+T"_s),
        row(u"sell.undo"_s, Words::tr("Undo the last change"), u"undo"_s, u"Ctrl+Z"_s),
        row(u"sell.price"_s, Words::tr("Price of the line"), u"tag"_s),
        row(u"sell.trace"_s, Words::tr("Why this price"), u"info"_s, u"Ctrl+I"_s),
        row(u"sell.lineNote"_s, Words::tr("Note on the line"), u"note"_s),
        row(u"sell.note"_s, Words::tr("Note on the sale"), u"note"_s),
        row(u"sell.coupon"_s, Words::tr("Coupon"), u"gift"_s, u"Ctrl+U"_s),
        row(u"sell.delivery"_s, Words::tr("Order for delivery or collection"), u"truck"_s,
            u"Ctrl+O"_s),
        row(u"sell.account"_s, Words::tr("Payment on account"), u"credit-card"_s),
        row(u"sell.empties"_s, Words::tr("Empties"), u"package"_s, u"Ctrl+E"_s),
        row(u"sell.correct"_s, Words::tr("Correct a wrong tender"), u"edit"_s, u"Ctrl+M"_s),
        row(u"sell.void"_s, Words::tr("Void the last receipt"), u"trash"_s, u"Ctrl+Shift+Del"_s),
        row(u"sell.storefront"_s, Words::tr("Storefront for customers"), u"store"_s),
        row(u"sell.training"_s, Words::tr("Training on or off"), u"help"_s, u"Ctrl+Shift+T"_s,
            Action::Training),
    };
}

QList<Command> ofPaying()
{
    return {
        row(u"payment.cash"_s, Words::tr("Cash"), u"cash"_s, u"F2"_s),
        row(u"payment.card"_s, Words::tr("Card"), u"credit-card"_s, u"F3"_s),
        row(u"payment.giftCard"_s, Words::tr("Gift card"), u"gift"_s, u"F4"_s),
        row(u"payment.account"_s, Words::tr("On account"), u"user"_s, u"F5"_s),
        row(u"payment.transfer"_s, Words::tr("Transfer"), u"download"_s, u"F6"_s),
        row(u"payment.storeCredit"_s, Words::tr("Store credit"), u"receipt"_s, u"F7"_s),
        row(u"payment.customer"_s, Words::tr("Customer of the sale"), u"user"_s, u"F9"_s),
        row(u"payment.take"_s, Words::tr("Take the amount"), u"check"_s, u"F12"_s),
        row(u"payment.split"_s, Words::tr("Split evenly"), u"split"_s),
        row(u"complete.print"_s, Words::tr("Print the receipt"), u"printer"_s, u"F2"_s),
        row(u"complete.mail"_s, Words::tr("E-mail the receipt"), u"mail"_s, u"F3"_s),
        row(u"complete.gift"_s, Words::tr("Gift receipt without prices"), u"gift"_s, u"F4"_s),
        row(u"complete.pdf"_s, Words::tr("Receipt as PDF"), u"file"_s, u"F5"_s),
        row(u"complete.next"_s, Words::tr("Next sale"), u"arrow-right"_s, u"F12"_s),
        row(u"delivery.customer"_s, Words::tr("Customer of the order"), u"user"_s, u"F9"_s),
        row(u"delivery.place"_s, Words::tr("Place the order"), u"check"_s, u"F12"_s),
    };
}

QList<Command> ofDesk()
{
    return {
        row(u"orders.search"_s, Words::tr("Search orders"), u"search"_s, u"F2"_s),
        row(u"orders.refresh"_s, Words::tr("Read the orders anew"), u"sync"_s, u"F5"_s),
        row(u"orders.next"_s, Words::tr("Next step of the order"), u"arrow-right"_s,
            u"Ctrl+Return"_s),
        row(u"orders.papers"_s, Words::tr("Papers of the order"), u"printer"_s, u"Ctrl+P"_s),
        row(u"orders.refund"_s, Words::tr("Pay back the prepayment"), u"refund"_s, u"F7"_s),
        row(u"products.search"_s, Words::tr("Search products"), u"search"_s, u"F2"_s),
        row(u"products.stock"_s, Words::tr("Correct the stock of the product"), u"package"_s,
            u"F4"_s),
        row(u"products.refresh"_s, Words::tr("Read the products anew"), u"sync"_s, u"F5"_s),
        row(u"products.new"_s, Words::tr("New product"), u"plus"_s, u"Ctrl+N"_s),
        row(u"products.save"_s, Words::tr("Save the product"), u"check"_s, u"Ctrl+S"_s),
        row(u"products.promotions"_s, Words::tr("Promotions"), u"percent"_s),
        row(u"products.undo"_s, Words::tr("Undo the change of many products"), u"undo"_s,
            u"Ctrl+Z"_s),
        row(u"stock.search"_s, Words::tr("Search in stock"), u"search"_s, u"F2"_s),
        row(u"stock.count"_s, Words::tr("Count the product"), u"calculator"_s, u"F4"_s),
        row(u"stock.refresh"_s, Words::tr("Read the stock anew"), u"sync"_s, u"F5"_s),
        row(u"stock.hold"_s, Words::tr("Hold the count"), u"hold"_s, u"F8"_s),
        row(u"stock.book"_s, Words::tr("Order or book into stock"), u"check"_s, u"F12"_s),
        row(u"stock.new"_s, Words::tr("New delivery or stocktake"), u"plus"_s, u"Ctrl+N"_s),
        row(u"customers.search"_s, Words::tr("Search customers"), u"search"_s, u"F2"_s),
        row(u"customers.new"_s, Words::tr("New customer"), u"user-plus"_s, u"Ctrl+N"_s),
        row(u"reports.refresh"_s, Words::tr("Read the report anew"), u"sync"_s, u"F5"_s),
        row(u"reports.csv"_s, Words::tr("Save the report as CSV"), u"download"_s, u"Ctrl+E"_s),
        row(u"reports.xlsx"_s, Words::tr("Save the report as a workbook"), u"download"_s),
        row(u"reports.pdf"_s, Words::tr("Save the report as PDF"), u"file"_s, u"Ctrl+P"_s),
        row(u"shift.step"_s, Words::tr("Open, count or close the shift"), u"drawer"_s, u"F12"_s),
        row(u"shift.refresh"_s, Words::tr("Read the shift anew"), u"sync"_s, u"F5"_s),
        row(u"shift.print"_s, Words::tr("Print the X or Z"), u"printer"_s, u"Ctrl+P"_s),
        row(u"shift.noSale"_s, Words::tr("Open the drawer"), u"drawer"_s, u"Ctrl+D"_s),
        row(u"shift.paidIn"_s, Words::tr("Cash in"), u"arrow-down"_s),
        row(u"shift.paidOut"_s, Words::tr("Cash out"), u"arrow-up"_s),
        row(u"shift.drop"_s, Words::tr("Drop to the safe"), u"lock"_s),
        row(u"shift.handover"_s, Words::tr("Hand the drawer over"), u"users"_s),
        row(u"staff.new"_s, Words::tr("New person"), u"user-plus"_s, u"Ctrl+N"_s),
        row(u"settings.save"_s, Words::tr("Save the settings"), u"check"_s, u"Ctrl+S"_s),
        row(u"settings.taxes"_s, Words::tr("Taxes and their rates"), u"percent"_s),
        row(u"settings.receipts"_s, Words::tr("What stands on receipts"), u"receipt"_s),
        row(u"settings.keys"_s, Words::tr("Settings of the keys"), u"keyboard"_s),
        row(u"settings.display"_s, Words::tr("Settings of the customer display"), u"monitor"_s),
        row(u"settings.printer"_s, Words::tr("Settings of the receipt printer"), u"printer"_s),
        row(u"settings.backup"_s, Words::tr("Backup and journal"), u"database"_s),
        row(u"settings.look"_s, Words::tr("Language and look"), u"globe"_s),
    };
}

} // namespace

QList<Command> commandTable()
{
    return everywhere() + ofSell() + ofPaying() + ofDesk();
}

QString pageOf(const QString &place)
{
    const bool ofSale = place == u"payment"_s || place == u"complete"_s || place == u"delivery"_s;
    return ofSale ? u"sell"_s : place;
}

QString placeName(const QString &place)
{
    const std::pair<QString, QString> names[]{
        {QString(), Words::tr("Everywhere")},     {u"sell"_s, Words::tr("Sell")},
        {u"payment"_s, Words::tr("Payment")},     {u"complete"_s, Words::tr("Sale complete")},
        {u"delivery"_s, Words::tr("New order")},  {u"orders"_s, Words::tr("Orders")},
        {u"products"_s, Words::tr("Products")},   {u"stock"_s, Words::tr("Stock")},
        {u"customers"_s, Words::tr("Customers")}, {u"reports"_s, Words::tr("Reports")},
        {u"shift"_s, Words::tr("Shift")},         {u"staff"_s, Words::tr("Staff")},
        {u"settings"_s, Words::tr("Settings")}};
    for (const auto &[id, name] : names) {
        if (id == place)
            return name;
    }
    return place;
}

} // namespace shop
