// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "ui/text/error_sentences.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

const char *sentenceOf(const QString &key)
{
    for (const auto sentences : {errorSentences(), counterSentences()}) {
        for (const ErrorSentence &sentence : sentences) {
            if (key == QLatin1StringView(sentence.key))
                return sentence.text;
        }
    }
    return nullptr;
}

} // namespace

QString errorText(const Error &error)
{
    const char *sentence = sentenceOf(error.key);
    if (!sentence) {
        return QCoreApplication::translate("Errors", "Something went wrong that Shopdesk has no words for (%1).")
            .arg(error.key);
    }
    QString text = QCoreApplication::translate("Errors", sentence);
    for (auto it = error.context.cbegin(); it != error.context.cend(); ++it)
        text.replace(u'{' + it.key() + u'}', it.value().toString());
    return text;
}

bool hasErrorText(const QString &key)
{
    return sentenceOf(key) != nullptr;
}

} // namespace shop
