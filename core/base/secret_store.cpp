// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret_store.h"

#include "core/base/private_files.h"

#include <QFile>

namespace shop {

using namespace Qt::Literals::StringLiterals;

Result<Secret> SecretFiles::read(const QString &name) const
{
    QFile file(m_folder + u'/' + name);
    if (!file.exists())
        return Secret();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FailedPrecondition,
                     u"file.cannotOpen"_s,
                     {{u"path"_s, file.fileName()}, {u"reason"_s, file.errorString()}}};
    return Secret(file.readAll());
}

Done SecretFiles::write(const QString &name, const Secret &secret)
{
    const QString path = m_folder + u'/' + name;
    if (secret.isEmpty()) {
        if (QFile::exists(path) && !QFile::remove(path))
            return Error{ErrorCode::Unavailable, u"file.cannotWrite"_s, {{u"path"_s, path}}};
        return {};
    }
    SHOP_TRY(makePrivateFolder(m_folder));
    return writePrivateFile(path, secret.reveal());
}

} // namespace shop
