// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/terminal_protocol.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kProtocol = u"shopdesk-payment-terminal"_s;

QByteArray lineOf(const Json::Object &members)
{
    return Json(members).toBytes() + '\n';
}

QString textOf(const Json &json, QStringView name)
{
    const Json *member = json.member(name);
    return member && member->string() ? *member->string() : QString();
}

std::optional<qint64> integerOf(const Json &json, QStringView name)
{
    const Json *member = json.member(name);
    return member ? member->toInteger() : std::nullopt;
}

QString requestCode(TerminalRequest request)
{
    switch (request) {
    case TerminalRequest::Pay:
        return u"pay"_s;
    case TerminalRequest::Query:
        return u"query"_s;
    case TerminalRequest::Reverse:
        return u"reverse"_s;
    }
    return {};
}

} // namespace

QByteArray terminalHello()
{
    return lineOf({{u"protocol"_s, Json(kProtocol)},
                   {u"version"_s, Json::integer(kTerminalProtocolVersion)}});
}

Done checkTerminalHello(const QByteArray &line)
{
    const auto json = Json::parse(line.trimmed());
    if (json && textOf(*json, u"protocol") == kProtocol &&
        integerOf(*json, u"version") == kTerminalProtocolVersion)
        return {};
    return Error{ErrorCode::FailedPrecondition,
                 u"terminal.otherProtocol"_s,
                 {{u"answer"_s, QString::fromUtf8(line.left(80))}}};
}

QByteArray terminalRequestLine(TerminalRequest request, const TerminalPayment &payment)
{
    const Currency currency = payment.amount.currency();
    return lineOf({{u"do"_s, Json(requestCode(request))},
                   {u"attempt"_s, Json(payment.attempt.toString())},
                   {u"amount"_s, Json::integer(payment.amount.minor())},
                   {u"currency"_s, Json(currency.code())},
                   {u"decimals"_s, Json::integer(currency.exponent())},
                   {u"askTip"_s, Json(payment.askTip)}});
}

QByteArray terminalStateLine()
{
    return lineOf({{u"do"_s, Json(u"state"_s)}});
}

std::optional<TerminalAnswer> terminalAnswerFrom(const QByteArray &line,
                                                 const TerminalPayment &payment)
{
    const Currency currency = payment.amount.currency();
    TerminalAnswer answer;
    answer.tip = Money::zero(currency);
    const auto json = Json::parse(line.trimmed());
    if (!json)
        return answer;
    if (json->member(u"progress") && !json->member(u"outcome"))
        return std::nullopt;
    const auto verdict = terminalVerdictFromCode(textOf(*json, u"outcome"));
    if (!verdict || PaymentAttemptId::fromString(textOf(*json, u"attempt")) != payment.attempt)
        return answer;
    const qint64 tip = integerOf(*json, u"tip").value_or(0);
    const bool otherAmount = *verdict == TerminalVerdict::Approved &&
                             integerOf(*json, u"amount") != payment.amount.minor();
    answer.text = withoutCardNumbers(textOf(*json, u"text"));
    answer.reference = withoutCardNumbers(textOf(*json, u"reference")).left(100);
    answer.card = withoutCardNumbers(textOf(*json, u"card")).left(60);
    if (otherAmount || tip < 0 || tip > payment.amount.minor() * 10)
        return answer;
    answer.verdict = *verdict;
    if (*verdict == TerminalVerdict::Approved)
        answer.tip = Money(tip, currency);
    if (*verdict == TerminalVerdict::Declined) {
        const QString reason = textOf(*json, u"reason");
        answer.reason = reason.isEmpty() ? DeclineReason::Refused : declineReasonFromCode(reason);
    }
    return answer;
}

TerminalReadiness terminalReadinessFrom(const QByteArray &line)
{
    const auto json = Json::parse(line.trimmed());
    const QString state = json ? textOf(*json, u"state") : QString();
    if (state == u"ready")
        return TerminalReadiness::Ready;
    return state == u"busy" ? TerminalReadiness::Busy : TerminalReadiness::OutOfOrder;
}

} // namespace shop
