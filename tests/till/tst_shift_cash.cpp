// SPDX-License-Identifier: GPL-3.0-or-later
// Money that moves without a document, handovers, and the close of a shift: who may, once, whole.
#include "core/base/cash_pieces.h"
#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

// What the till asked of its neighbours, and one held ticket.
class RecordingNeighbours final : public ShiftNeighbours
{
public:
    Result<QList<HeldTicket>> heldTickets(const Call &, RegisterId) override
    {
        return QList<HeldTicket>{{held, 3}};
    }
    Done openDrawer(const Call &, RegisterId, CashMovementId why) override
    {
        drawers.append(why);
        return {};
    }
    Done print(const Call &, RegisterId, ShiftId, Paper paper) override
    {
        papers.append(paper);
        return {};
    }

    CartId held;
    QList<CashMovementId> drawers;
    QList<Paper> papers;
};

} // namespace

class TestShiftCash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movementsChangeWhatIsExpected();
    void aMovementSentTwiceIsOne();
    void badMovementsAreRefused_data();
    void badMovementsAreRefused();
    void movingMoneyIsBoundedByTheRight();
    void openingTheDrawerNeedsItsRightAndAReason();
    void movementsAreJournalledWithoutTheirReason();
    void aMovementThatWasTamperedWithIsFound();
    void aHandoverCountsAndTheShiftGoesOn();
    void aDifferenceBeyondTheRightNeedsAnotherPersonAndAReason();
    void whatStaysInTheDrawerIsTheNextFloat();
    void piecesOfTheCurrencyAreCounted_data();
    void piecesOfTheCurrencyAreCounted();
    void aFailureAnywhereInTheCloseLeavesTheShiftOpen();

private:
    SqlTill &till() { return *m_shop->desk->till; }
    CashMovement movement(CashMovementKind kind, qint64 minor)
    {
        return {m_shop->ids.mint<CashMovementId>(),
                kind,
                m_shop->shift,
                m_shop->money(minor),
                u"milk crates"_s,
                {},
                0};
    }
    qint64 expected()
    {
        const auto open = till().openShiftOf(m_shop->call(), m_shop->atRegister);
        return open && *open ? (*open)->expectedCash.minor() : -1;
    }
    void everythingHolds()
    {
        const auto documents = m_shop->desk->orders->verify();
        VERIFY_OK(documents);
        const auto found = till().verify(*documents);
        VERIFY_OK(found);
        QCOMPARE(found->problems, QStringList());
    }

    std::unique_ptr<CounterFixture> m_shop;
    RecordingNeighbours m_neighbours;
};

void TestShiftCash::init()
{
    auto made = CounterFixture::make();
    VERIFY_OK(made);
    m_shop = std::move(*made);
    m_neighbours = {};
    m_neighbours.held = m_shop->ids.mint<CartId>();
    till().setNeighbours(&m_neighbours);
}

void TestShiftCash::movementsChangeWhatIsExpected()
{
    const CashMovement in = movement(CashMovementKind::In, 1'000);
    VERIFY_OK(till().moveCash(m_shop->call(), in));
    VERIFY_OK(till().moveCash(m_shop->call(), movement(CashMovementKind::Out, 1'800)));
    VERIFY_OK(till().moveCash(m_shop->call(), movement(CashMovementKind::Drop, 7'000)));
    QCOMPARE(expected(), 20'000 + 1'000 - 1'800 - 7'000);
    QCOMPARE(m_neighbours.drawers.size(), 3);
    QCOMPARE(m_neighbours.drawers.first(), in.id);
    everythingHolds();
    const auto closed = till().closeShift(m_shop->call(), m_shop->shift, m_shop->money(12'200));
    VERIFY_OK(closed);
    QCOMPARE(closed->expectedCash, m_shop->money(12'200));
    everythingHolds();
}

void TestShiftCash::aMovementSentTwiceIsOne()
{
    const CashMovement in = movement(CashMovementKind::In, 1'000);
    const Call call = m_shop->call();
    const auto first = till().moveCash(call, in);
    VERIFY_OK(first);
    QCOMPARE(first->staff, m_shop->person);
    QCOMPARE(first->at, m_shop->clock.nowMs());
    VERIFY_OK(till().moveCash(call, in));
    VERIFY_OK(till().moveCash(m_shop->call(), in));
    QCOMPARE(expected(), 21'000);
    QCOMPARE(m_neighbours.drawers.size(), 1);
    CashMovement other = in;
    other.amount = m_shop->money(999);
    VERIFY_ERROR(till().moveCash(m_shop->call(), other), u"cash.otherRequest"_s);
    VERIFY_ERROR(till().moveCash(call, other), u"command.mismatch"_s);
}

void TestShiftCash::badMovementsAreRefused_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << qint64(0) << u"x"_s << u"cash.amountOutOfRange"_s << u"amount"_s;
    QTest::newRow("less than nothing")
        << qint64(-1) << u"x"_s << u"cash.amountOutOfRange"_s << u"amount"_s;
    QTest::newRow("more than there is")
        << qint64(1'000'000'000'001) << u"x"_s << u"cash.amountOutOfRange"_s << u"amount"_s;
    QTest::newRow("no reason") << qint64(5) << u" "_s << u"cash.reasonMissing"_s << u"reason"_s;
    QTest::newRow("a novel") << qint64(5) << QString(201, u'x') << u"cash.reasonTooLong"_s
                             << u"reason"_s;
}

void TestShiftCash::badMovementsAreRefused()
{
    QFETCH(qint64, amount);
    QFETCH(QString, reason);
    QFETCH(QString, key);
    QFETCH(QString, field);
    CashMovement bad = movement(CashMovementKind::Out, amount);
    bad.reason = reason;
    const auto refused = till().moveCash(m_shop->call(), bad);
    VERIFY_ERROR(refused, key);
    QCOMPARE(refused.error().context.value(u"field"_s).toString(), field);
    QCOMPARE(expected(), 20'000);
}

void TestShiftCash::movingMoneyIsBoundedByTheRight()
{
    Rights rights;
    rights.grant(Action::Sell);
    VERIFY_ERROR(till().moveCash(m_shop->callWith(rights), movement(CashMovementKind::In, 1)),
                 u"permission.denied"_s);
    rights.grant(Action::MoveCash, 5'000);
    VERIFY_OK(till().moveCash(m_shop->callWith(rights), movement(CashMovementKind::Out, 5'000)));
    Call call = m_shop->callWith(rights);
    VERIFY_ERROR(till().moveCash(call, movement(CashMovementKind::Drop, 5'001)),
                 u"permission.denied"_s);
    call.approval = {m_shop->ids.mint<ApprovalId>(), m_shop->ids.mint<UserId>(), Rights::all()};
    VERIFY_OK(till().moveCash(call, movement(CashMovementKind::Drop, 5'001)));
}

void TestShiftCash::openingTheDrawerNeedsItsRightAndAReason()
{
    const CashMovementId id = m_shop->ids.mint<CashMovementId>();
    Rights rights;
    rights.grant(Action::Sell);
    rights.grant(Action::MoveCash);
    VERIFY_ERROR(till().noSale(m_shop->callWith(rights), id, m_shop->shift, u"change"_s),
                 u"permission.denied"_s);
    VERIFY_ERROR(till().noSale(m_shop->call(), id, m_shop->shift, {}), u"cash.reasonMissing"_s);
    VERIFY_OK(till().noSale(m_shop->call(), id, m_shop->shift, u"change"_s));
    QCOMPARE(m_neighbours.drawers, QList<CashMovementId>({id}));
    QCOMPARE(expected(), 20'000);
    const auto report = till().xReport(m_shop->call(), m_shop->shift);
    VERIFY_OK(report);
    QCOMPARE(report->eventCount(JournalKind::NoSale), 1);
    QCOMPARE(report->figure(u"drawer", u"no-sale").count, 1);
}

void TestShiftCash::movementsAreJournalledWithoutTheirReason()
{
    VERIFY_OK(till().moveCash(m_shop->call(), movement(CashMovementKind::In, 1)));
    VERIFY_OK(till().moveCash(m_shop->call(), movement(CashMovementKind::Out, 2)));
    VERIFY_OK(till().moveCash(m_shop->call(), movement(CashMovementKind::Drop, 3)));
    QStringList rows;
    VERIFY_OK(m_shop->desk->journal->each([&](const JournalRow &row) {
        rows.append(row.kind + u' ' + QString::fromUtf8(row.body));
        return true;
    }));
    QCOMPARE(rows.mid(1), QStringList({u"cash-in {\"amount\":1,\"shift\":1}"_s,
                                       u"cash-out {\"amount\":2,\"shift\":1}"_s,
                                       u"cash-drop {\"amount\":3,\"shift\":1}"_s}));
}

void TestShiftCash::aMovementThatWasTamperedWithIsFound()
{
    VERIFY_OK(till().moveCash(m_shop->call(), movement(CashMovementKind::In, 1'000)));
    {
        Transaction transaction(*m_shop->desk->database, "test");
        VERIFY_OK(till().bookFigures({{m_shop->shift, u"drawer"_s, u"in"_s, 0, 0, 500, 0}}));
        VERIFY_OK(transaction.commit());
    }
    const auto documents = m_shop->desk->orders->verify();
    VERIFY_OK(documents);
    const auto found = till().verify(*documents);
    VERIFY_OK(found);
    QCOMPARE(found->problems.size(), 1);
    QVERIFY(found->problems.first().contains(u"drawer in"));
}

void TestShiftCash::aHandoverCountsAndTheShiftGoesOn()
{
    Handover handover;
    handover.id = m_shop->ids.mint<HandoverId>();
    handover.shift = m_shop->shift;
    VERIFY_ERROR(till().handOver(m_shop->call(), handover), u"shift.handoverToNobody"_s);
    handover.to = m_shop->person;
    VERIFY_ERROR(till().handOver(m_shop->call(), handover), u"shift.handoverToNobody"_s);
    handover.to = m_shop->ids.mint<UserId>();
    handover.count.pieces = {{10'000, 1}, {2'000, 4}, {500, 3}};
    const auto given = till().handOver(m_shop->call(), handover);
    VERIFY_OK(given);
    VERIFY_OK(till().handOver(m_shop->call(), handover));
    QCOMPARE(given->from, m_shop->person);
    QCOMPARE(given->countedMinor, 19'500);
    QCOMPARE(given->expectedMinor, 20'000);
    QCOMPARE(given->count, handover.count);
    QCOMPARE(expected(), 20'000);
    const auto report = till().xReport(m_shop->call(), m_shop->shift);
    VERIFY_OK(report);
    QCOMPARE(report->handovers.size(), 1);
    QCOMPARE(report->eventCount(JournalKind::Handover), 1);
}

void TestShiftCash::aDifferenceBeyondTheRightNeedsAnotherPersonAndAReason()
{
    Rights rights;
    rights.grant(Action::Sell);
    rights.grant(Action::CloseShift, 200);
    ShiftClosing closing;
    closing.shift = m_shop->shift;
    closing.count.looseMinor = 20'000 - 245;
    Call call = m_shop->callWith(rights);
    const auto refused = till().closeShift(call, closing);
    VERIFY_ERROR(refused, u"permission.denied"_s);
    QCOMPARE(refused.error().context.value(u"limit"_s).toLongLong(), 200);
    QVERIFY(refused.error().context.value(u"approvable"_s).toBool());
    call.approval = {m_shop->ids.mint<ApprovalId>(), m_shop->ids.mint<UserId>(), Rights::all()};
    VERIFY_ERROR(till().closeShift(call, closing), u"shift.reasonMissing"_s);
    QVERIFY(expected() == 20'000);
    closing.reason = u"Gave change twice"_s;
    VERIFY_OK(till().closeShift(call, closing));
    const auto z = till().zReport(m_shop->call(), m_shop->shift);
    VERIFY_OK(z);
    QCOMPARE(z->report.difference(), -245);
    QCOMPARE(z->report.reason, closing.reason);
}

void TestShiftCash::whatStaysInTheDrawerIsTheNextFloat()
{
    QCOMPARE(*till().proposedFloat(m_shop->call(), m_shop->atRegister), m_shop->money(0));
    ShiftClosing closing;
    closing.shift = m_shop->shift;
    closing.count.pieces = {{10'000, 2}};
    closing.leftMinor = 20'001;
    VERIFY_ERROR(till().closeShift(m_shop->call(), closing), u"shift.leftOutOfRange"_s);
    closing.leftMinor = 15'000;
    VERIFY_OK(till().closeShift(m_shop->call(), closing));
    QCOMPARE(*till().proposedFloat(m_shop->call(), m_shop->atRegister), m_shop->money(15'000));
}

void TestShiftCash::piecesOfTheCurrencyAreCounted_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<QList<qint64>>("pieces");
    QTest::newRow("Canada has no cent")
        << u"CAD"_s << qint64(5)
        << QList<qint64>{10'000, 5'000, 2'000, 1'000, 500, 200, 100, 25, 10, 5};
    QTest::newRow("the euro") << u"EUR"_s << qint64(1)
                              << QList<qint64>{20'000, 10'000, 5'000, 2'000, 1'000, 500, 200,
                                               100,    50,     20,    10,    5,     2,   1};
    QTest::newRow("the yen") << u"JPY"_s << qint64(1)
                             << QList<qint64>{10'000, 5'000, 1'000, 500, 100, 50, 10, 5, 1};
}

void TestShiftCash::piecesOfTheCurrencyAreCounted()
{
    QFETCH(QString, currency);
    QFETCH(qint64, step);
    QFETCH(QList<qint64>, pieces);
    QCOMPARE(cashPieces(*Currency::fromCode(currency), {step, Rounding::HalfUp, false}), pieces);
}

void TestShiftCash::aFailureAnywhereInTheCloseLeavesTheShiftOpen()
{
    const auto contents = [&] {
        QList<qint64> found;
        for (const char *question :
             {"SELECT COUNT(*) FROM till_shift WHERE closed_at IS NULL",
              "SELECT COUNT(*) FROM till_z", "SELECT COUNT(*) FROM journal_row",
              "SELECT COUNT(*) FROM till_done", "SELECT COUNT(*) FROM changes"})
            found.append(m_shop->count(question).valueOr(-1));
        return found;
    };
    VERIFY_OK(till().moveCash(m_shop->call(), movement(CashMovementKind::In, 1'000)));
    ShiftId shift = m_shop->shift;
    for (int n = 1;; ++n) {
        QVERIFY2(n < 200, "a close never came to its end");
        ShiftClosing closing;
        closing.shift = shift;
        closing.count.looseMinor = 20'000;
        const Call call = m_shop->call();
        const QList<qint64> before = contents();
        m_shop->desk->database->failStatement(n);
        const auto first = till().closeShift(call, closing);
        m_shop->desk->database->failStatement(-1);
        // The answer is read after the commit: there, and only there, all of it is stored.
        if (!first) {
            const QList<qint64> after = contents();
            QVERIFY(after == before || (after[0] == 0 && after[1] == n));
        }
        VERIFY_OK(till().closeShift(call, closing));
        const auto z = till().zReport(m_shop->call(), shift);
        VERIFY_OK(z);
        QCOMPARE(z->report.number, n);
        QCOMPARE(m_shop->count("SELECT COUNT(*) FROM till_z").valueOr(-1), n);
        if (first) {
            qInfo("a close has %d statements", n - 1);
            break;
        }
        shift = m_shop->ids.mint<ShiftId>();
        VERIFY_OK(till().openShift(m_shop->call(), shift, m_shop->atRegister, m_shop->money(20'000),
                                   QDate(2026, 11, 23)));
    }
    everythingHolds();
}

QTEST_GUILESS_MAIN(TestShiftCash)

#include "tst_shift_cash.moc"
