// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace shop::architecture {
namespace {

// What looks like a sentence in core and is none for people. Reasons for a log ("no answer") begin
// in lower case and end without a full stop; they are no sentences.
struct NotForPeople {
    QString file; // prefix of the path
    QString reason;
};

const QList<NotForPeople> &notForPeople()
{
    static const QList<NotForPeople> places = {
        {u"core/shop/demo_"_s, u"the sample shop is data: names of products and people"_s},
        {u"core/shop/country_defaults"_s, u"names of taxes as the law of a country prints them"_s},
        {u"core/shop/product_export"_s, u"heads of the files that other systems read"_s},
        {u"core/shop/verify"_s, u"findings about stored rows, for whoever repairs them"_s},
        {u"core/rest/"_s, u"the words of the protocol (RFC 9457), for programs"_s},
    };
    return places;
}

bool isLogOrFinding(const QString &statement)
{
    static const QRegularExpression pattern(
        u"\\b(qC?(Debug|Info|Warning|Critical|Fatal)|Q_LOGGING_CATEGORY|Q_ASSERT\\w*|static_assert|"
        u"assert"
        "|QRegularExpression|problems?|Transaction|reason)\\b"_s);
    return pattern.match(statement).hasMatch();
}

bool isScript(const Source &source)
{
    static const QRegularExpression named(
        u"\\.(h|cpp|c|sql|cmake|py|sh|mjs)$|(^|/)CMakeLists\\.txt$"_s);
    return named.match(source.path).hasMatch() || source.text.startsWith(u"#!"_s);
}

QStringList eachWord(const Source &source, int rule, const QRegularExpression &words,
                     const QString &why)
{
    QStringList findings;
    auto found = words.globalMatch(source.text);
    while (found.hasNext()) {
        const auto match = found.next();
        findings.append(source.finding(rule, source.lineAt(match.capturedStart()),
                                       u"\"%1\": %2"_s.arg(match.captured().trimmed(), why)));
    }
    return findings;
}

} // namespace

QStringList hasNoTextForPeopleInCore(const Source &source)
{
    static const QRegularExpression translated(
        u"\\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\\s*\\("_s);
    static const QRegularExpression sentence(
        u"^[A-Z][a-z]*[,:]? [A-Za-z%]|[a-z]+ [a-z]+.*[a-z][.!?]$"_s);
    if (!source.isCpp() || !source.isIn(u"core/"_s))
        return {};
    QStringList findings;
    auto found = translated.globalMatch(source.code);
    while (found.hasNext()) {
        const auto match = found.next();
        findings.append(source.finding(
            7, source.lineAt(match.capturedStart()),
            u"%1(): core answers with keys; words are ui's"_s.arg(match.captured(1))));
    }
    const bool sql = source.path.contains(u"/sql_"_s) || source.isIn(u"core/storage/"_s) ||
                     source.isIn(u"core/journal/"_s);
    for (const NotForPeople &place : notForPeople()) {
        if (source.isIn(place.file))
            return findings;
    }
    for (const Literal &literal : source.literals) {
        if (!sql && sentence.match(literal.text).hasMatch() && !isLogOrFinding(literal.before))
            findings.append(source.finding(
                7, literal.line,
                u"\"%1\": text for people belongs in ui and app"_s.arg(literal.text.left(40))));
    }
    return findings;
}

QStringList namesItsLicenceFirst(const Source &source)
{
    if (!isScript(source))
        return {};
    const QStringList lines = source.text.left(400).split(u'\n');
    const qsizetype first = lines.first().startsWith(u"#!"_s) ? 1 : 0;
    if (lines.value(first).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
        return {};
    return {source.finding(12, static_cast<int>(first) + 1,
                           u"the first line names the licence (SPDX)"_s)};
}

// The words stand in pieces here, so that this file does not break its own rule.
QStringList leavesNothingOpen(const Source &source)
{
    static const QRegularExpression words(u"\\b(TO"
                                          "DO|FIX"
                                          "ME|XX"
                                          "X(?!\")|HA"
                                          "CK|not imple"
                                          "mented|place"
                                          "holder|st"
                                          "ub)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (!isScript(source))
        return {};
    return eachWord(source, 13, words, u"finish it, or say in words what holds now"_s);
}

QStringList speaksOnlyOfItself(const Source &source)
{
    static const QRegularExpression words(u"/(wo"
                                          "rk|fa"
                                          "rm)/|\\.lib"
                                          "rary\\b|\\bsub"
                                          "agents?\\b|before"
                                          "-stop|\\b(?i:cla"
                                          "ude)\\b|\\b(AI|L"
                                          "LM)[- ](agent|model|assistant)"_s);
    return eachWord(source, 13, words, u"the project speaks of itself alone"_s);
}

QStringList isShort(const Source &source)
{
    constexpr int kFileLines = 500;
    constexpr int kFunctionLines = 60;
    if (!isScript(source))
        return {};
    QStringList findings;
    const QStringList lines = source.code.split(u'\n');
    const int count = static_cast<int>(lines.size()) - (lines.last().isEmpty() ? 1 : 0);
    if (count > kFileLines)
        findings.append(source.finding(9, count, u"a file has at most %1 lines"_s.arg(kFileLines)));
    // The tables of a test may be longer.
    if (!source.isCpp() ||
        !(source.isIn(u"core/"_s) || source.isIn(u"ui/"_s) || source.isIn(u"app/"_s)))
        return findings;
    // A function's braces stand alone in the first column.
    int opened = -1;
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i] == u"{") {
            opened = i;
        } else if (lines[i].startsWith(u'}')) {
            if (lines[i] == u"}" && opened >= 0 && i - opened - 1 > kFunctionLines)
                findings.append(source.finding(
                    9, opened,
                    u"a function has at most %1 lines, this one %2"_s.arg(kFunctionLines)
                        .arg(i - opened - 1)));
            opened = -1;
        }
    }
    return findings;
}

} // namespace shop::architecture
