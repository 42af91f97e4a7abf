// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <QDir>
#include <QRegularExpression>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView kSqlite = u"sqlite://";
constexpr QStringView kPostgres = u"postgresql://";

Error badUrl(const QString &text, const QString &reason)
{
    return {ErrorCode::InvalidArgument,
            u"database.badUrl"_s,
            {{u"field"_s, u"database"_s}, {u"url"_s, text}, {u"reason"_s, reason}}};
}

Result<DatabaseUrl> sqliteUrl(const QString &text)
{
    QString path = text.sliced(kSqlite.size());
    // A path typed as it is ("100%.db") is taken as it is.
    static const QRegularExpression kLonePercent(u"%(?![0-9A-Fa-f]{2})"_s);
    if (!path.contains(kLonePercent))
        path = QUrl::fromPercentEncoding(path.toUtf8());
    const bool hasDrive = path.size() > 3 && path[0] == u'/' && path[2] == u':';
    if (hasDrive && QDir::isAbsolutePath(path.sliced(1)))
        path.remove(0, 1); // "/C:/shop.db"
    if (path.isEmpty() || !QDir::isAbsolutePath(path))
        return badUrl(text, u"the path must be absolute: sqlite:///absolute/path/file.db"_s);
    if (path.endsWith(u'/'))
        return badUrl(text, u"the path names a folder"_s);
    if (path.contains(QChar(u'\0')))
        return badUrl(text, u"the path holds a NUL"_s);
    DatabaseUrl url = DatabaseUrl::sqliteFile(path);
    url.text = text;
    return url;
}

Result<DatabaseUrl> postgresUrl(const QString &text)
{
    QUrl parsed(text, QUrl::StrictMode);
    const QString shown = parsed.toDisplayString(QUrl::RemovePassword);
    if (!parsed.isValid() || parsed.path().size() < 2 || parsed.path().count(u'/') != 1)
        return badUrl(shown, u"expected postgresql://user@host:port/name"_s);
    DatabaseUrl url;
    url.kind = DatabaseUrl::Kind::PostgreSql;
    url.text = shown;
    url.password = Secret(parsed.password(QUrl::FullyDecoded).toUtf8());
    parsed.setPassword(QString());
    url.server = parsed;
    return url;
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    if (text.startsWith(kSqlite))
        return sqliteUrl(text);
    if (text.startsWith(kPostgres))
        return postgresUrl(text);
    return badUrl(text.section(u':', 0, 0), u"expected sqlite:// or postgresql://"_s);
}

DatabaseUrl DatabaseUrl::sqliteFile(const QString &absolutePath)
{
    DatabaseUrl url;
    url.path = QDir::cleanPath(absolutePath);
    url.text = kSqlite.toString() + url.path;
    return url;
}

} // namespace shop
