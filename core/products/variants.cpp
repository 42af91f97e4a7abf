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

QString joinedByBars(const QStringList &texts)
{
    QStringList cells;
    for (QString text : texts)
        cells.append(text.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s));
    return cells.join(u'|');
}

QStringList splitAtBars(const QString &cell)
{
    QStringList texts{QString()};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\' && i + 1 < cell.size())
            texts.last() += cell[++i];
        else if (cell[i] == u'|')
            texts.append(QString());
        else
            texts.last() += cell[i];
    }
    return texts;
}

} // namespace shop
