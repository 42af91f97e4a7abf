// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace shop {

// Where a customer lives or wants goods: each text at most 200 characters.
struct CustomerAddress {
    QString label; // "Home", as the customer calls it; may be empty
    QString street; // with house number; lines separated by "\n"
    QString postcode;
    QString city;
    QString country; // ISO 3166-1 alpha-2, with its part (3166-2) where listed: "CA-NS"; or empty

    friend bool operator==(const CustomerAddress &, const CustomerAddress &) = default;
};

inline constexpr qsizetype kMostAddresses = 10; // of one customer

// What is typed about a customer. A name or a firm is needed, everything else may be empty.
struct CustomerValues {
    QString name; // at most 100 characters
    QString firm;
    QString phone; // at most 40 characters, as typed
    QString email; // one "@"; nobody else has it, whatever its case
    QString taxNumber;
    QString note; // at most 2,000 characters; refuses numbers of cards
    QList<CustomerAddress> addresses; // at most kMostAddresses, the first is the usual one
    std::optional<Money> creditLimit; // what they may owe "on account"; none: nothing

    friend bool operator==(const CustomerValues &, const CustomerValues &) = default;
};

// Who buys (domain.md, "People"): a person without credentials.
struct Customer {
    UserId id;
    qint64 number = 0; // from 1, as printed on a customer card
    int version = 1;
    CustomerValues values; // empty once erased
    bool erased = false;
    TimeMs createdAt = 0;
};

// Errors customer.nameMissing, customer.textTooLong, customer.textMalformed,
// customer.emailMalformed, customer.tooManyAddresses, customer.creditOutOfRange,
// customer.noteHoldsCard, each with "field".
Done checkCustomer(const CustomerValues &values);
// What a customer is called: the name, without one the firm.
QString nameOf(const CustomerValues &values);
// The digits of a phone number without leading zeros and "(0)", so that "0049 30", "+49 (0)30" and
// "030" end alike.
QString phoneDigits(const QString &phone);

} // namespace shop
