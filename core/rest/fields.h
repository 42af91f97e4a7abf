// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/quantity.h"
#include "core/base/unit_price.h"
#include "core/rest/problem.h"

namespace shop::rest {

enum class Need { Required, Optional };

// How a member stands in a body: a merge patch tells null from absent.
enum class Presence { Absent, Null, Given };

// The members of a body, or the parameters of a target, read strictly: nothing is converted, and
// each fault is collected under the name of its field. A reading that failed answers what stands
// for nothing, so that all faults of a body come together. Members nobody asks for are ignored.
class Fields final
{
public:
    explicit Fields(const Json &body);
    explicit Fields(const Target &target);

    Presence presence(const QString &name) const;
    QString text(const QString &name, Need need, qsizetype longest, qsizetype shortest = 0);
    // One of these words; empty for none.
    QString word(const QString &name, Need need, const QStringList &words);
    std::optional<qint64> integer(const QString &name, Need need, qint64 least, qint64 most);
    std::optional<bool> flag(const QString &name);
    // At most the decimals of the currency.
    std::optional<Money> money(const QString &name, Need need, const Currency &currency,
                               qint64 leastMinor, qint64 mostMinor);
    // At most the decimals of the unit; negative too.
    std::optional<Quantity> quantity(const QString &name, Need need, Unit unit);
    template <typename AnyId>
    std::optional<AnyId> id(const QString &name, Need need)
    {
        const QString given = text(name, need, 36, m_texts ? 0 : 1);
        const auto read = AnyId::fromString(given);
        if (!read && !given.isEmpty())
            fault(name, QStringLiteral("id"), QStringLiteral("no such id"));
        return read;
    }
    std::optional<Json::Object> object(const QString &name, Need need);

    void fault(const QString &name, const QString &type, const QString &message);
    bool ok() const { return m_faults.isEmpty(); }
    Problem problem() const { return validationProblem(m_faults); }

private:
    // The member, if it is there and not null; a fault where it is needed.
    const Json *given(const QString &name, Need need);
    std::optional<qint64> decimal(const QString &name, Need need, int decimals);

    Json m_values;
    QString m_in;
    bool m_texts = false; // parameters: numbers come as text
    QList<FieldFault> m_faults;
};

// A number of JSON with as many decimals as the currency has: 2709.96.
Json jsonAmount(const Money &amount);
// The price of one unit, rounded to the currency.
Json jsonAmount(const UnitPrice &price);
// With up to four decimals: "1.2345".
QString unitPriceText(const UnitPrice &price);
Json jsonQuantity(Quantity quantity);
Json jsonTime(TimeMs time);

} // namespace shop::rest
