// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_text.h"

#include <rapidcheck.h>

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::u32string>(rc::gen::element(
                            U'a', U'B', U'1', U' ', U'-', U'ß', U'É', U'İ', U'ﬁ', U'Ω', U'ж', U'漢',
                            U'字', U'カ', U'ガ', U'한', U'ไ', U'ท', U'\u0301', U'😎', U'\t')),
                        [](const std::u32string &text) { return QString::fromStdU32String(text); });
}

} // namespace

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseAccentsAndBlanks_data();
    void foldsCaseAccentsAndBlanks();
    void cutsIntoWords_data();
    void cutsIntoWords();
    void cutsWhatWasTyped_data();
    void cutsWhatWasTyped();
    void foldingTwiceChangesNothing();
    void everyBeginningOfANameFindsIt();
    void longTextsAreBounded();
};

void TestSearchText::foldsCaseAccentsAndBlanks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("ASCII") << u"  Oat  MILK\t1 l "_s << u"oat milk 1 l"_s;
    QTest::newRow("accents") << u"Crème Brûlée ÅÄÖ"_s << u"creme brulee aao"_s;
    QTest::newRow("accents apart") << u"cre\u0300me"_s << u"creme"_s;
    QTest::newRow("sharp s") << u"Süße STRAẞE"_s << u"susse strasse"_s;
    QTest::newRow("strokes") << u"Smørrebrød Łódź Æbler œuf"_s << u"smorrebrod lodz aebler oeuf"_s;
    QTest::newRow("ligature and width") << u"ﬁlet ＡＢＣ１"_s << u"filet abc1"_s;
    QTest::newRow("Turkish") << u"İstanbul ILIK ılık"_s << u"istanbul ilik ilik"_s;
    QTest::newRow("Greek") << u"Ωμέγα ΤΕΛΟΣ"_s << u"ωμεγα τελοσ"_s;
    QTest::newRow("no-break space") << u"a\u00A0b"_s << u"a b"_s;
}

void TestSearchText::foldsCaseAccentsAndBlanks()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldText(text), folded);
}

void TestSearchText::cutsIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << u" - "_s << QStringList();
    QTest::newRow("signs between") << u"DOMAINE D'OR - DRY 4L"_s
                                   << QStringList{u"domaine"_s, u"d"_s, u"or"_s, u"dry"_s, u"4l"_s};
    QTest::newRow("each once") << u"tea Tea TEA"_s << QStringList{u"tea"_s};
    QTest::newRow("Han in pairs and the last alone")
        << u"日本酒 500ml"_s << QStringList{u"日本"_s, u"本酒"_s, u"酒"_s, u"500ml"_s};
    QTest::newRow("Han next to Latin")
        << u"A緑茶B"_s << QStringList{u"a"_s, u"緑茶"_s, u"茶"_s, u"b"_s};
    QTest::newRow("one character") << u"茶"_s << QStringList{u"茶"_s};
    QTest::newRow("Thai") << u"ไทย"_s << QStringList{u"ไท"_s, u"ทย"_s, u"ย"_s};
    QTest::newRow("emoji between") << u"red😎blue"_s << QStringList{u"red"_s, u"blue"_s};
}

void TestSearchText::cutsIntoWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(indexWords(text), words);
}

void TestSearchText::cutsWhatWasTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("Latin") << u"Crè mi"_s << QStringList{u"cre"_s, u"mi"_s};
    QTest::newRow("Han") << u"本酒"_s << QStringList{u"本酒"_s};
    QTest::newRow("one Han character") << u"酒"_s << QStringList{u"酒"_s};
    QTest::newRow("only signs") << u"%_*\"'"_s << QStringList();
}

void TestSearchText::cutsWhatWasTyped()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(queryWords(text), words);
}

void TestSearchText::foldingTwiceChangesNothing()
{
    QVERIFY(rc::check("folding twice changes nothing", [] {
        const QString text = *anyText();
        RC_ASSERT(foldText(foldText(text)) == foldText(text));
    }));
}

void TestSearchText::everyBeginningOfANameFindsIt()
{
    QVERIFY(rc::check("every beginning of a name finds it", [] {
        const QString name = *anyText();
        const QStringList known = indexWords(name);
        for (qsizetype length = 1; length <= name.size(); ++length) {
            if (name[length - 1].isHighSurrogate())
                continue;
            for (const QString &typed : queryWords(name.first(length)))
                RC_ASSERT(std::any_of(known.begin(), known.end(),
                                      [&](const QString &word) { return word.startsWith(typed); }));
        }
    }));
}

void TestSearchText::longTextsAreBounded()
{
    QCOMPARE(indexWords(QString(1'000'000, u'x')), QStringList{QString(40, u'x')});
    QString many;
    for (int i = 0; i < 10'000; ++i)
        many += QString::number(i) + u' ';
    QCOMPARE(indexWords(many).size(), 200);
    QCOMPARE(queryWords(many).size(), 16);
}

QTEST_APPLESS_MAIN(TestSearchText)
#include "tst_search_text.moc"
