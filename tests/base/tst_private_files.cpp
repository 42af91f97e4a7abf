// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_files.h"
#include "tests/support/qtest_results.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeOpenly(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
}

} // namespace

class TestPrivateFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void foldersAreMadeWithTheirParents();
    void anExistingFolderIsNarrowed();
    void aSharedFolderStaysShared();
    void aFileInTheWayIsAnError();
    void aNewFileIsPrivate_data();
    void aNewFileIsPrivate();
    void anExistingFileIsNarrowedAndKeepsItsContent();
    void locksOfThisProcessSurviveTheNarrowing();
    void aLinkIsNotFollowed();
    void contentIsReplacedWhole();
    void aFailedWriteLeavesTheOldContent();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    mode_t m_umask = 0;
};

void TestPrivateFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_umask = ::umask(0);
}

void TestPrivateFiles::cleanup()
{
    ::umask(m_umask);
}

void TestPrivateFiles::foldersAreMadeWithTheirParents()
{
    const QString path = m_folder->filePath(u"a/b/c"_s);
    VERIFY_OK(makePrivateFolder(path));
    for (const QString &name : {u"a"_s, u"a/b"_s, u"a/b/c"_s})
        QCOMPARE(modeOf(m_folder->filePath(name)), mode_t(0700));
    VERIFY_OK(makePrivateFolder(path + u'/'));
}

void TestPrivateFiles::anExistingFolderIsNarrowed()
{
    const QString path = m_folder->filePath(u"open"_s);
    QVERIFY(QDir().mkdir(path));
    QCOMPARE(modeOf(path), mode_t(0777));
    VERIFY_OK(makePrivateFolder(path));
    QCOMPARE(modeOf(path), mode_t(0700));
}

void TestPrivateFiles::aSharedFolderStaysShared()
{
    const QString path = m_folder->filePath(u"shared"_s);
    QVERIFY(QDir().mkdir(path));
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 01777), 0);
    VERIFY_OK(makePrivateFolder(path));
    QCOMPARE(modeOf(path), mode_t(01777));
}

void TestPrivateFiles::aFileInTheWayIsAnError()
{
    const QString path = m_folder->filePath(u"file"_s);
    writeOpenly(path, "x");
    VERIFY_ERROR(makePrivateFolder(path), u"file.cannotCreate"_s);
    VERIFY_ERROR(makePrivateFolder(path + u"/below"_s), u"file.cannotCreate"_s);
    VERIFY_ERROR(makePrivateFolder(QString()), u"file.cannotCreate"_s);
    QCOMPARE(makePrivateFolder(path).error().context[u"path"_s].toString(), path);
}

void TestPrivateFiles::aNewFileIsPrivate_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("umask 000") << 0;
    QTest::newRow("umask 022") << 022;
    QTest::newRow("umask 777") << 0777;
}

void TestPrivateFiles::aNewFileIsPrivate()
{
    QFETCH(int, mask);
    ::umask(mode_t(mask));
    const QString empty = m_folder->filePath(u"empty"_s);
    VERIFY_OK(makePrivateFile(empty));
    QCOMPARE(modeOf(empty), mode_t(0600));
    const QString full = m_folder->filePath(u"full"_s);
    VERIFY_OK(writePrivateFile(full, "content"));
    QCOMPARE(modeOf(full), mode_t(0600));
    QCOMPARE(contentOf(full), QByteArray("content"));
}

void TestPrivateFiles::anExistingFileIsNarrowedAndKeepsItsContent()
{
    const QString path = m_folder->filePath(u"file"_s);
    writeOpenly(path, "kept");
    VERIFY_OK(makePrivateFile(path));
    QCOMPARE(modeOf(path), mode_t(0600));
    QCOMPARE(contentOf(path), QByteArray("kept"));
}

// Closing any descriptor of a file drops the process's record locks on it, a database's among them.
void TestPrivateFiles::locksOfThisProcessSurviveTheNarrowing()
{
    const QString path = m_folder->filePath(u"shop.db"_s);
    writeOpenly(path, "0123456789");
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(descriptor >= 0);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    QCOMPARE(::fcntl(descriptor, F_SETLK, &lock), 0);
    VERIFY_OK(makePrivateFile(path));

    // Another process sees the lock; the one that holds it would not.
    const pid_t child = ::fork();
    if (child == 0) {
        struct flock seen = {};
        seen.l_type = F_WRLCK;
        seen.l_whence = SEEK_SET;
        const bool held = ::fcntl(descriptor, F_GETLK, &seen) == 0 && seen.l_type != F_UNLCK;
        ::_exit(held ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    ::close(descriptor);
}

void TestPrivateFiles::aLinkIsNotFollowed()
{
    const QString target = m_folder->filePath(u"target"_s);
    const QString link = m_folder->filePath(u"link"_s);
    writeOpenly(target, "somebody's");
    QVERIFY(QFile::link(target, link));
    VERIFY_ERROR(makePrivateFile(link), u"file.cannotCreate"_s);
    QCOMPARE(modeOf(target), mode_t(0644));
    VERIFY_OK(writePrivateFile(link, "mine"));
    QCOMPARE(contentOf(target), QByteArray("somebody's"));
    QCOMPARE(contentOf(link), QByteArray("mine"));
}

void TestPrivateFiles::contentIsReplacedWhole()
{
    const QString path = m_folder->filePath(u"file"_s);
    writeOpenly(path, QByteArray(10'000, 'x'));
    VERIFY_OK(writePrivateFile(path, "short"));
    QCOMPARE(contentOf(path), QByteArray("short"));
    QCOMPARE(modeOf(path), mode_t(0600));
    VERIFY_OK(writePrivateFile(path, {}));
    QVERIFY(contentOf(path).isEmpty());
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"file"_s});
}

void TestPrivateFiles::aFailedWriteLeavesTheOldContent()
{
    const QString folder = m_folder->filePath(u"folder"_s);
    QVERIFY(QDir().mkdir(folder));
    VERIFY_ERROR(writePrivateFile(folder, "x"), u"file.cannotWrite"_s);
    VERIFY_ERROR(writePrivateFile(m_folder->filePath(u"absent/file"_s), "x"),
                 u"file.cannotWrite"_s);

    // A limit on the size of files makes the write fail half way.
    const QString path = m_folder->filePath(u"file"_s);
    VERIFY_OK(writePrivateFile(path, "old"));
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit tight = before;
    tight.rlim_cur = 4096;
    const auto onTooLarge = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const Done written = writePrivateFile(path, QByteArray(100'000, 'n'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, onTooLarge);
    VERIFY_ERROR(written, u"file.cannotWrite"_s);
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"file"_s});
}
QTEST_APPLESS_MAIN(TestPrivateFiles)
#include "tst_private_files.moc"
