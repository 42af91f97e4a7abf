// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/arguments.h"
#include "app/server/command.h"

#include "core/shop/verify.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {
namespace {

const QString kVerifyUsage =
    u"shopdesk-server verify --database URL [--expect-head SEQ:HASH [--register N]] [--json]"_s;

Json toJson(const VerifiedChain &chain)
{
    return Json(Json::Object{{u"register"_s, Json::integer(chain.registerNumber)},
                             {u"generation"_s, Json::integer(chain.head.generation)},
                             {u"head"_s, Json(chain.head.toText())}});
}

QByteArray toJson(const VerifyReport &report)
{
    Json::Array chains;
    for (const VerifiedChain &chain : report.chains)
        chains.append(toJson(chain));
    Json::Array problems;
    for (const QString &problem : report.problems)
        problems.append(Json(problem));
    return Json(Json::Object{{u"ok"_s, Json(report.ok)},
                             {u"documents"_s, Json::integer(report.documents)},
                             {u"lines"_s, Json::integer(report.lines)},
                             {u"net_minor"_s, Json::integer(report.netMinor)},
                             {u"movements"_s, Json::integer(report.movements)},
                             {u"journal_rows"_s, Json::integer(report.journalRows)},
                             {u"journal_head"_s, Json(report.journalHead)},
                             {u"chains"_s, Json(chains)},
                             {u"problems"_s, Json(problems)}})
        .toBytes();
}

// Nothing, with what is wrong, where the arguments do not say one head.
std::optional<VerifyExpectation> expectation(const Arguments &given, QString &problem)
{
    VerifyExpectation expected;
    if (const auto text = given.value(u"--expect-head"_s)) {
        const auto head = ExpectedHead::fromText(*text);
        if (!head) {
            problem = errorText(head.error());
            return std::nullopt;
        }
        expected.head = *head;
    }
    if (const auto number = given.value(u"--register"_s)) {
        bool ok = false;
        expected.registerNumber = number->toInt(&ok);
        if (!ok || !expected.head) {
            problem = QCoreApplication::translate(
                "Server", "--register takes a number and goes with --expect-head");
            return std::nullopt;
        }
    }
    return expected;
}

} // namespace

int runVerify(const QStringList &arguments)
{
    const Arguments given = parseArguments(
        arguments, {u"--database"_s, u"--expect-head"_s, u"--register"_s}, {u"--json"_s});
    if (!given.problem.isEmpty())
        return wrongUse(given.problem, kVerifyUsage);
    if (!given.positional.isEmpty() || !given.value(u"--database"_s))
        return wrongUse(QCoreApplication::translate("Server", "--database is missing"),
                        kVerifyUsage);
    const auto url = databaseArgument(*given.value(u"--database"_s));
    if (!url)
        return wrongUse(errorText(url.error()), kVerifyUsage);
    QString misuse;
    const auto expected = expectation(given, misuse);
    if (!expected)
        return wrongUse(misuse, kVerifyUsage);

    const SystemClock clock;
    const auto report = verifyDatabase(*url, clock, *expected);
    if (!report)
        return failWith(report.error());
    for (const QString &problem : report->problems)
        printError(problem);
    if (given.flags.contains(u"--json"_s)) {
        // A list of problems may be longer than a terminal line: written whole.
        const QByteArray line = toJson(*report) + '\n';
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    } else {
        printLine(QCoreApplication::translate(
                      "Server", "%1 documents, %2 lines, %3 movements, %4 journal rows, head %5")
                      .arg(report->documents)
                      .arg(report->lines)
                      .arg(report->movements)
                      .arg(report->journalRows)
                      .arg(report->journalHead));
        for (const VerifiedChain &chain : report->chains)
            printLine(QCoreApplication::translate("Server", "Register %1, generation %2: head %3")
                          .arg(chain.registerNumber)
                          .arg(chain.head.generation)
                          .arg(chain.head.toText()));
        printLine(report->ok ? QCoreApplication::translate("Server", "Everything holds")
                             : QCoreApplication::translate("Server", "%n problem(s) found", nullptr,
                                                           int(report->problems.size())));
    }
    return report->ok ? kDone : kFailed;
}

} // namespace shop
