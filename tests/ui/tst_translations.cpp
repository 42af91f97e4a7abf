// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFolder = u"" SHOP_SOURCE_DIR "/translations/"_s;

struct Text {
    QString place; // "context: source"
    QString source;
    bool counts = false; // has plurals
    bool finished = true;
    QStringList translations; // one, or one for each plural form
};

// What stands in one file of the translators.
QList<Text> textsOf(const QString &path)
{
    QList<Text> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView element = xml.name();
        if (element == u"message") {
            texts.append(Text{.counts = xml.attributes().value(u"numerus"_s) == u"yes"});
        } else if (element == u"translation") {
            Text &text = texts.last();
            text.finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!text.counts)
                text.translations.append(xml.readElementText());
        } else if (element == u"numerusform") {
            texts.last().translations.append(xml.readElementText());
        } else if (element == u"name") {
            context = xml.readElementText();
        } else if (element == u"source") {
            texts.last().source = xml.readElementText();
            texts.last().place = context + u": "_s + texts.last().source;
        }
    }
    return texts;
}

QString fileOf(const QString &language)
{
    return kFolder + u"shopdesk_"_s + language + u".ts"_s;
}

QStringList placesOf(const QList<Text> &texts, bool countingOnly)
{
    QStringList places;
    for (const Text &text : texts) {
        if (text.counts || !countingOnly)
            places.append(text.place);
    }
    return places;
}

// What a translation must keep: places of values, line ends, a letter to press, dots that announce a
// question, blanks at its ends. The number itself may be said in words ("one", "two").
QStringList marksOf(const QString &text)
{
    static const QRegularExpression marks(u"%L?\\d|\\{\\w+\\}|\n|\t|…$|^ | $"_s);
    QStringList found;
    for (auto match = marks.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    if (text.contains(QRegularExpression(u"&[^& ]"_s)))
        found.append(u"&"_s);
    return found;
}

// Each on a line of its own: a message of the test would be cut.
bool isNothing(const QStringList &wrong)
{
    for (const QString &line : wrong)
        qInfo("%s", qUtf8Printable(line));
    return wrong.isEmpty();
}

} // namespace

// The files of the translators against the sources and in themselves. A text that is new is put into
// them by the target new_texts; then it wants to be translated.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextOfTheSourcesIsThereAndNoOther_data();
    void everyTextOfTheSourcesIsThereAndNoOther();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();

private:
    QList<Text> m_sources;
};

void TestTranslations::initTestCase()
{
    const QTemporaryDir folder;
    const QString found = folder.filePath(u"found_de.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(u"" SHOP_SOURCE_DIR ""_s);
    lupdate.start(u"" SHOP_LUPDATE ""_s, {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s,
                                          u"ui"_s, u"app"_s, u"-ts"_s, found});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    m_sources = textsOf(found);
    QCOMPARE_GT(m_sources.size(), 1'000);
}

void TestTranslations::everyTextOfTheSourcesIsThereAndNoOther_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("English") << u"en"_s << 2; // its plurals only: the rest is the sources
    QTest::newRow("German") << u"de"_s << 2;
    QTest::newRow("Arabic") << u"ar"_s << 6;
}

void TestTranslations::everyTextOfTheSourcesIsThereAndNoOther()
{
    QFETCH(QString, language);
    const bool countingOnly = language == u"en"_s;
    const QStringList wanted = placesOf(m_sources, countingOnly);
    const QStringList present = placesOf(textsOf(fileOf(language)), countingOnly);
    QStringList wrong;
    for (const QString &place : wanted) {
        if (!present.contains(place))
            wrong.append(u"missing: "_s + place);
    }
    for (const QString &place : present) {
        if (!wanted.contains(place))
            wrong.append(u"no longer said: "_s + place);
    }
    QVERIFY(isNothing(wrong));
}

void TestTranslations::everyTextIsTranslated_data()
{
    everyTextOfTheSourcesIsThereAndNoOther_data();
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    QStringList wrong;
    for (const Text &text : textsOf(fileOf(language))) {
        if (!text.finished || text.translations.contains(QString()))
            wrong.append(u"unfinished: "_s + text.place);
        else if (text.source.contains(u"%n"_s) != text.counts)
            wrong.append(u"counts without plurals, or the other way round: "_s + text.place);
        else if (text.counts && text.translations.size() != forms)
            wrong.append(u"other plurals than the language has: "_s + text.place);
        for (const QString &translation : text.translations) {
            if (text.finished && marksOf(translation) != marksOf(text.source))
                wrong.append(u"keeps not what the source has: "_s + text.place + u" → "_s +
                             translation);
        }
    }
    QVERIFY(isNothing(wrong));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
