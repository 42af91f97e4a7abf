// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "ui/products/picture_field.h"
#include "ui/products/product_form.h"
#include "ui/sell/product_list_model.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/product_tile_roles.h"

#include <QBuffer>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QByteArray png(const QColor &colour)
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

void drop(QWidget *on, QMimeData &data)
{
    const QPoint at = on->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &dropped);
}

} // namespace

class TestProductPicture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDroppedPictureIsStoredUnderItsHashAndShownOnTheTile();
    void aPastedPictureIsTaken();
    void aRefusedPictureSaysSoAtTheFieldAndKeepsTheOneOfBefore();
    void aProductWithoutAPictureIsSavedAsBefore();

private:
    PictureField *field() const { return m_form->findChild<PictureField *>(); }
    bool pictureTaken() const { return field()->picture() && !field()->isBusy(); }
    std::optional<Product> save();

    std::unique_ptr<WindowFixture> m_fixture;
    ProductForm *m_form = nullptr;
};

void TestProductPicture::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    VERIFY_OK(m_fixture->onDatabase([](Shop &shop) { return setUpDemoShop(shop); }));
    QVERIFY(m_fixture->open());
    Result<QList<StaffMember>> people = QList<StaffMember>();
    VERIFY_OK(m_fixture->onDatabase([&people](Shop &shop) -> Done {
        people = shop.users().staff(shop.systemCall());
        return people ? Done() : Done(people.error());
    }));
    Session session = m_fixture->desk().session();
    for (const StaffMember &person : *people) {
        if (person.role == u"owner"_s)
            session.staff = person;
    }
    m_fixture->desk().setSession(session);
    m_form = new ProductForm(m_fixture->desk(), u"5012345678900"_s);
    m_fixture->desk().prompter().showPanel(m_form);
    QVERIFY(field());
}

void TestProductPicture::cleanup()
{
    m_fixture.reset();
}

std::optional<Product> TestProductPicture::save()
{
    QSignalSpy saved(m_form, &ProductForm::saved);
    m_form->findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"Wild rose jam"_s);
    m_form->findChild<QLineEdit *>(u"priceEdit"_s)->setText(u"4.50"_s);
    m_form->findChild<QPushButton *>(u"saveProductButton"_s)->click();
    if (!saved.wait(10'000))
        return std::nullopt;
    return saved.first().first().value<Product>();
}

void TestProductPicture::aDroppedPictureIsStoredUnderItsHashAndShownOnTheTile()
{
    QMimeData data;
    data.setData(u"image/png"_s, png(Qt::red));
    drop(field(), data);
    QTRY_VERIFY(pictureTaken());
    const QByteArray kept = field()->picture()->bytes;
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(kept, QCryptographicHash::Sha256).toHex());
    const auto product = save();
    QVERIFY(product);
    QCOMPARE(product->values.image, hash);
    QByteArray stored;
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(bytes, shop.catalog().image(shop.systemCall(), hash));
        stored = bytes;
        return {};
    }));
    QCOMPARE(stored, kept);

    ProductSummary summary;
    summary.name = product->values.name;
    summary.image = hash;
    ProductListModel model(m_fixture->desk(), [] { return QHash<ProductId, Quantity>(); });
    model.setList({{summary}, {}}, {});
    const auto shown = [&] {
        return model.data(model.index(0, 0), tile_role::Picture).value<QPixmap>();
    };
    QTRY_VERIFY(!shown().isNull());
    QCOMPARE(QColor(shown().toImage().pixel(20, 20)).red() > 200, true);
}

void TestProductPicture::aPastedPictureIsTaken()
{
    auto *data = new QMimeData;
    data->setData(u"image/png"_s, png(Qt::blue));
    QGuiApplication::clipboard()->setMimeData(data);
    m_form->findChild<QPushButton *>(u"pastePictureButton"_s)->click();
    QTRY_VERIFY(pictureTaken());
    QCOMPARE(field()->picture()->image.size(), QSize(64, 48));
    m_form->findChild<QPushButton *>(u"removePictureButton"_s)->click();
    QVERIFY(!field()->picture());
}

void TestProductPicture::aRefusedPictureSaysSoAtTheFieldAndKeepsTheOneOfBefore()
{
    field()->take({.path = {}, .bytes = png(Qt::green), .image = {}});
    QTRY_VERIFY(pictureTaken());
    const QByteArray kept = field()->picture()->bytes;
    field()->take({.path = {}, .bytes = "<svg xmlns='http://www.w3.org/2000/svg'/>", .image = {}});
    QTRY_VERIFY(!field()->isBusy());
    auto *row = qobject_cast<FieldRow *>(field()->parentWidget());
    QVERIFY(row && row->hasError());
    QVERIFY(field()->accessibleDescription().contains(u"PNG, JPEG"_s));
    QCOMPARE(field()->picture()->bytes, kept);
    QVERIFY(save());
}

void TestProductPicture::aProductWithoutAPictureIsSavedAsBefore()
{
    const auto product = save();
    QVERIFY(product);
    QCOMPARE(product->values.image, QString());
}

} // namespace shop

QTEST_MAIN(shop::TestProductPicture)
#include "tst_product_picture.moc"
