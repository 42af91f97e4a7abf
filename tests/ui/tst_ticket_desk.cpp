// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "ui/sell/ticket_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

class TestTicketDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedWhileTheTicketsAreReadStaysInFront();
    void aTicketThatIsGoneLeavesTheFront();

private:
    // The sample shop with its owner at the till, and what is to be sold.
    static std::optional<ProductSummary> open(WindowFixture &fixture);
};

std::optional<ProductSummary> TestTicketDesk::open(WindowFixture &fixture)
{
    std::optional<ProductSummary> product;
    std::optional<StaffMember> owner;
    const Done read = fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY(setUpDemoShop(shop));
        ProductQuery query;
        query.text = u"aged cheddar"_s;
        SHOP_TRY_VALUE(found, shop.products().list(shop.systemCall(), query));
        if (!found.isEmpty())
            product = found.first();
        SHOP_TRY_VALUE(people, shop.users().staff(shop.systemCall()));
        for (const StaffMember &person : people) {
            if (person.role == u"owner"_s)
                owner = person;
        }
        return {};
    });
    if (!read || !owner || !fixture.open())
        return std::nullopt;
    Session session = fixture.desk().session();
    session.staff = owner;
    fixture.desk().setSession(session);
    return product;
}

// The list that was asked for first does not know the ticket that has been begun since.
void TestTicketDesk::whatIsAddedWhileTheTicketsAreReadStaysInFront()
{
    WindowFixture fixture;
    const auto product = open(fixture);
    QVERIFY(product && product->price);
    TicketDesk tickets(fixture.desk());
    tickets.reload();
    for (int i = 0; i < 3; ++i)
        tickets.add(*product, *product->price, Quantity::pieces(1));
    QTRY_COMPARE(tickets.quantities().value(product->id), Quantity::pieces(3));
    QVERIFY(tickets.totals().total.isPositive());
    QSignalSpy changed(&tickets, &TicketDesk::changed);
    tickets.reload();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(tickets.quantities().value(product->id), Quantity::pieces(3));
    QCOMPARE(tickets.others().size(), 0);
}

void TestTicketDesk::aTicketThatIsGoneLeavesTheFront()
{
    WindowFixture fixture;
    const auto product = open(fixture);
    QVERIFY(product && product->price);
    TicketDesk tickets(fixture.desk());
    tickets.add(*product, *product->price, Quantity::pieces(1));
    QTRY_COMPARE(tickets.quantities().value(product->id), Quantity::pieces(1));
    const CartId id = tickets.current().id;
    const qint64 version = tickets.current().version;
    VERIFY_OK(fixture.onDatabase([id, version](Shop &shop) -> Done {
        return shop.carts().close(shop.systemCall(), id, version);
    }));
    tickets.reload();
    QTRY_VERIFY(tickets.isEmpty());
}

} // namespace shop

QTEST_MAIN(shop::TestTicketDesk)
#include "tst_ticket_desk.moc"
