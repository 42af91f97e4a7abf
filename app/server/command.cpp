// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/command.h"

#include "core/base/log.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

void writeLine(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = toLogLine(text, 8'000).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

} // namespace

void printLine(const QString &text)
{
    writeLine(stdout, text);
}

void printError(const QString &text)
{
    writeLine(stderr, text);
}

int failWith(const Error &error)
{
    printError(u"shopdesk-server: "_s + errorText(error) + u" ["_s + describe(error) + u']');
    return kFailed;
}

int wrongUse(const QString &problem, const QString &usage)
{
    printError(u"shopdesk-server: "_s + problem);
    printError(QCoreApplication::translate("Server", "Usage: %1").arg(usage));
    return kWrongUse;
}

Result<DatabaseUrl> databaseArgument(const QString &text)
{
    return DatabaseUrl::parse(text);
}

std::unique_ptr<WriteGate> gateOf(const DatabaseUrl &url)
{
    if (url.kind == DatabaseUrl::Kind::Sqlite)
        return std::make_unique<WriteGate>(url.path + u".lock"_s);
    return std::make_unique<WriteGate>();
}

} // namespace shop
