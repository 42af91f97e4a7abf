// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace shop::architecture {
namespace {

bool mayHoldSql(const Source &source)
{
    static const QRegularExpression places(
        u"^core/(storage/|journal/|[a-z_]+/sql_|[a-z_]+/migrations/)"_s);
    return places.match(source.path).hasMatch();
}

// The words a statement begins with, and enough behind them that no name on a button looks so.
const QRegularExpression &statementStart()
{
    static const QRegularExpression pattern(
        u"^\\s*(SELECT\\s|INSERT\\s+(INTO|OR)\\b|UPDATE\\s+\\w+\\s+SET\\b|DELETE\\s+FROM\\b"
        "|CREATE\\s+(TABLE|INDEX|UNIQUE|TRIGGER|VIEW|TEMP|VIRTUAL)\\b|ALTER\\s+TABLE\\b"
        "|DROP\\s+(TABLE|INDEX|TRIGGER|VIEW)\\b|PRAGMA\\s+\\w|WITH\\s+\\w+\\s+AS\\s*\\(|REPLACE\\s+"
        "INTO\\b"
        "|BEGIN\\s+(IMMEDIATE|EXCLUSIVE)|SAVEPOINT\\s|RELEASE\\s+\\w|ROLLBACK\\s+TO\\b|VACUUM\\b|ATTACH\\s)"_s);
    return pattern;
}

// The module whose tables a file may name: its folder, for those that have tables.
QString tablePrefixOf(const Source &source)
{
    static const QRegularExpression folder(u"^core/([a-z]+)/(sql_|migrations/)"_s);
    if (source.isIn(u"core/journal/"_s))
        return u"journal_"_s;
    const auto match = folder.match(source.path);
    return match.hasMatch() && match.captured(1) != u"storage" ? match.captured(1) + u'_'
                                                               : QString();
}

// Names that stand where a table stands and are none of another module.
bool isNoTable(const QString &name)
{
    static const QRegularExpression known(
        u"^(sqlite_\\w+|pragma_\\w+|pg_\\w+|json_\\w+|generate_series|unnest|excluded|new|old)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return known.match(name).hasMatch();
}

struct Named {
    qsizetype at = 0;
    QString name;
};

// Identifiers that stand where SQL names a table. Keywords in capitals, as all our SQL has them.
QList<Named> tablesIn(const QString &sql)
{
    static const QRegularExpression direct(
        u"(?<!DISTINCT )\\b(?:FROM|JOIN)\\s+\\(?\\s*([A-Za-z_]\\w*)\\b(?!\\()|\\b(?:INTO|UPDATE|REFERENCES)\\s+([A-Za-z_]\\w*)"_s);
    static const QRegularExpression listed(
        u"\\bFROM\\s+\\w+(?:\\s+(?:AS\\s+)?[a-z]\\w*)?\\s*,\\s*([a-z_]\\w*)\\b(?!\\s*\\()"_s);
    static const QRegularExpression made(
        u"\\b(?:TABLE|INDEX|TRIGGER|VIEW)\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?([A-Za-z_]\\w*)"_s);
    static const QRegularExpression target(
        u"\\b(?:INDEX|TRIGGER)\\s+[^;]*?\\bON\\s+([A-Za-z_]\\w*)"_s);
    static const QSet<QString> words = {u"SET"_s,    u"SELECT"_s, u"SKIP"_s, u"OF"_s,
                                        u"ON"_s,     u"NOWAIT"_s, u"IF"_s,   u"LATERAL"_s,
                                        u"VALUES"_s, u"OR"_s};
    QList<Named> tables;
    const auto collect = [&](const QRegularExpression &pattern) {
        auto found = pattern.globalMatch(sql);
        while (found.hasNext()) {
            const auto match = found.next();
            const int group = match.lastCapturedIndex();
            if (!words.contains(match.captured(group)))
                tables.append({match.capturedStart(group), match.captured(group)});
        }
    };
    collect(direct);
    collect(listed);
    collect(made);
    collect(target);
    return tables;
}

QSet<QString> namedByWith(const QString &sql)
{
    static const QRegularExpression pattern(
        u"\\b(\\w+)\\s*(?:\\([^()]*\\)\\s*)?AS\\s*(?:NOT\\s+)?(?:MATERIALIZED\\s*)?\\("_s);
    QSet<QString> names;
    auto found = pattern.globalMatch(sql);
    while (found.hasNext())
        names.insert(found.next().captured(1));
    return names;
}

void checkTables(const Source &source, const QString &sql, int firstLine, const QString &prefix,
                 QStringList &findings)
{
    const QSet<QString> local = namedByWith(sql);
    for (const Named &table : tablesIn(sql)) {
        if (table.name.startsWith(prefix) || local.contains(table.name) || isNoTable(table.name))
            continue;
        const int line = firstLine + static_cast<int>(QStringView(sql).left(table.at).count(u'\n'));
        findings.append(source.finding(
            3, line, u"%1 is not a name of this module (%2…)"_s.arg(table.name, prefix)));
    }
}

} // namespace

QStringList hasSqlOnlyInItsPlaces(const Source &source)
{
    const bool program = source.isIn(u"core/"_s) || source.isIn(u"ui/"_s) || source.isIn(u"app/"_s);
    if (!program || mayHoldSql(source))
        return {};
    if (source.isSql())
        return {source.finding(2, 1, u"SQL files belong in core/*/migrations"_s)};
    QStringList findings;
    for (const Literal &literal : source.literals) {
        if (statementStart().match(literal.text).hasMatch())
            findings.append(source.finding(
                2, literal.line,
                u"SQL belongs in core/*/sql_*, core/*/migrations, core/storage or core/journal: \"%1\""_s
                    .arg(literal.text.left(40))));
    }
    return findings;
}

QStringList touchesOnlyItsOwnTables(const Source &source)
{
    const QString prefix = tablePrefixOf(source);
    QStringList findings;
    if (prefix.isEmpty())
        return findings;
    if (source.isSql()) {
        checkTables(source, source.code, 1, prefix, findings);
    } else if (source.isCpp()) {
        for (const Literal &literal : source.literals)
            checkTables(source, literal.text, literal.line, prefix, findings);
    }
    return findings;
}

} // namespace shop::architecture
