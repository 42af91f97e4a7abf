// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/fiscal_device.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

FiscalDocument document(int n)
{
    return {OrderId(QUuid(uint(n), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)), u"R1-%1"_s.arg(n),
            QByteArray(32, char(n))};
}

} // namespace

class TestFiscalDevice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentIsSignedOnce()
    {
        const ManualClock clock(1'000);
        SimulatedFiscalDevice device(clock);
        const auto first = device.sign(document(1), 1);
        VERIFY_OK(first);
        const auto second = device.sign(document(2), 1);
        VERIFY_OK(second);
        QCOMPARE(first->counter, 1);
        QCOMPARE(second->counter, 2);
        QVERIFY(first->signature != second->signature);
        QVERIFY(*device.sign(document(1), 1) == *first);
        FiscalDocument changed = document(1);
        changed.hash = QByteArray(32, 'x');
        VERIFY_ERROR(device.sign(changed, 1), u"fiscal.otherDocument"_s);
    }

    void aDeviceThatIsAwaySignsNothing()
    {
        const ManualClock clock(1'000);
        SimulatedFiscalDevice device(clock);
        device.setManner(SimulatedFiscalDevice::Manner::Unreachable);
        VERIFY_ERROR(device.sign(document(1), 1), u"fiscal.unreachable"_s);
        device.setManner(SimulatedFiscalDevice::Manner::OutOfOrder);
        VERIFY_ERROR(device.sign(document(1), 1), u"fiscal.outOfOrder"_s);
        device.setManner(SimulatedFiscalDevice::Manner::Signs);
        QCOMPARE(device.sign(document(1), 1)->counter, 1);
    }

    void statesLeadFromCommittedToPrinted()
    {
        using enum FiscalState;
        const QList<FiscalState> all{Committed, Signed, Unsigned, Printed};
        QStringList steps;
        for (const FiscalState from : all) {
            for (const FiscalState to : all) {
                if (leadsTo(from, to))
                    steps.append(fiscalStateCode(from) + u'>' + fiscalStateCode(to));
            }
        }
        const QStringList expected{u"committed>signed"_s, u"committed>unsigned"_s,
                                   u"signed>printed"_s, u"unsigned>signed"_s,
                                   u"unsigned>printed"_s};
        QCOMPARE(steps, expected);
    }
};

QTEST_APPLESS_MAIN(TestFiscalDevice)
#include "tst_fiscal_device.moc"
