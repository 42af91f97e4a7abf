// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace shop {

// One program per profile: the first holds the lock and listens; a second one asks it to come to
// the front and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);

    // False when another program has the profile. Error database.readOnly when the folder cannot be
    // written.
    Result<bool> acquire();
    // Asks the program that has it to come to the front; whether it answered.
    bool raiseOther() const;

Q_SIGNALS:
    void raiseWanted();

private:
    QString m_folder;
    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace shop
