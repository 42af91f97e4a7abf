// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/escpos.h"

#include <algorithm>
#include <array>
#include <optional>

namespace shop {

namespace {

constexpr int kDotsPerColumn = 12; // font A
constexpr char kEsc = 0x1b;
constexpr char kGs = 0x1d;
constexpr char kFs = 0x1c;
constexpr char kLineFeed = 0x0a;

// Code page 858: 850 with the euro sign; the characters of the bytes 0x80 to 0xff.
constexpr std::array<char16_t, 128> kPc858{
    0x00c7, 0x00fc, 0x00e9, 0x00e2, 0x00e4, 0x00e0, 0x00e5, 0x00e7, 0x00ea, 0x00eb, 0x00e8, 0x00ef,
    0x00ee, 0x00ec, 0x00c4, 0x00c5, 0x00c9, 0x00e6, 0x00c6, 0x00f4, 0x00f6, 0x00f2, 0x00fb, 0x00f9,
    0x00ff, 0x00d6, 0x00dc, 0x00f8, 0x00a3, 0x00d8, 0x00d7, 0x0192, 0x00e1, 0x00ed, 0x00f3, 0x00fa,
    0x00f1, 0x00d1, 0x00aa, 0x00ba, 0x00bf, 0x00ae, 0x00ac, 0x00bd, 0x00bc, 0x00a1, 0x00ab, 0x00bb,
    0x2591, 0x2592, 0x2593, 0x2502, 0x2524, 0x00c1, 0x00c2, 0x00c0, 0x00a9, 0x2563, 0x2551, 0x2557,
    0x255d, 0x00a2, 0x00a5, 0x2510, 0x2514, 0x2534, 0x252c, 0x251c, 0x2500, 0x253c, 0x00e3, 0x00c3,
    0x255a, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256c, 0x00a4, 0x00f0, 0x00d0, 0x00ca, 0x00cb,
    0x00c8, 0x20ac, 0x00cd, 0x00ce, 0x00cf, 0x2518, 0x250c, 0x2588, 0x2584, 0x00a6, 0x00cc, 0x2580,
    0x00d3, 0x00df, 0x00d4, 0x00d2, 0x00f5, 0x00d5, 0x00b5, 0x00fe, 0x00de, 0x00da, 0x00db, 0x00d9,
    0x00fd, 0x00dd, 0x00af, 0x00b4, 0x00ad, 0x00b1, 0x2017, 0x00be, 0x00b6, 0x00a7, 0x00f7, 0x00b8,
    0x00b0, 0x00a8, 0x00b7, 0x00b9, 0x00b3, 0x00b2, 0x25a0, 0x00a0};

// The one gate text goes through: a printable byte, or nothing.
std::optional<char> byteOf(char16_t character)
{
    if (character >= 0x20 && character <= 0x7e)
        return char(character);
    if (character == u'\u2212')
        return '-';
    const auto found = std::find(kPc858.begin(), kPc858.end(), character);
    if (found == kPc858.end())
        return std::nullopt;
    return char(0x80 + (found - kPc858.begin()));
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return byteOf(c.unicode()).has_value(); });
}

QByteArray encoded(const QString &text)
{
    QByteArray bytes;
    for (const QChar character : text) {
        if (!character.isLowSurrogate()) // its other half has stood for both
            bytes += byteOf(character.unicode()).value_or('?');
    }
    return bytes;
}

// Commands are put together from numbers: in a string literal a digit behind an escape would
// become a part of it.
template <typename... Numbers>
QByteArray command(Numbers... numbers)
{
    const std::array bytes{static_cast<char>(numbers)...};
    return {bytes.data(), qsizetype(bytes.size())};
}

class Stream final
{
public:
    explicit Stream(const EscPosOptions &options)
        : m_options(options), m_dots(qMin(options.columns * kDotsPerColumn, options.dotsPerLine))
    {}

    QByteArray take() { return std::move(m_bytes); }

    void begin()
    {
        add(command(kEsc, '@'));
        if (m_options.openDrawer)
            add(drawerKick());
        add(command(kFs, '.')); // no double-byte characters, on printers made for them
        add(command(kEsc, 'R', 0)); // '#', '[', '~' as themselves
        add(command(kEsc, 't', 19));
        add(command(kEsc, 'M', 0));
        // Text and pictures end at the same column. No left margin: on a head of 512 dots it would
        // push the amounts off the paper.
        add(command(kGs, 'L', 0, 0));
        add(command(kGs, 'W', m_dots % 256, m_dots / 256));
    }
    void line(const PaperLine &line)
    {
        switch (line.kind) {
        case PaperLine::Kind::Feed:
            style({}); // in double size it would be twice as high
            add(command(kLineFeed));
            break;
        case PaperLine::Kind::Rule:
            text({.text = QString(m_options.columns, u'-')});
            break;
        case PaperLine::Kind::Barcode:
            barcode(line);
            break;
        case PaperLine::Kind::Picture:
            picture(inTheMiddle(line.picture));
            break;
        case PaperLine::Kind::Text:
            textOrPicture(line);
            break;
        }
    }
    void end()
    {
        style({});
        add(command(kEsc, 'd', 4));
        if (m_options.cut)
            add(command(kGs, 'V', 66, 0));
    }

private:
    void add(const QByteArray &bytes) { m_bytes += bytes; }

    void style(const PaperLine &line)
    {
        if (line.bold != m_bold)
            add(command(kEsc, 'E', line.bold ? 1 : 0));
        if (line.doubleSize != m_double)
            add(command(kGs, '!', line.doubleSize ? 0x11 : 0));
        if (line.centred != m_centred)
            add(command(kEsc, 'a', line.centred ? 1 : 0));
        m_bold = line.bold;
        m_double = line.doubleSize;
        m_centred = line.centred;
    }
    void text(const PaperLine &line)
    {
        style(line);
        add(encoded(line.text));
        add(command(kLineFeed));
    }
    void textOrPicture(const PaperLine &line)
    {
        const bool drawn = m_options.drawLine && (m_options.drawAllText || !isPrintable(line.text));
        if (!drawn || !picture(m_options.drawLine(line, m_dots)))
            text(line);
    }
    // By dots of its own: not every printer moves a picture as it moves text.
    LinePicture inTheMiddle(const LinePicture &picture) const
    {
        const int left = (m_dots - picture.dots) / 16;
        if (left <= 0)
            return picture;
        LinePicture moved{.dots = picture.dots + 8 * left, .rows = picture.rows};
        for (QByteArray &row : moved.rows)
            row.prepend(left, '\0');
        return moved;
    }
    // GS v 0; false for a picture that is none, so that a wrong one cannot shift what follows.
    bool picture(const LinePicture &picture)
    {
        const int bytesPerRow = picture.dots / 8;
        const bool isWhole =
            picture.dots > 0 && picture.dots % 8 == 0 && picture.dots <= m_options.dotsPerLine &&
            !picture.rows.isEmpty() && picture.rows.size() < 0x10000 &&
            std::all_of(picture.rows.begin(), picture.rows.end(),
                        [&](const QByteArray &row) { return row.size() == bytesPerRow; });
        if (!isWhole)
            return false;
        style({});
        const qsizetype rows = picture.rows.size();
        add(command(kGs, 'v', '0', 0, bytesPerRow % 256, bytesPerRow / 256, rows % 256,
                    rows / 256));
        for (const QByteArray &row : picture.rows)
            add(row);
        return true;
    }
    // Code 128 in set B, the text below the bars; as plain text where the bars would not fit.
    void barcode(const PaperLine &line)
    {
        constexpr int kDotsPerModule = 2;
        constexpr int kQuietModules = 20;
        const auto modules = 11 * (line.text.size() + 3) + 2 + kQuietModules;
        const bool isAscii = std::all_of(line.text.begin(), line.text.end(),
                                         [](QChar c) { return c >= u' ' && c <= u'~'; });
        if (line.text.isEmpty() || !isAscii || modules * kDotsPerModule > m_dots) {
            textOrPicture({.text = line.text, .centred = true});
            return;
        }
        style({.centred = true});
        QByteArray content = line.text.toLatin1();
        content.replace("{", "{{"); // '{' introduces a code set
        content.prepend("{B");
        add(command(kGs, 'h', 64));
        add(command(kGs, 'w', kDotsPerModule));
        add(command(kGs, 'f', 0));
        add(command(kGs, 'H', 2));
        add(command(kGs, 'k', 73, content.size()));
        add(content);
    }

    const EscPosOptions &m_options;
    int m_dots;
    QByteArray m_bytes;
    bool m_bold = false;
    bool m_double = false;
    bool m_centred = false;
};

} // namespace

QString codePageText()
{
    QString text;
    for (char16_t character = 0x21; character <= 0x7e; ++character)
        text += QChar(character);
    for (const char16_t character : kPc858)
        text += QChar(character);
    return text;
}

QByteArray drawerKick()
{
    return command(kEsc, 'p', 0, 25, 250);
}

QByteArray toEscPos(const QList<PaperLine> &lines, const EscPosOptions &options)
{
    Stream stream(options);
    stream.begin();
    for (const PaperLine &line : lines)
        stream.line(line);
    stream.end();
    return stream.take();
}

} // namespace shop
