// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/simulated_terminal.h"
#include "core/devices/terminal_protocol.h"
#include "core/devices/terminal_worker.h"
#include "tests/devices/fake_terminal.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <rapidcheck.h>

#include <atomic>
#include <future>
#include <thread>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

using Step = SimulatedTerminal::Step;
using Verdict = TerminalVerdict;

constexpr int kPlentyMs = 30'000;
constexpr int kShortMs = 100;

TerminalPayment payment(qint64 cents = 1'250, bool askTip = false)
{
    return {PaymentAttemptId(QUuid::createUuid()), Money(cents, *Currency::fromCode(u"EUR")),
            askTip};
}

QByteArray approvedLine(const TerminalPayment &of, const QByteArray &amount = "1250",
                        const QByteArray &more = {})
{
    return "{\"attempt\":\"" + of.attempt.toString().toLatin1() +
           "\",\"outcome\":\"approved\",\"amount\":" + amount + more + "}\n";
}

} // namespace

class TestPaymentTerminal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSimulatorDoesAsItsScriptSays_data();
    void theSimulatorDoesAsItsScriptSays();
    void theSameAttemptIsOnePayment();
    void anApprovedPaymentIsGivenBackOnce();
    void aTerminalMayRefuseToGiveBack();
    void stepsHaveCodes();
    void aPlugInAnswersLikeTheTerminalBehindIt_data();
    void aPlugInAnswersLikeTheTerminalBehindIt();
    void whatIsNoClearAnswerIsUnknown_data();
    void whatIsNoClearAnswerIsUnknown();
    void whatSaysNothingInTimeIsUnknown();
    void nobodyAtThePortMeansNothingWasSent();
    void anotherProtocolMeansNothingWasSent();
    void anyLineIsAnAnswerOrUnknown();
    void cardNumbersAreCutToTheirLastFour_data();
    void cardNumbersAreCutToTheirLastFour();
    void theWorkerAnswersOncePerRequestInOrder();
    void theWorkerWithoutTerminalSaysSo();
    void theWorkerEndsWithRequestsWaiting();
};

void TestPaymentTerminal::theSimulatorDoesAsItsScriptSays_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("verdict"); // -1: terminal.unreachable
    QTest::addColumn<int>("afterwards"); // when asked what became of it
    const auto row = [](const char *name, Step step, int verdict, Verdict afterwards) {
        QTest::newRow(name) << int(step) << verdict << int(afterwards);
    };
    row("approves", Step::Approve, int(Verdict::Approved), Verdict::Approved);
    row("declines", Step::Decline, int(Verdict::Declined), Verdict::Declined);
    row("the request is lost", Step::TimeOut, int(Verdict::Unknown), Verdict::NotFound);
    row("the answer is lost", Step::ApproveAndLoseAnswer, int(Verdict::Unknown), Verdict::Approved);
    row("switched off", Step::Unreachable, -1, Verdict::NotFound);
    row("slow", Step::Slow, int(Verdict::Approved), Verdict::Approved);
}

void TestPaymentTerminal::theSimulatorDoesAsItsScriptSays()
{
    QFETCH(int, step);
    QFETCH(int, verdict);
    SimulatedTerminal terminal({Step(step)});
    int waited = 0;
    terminal.setSlow(700, [&](int ms) { waited = ms; });
    const TerminalPayment asked = payment();
    const auto answer = terminal.pay(asked, 1'000);
    if (verdict < 0) {
        VERIFY_ERROR(answer, u"terminal.unreachable"_s);
    } else {
        VERIFY_OK(answer);
        QCOMPARE(int(answer->verdict), verdict);
    }
    QCOMPARE(waited, Step(step) == Step::Slow ? 700 : 0);
    const auto later = terminal.query(asked, 1'000);
    VERIFY_OK(later);
    QTEST(int(later->verdict), "afterwards");
}

void TestPaymentTerminal::theSameAttemptIsOnePayment()
{
    SimulatedTerminal terminal({Step::ApproveAndLoseAnswer, Step::Decline});
    const TerminalPayment asked = payment();
    QCOMPARE(int(terminal.pay(asked, 1)->verdict), int(Verdict::Unknown));
    QCOMPARE(int(terminal.pay(asked, 1)->verdict), int(Verdict::Approved));
    QCOMPARE(terminal.paymentsTaken(), 1);
    // Slow beyond the time: taken, and nobody was told.
    SimulatedTerminal late({Step::Slow});
    late.setSlow(2'000, [](int) {});
    QCOMPARE(int(late.pay(asked, 1'000)->verdict), int(Verdict::Unknown));
    QCOMPARE(int(late.query(asked, 1)->verdict), int(Verdict::Approved));
}

void TestPaymentTerminal::anApprovedPaymentIsGivenBackOnce()
{
    SimulatedTerminal terminal;
    const TerminalPayment asked = payment();
    QCOMPARE(int(terminal.reverse(asked, 1)->verdict), int(Verdict::NotFound));
    VERIFY_OK(terminal.pay(asked, 1));
    QCOMPARE(int(terminal.reverse(asked, 1)->verdict), int(Verdict::Reversed));
    QCOMPARE(int(terminal.reverse(asked, 1)->verdict), int(Verdict::Reversed));
    QCOMPARE(int(terminal.query(asked, 1)->verdict), int(Verdict::Reversed));
    QCOMPARE(terminal.paymentsTaken(), 0);
}

void TestPaymentTerminal::aTerminalMayRefuseToGiveBack()
{
    SimulatedTerminal terminal({Step::RefuseReversal});
    const TerminalPayment asked = payment();
    VERIFY_OK(terminal.pay(asked, 1));
    QCOMPARE(int(terminal.reverse(asked, 1)->verdict), int(Verdict::Declined));
    QCOMPARE(int(terminal.query(asked, 1)->verdict), int(Verdict::Approved));
    QCOMPARE(terminal.paymentsTaken(), 1);
}

void TestPaymentTerminal::stepsHaveCodes()
{
    for (const Step step :
         {Step::Approve, Step::ApproveWithTip, Step::Decline, Step::TimeOut,
          Step::ApproveAndLoseAnswer, Step::Unreachable, Step::Slow, Step::RefuseReversal})
        QVERIFY(simulatedStepFromCode(simulatedStepCode(step)) == step);
    QVERIFY(!simulatedStepFromCode(u"other"));
}

void TestPaymentTerminal::aPlugInAnswersLikeTheTerminalBehindIt_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("reason");
    QTest::addColumn<qint64>("tip");
    QTest::newRow("approves") << int(Step::Approve) << int(Verdict::Approved) << 0 << qint64(0);
    QTest::newRow("with a tip") << int(Step::ApproveWithTip) << int(Verdict::Approved) << 0
                                << qint64(125);
    QTest::newRow("declines") << int(Step::Decline) << int(Verdict::Declined)
                              << int(DeclineReason::Refused) << qint64(0);
    QTest::newRow("loses its answer")
        << int(Step::ApproveAndLoseAnswer) << int(Verdict::Unknown) << 0 << qint64(0);
}

void TestPaymentTerminal::aPlugInAnswersLikeTheTerminalBehindIt()
{
    QFETCH(int, step);
    FakeTerminal plugIn;
    plugIn.terminal().setScript({Step(step)});
    const auto terminal = makeSocketTerminal(plugIn.port());
    QCOMPARE(int(terminal->readiness(kPlentyMs)), int(TerminalReadiness::Ready));
    const TerminalPayment asked = payment(1'250, true);
    const auto answer = terminal->pay(asked, kPlentyMs);
    VERIFY_OK(answer);
    QTEST(int(answer->verdict), "verdict");
    QTEST(int(answer->reason), "reason");
    QTEST(answer->tip.minor(), "tip");
    const auto later = terminal->query(asked, kPlentyMs);
    VERIFY_OK(later);
    QVERIFY(*later == *plugIn.terminal().query(asked, 1));
    if (later->verdict == Verdict::Approved)
        QCOMPARE(int(terminal->reverse(asked, kPlentyMs)->verdict), int(Verdict::Reversed));
}

void TestPaymentTerminal::whatIsNoClearAnswerIsUnknown_data()
{
    QTest::addColumn<QByteArray>("says"); // ID: the attempt
    QTest::addColumn<int>("verdict");
    const int unknown = int(Verdict::Unknown);
    const QByteArray head = "{\"attempt\":\"ID\",\"outcome\":\"approved\",";
    QTest::newRow("clear") << QByteArray(head + "\"amount\":1250}\n") << int(Verdict::Approved);
    QTest::newRow("members nobody knows")
        << QByteArray(head + "\"amount\":1250,\"x\":[]}\n") << int(Verdict::Approved);
    QTest::newRow("closes") << QByteArray() << unknown;
    QTest::newRow("no JSON") << QByteArray("OK\n") << unknown;
    QTest::newRow("half a line") << QByteArray(head + "\"amount\":1250}") << unknown;
    QTest::newRow("another amount") << QByteArray(head + "\"amount\":1249}\n") << unknown;
    QTest::newRow("no amount") << QByteArray(head + "\"tip\":0}\n") << unknown;
    QTest::newRow("a fraction") << QByteArray(head + "\"amount\":1250.5}\n") << unknown;
    QTest::newRow("negative tip") << QByteArray(head + "\"amount\":1250,\"tip\":-1}\n") << unknown;
    QTest::newRow("another attempt")
        << QByteArray("{\"attempt\":\"0190a8c0-0000-7000-8000-000000000000\",\"outcome\":"
                      "\"approved\",\"amount\":1250}\n")
        << unknown;
    QTest::newRow("another outcome")
        << QByteArray("{\"attempt\":\"ID\",\"outcome\":\"maybe\"}\n") << unknown;
    QTest::newRow("a line without end") << QByteArray(200'000, 'x') << unknown;
    QTest::newRow("progress, then nothing") << QByteArray("{\"progress\":\"pin\"}\n") << unknown;
}

void TestPaymentTerminal::whatIsNoClearAnswerIsUnknown()
{
    QFETCH(QByteArray, says);
    const TerminalPayment asked = payment();
    says.replace("ID", asked.attempt.toString().toLatin1());
    FakeTerminal plugIn([&](const QByteArray &) { return says; });
    const auto answer = makeSocketTerminal(plugIn.port())->pay(asked, kPlentyMs);
    VERIFY_OK(answer);
    QTEST(int(answer->verdict), "verdict");
}

void TestPaymentTerminal::whatSaysNothingInTimeIsUnknown()
{
    std::promise<void> done;
    const auto whenDone = done.get_future().share();
    FakeTerminal plugIn([whenDone](const QByteArray &) {
        whenDone.wait();
        return QByteArray();
    });
    const auto answer = makeSocketTerminal(plugIn.port())->pay(payment(), kShortMs);
    done.set_value();
    // The greeting may take longer than the time on a busy machine: then nothing was sent.
    if (!answer)
        VERIFY_ERROR(answer, u"terminal.unreachable"_s);
    else
        QCOMPARE(int(answer->verdict), int(Verdict::Unknown));
}

void TestPaymentTerminal::nobodyAtThePortMeansNothingWasSent()
{
    quint16 port = 0;
    {
        const FakeTerminal gone;
        port = gone.port();
    }
    const auto terminal = makeSocketTerminal(port);
    VERIFY_ERROR(terminal->pay(payment(), kPlentyMs), u"terminal.unreachable"_s);
    QCOMPARE(int(terminal->readiness(kPlentyMs)), int(TerminalReadiness::Unreachable));
}

void TestPaymentTerminal::anotherProtocolMeansNothingWasSent()
{
    std::atomic<int> asked = 0;
    FakeTerminal plugIn([&](const QByteArray &) {
        ++asked;
        return QByteArray();
    });
    plugIn.setHello("{\"protocol\":\"shopdesk-payment-terminal\",\"version\":2}\n");
    VERIFY_ERROR(makeSocketTerminal(plugIn.port())->pay(payment(), kPlentyMs),
                 u"terminal.otherProtocol"_s);
    QCOMPARE(asked.load(), 0);
}

void TestPaymentTerminal::anyLineIsAnAnswerOrUnknown()
{
    QVERIFY(rc::check("no line that says less than the whole is taken for an approval", [] {
        const TerminalPayment asked = payment();
        const QByteArray whole = approvedLine(asked);
        RC_ASSERT(terminalAnswerFrom(whole, asked)->verdict == Verdict::Approved);
        const auto cut = *rc::gen::inRange<qsizetype>(0, whole.size() - 2);
        RC_ASSERT(terminalAnswerFrom(whole.first(cut), asked)->verdict == Verdict::Unknown);
        const auto noise = *rc::gen::arbitrary<std::string>();
        const auto answer = terminalAnswerFrom(QByteArray::fromStdString(noise), asked);
        RC_ASSERT(!answer || answer->verdict == Verdict::Unknown);
    }));
}

void TestPaymentTerminal::cardNumbersAreCutToTheirLastFour_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("none") << u"Visa 4242"_s << u"Visa 4242"_s;
    QTest::newRow("bare") << u"4242424242424242"_s << u"************4242"_s;
    QTest::newRow("in groups") << u"PAN 4242 4242-4242 4242 OK"_s
                               << u"PAN **** ****-**** 4242 OK"_s;
    QTest::newRow("fifteen digits") << u"378282246310005"_s << u"***********0005"_s;
    QTest::newRow("no card number") << u"4242424242424241"_s << u"4242424242424241"_s;
    QTest::newRow("with its expiry")
        << u"4242 4242 4242 4242 0529"_s << u"**** **** **** 4242 0529"_s;
    QTest::newRow("a reference that holds one")
        << u"914242424242424243"_s << u"914242424242424243"_s;
    QTest::newRow("too short") << u"42424242424"_s << u"42424242424"_s;
}

void TestPaymentTerminal::cardNumbersAreCutToTheirLastFour()
{
    QFETCH(QString, text);
    QTEST(withoutCardNumbers(text), "safe");
    QVERIFY(withoutCardNumbers(QString(10'000, u'x')).size() <= 500);
}

void TestPaymentTerminal::theWorkerAnswersOncePerRequestInOrder()
{
    auto terminal = std::make_shared<SimulatedTerminal>(
        QList<Step>{Step::Decline, Step::Approve, Step::ApproveAndLoseAnswer});
    TerminalWorker worker;
    worker.useTerminal(terminal);
    std::promise<void> done;
    QList<int> verdicts;
    const TerminalPayment last = payment();
    for (int i = 0; i < 2; ++i)
        worker.pay(payment(), [&](const Result<TerminalAnswer> &answer) {
            verdicts.append(int(answer->verdict));
        });
    worker.pay(
        last, [&](const Result<TerminalAnswer> &answer) { verdicts.append(int(answer->verdict)); });
    worker.query(
        last, [&](const Result<TerminalAnswer> &answer) { verdicts.append(int(answer->verdict)); });
    worker.reverse(
        last, [&](const Result<TerminalAnswer> &answer) { verdicts.append(int(answer->verdict)); });
    worker.readiness([&](TerminalReadiness readiness) {
        verdicts.append(readiness == TerminalReadiness::Ready ? 100 : 101);
        done.set_value();
    });
    done.get_future().wait();
    const QList<int> expected{int(Verdict::Declined), int(Verdict::Approved), int(Verdict::Unknown),
                              int(Verdict::Approved), int(Verdict::Reversed), 100};
    QCOMPARE(verdicts, expected);
    QCOMPARE(terminal->paymentsTaken(), 1);
}

void TestPaymentTerminal::theWorkerWithoutTerminalSaysSo()
{
    TerminalWorker worker;
    std::promise<QString> key;
    worker.pay(payment(), [&](const Result<TerminalAnswer> &answer) {
        key.set_value(answer ? QString() : answer.error().key);
    });
    QCOMPARE(key.get_future().get(), u"terminal.notSet"_s);
}

void TestPaymentTerminal::theWorkerEndsWithRequestsWaiting()
{
    std::promise<void> begun;
    std::promise<void> go;
    std::atomic<int> answers = 0;
    auto terminal = std::make_shared<SimulatedTerminal>(QList<Step>{Step::Slow, Step::Approve});
    terminal->setSlow(1, [&](int) {
        begun.set_value();
        go.get_future().wait();
    });
    auto worker = std::make_unique<TerminalWorker>();
    worker->useTerminal(terminal);
    for (int i = 0; i < 5; ++i)
        worker->pay(payment(), [&](const Result<TerminalAnswer> &) { ++answers; });
    begun.get_future().wait();
    std::thread ending([&] { worker.reset(); });
    go.set_value();
    ending.join();
    QVERIFY(answers >= 1);
    QCOMPARE(terminal->paymentsTaken(), answers.load());
}

QTEST_GUILESS_MAIN(TestPaymentTerminal)
#include "tst_payment_terminal.moc"
