// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>

namespace shop {

// What is typed for an amount on Payment: a proposal until the first key; digits fill from the
// right (4 0 0 0 is 40.00) until a decimal separator is typed, then they are written as on paper.
class AmountEntry final
{
public:
    // Proposes an amount; the next digit replaces it.
    void propose(const Money &amount);
    // Digits ("0" to "9", "00") or a decimal separator. Keys beyond 12 digits are not taken.
    void type(const QString &text);
    void eraseLast();
    void clear(); // to zero

    Money amount() const;
    bool isProposal() const { return m_proposal; }

private:
    Money m_amount; // of the proposal; later only its currency counts
    QString m_whole; // digits before the separator, or all of them
    QString m_decimals;
    bool m_proposal = true;
    bool m_separated = false;
};

} // namespace shop
