// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/products/catalog_model.h"
#include "ui/products/catalog_table.h"
#include "ui/products/import_pane.h"
#include "ui/products/labels_panel.h"
#include "ui/products/products_page.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/stepper.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = 20'000;
const QByteArray kFile =
    "item_name,web_id,price,qty\nRye crispbread,R-1,4.49,40\nRose hip tea,R-2,cheap,18\n";

} // namespace

// Files of products and labels, in the window of the sample shop.
class TestCatalogFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aFileIsCheckedAndImportedByItsColumns();
    void aRowIsPutRightInItsPlaceAndTheImportUndone();
    void aPastImportIsUndoneFromTheList();
    void labelsAreSavedAndTheirProductsLeaveTheQueue();

private:
    bool openFile(const QByteArray &bytes);
    bool runsTo(const QString &counts);
    QString counts() const;
    void grab(const char *name) const;
    Product stored(const QString &sku);
    template <typename T>
    T *find(const char *name) const
    {
        return m_fixture->find<T>(name);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestCatalogFiles::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->openDemo());
    m_fixture->window()->addPage(
        u"products"_s, u"Products"_s, u"tag"_s,
        [this] { return new ProductsPage(m_fixture->desk()); }, Action::EditProducts,
        RailPlace::Among);
    Session session = m_fixture->desk().session();
    session.staff->rights = Rights::all();
    m_fixture->desk().setSession(session);
    m_fixture->window()->showPage(u"products"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<CatalogTable>("catalogTable") &&
                                 find<CatalogTable>("catalogTable")->model()->rowCount() > 0,
                             kPatienceMs);
}

// A picture to be looked at, where SHOPDESK_PICTURES names a folder.
void TestCatalogFiles::grab(const char *name) const
{
    if (const QString folder = qEnvironmentVariable("SHOPDESK_PICTURES"); !folder.isEmpty())
        m_fixture->window()->grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
}

Product TestCatalogFiles::stored(const QString &sku)
{
    Product product;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(found, shop.catalog().findBySku(shop.systemCall(), sku));
        product = found.value_or(Product());
        return {};
    });
    return read ? product : Product();
}

bool TestCatalogFiles::openFile(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"spring.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    file.close();
    find<QPushButton>("importButton")->click();
    if (!saveInFileDialog(m_fixture->window(), file.fileName()))
        return false;
    return QTest::qWaitFor(
        [&] {
            return find<ImportPane>("importPane")->isVisible() && find<QComboBox>("importField1");
        },
        kPatienceMs);
}

QString TestCatalogFiles::counts() const
{
    QStringList texts;
    for (const char *name : {"importAdded", "importUpdated", "importRejected"})
        texts.append(find<PlainLabel>(name)->text());
    return texts.join(u' ');
}

// The next step, until it has come to this.
bool TestCatalogFiles::runsTo(const QString &wanted)
{
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    return QTest::qWaitFor(
        [&] { return !find<ImportPane>("importPane")->isRunning() && counts() == wanted; },
        kPatienceMs);
}

void TestCatalogFiles::aFileIsCheckedAndImportedByItsColumns()
{
    QVERIFY(openFile(kFile));
    auto *pane = find<ImportPane>("importPane");
    QCOMPARE(find<QComboBox>("importField0")->currentData().toString(), u"name"_s);
    auto *unknown = find<QComboBox>("importField1");
    QCOMPARE(unknown->currentData().toString(), QString());
    unknown->setCurrentIndex(unknown->findData(u"sku"_s));
    QVERIFY(runsTo(u"1 0 1"_s));
    QCOMPARE(find<QTableView>("rejectedTable")->model()->rowCount(), 1);
    QCOMPARE(stored(u"R-1"_s).values.name, QString()); // checked, not stored
    QVERIFY(find<QPushButton>("importNextButton")->isEnabled());
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"R-1"_s).values.name, u"Rye crispbread"_s, kPatienceMs);
    QCOMPARE(stored(u"R-1"_s).onHand, Quantity::pieces(40));
    QTRY_VERIFY_WITH_TIMEOUT(!pane->isRunning(), kPatienceMs);
    find<QPushButton>("saveRejectedButton")->click();
    const QString rejected = m_folder.filePath(u"rejected.csv"_s);
    QVERIFY(saveInFileDialog(m_fixture->window(), rejected));
    QFile saved(rejected);
    QTRY_VERIFY_WITH_TIMEOUT(saved.size() > 0, kPatienceMs);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("Rose hip tea,R-2,cheap,18,3,"));
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(find<CatalogTable>("catalogTable")->isVisible(), kPatienceMs);
}

void TestCatalogFiles::aRowIsPutRightInItsPlaceAndTheImportUndone()
{
    QVERIFY(openFile(kFile));
    find<QComboBox>("importField1")
        ->setCurrentIndex(find<QComboBox>("importField1")->findData(u"sku"_s));
    QVERIFY(runsTo(u"1 0 1"_s));
    auto *rows = find<QTableView>("rejectedTable");
    QCOMPARE(rows->model()->index(0, 2).data().toString(), u"cheap"_s);
    QVERIFY(!find<QPushButton>("importAgainButton")->isVisible());
    grab("import-rejected");
    // By keys alone: the row, Enter, the value, Enter.
    rows->setCurrentIndex(rows->model()->index(0, 0));
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Return);
    auto *edit = rows->findChild<QLineEdit *>();
    QVERIFY(edit);
    QVERIFY(fillIn(edit, u"3.20"_s)); // typed at once it would be a scan
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(find<QPushButton>("importAgainButton")->isVisible());
    find<QPushButton>("importAgainButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!find<ImportPane>("importPane")->isRunning() && counts() == u"2 0 0"_s,
                             kPatienceMs);
    QVERIFY(runsTo(u"2 0 0"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"R-2"_s).values.name, u"Rose hip tea"_s, kPatienceMs);
    QCOMPARE(stored(u"R-2"_s).onHand, Quantity::pieces(18));
    grab("import-done");
    find<QPushButton>("importUndoButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        !find<ImportPane>("importPane")->isRunning() && stored(u"R-1"_s).id.isNull(), kPatienceMs);
    QVERIFY(stored(u"R-2"_s).id.isNull());
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("importUndoButton")->isVisible(), kPatienceMs);
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(find<CatalogTable>("catalogTable")->isVisible(), kPatienceMs);
    // The columns are read as they were chosen.
    QVERIFY(openFile(kFile));
    QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>("importField1")->currentData().toString(), u"sku"_s,
                              kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(find<PlainLabel>("asLastTime")->isVisible(), kPatienceMs);
}

void TestCatalogFiles::aPastImportIsUndoneFromTheList()
{
    QVERIFY(openFile("name,sku,price\nBell,B-1,9\n"));
    QVERIFY(runsTo(u"1 0 0"_s));
    QVERIFY(runsTo(u"1 0 0"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!stored(u"B-1"_s).id.isNull(), kPatienceMs);
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(find<CatalogTable>("catalogTable")->isVisible(), kPatienceMs);
    find<QPushButton>("pastImportsButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QMenu>("pastImportsMenu"), kPatienceMs);
    auto *menu = find<QMenu>("pastImportsMenu");
    QVERIFY(menu->actions().first()->text().contains(u"spring.csv"_s));
    menu->actions().first()->trigger();
    menu->close();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("yesButton"), kPatienceMs);
    find<QPushButton>("yesButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stored(u"B-1"_s).id.isNull(), kPatienceMs);
}

void TestCatalogFiles::labelsAreSavedAndTheirProductsLeaveTheQueue()
{
    auto *table = find<CatalogTable>("catalogTable");
    auto *model = qobject_cast<CatalogModel *>(table->model());
    const auto queue = [&] {
        qsizetype length = -1;
        const Done asked = m_fixture->onDatabase([&](Shop &shop) -> Done {
            SHOP_TRY_VALUE(ids, labelQueue(shop, 100));
            length = ids.size();
            return {};
        });
        return asked ? length : -1;
    };
    const auto save = [&](const QString &name) {
        const QString path = m_folder.filePath(name);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("labelPdfButton") &&
                                     find<QPushButton>("labelPdfButton")->isEnabled(),
                                 kPatienceMs);
        grab("labels-panel");
        find<QPushButton>("labelPdfButton")->click();
        QVERIFY(saveInFileDialog(m_fixture->window(), path));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 1'000, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!find<LabelsPanel>("labelsPanel") ||
                                     !find<LabelsPanel>("labelsPanel")->isVisible(),
                                 kPatienceMs);
    };
    QCOMPARE(queue(), 0); // no shop wants labels of everything at once
    const CatalogLine line = *model->line(0);
    // Two, so that the label of the other stays the oldest.
    model->setChecked({line.product.id, model->line(1)->product.id});
    find<QPushButton>("bulkLabelsButton")->click();
    save(u"one.pdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(queue(), 0, kPatienceMs);
    m_fixture->clock().shift(60'000);
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(product, shop.products().product(shop.systemCall(), line.product.id));
        product.values.price = UnitPrice(product.values.price->tenThousandths() - 10'000,
                                         product.values.price->currency());
        SHOP_TRY(
            shop.products().update(shop.systemCall(), product.id, product.version, product.values));
        return {};
    }));
    QCOMPARE(queue(), 1);
    find<QPushButton>("labelQueueButton")->click();
    save(u"two.pdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(queue(), 0, kPatienceMs);
}

} // namespace shop

QTEST_MAIN(shop::TestCatalogFiles)
#include "tst_catalog_files.moc"
