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

constexpr ProductKind kKinds[]{ProductKind::Goods, ProductKind::Service, ProductKind::OpenPrice, ProductKind::Deposit,
                               ProductKind::GiftCard};

QString kindLabel(ProductKind kind)
{
    switch (kind) {
    case ProductKind::Goods:
        return ProductForm::tr("Goods");
    case ProductKind::Service:
        return ProductForm::tr("Service");
    case ProductKind::OpenPrice:
        return ProductForm::tr("Price asked each time");
    case ProductKind::Deposit:
        return ProductForm::tr("Deposit");
    case ProductKind::GiftCard:
        return ProductForm::tr("Gift card");
    case ProductKind::AccountPayment:
    case ProductKind::Prepayment:
        break; // no product of the catalogue
    }
    return {};
}

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
    makeEditors(code);
    addFields(layout);
    layout->addWidget(m_favourite);
    m_problem = new Banner(host, true, this);
    m_problem->hide();
    layout->addWidget(m_problem);
    addButtons(layout);
    setFocusProxy(m_name);
    loadChoices();
}

void ProductForm::makeEditors(const QString &code)
{
    const auto figure = [this](int longest) {
        auto *edit = new QLineEdit(this);
        edit->setMaxLength(longest);
        edit->setLayoutDirection(Qt::LeftToRight);
        return edit;
    };
    m_name = new QLineEdit(this);
    m_name->setMaxLength(300);
    m_price = figure(24);
    m_barcode = figure(128);
    m_barcode->setText(code);
    m_barcode->setProperty("acceptsScan", true);
    m_category = new QComboBox(this);
    m_category->addItem(tr("None"), QString());
    m_tax = new QComboBox(this);
    for (const TaxCategory &category : m_desk.session().taxes.categories)
        m_tax->addItem(displayName(category.name, 60), category.code);
    m_unit = new QComboBox(this);
    for (const Unit unit : kUnits)
        m_unit->addItem(unitLabel(unit), unitCode(unit));
    m_stock = figure(16);
    m_kind = new QComboBox(this);
    for (const ProductKind kind : kKinds)
        m_kind->addItem(kindLabel(kind), productKindCode(kind));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProductForm::kindChosen);
    m_deposit = new QComboBox(this);
    m_deposit->addItem(tr("None"), QString());
    m_age = figure(3);
    m_favourite = new QCheckBox(tr("Show among the favourites"), this);
    m_favourite->setObjectName(u"favouriteCheck"_s);
    m_picture = new PictureField(m_desk, this);
    connect(m_picture, &PictureField::refused, this, &ProductForm::refuse);
    connect(m_picture, &PictureField::changed, this, [this] {
        m_rows.value(u"image"_s)->clearMessage();
        m_save->setEnabled(!m_picture->isBusy());
    });
}

void ProductForm::addFields(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout; // of six columns: rows of one, two and three fields
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);
    grid->addWidget(addRow(tr("Name"), m_name, u"name"_s), 0, 0, 1, 6);
    grid->addWidget(addRow(tr("Price (empty: asked at the till)"), m_price, u"price"_s), 1, 0, 1, 3);
    grid->addWidget(addRow(tr("Barcode"), m_barcode, u"barcode"_s), 1, 3, 1, 3);
    grid->addWidget(addRow(tr("Category"), m_category, u"category"_s), 2, 0, 1, 3);
    grid->addWidget(addRow(tr("Tax class"), m_tax, u"tax"_s), 2, 3, 1, 3);
    grid->addWidget(addRow(tr("Sold by"), m_unit, u"unit"_s), 3, 0, 1, 3);
    grid->addWidget(addRow(tr("In stock now (optional)"), m_stock, u"stock"_s), 3, 3, 1, 3);
    grid->addWidget(addRow(tr("Kind"), m_kind, u"kind"_s), 4, 0, 1, 2);
    grid->addWidget(addRow(tr("Deposit on each"), m_deposit, u"deposit"_s), 4, 2, 1, 2);
    grid->addWidget(addRow(tr("Only from age"), m_age, u"ageLimit"_s), 4, 4, 1, 2);
    grid->addWidget(addRow(tr("Picture (optional)"), m_picture, u"image"_s), 5, 0, 1, 6);
    layout->addLayout(grid);
}

// A deposit carries none and is sold by the piece.
void ProductForm::kindChosen()
{
    const bool isDeposit = m_kind->currentData().toString() == productKindCode(ProductKind::Deposit);
    m_deposit->setEnabled(!isDeposit);
    m_unit->setEnabled(!isDeposit);
    if (!isDeposit)
        return;
    m_deposit->setCurrentIndex(0);
    m_unit->setCurrentIndex(0);
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
    for (QLineEdit *edit : {m_name, m_price, m_barcode, m_stock, m_age})
        connect(edit, &QLineEdit::returnPressed, this, &ProductForm::save);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
}

FieldRow *ProductForm::addRow(const QString &label, QWidget *editor, const QString &name)
{
    editor->setObjectName(name + u"Edit"_s);
    auto *row = new FieldRow(&m_desk.theme(), label, editor, this);
    row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // columns of one width
    m_rows.insert(name, row);
    return row;
}

void ProductForm::loadChoices()
{
    struct Choices {
        QList<Category> categories;
        QList<ProductSummary> deposits;
    };
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call()](Shop &shop) -> Result<Choices> {
            SHOP_TRY_VALUE(categories, shop.products().categories(call));
            SHOP_TRY_VALUE(deposits, shop.products().deposits(call));
            return Choices{categories, deposits};
        },
        [this](const Result<Choices> &choices) {
            if (!choices)
                return refuse(choices.error());
            for (const Category &category : choices->categories)
                m_category->addItem(displayName(category.name, 60), category.id.toString());
            for (const ProductSummary &deposit : choices->deposits)
                m_deposit->addItem(displayName(deposit.name, 60), deposit.id.toString());
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
    draft.kind = productKindFromCode(m_kind->currentData().toString()).valueOr(ProductKind::Goods);
    draft.deposit = ProductId::fromString(m_deposit->currentData().toString()).value_or(ProductId());
    if (const QString age = m_age->text().trimmed(); !age.isEmpty()) {
        bool isNumber = false;
        draft.ageLimit = m_desk.locale().toInt(age, &isNumber);
        if (!isNumber)
            return at({ErrorCode::InvalidArgument, u"product.ageLimitOutOfRange"_s, {}}, u"ageLimit"_s);
    }
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
