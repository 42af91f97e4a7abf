// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include <algorithm>

namespace shop {

namespace {

constexpr int kBeginsText = 100;
constexpr int kBeginsWord = 80;
constexpr int kInside = 40;
constexpr int kScattered = 10;

// Letter for letter, so that places in it are places in the text.
QString folded(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        const bool accented = c.decompositionTag() == QChar::Canonical;
        c = (accented ? c.decomposition().front() : c).toCaseFolded();
    }
    return plain;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

std::optional<FuzzyMatch> together(const QString &word, const QString &text)
{
    std::optional<FuzzyMatch> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int score = at == 0 ? kBeginsText : beginsWord(text, at) ? kBeginsWord : kInside;
        if (!best || score > best->score)
            best = FuzzyMatch{score, {{int(at), int(word.size())}}};
    }
    return best;
}

qsizetype nextBeginning(QChar letter, const QString &text, qsizetype from)
{
    while (from < text.size() && !(text[from] == letter && beginsWord(text, from)))
        ++from;
    return from < text.size() ? from : -1;
}

std::optional<FuzzyMatch> scattered(const QString &word, const QString &text)
{
    FuzzyMatch match{kScattered, {}};
    qsizetype from = 0;
    for (const QChar letter : word) {
        const bool follows = !match.hits.isEmpty() && from < text.size() && text[from] == letter;
        const qsizetype at = follows ? from : nextBeginning(letter, text, from);
        if (at < 0)
            return std::nullopt;
        if (follows)
            ++match.hits.last().length;
        else
            match.hits.append({int(at), 1});
        from = at + 1;
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text)
{
    FuzzyMatch all;
    const QString plain = folded(text);
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        auto match = together(word, plain);
        if (!match)
            match = scattered(word, plain);
        if (!match)
            return std::nullopt;
        all.score += match->score;
        all.hits.append(match->hits);
    }
    std::sort(all.hits.begin(), all.hits.end(),
              [](const HitRange &a, const HitRange &b) { return a.start < b.start; });
    return all;
}

} // namespace shop
