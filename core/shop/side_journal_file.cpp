// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/side_journal_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kCheckDigits = 64;
constexpr qsizetype kLongestLine = 64 << 20;
const QByteArray kBegin = "{\"check\":\"";
const QByteArray kEntry = "\",\"entry\":";

QByteArray checkOver(const QByteArray &before, const QByteArray &entry)
{
    return QCryptographicHash::hash(QByteArray(before + entry), QCryptographicHash::Sha256).toHex();
}

// The entry of a whole line whose check is right; nothing for any other.
std::optional<SideEntry> fromSideLine(const QByteArray &line, const QByteArray &checkBefore)
{
    const qsizetype entryAt = kBegin.size() + kCheckDigits + kEntry.size();
    if (!line.startsWith(kBegin) || !line.endsWith('}') ||
        line.mid(kBegin.size() + kCheckDigits, kEntry.size()) != kEntry)
        return std::nullopt;
    const QByteArray text = line.mid(entryAt, line.size() - entryAt - 1);
    if (checkOver(checkBefore, text) != checkOf(line))
        return std::nullopt;
    const auto json = Json::parse(text);
    const Json *row = json ? json->member(u"row") : nullptr;
    if (!row)
        return std::nullopt;
    const auto read = Journal::fromLine(*row);
    if (!read)
        return std::nullopt;
    const Json *document = json->member(u"document");
    return SideEntry{*read, document ? document->toBytes() : QByteArray()};
}

Done readFile(const QString &path, QList<SideEntry> &entries)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     u"file.cannotOpen"_s,
                     {{u"path"_s, path}, {u"reason"_s, file.errorString()}}};
    QByteArray check;
    for (qint64 number = 1; !file.atEnd(); ++number) {
        QByteArray line = file.readLine(kLongestLine);
        const bool isWhole = line.endsWith('\n');
        if (isWhole)
            line.chop(1);
        const auto entry = isWhole ? fromSideLine(line, check) : std::nullopt;
        if (!entry) {
            if (file.atEnd())
                return {};
            return Error{ErrorCode::DataLoss,
                         u"sideJournal.damaged"_s,
                         {{u"path"_s, path}, {u"line"_s, number}}};
        }
        check = checkOf(line);
        entries.append(*entry);
    }
    return {};
}

auto placeOf(const SideEntry &entry)
{
    return std::tuple(entry.row.registerId.bytes(), entry.row.generation, entry.row.seq);
}

} // namespace

QByteArray checkOf(const QByteArray &sideLine)
{
    return sideLine.mid(kBegin.size(), kCheckDigits);
}

Result<QByteArray> toSideLine(const SideEntry &entry, const QByteArray &checkBefore)
{
    SHOP_TRY_VALUE(row, Journal::toLine(entry.row));
    const QByteArray text =
        '{' + (entry.document.isEmpty() ? QByteArray() : "\"document\":" + entry.document + ',') +
        "\"row\":" + row + '}';
    return QByteArray(kBegin + checkOver(checkBefore, text) + kEntry + text + '}');
}

Result<QList<SideEntry>> readSideJournals(const QStringList &paths)
{
    QList<SideEntry> entries;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            SHOP_TRY(readFile(path, entries));
            continue;
        }
        const QDir folder(path);
        const QStringList names = folder.entryList({kSideJournalPrefix.toString() + u"*.jsonl"_s},
                                                   QDir::Files, QDir::Name);
        for (const QString &name : names)
            SHOP_TRY(readFile(folder.filePath(name), entries));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const SideEntry &a, const SideEntry &b) {
        return placeOf(a) < placeOf(b);
    });
    const auto isSame = [](const SideEntry &a, const SideEntry &b) {
        return placeOf(a) == placeOf(b) && a.row.hash == b.row.hash;
    };
    entries.erase(std::unique(entries.begin(), entries.end(), isSame), entries.end());
    return entries;
}

} // namespace shop
