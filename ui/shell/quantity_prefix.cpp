// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quantity_prefix.h"

#include "core/base/amount_text.h"
#include "ui/widgets/search_field.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kLifeMs = 20'000;
const QString kSigns = u"*xX×"_s;

} // namespace

QuantityPrefix::QuantityPrefix(Desk &desk, SearchField *field)
    : QObject(field), m_desk(desk), m_field(field)
{
    m_life.setSingleShot(true);
    m_life.setInterval(kLifeMs);
    connect(&m_life, &QTimer::timeout, this, &QuantityPrefix::clear);
    connect(field, &SearchField::prefixCleared, this, &QuantityPrefix::clear);
}

bool QuantityPrefix::takeFrom(const QString &text)
{
    if (text.size() < 2 || !kSigns.contains(text.back()))
        return false;
    const auto quantity = quantityFromText(text.chopped(1), Unit::Kilogram, m_desk.locale());
    if (!quantity || quantity->isZero())
        return false;
    set(*quantity);
    m_field->setText({});
    return true;
}

Quantity QuantityPrefix::take()
{
    const Quantity quantity = m_quantity.value_or(Quantity::pieces(1));
    clear();
    return quantity;
}

void QuantityPrefix::set(std::optional<Quantity> quantity)
{
    m_quantity = quantity;
    m_field->setPrefix(quantity ? toText(*quantity, m_desk.locale()) + u" ×"_s : QString());
    if (quantity)
        m_life.start();
    else
        m_life.stop();
    Q_EMIT changed();
}

} // namespace shop
