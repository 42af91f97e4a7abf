// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/product_form.h"

#include "core/base/amount_text.h"
#include "ui/products/picture_field.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr Unit kUnits[]{Unit::Piece,      Unit::Kilogram, Unit::Gram,        Unit::Litre,
                        Unit::Millilitre, Unit::Metre,    Unit::SquareMetre, Unit::Hour};

QString unitLabel(Unit unit)
{
    switch (unit) {
    case Unit::Piece:
        return ProductForm::tr("Piece");
    case Unit::Kilogram:
        return ProductForm::tr("Kilogram");
    case Unit::Gram:
        return ProductForm::tr("Gram");
    case Unit::Litre:
        return ProductForm::tr("Litre");
    case Unit::Millilitre:
        return ProductForm::tr("Millilitre");
    case Unit::Metre:
        return ProductForm::tr("Metre");
    case Unit::SquareMetre:
        return ProductForm::tr("Square metre");
    case Unit::Hour:
        return ProductForm::tr("Hour");
    }
    return {};
}

} // namespace

ProductForm::ProductForm(Desk &desk, const QString &code, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_id(desk.backend().ids().mint<ProductId>())
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"productForm"_s);
    setAccessibleName(tr("New product"));
    setFixedWidth(desk.theme().theme().px(520));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(host, tr("New product"), TypeRole::Title, &Theme::text, this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    m_name = new QLineEdit(this);
    m_name->setMaxLength(300);
    m_price = new QLineEdit(this);
    m_price->setMaxLength(24);
    m_price->setLayoutDirection(Qt::LeftToRight);
    m_barcode = new QLineEdit(code, this);
    m_barcode->setProperty("acceptsScan", true);
    m_barcode->setMaxLength(128);
    m_barcode->setLayoutDirection(Qt::LeftToRight);
    m_category = new QComboBox(this);
    m_category->addItem(tr("None"), QString());
    m_tax = new QComboBox(this);
    for (const TaxCategory &category : desk.session().taxes.categories)
        m_tax->addItem(displayName(category.name, 60), category.code);
    m_unit = new QComboBox(this);
    for (const Unit unit : kUnits)
        m_unit->addItem(unitLabel(unit), unitCode(unit));
    m_stock = new QLineEdit(this);
    m_stock->setMaxLength(16);
    m_favourite = new QCheckBox(tr("Show among the favourites"), this);
    m_favourite->setObjectName(u"favouriteCheck"_s);
    grid->addWidget(addRow(tr("Name"), m_name, u"name"_s), 0, 0, 1, 2);
    grid->addWidget(addRow(tr("Price (empty: asked at the till)"), m_price, u"price"_s), 1, 0);
    grid->addWidget(addRow(tr("Barcode"), m_barcode, u"barcode"_s), 1, 1);
    grid->addWidget(addRow(tr("Category"), m_category, u"category"_s), 2, 0);
    grid->addWidget(addRow(tr("Tax class"), m_tax, u"tax"_s), 2, 1);
    grid->addWidget(addRow(tr("Sold by"), m_unit, u"unit"_s), 3, 0);
    grid->addWidget(addRow(tr("In stock now (optional)"), m_stock, u"stock"_s), 3, 1);
    m_picture = new PictureField(desk, this);
    grid->addWidget(addRow(tr("Picture (optional)"), m_picture, u"image"_s), 4, 0, 1, 2);
    connect(m_picture, &PictureField::refused, this, &ProductForm::refuse);
    connect(m_picture, &PictureField::changed, this, [this] {
        m_rows.value(u"image"_s)->clearMessage();
        m_save->setEnabled(!m_picture->isBusy());
    });
    layout->addLayout(grid);
    layout->addWidget(m_favourite);
    m_problem = new Banner(host, true, this);
    m_problem->hide();
    layout->addWidget(m_problem);
    addButtons(layout);
    setFocusProxy(m_name);
    loadCategories();
}

void ProductForm::addButtons(QVBoxLayout *layout)
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setKeyCap(u"Esc"_s);
    connect(cancel, &QPushButton::clicked, this, [this] { m_desk.prompter().closePanel(); });
    m_save = new Button(tr("Save and add"), ButtonRole::Primary, this);
    m_save->setObjectName(u"saveProductButton"_s);
    m_save->setKeyCap(u"Enter"_s);
    connect(m_save, &QPushButton::clicked, this, &ProductForm::save);
    for (QLineEdit *edit : {m_name, m_price, m_barcode, m_stock})
        connect(edit, &QLineEdit::returnPressed, this, &ProductForm::save);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
}

FieldRow *ProductForm::addRow(const QString &label, QWidget *editor, const QString &name)
{
    editor->setObjectName(name + u"Edit"_s);
    auto *row = new FieldRow(&m_desk.theme(), label, editor, this);
    m_rows.insert(name, row);
    return row;
}

void ProductForm::loadCategories()
{
    m_desk.backend().ask(
        this, Lane::Reader, [call = m_desk.call()](Shop &shop) { return shop.products().categories(call); },
        [this](const Result<QList<Category>> &categories) {
            if (!categories)
                return;
            for (const Category &category : *categories)
                m_category->addItem(displayName(category.name, 60), category.id.toString());
        });
}

Result<ProductDraft> ProductForm::draft()
{
    const Currency currency = m_desk.session().profile.rules.currency;
    const auto at = [](Error error, const QString &field) {
        error.context.insert(u"field"_s, field);
        return error;
    };
    ProductDraft draft;
    draft.name = m_name->text().trimmed();
    if (!m_price->text().trimmed().isEmpty()) {
        const auto price = unitPriceFromText(m_price->text(), currency, m_desk.locale());
        if (!price)
            return at(price.error(), u"price"_s);
        draft.price = *price;
    }
    if (!m_barcode->text().trimmed().isEmpty())
        draft.barcodes.append({m_barcode->text().trimmed(), Quantity::pieces(1)});
    draft.category = CategoryId::fromString(m_category->currentData().toString()).value_or(CategoryId());
    draft.taxCategory = m_tax->currentData().toString();
    draft.unit = unitFromCode(m_unit->currentData().toString()).valueOr(Unit::Piece);
    draft.favourite = m_favourite->isChecked();
    return draft;
}

void ProductForm::save()
{
    if (!m_save->isEnabled())
        return;
    for (FieldRow *row : std::as_const(m_rows))
        row->clearMessage();
    m_problem->hide();
    const auto draft = this->draft();
    if (!draft)
        return refuse(draft.error());
    Quantity stock;
    if (!m_stock->text().trimmed().isEmpty()) {
        const auto typed = quantityFromText(m_stock->text(), draft->unit, m_desk.locale());
        if (!typed) {
            Error error = typed.error();
            error.context.insert(u"field"_s, u"stock"_s);
            return refuse(error);
        }
        stock = *typed;
    }
    m_save->setEnabled(false);
    m_desk.backend().ask(
        this, Lane::Counter,
        [create = m_desk.call(), move = m_desk.call(), id = m_id, draft = *draft, stock,
         picture = m_picture->picture()](Shop &shop) -> Result<Product> {
            ProductDraft pictured = draft;
            if (picture) {
                SHOP_TRY_VALUE(hash, shop.catalog().storeImage(create, picture->bytes, picture->mediaType));
                pictured.image = hash;
            }
            SHOP_TRY_VALUE(product, shop.products().create(create, id, pictured));
            if (!stock.isZero()) {
                SHOP_TRY(shop.products().recordMovements(
                    move, {{u"opening:"_s + id.toString(), id, stock, StockReason::Opening, {}, {}}}));
            }
            return product;
        },
        [this](const Result<Product> &product) { finished(product); });
}

void ProductForm::finished(const Result<Product> &product)
{
    m_save->setEnabled(true);
    if (!product)
        return refuse(product.error());
    m_desk.prompter().closePanel();
    Q_EMIT saved(*product);
}

void ProductForm::refuse(const Error &error)
{
    QString field = error.context.value(u"field"_s).toString();
    if (field == u"barcodes"_s)
        field = u"barcode"_s; // the form has one
    FieldRow *row = m_rows.value(field);
    if (row) {
        row->setMessage(FieldMessage::Error, errorText(error));
        row->editor()->setFocus();
        return;
    }
    m_problem->setContent({.tone = Tone::Danger, .text = errorText(error)});
    m_problem->show();
}

} // namespace shop
