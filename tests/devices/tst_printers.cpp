// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/escpos.h"
#include "core/devices/printer.h"
#include "tests/devices/fake_printer.h"
#include "tests/devices/sample_receipt.h"
#include "tests/support/qtest_results.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPlentyMs = 20'000;
constexpr int kShortMs = 300;
using Manner = FakePrinter::Manner;

QByteArray receiptBytes()
{
    const QList<PaperLine> lines = layOutReceipt(sampleReceipt(), englishWords(),
                                                 QLocale(QLocale::English, QLocale::Canada), 42);
    return toEscPos(lines, {.openDrawer = true, .drawLine = {}});
}

QString addressOf(const FakePrinter &printer)
{
    return u"127.0.0.1:%1"_s.arg(printer.port());
}

bool isAllSent(const Done &sent)
{
    return !sent && sent.error().context.value(u"allSent"_s).toBool();
}

// A port at which somebody listens whose queue of connections is full: connecting hangs.
class BusyPort final
{
public:
    BusyPort()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        m_sockets[0] = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::bind(m_sockets[0], generic, size) != 0 || ::listen(m_sockets[0], 0) != 0 ||
            ::getsockname(m_sockets[0], generic, &size) != 0)
            qFatal("no port");
        port = ntohs(address.sin_port);
        for (size_t i = 1; i < std::size(m_sockets); ++i) {
            m_sockets[i] = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
            ::connect(m_sockets[i], generic, size);
        }
    }
    ~BusyPort()
    {
        for (const int socket : m_sockets)
            ::close(socket);
    }
    Q_DISABLE_COPY_MOVE(BusyPort)

    int port = 0;

private:
    int m_sockets[4];
};

// A program "lp" that does as the text of a shell script says, before all others.
class FakeLp final
{
public:
    explicit FakeLp(const QByteArray &script) : m_path(qgetenv("PATH"))
    {
        QFile file(folder.filePath(u"lp"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no script");
        file.write("#!/bin/sh\ncd '" + folder.path().toUtf8() + "'\n" + script + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", folder.path().toLocal8Bit() + ':' + m_path);
    }
    ~FakeLp() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(FakeLp)

    QByteArray written(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;

private:
    QByteArray m_path;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPrinters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_network_printer_gets_every_byte_once_data()
    {
        QTest::addColumn<Manner>("manner");
        QTest::newRow("that answers") << Manner::Answers;
        QTest::newRow("that is mute") << Manner::Mute;
        QTest::newRow("that closes behind each job") << Manner::ClosesAtTheEnd;
    }
    void a_network_printer_gets_every_byte_once()
    {
        QFETCH(Manner, manner);
        const FakePrinter fake(manner);
        const auto printer = makeNetworkPrinter(addressOf(fake));
        const QByteArray bytes = receiptBytes();
        VERIFY_OK(printer->send(bytes, kPlentyMs));
        QTRY_COMPARE_WITH_TIMEOUT(fake.printed(), bytes, kPlentyMs);
        VERIFY_OK(printer->send(bytes, kPlentyMs));
        QTRY_COMPARE_WITH_TIMEOUT(fake.printed(), bytes + bytes, kPlentyMs);
    }

    void a_mute_printer_is_asked_only_once()
    {
        const FakePrinter fake(Manner::Mute);
        const auto printer = makeNetworkPrinter(addressOf(fake));
        VERIFY_OK(printer->send("one", kPlentyMs));
        VERIFY_OK(printer->send("two", kPlentyMs));
        QTRY_COMPARE_WITH_TIMEOUT(fake.printed(), QByteArray("onetwo"), kPlentyMs);
        QCOMPARE(fake.statusRequests(), 1);
    }

    void megabytes_arrive_whole()
    {
        const FakePrinter fake(Manner::Answers);
        const QByteArray bytes(3 * 1024 * 1024, 'x');
        VERIFY_OK(makeNetworkPrinter(addressOf(fake))->send(bytes, kPlentyMs));
        QTRY_COMPARE_WITH_TIMEOUT(fake.printed().size(), bytes.size(), kPlentyMs);
    }

    void a_printer_in_trouble_says_which_data()
    {
        QTest::addColumn<Manner>("manner");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("allSent");
        QTest::newRow("no paper") << Manner::NoPaper << u"printer.paperOut"_s << false;
        QTest::newRow("cover open") << Manner::CoverOpen << u"printer.coverOpen"_s << false;
        QTest::newRow("cutter blocked")
            << Manner::CutterBlocked << u"printer.cutterBlocked"_s << false;
        QTest::newRow("offline") << Manner::Offline << u"printer.offline"_s << false;
        QTest::newRow("resets behind the last byte")
            << Manner::ResetsAtTheEnd << u"printer.interrupted"_s << true;
        QTest::newRow("mute, resets behind the last byte")
            << Manner::MuteAndResetsAtTheEnd << u"printer.interrupted"_s << true;
    }
    void a_printer_in_trouble_says_which()
    {
        QFETCH(Manner, manner);
        QFETCH(QString, key);
        const FakePrinter fake(manner);
        const Done sent = makeNetworkPrinter(addressOf(fake))->send(receiptBytes(), kPlentyMs);
        VERIFY_ERROR(sent, key);
        QTEST(isAllSent(sent), "allSent");
        QCOMPARE(sent.error().context.value(u"address"_s).toString(), addressOf(fake));
    }

    void paper_near_its_end_prints_and_is_told()
    {
        const FakePrinter low(Manner::PaperLow);
        const auto printer = makeNetworkPrinter(addressOf(low));
        QVERIFY(!printer->isPaperLow());
        VERIFY_OK(printer->send("one", kPlentyMs));
        QVERIFY(printer->isPaperLow());
        const FakePrinter full(Manner::Answers);
        const auto other = makeNetworkPrinter(addressOf(full));
        VERIFY_OK(other->send("one", kPlentyMs));
        QVERIFY(!other->isPaperLow());
    }

    void a_printer_that_accepts_and_resets_got_nothing()
    {
        const FakePrinter fake(Manner::ResetsAtOnce);
        const Done sent = makeNetworkPrinter(addressOf(fake))->send(receiptBytes(), kPlentyMs);
        QVERIFY(!sent);
        QVERIFY(!isAllSent(sent));
        // The reset may be there before the connection is known to have come about.
        QVERIFY2(sent.error().key == u"printer.interrupted" ||
                     sent.error().key == u"printer.unreachable",
                 qPrintable(describe(sent.error())));
        QCOMPARE(fake.printed(), QByteArray());
    }

    void a_connection_that_breaks_in_the_middle_is_no_print()
    {
        const FakePrinter fake(Manner::ResetsInTheMiddle);
        const QByteArray bytes(8 * 1024 * 1024, 'x');
        const Done sent = makeNetworkPrinter(addressOf(fake))->send(bytes, kPlentyMs);
        VERIFY_ERROR(sent, u"printer.interrupted"_s);
        QVERIFY(!isAllSent(sent));
    }

    void a_printer_that_takes_nothing_does_not_hold_up_for_ever()
    {
        const FakePrinter fake(Manner::NeverReads);
        const QByteArray bytes(16 * 1024 * 1024, 'x');
        const Done sent = makeNetworkPrinter(addressOf(fake))->send(bytes, 2000);
        VERIFY_ERROR(sent, u"printer.timeOut"_s);
        QVERIFY(sent.error().code == ErrorCode::DeadlineExceeded);
    }

    void nobody_at_the_address_is_unreachable()
    {
        int port = 0;
        {
            const FakePrinter fake(Manner::Answers);
            port = fake.port();
        }
        VERIFY_ERROR(makeNetworkPrinter(u"127.0.0.1:%1"_s.arg(port))->send("x", kPlentyMs),
                     u"printer.unreachable"_s);
    }

    void a_connection_that_never_comes_about_times_out()
    {
        const BusyPort busy;
        VERIFY_ERROR(makeNetworkPrinter(u"127.0.0.1:%1"_s.arg(busy.port))->send("x", kShortMs),
                     u"printer.timeOut"_s);
    }

    void an_address_that_is_none_is_unreachable_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << u"  "_s;
        QTest::newRow("port only") << u":9100"_s;
        QTest::newRow("no number") << u"127.0.0.1:abc"_s;
        QTest::newRow("port 0") << u"127.0.0.1:0"_s;
        QTest::newRow("port too large") << u"127.0.0.1:65536"_s;
    }
    void an_address_that_is_none_is_unreachable()
    {
        QFETCH(QString, address);
        VERIFY_ERROR(makeNetworkPrinter(address)->send("x", kPlentyMs), u"printer.unreachable"_s);
    }

    void a_name_is_looked_up()
    {
        const FakePrinter fake(Manner::Answers);
        // localhost may be ::1 first, where nobody listens; both are answers of the look-up.
        const Done sent =
            makeNetworkPrinter(u" localhost:%1 "_s.arg(fake.port()))->send("x", kPlentyMs);
        if (!sent)
            VERIFY_ERROR(sent, u"printer.unreachable"_s);
    }

    void a_queue_gets_every_byte()
    {
        const FakeLp lp("printf '%s|' \"$@\" > arguments; cat > bytes");
        VERIFY_OK(makeQueuePrinter(u"Front desk; rm -rf $HOME"_s)->send(receiptBytes(), kPlentyMs));
        QCOMPARE(lp.written(u"bytes"_s), receiptBytes());
        QCOMPARE(lp.written(u"arguments"_s), QByteArray("-d|Front desk; rm -rf $HOME|-o|raw|"));
    }

    void a_queue_in_trouble_says_which_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("key");
        QTest::newRow("unknown")
            << QByteArray(
                   "cat >/dev/null; echo 'lp: The printer or class does not exist.' >&2; exit 1")
            << u"printer.queueUnknown"_s;
        QTest::newRow("stopped")
            << QByteArray("echo 'lp: Destination \"x\" is not accepting jobs.' >&2; exit 1")
            << u"printer.offline"_s;
        QTest::newRow("killed") << QByteArray("kill -9 $$") << u"printer.offline"_s;
        QTest::newRow("hangs") << QByteArray("exec sleep 30") << u"printer.timeOut"_s;
    }
    void a_queue_in_trouble_says_which()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, key);
        const FakeLp lp(script);
        const int timeoutMs = key == u"printer.timeOut" ? kShortMs : kPlentyMs;
        VERIFY_ERROR(makeQueuePrinter(u"receipts"_s)->send(receiptBytes(), timeoutMs), key);
    }

    void without_the_printing_system_no_queue_is_known()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const Done sent = makeQueuePrinter(u"receipts"_s)->send("x", kPlentyMs);
        qputenv("PATH", path);
        VERIFY_ERROR(sent, u"printer.queueUnknown"_s);
    }

    void a_queue_name_is_never_an_option()
    {
        const FakeLp lp("cat > bytes");
        VERIFY_ERROR(makeQueuePrinter(u"-h"_s)->send("x", kPlentyMs), u"printer.queueUnknown"_s);
        VERIFY_ERROR(makeQueuePrinter(QString())->send("x", kPlentyMs), u"printer.queueUnknown"_s);
    }

    void a_file_grows_by_each_receipt_and_is_private_whatever_the_umask()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"receipts.bin"_s);
        const auto printer = makeFilePrinter(path);
        const mode_t before = ::umask(0);
        const Done first = printer->send("one", kPlentyMs);
        ::umask(before);
        VERIFY_OK(first);
        VERIFY_OK(printer->send("two", kPlentyMs));
        QCOMPARE(contentOf(path), QByteArray("onetwo"));
        struct stat found = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &found), 0);
        QCOMPARE(found.st_mode & 07777, mode_t(0600));
    }

    void a_file_that_becomes_full_keeps_whole_receipts_only()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"receipts.bin"_s);
        const auto printer = makeFilePrinter(path);
        VERIFY_OK(printer->send(QByteArray(1000, 'a'), kPlentyMs));
        rlimit before = {};
        ::getrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{.rlim_cur = 1500, .rlim_max = before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        const Done sent = printer->send(QByteArray(1000, 'b'), kPlentyMs);
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_DFL);
        VERIFY_ERROR(sent, u"printer.cannotWrite"_s);
        QCOMPARE(contentOf(path), QByteArray(1000, 'a'));
    }

    void a_device_without_room_refuses()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("this system has no /dev/full");
        const Done sent = makeFilePrinter(u"/dev/full"_s)->send("x", kPlentyMs);
        VERIFY_ERROR(sent, u"printer.cannotWrite"_s);
        QVERIFY(sent.error().code == ErrorCode::ResourceExhausted);
    }

    void a_pipe_that_nobody_reads_is_offline()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        VERIFY_ERROR(makeFilePrinter(path)->send("x", kPlentyMs), u"printer.offline"_s);
    }

    void a_device_that_takes_nothing_times_out()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const int reader =
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        const Done sent = makeFilePrinter(path)->send(QByteArray(4'000'000, 'x'), kShortMs);
        ::close(reader);
        VERIFY_ERROR(sent, u"printer.timeOut"_s);
    }

    void a_file_in_no_folder_is_unreachable()
    {
        VERIFY_ERROR(makeFilePrinter(u"/nowhere/receipts.bin"_s)->send("x", kPlentyMs),
                     u"printer.unreachable"_s);
        VERIFY_ERROR(makeFilePrinter(u"/"_s)->send("x", kPlentyMs), u"printer.unreachable"_s);
    }
};

QTEST_GUILESS_MAIN(TestPrinters)
#include "tst_printers.moc"
