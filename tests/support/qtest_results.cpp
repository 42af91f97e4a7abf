// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"

#include "core/base/amount_text.h"

namespace shop {

char *toString(const Error &error)
{
    return QTest::toString(describe(error));
}

char *toString(const Currency &currency)
{
    return QTest::toString(currency.code());
}

char *toString(const Money &amount)
{
    return QTest::toString(QString(toPlainText(amount) + u' ' + amount.currency().code()));
}

char *toString(const UnitPrice &price)
{
    return QTest::toString(QString(toPlainText(price) + u' ' + price.currency().code()));
}

char *toString(const Quantity &quantity)
{
    return QTest::toString(toPlainText(quantity));
}

char *toString(const TaxRate &rate)
{
    return QTest::toString(QString(rate.percentText() + u'%'));
}

char *toString(const Gtin &gtin)
{
    return QTest::toString(gtin.digits14());
}

char *toString(const Json &value)
{
    return QTest::toString(value.toBytes());
}

} // namespace shop
