// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/devices/payment_terminal.h"

#include <QByteArray>

namespace shop {

// How Shopdesk speaks with the process that drives a real terminal (a plug-in, in any language).
//
// The plug-in listens on a port of the loopback address. Shopdesk connects for each request and
// closes behind the answer. Both send lines: one JSON object in UTF-8 without line breaks, ended by
// LF, at most 65,536 bytes. Members that are not known are passed over. Version 1:
//
//   → {"protocol":"shopdesk-payment-terminal","version":1}
//   ← {"protocol":"shopdesk-payment-terminal","version":1,"name":"Acme D210"}
//
// Another version in the answer ends the connection before anything was asked. Then one of
//
//   → {"do":"pay","attempt":"0190…","amount":1250,"currency":"EUR","decimals":2,"askTip":false}
//   → {"do":"query", …}        the same members: what became of the attempt; changes nothing
//   → {"do":"reverse", …}      gives an approved payment back whole
//   → {"do":"state"}
//
// `amount` and `tip` are whole minor units. The attempt is a UUID and the identity of the payment:
// asked to pay one it knows, the plug-in takes nothing and answers what became of it, also after it
// was started again. Answers:
//
//   ← {"progress":"insert-card"}                              any number, while it goes on
//   ← {"attempt":"0190…","outcome":"approved","amount":1250,"tip":0,"reference":"093412",
//      "card":"Visa ····4242","text":"lines for the receipt"}
//   ← {"attempt":"0190…","outcome":"declined","reason":"wrong-pin","text":""}
//   ← {"attempt":"0190…","outcome":"reversed" | "not-found" | "unknown"}
//   ← {"state":"ready" | "busy" | "out-of-order"}
//
// Reasons: refused, cancelled, wrong-pin, not-enough, card-expired, busy, other. `approved` for
// another amount than asked, a malformed line, a closed connection or no answer in time are taken as
// `unknown`: Shopdesk then asks with `query` and never pays again.
inline constexpr int kTerminalProtocolVersion = 1;
inline constexpr qsizetype kTerminalLongestLine = 65'536;

QByteArray terminalHello();
// Error terminal.otherProtocol unless it is a plug-in of this version.
Done checkTerminalHello(const QByteArray &line);

enum class TerminalRequest { Pay, Query, Reverse };
QByteArray terminalRequestLine(TerminalRequest request, const TerminalPayment &payment);
QByteArray terminalStateLine();

// The answer in a line, nothing for a line of progress; Unknown for everything that is no clear
// answer to this payment.
std::optional<TerminalAnswer> terminalAnswerFrom(const QByteArray &line,
                                                 const TerminalPayment &payment);
TerminalReadiness terminalReadinessFrom(const QByteArray &line);

} // namespace shop
