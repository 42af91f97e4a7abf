// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/customer_merge.h"

#include <QStringList>

namespace shop {

namespace {

constexpr qsizetype kLongestNote = 2'000;

void fill(QString &text, const QString &from)
{
    if (text.trimmed().isEmpty())
        text = from;
}

} // namespace

CustomerValues mergedValues(const CustomerValues &stays, const CustomerValues &goes)
{
    CustomerValues merged = stays;
    fill(merged.name, goes.name);
    fill(merged.firm, goes.firm);
    fill(merged.phone, goes.phone);
    fill(merged.email, goes.email);
    fill(merged.taxNumber, goes.taxNumber);
    const QString both = QStringList{stays.note, goes.note}.join(u'\n').trimmed();
    if (stays.note != goes.note && both.size() <= kLongestNote)
        merged.note = both;
    for (const CustomerAddress &address : goes.addresses) {
        if (merged.addresses.size() < kMostAddresses && !merged.addresses.contains(address))
            merged.addresses.append(address);
    }
    if (!merged.creditLimit)
        merged.creditLimit = goes.creditLimit;
    return merged;
}

} // namespace shop
