// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace shop {

// What a fuzzer tries: it reads any bytes, and says which promise they broke; nothing where all hold.
QString tryRequest(const QByteArray &bytes); // a request as a socket brings it, to the answer
QString tryJson(const QByteArray &bytes);
QString
tryFields(const QByteArray &bytes); // the members of a body, as the contract lets them through
QString tryCsv(const QByteArray &bytes); // the first byte says in which dialect
QString tryBarcode(const QByteArray &bytes);
QString tryLabel(const QByteArray &bytes); // a pattern, its decimals and a code, a line each

struct FuzzTarget {
    const char *name = nullptr; // of its corpus
    QString (*tryBytes)(const QByteArray &) = nullptr;
    int mutations = 0; // of the corpus, in the short form
};
QList<FuzzTarget> fuzzTargets();

} // namespace shop
