// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/devices/escpos_decoder.h"

#include <algorithm>
#include <initializer_list>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// The upper half of code page 858 as its printed table shows it (0x80 first).
constexpr QStringView kUpperHalf =
    u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤"
    u"ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

class Machine final
{
public:
    explicit Machine(const QByteArray &bytes) : m_bytes(bytes) {}

    PrinterRun run()
    {
        while (m_at < m_bytes.size() && m_run.problems.isEmpty())
            step();
        if (!m_line.isEmpty())
            problem(u"text without line feed"_s);
        if (!m_started)
            problem(u"no ESC @"_s);
        return m_run;
    }

private:
    void problem(const QString &what) { m_run.problems.append(u"at %1: %2"_s.arg(m_at).arg(what)); }
    int next()
    {
        if (m_at >= m_bytes.size()) {
            problem(u"ends within a command"_s);
            return -1;
        }
        return quint8(m_bytes.at(m_at++));
    }
    int oneOf(std::initializer_list<int> allowed, const QString &command)
    {
        const int value = next();
        if (std::find(allowed.begin(), allowed.end(), value) == allowed.end())
            problem(u"%1 with %2"_s.arg(command).arg(value));
        return value;
    }

    void step()
    {
        const int byte = next();
        if (byte >= 0x20 && byte <= 0x7e)
            m_line += QChar(byte);
        else if (byte >= 0x80)
            m_line += kUpperHalf.at(byte - 0x80);
        else if (byte == 0x0a)
            endLine();
        else if (byte == 0x1b)
            escape();
        else if (byte == 0x1d)
            group();
        else if (byte == 0x1c)
            oneOf({'.'}, u"FS"_s);
        else
            problem(u"byte %1"_s.arg(byte));
    }
    void endLine()
    {
        if (m_double)
            m_run.doubleLines.append(int(m_run.lines.size()));
        if (m_bold)
            m_run.boldLines.append(int(m_run.lines.size()));
        m_run.lines.append(m_line);
        m_line.clear();
    }
    void betweenLines(const QString &command)
    {
        if (!m_line.isEmpty())
            problem(command + u" within a line");
    }

    void escape()
    {
        const int command = next();
        const QString name = u"ESC "_s + QChar(command);
        switch (command) {
        case '@':
            betweenLines(name);
            m_started = true;
            break;
        case 'p':
            betweenLines(name);
            oneOf({0}, name);
            oneOf({25}, name);
            oneOf({250}, name);
            m_run.kickedBeforeText = m_run.lines.isEmpty();
            ++m_run.kicks;
            break;
        case 't':
            oneOf({19}, name);
            m_run.codePage = u"PC858"_s;
            break;
        case 'R':
        case 'M':
            oneOf({0}, name);
            break;
        case 'E':
            m_bold = oneOf({0, 1}, name) == 1;
            break;
        case 'a':
            betweenLines(name);
            oneOf({0, 1}, name);
            break;
        case 'd':
            betweenLines(name);
            oneOf({4}, name);
            break;
        default:
            problem(name);
        }
    }
    void group()
    {
        const int command = next();
        const QString name = u"GS "_s + QChar(command);
        switch (command) {
        case '!':
            m_double = oneOf({0, 0x11}, name) == 0x11;
            break;
        case 'V':
            betweenLines(name);
            oneOf({66}, name);
            oneOf({0}, name);
            ++m_run.cuts;
            break;
        case 'L':
            oneOf({0}, name);
            oneOf({0}, name);
            break;
        case 'W':
            m_width = next();
            m_width += next() * 256;
            break;
        case 'h':
            oneOf({64}, name);
            break;
        case 'w':
            oneOf({2}, name);
            break;
        case 'H':
            oneOf({2}, name);
            break;
        case 'f':
            oneOf({0}, name);
            break;
        case 'k':
            barcode();
            break;
        case 'v':
            picture();
            break;
        default:
            problem(name);
        }
    }
    void barcode()
    {
        betweenLines(u"GS k"_s);
        oneOf({73}, u"GS k"_s);
        const int length = next();
        QByteArray content;
        for (int i = 0; i < length; ++i)
            content += char(next());
        if (!content.startsWith("{B"))
            problem(u"Code 128 without code set"_s);
        QString shown;
        for (qsizetype i = 2; i < content.size(); ++i) {
            if (content.at(i) == '{' && (++i == content.size() || content.at(i) != '{'))
                problem(u"Code 128 with '{'"_s);
            else
                shown += QChar::fromLatin1(content.at(i));
        }
        m_run.lines.append(u"[barcode %1]"_s.arg(shown));
    }
    void picture()
    {
        betweenLines(u"GS v"_s);
        oneOf({'0'}, u"GS v"_s);
        oneOf({0}, u"GS v 0"_s);
        int bytesPerRow = next();
        bytesPerRow += next() * 256;
        int rows = next();
        rows += next() * 256;
        if (bytesPerRow * 8 > m_width)
            problem(u"picture wider than the paper"_s);
        for (int i = 0; i < bytesPerRow * rows; ++i)
            next();
        m_run.lines.append(u"[picture %1 x %2]"_s.arg(bytesPerRow * 8).arg(rows));
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
    QString m_line;
    int m_width = 0;
    bool m_started = false;
    bool m_bold = false;
    bool m_double = false;
    PrinterRun m_run;
};

} // namespace

PrinterRun runPrinter(const QByteArray &bytes)
{
    return Machine(bytes).run();
}

} // namespace shop
