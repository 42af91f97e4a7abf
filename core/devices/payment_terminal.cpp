// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/payment_terminal.h"

#include <array>
#include <utility>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 500;
constexpr qsizetype kShortestCard = 12;
constexpr qsizetype kLongestCard = 19;

constexpr std::array kVerdicts{TerminalVerdict::Approved, TerminalVerdict::Declined,
                               TerminalVerdict::Reversed, TerminalVerdict::NotFound,
                               TerminalVerdict::Unknown};
constexpr std::array kReasons{DeclineReason::None,      DeclineReason::Refused,
                              DeclineReason::Cancelled, DeclineReason::WrongPin,
                              DeclineReason::NotEnough, DeclineReason::CardExpired,
                              DeclineReason::Busy,      DeclineReason::Other};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// ISO/IEC 7812-1, annex B.
bool isLuhn(const QList<qsizetype> &positions, const QString &text)
{
    int sum = 0;
    bool doubled = false;
    for (auto it = positions.crbegin(); it != positions.crend(); ++it) {
        int digit = text[*it].unicode() - u'0';
        if (doubled)
            digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
        doubled = !doubled;
    }
    return sum % 10 == 0;
}

void mask(QString &text, const QList<qsizetype> &positions)
{
    for (qsizetype i = 0; i + 4 < positions.size(); ++i)
        text[positions[i]] = u'*';
}

// Digits in groups, with single blanks or dashes between them: any neighbours that make a card
// number. A longer number that merely holds one (a reference of the acquirer) stays.
void maskRun(QString &text, const QList<QList<qsizetype>> &groups)
{
    for (qsizetype from = 0; from < groups.size(); ++from) {
        QList<qsizetype> digits;
        QList<qsizetype> longest;
        qsizetype last = from;
        for (qsizetype to = from; to < groups.size() && digits.size() <= kLongestCard; ++to) {
            digits += groups[to];
            if (digits.size() >= kShortestCard && digits.size() <= kLongestCard &&
                isLuhn(digits, text)) {
                longest = digits;
                last = to;
            }
        }
        mask(text, longest);
        from = last;
    }
}

} // namespace

QString terminalVerdictCode(TerminalVerdict verdict)
{
    switch (verdict) {
    case TerminalVerdict::Approved:
        return u"approved"_s;
    case TerminalVerdict::Declined:
        return u"declined"_s;
    case TerminalVerdict::Reversed:
        return u"reversed"_s;
    case TerminalVerdict::NotFound:
        return u"not-found"_s;
    case TerminalVerdict::Unknown:
        return u"unknown"_s;
    }
    return {};
}

std::optional<TerminalVerdict> terminalVerdictFromCode(QStringView code)
{
    for (const TerminalVerdict verdict : kVerdicts) {
        if (terminalVerdictCode(verdict) == code)
            return verdict;
    }
    return std::nullopt;
}

QString declineReasonCode(DeclineReason reason)
{
    switch (reason) {
    case DeclineReason::None:
        return {};
    case DeclineReason::Refused:
        return u"refused"_s;
    case DeclineReason::Cancelled:
        return u"cancelled"_s;
    case DeclineReason::WrongPin:
        return u"wrong-pin"_s;
    case DeclineReason::NotEnough:
        return u"not-enough"_s;
    case DeclineReason::CardExpired:
        return u"card-expired"_s;
    case DeclineReason::Busy:
        return u"busy"_s;
    case DeclineReason::Other:
        return u"other"_s;
    }
    return {};
}

DeclineReason declineReasonFromCode(QStringView code)
{
    for (const DeclineReason reason : kReasons) {
        if (declineReasonCode(reason) == code)
            return reason;
    }
    return DeclineReason::Other;
}

QString withoutCardNumbers(const QString &text)
{
    QString safe = text.left(kLongestText);
    safe.remove(QChar::Null);
    QList<QList<qsizetype>> groups;
    bool inGroup = false;
    for (qsizetype i = 0; i <= safe.size(); ++i) {
        const QChar c = i < safe.size() ? safe[i] : QChar();
        if (isDigit(c)) {
            if (!std::exchange(inGroup, true))
                groups.append(QList<qsizetype>());
            groups.last().append(i);
        } else if (inGroup && (c == u' ' || c == u'-')) {
            inGroup = false;
        } else {
            inGroup = false;
            maskRun(safe, groups);
            groups.clear();
        }
    }
    return safe;
}

} // namespace shop
