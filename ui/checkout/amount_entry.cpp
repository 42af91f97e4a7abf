// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/amount_entry.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kMostDigits = 12;

} // namespace

void AmountEntry::propose(const Money &amount)
{
    m_amount = amount;
    m_whole.clear();
    m_decimals.clear();
    m_proposal = true;
    m_separated = false;
}

void AmountEntry::type(const QString &text)
{
    if (m_proposal) {
        m_proposal = false;
        m_whole.clear();
        m_decimals.clear();
        m_separated = false;
    }
    const int exponent = m_amount.currency().exponent();
    for (const QChar c : text) {
        if (c == u'.' || c == u',') {
            m_separated = exponent > 0;
        } else if (c >= u'0' && c <= u'9') {
            QString &part = m_separated ? m_decimals : m_whole;
            if (m_separated ? m_decimals.size() < exponent : m_whole.size() < kMostDigits)
                part += c;
        }
    }
}

void AmountEntry::eraseLast()
{
    if (m_proposal)
        return clear();
    if (!m_decimals.isEmpty())
        m_decimals.chop(1);
    else if (m_separated)
        m_separated = false;
    else
        m_whole.chop(1);
}

void AmountEntry::clear()
{
    type({});
    m_whole.clear();
    m_decimals.clear();
    m_separated = false;
}

Money AmountEntry::amount() const
{
    if (m_proposal)
        return m_amount;
    const int exponent = m_amount.currency().exponent();
    const QString minor =
        m_separated ? m_whole + m_decimals.leftJustified(exponent, u'0') : m_whole;
    return {minor.toLongLong(), m_amount.currency()};
}

} // namespace shop
