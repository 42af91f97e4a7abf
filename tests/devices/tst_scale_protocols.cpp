// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/scale.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <rapidcheck.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

using State = WeightReading::State;

class TestScaleProtocols final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachMessage_data();
    void readsEachMessage();
    void messagesMayComeInAnyPieces();
    void noiseIsPassedOver();
    void whyAScaleOfDialog06GivesNoWeightIsAsked();
    void protocolsHaveCodes();
    void theSimulatorGivesItsScript();
};

void TestScaleProtocols::readsEachMessage_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("grams");
    const auto row = [](const char *name, const QString &protocol, const QByteArray &message,
                        State state, qint64 grams) {
        QTest::newRow(name) << protocol << message << int(state) << grams;
    };
    row("SICS steady", u"sics"_s, "S S      1.250 kg\r\n", State::Steady, 1250);
    row("SICS grams", u"sics"_s, "S S      99.5 g\r\n", State::Steady, 100);
    row("SICS moving", u"sics"_s, "S D      1.187 kg\r\n", State::Unstable, 1187);
    row("SICS zero", u"sics"_s, "S S      0.000 kg\r\n", State::Zero, 0);
    row("SICS negative", u"sics"_s, "S S     -0.015 kg\r\n", State::Negative, -15);
    row("SICS overload", u"sics"_s, "S +\r\n", State::Overload, 0);
    row("SICS underload", u"sics"_s, "S -\r\n", State::Negative, 0);
    row("SICS busy", u"sics"_s, "S I\r\n", State::Unstable, 0);
    row("SICS did not understand", u"sics"_s, "ES\r\n", State::OutOfOrder, 0);
    row("CAS steady", u"cas"_s, "ST,GS,\x01\x06,+  1.250 kg\r\n", State::Steady, 1250);
    row("CAS net", u"cas"_s, "ST,NT,+  0.900 kg\r\n", State::Steady, 900);
    row("CAS moving", u"cas"_s, "US,GS,\x01\x02,+  1.187 kg\r\n", State::Unstable, 1187);
    row("CAS negative", u"cas"_s, "ST,NT,\x01\x06,-  0.120 kg\r\n", State::Negative, -120);
    row("CAS overload", u"cas"_s, "OL,GS,\x01\x06,         kg\r\n", State::Overload, 0);
    row("CAS pounds", u"cas"_s, "ST,GS,\x01\x06,+    2.50 lb\r\n", State::Steady, 1134);
    row("NCI steady", u"nci"_s, "\n01.250KG\r00\r\x03", State::Steady, 1250);
    row("NCI with the letter", u"nci"_s, "\n01.250KG\r\nS00\r\x03", State::Steady, 1250);
    row("NCI pounds", u"nci"_s, "\n002.50LB\r00\r\x03", State::Steady, 1134);
    row("NCI ounces", u"nci"_s, "\n0016.0OZ\r00\r\x03", State::Steady, 454);
    row("NCI moving", u"nci"_s, "\n01.187KG\r10\r\x03", State::Unstable, 1187);
    row("NCI zero", u"nci"_s, "\n00.000KG\r20\r\x03", State::Zero, 0);
    row("NCI below zero", u"nci"_s, "\n______KG\r01\r\x03", State::Negative, 0);
    row("NCI overload", u"nci"_s, "\n^^^^^^KG\r02\r\x03", State::Overload, 0);
    row("NCI status alone", u"nci"_s, "\nS10\r\x03", State::Unstable, 0);
    row("Dialog 06 weight", u"dialog06"_s,
        "\x02"
        "02\x1b"
        "3\x1b"
        "01250\x1b"
        "000299\x1b"
        "000374\x03",
        State::Steady, 1250);
    row("Dialog 06 moving", u"dialog06"_s,
        "\x02"
        "09\x1b"
        "20\x03",
        State::Unstable, 0);
    row("Dialog 06 too light", u"dialog06"_s,
        "\x02"
        "09\x1b"
        "30\x03",
        State::Zero, 0);
    row("Dialog 06 below zero", u"dialog06"_s,
        "\x02"
        "09\x1b"
        "31\x03",
        State::Negative, 0);
    row("Dialog 06 overload", u"dialog06"_s,
        "\x02"
        "09\x1b"
        "32\x03",
        State::Overload, 0);
    row("Dialog 06 defect", u"dialog06"_s,
        "\x02"
        "09\x1b"
        "01\x03",
        State::OutOfOrder, 0);
}

void TestScaleProtocols::readsEachMessage()
{
    QFETCH(QString, protocol);
    QFETCH(QByteArray, message);
    const QList<WeightReading> readings = makeScaleProtocol(protocol)->take(message);
    QCOMPARE(readings.size(), 1);
    QTEST(int(readings.first().state), "state");
    QTEST(readings.first().grams, "grams");
}

void TestScaleProtocols::messagesMayComeInAnyPieces()
{
    QVERIFY(rc::check("pieces of messages give the same readings", [] {
        const auto [code, message] =
            *rc::gen::elementOf(std::vector<std::pair<QString, QByteArray>>{
                {u"sics"_s, "S S      1.250 kg\r\n"},
                {u"cas"_s, "ST,GS,\x01\x06,+  1.250 kg\r\n"},
                {u"nci"_s, "\n01.250KG\r00\r\x03"},
                {u"dialog06"_s, "\x02"
                                "02\x1b"
                                "3\x1b"
                                "01250\x1b"
                                "000299\x1b"
                                "000374\x03"}});
        const QByteArray stream = message.repeated(*rc::gen::inRange(1, 5));
        const auto protocol = makeScaleProtocol(code);
        QList<WeightReading> readings;
        for (qsizetype at = 0; at < stream.size();) {
            const auto size = std::min(*rc::gen::inRange<qsizetype>(1, 12), stream.size() - at);
            readings += protocol->take(stream.sliced(at, size));
            at += size;
        }
        RC_ASSERT(readings.size() == stream.size() / message.size());
        for (const WeightReading &reading : readings)
            RC_ASSERT((reading == WeightReading{State::Steady, 1250}));
    }));
}

void TestScaleProtocols::noiseIsPassedOver()
{
    for (const auto &[code, message] :
         QList<std::pair<QString, QByteArray>>{{u"sics"_s, "S S      1.250 kg\r\n"},
                                               {u"cas"_s, "ST,GS,\x01\x06,+  1.250 kg\r\n"},
                                               {u"nci"_s, "\n01.250KG\r00\r\x03"},
                                               {u"dialog06"_s, "\x02"
                                                               "02\x1b"
                                                               "3\x1b"
                                                               "01250\x03"}}) {
        const auto protocol = makeScaleProtocol(code);
        QByteArray noise(100'000, '\x7f');
        noise += "\r\n\x03";
        for (const WeightReading &reading : protocol->take(noise))
            QVERIFY(reading.state != State::Steady);
        const QList<WeightReading> readings = protocol->take(message + message);
        QVERIFY2(!readings.isEmpty(), qPrintable(code));
        QVERIFY(readings.last() == (WeightReading{State::Steady, 1250}));
    }
}

void TestScaleProtocols::whyAScaleOfDialog06GivesNoWeightIsAsked()
{
    const auto protocol = makeDialog06Protocol();
    QCOMPARE(protocol->request(), QByteArray("\x04\x05"));
    QVERIFY(protocol->take("\x15").isEmpty());
    QCOMPARE(protocol->request(), QByteArray("\x04\x02"
                                             "08\x03"));
    QCOMPARE(protocol->request(), QByteArray("\x04\x05"));
}

void TestScaleProtocols::protocolsHaveCodes()
{
    for (const QString &code : {u"sics"_s, u"cas"_s, u"nci"_s, u"dialog06"_s})
        QVERIFY(makeScaleProtocol(code) != nullptr);
    QVERIFY(makeScaleProtocol(u"other") == nullptr);
    QVERIFY(makeCasProtocol()->request().isEmpty());
}

void TestScaleProtocols::theSimulatorGivesItsScript()
{
    SimulatedScale scale({{State::Unstable, 900}, {State::Steady, 1250}});
    QVERIFY(*scale.read(1) == (WeightReading{State::Unstable, 900}));
    QVERIFY(*scale.read(1) == (WeightReading{State::Steady, 1250}));
    QVERIFY(*scale.read(1) == (WeightReading{State::Steady, 1250}));
}

QTEST_APPLESS_MAIN(TestScaleProtocols)
#include "tst_scale_protocols.moc"
