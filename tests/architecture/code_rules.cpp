// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace shop::architecture {
namespace {

// A line may do what a rule forbids where the table of the rule says so, with the reason.
struct Exception {
    QString file; // prefix of the path
    QString token; // as found
    QString reason;
};

bool isExcepted(const QList<Exception> &exceptions, const Source &source, const QString &token)
{
    for (const Exception &exception : exceptions) {
        if (source.isIn(exception.file) && token == exception.token)
            return true;
    }
    return false;
}

QString lineOf(const Source &source, qsizetype position)
{
    const qsizetype from = source.code.lastIndexOf(u'\n', position) + 1;
    const qsizetype to = source.code.indexOf(u'\n', position);
    return source.code.sliced(from, (to < 0 ? source.code.size() : to) - from);
}

QStringList each(const Source &source, int rule, const QRegularExpression &pattern,
                 const QString &why, const QList<Exception> &exceptions = {})
{
    QStringList findings;
    auto found = pattern.globalMatch(source.code);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString token = match.captured(1);
        if (!isExcepted(exceptions, source, token))
            findings.append(source.finding(rule, source.lineAt(match.capturedStart(1)),
                                           u"%1: %2"_s.arg(token, why)));
    }
    return findings;
}

bool isProgram(const Source &source)
{
    return source.isCpp() &&
           (source.isIn(u"core/"_s) || source.isIn(u"ui/"_s) || source.isIn(u"app/"_s));
}

QStringList floatingPointOfCore(const Source &source)
{
    static const QRegularExpression pattern(
        u"((?:\\b(?:double|float|qreal|toDouble|toFloat|qRound|qFloor|qCeil|lround|llround|"
        u"QMetaType::Double"
        "|std::(?:round|floor|ceil|pow|trunc))\\b)|(?:(?<![\\w.'])(?!0[xX])(?:\\d[\\d']*\\.[\\d']*|"
        "\\.\\d+|\\d[\\d']*(?=[eE][-+]?\\d))"
        "(?:[eE][-+]?\\d+)?[fFlL]?))"_s);
    static const QList<Exception> exceptions = {
        {u"core/storage/statement.cpp"_s, u"QMetaType::Double"_s,
         u"it is where a double is refused"_s},
        {u"core/base/json.cpp"_s, u"double"_s, u"the parser refuses fractions and exponents"_s},
    };
    QStringList findings;
    auto found = pattern.globalMatch(source.code);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString token = match.captured(1);
        static const QRegularExpression deleted(u"=\\s*delete\\s*;"_s);
        if (!deleted.match(lineOf(source, match.capturedStart())).hasMatch() &&
            !isExcepted(exceptions, source, token))
            findings.append(source.finding(4, source.lineAt(match.capturedStart()),
                                           u"%1: no floating point in core"_s.arg(token)));
    }
    return findings;
}

} // namespace

QStringList countsWithoutFloatingPoint(const Source &source)
{
    static const QRegularExpression inSql(u"\\b(REAL|DOUBLE|FLOAT|NUMERIC|DECIMAL)\\b"_s);
    static const QRegularExpression atTheWindow(
        u"\\b(toDouble|toFloat|QDoubleSpinBox|QDoubleValidator)\\b"_s);
    if (source.isSql())
        return each(source, 4, inSql, u"no column of amounts, rates or quantities has fractions"_s);
    if (!isProgram(source))
        return {};
    if (source.isIn(u"core/"_s))
        return floatingPointOfCore(source);
    return each(source, 4, atTheWindow,
                u"what a person types is read exactly (core/base/amount_text.h)"_s);
}

QStringList hasNoSingleton(const Source &source)
{
    static const QRegularExpression pattern(
        u"((?<!Application)::instance\\s*\\(|[&*]\\s*instance\\s*\\(\\s*\\)|\\bQ_GLOBAL_STATIC\\b|\\bQ_APPLICATION_STATIC\\b)"_s);
    return isProgram(source)
               ? each(source, 5, pattern, u"what is needed is given to the constructor"_s)
               : QStringList();
}

QStringList nestsNoEventLoop(const Source &source)
{
    static const QRegularExpression loops(
        u"\\b(QEventLoop|processEvents|QMessageBox|QProgressDialog|QInputDialog"
        "|QFileDialog::get\\w+|QColorDialog::get\\w+|QFontDialog::get\\w+)\\b"_s);
    static const QRegularExpression exec(u"((?:\\.|->|::)exec)\\s*\\("_s);
    if (!isProgram(source))
        return {};
    const QString why = u"no nested event loop; questions go through the Prompter"_s;
    QStringList findings = each(source, 5, loops, why);
    // QSqlQuery::exec() is no loop, and a program's main() has the one loop there is.
    const bool ownsTheLoop = source.path.endsWith(u"/main.cpp"_s) ||
                             source.isIn(u"core/storage/"_s) ||
                             source.path == u"app/desktop/program.cpp";
    if (!ownsTheLoop)
        findings += each(source, 5, exec, why);
    return findings;
}

QStringList neverWaitsInTheWindow(const Source &source)
{
    static const QRegularExpression pattern(u"\\b(waitFor\\w*|msleep|usleep|sleep|sleep_for|sleep_"
                                            u"until|QSemaphore|QWaitCondition|condition_variable"
                                            "|acquire|BlockingQueuedConnection)\\b"_s);
    return source.isCpp() && source.isIn(u"ui/"_s)
               ? each(source, 5, pattern,
                      u"nothing waits on the window's thread; ask the Backend"_s)
               : QStringList();
}

QStringList continuesNoFuture(const Source &source)
{
    static const QRegularExpression pattern(u"((?:\\.|->)then)\\s*\\("_s);
    return isProgram(source)
               ? each(source, 5, pattern,
                      u"on Qt 6.4 it aborts when its context dies first; use Backend::ask"_s)
               : QStringList();
}

QStringList getsTimeAndIdsGiven(const Source &source)
{
    static const QRegularExpression pattern(
        u"\\b(currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|currentSecsSinceEpoch|"
        u"currentDate"
        "|currentTime|system_clock|createUuid|createUuidV\\d|QRandomGenerator|random_device|time\\(\\s*(?:nullptr|NULL|0))"_s);
    static const QList<Exception> exceptions = {
        {u"core/base/clock"_s, u"currentMSecsSinceEpoch"_s, u"the clock of the machine"_s},
        {u"core/base/clock"_s, u"currentDateTimeUtc"_s, u"the clock of the machine"_s},
        {u"core/base/clock"_s, u"system_clock"_s, u"the clock of the machine"_s},
        {u"core/base/uuid_source"_s, u"QRandomGenerator"_s, u"the source of identifiers"_s},
        {u"core/base/uuid_source"_s, u"random_device"_s, u"the source of identifiers"_s},
        {u"core/base/log"_s, u"currentMSecsSinceEpoch"_s,
         u"the log tells when a line was written"_s},
        {u"core/base/private_files"_s, u"QRandomGenerator"_s, u"names of temporary files"_s},
    };
    return isProgram(source)
               ? each(source, 7, pattern, u"time and identifiers are given (Clock, UuidSource)"_s,
                      exceptions)
               : QStringList();
}

QStringList paintsWithoutStyleSheets(const Source &source)
{
    static const QRegularExpression pattern(u"\\b(setStyleSheet)\\b"_s);
    return isProgram(source)
               ? each(source, 10, pattern, u"the look is ShopStyle's and the palette's"_s)
               : QStringList();
}

QStringList showsOnlyPlainText(const Source &source)
{
    static const QRegularExpression label(u"\\b(QLabel)\\b"_s);
    static const QRegularExpression rich(
        u"\\b(RichText|AutoText|MarkdownText|setHtml|insertHtml|appendHtml|setMarkdown|QTextBrowser|QErrorMessage)\\b"_s);
    static const QRegularExpression toolTip(u"\\b(setToolTip)\\s*\\((?!\\s*plainToolTip\\()"_s);
    if (!source.isCpp() || !(source.isIn(u"ui/"_s) || source.isIn(u"app/desktop/"_s)))
        return {};
    QStringList findings;
    if (!source.isIn(u"ui/widgets/plain_label."_s))
        findings += each(source, 11, label, u"names are plain text: use PlainLabel"_s);
    findings += each(source, 11, toolTip,
                     u"a tool tip guesses its format: pass it through plainToolTip()"_s);
    if (!source.isIn(u"ui/print/"_s))
        findings += each(source, 11, rich, u"names are plain text and load nothing"_s);
    return findings;
}

} // namespace shop::architecture
