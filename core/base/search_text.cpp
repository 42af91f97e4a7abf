// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_text.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestWord = 40;
constexpr qsizetype kMostIndexWords = 200;
constexpr qsizetype kMostQueryWords = 16;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Letters that Unicode does not decompose but people type without their stroke.
QStringView plainLetter(char32_t c)
{
    switch (c) {
    case U'ß':
        return u"ss";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ø':
        return u"o";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ł':
        return u"l";
    case U'ħ':
        return u"h";
    case U'ı':
        return u"i";
    case U'þ':
        return u"th";
    default:
        return {};
    }
}

QString withoutMarks(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        char32_t c = unit.unicode();
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(unit, text[++i]);
        if (QChar::category(c) == QChar::Mark_NonSpacing || c == 0xFE0F)
            continue;
        if (const QStringView plain = plainLetter(c); !plain.isEmpty())
            result += plain;
        else
            result += QStringView(QChar::fromUcs4(c));
    }
    return result;
}

bool isUnspaced(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isWordPart(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Mark_SpacingCombining;
}

enum class For { Index, Query };

// Cuts folded text into words and hands each to `add` until that returns false.
class Splitter
{
public:
    Splitter(For purpose, qsizetype most) : m_purpose(purpose), m_most(most) {}

    QStringList split(const QString &folded)
    {
        if (isAscii(folded))
            return splitAscii(folded);
        for (const char32_t c : folded.toUcs4()) {
            if (!isWordPart(c)) {
                endWord();
                endRun();
            } else if (isUnspaced(c)) {
                endWord();
                extendRun(c);
            } else {
                endRun();
                m_word += QStringView(QChar::fromUcs4(c));
            }
            if (m_words.size() >= m_most)
                break;
        }
        endWord();
        endRun();
        return m_words;
    }

private:
    // As below, without a look at each character's script.
    QStringList splitAscii(QStringView folded)
    {
        const auto isPart = [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        };
        auto end = folded.begin();
        while (end != folded.end()) {
            const auto begin = std::find_if(end, folded.end(), isPart);
            end = std::find_if_not(begin, folded.end(), isPart);
            if (begin != end)
                add(shortened(QStringView(begin, end).toString()));
        }
        return m_words;
    }
    // Names have few words: looking at them costs less than a set.
    void add(const QString &word)
    {
        if (m_words.size() < m_most && !m_words.contains(word))
            m_words.append(word);
    }
    void endWord()
    {
        if (!m_word.isEmpty())
            add(shortened(m_word));
        m_word.clear();
    }
    void extendRun(char32_t c)
    {
        const QString letter = QStringView(QChar::fromUcs4(c)).toString();
        if (!m_last.isEmpty()) {
            add(m_last + letter);
            m_paired = true;
        }
        m_last = letter;
    }
    // The last character begins no pair, so the index holds it alone; a query needs it only where
    // it was all that was typed.
    void endRun()
    {
        if (!m_last.isEmpty() && (m_purpose == For::Index || !m_paired))
            add(m_last);
        m_last.clear();
        m_paired = false;
    }
    static QString shortened(const QString &word)
    {
        if (word.size() <= kLongestWord)
            return word;
        const QString cut = word.first(kLongestWord);
        return cut.back().isHighSurrogate() ? cut.chopped(1) : cut;
    }

    For m_purpose;
    qsizetype m_most;
    QStringList m_words;
    QString m_word;
    QString m_last;
    bool m_paired = false;
};

} // namespace

QString foldText(QStringView text)
{
    if (isAscii(text))
        return text.toString().simplified().toLower();
    QString folded = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    // Case folding can bring composed letters back (U+0130), so it is decomposed once more.
    folded = withoutMarks(folded.normalized(QString::NormalizationForm_KD));
    return folded.simplified();
}

QStringList indexWords(QStringView text)
{
    return Splitter(For::Index, kMostIndexWords).split(foldText(text));
}

QStringList queryWords(QStringView text)
{
    return Splitter(For::Query, kMostQueryWords).split(foldText(text.left(300)));
}

} // namespace shop
