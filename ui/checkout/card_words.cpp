// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/card_words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// In the words of Payment, where cards are paid most.
QString said(const char *text)
{
    return QCoreApplication::translate("shop::PaymentPage", text);
}

} // namespace

QString cardDeclineText(const QString &reason)
{
    if (reason == u"cancelled")
        return said(QT_TRANSLATE_NOOP(
            "shop::PaymentPage",
            "The payment was cancelled at the terminal. Take it again, or in another way."));
    if (reason == u"wrong-pin")
        return said(QT_TRANSLATE_NOOP("shop::PaymentPage",
                                      "The PIN was wrong. Take it again, or in another way."));
    if (reason == u"not-enough")
        return said(QT_TRANSLATE_NOOP("shop::PaymentPage",
                                      "There is not enough on the card. Take it in another way."));
    if (reason == u"card-expired")
        return said(QT_TRANSLATE_NOOP("shop::PaymentPage",
                                      "The card has expired. Take it in another way."));
    if (reason == u"busy")
        return said(QT_TRANSLATE_NOOP("shop::PaymentPage",
                                      "The terminal is busy. Take it again in a moment."));
    if (reason == u"not-found")
        return said(QT_TRANSLATE_NOOP("shop::PaymentPage",
                                      "The terminal knows of no payment, so nothing "
                                      "was taken. Take it again, or in another way."));
    if (reason == u"unreachable")
        return said(QT_TRANSLATE_NOOP("shop::PaymentPage",
                                      "The terminal cannot be reached, so nothing was taken. Take "
                                      "the payment in another way, or check the terminal."));
    return said(QT_TRANSLATE_NOOP("shop::PaymentPage",
                                  "The card was refused. Take it again, or in another way."));
}

BannerText openAttemptText(const PaymentAttempt &attempt, bool waiting, const QString &amount)
{
    if (attempt.state == AttemptState::Started && waiting)
        return {
            .tone = Tone::Info,
            .title = said(QT_TRANSLATE_NOOP("shop::PaymentPage", "Waiting for the card: %1"))
                         .arg(amount),
            .text = said(QT_TRANSLATE_NOOP(
                "shop::PaymentPage", "Cancel it at the terminal first, if it is not wanted.")),
            .actions = {{u"stop"_s, said(QT_TRANSLATE_NOOP("shop::PaymentPage", "Stop waiting"))}}};
    if (attempt.state == AttemptState::Reversing && waiting)
        return {.tone = Tone::Info,
                .title =
                    said(QT_TRANSLATE_NOOP("shop::PaymentPage", "Giving back %1 at the terminal"))
                        .arg(amount),
                .actions = {
                    {u"ask"_s, said(QT_TRANSLATE_NOOP("shop::PaymentPage", "Ask the terminal"))}}};
    return {
        .tone = Tone::Warning,
        .title =
            said(QT_TRANSLATE_NOOP("shop::PaymentPage", "What became of %1 by card is not known."))
                .arg(amount),
        .text = said(QT_TRANSLATE_NOOP("shop::PaymentPage",
                                       "Do not take it again before the terminal has answered.")),
        .actions = {{u"ask"_s, said(QT_TRANSLATE_NOOP("shop::PaymentPage", "Ask the terminal"))}}};
}

} // namespace shop
