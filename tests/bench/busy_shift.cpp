// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/busy_shift.h"

#include "core/cart/ticket_totals.h"
#include "core/storage/transaction.h"

#include "tests/bench/large_shop.h"
#include "tests/bench/medians.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <ctime>

namespace shop::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

// 23 November 2026, 12:00 UTC.
constexpr TimeMs kMadeAt = 1'795'435'200'000;
constexpr int kTries = 5;
constexpr qint64 kSalesAtOnce = 1'000; // of one transaction, while the shop is made

struct Opened {
    ManualClock clock{kMadeAt};
    UuidV7Source ids{clock};
    WriteGate gate;
    std::unique_ptr<Shop> shop;
    Actor actor;
    std::optional<Shift> shift;

    Done open(const QString &path, bool isNew)
    {
        ShopOptions options;
        options.database.url = DatabaseUrl::sqliteFile(path);
        options.database.createIfMissing = isNew;
        options.database.shared = !isNew; // an unfinished file is known to nobody else
        options.migrate = isNew;
        SHOP_TRY_VALUE(made, Shop::open(options, gate, clock, ids));
        shop = std::move(made);
        if (isNew)
            return {};
        SHOP_TRY_VALUE(registers, shop->till().registers(shop->systemCall()));
        if (registers.isEmpty())
            return Error{ErrorCode::NotFound, u"register.notFound"_s, {}};
        SHOP_TRY_VALUE(there, shop->till().openShiftOf(shop->systemCall(), registers.first().id));
        shift = there;
        actor = {ids.mint<UserId>(), registers.first().id, Rights::all()};
        return {};
    }
    Call call()
    {
        Call made;
        made.actor = actor;
        made.command = ids.mint<CommandId>();
        return made;
    }
};

// Of one to three lines of goods, by cash or card.
Done sellOne(Opened &opened, const FirstRun &answers, const QList<ProductSummary> &products,
             ShiftId shift, qint64 n)
{
    SaleRequest request;
    for (qint64 i = 0; i <= n % 3; ++i) {
        const ProductSummary &product = products[(n + i) % products.size()];
        CartLine line;
        line.product = product.id;
        line.sku = product.sku;
        line.name = product.name;
        line.unit = product.unit;
        line.quantity = Quantity::pieces(1);
        line.unitPrice = *product.price;
        line.taxCategory = product.taxCategory;
        line.category = product.category;
        request.lines.append(line);
    }
    SHOP_TRY_VALUE(totals,
                   computeTicket(request.lines, {},
                                 {answers.profile.rules, answers.taxes, QDate(2026, 11, 23)}));
    SHOP_TRY_VALUE(cash, totals.all.total.roundedTo(answers.profile.rules.cash));
    request.id = opened.ids.mint<OrderId>();
    request.atRegister = answers.registerId;
    request.shift = shift;
    request.expectedTotal = totals.all.total;
    const bool byCash = n % 2 == 0;
    request.tenders = {{opened.ids.mint<PaymentId>(),
                        byCash ? TenderMethod::Cash : TenderMethod::Card,
                        byCash ? cash : totals.all.total,
                        {}}};
    request.printReceipt = false;
    const auto sold = opened.shop->counterSales().complete(opened.call(), request);
    return sold ? Done() : Done(sold.error());
}

Done makeShop(const QString &path, qint64 sales)
{
    Opened opened;
    SHOP_TRY(opened.open(path, true));
    SHOP_TRY_VALUE(answers, firstRun(opened.ids));
    answers.printer.kind = PrinterSettings::Kind::None;
    SHOP_TRY(setUpShop(*opened.shop, answers));
    SHOP_TRY(addSampleProducts(*opened.shop));
    opened.actor = {answers.people.first().first, answers.registerId, Rights::all()};
    const auto shift = opened.ids.mint<ShiftId>();
    const Money openingFloat(20'000, answers.profile.rules.currency);
    SHOP_TRY(opened.shop->till().openShift(opened.call(), shift, answers.registerId, openingFloat,
                                           QDate(2026, 11, 23)));
    SHOP_TRY_VALUE(products, opened.shop->products().list(opened.call(), {}));
    products.removeIf([](const ProductSummary &each) {
        return each.kind != ProductKind::Goods || !each.price || each.ageLimit > 0 ||
               each.unit != Unit::Piece;
    });
    for (qint64 n = 0; n < sales;) {
        Transaction many(opened.shop->database(), "sales");
        SHOP_TRY(many.ok());
        for (const qint64 end = qMin(sales, n + kSalesAtOnce); n < end; ++n) {
            opened.clock.advance(500); // 100,000 in a day of 14 hours
            SHOP_TRY(sellOne(opened, answers, products, shift, n));
        }
        SHOP_TRY(many.commit());
    }
    return {};
}

bool isUsable(const QString &path)
{
    Opened opened;
    return QFile::exists(path) && opened.open(path, false) && opened.shift;
}

Result<double> closeOnce(Opened &opened, BusyShift &found)
{
    ShiftClosing closing;
    closing.shift = opened.shift->id;
    closing.reason = u"counted"_s;
    closing.count.looseMinor = 20'000;
    // Never committed: the next try finds the shift open.
    Transaction around(opened.shop->database(), "bench");
    SHOP_TRY(around.ok());
    const std::clock_t start = std::clock();
    SHOP_TRY(opened.shop->till().closeShift(opened.call(), closing));
    const std::clock_t end = std::clock();
    SHOP_TRY_VALUE(z, opened.shop->till().zReport(opened.call(), closing.shift));
    found.sales = z.report.receipts();
    found.turnoverMinor = z.report.turnover();
    return double(end - start) / CLOCKS_PER_SEC;
}

} // namespace

Result<BusyShift> closeBusyShift(const QString &folder, qint64 sales)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Unavailable, u"file.cannotWrite"_s, {{u"path"_s, folder}}};
    const QString path = QDir(folder).absoluteFilePath(u"shift-%1.db"_s.arg(sales));
    if (!isUsable(path)) {
        std::fprintf(stderr, "bench: making a shop of %lld sales, once\n",
                     static_cast<long long>(sales));
        const QString unfinished = path + u".unfinished"_s;
        for (const QString &each : {path, unfinished}) {
            for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
                QFile::remove(each + suffix);
        }
        SHOP_TRY(makeShop(unfinished, sales));
        if (!QFile::rename(unfinished, path))
            return Error{ErrorCode::Unavailable, u"file.cannotWrite"_s, {{u"path"_s, path}}};
    }
    Opened opened;
    SHOP_TRY(opened.open(path, false));
    if (!opened.shift)
        return Error{ErrorCode::FailedPrecondition, u"shift.notOpen"_s, {}};
    BusyShift found;
    std::vector<double> seconds;
    for (int i = 0; i < kTries; ++i) {
        SHOP_TRY_VALUE(took, closeOnce(opened, found));
        seconds.push_back(took);
    }
    found.cpuSeconds = median(seconds);
    return found;
}

} // namespace shop::bench
