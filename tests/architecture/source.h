// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace shop::architecture {

// A string literal; neighbours with only white space between them count as one.
struct Literal {
    int line = 0;
    QString text; // without quotes, escapes as written
    QString before; // the code of its statement up to it, strings and comments blanked
};

// A file as the rules look at it. Blanked parts keep their line breaks, so positions are those of
// the file.
struct Source {
    QString path; // from the project's root: "core/base/money.h"
    QString text;
    QString withoutComments;
    QString code; // without comments and without what stands in strings
    QList<Literal> literals;

    bool isIn(const QString &prefix) const { return path.startsWith(prefix); }
    bool isCpp() const;
    bool isSql() const { return path.endsWith(QLatin1String(".sql")); }
    // The line of a position, from 1.
    int lineAt(qsizetype position) const;
    // "rule 4: core/base/money.h:12: what"
    QString finding(int rule, int line, const QString &what) const;
};

Source makeSource(const QString &path, const QString &text);

// Every file of the project below root that people wrote, by path. Leaves out what is built, what
// is hidden, and files that are not text.
QList<Source> readTree(const QString &root);

} // namespace shop::architecture
