// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "core/base/log.h"
#include "ui/text/error_sentences.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

const char *sentenceOf(const QString &key)
{
    for (const auto sentences :
         {errorSentences(), peopleErrorSentences(), pricingSentences(), shiftSentences(),
          counterSentences(), orderSentences(), stockSentences(), accountSentences(),
          serviceSentences(), catalogSentences()}) {
        for (const ErrorSentence &sentence : sentences) {
            if (key == QLatin1StringView(sentence.key))
                return sentence.text;
        }
    }
    return nullptr;
}

// Puts the context where "{name}" stands, in one pass: a file called "{reason}" keeps its name. It
// may come from a file or scan, so that it is kept on one line and short.
QString filled(const QString &sentence, const QVariantMap &context)
{
    constexpr int kLongestValue = 400;
    QString text;
    qsizetype at = 0;
    while (at < sentence.size()) {
        const qsizetype open = sentence.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0)
            break;
        const auto value = context.constFind(sentence.mid(open + 1, close - open - 1));
        text += sentence.mid(at, open - at);
        text += value == context.cend() ? sentence.mid(open, close + 1 - open)
                                        : toLogLine(value->toString(), kLongestValue);
        at = close + 1;
    }
    return text + sentence.mid(at);
}

} // namespace

QString errorText(const Error &error)
{
    const char *sentence = sentenceOf(error.key);
    if (!sentence) {
        return QCoreApplication::translate(
                   "Errors", "Something went wrong that Shopdesk has no words for (%1).")
            .arg(error.key);
    }
    return filled(QCoreApplication::translate("Errors", sentence), error.context);
}

bool hasErrorText(const QString &key)
{
    return sentenceOf(key) != nullptr;
}

} // namespace shop
