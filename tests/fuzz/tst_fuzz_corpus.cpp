// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzers know, tried without them: the corpus, and some changes of it by chance.
#include "tests/fuzz/fuzz.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

QList<QByteArray> corpusOf(const char *target)
{
    QList<QByteArray> all;
    const QDir folder(u":/corpus/"_s + QLatin1String(target));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.append(file.readAll());
    }
    return all;
}

// One change, as a fuzzer makes them.
QByteArray changed(QByteArray bytes, const QList<QByteArray> &corpus, std::mt19937 &chance)
{
    static constexpr char kSigns[] = "\0\"\\{}[],:;\n\r\t 0123456789.-eE%/?&=\xff\xc3\xed";
    static const QByteArray signs(kSigns, sizeof(kSigns) - 1);
    const auto below = [&](qsizetype bound) {
        return bound > 0 ? qsizetype(chance() % unsigned(bound)) : 0;
    };
    const qsizetype at = below(bytes.size());
    const qsizetype length = 1 + below(8);
    switch (chance() % 6) {
    case 0:
        return bytes.insert(at, signs[below(signs.size())]);
    case 1:
        return bytes.remove(at, length);
    case 2:
        return bytes.insert(at, bytes.mid(below(bytes.size()), length));
    case 3: {
        const QByteArray &other = corpus[below(corpus.size())];
        return bytes.left(at) + other.mid(below(other.size()));
    }
    case 4:
        return bytes.insert(at, QByteArray(1 + below(300), signs[below(signs.size())]));
    default:
        if (!bytes.isEmpty())
            bytes[at] = char(chance());
        return bytes;
    }
}

} // namespace

class FuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownBreaksNothing_data()
    {
        QTest::addColumn<int>("target");
        const QList<FuzzTarget> targets = fuzzTargets();
        for (int i = 0; i < targets.size(); ++i)
            QTest::newRow(targets[i].name) << i;
    }
    void whatIsKnownBreaksNothing()
    {
        QFETCH(int, target);
        const FuzzTarget tried = fuzzTargets()[target];
        const QList<QByteArray> corpus = corpusOf(tried.name);
        QVERIFY(corpus.size() >= 5);
        for (const QByteArray &bytes : corpus) {
            const QString broken = tried.tryBytes(bytes);
            QVERIFY2(broken.isEmpty(),
                     qPrintable(broken + u": " + QString::fromLatin1(bytes.left(300))));
        }
    }

    void changesOfItBreakNothing_data() { whatIsKnownBreaksNothing_data(); }
    void changesOfItBreakNothing()
    {
        QFETCH(int, target);
        const FuzzTarget tried = fuzzTargets()[target];
        const QList<QByteArray> corpus = corpusOf(tried.name);
        std::mt19937 chance(1);
        QByteArray bytes;
        for (int i = 0; i < tried.mutations; ++i) {
            bytes =
                changed(i % 4 == 0 ? corpus[qsizetype(chance() % unsigned(corpus.size()))] : bytes,
                        corpus, chance);
            const QString broken = tried.tryBytes(bytes);
            QVERIFY2(broken.isEmpty(),
                     qPrintable(broken + u": " +
                                QString::fromLatin1(bytes.left(300).toPercentEncoding())));
        }
    }
};

QTEST_GUILESS_MAIN(FuzzCorpus)

#include "tst_fuzz_corpus.moc"
