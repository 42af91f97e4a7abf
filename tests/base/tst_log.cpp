// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>
#include <vector>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcTest, "shop.test.log", QtDebugMsg)

QStringList received;

void receive(QtMsgType, const QMessageLogContext &, const QString &message)
{
    received.append(message);
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

class TestLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textIsMadeSafeForOneLine_data();
    void textIsMadeSafeForOneLine();
    void longTextIsCutAtACharacter();
    void everyMessageIsOneLine();
    void theFileIsPrivateUnderAnyUmask();
    void thePreviousHandlerComesBack();
    void anInnerLogGivesWayToTheOuterOne();
    void theFileTurnsOverAndFiveAreKept();
    void threadsDoNotMixTheirLines();
    void aFileThatCannotBeWrittenStopsNothing();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"shopdesk.log"_s);
    received.clear();
}

void TestLog::textIsMadeSafeForOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"Caf\u00e9 \U0001f600 \u0663"_s << u"Caf\u00e9 \U0001f600 \u0663"_s;
    QTest::newRow("line break") << u"a\r\nb"_s << u"a\\u{D}\\u{A}b"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a\\u{9}b"_s;
    QTest::newRow("NUL") << u"a\u0000b"_s << u"a\\u{0}b"_s;
    QTest::newRow("drawer kick") << u"\u001bp"_s << u"\\u{1B}p"_s;
    QTest::newRow("next line and DEL") << u"\u0085\u007f"_s << u"\\u{85}\\u{7F}"_s;
    QTest::newRow("separators") << u"\u2028\u2029"_s << u"\\u{2028}\\u{2029}"_s;
    QTest::newRow("direction override")
        << u"\u202e\u2066\u200f\u061c"_s << u"\\u{202E}\\u{2066}\\u{200F}\\u{61C}"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) + u'x' << u"\\u{D83D}x"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestLog::textIsMadeSafeForOneLine()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(toLogLine(text), line);
}

void TestLog::longTextIsCutAtACharacter()
{
    QCOMPARE(toLogLine(u"abcde", 5), u"abcde"_s);
    QCOMPARE(toLogLine(u"abcdef", 5), u"abcd\u2026"_s);
    QCOMPARE(toLogLine(u"abc\U0001f600x", 5), u"abc\u2026"_s);
    QCOMPARE(toLogLine(u"abc\n\n", 5), u"abc\u2026"_s);
    QCOMPARE(toLogLine(QString(1'000'000, u'x')).size(), 2000);
    QCOMPARE(toLogLine(u"abc", 0), QString());
}

void TestLog::everyMessageIsOneLine()
{
    {
        const LogFile log(m_path, false);
        qCWarning(lcTest).noquote() << u"one\ntwo\u2028three\u202e"_s;
        qCInfo(lcTest) << "plain";
        qCDebug(lcTest).noquote() << QString(1'000'000, u'x');
    }
    const QStringList lines = linesOf(m_path);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].endsWith(u" warning shop.test.log one\\u{A}two\\u{2028}three\\u{202E}"_s),
             qPrintable(lines[0]));
    QVERIFY(lines[1].endsWith(u" info shop.test.log plain"_s));
    QVERIFY(lines[2].size() < 2100);
}

void TestLog::theFileIsPrivateUnderAnyUmask()
{
#ifdef Q_OS_WIN
    QSKIP("the profile's access list does this on Windows");
#else
    const auto modeOf = [](const QString &path) {
        struct stat found = {};
        return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 0777 : 0;
    };
    for (const mode_t mask : {mode_t(0), mode_t(0777)}) {
        QFile::remove(m_path);
        const mode_t before = ::umask(mask);
        {
            const LogFile log(m_path, false);
            qInfo("something");
        }
        ::umask(before);
        QCOMPARE(modeOf(m_path), mode_t(0600));
        QCOMPARE(linesOf(m_path).size(), 1);
    }
#endif
}

void TestLog::thePreviousHandlerComesBack()
{
    const QtMessageHandler original = qInstallMessageHandler(receive);
    {
        const LogFile log(m_path, false);
        qInfo("to the file");
    }
    qInfo("to the handler");
    qInstallMessageHandler(original);
    QCOMPARE(received, QStringList{u"to the handler"_s});
    QCOMPARE(linesOf(m_path).size(), 1);
}

void TestLog::anInnerLogGivesWayToTheOuterOne()
{
    const QString inner = m_folder->filePath(u"inner.log"_s);
    {
        const LogFile outerLog(m_path, false);
        {
            const LogFile innerLog(inner, false);
            qInfo("inner");
        }
        qInfo("outer");
    }
    QCOMPARE(linesOf(inner).size(), 1);
    QCOMPARE(linesOf(m_path).size(), 1);
    QVERIFY(linesOf(m_path).first().endsWith(u"outer"_s));
}

void TestLog::theFileTurnsOverAndFiveAreKept()
{
    const QString text(1'900, u'x');
    {
        const LogFile log(m_path, false);
        for (int i = 0; i < 15'000; ++i)
            qInfo().noquote() << i << text;
    }
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names, (QStringList{u"shopdesk.log"_s, u"shopdesk.log.1"_s, u"shopdesk.log.2"_s,
                                 u"shopdesk.log.3"_s, u"shopdesk.log.4"_s}));
    for (const QString &name : names) {
        const QFile file(m_folder->filePath(name));
        QVERIFY(file.size() <= 4 * 1024 * 1024);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QVERIFY(linesOf(m_path).last().contains(u" 14999 "_s));
}

void TestLog::threadsDoNotMixTheirLines()
{
    constexpr int kThreads = 4;
    constexpr int kEach = 500;
    {
        const LogFile log(m_path, false);
        std::vector<std::thread> threads;
        for (int i = 0; i < kThreads; ++i) {
            threads.emplace_back([] {
                for (int n = 0; n < kEach; ++n)
                    qCInfo(lcTest).noquote() << "begin" << QString(200, u'y') << "end";
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }
    const QStringList lines = linesOf(m_path);
    QCOMPARE(lines.size(), kThreads * kEach);
    for (const QString &line : lines)
        QVERIFY(line.contains(u" begin "_s) && line.endsWith(u" end"_s) && line.count(u'y') == 200);
}

void TestLog::aFileThatCannotBeWrittenStopsNothing()
{
    const LogFile log(m_folder->filePath(u"absent/shopdesk.log"_s), false);
    qInfo("this goes to stderr");
    QVERIFY(!QFile::exists(m_folder->filePath(u"absent"_s)));
}

QTEST_APPLESS_MAIN(TestLog)
#include "tst_log.moc"
