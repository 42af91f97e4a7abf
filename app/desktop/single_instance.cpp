// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include "core/base/private_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// A socket path is short by law (108 bytes on Linux), a profile's need not be: its hash is.
QString socketName(const QString &profileFolder)
{
    const QByteArray hash = QCryptographicHash::hash(QDir(profileFolder).canonicalPath().toUtf8(),
                                                     QCryptographicHash::Sha256)
                                .toHex()
                                .left(16);
    const QString name = u"shopdesk-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return name;
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent)
    : QObject(parent),
      m_folder(profileFolder),
      m_socket(socketName(profileFolder)),
      m_lock(profileFolder + u"/shopdesk.lock"_s)
{
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            socket->deleteLater();
        Q_EMIT raiseWanted();
    });
}

Result<bool> SingleInstance::acquire()
{
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() == QLockFile::LockFailedError)
            return false;
        return Error{ErrorCode::FailedPrecondition,
                     u"database.readOnly"_s,
                     {{u"path"_s, QString(m_folder + u"/shop.db"_s)},
                      {u"reason"_s, u"the lock file cannot be made"_s}}};
    }
    SHOP_TRY(makePrivateFile(m_lock.fileName())); // made with the umask's mode
    QLocalServer::removeServer(m_socket);
    m_server.listen(m_socket);
    return true;
}

bool SingleInstance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    return socket.waitForConnected(2000);
}

} // namespace shop
