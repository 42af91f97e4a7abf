// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/write_gate.h"
#include "tests/support/qtest_results.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

using std::chrono::milliseconds;

// A child process: holds the lock until its input is closed, or writes again and again.
int hold(const QString &lockFile)
{
    WriteGate gate(lockFile);
    if (!gate.enter(WritePriority::Counter))
        return 1;
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    out.write("held\n");
    out.flush();
    in.readAll();
    gate.leave();
    return 0;
}

int hammer(const QString &lockFile)
{
    WriteGate gate(lockFile);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    out.write("held\n");
    out.flush();
    QFile turns(lockFile + u".turns"_s);
    if (!turns.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return 1;
    while (true) {
        if (!gate.enter(WritePriority::Counter))
            return 1;
        turns.write("x");
        std::this_thread::sleep_for(milliseconds(1));
        gate.leave();
    }
}

class Child final
{
public:
    Child(const QString &what, const QString &lockFile)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {what, lockFile});
    }
    ~Child()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Child)

    bool hasLock()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(10'000))
                return false;
        }
        return m_process.readLine() == "held\n";
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void letGo()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

class TstWriteGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void oneWriterAtATime()
    {
        WriteGate gate(lockFile());
        std::atomic<int> inside = 0;
        std::atomic<int> most = 0;
        std::atomic<int> done = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 6; ++thread) {
            threads.emplace_back([&, thread] {
                for (int i = 0; i < 200; ++i) {
                    if (!gate.enter(WritePriority(thread % 3)))
                        return;
                    most = std::max(most.load(), ++inside);
                    --inside;
                    gate.leave();
                    ++done;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(most.load(), 1);
        QCOMPARE(done.load(), 1'200);
    }

    void counterGoesBeforeDeskAndDeskBeforeLong()
    {
        QCOMPARE(
            orderOfEntering({WritePriority::Long, WritePriority::Desk, WritePriority::Long,
                             WritePriority::Counter, WritePriority::Desk, WritePriority::Counter}),
            QList<int>({3, 5, 1, 4, 0, 2}));
    }

    void equalsGoInTheOrderOfTheirComing()
    {
        QCOMPARE(orderOfEntering(QList<WritePriority>(6, WritePriority::Desk)),
                 QList<int>({0, 1, 2, 3, 4, 5}));
    }

    void whoWaitsTooLongIsToldAndTheQueueGoesOn()
    {
        WriteGate gate;
        VERIFY_OK(gate.enter(WritePriority::Counter));
        Done impatient;
        std::atomic<bool> patientEntered = false;
        std::thread first([&] { impatient = gate.enter(WritePriority::Counter, 20); });
        std::thread second([&] {
            if (gate.enter(WritePriority::Desk)) {
                patientEntered = true;
                gate.leave();
            }
        });
        first.join();
        VERIFY_ERROR(impatient, u"database.busy"_s);
        QCOMPARE(impatient.error().code, ErrorCode::Unavailable);
        QVERIFY(!patientEntered);
        gate.leave();
        second.join();
        QVERIFY(patientEntered);
    }

    void anotherProcessIsWaitedFor()
    {
        Child child(u"--hold"_s, lockFile());
        QVERIFY(child.hasLock());
        WriteGate gate(lockFile());
        VERIFY_ERROR(gate.enter(WritePriority::Counter, 50), u"database.busy"_s);
        Done entered;
        std::thread waiter([&] { entered = gate.enter(WritePriority::Counter, 10'000); });
        std::this_thread::sleep_for(milliseconds(50));
        child.letGo();
        waiter.join();
        VERIFY_OK(entered);
        gate.leave();
    }

    void aWaitGivenUpDoesNotKeepTheLock()
    {
        Child child(u"--hold"_s, lockFile());
        QVERIFY(child.hasLock());
        {
            WriteGate gate(lockFile());
            VERIFY_ERROR(gate.enter(WritePriority::Counter, 20), u"database.busy"_s);
            VERIFY_ERROR(gate.enter(WritePriority::Counter, 20), u"database.busy"_s);
        }
        WriteGate second(lockFile());
        VERIFY_ERROR(second.enter(WritePriority::Counter, 20), u"database.busy"_s);
        child.letGo();
        VERIFY_OK(second.enter(WritePriority::Counter, 10'000));
        second.leave();
        Child another(u"--hold"_s, lockFile());
        QVERIFY(another.hasLock());
    }

    void aKilledProcessHoldsNothing()
    {
        WriteGate gate(lockFile());
        Child child(u"--hold"_s, lockFile());
        QVERIFY(child.hasLock());
        child.kill();
        VERIFY_OK(gate.enter(WritePriority::Counter, 10'000));
        gate.leave();
    }

    void aProcessThatWritesAllTheTimeDoesNotOvertakeThisOneAgainAndAgain()
    {
        Child first(u"--hammer"_s, lockFile());
        Child second(u"--hammer"_s, lockFile());
        QVERIFY(first.hasLock());
        QVERIFY(second.hasLock());
        WriteGate gate(lockFile());
        const QFileInfo turns(lockFile() + u".turns"_s);
        qint64 overtaken = 0;
        for (int i = 0; i < 50; ++i) {
            const qint64 before = QFileInfo(turns.filePath()).size();
            VERIFY_OK(gate.enter(WritePriority::Counter));
            overtaken += QFileInfo(turns.filePath()).size() - before;
            std::this_thread::sleep_for(milliseconds(1));
            gate.leave();
        }
        // Fair is two turns of the others for each of ours; without the second lock file they
        // take more than ten, or ours times out.
        QVERIFY2(overtaken < 50 * 8, qPrintable(QString::number(overtaken)));
    }

    void aProgramStartedMeanwhileDoesNotInheritTheLock()
    {
        WriteGate gate(lockFile());
        VERIFY_OK(gate.enter(WritePriority::Counter));
        Child child(u"--hold"_s, lockFile()); // waits for its own, holds none of ours
        gate.leave();
        QVERIFY(child.hasLock());
        child.letGo();
        VERIFY_OK(gate.enter(WritePriority::Counter, 10'000));
        gate.leave();
    }

private:
    QString lockFile() const { return m_folder->filePath(u"shop.db.lock"_s); }

    // The waiters come one after the other while the gate is taken.
    static QList<int> orderOfEntering(const QList<WritePriority> &waiters)
    {
        WriteGate gate;
        if (!gate.enter(WritePriority::Counter))
            return {};
        std::mutex mutex;
        QList<int> order;
        std::vector<std::thread> threads;
        for (int i = 0; i < waiters.size(); ++i) {
            threads.emplace_back([&, i] {
                if (!gate.enter(waiters[i]))
                    return;
                {
                    const std::lock_guard guard(mutex);
                    order.append(i);
                }
                gate.leave();
            });
            while (gate.waiting() != i + 1)
                std::this_thread::sleep_for(milliseconds(1));
        }
        gate.leave();
        for (std::thread &thread : threads)
            thread.join();
        return order;
    }

    std::optional<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--hold"_s)
        return hold(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == u"--hammer"_s)
        return hammer(arguments[2]);
    TstWriteGate test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_write_gate.moc"
