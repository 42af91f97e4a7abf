// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_catalog_pages.h"
#include "core/products/sql_specifications.h"
#include "tests/products/catalog_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// What categories say of their products, and products found by it.
class TestSpecifications final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aValueFitsItsField_data();
    void aValueFitsItsField();
    void aTextComesBackAsItWas_data();
    void aTextComesBackAsItWas();
    void valuesStandInTheirOrder();
    void fieldsAreChecked_data();
    void fieldsAreChecked();
    void aCategoryHasTheFieldsAboveIt();
    void noCategoryStandsBelowItself();
    void anotherPersonsFieldsAreNotOverwritten();
    void aWrongValueIsRefusedAndNamed();
    void whatWasThereBeforeMayStay();
    void aFilterShowsWhatFitsInEachOrder_data();
    void aFilterShowsWhatFitsInEachOrder();
    void aFilteredPageIsGivenUpWhereNobodyWaits();
    void aFilteredPageReadsNoWholeTable_data();
    void aFilteredPageReadsNoWholeTable();
    void productsFromBeforeAreFoundToo();
    void aSupplierIsAFilter();

private:
    using Kind = SpecificationField::Kind;

    CategoryId category(const QString &name)
    {
        return m_shop->products().ensureCategory(m_shop->call(), name, {})->id;
    }
    Done save(CategoryId id, CategoryId parent, const QList<SpecificationField> &fields)
    {
        const auto before = specifications().read(id);
        return specifications().save(m_shop->call(), *before, {id, parent, fields}, 1);
    }
    Product make(const QString &name, CategoryId category, const Json::Object &values)
    {
        ProductDraft draft = CatalogFixture::draft(name);
        draft.category = category;
        draft.specifications = values;
        return m_shop->make(draft);
    }
    QStringList names(const CatalogQuery &query, const ProductFilter &filter,
                      const FilterBounds &bounds = {})
    {
        const auto lines = pageOfLines(m_shop->database(), m_shop->call(), query, filter, bounds);
        QStringList names;
        for (const CatalogLine &line : lines ? *lines : QList<CatalogLine>())
            names.append(line.product.name);
        return lines ? names : QStringList{describe(lines.error())};
    }
    SqlSpecifications specifications() { return SqlSpecifications(m_shop->database()); }

    std::unique_ptr<CatalogFixture> m_shop;
};

namespace {

Json number(const char *text)
{
    return Json(Json::Number{text});
}

const SpecificationField kWeight{
    u"Net weight"_s, u"weight"_s, SpecificationField::Kind::Number, u"g"_s, {}};
const SpecificationField kOrigin{u"Origin"_s, u"origin"_s, SpecificationField::Kind::Text, {}, {}};
const SpecificationField kOrganic{
    u"Organic"_s, u"organic"_s, SpecificationField::Kind::YesNo, {}, {}};
const SpecificationField kRoast{
    u"Roast"_s, u"roast"_s, SpecificationField::Kind::Choice, {}, {u"Light"_s, u"Dark"_s}};

} // namespace

void TestSpecifications::init()
{
    m_shop = std::make_unique<CatalogFixture>();
}

void TestSpecifications::aValueFitsItsField_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<Json>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("a text") << u"origin"_s << Json(u"Fundy"_s) << QString();
    QTest::newRow("a number as text") << u"origin"_s << number("1") << u"specification.notText"_s;
    QTest::newRow("a number") << u"weight"_s << number("340.5") << QString();
    QTest::newRow("a negative number") << u"weight"_s << number("-0.000001") << QString();
    QTest::newRow("a text as number")
        << u"weight"_s << Json(u"340"_s) << u"specification.notNumber"_s;
    QTest::newRow("seven decimals")
        << u"weight"_s << number("0.0000001") << u"specification.notNumber"_s;
    QTest::newRow("an exponent") << u"weight"_s << number("1e3") << u"specification.notNumber"_s;
    QTest::newRow("the largest") << u"weight"_s << number("1000000000000") << QString();
    QTest::newRow("above the largest")
        << u"weight"_s << number("1000000000000.1") << u"specification.notNumber"_s;
    QTest::newRow("yes") << u"organic"_s << Json(true) << QString();
    QTest::newRow("yes as text") << u"organic"_s << Json(u"yes"_s) << u"specification.notYesNo"_s;
    QTest::newRow("a choice") << u"roast"_s << Json(u"Dark"_s) << QString();
    QTest::newRow("another choice")
        << u"roast"_s << Json(u"Burnt"_s) << u"specification.notChoice"_s;
    QTest::newRow("of no field") << u"other"_s << Json(Json::Array{Json(true)}) << QString();
}

void TestSpecifications::aValueFitsItsField()
{
    QFETCH(QString, member);
    QFETCH(Json, value);
    QFETCH(QString, error);
    const Done checked = checkValues({kWeight, kOrigin, kOrganic, kRoast}, {{member, value}}, {});
    QCOMPARE(checked ? QString() : checked.error().key, error);
    if (!checked)
        QCOMPARE(checked.error().context.value(u"field"_s).toString(),
                 u"specifications."_s + member);
}

void TestSpecifications::aTextComesBackAsItWas_data()
{
    QTest::addColumn<QString>("member"); // empty: of no field
    QTest::addColumn<Json>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("a text of its field") << u"origin"_s << Json(u"12"_s) << u"12"_s;
    QTest::newRow("a number") << u"weight"_s << number("12.50") << u"12.50"_s;
    QTest::newRow("no") << u"organic"_s << Json(false) << u"no"_s;
    QTest::newRow("a choice") << u"roast"_s << Json(u"Light"_s) << u"Light"_s;
    QTest::newRow("a text") << QString() << Json(u"blue"_s) << u"blue"_s;
    QTest::newRow("a text that looks like a number") << QString() << Json(u"12"_s) << u"\"12\""_s;
    QTest::newRow("a text that says yes") << QString() << Json(u"Yes"_s) << u"\"Yes\""_s;
    QTest::newRow("an empty text") << QString() << Json(u""_s) << u"\"\""_s;
    QTest::newRow("a list") << QString() << Json(Json::Array{number("1")}) << u"[1]"_s;
}

void TestSpecifications::aTextComesBackAsItWas()
{
    QFETCH(QString, member);
    QFETCH(Json, value);
    QFETCH(QString, text);
    const QList<SpecificationField> fields{kWeight, kOrigin, kOrganic, kRoast};
    const SpecificationField *field = fieldOf(fields, member);
    QCOMPARE(specificationText(field, value), text);
    const auto back = specificationFromText(field, text);
    VERIFY_OK(back);
    QCOMPARE(*back, value);
}

void TestSpecifications::valuesStandInTheirOrder()
{
    QStringList orders;
    for (const char *figure :
         {"-1000000000000", "-2.5", "-2.25", "0", "0.000001", "9", "10", "1000000000000"})
        orders.append(specificationOrder(number(figure)));
    QStringList sorted = orders;
    sorted.sort();
    QCOMPARE(orders, sorted);
    QCOMPARE(specificationOrder(number("2.50")), specificationOrder(number("2.5")));
    QCOMPARE(specificationOrder(Json(u"ÉTÉ"_s)), specificationOrder(Json(u"ete"_s)));
    QVERIFY(specificationOrder(Json(true)) != specificationOrder(Json(false)));
    QVERIFY(specificationOrder(Json(u"1"_s)) != specificationOrder(number("1")));
}

void TestSpecifications::fieldsAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<QString>("error");
    QTest::newRow("good") << u"Size"_s << int(Kind::Choice) << QStringList{u"S"_s} << QString();
    QTest::newRow("without a name")
        << u" "_s << int(Kind::Text) << QStringList() << u"field.nameMissing"_s;
    QTest::newRow("with a long name")
        << QString(81, u'n') << int(Kind::Text) << QStringList() << u"field.nameTooLong"_s;
    QTest::newRow("called like another")
        << u"ORIGIN"_s << int(Kind::Text) << QStringList() << u"field.nameTwice"_s;
    QTest::newRow("without a choice")
        << u"Size"_s << int(Kind::Choice) << QStringList() << u"field.choicesMissing"_s;
    QTest::newRow("with an empty choice")
        << u"Size"_s << int(Kind::Choice) << QStringList{u""_s} << u"field.malformed"_s;
}

void TestSpecifications::fieldsAreChecked()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    QFETCH(QStringList, choices);
    QFETCH(QString, error);
    const Done checked = checkFields({kOrigin, {name, u"member"_s, Kind(kind), {}, choices}});
    QCOMPARE(checked ? QString() : checked.error().key, error);
}

void TestSpecifications::aCategoryHasTheFieldsAboveIt()
{
    const CategoryId food = category(u"Food"_s), coffee = category(u"Coffee"_s);
    SpecificationField heavier = kWeight;
    heavier.unit = u"kg"_s;
    VERIFY_OK(save(food, {}, {kOrigin, kWeight}));
    VERIFY_OK(save(coffee, food, {kRoast, heavier}));
    QCOMPARE(*specifications().fieldsOf(coffee),
             (QList<SpecificationField>{kOrigin, kRoast, heavier}));
    QCOMPARE(*specifications().fieldsOf(food), (QList<SpecificationField>{kOrigin, kWeight}));
    QCOMPARE(specifications().allFields()->size(), 3);
}

void TestSpecifications::noCategoryStandsBelowItself()
{
    const CategoryId food = category(u"Food"_s), coffee = category(u"Coffee"_s);
    VERIFY_OK(save(coffee, food, {}));
    const Done turned = save(food, coffee, {});
    QCOMPARE(turned.error().key, u"category.ownParent"_s);
    QCOMPARE(save(food, food, {}).error().key, u"category.ownParent"_s);
}

void TestSpecifications::anotherPersonsFieldsAreNotOverwritten()
{
    const CategoryId food = category(u"Food"_s);
    const CategoryFields seen{food, {}, {}};
    VERIFY_OK(specifications().save(m_shop->call(), seen, {food, {}, {kOrigin}}, 1));
    VERIFY_OK(specifications().save(m_shop->call(), seen, {food, {}, {kOrigin}}, 1)); // sent twice
    const Done late = specifications().save(m_shop->call(), seen, {food, {}, {kRoast}}, 1);
    QCOMPARE(late.error().key, u"category.changedMeanwhile"_s);
    Call nobody = m_shop->call();
    nobody.actor.rights = {};
    QCOMPARE(specifications().save(nobody, seen, seen, 1).error().code,
             ErrorCode::PermissionDenied);
}

void TestSpecifications::aWrongValueIsRefusedAndNamed()
{
    const CategoryId food = category(u"Food"_s), coffee = category(u"Coffee"_s);
    VERIFY_OK(save(food, {}, {kWeight}));
    VERIFY_OK(save(coffee, food, {}));
    ProductDraft draft = CatalogFixture::draft(u"Dark roast"_s);
    draft.category = coffee;
    draft.specifications = {{u"weight"_s, Json(u"heavy"_s)}};
    const auto made =
        m_shop->products().create(m_shop->call(), m_shop->ids().mint<ProductId>(), draft);
    QCOMPARE(made.error().key, u"specification.notNumber"_s);
    QCOMPARE(made.error().context.value(u"name"_s).toString(), u"Net weight"_s);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM products_product"), 0);
}

void TestSpecifications::whatWasThereBeforeMayStay()
{
    const CategoryId food = category(u"Food"_s);
    Product honey = make(u"Honey"_s, food, {{u"weight"_s, Json(u"340 g"_s)}});
    VERIFY_OK(save(food, {}, {kWeight}));
    ProductDraft draft = honey.values;
    draft.name = u"Wild honey"_s;
    const auto renamed = m_shop->products().update(m_shop->call(), honey.id, honey.version, draft);
    VERIFY_OK(renamed);
    draft.specifications = {{u"weight"_s, Json(u"350 g"_s)}};
    QCOMPARE(
        m_shop->products().update(m_shop->call(), honey.id, renamed->version, draft).error().key,
        u"specification.notNumber"_s);
    draft.specifications = {{u"weight"_s, number("350")}};
    VERIFY_OK(m_shop->products().update(m_shop->call(), honey.id, renamed->version, draft));
    VERIFY_OK(m_shop->products().verify());
    QCOMPARE(m_shop->products().verify()->problems, QStringList());
}

void TestSpecifications::aFilterShowsWhatFitsInEachOrder_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<int>("few");
    const char *names[]{"name", "sku", "price", "stock"};
    for (int sort = 0; sort < 4; ++sort) {
        for (const bool descending : {false, true}) {
            for (const int few : {1, FilterBounds().few})
                QTest::addRow("%s, %s, %s", names[sort], descending ? "falling" : "rising",
                              few > 1 ? "by the filter" : "by the order")
                    << sort << descending << few;
        }
    }
}

// Each filter alone and two together, in pages forwards and backwards, against what was made.
void TestSpecifications::aFilterShowsWhatFitsInEachOrder()
{
    QFETCH(int, sort);
    QFETCH(bool, descending);
    QFETCH(int, few);
    const FilterBounds bounds{few, 5}; // several slices
    const CategoryId food = category(u"Food"_s);
    for (int i = 0; i < 24; ++i) {
        ProductDraft draft = CatalogFixture::draft(u"Product %1"_s.arg(i, 2, 10, QChar(u'0')),
                                                   u"S%1"_s.arg(97 - i * 4));
        draft.price =
            i % 5 == 0 ? std::nullopt : std::optional(CatalogFixture::price(100 * (i % 3)));
        draft.category = i % 2 ? food : CategoryId();
        draft.specifications = {{u"weight"_s, Json::integer(i)},
                                {u"roast"_s, Json(i % 3 ? u"Dark"_s : u"Light"_s)}};
        m_shop->make(draft);
    }
    const ProductFilter dark{{}, {isExactly(u"roast"_s, Json(u"dark"_s))}};
    const ProductFilter heavy{{}, {isBetween(u"weight"_s, Json::integer(9), {})}};
    const ProductFilter both{{},
                             {isExactly(u"roast"_s, Json(u"dark"_s)),
                              isBetween(u"weight"_s, Json::integer(9), number("20.5"))}};
    CatalogQuery query;
    query.sort = CatalogSort(sort);
    query.descending = descending;
    const QStringList all = names(query, {});
    QCOMPARE(all.size(), 24);
    const auto expected = [&](auto fits) {
        QStringList kept;
        for (const QString &name : all) {
            if (fits(name.right(2).toInt()))
                kept.append(name);
        }
        return kept;
    };
    const auto isDark = [](int i) { return i % 3 != 0; };
    QCOMPARE(names(query, dark, bounds), expected(isDark));
    QCOMPARE(names(query, heavy, bounds), expected([](int i) { return i >= 9; }));
    const QStringList wanted = expected([&](int i) { return isDark(i) && i >= 9 && i <= 20; });
    QCOMPARE(names(query, both, bounds), wanted);
    CatalogQuery ofFood = query;
    ofFood.category = food;
    QCOMPARE(names(ofFood, dark, bounds), expected([&](int i) { return isDark(i) && i % 2; }));
    for (const bool backwards : {false, true}) {
        CatalogQuery page = query;
        page.limit = 3;
        page.backwards = backwards;
        QStringList read;
        for (int pages = 0; pages < 10; ++pages) {
            const auto lines = pageOfLines(m_shop->database(), m_shop->call(), page, both, bounds);
            VERIFY_OK(lines);
            if (lines->isEmpty())
                break;
            QStringList some;
            for (const CatalogLine &line : *lines)
                some.append(line.product.name);
            read = backwards ? some + read : read + some;
            page.from = backwards ? lines->constFirst().place : lines->constLast().place;
        }
        QCOMPARE(read, wanted);
    }
}

void TestSpecifications::aFilteredPageIsGivenUpWhereNobodyWaits()
{
    make(u"Coffee"_s, category(u"Food"_s), {{u"roast"_s, Json(u"dark"_s)}});
    std::stop_source stop;
    stop.request_stop();
    Call call = m_shop->call();
    call.stop = stop.get_token();
    const auto lines =
        pageOfLines(m_shop->database(), call, {}, {{}, {isExactly(u"roast"_s, Json(u"dark"_s))}});
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, ErrorCode::Cancelled);
    QCOMPARE(lines.error().key, u"database.interrupted"_s);
}

void TestSpecifications::aFilteredPageReadsNoWholeTable_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("by value")
        << u"SELECT product FROM products_specification WHERE member = 'a' AND value >= 'b' AND value <= 'c'"_s;
    QTest::newRow("of a product")
        << u"SELECT value FROM products_specification WHERE product = 1 AND member = 'a'"_s;
    QTest::newRow("the next member")
        << u"SELECT member FROM products_specification WHERE member > 'a' ORDER BY member LIMIT 1"_s;
}

void TestSpecifications::aFilteredPageReadsNoWholeTable()
{
    QFETCH(QString, sql);
    if (testsOnPostgres())
        QSKIP("the plans are those of SQLite");
    static QList<QByteArray> kept; // a statement is known by where its text is
    kept.append("EXPLAIN QUERY PLAN " + sql.toUtf8());
    const auto plan =
        Statement(m_shop->database(), kept.constLast().constData()).all([](const Row &row) {
            return row.text(3);
        });
    VERIFY_OK(plan);
    QVERIFY(!plan->isEmpty());
    for (const QString &step : *plan)
        QVERIFY2(step.startsWith(u"SEARCH"), qPrintable(step));
}

void TestSpecifications::productsFromBeforeAreFoundToo()
{
    const CategoryId food = category(u"Food"_s);
    const Product honey = make(u"Honey"_s, food, {{u"origin"_s, Json(u"Fundy"_s)}});
    Transaction earlier(m_shop->database(), "as an earlier version left it", WritePriority::Desk);
    VERIFY_OK(earlier.ok());
    VERIFY_OK(Statement(m_shop->database(), "DELETE FROM products_specification").run());
    VERIFY_OK(
        Statement(
            m_shop->database(),
            "INSERT INTO products_specification_due (product) SELECT key FROM products_product")
            .run());
    VERIFY_OK(earlier.commit());
    QCOMPARE(*specifications().members(), QStringList{u"origin"_s});
    const ProductFilter fundy{{}, {beginsWith(u"origin"_s, u"FUN"_s)}};
    QCOMPARE(names({}, fundy), QStringList());
    VERIFY_OK(save(food, {}, {kOrigin}));
    QCOMPARE(names({}, fundy), QStringList{u"Honey"_s});
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM products_specification_due"), 0);
}

void TestSpecifications::aSupplierIsAFilter()
{
    const Product honey = make(u"Honey"_s, {}, {{u"origin"_s, Json(u"Fundy"_s)}});
    const Product tea = make(u"Tea"_s, {}, {{u"origin"_s, Json(u"Assam"_s)}});
    make(u"Milk"_s, {}, {{u"origin"_s, Json(u"Fundy"_s)}});
    const SupplierId apiary = m_shop->ids().mint<SupplierId>();
    Transaction supplies(m_shop->database(), "supplies", WritePriority::Desk);
    VERIFY_OK(supplies.ok());
    VERIFY_OK(
        Statement(m_shop->database(),
                  "INSERT INTO products_supplier (id, name, name_folded, contact, phone, email, "
                  "our_number, archived, version, updated_at) VALUES (?, 'A', 'a', '', '', '', '', "
                  "0, 1, 1)")
            .bind(apiary)
            .run());
    for (const ProductId &id : {honey.id, tea.id})
        VERIFY_OK(
            Statement(m_shop->database(),
                      "INSERT INTO products_supply (product, supplier, order_number, target, pack) "
                      "SELECT p.key, s.key, '', NULL, 1000 FROM products_product p, "
                      "products_supplier s WHERE p.id = ?")
                .bind(id)
                .run());
    VERIFY_OK(supplies.commit());
    QCOMPARE(names({}, {apiary, {}}), (QStringList{u"Honey"_s, u"Tea"_s}));
    const ProductFilter fundy{apiary, {isExactly(u"origin"_s, Json(u"Fundy"_s))}};
    QCOMPARE(names({}, fundy), QStringList{u"Honey"_s});
    QCOMPARE(names({}, {m_shop->ids().mint<SupplierId>(), {}}), QStringList());
}

} // namespace shop

QTEST_GUILESS_MAIN(shop::TestSpecifications)
#include "tst_specifications.moc"
