// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/variants.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

QString variantName(const QString &family, const QStringList &choices)
{
    QStringList parts{family};
    for (const QString &choice : choices) {
        if (!choice.isEmpty())
            parts.append(choice);
    }
    return parts.join(u", "_s);
}

QString joinedByBars(const QStringList &texts, QChar bar)
{
    QStringList cells;
    for (QString text : texts)
        cells.append(text.replace(u'\\', u"\\\\"_s).replace(bar, QString(u'\\') + bar));
    return cells.join(bar);
}

QStringList splitAtBars(const QString &cell, QChar bar)
{
    QStringList texts{QString()};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\' && i + 1 < cell.size())
            texts.last() += cell[++i];
        else if (cell[i] == bar)
            texts.append(QString());
        else
            texts.last() += cell[i];
    }
    return texts;
}

QStringList splitAtCommas(const QString &text)
{
    QStringList texts;
    for (const QString &each : splitAtBars(text, u',')) {
        if (const QString trimmed = each.trimmed(); !trimmed.isEmpty() && !texts.contains(trimmed))
            texts.append(trimmed);
    }
    return texts;
}

} // namespace shop
