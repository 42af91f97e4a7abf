// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt_words.h"

#include <QDateTime>
#include <QTimeZone>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char kContext[] = "Receipt";

QString countedItems(const ReceiptLanguage &language, qint64 pieces)
{
    const char *source = QT_TRANSLATE_N_NOOP("Receipt", "%n item(s)");
    const int count = int(qMin<qint64>(pieces, std::numeric_limits<int>::max()));
    QString text = language.translator
                       ? language.translator->translate(kContext, source, nullptr, count)
                       : QString();
    if (text.isEmpty())
        text = pieces == 1 ? u"%n item"_s : u"%n items"_s;
    return text.replace(u"%n"_s, language.locale.toString(pieces));
}

// "pt-BR", "de": the language as said, in the shop's country where the tag names none.
QLocale localeOf(const ShopProfile &profile)
{
    const QString tag = profile.language.isEmpty() ? u"en"_s : profile.language;
    const QLocale said(QString(tag).replace(u'-', u'_'));
    if (said.language() == QLocale::C)
        return QLocale(QLocale::English);
    if (tag.contains(u'-') || tag.contains(u'_'))
        return said;
    const QLocale::Territory territory = QLocale::codeToTerritory(profile.country);
    return territory == QLocale::AnyTerritory ? said : QLocale(said.language(), territory);
}

} // namespace

QString paperWord(const ReceiptLanguage &language, const char *source)
{
    const QString translated =
        language.translator ? language.translator->translate(kContext, source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

ReceiptLanguage receiptLanguage(const ShopProfile &profile, const QString &folder)
{
    ReceiptLanguage language{.locale = localeOf(profile), .translator = {}};
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(language.locale, u"shopdesk"_s, u"_"_s, folder))
        language.translator = std::move(translator);
    return language;
}

ReceiptWords receiptWords(const ReceiptLanguage &language, qint64 pieces)
{
    const auto in = [&](const char *source) { return paperWord(language, source); };
    ReceiptWords words;
    words.sale = in(QT_TRANSLATE_NOOP("Receipt", "Sale %1"));
    words.returned = in(QT_TRANSLATE_NOOP("Receipt", "Return %1"));
    words.registerWord = in(QT_TRANSLATE_NOOP("Receipt", "Register %1"));
    words.shift = in(QT_TRANSLATE_NOOP("Receipt", "shift %1"));
    words.servedBy = in(QT_TRANSLATE_NOOP("Receipt", "Served by %1"));
    words.subtotal = in(QT_TRANSLATE_NOOP("Receipt", "Subtotal"));
    words.items = countedItems(language, pieces);
    words.saleDiscount = in(QT_TRANSLATE_NOOP("Receipt", "Discount"));
    words.on = in(QT_TRANSLATE_NOOP("Receipt", "%1 on %2"));
    words.total = in(QT_TRANSLATE_NOOP("Receipt", "TOTAL"));
    words.cashRounding = in(QT_TRANSLATE_NOOP("Receipt", "Cash rounding"));
    words.change = in(QT_TRANSLATE_NOOP("Receipt", "CHANGE"));
    words.refund = in(QT_TRANSLATE_NOOP("Receipt", "REFUND"));
    words.saved = in(QT_TRANSLATE_NOOP("Receipt", "You saved %1 today"));
    words.copy = in(QT_TRANSLATE_NOOP("Receipt", "COPY %1"));
    words.notAReceipt = in(QT_TRANSLATE_NOOP("Receipt", "NOT A RECEIPT"));
    words.contains = in(QT_TRANSLATE_NOOP("Receipt", "Incl. %1 on %2"));
    words.journal = in(QT_TRANSLATE_NOOP("Receipt", "Journal %1"));
    words.gift = in(QT_TRANSLATE_NOOP("Receipt", "GIFT RECEIPT"));
    words.each = in(QT_TRANSLATE_NOOP("Receipt", "%1 x %2"));
    return words;
}

QString tenderWord(const ReceiptLanguage &language, TenderMethod method)
{
    switch (method) {
    case TenderMethod::Exchange:
        return paperWord(language, QT_TRANSLATE_NOOP("Receipt", "Exchanged goods"));
    case TenderMethod::Cash:
        return paperWord(language, QT_TRANSLATE_NOOP("Receipt", "Cash"));
    case TenderMethod::Card:
        return paperWord(language, QT_TRANSLATE_NOOP("Receipt", "Card"));
    case TenderMethod::GiftCard:
        return paperWord(language, QT_TRANSLATE_NOOP("Receipt", "Gift card"));
    case TenderMethod::StoreCredit:
        return paperWord(language, QT_TRANSLATE_NOOP("Receipt", "Store credit"));
    case TenderMethod::Account:
        return paperWord(language, QT_TRANSLATE_NOOP("Receipt", "On account"));
    case TenderMethod::Transfer:
        return paperWord(language, QT_TRANSLATE_NOOP("Receipt", "Bank transfer"));
    case TenderMethod::CashRounding:
        return paperWord(language, QT_TRANSLATE_NOOP("Receipt", "Cash rounding"));
    }
    return {};
}

QString receiptDateTime(const ReceiptLanguage &language, TimeMs at, const QByteArray &timeZone)
{
    const QTimeZone named(timeZone);
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, zone);
    switch (language.locale.language()) {
    case QLocale::Chinese:
    case QLocale::Japanese:
    case QLocale::Korean:
        return language.locale.toString(moment, u"yyyy-MM-dd HH:mm");
    default:
        return language.locale.toString(moment, u"ddd d MMM yyyy HH:mm");
    }
}

} // namespace shop
