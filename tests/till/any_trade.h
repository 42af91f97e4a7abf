// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/ticket_totals.h"
#include "tests/support/counter_fixture.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <vector>

namespace shop {

// What the documents of a shift come to, added up without the program's own sums.
struct Sheet {
    qint64 turnover = 0;
    qint64 noSupply = 0; // gift cards, payments on account
    qint64 tips = 0;
    qint64 rounding = 0; // above zero: paid over
    qint64 returned = 0; // below zero
    qint64 moved = 0; // cash put in, less what was taken out
    std::map<QString, qint64> tenders; // by code, with tips
    std::map<std::pair<QString, qint64>, qint64> taxes; // by name and rate

    qint64 tendered() const;
    friend bool operator==(const Sheet &, const Sheet &) = default;
};

// A shop with any rules, trading at random; for properties of RapidCheck, which fail where an act
// is refused that should not be. It keeps books of its own beside those of the program.
class AnyTrade final
{
public:
    struct Desk {
        CounterDesk *parts = nullptr;
        RegisterId atRegister;
        ShiftId shift;
        int number = 1;
        qint64 openingFloat = 20'000;
        Sheet sheet = {};
        std::optional<SoldTicket> last = {}; // that could be annulled
        Sheet beforeLast = {};
    };

    explicit AnyTrade(int registers = 1);

    CounterFixture &shop() { return *m_shop; }
    const PricingRules &rules() const { return m_rules; }
    std::vector<Desk> &desks() { return m_desks; }

    // A ticket of anything, paid by anything.
    SoldTicket sell(Desk &desk);
    // Any part of what is left of a sale; sometimes against other goods.
    SoldTicket giveBack(Desk &desk, const Order &sold, bool exchange = false);
    bool hasLeft(const Order &sold) const;
    // What comes back of a line and no more than is left of it; nothing to give back, no line.
    std::optional<CartLine> comesBack(Desk &desk, const Order &sold, qsizetype line,
                                      Quantity quantity);
    SaleRequest request(const Desk &desk, const QList<CartLine> &lines,
                        const std::optional<Discount> &discount = std::nullopt);
    // Any of the acts of a day: sale, return, exchange, return without receipt, payment on account,
    // void, corrected tender, cash in and out.
    void anyAct(Desk &desk);
    // A sale of one register comes back at the other, or its gift card is spent there, before the
    // first annuls it.
    void annulAfterTheOther(Desk &desk, Desk &other);
    // Of all values from the least to the most alike.
    static qint64 any(qint64 least, qint64 most);

    // Of the whole shop.
    const std::vector<Order> &documents() const { return m_documents; }
    const QHash<ProductId, qint64> &stock() const { return m_stock; } // thousandths
    const std::map<QString, qint64> &vouchers() const { return m_vouchers; } // by code
    qint64 owed() const { return m_owed; } // by the customer of all sales
    UserId customer() const { return m_customer.id; }
    // How often each coupon was used that may be used so many times only.
    const std::map<PromotionId, qint64> &couponUses() const { return m_couponUses; }
    const std::map<QString, QList<qint64>> &numbers() const { return m_numbers; } // by series
    // What the program's own verification of all its books finds.
    QStringList problems();

private:
    Call callAt(const Desk &desk);
    CartLine anyGoods();
    CartLine anyDeposit(Quantity quantity);
    CartLine anyGiftCard();
    QList<CartLine> anyLines();
    Promotion anyPromotion();
    void addPromotions();
    void chooseCoupons();
    void fitDiscounts(QList<CartLine> &lines);
    TicketPricing pricing() const { return {m_rules, m_taxes, m_day, m_promotions, {}, m_coupons}; }
    std::optional<Discount> anyDiscount(qint64 mostMinor);
    std::optional<Discount> anySaleDiscount(const QList<CartLine> &lines);
    QList<Tender> anyTenders(const Money &total);
    Tender anyTender(const Balance &balance, const QList<Tender> &given);
    Tender anyVoucher(qint64 rest, const QList<Tender> &given);
    SoldTicket complete(Desk &desk, const SaleRequest &request);
    void giveBackWithoutReceipt(Desk &desk);
    void payOnAccount(Desk &desk);
    void annulLast(Desk &desk);
    QString refusalOfVoid(const SoldTicket &ticket) const;
    void correctLast(Desk &desk);
    void moveCash(Desk &desk);
    const Order *anySaleWithRest();
    void note(Desk &desk, const SoldTicket &ticket);
    void noteLines(Desk &desk, const Order &order);
    void notePayments(Desk &desk, const Order &order);
    void noteCoupons(const Order &order);

    std::unique_ptr<CounterFixture> m_shop;
    std::vector<std::unique_ptr<CounterDesk>> m_further; // of the second register
    PricingRules m_rules;
    TaxTable m_taxes;
    std::vector<Desk> m_desks;
    std::vector<Order> m_documents;
    QHash<LineId, qint64> m_left; // of each sold line, thousandths
    QHash<ProductId, qint64> m_stock;
    std::map<QString, qint64> m_vouchers;
    std::map<QString, TenderMethod> m_voucherKinds;
    std::map<QString, QList<qint64>> m_numbers;
    QDate m_day{2026, 11, 23};
    QList<Promotion> m_promotions; // as they are in use
    QStringList m_coupons; // given for the ticket that is made up
    std::map<PromotionId, qint64> m_couponUses;
    CartCustomer m_customer;
    qint64 m_owed = 0;
    int m_cards = 1'000;
};

} // namespace shop
