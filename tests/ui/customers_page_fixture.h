// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"

#include <QTableView>
#include <QTest>

namespace shop {

// The people who buy, in the window of the sample shop.
class CustomersPageFixture
{
protected:
    void makeWindow();
    void dropWindow() { m_fixture.reset(); }

    bool openPage();
    QTableView *view() const { return m_fixture->find<QTableView>("customersView"); }
    QStringList shownNames() const;
    QList<Customer> stored();
    void store(const QList<CustomerValues> &people);

    std::unique_ptr<WindowFixture> m_fixture;
};

} // namespace shop
