// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/verify.h"
#include "tests/shop/damage.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

namespace shop {

// A shop with a day in it, of which each test damages a copy of its own.
class DamageFixture
{
protected:
    void makeDay();
    QString fresh();
    static VerifyReport verify(const QString &path, const VerifyExpectation &expected = {});

    QString m_day; // a file with a day in it
    JournalHead m_headBefore; // before the last sale
    JournalHead m_head;

private:
    bool sellTheRest(SmallShop &shop);
    bool promise(SmallShop &shop);

    std::unique_ptr<SmallShop> m_shop;
    int m_copies = 0;
};

} // namespace shop
