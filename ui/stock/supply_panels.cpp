// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/supply_panels.h"

#include "core/base/amount_text.h"
#include "core/shop/stock_desk.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segment.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kWidth = 420;

} // namespace

SupplyPanel::SupplyPanel(Desk &desk, const StockLevel &level, const QList<Supplier> &suppliers,
                         QWidget *parent)
    : Panel(desk, u"truck"_s, displayName(level.product.name, 80), kWidth, parent), m_level(level)
{
    setObjectName(u"supplyPanel"_s);
    const ThemeHost *host = &desk.theme();
    m_supplier = new QComboBox(this);
    m_supplier->setObjectName(u"supplySupplier"_s);
    m_supplier->addItem(tr("No supplier"), QString());
    for (const Supplier &supplier : suppliers)
        m_supplier->addItem(displayName(supplier.values.name, 60), supplier.id.toString());
    m_supplier->setCurrentIndex(qMax(0, m_supplier->findData(level.supply.supplier.toString())));
    body()->addWidget(new FieldRow(host, tr("Supplier"), m_supplier, this));
    m_number = new QLineEdit(level.supply.orderNumber, this);
    m_number->setObjectName(u"supplyNumber"_s);
    m_number->setMaxLength(64);
    body()->addWidget(new FieldRow(host, tr("The supplier's number for it"), m_number, this));
    m_reorderAt =
        addQuantity("supplyReorderAt", tr("Order when there are only"), level.supply.reorderAt);
    m_target =
        addQuantity("supplyTarget", tr("Order up to (empty: twice that)"), level.supply.target);
    m_pack = addQuantity("supplyPack", tr("In packs of"), level.supply.pack);
    setTake(tr("Save"), u"Enter"_s);
    setFocusProxy(m_supplier);
}

QLineEdit *SupplyPanel::addQuantity(const char *name, const QString &label,
                                    const std::optional<Quantity> &quantity)
{
    auto *edit = new QLineEdit(quantity ? toText(*quantity, desk().locale()) : QString(), this);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setMaxLength(16);
    edit->setLayoutDirection(Qt::LeftToRight);
    body()->addWidget(new FieldRow(&desk().theme(), label, edit, this));
    return edit;
}

std::optional<Quantity> SupplyPanel::typed(QLineEdit *edit, bool *ok) const
{
    const QString text = edit->text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const auto quantity = quantityFromText(text, m_level.product.unit, desk().locale());
    if (!quantity) {
        *ok = false;
        edit->setFocus();
        return std::nullopt;
    }
    return *quantity;
}

void SupplyPanel::take()
{
    bool ok = true;
    Supply supply = m_level.supply;
    supply.supplier =
        SupplierId::fromString(m_supplier->currentData().toString()).value_or(SupplierId());
    supply.orderNumber = m_number->text().trimmed();
    supply.reorderAt = typed(m_reorderAt, &ok);
    supply.target = typed(m_target, &ok);
    supply.pack = typed(m_pack, &ok).value_or(Quantity::pieces(1));
    if (!ok)
        return showProblem(tr("This is not a quantity. Write it like 3 or 1.25."));
    takeButton()->setEnabled(false);
    desk().backend().ask(
        this, Lane::Desk,
        [call = desk().call(), product = m_level.product.id, supply](Shop &shop) {
            return StockDesk(shop).suppliers().setSupply(call, product, supply);
        },
        [this](const Done &done) {
            takeButton()->setEnabled(true);
            if (!done)
                return showProblem(errorText(done.error()));
            close();
        });
}

SuppliersPanel::SuppliersPanel(Desk &desk, const QList<Supplier> &suppliers, QWidget *parent)
    : Panel(desk, u"truck"_s, tr("Suppliers"), kWidth, parent), m_suppliers(suppliers)
{
    setObjectName(u"suppliersPanel"_s);
    m_which = new QComboBox(this);
    m_which->setObjectName(u"supplierChoice"_s);
    m_which->addItem(tr("New supplier"));
    for (const Supplier &supplier : suppliers)
        m_which->addItem(displayName(supplier.values.name, 60));
    body()->addWidget(new FieldRow(&desk.theme(), tr("Which"), m_which, this));
    m_name = addLine(u"name"_s, tr("Name"));
    m_contact = addLine(u"contact"_s, tr("Person to ask for"));
    m_phone = addLine(u"phone"_s, tr("Phone"));
    m_email = addLine(u"email"_s, tr("E-mail"));
    m_number = addLine(u"number"_s, tr("Our customer number there"));
    for (QLineEdit *edit : {m_phone, m_email, m_number})
        edit->setLayoutDirection(Qt::LeftToRight);
    connect(m_which, &QComboBox::currentIndexChanged, this, &SuppliersPanel::showChosen);
    setTake(tr("Save"), u"Enter"_s);
    setFocusProxy(suppliers.isEmpty() ? static_cast<QWidget *>(m_name) : m_which);
}

QLineEdit *SuppliersPanel::addLine(const QString &name, const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(u"supplier_"_s + name);
    edit->setMaxLength(200);
    body()->addWidget(new FieldRow(&desk().theme(), label, edit, this));
    return edit;
}

void SuppliersPanel::showChosen()
{
    const SupplierValues values = m_suppliers.value(m_which->currentIndex() - 1).values;
    m_name->setText(values.name);
    m_contact->setText(values.contact);
    m_phone->setText(values.phone);
    m_email->setText(values.email);
    m_number->setText(values.ourNumber);
}

void SuppliersPanel::take()
{
    Supplier supplier = m_suppliers.value(m_which->currentIndex() - 1);
    if (supplier.id.isNull()) {
        supplier.id = desk().backend().ids().mint<SupplierId>();
        supplier.version = 0;
    }
    supplier.values = {m_name->text(), m_contact->text(), m_phone->text(), m_email->text(),
                       m_number->text()};
    takeButton()->setEnabled(false);
    desk().backend().ask(
        this, Lane::Desk,
        [call = desk().call(), supplier](Shop &shop) {
            return StockDesk(shop).suppliers().save(call, supplier);
        },
        [this](const Result<Supplier> &stored) {
            takeButton()->setEnabled(true);
            if (!stored)
                return showProblem(errorText(stored.error()));
            close();
            Q_EMIT saved();
        });
}

AdjustPanel::AdjustPanel(Desk &desk, const ProductSummary &product, Kind kind, QWidget *parent)
    : Panel(desk, u"package"_s, displayName(product.name, 80), kWidth, parent), m_product(product)
{
    setObjectName(u"adjustPanel"_s);
    const ThemeHost *host = &desk.theme();
    m_kind = new Segment(host, this);
    m_kind->setObjectName(u"adjustKind"_s);
    m_kind->setAccessibleName(tr("What is booked"));
    m_kind->setItems({{u"count"_s, tr("Counted now")}, {u"write-off"_s, tr("Write off")}});
    m_kind->setCurrent(kind == Kind::Count ? u"count"_s : u"write-off"_s);
    connect(m_kind, &Segment::chosen, this, &AdjustPanel::showKind);
    body()->addWidget(m_kind);
    body()->addWidget(
        new PlainLabel(host, tr("On hand: %1").arg(isolated(toText(product.onHand, desk.locale()))),
                       TypeRole::Body, &Theme::text2, this));
    m_quantity = new QLineEdit(this);
    m_quantity->setObjectName(u"adjustQuantity"_s);
    m_quantity->setMaxLength(16);
    m_quantity->setLayoutDirection(Qt::LeftToRight);
    m_quantityRow = new FieldRow(host, {}, m_quantity, this);
    body()->addWidget(m_quantityRow);
    m_reason = new QComboBox(this);
    m_reason->setEditable(true);
    m_reason->lineEdit()->setMaxLength(300);
    m_reason->lineEdit()->setObjectName(u"adjustReason"_s);
    body()->addWidget(new FieldRow(host, tr("Why"), m_reason, this));
    setTake(tr("Book"), u"Enter"_s);
    setFocusProxy(m_quantity);
    showKind();
}

void AdjustPanel::showKind()
{
    const bool counts = m_kind->current() == u"count"_s;
    m_quantityRow->setLabel(counts ? tr("There are now") : tr("How many left"));
    m_reason->clear();
    m_reason->addItems(counts ? QStringList{tr("Counted"), tr("Booked wrong"), tr("Found again")}
                              : QStringList{tr("Damaged"), tr("Out of date"), tr("Stolen"),
                                            tr("Own use"), tr("Gift")});
}

void AdjustPanel::take()
{
    m_quantityRow->clearMessage();
    const auto quantity = quantityFromText(m_quantity->text(), m_product.unit, desk().locale());
    if (!quantity)
        return m_quantityRow->setMessage(FieldMessage::Error, errorText(quantity.error()));
    const QString why = m_reason->currentText().trimmed();
    if (why.isEmpty())
        return showProblem(tr("Say why."));
    const bool counts = m_kind->current() == u"count"_s;
    const Call call = desk().call();
    takeButton()->setEnabled(false);
    desk().backend().ask(
        this, Lane::Desk,
        [call, counts, product = m_product.id, quantity = *quantity, why](Shop &shop) {
            if (counts)
                return correctStock(shop, call, product, quantity, why);
            const StockMovement gone{u"write-off:"_s + call.command.toString(),
                                     product,
                                     quantity.negated(),
                                     StockReason::WrittenOff,
                                     {},
                                     why};
            return shop.products().recordMovements(call, {gone});
        },
        [this](const Done &done) {
            takeButton()->setEnabled(true);
            if (!done)
                return showProblem(errorText(done.error()));
            close();
        });
}

} // namespace shop
