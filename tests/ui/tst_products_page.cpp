// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/products/bulk_panel.h"
#include "ui/products/catalog_model.h"
#include "ui/products/catalog_table.h"
#include "ui/products/product_editor.h"
#include "ui/products/products_page.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = 20'000;

} // namespace

// The catalogue behind the counter, in the window of the sample shop.
class TestProductsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aLongListHoldsNoMoreThanAWindow();
    void theListIsSortedByItsHeads();
    void aSearchAndAFilterNarrowTheList();
    void aStockIsCorrectedInItsCell();
    void escLeavesACellAsItWas();
    void aPriceIsTypedIntoItsCell();
    void aProductIsEditedAndFoundByItsNewBarcode();
    void anotherPersonsChangeIsToldAndNothingIsLost();
    void whatTheCoreRefusesIsSaidAtItsField();
    void aScanOpensTheProductOrBeginsANewOne();
    void aCopyIsANewProduct();
    void pricesOf500ProductsAreChangedAndPutBack();
    void hiddenProductsAreNotSold();
    void theHistoryTellsPricesAndMovements();

private:
    bool openPage();
    void makeProducts(int count);
    Product stored(const QString &sku);
    QStringList shownNames() const;
    bool standOn(const QString &name);
    CatalogTable *table() const { return m_fixture->find<CatalogTable>("catalogTable"); }
    CatalogModel *model() const { return qobject_cast<CatalogModel *>(table()->model()); }
    ProductEditor *editor() const { return m_fixture->find<ProductEditor>("productEditor"); }
    template <typename T>
    T *inEditor(const char *name) const
    {
        return editor()->findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) { m_fixture->find<QPushButton>(name)->click(); }
    QLineEdit *search() const { return m_fixture->find<QLineEdit>("catalogSearch"); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestProductsPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->openDemo());
    m_fixture->window()->addPage(
        u"products"_s, u"Products"_s, u"tag"_s,
        [this] { return new ProductsPage(m_fixture->desk()); }, Action::EditProducts,
        RailPlace::Among);
    // The owner: Noor at the till may not edit products.
    Session session = m_fixture->desk().session();
    session.staff->rights = Rights::all();
    m_fixture->desk().setSession(session);
}

bool TestProductsPage::openPage()
{
    m_fixture->window()->showPage(u"products"_s);
    return QTest::qWaitFor([&] { return table() && model()->rowCount() > 0; }, kPatienceMs);
}

void TestProductsPage::makeProducts(int count)
{
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        for (int i = 0; i < count; ++i) {
            ProductDraft draft;
            draft.name = u"Zz %1"_s.arg(i, 5, 10, QChar(u'0'));
            draft.sku = u"Z%1"_s.arg(i);
            draft.price = UnitPrice(25'000, m_fixture->desk().session().profile.rules.currency);
            SHOP_TRY(
                shop.products().create(shop.systemCall(), shop.ids().mint<ProductId>(), draft));
        }
        return {};
    }));
}

Product TestProductsPage::stored(const QString &sku)
{
    Product product;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(found, shop.catalog().findBySku(shop.systemCall(), sku));
        product = found.value_or(Product());
        return {};
    });
    return read ? product : Product();
}

QStringList TestProductsPage::shownNames() const
{
    QStringList names;
    for (int row = 0; row < model()->rowCount(); ++row)
        names.append(model()->line(row)->product.name);
    return names;
}

// Searches for the name and waits until the list stands on it.
bool TestProductsPage::standOn(const QString &name)
{
    return fillIn(search(), name) && QTest::qWaitFor(
                                         [&] {
                                             const CatalogLine *line = model()->line(0);
                                             return line && line->product.name.startsWith(name) &&
                                                    table()->currentIndex().row() == 0;
                                         },
                                         kPatienceMs);
}

void TestProductsPage::aLongListHoldsNoMoreThanAWindow()
{
    makeProducts(2'000);
    QVERIFY(openPage());
    const auto reaches = [&](const QString &name, int key, const auto &at) {
        return QTest::qWaitFor(
            [&] {
                if (key == Qt::Key_PageDown)
                    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
                else if (key == Qt::Key_PageUp)
                    table()->verticalScrollBar()->setValue(0);
                return model()->rowCount() > 0 && at()->product.name == name;
            },
            kPatienceMs);
    };
    const auto last = [&] { return model()->line(model()->rowCount() - 1); };
    const auto first = [&] { return model()->line(0); };
    const QString firstName = first()->product.name;
    QVERIFY(reaches(u"Zz 01999"_s, Qt::Key_PageDown, last));
    QVERIFY(model()->rowCount() <= 600);
    QVERIFY(reaches(firstName, Qt::Key_PageUp, first));
    QVERIFY(model()->rowCount() <= 600);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_End);
    QVERIFY(reaches(u"Zz 01999"_s, 0, last));
    QTest::keyClick(table(), Qt::Key_Home);
    QVERIFY(reaches(firstName, 0, first));
    // Scrolling on keeps what is under the eye where it is.
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum() -
                                           2 * table()->viewport()->height() + 1);
    const auto top = [&] { return model()->line(table()->rowAt(0))->product.name; };
    const QString seen = top();
    const int rows = model()->rowCount();
    QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() != rows, kPatienceMs);
    QCOMPARE(top(), seen);
}

void TestProductsPage::theListIsSortedByItsHeads()
{
    QVERIFY(openPage());
    auto *head = table()->horizontalHeader();
    const auto press = [&](int column) { Q_EMIT head->sectionClicked(column); };
    press(CatalogModel::Price);
    QTRY_VERIFY_WITH_TIMEOUT(model()->line(0)->product.price.has_value() == false, kPatienceMs);
    press(CatalogModel::Price);
    QTRY_VERIFY_WITH_TIMEOUT(model()->line(0)->product.price.has_value(), kPatienceMs);
    const qint64 dearest = model()->line(0)->product.price->tenThousandths();
    for (int row = 1; row < model()->rowCount(); ++row) {
        const auto &price = model()->line(row)->product.price;
        QVERIFY(!price || price->tenThousandths() <= dearest);
    }
    QCOMPARE(head->sortIndicatorSection(), int(CatalogModel::Price));
    press(CatalogModel::Category); // no order
    QCOMPARE(head->sortIndicatorSection(), int(CatalogModel::Price));
}

void TestProductsPage::aSearchAndAFilterNarrowTheList()
{
    QVERIFY(openPage());
    QVERIFY(fillIn(search(), u"maple sy"_s));
    QTRY_COMPARE_WITH_TIMEOUT(shownNames().size(), 1, kPatienceMs);
    QVERIFY(shownNames().first().startsWith(u"Maple syrup"_s));
    QVERIFY(fillIn(search(), u"qqqq"_s));
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 0, kPatienceMs);
    m_fixture->press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() > 10, kPatienceMs);
    auto *chips = m_fixture->find<ChipBar>("catalogChips");
    chips->setCurrent(u"no-price"_s);
    Q_EMIT chips->chosen(u"no-price"_s);
    QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() > 0 && !model()->line(0)->product.price,
                             kPatienceMs);
}

void TestProductsPage::aStockIsCorrectedInItsCell()
{
    QVERIFY(openPage());
    QVERIFY(standOn(u"Maple syrup"_s));
    const QString sku = model()->line(0)->product.sku;
    const Quantity before = stored(sku).onHand;
    m_fixture->press(Qt::Key_F4);
    QTRY_VERIFY(m_fixture->find<QWidget>("catalogStockEdit"));
    m_fixture->type(u"12"_s);
    // A sale meanwhile: what is corrected is what was seen.
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) {
        return shop.products().recordMovements(shop.systemCall(), {{u"sale"_s,
                                                                    model()->line(0)->product.id,
                                                                    Quantity::pieces(-2),
                                                                    StockReason::Sold,
                                                                    {},
                                                                    {}}});
    }));
    m_fixture->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(stored(sku).onHand, Quantity::pieces(10), kPatienceMs);
    QVERIFY(before != Quantity::pieces(12));
    QTRY_COMPARE_WITH_TIMEOUT(model()->line(0)->product.onHand, Quantity::pieces(10), kPatienceMs);
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(ledger,
                       shop.catalog().ledgerOf(shop.systemCall(), model()->line(0)->product.id, 5));
        if (ledger.at(0).reason != u"corrected"_s)
            return Error{ErrorCode::Internal, u"test.reason"_s, {}};
        return {};
    }));
}

void TestProductsPage::escLeavesACellAsItWas()
{
    QVERIFY(openPage());
    QVERIFY(standOn(u"Maple syrup"_s));
    const QString sku = model()->line(0)->product.sku;
    const Product before = stored(sku);
    m_fixture->press(Qt::Key_F4);
    QTRY_VERIFY(m_fixture->find<QWidget>("catalogStockEdit"));
    m_fixture->type(u"12"_s);
    m_fixture->press(Qt::Key_Escape);
    m_fixture->press(Qt::Key_Escape);
    QTRY_VERIFY(!table()->isEditing());
    QCOMPARE(stored(sku).onHand, before.onHand);
    QVERIFY(m_fixture->window()->currentPage()->isVisible());
}

void TestProductsPage::aPriceIsTypedIntoItsCell()
{
    QVERIFY(openPage());
    QVERIFY(standOn(u"Maple syrup"_s));
    const QString sku = model()->line(0)->product.sku;
    table()->setCurrentIndex(model()->index(0, CatalogModel::Price));
    m_fixture->press(Qt::Key_F4);
    QTRY_VERIFY(m_fixture->find<QLineEdit>("catalogCellEdit"));
    QVERIFY(fillFocused(u"14.50"_s));
    m_fixture->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(stored(sku).values.price->tenThousandths(), 145'000, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(model()->line(0)->product.price->tenThousandths(), 145'000,
                              kPatienceMs);
}

void TestProductsPage::aProductIsEditedAndFoundByItsNewBarcode()
{
    QVERIFY(openPage());
    QVERIFY(standOn(u"Maple syrup"_s));
    const QString sku = model()->line(0)->product.sku;
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(editor()->isVisible() && inEditor<QLineEdit>("skuEdit")->text() == sku,
                             kPatienceMs);
    auto *codes = inEditor<TextArea>("barcodeEdit");
    codes->setPlainText(codes->toPlainText() + u"\n12 x 4006381333931"_s);
    QVERIFY(inEditor<QWidget>("editedBadge")->isVisible());
    QVERIFY(fillIn(inEditor<QLineEdit>("reorderAtEdit"), u"50"_s));
    m_fixture->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!inEditor<QWidget>("editedBadge")->isVisible(), kPatienceMs);
    const Product after = stored(sku);
    QVERIFY(after.values.barcodes.contains(Barcode{u"4006381333931"_s, Quantity::pieces(12)}));
    QVERIFY(after.values.reorderAt == Quantity::pieces(50));
    m_fixture->window()->showPage(u"sell"_s);
    m_fixture->scan(u"4006381333931"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->ticketLines(), 1, kPatienceMs);
}

void TestProductsPage::anotherPersonsChangeIsToldAndNothingIsLost()
{
    QVERIFY(openPage());
    QVERIFY(standOn(u"Maple syrup"_s));
    const QString sku = model()->line(0)->product.sku;
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(editor()->isVisible() && inEditor<QLineEdit>("skuEdit")->text() == sku,
                             kPatienceMs);
    auto *price = inEditor<QLineEdit>("priceEdit");
    QVERIFY(fillIn(price, u"15"_s));
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(found, shop.catalog().findBySku(shop.systemCall(), sku));
        ProductDraft draft = found->values;
        draft.price = UnitPrice(160'000, draft.price->currency());
        draft.name = u"Maple syrup, dark"_s;
        SHOP_TRY(shop.products().update(shop.systemCall(), found->id, found->version, draft));
        return {};
    }));
    m_fixture->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(price->accessibleDescription().contains(u"16"_s), kPatienceMs);
    QCOMPARE(price->text(), u"15"_s);
    QCOMPARE(inEditor<QLineEdit>("nameEdit")->text(), u"Maple syrup, dark"_s);
    QCOMPARE(stored(sku).values.price->tenThousandths(), 160'000);
    m_fixture->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stored(sku).values.price->tenThousandths(), 150'000, kPatienceMs);
    QCOMPARE(stored(sku).values.name, u"Maple syrup, dark"_s);
}

void TestProductsPage::whatTheCoreRefusesIsSaidAtItsField()
{
    QVERIFY(openPage());
    const QString taken = model()->line(0)->product.sku;
    m_fixture->press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(editor()->isVisible());
    QVERIFY(fillIn(inEditor<QLineEdit>("nameEdit"), u"Matches"_s));
    QVERIFY(fillIn(inEditor<QLineEdit>("skuEdit"), taken));
    m_fixture->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!inEditor<QLineEdit>("skuEdit")->accessibleDescription().isEmpty(),
                             kPatienceMs);
    QCOMPARE(inEditor<QLineEdit>("nameEdit")->text(), u"Matches"_s);
    QVERIFY(fillIn(inEditor<QLineEdit>("skuEdit"), u"MAT-1"_s));
    QVERIFY(fillIn(inEditor<QLineEdit>("stockEdit"), u"7"_s));
    m_fixture->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"MAT-1"_s).onHand, Quantity::pieces(7), kPatienceMs);
}

void TestProductsPage::aScanOpensTheProductOrBeginsANewOne()
{
    QVERIFY(openPage());
    const Product known = stored(model()->line(3)->product.sku);
    QVERIFY(!known.values.barcodes.isEmpty());
    m_fixture->scan(known.values.barcodes.first().text);
    QTRY_VERIFY_WITH_TIMEOUT(editor()->isVisible() && editor()->product() == known.id, kPatienceMs);
    m_fixture->scan(u"4006381333931"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inEditor<TextArea>("barcodeEdit")->toPlainText(), u"4006381333931"_s,
                              kPatienceMs);
    QCOMPARE(inEditor<QLineEdit>("nameEdit")->text(), QString());
}

void TestProductsPage::aCopyIsANewProduct()
{
    QVERIFY(openPage());
    QVERIFY(standOn(u"Maple syrup"_s));
    const QString sku = model()->line(0)->product.sku;
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(editor()->isVisible() && inEditor<QLineEdit>("skuEdit")->text() == sku,
                             kPatienceMs);
    inEditor<QPushButton>("duplicateButton")->click();
    QCOMPARE(inEditor<TextArea>("barcodeEdit")->toPlainText(), QString());
    QVERIFY(fillIn(inEditor<QLineEdit>("skuEdit"), u"MAP-2"_s));
    m_fixture->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"MAP-2"_s).values.name, stored(sku).values.name, kPatienceMs);
    QVERIFY(stored(u"MAP-2"_s).id != stored(sku).id);
    QCOMPARE(stored(u"MAP-2"_s).values.image, stored(sku).values.image);
}

void TestProductsPage::pricesOf500ProductsAreChangedAndPutBack()
{
    makeProducts(500);
    QVERIFY(openPage());
    QVERIFY(fillIn(search(), u"zz"_s));
    QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() > 0 && shownNames().first().startsWith(u"Zz"_s),
                             kPatienceMs);
    // A search shows its best hits; the list sorted by name shows all of them.
    m_fixture->press(Qt::Key_Escape);
    auto *head = table()->horizontalHeader();
    Q_EMIT head->sectionClicked(CatalogModel::Name);
    QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() > 0 && shownNames().first() == u"Zz 00499"_s,
                             kPatienceMs);
    Q_EMIT head->sectionClicked(CatalogModel::Check);
    QTRY_VERIFY_WITH_TIMEOUT(model()->checkedCount() > 500, kPatienceMs);
    click("bulkPriceButton");
    QTRY_VERIFY(m_fixture->find<BulkPanel>("bulkPanel"));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("bulkByEdit"), u"10"_s));
    m_fixture->find<QComboBox>("bulkEndingEdit")->setCurrentIndex(1); // ending in 9
    auto *preview = m_fixture->find<QTableView>("bulkPreview");
    QTRY_VERIFY_WITH_TIMEOUT(preview->model()->rowCount() == 200, kPatienceMs);
    const auto priced = [&](qint64 tenThousandths) {
        qint64 count = 0;
        const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
            for (int i = 0; i < 500; ++i) {
                SHOP_TRY_VALUE(found, shop.catalog().findBySku(shop.systemCall(), u"Z%1"_s.arg(i)));
                count += found->values.price->tenThousandths() == tenThousandths;
            }
            return {};
        });
        return read ? count : -1;
    };
    QCOMPARE(priced(25'000), 500); // shown, not done
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<BulkPanel>("bulkPanel"), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(priced(27'900), 500, kPatienceMs);
    m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(priced(25'000), 500, kPatienceMs);
    m_fixture->press(Qt::Key_Z, Qt::ControlModifier); // nothing more to undo
    QTest::qWait(100);
    QCOMPARE(priced(25'000), 500);
}

void TestProductsPage::hiddenProductsAreNotSold()
{
    QVERIFY(openPage());
    QVERIFY(standOn(u"Maple syrup"_s));
    const QString sku = model()->line(0)->product.sku;
    const QString code = stored(sku).values.barcodes.first().text;
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(model()->checkedCount(), 1);
    click("bulkHideButton");
    QTRY_VERIFY_WITH_TIMEOUT(stored(sku).archived, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 0, kPatienceMs);
    m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!stored(sku).archived, kPatienceMs);
}

void TestProductsPage::theHistoryTellsPricesAndMovements()
{
    QVERIFY(openPage());
    QVERIFY(standOn(u"Maple syrup"_s));
    const QString sku = model()->line(0)->product.sku;
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(editor()->isVisible() && inEditor<QLineEdit>("skuEdit")->text() == sku,
                             kPatienceMs);
    QVERIFY(fillIn(inEditor<QLineEdit>("priceEdit"), u"9"_s));
    m_fixture->press(Qt::Key_S, Qt::ControlModifier);
    auto *prices = inEditor<QTableView>("priceHistoryTable");
    QTRY_COMPARE_WITH_TIMEOUT(prices->model()->rowCount(), 2, kPatienceMs);
    inEditor<QTabBar>("productTabs")->setCurrentIndex(3);
    QVERIFY(inEditor<QWidget>("reducedBanner")->isVisible());
    inEditor<QTabBar>("productTabs")->setCurrentIndex(2);
    QVERIFY(fillIn(inEditor<QLineEdit>("countedEdit"), u"3"_s));
    QVERIFY(fillIn(inEditor<QLineEdit>("correctionNoteEdit"), u"Two broken"_s));
    inEditor<QPushButton>("bookCorrectionButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(stored(sku).onHand, Quantity::pieces(3), kPatienceMs);
    auto *movements = inEditor<QTableView>("movementTable");
    QTRY_VERIFY_WITH_TIMEOUT(
        movements->model()->index(0, 1).data().toString().contains(u"Two broken"_s), kPatienceMs);
}

} // namespace shop

QTEST_MAIN(shop::TestProductsPage)
#include "tst_products_page.moc"
