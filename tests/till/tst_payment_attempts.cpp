// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/till/sql_payment_attempts.h"
#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"
#include "tests/support/test_database.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = AttemptState;

const QList<State> kAllStates{State::Started,   State::Approved, State::Declined, State::Unknown,
                              State::Reversing, State::Reversed, State::Used};

AttemptAnswer answered(State state)
{
    AttemptAnswer answer;
    answer.state = state;
    if (state == State::Approved)
        answer.reference = u"093412"_s;
    return answer;
}

} // namespace

class TestPaymentAttempts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto made = CounterFixture::make();
        VERIFY_OK(made);
        m_shop = std::move(*made);
        open();
        m_call = m_shop->call();
        m_cart = CartId(m_shop->ids.next());
        m_order = OrderId(m_shop->ids.next());
    }
    void cleanup()
    {
        m_attempts.reset();
        m_journal.reset();
        m_database.reset();
        m_shop.reset();
    }

    void anAttemptIsStoredBeforeTheTerminalIsAsked();
    void startingTwiceIsStartingOnce();
    void whatCannotBeStartedIsRefused_data();
    void whatCannotBeStartedIsRefused();
    void anOpenQuestionHoldsTheTicket_data();
    void anOpenQuestionHoldsTheTicket();
    void onlyTheseStepsAreTaken_data();
    void onlyTheseStepsAreTaken();
    void theSameAnswerTwiceIsStoredOnce();
    void aLaterAnswerTakesNothingAway();
    void aRestartFindsWhatIsUnfinished_data();
    void aRestartFindsWhatIsUnfinished();
    void anAttemptPaysOneSale();
    void anAttemptPaysWhatItTook();
    void aSaleThatIsRolledBackLeavesTheMoneyTaken();
    void ofTwoSalesThatRaceOneHasTheMoney();
    void theLastWordCannotBeChangedBehindTheProgram_data();
    void theLastWordCannotBeChangedBehindTheProgram();
    void everyStepNamesItsActor();
    void aFindingIsKeptOnceAndNobodyIsAskedAgain_data();
    void aFindingIsKeptOnceAndNobodyIsAskedAgain();
    void itNeedsTheRightToSell();

private:
    void open()
    {
        m_attempts.reset();
        m_journal.reset();
        m_database.reset();
        DatabaseOptions options;
        options.url = testDatabase(m_shop->path());
        auto opened = Database::open(options, m_shop->gate);
        VERIFY_OK(opened);
        m_database = std::move(*opened);
        m_journal = std::make_unique<Journal>(*m_database, m_shop->clock);
        m_attempts = std::make_unique<SqlPaymentAttempts>(*m_database, *m_journal, m_shop->clock);
    }
    PaymentAttemptId mint() { return PaymentAttemptId(m_shop->ids.next()); }
    Money money(qint64 cents) const { return m_shop->money(cents); }
    PaymentAttemptId started()
    {
        const PaymentAttemptId id = mint();
        const auto made = m_attempts->start(m_call, id, m_cart, money(1'250));
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        return id;
    }
    // An attempt brought to a state the way a till brings it there.
    PaymentAttemptId broughtTo(State state)
    {
        const PaymentAttemptId id = started();
        const bool wasApproved =
            state == State::Reversing || state == State::Reversed || state == State::Used;
        bool ok = true;
        if (wasApproved)
            ok = bool(m_attempts->record(m_call, id, answered(State::Approved)));
        if (state == State::Reversing || state == State::Reversed)
            ok = ok && m_attempts->beginReversal(m_call, id);
        if (state == State::Used)
            ok = ok && m_attempts->useAttempt(m_call, id, m_order, money(1'250));
        else if (state != State::Started && state != State::Reversing)
            ok = ok && m_attempts->record(m_call, id, answered(state));
        if (!ok || stateOf(id) != state)
            qFatal("not there");
        return id;
    }
    State stateOf(PaymentAttemptId id) { return m_attempts->attempt(m_call, id)->state; }
    qint64 count(const char *sql) { return Statement(*m_database, sql).scalar().valueOr(-1); }

    std::unique_ptr<CounterFixture> m_shop;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<SqlPaymentAttempts> m_attempts;
    Call m_call;
    CartId m_cart;
    OrderId m_order;
};

void TestPaymentAttempts::anAttemptIsStoredBeforeTheTerminalIsAsked()
{
    const PaymentAttemptId id = started();
    const auto read = m_attempts->attempt(m_call, id);
    VERIFY_OK(read);
    QCOMPARE(int(read->state), int(State::Started));
    QCOMPARE(read->amount, money(1'250));
    QCOMPARE(read->tip, money(0));
    QCOMPARE(read->cart, m_cart);
    QCOMPARE(read->atRegister, m_call.actor.atRegister);
    QCOMPARE(read->startedBy, m_call.actor.user);
    VERIFY_ERROR(m_attempts->attempt(m_call, mint()), u"attempt.notFound"_s);
}

void TestPaymentAttempts::startingTwiceIsStartingOnce()
{
    const PaymentAttemptId id = started();
    VERIFY_OK(m_attempts->record(m_call, id, answered(State::Approved)));
    const auto again = m_attempts->start(m_call, id, m_cart, money(1'250));
    VERIFY_OK(again);
    QCOMPARE(int(again->state), int(State::Approved));
    QCOMPARE(count("SELECT COUNT(*) FROM till_payment_attempt"), 1);
    VERIFY_ERROR(m_attempts->start(m_call, id, m_cart, money(1'251)), u"command.mismatch"_s);
    VERIFY_ERROR(m_attempts->start(m_call, id, CartId(m_shop->ids.next()), money(1'250)),
                 u"command.mismatch"_s);
}

void TestPaymentAttempts::whatCannotBeStartedIsRefused_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::newRow("nothing") << qint64(0);
    QTest::newRow("a refund") << qint64(-1);
    QTest::newRow("more than anybody pays") << qint64(1'000'000'000'001);
}

void TestPaymentAttempts::whatCannotBeStartedIsRefused()
{
    QFETCH(qint64, cents);
    VERIFY_ERROR(m_attempts->start(m_call, mint(), m_cart, money(cents)),
                 u"attempt.amountOutOfRange"_s);
    VERIFY_ERROR(m_attempts->start(m_call, {}, m_cart, money(1)), u"attempt.idMissing"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM till_payment_attempt"), 0);
}

void TestPaymentAttempts::anOpenQuestionHoldsTheTicket_data()
{
    QTest::addColumn<int>("state");
    for (const State state : kAllStates)
        QTest::newRow(qPrintable(attemptStateCode(state))) << int(state);
}

void TestPaymentAttempts::anOpenQuestionHoldsTheTicket()
{
    QFETCH(int, state);
    const PaymentAttemptId open = broughtTo(State(state));
    const auto next = m_attempts->start(m_call, mint(), m_cart, money(500));
    if (isOpenQuestion(State(state))) {
        VERIFY_ERROR(next, u"attempt.unfinished"_s);
        QCOMPARE(next.error().context.value(u"attempt"_s).toString(), open.toString());
    } else {
        VERIFY_OK(next);
    }
    // Another ticket goes on.
    VERIFY_OK(m_attempts->start(m_call, mint(), CartId(m_shop->ids.next()), money(500)));
}

void TestPaymentAttempts::onlyTheseStepsAreTaken_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QList<int>>("to"); // by an answer of the terminal
    const auto row = [](State from, const QList<State> &to) {
        QList<int> codes;
        for (const State state : to)
            codes.append(int(state));
        QTest::newRow(qPrintable(attemptStateCode(from))) << int(from) << codes;
    };
    row(State::Started, {State::Approved, State::Declined, State::Unknown, State::Reversed});
    row(State::Unknown, {State::Approved, State::Declined, State::Unknown, State::Reversed});
    row(State::Approved, {State::Approved});
    row(State::Reversing, {State::Reversed, State::Approved, State::Unknown});
    row(State::Declined, {State::Declined});
    row(State::Reversed, {State::Reversed});
    row(State::Used, {State::Approved});
}

void TestPaymentAttempts::onlyTheseStepsAreTaken()
{
    QFETCH(int, from);
    QFETCH(QList<int>, to);
    for (const State state : kAllStates) {
        m_cart = CartId(m_shop->ids.next());
        m_order = OrderId(m_shop->ids.next());
        const PaymentAttemptId id = broughtTo(State(from));
        AttemptAnswer answer = answered(state);
        // What led here said the same before.
        const auto told = m_attempts->record(m_call, id, answer);
        if (to.contains(int(state))) {
            VERIFY_OK(told);
        } else {
            VERIFY_ERROR(told, u"attempt.wrongState"_s);
            QCOMPARE(int(stateOf(id)), from);
        }
    }
}

void TestPaymentAttempts::theSameAnswerTwiceIsStoredOnce()
{
    const PaymentAttemptId id = started();
    VERIFY_OK(m_attempts->record(m_call, id, answered(State::Approved)));
    VERIFY_OK(m_attempts->record(m_call, id, answered(State::Approved)));
    QCOMPARE(count("SELECT COUNT(*) FROM till_payment_attempt_step"), 2);
}

void TestPaymentAttempts::aLaterAnswerTakesNothingAway()
{
    const PaymentAttemptId id = started();
    AttemptAnswer first = answered(State::Unknown);
    first.text = u"please wait"_s;
    first.card = u"Visa 4242"_s;
    VERIFY_OK(m_attempts->record(m_call, id, first));
    AttemptAnswer second = answered(State::Approved);
    second.tip = money(125);
    second.text = u"thank you"_s;
    VERIFY_OK(m_attempts->record(m_call, id, second));
    const auto read = m_attempts->attempt(m_call, id);
    QCOMPARE(read->card, u"Visa 4242"_s);
    QCOMPARE(read->text, u"thank you"_s);
    QCOMPARE(read->tip, money(125));
    AttemptAnswer foreign = answered(State::Approved);
    foreign.tip = Money(1, *Currency::fromCode(u"EUR"));
    VERIFY_ERROR(m_attempts->record(m_call, started(), foreign), u"attempt.wrongState"_s);
}

void TestPaymentAttempts::aRestartFindsWhatIsUnfinished_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("found");
    for (const State state : kAllStates)
        QTest::newRow(qPrintable(attemptStateCode(state))) << int(state) << !isFinal(state);
}

void TestPaymentAttempts::aRestartFindsWhatIsUnfinished()
{
    QFETCH(int, state);
    QFETCH(bool, found);
    const PaymentAttemptId id = broughtTo(State(state));
    const auto before = m_attempts->attempt(m_call, id);
    VERIFY_OK(before);
    open();
    const auto unfinished = m_attempts->unfinished(m_call, m_call.actor.atRegister);
    VERIFY_OK(unfinished);
    QCOMPARE(!unfinished->isEmpty(), found);
    if (found)
        QVERIFY(unfinished->first() == *before);
    QVERIFY(m_attempts->unfinished(m_call, RegisterId(m_shop->ids.next()))->isEmpty());
    const auto ofCart = m_attempts->ofCart(m_call, m_cart);
    VERIFY_OK(ofCart);
    QCOMPARE(ofCart->size(), 1);
}

void TestPaymentAttempts::anAttemptPaysOneSale()
{
    const PaymentAttemptId id = broughtTo(State::Used);
    const auto again = m_attempts->useAttempt(m_call, id, m_order, money(1'250));
    VERIFY_OK(again);
    QCOMPARE(again->order, m_order);
    const auto other =
        m_attempts->useAttempt(m_call, id, OrderId(m_shop->ids.next()), money(1'250));
    VERIFY_ERROR(other, u"attempt.used"_s);
    QCOMPARE(other.error().context.value(u"order"_s).toString(), m_order.toString());
    VERIFY_ERROR(m_attempts->beginReversal(m_call, id), u"attempt.wrongState"_s);
    for (const State state : {State::Started, State::Unknown, State::Declined, State::Reversing}) {
        m_cart = CartId(m_shop->ids.next());
        VERIFY_ERROR(m_attempts->useAttempt(m_call, broughtTo(state), m_order, money(1'250)),
                     u"attempt.notApproved"_s);
    }
}

void TestPaymentAttempts::anAttemptPaysWhatItTook()
{
    const PaymentAttemptId id = broughtTo(State::Approved);
    VERIFY_ERROR(m_attempts->useAttempt(m_call, id, m_order, money(1'249)),
                 u"attempt.otherAmount"_s);
    QCOMPARE(int(stateOf(id)), int(State::Approved));
}

void TestPaymentAttempts::aSaleThatIsRolledBackLeavesTheMoneyTaken()
{
    const PaymentAttemptId id = broughtTo(State::Approved);
    {
        Transaction sale(*m_database, "sale");
        VERIFY_OK(sale.ok());
        VERIFY_OK(m_attempts->useAttempt(m_call, id, m_order, money(1'250)));
        QCOMPARE(int(stateOf(id)), int(State::Used));
    }
    QCOMPARE(int(stateOf(id)), int(State::Approved));
    {
        Transaction sale(*m_database, "sale");
        VERIFY_OK(sale.ok());
        VERIFY_OK(m_attempts->useAttempt(m_call, id, m_order, money(1'250)));
        VERIFY_OK(sale.commit());
    }
    QCOMPARE(int(stateOf(id)), int(State::Used));
}

void TestPaymentAttempts::ofTwoSalesThatRaceOneHasTheMoney()
{
    const PaymentAttemptId id = broughtTo(State::Approved);
    DatabaseOptions options;
    options.url = testDatabase(m_shop->path());
    auto opened = Database::open(options, m_shop->gate);
    VERIFY_OK(opened);
    Journal journal(**opened, m_shop->clock);
    SqlPaymentAttempts other(**opened, journal, m_shop->clock);
    VERIFY_OK(other.useAttempt(m_call, id, OrderId(m_shop->ids.next()), money(1'250)));
    VERIFY_ERROR(m_attempts->useAttempt(m_call, id, m_order, money(1'250)), u"attempt.used"_s);
}

void TestPaymentAttempts::theLastWordCannotBeChangedBehindTheProgram_data()
{
    QTest::addColumn<int>("state");
    for (const State state : {State::Declined, State::Reversed, State::Used})
        QTest::newRow(qPrintable(attemptStateCode(state))) << int(state);
}

void TestPaymentAttempts::theLastWordCannotBeChangedBehindTheProgram()
{
    QFETCH(int, state);
    const PaymentAttemptId id = broughtTo(State(state));
    for (const char *sql :
         {"UPDATE till_payment_attempt SET state = 'approved', order_id = NULL WHERE id = ?",
          "DELETE FROM till_payment_attempt WHERE id = ?"}) {
        Transaction change(*m_database, "by hand");
        VERIFY_OK(change.ok());
        QVERIFY(!Statement(*m_database, sql).bind(id).run());
    }
    QCOMPARE(int(stateOf(id)), state);
}

void TestPaymentAttempts::everyStepNamesItsActor()
{
    broughtTo(State::Reversed);
    QCOMPARE(count("SELECT COUNT(*) FROM till_payment_attempt_step WHERE author IS NOT NULL"), 4);
    QCOMPARE(count("SELECT MAX(seq) FROM till_payment_attempt_step"), 4);
}

void TestPaymentAttempts::aFindingIsKeptOnceAndNobodyIsAskedAgain_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("canBeKept");
    for (const State state : kAllStates)
        QTest::newRow(qPrintable(attemptStateCode(state))) << int(state) << !isFinal(state);
}

void TestPaymentAttempts::aFindingIsKeptOnceAndNobodyIsAskedAgain()
{
    QFETCH(int, state);
    QFETCH(bool, canBeKept);
    const PaymentAttemptId id = broughtTo(State(state));
    const auto findings = [&] { return m_journal->rows(JournalKind::PaymentFinding)->size(); };
    const QString found = u"on the terminal's list, paid back by the bank"_s;
    VERIFY_ERROR(m_attempts->keepAsFinding(m_call, id, u" "_s), u"attempt.finding"_s);
    VERIFY_ERROR(m_attempts->keepAsFinding(m_call, id, QString(201, u'x')), u"attempt.finding"_s);
    VERIFY_ERROR(m_attempts->keepAsFinding(m_shop->callWith({}), id, found),
                 u"permission.denied"_s);
    if (!canBeKept) {
        VERIFY_ERROR(m_attempts->keepAsFinding(m_call, id, found), u"attempt.wrongState"_s);
        QCOMPARE(findings(), 0);
        return;
    }
    QCOMPARE(m_attempts->unfinished(m_call, m_call.actor.atRegister)->size(), 1);
    VERIFY_OK(m_attempts->keepAsFinding(m_call, id, found));
    VERIFY_OK(m_attempts->keepAsFinding(m_call, id, found));
    QCOMPARE(m_attempts->unfinished(m_call, m_call.actor.atRegister)->size(), 0);
    QCOMPARE(findings(), 1);
    QVERIFY(m_journal->rows(JournalKind::PaymentFinding)->first().body.contains(found.toUtf8()));
    QCOMPARE(int(stateOf(id)), state); // what the terminal said stays what it said
}

void TestPaymentAttempts::itNeedsTheRightToSell()
{
    const PaymentAttemptId id = broughtTo(State::Approved);
    Call denied = m_shop->callWith({});
    VERIFY_ERROR(m_attempts->start(denied, mint(), m_cart, money(1)), u"permission.denied"_s);
    VERIFY_ERROR(m_attempts->record(denied, id, answered(State::Declined)), u"permission.denied"_s);
    VERIFY_ERROR(m_attempts->beginReversal(denied, id), u"permission.denied"_s);
    VERIFY_ERROR(m_attempts->useAttempt(denied, id, m_order, money(1'250)), u"permission.denied"_s);
}

QTEST_APPLESS_MAIN(TestPaymentAttempts)
#include "tst_payment_attempts.moc"
