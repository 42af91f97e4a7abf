// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hostile_shop.h"

#include "tests/ui/painted_text.h"
#include "tests/ui/window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

Done addProduct(Shop &shop, const QString &word, const QString &barcode, const CategoryId &category,
                const std::function<void(ProductDraft &)> &change)
{
    ProductDraft draft;
    draft.name = hostileName(word);
    draft.sku = u"=2+2<b>"_s + word;
    draft.description = hostileName(u"description"_s);
    draft.price = UnitPrice(99'900, *Currency::fromCode(u"CAD"_s));
    draft.category = category;
    draft.barcodes = {{barcode, Quantity::pieces(1)}};
    draft.favourite = true;
    change(draft);
    SHOP_TRY(shop.products().create(shop.systemCall(), shop.ids().mint<ProductId>(), draft));
    return {};
}

Done addTickets(Shop &shop, const QString &code)
{
    SHOP_TRY_VALUE(found, shop.products().findByCode(shop.systemCall(), code));
    SHOP_TRY_VALUE(registers, shop.till().registers(shop.systemCall()));
    CartLine line;
    line.product = found->product.id;
    line.sku = found->product.sku;
    line.name = found->product.name;
    line.quantity = Quantity::pieces(2);
    line.unitPrice = *found->product.price;
    line.taxCategory = found->product.taxCategory;
    line.note = hostileName(u"note"_s);
    for (const bool held : {true, false}) {
        const CartId id = shop.ids().mint<CartId>();
        line.id = shop.ids().mint<LineId>();
        SHOP_TRY(shop.carts().open(shop.systemCall(), id, registers.first().id,
                                   hostileName(u"ticket"_s)));
        SHOP_TRY(shop.carts().addLine(shop.systemCall(), id, line));
        SHOP_TRY(shop.carts().setLineDiscount(
            shop.systemCall(), id, line.id,
            Discount{100'000, std::nullopt, hostileName(u"reason"_s)}));
        if (held)
            SHOP_TRY(shop.carts().hold(shop.systemCall(), id, hostileName(u"held"_s)));
    }
    return {};
}

// A tool tip is either no markup at all or escaped as plainToolTip() does it.
bool isPlainTip(const QString &tip)
{
    if (!Qt::mightBeRichText(tip))
        return true;
    const QString inner = tip.mid(6, tip.size() - 13);
    return tip == u"<span>"_s + inner + u"</span>"_s && !inner.contains(u'<');
}

void checkText(QStringList &places, const QWidget *widget, const char *what, const QString &text)
{
    if (holdsControls(text))
        places.append(u"%1 %2: %3 holds controls: %4"_s.arg(
            QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
            QString::fromLatin1(what), text.toHtmlEscaped().left(80)));
}

void checkModel(QStringList &places, const QAbstractItemView *view)
{
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model && row < std::min(model->rowCount(), 50); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole),
                                   int(Qt::AccessibleDescriptionRole)})
                checkText(places, view, "item", index.data(role).toString());
            if (!isPlainTip(index.data(Qt::ToolTipRole).toString()))
                places.append(u"an item's tool tip is rich text"_s);
        }
    }
}

} // namespace

QString hostileName(const QString &word)
{
    return kHostileStart + word + QChar(0x202e) + u"\x1bp0\x19\xfa"_s + u"\n"_s + u"\U0001F389"_s;
}

Done setUpHostileShop(Shop &shop, const PrinterSettings &printer)
{
    FirstRun answers = answersFor(u"CA-NS"_s, shop.ids());
    ShopProfile &profile = answers.profile;
    profile.name = hostileName(u"shop"_s);
    profile.tagline = hostileName(u"tagline"_s);
    profile.address = {hostileName(u"street"_s), hostileName(u"city"_s)};
    profile.phone = hostileName(u"phone"_s);
    profile.website = hostileName(u"site"_s);
    profile.taxNumber = hostileName(u"tax"_s);
    profile.receiptFooter = hostileName(u"footer"_s);
    answers.registerName = hostileName(u"register"_s);
    answers.printer = printer;
    answers.people.first().second.name = hostileName(u"person"_s);
    for (TaxCategory &category : answers.taxes.categories)
        category.name = hostileName(u"class"_s);
    for (TaxComponent &component : answers.taxes.components)
        component.name = hostileName(u"levy"_s);
    SHOP_TRY(setUpShop(shop, answers));
    SHOP_TRY_VALUE(category, shop.catalog().ensureCategory(shop.systemCall(),
                                                           hostileName(u"category"_s), u"gifts"_s));
    const HostileCodes codes;
    SHOP_TRY(addProduct(shop, u"piece"_s, codes.piece, category.id, [](ProductDraft &) {}));
    SHOP_TRY(addProduct(shop, u"weighed"_s, codes.weighed, category.id,
                        [](ProductDraft &draft) { draft.unit = Unit::Kilogram; }));
    SHOP_TRY(addProduct(shop, u"asked"_s, codes.asked, category.id, [](ProductDraft &draft) {
        draft.kind = ProductKind::OpenPrice;
        draft.price.reset();
    }));
    SHOP_TRY(addProduct(shop, u"aged"_s, codes.aged, category.id,
                        [](ProductDraft &draft) { draft.ageLimit = 18; }));
    return addTickets(shop, codes.piece);
}

bool holdsControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        const char16_t code = c.unicode();
        return (c.category() == QChar::Other_Control && code != u'\n') ||
               (code >= 0x202a && code <= 0x202e);
    });
}

QStringList unsafePlaces(QWidget *window)
{
    QStringList places;
    checkText(places, window, "paint", paintedText(window));
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets.prepend(window);
    for (const QWidget *widget : std::as_const(widgets)) {
        checkText(places, widget, "accessible name", widget->accessibleName());
        checkText(places, widget, "accessible description", widget->accessibleDescription());
        checkText(places, widget, "tool tip", widget->toolTip());
        checkText(places, widget, "title", widget->windowTitle());
        if (!isPlainTip(widget->toolTip()))
            places.append(u"tool tip is rich text: %1"_s.arg(widget->toolTip()));
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            checkText(places, widget, "text", label->text());
            if (label->textFormat() != Qt::PlainText)
                places.append(u"a label is not plain: %1"_s.arg(label->text()));
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkText(places, widget, "text", button->text());
        if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                checkText(places, widget, "choice", combo->itemText(i));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            checkModel(places, view);
        if (qobject_cast<const QTextEdit *>(widget))
            places.append(u"a widget that reads markup: %1"_s.arg(widget->objectName()));
    }
    places.removeDuplicates();
    return places;
}

} // namespace shop
