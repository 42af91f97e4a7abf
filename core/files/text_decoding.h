// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace shop {

enum class TextEncoding {
    Utf8, // turns into CP1252 at the first byte that UTF-8 cannot have, if all before was ASCII
    Utf16LittleEndian,
    Utf16BigEndian,
    Cp1252
};

struct TextStart {
    TextEncoding encoding = TextEncoding::Utf8;
    int byteOrderMark = 0; // bytes to pass over
};

// How a file is encoded, from its first bytes (a few thousand will do). Error text.notText for
// what is no text at all: archives, pictures, UTF-32, mostly control characters.
Result<TextStart> detectText(QByteArrayView start);

// Decodes a stream in pieces. A byte that cannot be decoded becomes the lone surrogate
// kUndecodable + byte, which no text can hold, so that the reader above can say where it was.
class TextDecoder final
{
public:
    static constexpr char16_t kUndecodable = 0xDC00;

    explicit TextDecoder(TextEncoding encoding) : m_encoding(encoding) {}

    // Appends what can be decoded so far to the text and keeps an unfinished character for the
    // next piece.
    void decode(QByteArrayView bytes, QString &text);
    // At the end of the stream: an unfinished character is undecodable.
    void finish(QString &text);

    TextEncoding encoding() const { return m_encoding; }

private:
    qsizetype decodeUtf8(QByteArrayView bytes, QString &text);
    qsizetype decodeUtf16(QByteArrayView bytes, QString &text);
    void decodeCp1252(QByteArrayView bytes, QString &text);
    void undecodable(uchar byte, QString &text);

    TextEncoding m_encoding;
    QByteArray m_unfinished;
    bool m_sawMultibyte = false;
};

} // namespace shop
