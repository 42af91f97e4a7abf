// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the journal as a line of JSON, and back.
#include "core/journal/journal.h"

#include <limits>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error badLine(QStringView member)
{
    return {ErrorCode::DataLoss, u"journal.badLine"_s, {{u"member"_s, member.toString()}}};
}

Result<QString> textOf(const Json &line, QStringView member)
{
    const Json *value = line.member(member);
    if (!value || !value->string())
        return badLine(member);
    return *value->string();
}

Result<qint64> numberOf(const Json &line, QStringView member)
{
    const Json *value = line.member(member);
    const auto number = value ? value->toInteger() : std::nullopt;
    if (!number)
        return badLine(member);
    return *number;
}

Result<QByteArray> bytesOf(const Json &line, QStringView member, QList<qsizetype> sizes)
{
    SHOP_TRY_VALUE(text, textOf(line, member));
    const QByteArray digits = text.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (!sizes.contains(bytes.size()) || bytes.toHex() != digits)
        return badLine(member);
    return bytes;
}

// The members in the order RFC 8785 sorts them; the body is in canonical form already.
Result<QByteArray> rowForm(const JournalRow &row, const QByteArray &hash)
{
    SHOP_TRY_VALUE(kind, Json(row.kind).toCanonical());
    const QByteArray actor = row.actor.isNull() ? QByteArray() : row.actor.toString().toLatin1();
    return QByteArray("{\"actor\":\"" + actor + "\",\"at\":" + QByteArray::number(row.at) +
                      ",\"body\":" + row.body + ",\"document\":\"" + row.document.toHex() +
                      "\",\"generation\":" + QByteArray::number(row.generation) + hash +
                      ",\"kind\":" + kind + ",\"prev\":\"" + row.prev.toHex() +
                      "\",\"register\":\"" + row.registerId.toString().toLatin1() +
                      "\",\"seq\":" + QByteArray::number(row.seq) + '}');
}

} // namespace

Result<QByteArray> Journal::canonicalForm(const JournalRow &row)
{
    return rowForm(row, {});
}

Result<QByteArray> Journal::toLine(const JournalRow &row)
{
    return rowForm(row, ",\"hash\":\"" + row.hash.toHex() + '"');
}

Result<JournalRow> Journal::fromLine(const Json &line)
{
    SHOP_TRY_VALUE(registerText, textOf(line, u"register"));
    SHOP_TRY_VALUE(actorText, textOf(line, u"actor"));
    SHOP_TRY_VALUE(generation, numberOf(line, u"generation"));
    SHOP_TRY_VALUE(seq, numberOf(line, u"seq"));
    SHOP_TRY_VALUE(at, numberOf(line, u"at"));
    SHOP_TRY_VALUE(kind, textOf(line, u"kind"));
    SHOP_TRY_VALUE(document, bytesOf(line, u"document", {0, 16}));
    SHOP_TRY_VALUE(prev, bytesOf(line, u"prev", {32}));
    SHOP_TRY_VALUE(hash, bytesOf(line, u"hash", {32}));
    const Json *body = line.member(u"body");
    if (!body || !body->object())
        return badLine(u"body");
    SHOP_TRY_VALUE(canonicalBody, body->toCanonical());
    const auto registerId = RegisterId::fromString(registerText);
    const auto actor = UserId::fromString(actorText);
    if (!registerId || registerId->isNull())
        return badLine(u"register");
    if (!actor && !actorText.isEmpty())
        return badLine(u"actor");
    if (generation < 1 || generation > std::numeric_limits<int>::max() || seq < 1)
        return badLine(u"seq");
    JournalRow row;
    row.registerId = *registerId;
    row.generation = int(generation);
    row.seq = seq;
    row.at = at;
    row.actor = actor.value_or(UserId());
    row.kind = kind;
    row.document = document;
    row.body = canonicalBody;
    row.prev = prev;
    row.hash = hash;
    return row;
}

Done Journal::eachLine(const std::function<bool(const QByteArray &)> &visit)
{
    Done done;
    SHOP_TRY(each([&](const JournalRow &row) {
        const auto line = toLine(row);
        if (!line) {
            done = line.error();
            return false;
        }
        return visit(*line);
    }));
    return done;
}

} // namespace shop
