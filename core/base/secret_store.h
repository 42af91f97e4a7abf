// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace shop {

// Where passwords of services are kept, apart from the shop's database and so out of its backups and
// exports. Names are lower-case letters, digits and dashes. From any thread.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual Result<Secret> read(const QString &name) const = 0; // empty where there is none
    // An empty one is taken away. Error file.cannotWrite.
    virtual Done write(const QString &name, const Secret &secret) = 0;
};

// One private file for each in a private folder: what only the person of this computer can read.
class SecretFiles final : public SecretStore
{
public:
    explicit SecretFiles(QString folder) : m_folder(std::move(folder)) {}

    Result<Secret> read(const QString &name) const override;
    Done write(const QString &name, const Secret &secret) override;

private:
    QString m_folder;
};

} // namespace shop
