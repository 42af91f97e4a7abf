// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/counter_operations.h"

#include "core/orders/return_share.h"
#include "core/shop/backup_place.h"
#include "core/shop/restore.h"
#include "core/shop/verify.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

Result<CartLine> backOf(Day &day, FixedIds &ids)
{
    SHOP_TRY_VALUE(order, day.shop->orders().order(day.call(), day.stage.sales[0]));
    SHOP_TRY_VALUE(soFar, day.shop->orders().returned(day.call(), order));
    SHOP_TRY_VALUE(
        share, returnShare(order.lines[0], soFar[0], Quantity::pieces(1), order.rules.priceMode));
    CartLine line =
        returnLine(order, order.lines[0], Quantity::pieces(1), share, true, u"broken"_s);
    line.id = ids.next<LineId>();
    return line;
}

Done dropped(const auto &result)
{
    return result ? Done() : Done(result.error());
}

Result<bool> isStored(Day &day, OrderId id)
{
    const auto order = day.shop->orders().order(day.call(), id);
    if (order)
        return true;
    return order.error().key == u"order.notFound"_s ? Result<bool>(false)
                                                    : Result<bool>(order.error());
}

// The identity of an operation's document: the first its ids give.
OrderId documentOf(quint64 seed)
{
    return FixedIds(seed).next<OrderId>();
}

Operation ofTicket(const QString &name, quint64 seed,
                   std::function<Result<QList<CartLine>>(Day &, FixedIds &)> lines)
{
    const auto act = [seed, lines](Day &day) -> Done {
        FixedIds ids(seed);
        const OrderId sale = ids.next<OrderId>();
        SHOP_TRY_VALUE(there, isStored(day, sale));
        if (there)
            return {};
        SHOP_TRY_VALUE(wanted, lines(day, ids));
        SHOP_TRY_VALUE(request, requestFor(day, ids, wanted, sale));
        SHOP_TRY(day.shop->counterSales().complete(day.call(), request));
        // Sent again, as whoever heard no answer does: it is the same sale.
        return dropped(day.shop->counterSales().complete(day.call(), request));
    };
    return {name, act, [seed](Day &day) { return isStored(day, documentOf(seed)); }};
}

Done annul(Day &day)
{
    FixedIds ids(24);
    VoidRequest request;
    request.id = ids.next<OrderId>();
    request.document = day.stage.sales[1];
    request.atRegister = day.stage.registers[0];
    request.shift = day.stage.shifts[0];
    request.reason = u"wrong customer"_s;
    return dropped(day.shop->counterSales().annul(day.call(), request));
}

// The terminal keeps books of its own: what it took stands in a file that the shop does not know.
Done payAtTerminal(Day &day)
{
    FixedIds ids(25);
    const auto sale = ids.next<OrderId>();
    const auto attempt = ids.next<PaymentAttemptId>();
    SHOP_TRY_VALUE(there, isStored(day, sale));
    if (there)
        return {};
    SHOP_TRY_VALUE(request, requestFor(day, ids, {lineOf(day, 2, 1, ids.next<LineId>())}, sale));
    request.tenders[0].method = TenderMethod::Card;
    request.tenders[0].tendered = request.expectedTotal;
    request.tenders[0].reference = u"093412"_s;
    SHOP_TRY(day.shop->paymentAttempts().start(day.call(ids.next<CommandId>()), attempt,
                                               request.cart, request.expectedTotal));
    QFile taken(day.inFolder(u"terminal"_s));
    if (!taken.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) ||
        taken.write("approved\n") < 0)
        return Error{ErrorCode::Unavailable, u"terminal.unreachable"_s, {}};
    AttemptAnswer answer;
    answer.state = AttemptState::Approved;
    answer.reference = u"093412"_s;
    SHOP_TRY(day.shop->paymentAttempts().record(day.call(ids.next<CommandId>()), attempt, answer));
    return dropped(day.shop->counterSales().complete(day.call(), request));
}

Done closeShift(Day &day)
{
    ShiftClosing closing;
    closing.shift = day.stage.shifts[0];
    closing.count.looseMinor = 20'000;
    closing.reason = u"counted"_s;
    closing.printReport = true;
    const auto closed =
        day.shop->till().closeShift(day.call(FixedIds(26).next<CommandId>()), closing);
    return !closed && closed.error().key == u"shift.notOpen"_s ? Done() : dropped(closed);
}

Result<bool> isClosed(Day &day)
{
    SHOP_TRY_VALUE(shift, day.shop->till().shift(day.call(), day.stage.shifts[0]));
    if (shift.isOpen())
        return false;
    SHOP_TRY(day.shop->till().zReport(day.call(), shift.id));
    return true;
}

Done migrate(Day &day)
{
    SHOP_TRY(day.open());
    return day.tell(u"migrated"_s);
}

Done makeCopy(Day &day)
{
    SHOP_TRY(backUpShop(*day.shop, day.inFolder(u"copy.db"_s)));
    return day.tell(u"copied"_s);
}

// The copy that is there is a good one, the last or the new.
Result<bool> copyIsGood(Day &day, qint64 documents)
{
    SHOP_TRY_VALUE(report,
                   verifyDatabase(DatabaseUrl::sqliteFile(day.inFolder(u"copy.db"_s)), day.clock));
    if (!report.ok || report.documents < 1)
        return Error{ErrorCode::DataLoss, u"backup.notVerified"_s, {}};
    return report.documents == documents;
}

Done restoreCopy(Day &day)
{
    Call call;
    call.actor.rights = Rights::all();
    RestoreRequest request;
    request.into = DatabaseUrl::sqliteFile(day.path());
    request.from = day.inFolder(u"copy.db"_s);
    SHOP_TRY(restoreShop(call, request, day.clock, day.ids));
    return day.tell(u"restored"_s);
}

Result<bool> isRestored(Day &day)
{
    SHOP_TRY_VALUE(registers, day.shop->till().registers(day.call()));
    return registers.first().generation > 1;
}

Done sellAndCheckpoint(Day &day)
{
    for (quint64 i = 0; i < 3; ++i) {
        FixedIds ids(100 + i);
        const auto sale = ids.next<OrderId>();
        SHOP_TRY_VALUE(there, isStored(day, sale));
        if (there)
            continue;
        SHOP_TRY_VALUE(request,
                       requestFor(day, ids, {lineOf(day, 0, 1, ids.next<LineId>())}, sale));
        SHOP_TRY(day.shop->counterSales().complete(day.call(), request));
        SHOP_TRY(day.tell(u"sale %1"_s.arg(i)));
        SHOP_TRY(
            Statement(day.shop->database(), "PRAGMA wal_checkpoint(RESTART)").one([](const Row &) {
                return 0;
            }));
    }
    return {};
}

Result<bool> firstOfThreeIsStored(Day &day)
{
    return isStored(day, documentOf(100));
}

Done saveSettings(Day &day)
{
    SHOP_TRY_VALUE(profile, day.shop->till().profile(day.call()));
    ShopProfile changed = *profile;
    changed.receiptFooter = u"Thank you"_s;
    SHOP_TRY(day.shop->till().saveProfile(day.call(), changed));
    return day.tell(u"saved"_s);
}

Result<bool> areSaved(Day &day)
{
    SHOP_TRY_VALUE(profile, day.shop->till().profile(day.call()));
    return profile->receiptFooter == u"Thank you"_s;
}

QByteArray picture()
{
    return QByteArray(20'000, '\x42'); // several pages
}

Done storePicture(Day &day)
{
    SHOP_TRY(day.shop->catalog().storeImage(day.call(), picture(), u"image/png"_s));
    return day.tell(u"stored"_s);
}

Result<bool> hasPicture(Day &day)
{
    const QString name = QString::fromLatin1(
        QCryptographicHash::hash(picture(), QCryptographicHash::Sha256).toHex());
    const auto found = day.shop->catalog().image(day.call(), name);
    if (!found)
        return found.error().key == u"image.notFound"_s ? Result<bool>(false)
                                                        : Result<bool>(found.error());
    return *found == picture() ? Result<bool>(true)
                               : Result<bool>(Error{ErrorCode::DataLoss, u"image.damaged"_s, {}});
}

} // namespace

Result<bool> terminalIsKnown(Day &day)
{
    FixedIds ids(25);
    ids.next<OrderId>();
    if (!QFile::exists(day.inFolder(u"terminal"_s)))
        return true;
    const auto attempt =
        day.shop->paymentAttempts().attempt(day.call(), ids.next<PaymentAttemptId>());
    return bool(attempt);
}

QList<Operation> counterOperations()
{
    using Lines = Result<QList<CartLine>>;
    return {
        ofTicket(u"sale"_s, 21,
                 [](Day &day, FixedIds &ids) -> Lines {
                     return QList{lineOf(day, 0, 2, ids.next<LineId>()),
                                  lineOf(day, 1, 1, ids.next<LineId>())};
                 }),
        ofTicket(u"return"_s, 22,
                 [](Day &day, FixedIds &ids) -> Lines {
                     SHOP_TRY_VALUE(back, backOf(day, ids));
                     return QList{back};
                 }),
        ofTicket(u"exchange"_s, 23,
                 [](Day &day, FixedIds &ids) -> Lines {
                     SHOP_TRY_VALUE(back, backOf(day, ids));
                     return QList{back, lineOf(day, 2, 1, ids.next<LineId>())};
                 }),
        {u"void"_s, annul, [](Day &day) { return isStored(day, documentOf(24)); }},
        {u"terminal"_s, payAtTerminal, [](Day &day) { return isStored(day, documentOf(25)); }},
        {u"close"_s, closeShift, isClosed},
        {u"checkpoint"_s, sellAndCheckpoint, firstOfThreeIsStored, false},
        {u"migration"_s, migrate, [](Day &) { return Result<bool>(true); }, false, false},
        {u"backup"_s, makeCopy, [](Day &day) { return copyIsGood(day, 2); }, false},
        {u"restore"_s, restoreCopy, isRestored, false, false},
        {u"settings"_s, saveSettings, areSaved, false},
        {u"image"_s, storePicture, hasPicture, false},
    };
}

} // namespace shop
