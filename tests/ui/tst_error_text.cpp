// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

class TestErrorText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfCoreHasASentence();
    void theContextStandsInTheSentence();
    void aKeyWithoutASentenceIsNamed();
};

void TestErrorText::everyKeyOfCoreHasASentence()
{
    const QRegularExpression error(
        uR"re((?:ErrorCode::\w+,\s*|\bfieldError\()u"([a-zA-Z]+\.[a-zA-Z]+)")re"_s);
    QDirIterator files(QStringLiteral(SHOP_SOURCE_DIR "/core"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    QStringList missing;
    int found = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = error.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QString key = matches.next().captured(1);
            ++found;
            if (!hasErrorText(key) && !missing.contains(key))
                missing.append(key);
        }
    }
    QVERIFY(found > 100);
    QCOMPARE(missing, QStringList());
}

void TestErrorText::theContextStandsInTheSentence()
{
    const Error error{ErrorCode::AlreadyExists,
                      u"product.barcodeTaken"_s,
                      {{u"barcode"_s, u"123"_s}, {u"productName"_s, u"<b>Tea</b>"_s}}};
    QVERIFY(errorText(error).contains(u"123"_s));
    QVERIFY(errorText(error).contains(u"<b>Tea</b>"_s));
}

void TestErrorText::aKeyWithoutASentenceIsNamed()
{
    QVERIFY(errorText({ErrorCode::Internal, u"no.suchKey"_s, {}}).contains(u"no.suchKey"_s));
}

} // namespace shop

QTEST_GUILESS_MAIN(shop::TestErrorText)
#include "tst_error_text.moc"
