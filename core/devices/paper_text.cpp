// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/paper_text.h"

#include "core/devices/receipt_layout.h"

#include <algorithm>
#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char32_t kReplacement = 0xfffd;
constexpr char32_t kZeroWidthNonJoiner = 0x200c;
constexpr char32_t kZeroWidthJoiner = 0x200d;
// More marks on one letter than any script needs would still take no column.
constexpr int kMostMarks = 4;

struct Range {
    char32_t first;
    char32_t last;
};

// East_Asian_Width W and F of Unicode 15, neighbouring ranges joined over unassigned code points.
constexpr std::array kWide{
    Range{0x1100, 0x115f},   Range{0x231a, 0x231b},   Range{0x2329, 0x232a},
    Range{0x23e9, 0x23ec},   Range{0x23f0, 0x23f0},   Range{0x23f3, 0x23f3},
    Range{0x25fd, 0x25fe},   Range{0x2614, 0x2615},   Range{0x2648, 0x2653},
    Range{0x267f, 0x267f},   Range{0x2693, 0x2693},   Range{0x26a1, 0x26a1},
    Range{0x26aa, 0x26ab},   Range{0x26bd, 0x26be},   Range{0x26c4, 0x26c5},
    Range{0x26ce, 0x26ce},   Range{0x26d4, 0x26d4},   Range{0x26ea, 0x26ea},
    Range{0x26f2, 0x26f3},   Range{0x26f5, 0x26f5},   Range{0x26fa, 0x26fa},
    Range{0x26fd, 0x26fd},   Range{0x2705, 0x2705},   Range{0x270a, 0x270b},
    Range{0x2728, 0x2728},   Range{0x274c, 0x274c},   Range{0x274e, 0x274e},
    Range{0x2753, 0x2755},   Range{0x2757, 0x2757},   Range{0x2795, 0x2797},
    Range{0x27b0, 0x27b0},   Range{0x27bf, 0x27bf},   Range{0x2b1b, 0x2b1c},
    Range{0x2b50, 0x2b50},   Range{0x2b55, 0x2b55},   Range{0x2e80, 0x303e},
    Range{0x3041, 0x3247},   Range{0x3250, 0x4dbf},   Range{0x4e00, 0xa4c6},
    Range{0xa960, 0xa97c},   Range{0xac00, 0xd7a3},   Range{0xf900, 0xfaff},
    Range{0xfe10, 0xfe19},   Range{0xfe30, 0xfe6b},   Range{0xff01, 0xff60},
    Range{0xffe0, 0xffe6},   Range{0x16fe0, 0x18cff}, Range{0x18d00, 0x18d08},
    Range{0x1aff0, 0x1b2fb}, Range{0x1f004, 0x1f004}, Range{0x1f0cf, 0x1f0cf},
    Range{0x1f18e, 0x1f18e}, Range{0x1f191, 0x1f19a}, Range{0x1f200, 0x1f320},
    Range{0x1f32d, 0x1f335}, Range{0x1f337, 0x1f37c}, Range{0x1f37e, 0x1f393},
    Range{0x1f3a0, 0x1f3ca}, Range{0x1f3cf, 0x1f3d3}, Range{0x1f3e0, 0x1f3f0},
    Range{0x1f3f4, 0x1f3f4}, Range{0x1f3f8, 0x1f43e}, Range{0x1f440, 0x1f440},
    Range{0x1f442, 0x1f4fc}, Range{0x1f4ff, 0x1f53d}, Range{0x1f54b, 0x1f54e},
    Range{0x1f550, 0x1f567}, Range{0x1f57a, 0x1f57a}, Range{0x1f595, 0x1f596},
    Range{0x1f5a4, 0x1f5a4}, Range{0x1f5fb, 0x1f64f}, Range{0x1f680, 0x1f6c5},
    Range{0x1f6cc, 0x1f6cc}, Range{0x1f6d0, 0x1f6d2}, Range{0x1f6d5, 0x1f6df},
    Range{0x1f6eb, 0x1f6ec}, Range{0x1f6f4, 0x1f6fc}, Range{0x1f7e0, 0x1f7f0},
    Range{0x1f90c, 0x1f93a}, Range{0x1f93c, 0x1f945}, Range{0x1f947, 0x1f9ff},
    Range{0x1fa70, 0x1faff}, Range{0x20000, 0x3fffd},
};

bool isWide(char32_t code)
{
    const auto found =
        std::lower_bound(kWide.begin(), kWide.end(), code,
                         [](const Range &range, char32_t c) { return range.last < c; });
    return found != kWide.end() && found->first <= code;
}

bool isMark(char32_t code)
{
    return QChar::isMark(code) || (code >= 0x1160 && code <= 0x11ff); // Hangul jamo join the first
}

int columnsOfCode(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    if (isMark(code) || category == QChar::Other_Control || category == QChar::Other_Format)
        return 0;
    return isWide(code) ? 2 : 1;
}

// Walks code points; a lone surrogate is told as the replacement character.
class CodePoints final
{
public:
    explicit CodePoints(QStringView text) : m_text(text) {}
    bool atEnd() const { return m_at >= m_text.size(); }
    char32_t next()
    {
        const QChar first = m_text.at(m_at++);
        if (!first.isSurrogate())
            return first.unicode();
        if (first.isHighSurrogate() && !atEnd() && m_text.at(m_at).isLowSurrogate())
            return QChar::surrogateToUcs4(first, m_text.at(m_at++));
        return kReplacement;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

// What is put on paper for a code point; 0 for nothing.
char32_t printable(char32_t code)
{
    if (code == U'\n' || code == U'\t' || QChar::isSpace(code))
        return code == U'\r' ? 0 : U' ';
    switch (QChar::category(code)) {
    case QChar::Other_Control:
        return 0;
    case QChar::Other_Format: // joiners shape letters and stay
        return code == kZeroWidthJoiner || code == kZeroWidthNonJoiner ? code : 0;
    default:
        return code;
    }
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (CodePoints points(text); !points.atEnd();)
        columns += columnsOfCode(points.next());
    return columns;
}

QString paperText(QStringView typed, int columns)
{
    QString text;
    int used = 0;
    int marks = 0;
    for (CodePoints points(typed); !points.atEnd();) {
        const char32_t code = printable(points.next());
        if (code == 0 || (code == U' ' && text.isEmpty()))
            continue;
        const int width = columnsOfCode(code);
        marks = width == 0 ? marks + 1 : 0;
        if (marks > kMostMarks)
            continue;
        if (used + width > columns)
            break;
        used += width;
        text += QChar::fromUcs4(code);
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text.normalized(QString::NormalizationForm_C);
}

QStringList wrappedPaperText(QStringView typed, int columns, int maxLines)
{
    QStringList lines;
    for (const QStringView paragraph : typed.split(u'\n')) {
        // Twice as many columns as fit, because words leave gaps at the ends of lines.
        QString rest = paperText(paragraph, columns * maxLines * 2);
        do {
            if (lines.size() == maxLines)
                return lines;
            QString line = paperText(rest, columns);
            const bool breaksWord = line.size() < rest.size() && rest.at(line.size()) != u' ';
            const qsizetype space = line.lastIndexOf(u' ');
            if (breaksWord && space > 0)
                line.truncate(space);
            rest = rest.sliced(qMin(rest.size(), qMax<qsizetype>(1, line.size()))).trimmed();
            lines.append(paperText(line, columns));
        } while (!rest.isEmpty());
    }
    return lines;
}

QString paperFigure(QString text)
{
    text.replace(u'\u2212', u'-').replace(u'\u2019', u'\'');
    text.replace(u'\u00a0', u' ').replace(u'\u202f', u' ');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return text;
}

} // namespace shop
