// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/gtin.h"
#include "core/base/json.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/tax_rate.h"
#include "core/base/unit_price.h"

#include <QTest>

// Fails the test with the error of a Result that has no value.
#define VERIFY_OK(RESULT)                                                                          \
    do {                                                                                           \
        const auto &shopVerified = (RESULT);                                                       \
        if (!QTest::qVerify(bool(shopVerified), #RESULT,                                           \
                            shopVerified ? "" : qPrintable(shop::describe(shopVerified.error())),  \
                            __FILE__, __LINE__))                                                   \
            return;                                                                                \
    } while (false)

// Fails the test unless the Result is an error of that key (a u"..."_s string).
#define VERIFY_ERROR(RESULT, KEY)                                                                  \
    do {                                                                                           \
        const auto &shopVerified = (RESULT);                                                       \
        if (!QTest::qVerify(!shopVerified, #RESULT, "is not an error", __FILE__, __LINE__))        \
            return;                                                                                \
        if (!QTest::qCompare(shopVerified.error().key, QString(KEY), #RESULT, #KEY, __FILE__,      \
                             __LINE__))                                                            \
            return;                                                                                \
    } while (false)

namespace shop {

// Found by QCOMPARE through argument-dependent look-up.
char *toString(const Error &error);
char *toString(const Currency &currency);
char *toString(const Money &amount);
char *toString(const UnitPrice &price);
char *toString(const Quantity &quantity);
char *toString(const TaxRate &rate);
char *toString(const Gtin &gtin);
char *toString(const Json &value);

} // namespace shop
