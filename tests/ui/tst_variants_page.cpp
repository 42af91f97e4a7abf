// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/variant_lists.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/products_window.h"
#include "ui/widgets/plain_label.h"

#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = ProductsWindow::kPatienceMs;

} // namespace

// Variants made by hand, in the window of the sample shop.
class TestVariantsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void aProductBecomesAFamilyInOneStepAndBack();
    void aProductOfTheShopIsTakenIn();
    void whatTheCoreRefusesIsSaidInThePanel();

private:
    bool openPanel(const QString &name);
    QStringList family(const QString &sku);
    QTableView *table() const { return (*m_window)->find<QTableView>("variantTable"); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void tick(int row, bool on)
    {
        table()->model()->setData(table()->model()->index(row, 0), on ? Qt::Checked : Qt::Unchecked,
                                  Qt::CheckStateRole);
    }
    QLineEdit *line(const char *name) const { return m_window->line(name); }
    void click(const char *name) { m_window->click(name); }

    std::unique_ptr<ProductsWindow> m_window;
};

void TestVariantsPage::init()
{
    m_window = std::make_unique<ProductsWindow>();
    QVERIFY(m_window->open());
}

bool TestVariantsPage::openPanel(const QString &name)
{
    if (!m_window->openProduct(name))
        return false;
    click("variantsButton");
    return QTest::qWaitFor([&] { return table() && table()->model()->rowCount() > 0; },
                           kPatienceMs);
}

// The names of the variants of this product's family.
QStringList TestVariantsPage::family(const QString &sku)
{
    QStringList names;
    const Done read = (*m_window)->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(product, shop.catalog().findBySku(shop.systemCall(), sku));
        SHOP_TRY_VALUE(variants, variantsOf(shop, product->id));
        for (const Variant &variant : variants)
            names.append(variant.product.name);
        return {};
    });
    return read ? names : QStringList{describe(read.error())};
}

void TestVariantsPage::aProductBecomesAFamilyInOneStepAndBack()
{
    QVERIFY(openPanel(u"Stoneware mug"_s));
    QVERIFY(fillIn(line("familyNameEdit"), u"Mug"_s));
    QVERIFY(fillIn(line("optionName0"), u"Size"_s));
    QVERIFY(fillIn(line("optionValues0"), u"Small, Large"_s));
    click("addOptionButton");
    QVERIFY(fillIn(line("optionName1"), u"Colour"_s));
    QVERIFY(fillIn(line("optionValues1"), u"blue, white"_s));
    QCOMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(cell(0, 0), u"Small, blue"_s);
    QVERIFY(cell(0, 1).startsWith(u"Stoneware mug"_s));
    QVERIFY(cell(3, 1).contains(u"Mug, Large, white"_s));
    tick(2, false);
    QCOMPARE(cell(2, 1), u"Not made"_s);
    QVERIFY((*m_window)->find<PlainLabel>("variantCount")->text().endsWith(u"2 of them new"_s));
    QVERIFY(fillIn(line("optionValues1"), u"blue, white, red"_s)); // what is unticked stays so
    QCOMPARE(table()->model()->rowCount(), 6);
    QVERIFY(fillIn(line("optionValues1"), u"blue, white"_s));
    QCOMPARE(cell(2, 1), u"Not made"_s);
    (*m_window)->press(Qt::Key_Return, Qt::ControlModifier);
    const QString sku = u"HOM-1056"_s;
    QTRY_COMPARE_WITH_TIMEOUT(family(sku),
                              (QStringList{u"Stoneware mug, slate blue"_s, u"Mug, Small, white"_s,
                                           u"Mug, Large, white"_s}),
                              kPatienceMs);
    QTRY_VERIFY(!(*m_window)->find<QWidget>("variantsPanel"));
    m_window->table()->setFocus();
    (*m_window)->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(family(sku), QStringList(), kPatienceMs);
}

void TestVariantsPage::aProductOfTheShopIsTakenIn()
{
    QVERIFY(openPanel(u"Baguette"_s));
    QVERIFY(fillIn(line("optionName0"), u"Kind"_s));
    QVERIFY(fillIn(line("optionValues0"), u"plain, butter"_s));
    QCOMPARE(table()->model()->rowCount(), 2);
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QVERIFY(fillIn(line("variantCodeEdit"), u"BAK-1084"_s)); // butter croissant
    (*m_window)->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(cell(1, 1).startsWith(u"Butter croissant"_s), kPatienceMs);
    click("panelTakeButton");
    QTRY_COMPARE_WITH_TIMEOUT(family(u"BAK-1084"_s),
                              (QStringList{u"Baguette, plain"_s, u"Butter croissant"_s}),
                              kPatienceMs);
    // And out again.
    QVERIFY(openPanel(u"Baguette"_s));
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 2, kPatienceMs);
    tick(1, false);
    QVERIFY(cell(1, 1).startsWith(u"Leaves the family"_s));
    click("panelTakeButton");
    QTRY_COMPARE_WITH_TIMEOUT(family(u"BAK-1084"_s), QStringList(), kPatienceMs);
}

void TestVariantsPage::whatTheCoreRefusesIsSaidInThePanel()
{
    QVERIFY(openPanel(u"Baguette"_s));
    click("panelTakeButton"); // without an option
    QTRY_VERIFY_WITH_TIMEOUT((*m_window)->find<QPushButton>("panelTakeButton")->isEnabled(),
                             kPatienceMs);
    QVERIFY((*m_window)->find<QWidget>("variantsPanel")->isVisible());
    QCOMPARE(family(u"BAK-1182"_s), QStringList());
}

} // namespace shop

QTEST_MAIN(shop::TestVariantsPage)
#include "tst_variants_page.moc"
