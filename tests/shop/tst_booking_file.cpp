// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_text.h"
#include "core/shop/booking_file.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestBookingFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileHoldsTheLinesOfTheZ();
    void itNeedsTheRightToExport();
    void anOpenShiftHasNone();
};

// A reason that begins like a formula is none in a spreadsheet.
void TestBookingFile::theFileHoldsTheLinesOfTheZ()
{
    SmallShop shop;
    const auto sold = shop.sell(2);
    VERIFY_OK(sold);
    const Currency currency = sold->total.currency();
    VERIFY_OK(shop->till().moveCash(shop.call(), {shop.ids.mint<CashMovementId>(),
                                                  CashMovementKind::In,
                                                  shop.shift,
                                                  Money(1'000, currency),
                                                  u"=1+1, \"x\""_s,
                                                  {},
                                                  0}));
    const auto open = shop->till().shift(shop.call(), shop.shift);
    VERIFY_OK(open);
    VERIFY_OK(shop->till().closeShift(shop.call(), shop.shift, open->expectedCash));
    const auto file = bookingFile(*shop, shop.call(), shop.shift);
    VERIFY_OK(file);
    const QList<QByteArray> rows = file->split('\n');
    QCOMPARE(rows.first(),
             QByteArray("business_date,register,z,entry,detail,rate_percent,count,base,"
                        "debit,credit,currency\r"));
    const QByteArray day = open->businessDate.toString(Qt::ISODate).toLatin1();
    const QByteArray cash = toPlainText(sold->payments.first().amount).toLatin1();
    const QByteArray tender = day + ",Front,1,tender,cash,,1,," + cash + ",,CAD\r\n";
    QVERIFY2(file->contains(tender), file->constData());
    const QByteArray whole = toPlainText(sold->total).toLatin1();
    const auto hour = std::find_if(rows.begin(), rows.end(),
                                   [](const QByteArray &row) { return row.contains(",hour,"); });
    QVERIFY(hour != rows.end());
    QVERIFY2(hour->endsWith(QByteArray(",,1," + whole + ",,,CAD\r")), hour->constData());
    QVERIFY2(hour->contains(":00:00-0"), hour->constData()); // begins with the hour of the shop
    QVERIFY2(file->contains(",paid-in,\"'=1+1, \"\"x\"\"\",,,,,10.00,CAD\r\n"), file->constData());
}

void TestBookingFile::itNeedsTheRightToExport()
{
    SmallShop shop;
    const auto open = shop->till().shift(shop.call(), shop.shift);
    VERIFY_OK(open);
    VERIFY_OK(shop->till().closeShift(shop.call(), shop.shift, open->expectedCash));
    Call call = shop.call();
    call.actor.rights = Rights();
    call.actor.rights.grant(Action::CloseShift);
    VERIFY_ERROR(bookingFile(*shop, call, shop.shift), u"permission.denied"_s);
    call.actor.rights.grant(Action::ExportData);
    VERIFY_OK(bookingFile(*shop, call, shop.shift));
}

void TestBookingFile::anOpenShiftHasNone()
{
    SmallShop shop;
    VERIFY_ERROR(bookingFile(*shop, shop.call(), shop.shift), u"shift.stillOpen"_s);
}

QTEST_GUILESS_MAIN(TestBookingFile)
#include "tst_booking_file.moc"
