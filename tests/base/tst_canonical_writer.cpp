// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_writer.h"
#include "core/base/json_members.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <rapidcheck.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

using Empty = CanonicalWriter::Empty;

struct Values {
    QString text;
    qint64 number = 0;
    bool flag = false;
    UserId id;
    bool hasInner = false;
};

// Not in the order of the names, with an object in it.
template <typename Writer>
void writeValues(Writer &writer, const Values &values)
{
    writer.text(u"text", values.text);
    writer.number(u"number", values.number);
    writer.id(u"id", values.id);
    if (values.hasInner)
        writer.object(u"inner", [&](auto &inner) {
            inner.integer(u"b", values.number);
            inner.text(u"a", values.text);
        });
    writer.flag(u"flag", values.flag);
    writer.integer(u"always", values.number);
}

QString anyText()
{
    QString text;
    for (const char32_t unit : *rc::gen::container<std::vector<char32_t>>(rc::gen::oneOf(
             rc::gen::inRange<char32_t>(1, 0x80), rc::gen::inRange<char32_t>(1, 0x11000))))
        text += QString::fromUcs4(&unit, 1);
    return text;
}

} // namespace

class TestCanonicalWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheCanonicalFormOfTheValueIs()
    {
        QVERIFY(rc::check("as Json::toCanonical()", [] {
            Values values{anyText(), *rc::gen::arbitrary<qint32>(), *rc::gen::arbitrary<bool>(),
                          UserId(), *rc::gen::arbitrary<bool>()};
            if (*rc::gen::arbitrary<bool>())
                values.id = UserId(QUuid(u"018f0000-0000-7000-8000-00000000000a"_s));
            JsonWriter json;
            writeValues(json, values);
            CanonicalWriter writer(Empty::LeftOut);
            writeValues(writer, values);
            const auto written = writer.take();
            const auto canonical = json.take().toCanonical();
            RC_ASSERT(bool(written) == bool(canonical)); // a lone surrogate is refused by both
            if (written)
                RC_ASSERT(*written == *canonical);
        }));
    }

    void whatIsEmptyIsWrittenWhereThatIsAskedFor()
    {
        CanonicalWriter writer(Empty::Written);
        writer.text(u"text", u"");
        writer.number(u"number", 0);
        writer.flag(u"flag", false);
        writer.id(u"id", UserId());
        writer.null(u"nothing");
        writer.object(u"inner", [](CanonicalWriter &inner) { inner.text(u"text", u""); });
        writer.array(u"list", QList<int>(), [](int) {});
        QCOMPARE(writer.take().value(), "{\"flag\":false,\"id\":\"\",\"inner\":{},\"list\":[],"
                                        "\"nothing\":null,\"number\":0,\"text\":\"\"}"_ba);
    }

    void listsKeepTheirOrder()
    {
        CanonicalWriter writer(Empty::LeftOut);
        writer.array(u"rows", QList{2, 1}, [&](int each) { writer.addRow(u"r", {each, -each}); });
        writer.array(u"objects", QList{2, 1}, [&](int each) {
            writer.addObject(
                [&](CanonicalWriter &inner) {
                    inner.number(u"z", each);
                    inner.number(u"a", each);
                },
                Empty::LeftOut);
        });
        QCOMPARE(writer.take().value(),
                 "{\"objects\":[{\"a\":2,\"z\":2},{\"a\":1,\"z\":1}],\"rows\":[[\"r\",2,-2],"
                 "[\"r\",1,-1]]}"_ba);
    }

    void aNumberBeyondWhatADoubleHoldsIsRefused()
    {
        CanonicalWriter writer(Empty::LeftOut);
        writer.number(u"most", qint64(1) << 53);
        QCOMPARE(writer.take().value(), "{\"most\":9007199254740992}"_ba);
        CanonicalWriter beyond(Empty::LeftOut);
        beyond.number(u"more", -(qint64(1) << 53) - 1);
        VERIFY_ERROR(beyond.take(), u"json.notCanonical"_s);
    }

    void aLoneSurrogateIsRefusedWhereverItStands()
    {
        CanonicalWriter writer(Empty::LeftOut);
        writer.object(u"inner", [](CanonicalWriter &inner) {
            inner.array(u"rows", QList{1},
                        [&](int each) { inner.addRow(QString(QChar(0xd800)), {each}); });
        });
        VERIFY_ERROR(writer.take(), u"json.notCanonical"_s);
    }

    void aNameThatStandsTwiceIsRefused()
    {
        CanonicalWriter writer(Empty::LeftOut);
        writer.number(u"same", 1);
        writer.number(u"other", 2);
        writer.number(u"same", 3);
        VERIFY_ERROR(writer.take(), u"json.notCanonical"_s);
    }
};

QTEST_GUILESS_MAIN(TestCanonicalWriter)
#include "tst_canonical_writer.moc"
