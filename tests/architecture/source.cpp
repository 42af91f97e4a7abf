// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop::architecture {
namespace {

// Splits C++ into code, comments and literals.
class Scanner
{
public:
    explicit Scanner(Source &source) : m_source(source), m_text(source.text)
    {
        m_source.withoutComments = m_text;
        m_source.code = m_text;
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith(u"//"))
                blankComment(lineCommentEnd());
            else if (startsWith(u"/*"))
                blankComment(endOf(u"*/", m_at + 2));
            else if (m_text[m_at] == u'"')
                readLiteral();
            else if (m_text[m_at] == u'\'' && !isDigitSeparator())
                skipCharacter();
            else
                ++m_at;
        }
    }

private:
    bool startsWith(QStringView token) const
    {
        return QStringView(m_text).mid(m_at).startsWith(token);
    }
    qsizetype endOf(QStringView token, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(token, from);
        return found < 0 ? m_text.size() : found + token.size();
    }
    qsizetype lineCommentEnd() const
    {
        const qsizetype found = m_text.indexOf(u'\n', m_at);
        return found < 0 ? m_text.size() : found;
    }
    bool isDigitSeparator() const
    {
        return m_at > 0 && m_text[m_at - 1].isLetterOrNumber() && m_at + 1 < m_text.size() &&
               m_text[m_at + 1].isLetterOrNumber() &&
               QRegularExpression(u"[0-9][0-9a-fA-FxX']*$"_s)
                   .match(m_text.sliced(std::max<qsizetype>(0, m_at - 24),
                                        std::min<qsizetype>(24, m_at)))
                   .hasMatch();
    }
    static void blank(QString &in, qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i) {
            if (in[i] != u'\n')
                in[i] = u' ';
        }
    }
    void blankComment(qsizetype end)
    {
        blank(m_source.withoutComments, m_at, end);
        blank(m_source.code, m_at, end);
        m_at = end;
    }
    qsizetype closingQuote(QChar quote) const
    {
        qsizetype i = m_at + 1;
        while (i < m_text.size() && m_text[i] != quote && m_text[i] != u'\n')
            i += m_text[i] == u'\\' ? 2 : 1;
        return std::min(i, m_text.size());
    }
    void skipCharacter()
    {
        const qsizetype end = closingQuote(u'\'');
        blank(m_source.code, m_at + 1, end);
        m_at = end + 1;
    }
    void readLiteral()
    {
        const qsizetype start = m_at;
        qsizetype from = start + 1;
        qsizetype to = closingQuote(u'"');
        qsizetype next = to + 1;
        if (start > 0 && m_text[start - 1] == u'R') {
            const qsizetype open = m_text.indexOf(u'(', start);
            const QString close = u')' + m_text.sliced(from, open - from) + u'"';
            from = open + 1;
            next = endOf(close, from);
            to = next - close.size();
        }
        const bool joins = !m_source.literals.isEmpty() &&
                           QRegularExpression(u"^(?:_s|_L1)?\\s*(?:u|u8|L)?$"_s)
                               .match(m_source.code.sliced(m_literalEnd, start - m_literalEnd))
                               .hasMatch();
        const QString text = m_text.sliced(from, to - from);
        if (joins)
            m_source.literals.last().text += text;
        else
            m_source.literals.append({m_source.lineAt(start), text, statementBefore(start)});
        blank(m_source.code, from, to);
        m_literalEnd = std::min(next, m_text.size());
        m_at = m_literalEnd;
    }
    QString statementBefore(qsizetype position) const
    {
        qsizetype from = position;
        while (from > 0 && !u";{}"_s.contains(m_source.code[from - 1]))
            --from;
        return m_source.code.sliced(from, position - from);
    }

    Source &m_source;
    const QString m_text;
    qsizetype m_at = 0;
    qsizetype m_literalEnd = 0;
};

void blankSqlComments(Source &source)
{
    static const QRegularExpression comment(u"--[^\\n]*"_s);
    source.withoutComments = source.text;
    auto found = comment.globalMatch(source.text);
    while (found.hasNext()) {
        const auto match = found.next();
        source.withoutComments.replace(match.capturedStart(), match.capturedLength(),
                                       QString(match.capturedLength(), u' '));
    }
    source.code = source.withoutComments;
}

bool isText(const QString &path, const QByteArray &bytes)
{
    static const QRegularExpression picture(u"\\.(png|svg|otf|ttf|qm|xz|ico|icns|pdf)$"_s);
    return !picture.match(path).hasMatch() && !bytes.left(4096).contains('\0');
}

} // namespace

bool Source::isCpp() const
{
    return path.endsWith(u".h"_s) || path.endsWith(u".cpp"_s) || path.endsWith(u".c"_s);
}

int Source::lineAt(qsizetype position) const
{
    return 1 + static_cast<int>(QStringView(text).left(position).count(u'\n'));
}

QString Source::finding(int rule, int line, const QString &what) const
{
    return u"rule %1: %2:%3: %4"_s.arg(rule).arg(path).arg(line).arg(what);
}

Source makeSource(const QString &path, const QString &text)
{
    Source source;
    source.path = path;
    source.text = text;
    if (source.isCpp()) {
        Scanner(source).run();
    } else if (source.isSql()) {
        blankSqlComments(source);
    } else {
        source.withoutComments = text;
        source.code = text;
    }
    return source;
}

QList<Source> readTree(const QString &root)
{
    static const QRegularExpression notOurs(
        u"^(build|\\.git(/|$)|\\.cache/)|/(build[^/]*|__pycache__|CMakeFiles)/"_s);
    const QDir top(root);
    QStringList paths;
    QDirIterator files(root, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = top.relativeFilePath(files.next());
        if (!notOurs.match(path).hasMatch())
            paths.append(path);
    }
    paths.sort();

    QList<Source> sources;
    for (const QString &path : paths) {
        QFile file(top.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (isText(path, bytes))
            sources.append(makeSource(path, QString::fromUtf8(bytes)));
    }
    return sources;
}

} // namespace shop::architecture
