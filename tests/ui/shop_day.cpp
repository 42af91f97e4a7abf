// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shop_day.h"

#include "core/base/amount_text.h"
#include "core/devices/receipt.h"
#include "core/users/pin.h"

#include <QApplication>
#include <QKeySequence>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = 20'000;
constexpr int kScanGapMs = 120; // a pause no scanner makes
constexpr qsizetype kMostDocuments = 200;

Error dayError(const QString &key, const DayStep &step, const QString &what)
{
    return {ErrorCode::Internal, key, {{u"line"_s, step.line}, {u"what"_s, what}}};
}

Result<ProductDraft> draftOf(const DayProduct &product, const Currency &currency,
                             const QHash<QString, ProductId> &made)
{
    ProductDraft draft;
    draft.name = product.word.left(1).toUpper() + product.word.mid(1);
    draft.taxCategory = product.taxCategory;
    draft.ageLimit = product.age;
    draft.deposit = made.value(product.deposit);
    if (product.kind == u"weighed"_s) {
        draft.unit = Unit::Kilogram;
        draft.sku = product.code.mid(2, 5); // of the label
    } else {
        SHOP_TRY_VALUE(kind, productKindFromCode(product.kind));
        draft.kind = kind;
        draft.barcodes = {{product.code, Quantity::pieces(1)}};
    }
    if (product.price != u"-"_s) {
        SHOP_TRY_VALUE(price, unitPriceFromText(product.price, currency, QLocale::c()));
        draft.price = price;
    }
    return draft;
}

// Until the terminal has answered and the answer is stored.
bool waitForTerminal(WindowFixture &fixture)
{
    const auto isAnswered = [&] {
        bool waiting = true;
        const Done looked = fixture.onDatabase([&](Shop &shop) -> Done {
            const RegisterId at = fixture.desk().session().atRegister.id;
            SHOP_TRY_VALUE(attempts, shop.paymentAttempts().unfinished(shop.systemCall(), at));
            waiting =
                std::any_of(attempts.cbegin(), attempts.cend(), [](const PaymentAttempt &attempt) {
                    return attempt.state == AttemptState::Started;
                });
            return {};
        });
        return looked && !waiting;
    };
    return QTest::qWaitFor(isAnswered, kPatienceMs);
}

// Several times: what an answer sets off is waited for too.
bool waitUntilDone(WindowFixture &fixture)
{
    for (int round = 0; round < 4; ++round) {
        for (const Lane lane :
             {Lane::Counter, Lane::Desk, Lane::Reader, Lane::Report, Lane::Crypto}) {
            bool answered = false;
            fixture.backend().ask(
                fixture.window(), lane, [](Shop &) -> Result<bool> { return true; },
                [&](const Result<bool> &) { answered = true; });
            if (!QTest::qWaitFor([&] { return answered; }, kPatienceMs))
                return false;
        }
        QCoreApplication::processEvents();
    }
    return true;
}

Result<QList<Order>> allDocuments(WindowFixture &fixture)
{
    QList<Order> all;
    SHOP_TRY(fixture.onDatabase([&](Shop &shop) -> Done {
        const Call call = shop.systemCall();
        SHOP_TRY_VALUE(registers, shop.till().registers(call));
        SHOP_TRY_VALUE(newest, shop.orders().newest(call, registers.first().id, kMostDocuments));
        for (const OrderSummary &summary : newest) {
            SHOP_TRY_VALUE(order, shop.orders().order(call, summary.id));
            all.prepend(order);
        }
        return {};
    }));
    return all;
}

Result<QString> codeOfReceipt(WindowFixture &fixture, const QString &number)
{
    SHOP_TRY_VALUE(documents, allDocuments(fixture));
    for (const Order &order : documents) {
        if (order.numberText().endsWith(u"-R-"_s + number))
            return receiptBarcode(order.series, order.number);
    }
    return Error{ErrorCode::NotFound, u"order.notFound"_s, {{u"number"_s, number}}};
}

Done addPromotion(Shop &shop, const QString &name, ProductId product)
{
    Promotion promotion;
    promotion.id = shop.ids().mint<PromotionId>();
    promotion.name = name;
    promotion.kind = PromotionKind::NForM;
    promotion.scope.products = {product};
    promotion.take = 3;
    promotion.pay = 2;
    SHOP_TRY(shop.promotions().save(shop.systemCall(), promotion));
    return {};
}

bool pressSequence(WindowFixture &fixture, const QString &word)
{
    const QKeySequence sequence(word, QKeySequence::PortableText);
    if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown)
        return false;
    const Qt::Key key = sequence[0].key();
    fixture.press(key == Qt::Key_Enter ? Qt::Key_Return : key, sequence[0].keyboardModifiers());
    return true;
}

} // namespace

QString amountText(const Money &amount)
{
    // A sheet has the sign of the keyboard.
    return toText(amount, QLocale::c(), AmountStyle::Plain).replace(QChar(0x2212), u'-');
}

Done setUpDay(WindowFixture &fixture, const DayScript &day, const PrinterSettings &printer,
              int terminalPort)
{
    return fixture.onDatabase([&](Shop &shop) -> Done {
        FirstRun answers = answersFor(day.region, shop.ids());
        answers.printer = printer;
        StaffDraft cashier;
        cashier.name = u"Casey Cashier"_s;
        cashier.role = u"cashier"_s;
        cashier.colour = u"bakery"_s;
        SHOP_TRY_VALUE(pin, hashPin(Secret(QByteArrayLiteral("1357")), 4));
        cashier.pinHash = pin;
        answers.people.append({shop.ids().mint<UserId>(), cashier});
        SHOP_TRY(setUpShop(shop, answers));
        SHOP_TRY(shop.catalog().setLabelRules(shop.systemCall(),
                                              {{u"Scale"_s, u"21IIIIIWWWWWC"_s, 3, true}}));
        if (day.hasTerminal) {
            RegisterDevices devices;
            devices.terminal.kind = TerminalSettings::Kind::PlugIn;
            devices.terminal.port = terminalPort;
            SHOP_TRY(
                shop.deviceSettings().saveDevices(shop.systemCall(), answers.registerId, devices));
        }
        QHash<QString, ProductId> ids;
        for (const DayProduct &product : day.products) {
            SHOP_TRY_VALUE(draft, draftOf(product, answers.profile.rules.currency, ids));
            SHOP_TRY_VALUE(made, shop.products().create(shop.systemCall(),
                                                        shop.ids().mint<ProductId>(), draft));
            ids.insert(product.word, made.id);
            if (product.word == u"notebook"_s)
                SHOP_TRY(addPromotion(shop, u"Three for two"_s, made.id));
        }
        CustomerValues ada;
        ada.name = u"Ada Lovelace"_s;
        ada.creditLimit = Money(10'000, answers.profile.rules.currency);
        SHOP_TRY(
            shop.customers().createCustomer(shop.systemCall(), shop.ids().mint<UserId>(), ada));
        return {};
    });
}

Done runStep(WindowFixture &fixture, const DayScript &day, const DayStep &step,
             const OutsideWorld &world)
{
    for (const QString &word : step.keys) {
        if (const DayProduct *product = day.product(word)) {
            fixture.scan(product->code);
        } else if (word.startsWith(u'"')) {
            fixture.type(word.mid(1));
            QTest::qWait(kScanGapMs);
        } else if (word == u"@answered"_s) {
            if (!waitForTerminal(fixture))
                return dayError(u"day.noAnswer"_s, step, word);
        } else if (word.startsWith(u'@')) {
            world(word.mid(1));
        } else if (word.startsWith(u"receipt:"_s)) {
            SHOP_TRY_VALUE(code, codeOfReceipt(fixture, word.mid(8)));
            fixture.scan(code);
        } else if (!pressSequence(fixture, word)) {
            return dayError(u"day.unknownKey"_s, step, word);
        }
        if (!waitUntilDone(fixture))
            return dayError(u"day.neverDone"_s, step, word);
    }
    return {};
}

Result<QList<DayDocument>> documentsSince(WindowFixture &fixture, qsizetype before)
{
    SHOP_TRY_VALUE(all, allDocuments(fixture));
    QList<DayDocument> documents;
    for (const Order &order : all.mid(before)) {
        DayDocument document{amountText(order.net), {}, amountText(order.total), {}};
        QList<TaxTotal> taxes = order.taxes;
        std::stable_sort(taxes.begin(), taxes.end(), [](const TaxTotal &a, const TaxTotal &b) {
            return std::pair(a.name, a.rate.millionths()) < std::pair(b.name, b.rate.millionths());
        });
        QStringList words;
        for (const TaxTotal &tax : std::as_const(taxes)) {
            if (!tax.tax.isZero())
                words.append(tax.name + u' ' + amountText(tax.tax));
        }
        document.taxes = words.join(u' ');
        words.clear();
        for (const Payment &payment : order.payments) {
            words.append(tenderMethodCode(payment.method) + u' ' + amountText(payment.tendered));
            if (!payment.change().isZero())
                words.append(u"change "_s + amountText(payment.change()));
        }
        document.payments = words.join(u' ');
        documents.append(document);
    }
    return documents;
}

QString describe(const DayDocument &document)
{
    return document.net + u" | "_s + document.taxes + u" | "_s + document.total + u" | "_s +
           document.payments;
}

} // namespace shop
