// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/customers_page_fixture.h"

#include "ui/customers/customers_page.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

void CustomersPageFixture::makeWindow()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->openDemo());
    m_fixture->window()->addPage(u"customers"_s, u"Customers"_s, u"users"_s, [this] {
        auto *page = new CustomersPage(m_fixture->desk());
        QObject::connect(page, &CustomersPage::ticketReady, m_fixture->window(),
                         [this] { m_fixture->window()->showPage(u"sell"_s); });
        return page;
    });
}

bool CustomersPageFixture::openPage()
{
    m_fixture->window()->showPage(u"customers"_s);
    return QTest::qWaitFor([&] { return view() && view()->isVisible(); }, 10'000);
}

QStringList CustomersPageFixture::shownNames() const
{
    QStringList names;
    for (int row = 0; row < view()->model()->rowCount(); ++row)
        names.append(view()->model()->index(row, 0).data().toString());
    return names;
}

QList<Customer> CustomersPageFixture::stored()
{
    QList<Customer> all;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        CustomerQuery query;
        query.limit = 500;
        SHOP_TRY_VALUE(found, shop.customers().customers(shop.systemCall(), query));
        for (const Customer &each : found) {
            SHOP_TRY_VALUE(whole, shop.customers().customer(shop.systemCall(), each.id));
            all.append(whole);
        }
        return {};
    });
    return read ? all : QList<Customer>();
}

void CustomersPageFixture::store(const QList<CustomerValues> &people)
{
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        for (const CustomerValues &values : people)
            SHOP_TRY(shop.customers().createCustomer(shop.systemCall(), shop.ids().mint<UserId>(),
                                                     values));
        return {};
    }));
}

} // namespace shop
