// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/card_number.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestCardNumber final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersOfCardsAreFoundInNotes_data();
    void numbersOfCardsAreFoundInNotes();
};

// The numbers are those the card schemes publish for tests.
void TestCardNumber::numbersOfCardsAreFoundInNotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a sentence") << u"Likes rye bread, comes on Fridays"_s << false;
    QTest::newRow("a card alone") << u"4111111111111111"_s << true;
    QTest::newRow("a card in groups") << u"pays with 5555 5555 5555 4444."_s << true;
    QTest::newRow("a card with dashes") << u"card:3782-822463-10005, new"_s << true;
    QTest::newRow("thirteen digits") << u"4222222222222"_s << true;
    QTest::newRow("one digit wrong") << u"4111111111111112"_s << false;
    QTest::newRow("run together with a date") << u"4111111111111111 0327"_s << true;
    QTest::newRow("a phone number") << u"+1 604 555 0182, or 0044 20 7946 0958"_s << false;
    QTest::newRow("twelve digits") << u"411111111114"_s << false;
    QTest::newRow("digits of another script") << u"٤١١١١١١١١١١١١١١١"_s << true;
    QTest::newRow("two numbers apart") << u"41111111, 11111111"_s << false;
}

void TestCardNumber::numbersOfCardsAreFoundInNotes()
{
    QFETCH(QString, text);
    QTEST(holdsCardNumber(text), "found");
}

QTEST_APPLESS_MAIN(TestCardNumber)
#include "tst_card_number.moc"
