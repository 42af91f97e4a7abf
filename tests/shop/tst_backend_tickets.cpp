// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shop/backend_fixture.h"

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// Askers that are gone, tasks that are cancelled or replaced: who is answered, and how often.
class TestBackendTickets final : public QObject, private BackendFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeBackend(); }
    void cleanup() { dropBackend(); }

    void anAskerThatIsGoneIsNeverAnswered();
    void anAskerThatGoesWhileAnswersWaitIsNeverAnswered();
    void cancellingAWaitingTaskAnswersAtOnceAndOnce();
    void cancellingATaskUnderWayAnswersAtOnceAndOnce();
    void cancellingAnAnsweredTaskChangesNothing();
    void aReplyMayDropItsTicketAndAskAgain();
    void aNewerTaskOfAKeyReplacesTheWaitingOne();
    void tasksOfOtherKeysAndLanesAreNotReplaced();
    void aTicketOutlivesItsBackend();
};

void TestBackendTickets::anAskerThatIsGoneIsNeverAnswered()
{
    start();
    HeldJob held;
    int answers = 0;
    auto asker = std::make_unique<QObject>();
    m_backend->ask(asker.get(), Lane::Desk, held.task(), [&](const Done &) { ++answers; });
    held.waitUntilBegun();
    asker.reset();
    held.letGo();
    bool later = false;
    m_backend->ask(
        m_asker.get(), Lane::Desk, [](Shop &) { return Done(); },
        [&](const Done &) { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(answers, 0);
}

void TestBackendTickets::anAskerThatGoesWhileAnswersWaitIsNeverAnswered()
{
    start();
    int answers = 0;
    auto asker = std::make_unique<QObject>();
    for (int i = 0; i < 20; ++i)
        m_backend->ask(
            asker.get(), Lane::Counter, [](Shop &) { return Done(); },
            [&](const Done &) {
                ++answers;
                asker.reset();
            });
    bool later = false;
    m_backend->ask(
        m_asker.get(), Lane::Counter, [](Shop &) { return Done(); },
        [&](const Done &) { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(answers, 1);
}

void TestBackendTickets::cancellingAWaitingTaskAnswersAtOnceAndOnce()
{
    start();
    HeldJob held;
    m_backend->ask(m_asker.get(), Lane::Desk, held.task(), kIgnore);
    held.waitUntilBegun();
    std::atomic<bool> ran = false;
    QStringList told;
    Ticket ticket = m_backend->ask(
        m_asker.get(), Lane::Desk,
        [&](Shop &) {
            ran = true;
            return Done();
        },
        [&](const Done &answer) { told.append(answer ? u"done"_s : answer.error().key); });
    QVERIFY(!ticket.isDone());
    ticket.cancel();
    QCOMPARE(told, QStringList(u"backend.cancelled"_s));
    QVERIFY(ticket.isDone());
    ticket.cancel();
    held.letGo();
    bool later = false;
    m_backend->ask(
        m_asker.get(), Lane::Desk, [](Shop &) { return Done(); },
        [&](const Done &) { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(told.size(), 1);
    QVERIFY(!ran);
}

void TestBackendTickets::cancellingATaskUnderWayAnswersAtOnceAndOnce()
{
    start();
    HeldJob held;
    QList<ErrorCode> told;
    Ticket ticket = m_backend->ask(m_asker.get(), Lane::Desk, held.task(), [&](const Done &answer) {
        told.append(answer ? ErrorCode::Internal : answer.error().code);
    });
    held.waitUntilBegun();
    ticket.cancel();
    QCOMPARE(told, QList<ErrorCode>{ErrorCode::Cancelled});
    held.letGo();
    bool later = false;
    m_backend->ask(
        m_asker.get(), Lane::Desk, [](Shop &) { return Done(); },
        [&](const Done &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(held.hasEnded());
    QCOMPARE(told.size(), 1);
}

void TestBackendTickets::cancellingAnAnsweredTaskChangesNothing()
{
    start();
    int answers = 0;
    Ticket ticket = m_backend->ask(
        m_asker.get(), Lane::Counter, [](Shop &) { return Done(); },
        [&](const Done &answer) {
            QVERIFY(answer);
            ++answers;
        });
    QTRY_VERIFY(ticket.isDone());
    ticket.cancel();
    QCOMPARE(answers, 1);
    Ticket none;
    QVERIFY(none.isDone());
    none.cancel();
}

void TestBackendTickets::aReplyMayDropItsTicketAndAskAgain()
{
    start();
    HeldJob held;
    m_backend->ask(m_asker.get(), Lane::Desk, held.task(), kIgnore);
    auto ticket = std::make_unique<Ticket>();
    bool again = false;
    *ticket = m_backend->ask(
        m_asker.get(), Lane::Desk, [](Shop &) { return Done(); },
        [&](const Done &) {
            ticket.reset();
            m_backend->ask(
                m_asker.get(), Lane::Counter, [](Shop &) { return Done(); },
                [&](const Done &) { again = true; });
        });
    ticket->cancel();
    QVERIFY(!ticket);
    QTRY_VERIFY(again);
}

void TestBackendTickets::aNewerTaskOfAKeyReplacesTheWaitingOne()
{
    start();
    HeldJob one;
    HeldJob two;
    m_backend->ask(m_asker.get(), Lane::Report, one.task(), kIgnore);
    m_backend->ask(m_asker.get(), Lane::Reader, two.task(), kIgnore);
    one.waitUntilBegun();
    two.waitUntilBegun();
    std::atomic<int> ran = 0;
    QStringList told;
    for (int i = 0; i < 5; ++i)
        m_backend->ask(
            m_asker.get(), Lane::Reader,
            [&ran, i](Shop &) {
                ++ran;
                return Result<int>(i);
            },
            [&](const Result<int> &answer) {
                told.append(answer ? QString::number(*answer) : answer.error().key);
            },
            u"search"_s);
    two.letGo();
    QTRY_COMPARE(told.size(), 5);
    QCOMPARE(told, QStringList(4, u"backend.cancelled"_s) + QStringList(u"4"_s));
    QCOMPARE(ran.load(), 1);
}

void TestBackendTickets::tasksOfOtherKeysAndLanesAreNotReplaced()
{
    start();
    HeldJob held;
    m_backend->ask(m_asker.get(), Lane::Desk, held.task(), kIgnore);
    held.waitUntilBegun();
    int done = 0;
    const auto count = [&](const Done &answer) { done += answer ? 1 : 100; };
    const auto nothing = [](Shop &) { return Done(); };
    m_backend->ask(m_asker.get(), Lane::Desk, nothing, count, u"a"_s);
    m_backend->ask(m_asker.get(), Lane::Desk, nothing, count, u"b"_s);
    m_backend->ask(m_asker.get(), Lane::Desk, nothing, count);
    m_backend->ask(m_asker.get(), Lane::Desk, nothing, count);
    m_backend->ask(m_asker.get(), Lane::Long, nothing, count, u"a"_s);
    held.letGo();
    QTRY_COMPARE(done, 5);
}

void TestBackendTickets::aTicketOutlivesItsBackend()
{
    start();
    HeldJob held;
    int answers = 0;
    m_backend->ask(m_asker.get(), Lane::Desk, held.task(), kIgnore);
    held.waitUntilBegun();
    Ticket ticket = m_backend->ask(
        m_asker.get(), Lane::Desk, [](Shop &) { return Done(); }, [&](const Done &) { ++answers; });
    held.letGo();
    m_backend.reset();
    QVERIFY(ticket.isDone());
    ticket.cancel();
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestBackendTickets)
#include "tst_backend_tickets.moc"
