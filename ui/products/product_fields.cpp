// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/product_fields.h"

#include "core/base/amount_text.h"
#include "ui/products/picture_field.h"
#include "ui/products/product_words.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/text_area.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr Unit kUnits[]{Unit::Piece,      Unit::Kilogram, Unit::Gram,        Unit::Litre,
                        Unit::Millilitre, Unit::Metre,    Unit::SquareMetre, Unit::Hour};

constexpr ProductKind kKinds[]{ProductKind::Goods, ProductKind::Service, ProductKind::OpenPrice,
                               ProductKind::Deposit, ProductKind::GiftCard};

const QString kYes = u"yes"_s;

Error at(Error error, const QString &field)
{
    error.context.insert(u"field"_s, field);
    return error;
}

template <typename AnyId>
QString idText(AnyId id)
{
    return id.isNull() ? QString() : id.toString();
}

} // namespace

ProductFields::ProductFields(Desk &desk, Shape shape, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_shape(shape)
{
    makeEditors();
    auto *grid = new QGridLayout(this); // of six columns: rows of one, two and three fields
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(shape == Shape::Quick ? 16 : 12);
    grid->setVerticalSpacing(10);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);
    if (shape == Shape::Quick)
        layOutQuick(grid);
    else
        layOutWhole(grid);
    setFocusProxy(m_editors.value(u"name"_s));
    setDraft({});
    loadChoices();
}

QWidget *ProductFields::line(const QString &field, int longest, bool figures)
{
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(longest);
    if (figures)
        edit->setLayoutDirection(Qt::LeftToRight);
    connect(edit, &QLineEdit::textChanged, this, &ProductFields::changed);
    connect(edit, &QLineEdit::returnPressed, this, &ProductFields::submitted);
    add(field, edit);
    return edit;
}

void ProductFields::add(const QString &field, QWidget *editor)
{
    editor->setObjectName(field + u"Edit"_s);
    m_editors.insert(field, editor);
    auto *combo = qobject_cast<QComboBox *>(editor);
    if (!combo)
        return;
    combo->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // as wide as its column
    connect(combo, &QComboBox::currentIndexChanged, this, &ProductFields::changed);
}

void ProductFields::makeEditors()
{
    line(u"name"_s, 300, false);
    for (const auto &[field, longest] : {std::pair(u"sku"_s, 64),
                                         {u"price"_s, 24},
                                         {u"cost"_s, 24},
                                         {u"stock"_s, 16},
                                         {u"reorderAt"_s, 16},
                                         {u"ageLimit"_s, 3}})
        line(field, longest, true);
    if (m_shape == Shape::Quick) {
        line(u"barcode"_s, 128, true);
    } else {
        auto *codes = new TextArea({}, this);
        codes->setLayoutDirection(Qt::LeftToRight);
        codes->setFixedHeight(m_desk.theme().theme().px(56));
        connect(codes, &QPlainTextEdit::textChanged, this, &ProductFields::changed);
        add(u"barcode"_s, codes);
    }
    m_editors.value(u"barcode"_s)->setProperty("acceptsScan", true);
    for (const QString &field : {u"category"_s, u"tax"_s, u"unit"_s, u"kind"_s, u"deposit"_s})
        add(field, new QComboBox(this));
    const auto combo = [this](const QString &field) {
        return static_cast<QComboBox *>(m_editors.value(field));
    };
    combo(u"category"_s)->addItem(tr("None"), QString());
    combo(u"deposit"_s)->addItem(tr("None"), QString());
    for (const TaxCategory &category : m_desk.session().taxes.categories)
        combo(u"tax"_s)->addItem(displayName(category.name, 60), category.code);
    for (const Unit unit : kUnits)
        combo(u"unit"_s)->addItem(unitLabel(unit), unitCode(unit));
    for (const ProductKind kind : kKinds)
        combo(u"kind"_s)->addItem(kindLabel(kind), productKindCode(kind));
    connect(combo(u"kind"_s), &QComboBox::currentIndexChanged, this, &ProductFields::kindChosen);
    for (const auto &[field, label] : {std::pair(u"favourite"_s, tr("Show among the favourites")),
                                       {u"noDiscount"_s, tr("Never discounted")}}) {
        auto *check = new QCheckBox(label, this);
        check->setObjectName(field + u"Check"_s);
        check->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(check, &QCheckBox::toggled, this, &ProductFields::changed);
        m_editors.insert(field, check);
    }
    m_picture = new PictureField(m_desk, this, m_shape == Shape::Whole);
    add(u"image"_s, m_picture);
    connect(m_picture, &PictureField::refused, this, &ProductFields::failed);
    connect(m_picture, &PictureField::changed, this, [this] {
        m_rows.value(u"image"_s)->clearMessage();
        changed();
    });
}

FieldRow *ProductFields::row(const QString &field, const QString &label)
{
    auto *row = new FieldRow(&m_desk.theme(), label, m_editors.value(field), this);
    row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // columns of one width
    m_rows.insert(field, row);
    return row;
}

void ProductFields::layOutQuick(QGridLayout *grid)
{
    grid->addWidget(row(u"name"_s, tr("Name")), 0, 0, 1, 6);
    grid->addWidget(row(u"price"_s, tr("Price (empty: asked at the till)")), 1, 0, 1, 3);
    grid->addWidget(row(u"barcode"_s, tr("Barcode")), 1, 3, 1, 3);
    grid->addWidget(row(u"category"_s, tr("Category")), 2, 0, 1, 3);
    grid->addWidget(row(u"tax"_s, tr("Tax class")), 2, 3, 1, 3);
    grid->addWidget(row(u"unit"_s, tr("Sold by")), 3, 0, 1, 3);
    grid->addWidget(row(u"stock"_s, tr("In stock now (optional)")), 3, 3, 1, 3);
    grid->addWidget(row(u"kind"_s, tr("Kind")), 4, 0, 1, 2);
    grid->addWidget(row(u"deposit"_s, tr("Deposit on each")), 4, 2, 1, 2);
    grid->addWidget(row(u"ageLimit"_s, tr("Only from age")), 4, 4, 1, 2);
    grid->addWidget(row(u"image"_s, tr("Picture (optional)")), 5, 0, 1, 6);
    grid->addWidget(m_editors.value(u"favourite"_s), 6, 0, 1, 6);
    for (const QString &field : {u"sku"_s, u"cost"_s, u"reorderAt"_s, u"noDiscount"_s})
        m_editors.value(field)->hide();
}

void ProductFields::layOutWhole(QGridLayout *grid)
{
    grid->addWidget(row(u"name"_s, tr("Name")), 0, 0, 1, 6);
    grid->addWidget(row(u"image"_s, tr("Picture")), 1, 0, 1, 6);
    grid->addWidget(row(u"sku"_s, tr("SKU (empty: a number)")), 2, 0, 1, 3);
    grid->addWidget(row(u"category"_s, tr("Category")), 2, 3, 1, 3);
    grid->addWidget(row(u"barcode"_s, tr("Barcodes, one a line")), 3, 0, 1, 6);
    grid->addWidget(row(u"price"_s, tr("Price (empty: asked)")), 4, 0, 1, 3);
    grid->addWidget(row(u"cost"_s, tr("Unit cost")), 4, 3, 1, 3);
    grid->addWidget(row(u"tax"_s, tr("Tax class")), 5, 0, 1, 3);
    grid->addWidget(row(u"unit"_s, tr("Sold by")), 5, 3, 1, 3);
    grid->addWidget(row(u"stock"_s, tr("In stock")), 6, 0, 1, 3);
    grid->addWidget(row(u"reorderAt"_s, tr("Reorder at")), 6, 3, 1, 3);
    grid->addWidget(row(u"kind"_s, tr("Kind")), 7, 0, 1, 3);
    grid->addWidget(row(u"deposit"_s, tr("Deposit on each")), 7, 3, 1, 3);
    grid->addWidget(row(u"ageLimit"_s, tr("Only from age")), 8, 0, 1, 3);
    grid->addWidget(m_editors.value(u"favourite"_s), 9, 0, 1, 6);
    grid->addWidget(m_editors.value(u"noDiscount"_s), 10, 0, 1, 6);
}

// A deposit carries none and is sold by the piece.
void ProductFields::kindChosen()
{
    const bool isDeposit = value(u"kind"_s) == productKindCode(ProductKind::Deposit);
    m_editors.value(u"deposit"_s)->setEnabled(!isDeposit);
    m_editors.value(u"unit"_s)->setEnabled(!isDeposit);
    if (!isDeposit)
        return;
    setValue(u"deposit"_s, {});
    setValue(u"unit"_s, unitCode(Unit::Piece));
}

void ProductFields::loadChoices()
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
                return Q_EMIT failed(choices.error());
            m_filling = true;
            auto *categories = static_cast<QComboBox *>(m_editors.value(u"category"_s));
            for (const Category &category : choices->categories)
                categories->addItem(displayName(category.name, 60), category.id.toString());
            auto *deposits = static_cast<QComboBox *>(m_editors.value(u"deposit"_s));
            for (const ProductSummary &deposit : choices->deposits)
                deposits->addItem(displayName(deposit.name, 60), deposit.id.toString());
            for (const QString &field : {u"category"_s, u"deposit"_s})
                setValue(field, m_given.value(field));
            m_filling = false;
        });
}

QHash<QString, QString> ProductFields::valuesOf(const ProductDraft &draft) const
{
    const QLocale &locale = m_desk.locale();
    const auto amount = [&](const std::optional<UnitPrice> &price) {
        return price ? toText(*price, locale, AmountStyle::Plain) : QString();
    };
    const QString firstTax = m_desk.session().taxes.categories.value(0).code;
    return {{u"name"_s, draft.name},
            {u"sku"_s, draft.sku},
            {u"price"_s, amount(draft.price)},
            {u"cost"_s, amount(draft.cost)},
            {u"barcode"_s,
             m_shape == Shape::Whole ? barcodeLines(draft.barcodes) : draft.barcodes.value(0).text},
            {u"category"_s, idText(draft.category)},
            {u"tax"_s, draft.taxCategory.isEmpty() ? firstTax : draft.taxCategory},
            {u"unit"_s, unitCode(draft.unit)},
            {u"kind"_s, productKindCode(draft.kind)},
            {u"deposit"_s, idText(draft.deposit)},
            {u"reorderAt"_s, draft.reorderAt ? toText(*draft.reorderAt, locale) : QString()},
            {u"ageLimit"_s, draft.ageLimit > 0 ? locale.toString(draft.ageLimit) : QString()},
            {u"favourite"_s, draft.favourite ? kYes : QString()},
            {u"noDiscount"_s, draft.noDiscount ? kYes : QString()},
            {u"image"_s, draft.image}};
}

void ProductFields::setDraft(const ProductDraft &draft, const std::optional<Quantity> &onHand)
{
    m_base = draft;
    m_given = valuesOf(draft);
    m_given.insert(u"stock"_s, onHand ? toText(*onHand, m_desk.locale()) : QString());
    m_filling = true;
    for (auto field = m_given.cbegin(); field != m_given.cend(); ++field)
        setValue(field.key(), field.value());
    m_filling = false;
    clearMessages();
    barcodeTyped();
    kindChosen();
}

bool ProductFields::merge(const ProductDraft &theirs)
{
    const QHash<QString, QString> now = valuesOf(theirs);
    bool differs = false;
    m_filling = true;
    for (auto field = now.cbegin(); field != now.cend(); ++field) {
        const QString given = m_given.value(field.key());
        const bool typed = value(field.key()) != given;
        if (!typed) {
            setValue(field.key(), field.value());
        } else if (field.value() != given && field.value() != value(field.key())) {
            differs = true;
            if (FieldRow *row = m_rows.value(field.key()))
                row->setMessage(
                    FieldMessage::Warning,
                    tr("Changed elsewhere to: %1").arg(shown(field.key(), field.value())));
        }
        m_given.insert(field.key(), field.value());
    }
    m_filling = false;
    m_base = theirs;
    return differs;
}

QString ProductFields::value(const QString &field) const
{
    QWidget *editor = m_editors.value(field);
    if (const auto *edit = qobject_cast<QLineEdit *>(editor))
        return edit->text().trimmed();
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        return combo->currentData().toString();
    if (const auto *check = qobject_cast<QCheckBox *>(editor))
        return check->isChecked() ? kYes : QString();
    if (const auto *text = qobject_cast<TextArea *>(editor))
        return text->toPlainText().trimmed();
    return m_picture->stored();
}

void ProductFields::setValue(const QString &field, const QString &value)
{
    QWidget *editor = m_editors.value(field);
    if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->setText(value);
    else if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(qMax(0, combo->findData(value)));
    else if (auto *check = qobject_cast<QCheckBox *>(editor))
        check->setChecked(value == kYes);
    else if (auto *text = qobject_cast<TextArea *>(editor))
        text->setPlainText(value);
    else
        m_picture->setStored(value);
}

QString ProductFields::shown(const QString &field, const QString &value) const
{
    if (value.isEmpty())
        return tr("nothing");
    if (const auto *combo = qobject_cast<QComboBox *>(m_editors.value(field)))
        return combo->itemText(combo->findData(value));
    return field == u"image" ? tr("another picture") : displayName(value, 80);
}

void ProductFields::changed()
{
    if (m_filling)
        return;
    if (FieldRow *row = m_rows.value(u"barcode"_s); row && !row->hasError())
        barcodeTyped();
    Q_EMIT edited();
}

// What kind of code the last line is.
void ProductFields::barcodeTyped()
{
    FieldRow *row = m_rows.value(u"barcode"_s);
    const auto barcodes = barcodesFromLines(value(u"barcode"_s));
    if (row && m_shape == Shape::Whole)
        row->setMessage(FieldMessage::Hint, barcodes && !barcodes->isEmpty()
                                                ? barcodeKind(barcodes->constLast().text)
                                                : QString());
}

bool ProductFields::isEdited() const
{
    if (m_picture->picture())
        return true;
    return std::any_of(m_given.keyBegin(), m_given.keyEnd(), [this](const QString &field) {
        return m_editors.contains(field) && value(field) != m_given.value(field).trimmed();
    });
}

bool ProductFields::isBusy() const
{
    return m_picture->isBusy();
}

const std::optional<Picture> &ProductFields::picture() const
{
    return m_picture->picture();
}

Result<std::optional<UnitPrice>> ProductFields::typedPrice(const QString &field) const
{
    if (value(field).isEmpty())
        return std::optional<UnitPrice>();
    const auto price =
        unitPriceFromText(value(field), m_desk.session().profile.rules.currency, m_desk.locale());
    if (!price)
        return at(price.error(), field);
    return std::optional(*price);
}

Done ProductFields::readFigures(ProductDraft &draft) const
{
    SHOP_TRY_VALUE(price, typedPrice(u"price"_s));
    SHOP_TRY_VALUE(cost, typedPrice(u"cost"_s));
    draft.price = price;
    draft.cost = cost;
    draft.reorderAt.reset();
    if (const QString level = value(u"reorderAt"_s); !level.isEmpty()) {
        const auto typed = quantityFromText(level, draft.unit, m_desk.locale());
        if (!typed)
            return at(typed.error(), u"reorderAt"_s);
        draft.reorderAt = *typed;
    }
    draft.ageLimit = 0;
    if (const QString age = value(u"ageLimit"_s); !age.isEmpty()) {
        bool isNumber = false;
        draft.ageLimit = m_desk.locale().toInt(age, &isNumber);
        if (!isNumber)
            return at({ErrorCode::InvalidArgument, u"product.ageLimitOutOfRange"_s, {}},
                      u"ageLimit"_s);
    }
    return {};
}

Result<ProductDraft> ProductFields::draft() const
{
    ProductDraft draft = m_base;
    draft.name = value(u"name"_s);
    draft.sku = value(u"sku"_s);
    draft.unit = unitFromCode(value(u"unit"_s)).valueOr(Unit::Piece);
    SHOP_TRY(readFigures(draft));
    const auto barcodes = barcodesFromLines(value(u"barcode"_s));
    if (!barcodes)
        return at(barcodes.error(), u"barcode"_s);
    draft.barcodes = *barcodes;
    draft.category = CategoryId::fromString(value(u"category"_s)).value_or(CategoryId());
    draft.taxCategory = value(u"tax"_s);
    draft.kind = productKindFromCode(value(u"kind"_s)).valueOr(ProductKind::Goods);
    draft.deposit = ProductId::fromString(value(u"deposit"_s)).value_or(ProductId());
    draft.favourite = value(u"favourite"_s) == kYes;
    draft.noDiscount = value(u"noDiscount"_s) == kYes;
    draft.image = m_picture->stored();
    return draft;
}

CategoryId ProductFields::category() const
{
    const auto *combo = static_cast<QComboBox *>(m_editors.value(u"category"_s));
    if (combo->findData(idText(m_base.category)) < 0) // the choices are not here yet
        return m_base.category;
    return CategoryId::fromString(value(u"category"_s)).value_or(CategoryId());
}

Result<std::optional<Quantity>> ProductFields::stock() const
{
    const QString text = value(u"stock"_s);
    if (text == m_given.value(u"stock"_s) || text.isEmpty())
        return std::optional<Quantity>();
    const auto typed = quantityFromText(text, unitFromCode(value(u"unit"_s)).valueOr(Unit::Piece),
                                        m_desk.locale());
    if (!typed)
        return at(typed.error(), u"stock"_s);
    return std::optional(*typed);
}

bool ProductFields::refuse(const Error &error)
{
    QString field = error.context.value(u"field"_s).toString();
    if (field == u"barcodes"_s)
        field = u"barcode"_s;
    else if (field == u"taxCategory"_s)
        field = u"tax"_s;
    FieldRow *row = m_rows.value(field);
    if (!row)
        return false;
    row->setMessage(FieldMessage::Error, errorText(error));
    row->editor()->setFocus();
    return true;
}

void ProductFields::clearMessages()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->clearMessage();
}

} // namespace shop
