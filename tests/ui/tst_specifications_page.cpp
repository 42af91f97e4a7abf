// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/specification_desk.h"
#include "core/shop/stock_desk.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/products_window.h"
#include "ui/widgets/field_row.h"

#include <QComboBox>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = ProductsWindow::kPatienceMs;

} // namespace

// Specifications of products and what narrows the list by them, in the window of the sample shop.
class TestSpecificationsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void aSpecificationIsTypedAndRefusedAtItsField();
    void aCategoryIsGivenAField();
    void filtersNarrowTheListAndAreTakenOff();
    void aSupplierNarrowsTheList();

private:
    bool open(const QString &name);
    Json value(const QString &sku, const QString &member);
    bool pick(QComboBox *combo, const QString &data);
    int rows() const { return m_window->rows(); }
    QLineEdit *line(const char *name) const { return m_window->line(name); }
    QComboBox *combo(const char *name) const { return (*m_window)->find<QComboBox>(name); }
    void click(const char *name) { m_window->click(name); }

    std::unique_ptr<ProductsWindow> m_window;
};

void TestSpecificationsPage::init()
{
    m_window = std::make_unique<ProductsWindow>();
    QVERIFY(m_window->open());
}

// The product of this name, with its specifications in front.
bool TestSpecificationsPage::open(const QString &name)
{
    if (!m_window->openProduct(name))
        return false;
    (*m_window)->find<QTabBar>("productTabs")->setCurrentIndex(1);
    return true;
}

Json TestSpecificationsPage::value(const QString &sku, const QString &member)
{
    Json found;
    const Done read = (*m_window)->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(product, shop.catalog().findBySku(shop.systemCall(), sku));
        const Json values(product->values.specifications);
        if (const Json *value = values.member(member))
            found = *value;
        return {};
    });
    return read ? found : Json();
}

bool TestSpecificationsPage::pick(QComboBox *combo, const QString &data)
{
    const bool there = QTest::qWaitFor([&] { return combo->findData(data) >= 0; }, kPatienceMs);
    if (there)
        combo->setCurrentIndex(combo->findData(data));
    return there;
}

void TestSpecificationsPage::aSpecificationIsTypedAndRefusedAtItsField()
{
    QVERIFY(open(u"Wildflower honey"_s));
    QTRY_VERIFY_WITH_TIMEOUT(line("specification:Net weight") &&
                                 line("specification:Net weight")->text() == u"340"_s,
                             kPatienceMs);
    QLineEdit *weight = line("specification:Net weight");
    auto *row = qobject_cast<FieldRow *>(weight->parentWidget());
    QVERIFY(fillIn(weight, u"heavy"_s));
    click("saveEditedButton");
    QVERIFY(row && row->hasError());
    QCOMPARE((*m_window)->find<QTabBar>("productTabs")->currentIndex(), 1);
    QVERIFY(fillIn(weight, u"350.5"_s));
    QVERIFY(pick(combo("specification:Organic"), u"yes"_s));
    (*m_window)->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(value(u"PAN-1014"_s, u"Net weight"_s), Json(Json::Number{"350.5"}),
                              kPatienceMs);
    QCOMPARE(value(u"PAN-1014"_s, u"Organic"_s), Json(true));
    QCOMPARE(value(u"PAN-1014"_s, u"Brand"_s), Json(u"Fundy Apiaries"_s));
}

void TestSpecificationsPage::aCategoryIsGivenAField()
{
    QVERIFY(open(u"Whole milk"_s));
    click("categoryFieldsButton");
    QTRY_VERIFY_WITH_TIMEOUT((*m_window)->find<QPushButton>("panelTakeButton")->isEnabled(),
                             kPatienceMs);
    QVERIFY(combo("categoryParentEdit")->count() > 2);
    click("addFieldButton");
    QVERIFY(fillIn(line("fieldNameEdit"), u"Fat"_s));
    combo("fieldKindEdit")->setCurrentIndex(int(SpecificationField::Kind::Choice));
    QVERIFY(fillIn(line("fieldMoreEdit"), u"Skimmed, Half\\, or less, Whole, Whole"_s));
    click("panelTakeButton");
    QTRY_VERIFY_WITH_TIMEOUT(combo("specification:Fat"), kPatienceMs);
    QCOMPARE(combo("specification:Fat")->count(), 4);
    QVERIFY(pick(combo("specification:Fat"), u"Half, or less"_s));
    (*m_window)->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(value(u"DAI-1028"_s, u"Fat"_s), Json(u"Half, or less"_s),
                              kPatienceMs);
}

void TestSpecificationsPage::filtersNarrowTheListAndAreTakenOff()
{
    const int all = rows();
    click("filtersButton");
    QVERIFY(pick(combo("filterField"), u"Net weight"_s));
    QVERIFY(line("filterFrom")->isVisible());
    QVERIFY(fillIn(line("filterFrom"), u"300"_s));
    (*m_window)->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatienceMs);
    QVERIFY(pick(combo("filterField"), u"Storage"_s));
    QVERIFY(pick(combo("filterChoice"), u"Chilled"_s));
    click("addFilterButton");
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, kPatienceMs);
    click("filterChip:Storage");
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatienceMs);
    click("filterChip:Net weight");
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all, kPatienceMs);
    QTRY_VERIFY(!(*m_window)->find<QPushButton>("filterChip:Net weight"));
}

void TestSpecificationsPage::aSupplierNarrowsTheList()
{
    SupplierId apiary;
    VERIFY_OK((*m_window)->onDatabase([&](Shop &shop) -> Done {
        StockDesk stock(shop);
        apiary = shop.ids().mint<SupplierId>();
        SHOP_TRY(stock.suppliers().save(shop.systemCall(),
                                        {apiary, {u"Apiary"_s, {}, {}, {}, {}}, 0, false}));
        SHOP_TRY_VALUE(honey, shop.catalog().findBySku(shop.systemCall(), u"PAN-1014"_s));
        return stock.suppliers().setSupply(shop.systemCall(), honey->id,
                                           {apiary, {}, {}, {}, Quantity::pieces(1)});
    }));
    click("filtersButton");
    QVERIFY(pick(combo("catalogSupplier"), apiary.toString()));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatienceMs);
    QVERIFY(fillIn(line("catalogSearch"), u"milk"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, kPatienceMs);
}

} // namespace shop

QTEST_MAIN(shop::TestSpecificationsPage)
#include "tst_specifications_page.moc"
