// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/filter_row.h"

#include "core/shop/specification_desk.h"
#include "core/shop/stock_desk.h"
#include "ui/products/specification_words.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

using Kind = SpecificationField::Kind;

enum Value { Nothing, Text, Numbers, Choice };

constexpr int kChipsInRow = 3;

} // namespace

FilterRow::FilterRow(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"filterRow"_s);
    setAccessibleName(tr("Filters"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_supplier = new QComboBox(this);
    m_supplier->setObjectName(u"catalogSupplier"_s);
    m_supplier->setAccessibleName(tr("Supplier"));
    m_supplier->addItem(tr("All suppliers"), QString());
    m_supplier->setMaximumWidth(desk.theme().theme().px(170));
    row->addWidget(m_supplier);
    m_field = new QComboBox(this);
    m_field->setObjectName(u"filterField"_s);
    m_field->setAccessibleName(tr("Filter by"));
    m_field->addItem(tr("Filter by"), QString());
    m_field->setMaximumWidth(desk.theme().theme().px(170));
    row->addWidget(m_field);
    makeValues();
    row->addWidget(m_values);
    m_add = new Button(tr("Add"), this);
    m_add->setObjectName(u"addFilterButton"_s);
    connect(m_add, &QPushButton::clicked, this, &FilterRow::add);
    row->addWidget(m_add);
    row->addStretch();
    column->addLayout(row);
    m_chips = new QGridLayout;
    m_chips->setSpacing(8);
    m_chips->setColumnStretch(kChipsInRow, 1);
    column->addLayout(m_chips);
    connect(m_supplier, &QComboBox::currentIndexChanged, this, [this] {
        showChips();
        Q_EMIT changed();
    });
    connect(m_field, &QComboBox::currentIndexChanged, this, &FilterRow::fieldChosen);
    fieldChosen();
    showChips();
}

QLineEdit *FilterRow::makeText(const QString &name, const QString &label, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setMaxLength(100);
    edit->setPlaceholderText(label);
    edit->setAccessibleName(label);
    connect(edit, &QLineEdit::returnPressed, this, &FilterRow::add);
    return edit;
}

void FilterRow::makeValues()
{
    m_values = new QStackedWidget(this);
    m_values->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_values->addWidget(new QWidget(m_values));
    m_text = makeText(u"filterText"_s, tr("Begins with"), m_values);
    m_values->addWidget(m_text);
    auto *numbers = new QWidget(m_values);
    auto *pair = new QHBoxLayout(numbers);
    pair->setContentsMargins(0, 0, 0, 0);
    m_from = makeText(u"filterFrom"_s, tr("From"), numbers);
    m_to = makeText(u"filterTo"_s, tr("To"), numbers);
    for (QLineEdit *edit : {m_from, m_to}) {
        edit->setFixedWidth(m_desk.theme().theme().px(80));
        pair->addWidget(edit);
    }
    m_values->addWidget(numbers);
    m_choice = new QComboBox(m_values);
    m_choice->setObjectName(u"filterChoice"_s);
    m_choice->setAccessibleName(tr("Value"));
    m_values->addWidget(m_choice);
}

void FilterRow::load(CategoryId category)
{
    struct Known {
        QList<Supplier> suppliers;
        QList<SpecificationField> fields;
    };
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), category](Shop &shop) -> Result<Known> {
            SHOP_TRY_VALUE(suppliers, StockDesk(shop).suppliers().suppliers(call));
            SHOP_TRY_VALUE(fields, specificationFields(shop, category));
            return Known{suppliers, fields};
        },
        [this](const Result<Known> &known) {
            if (!known)
                return;
            showSuppliers(known->suppliers);
            showFields(known->fields);
        },
        u"products.filters"_s);
}

void FilterRow::showSuppliers(const QList<Supplier> &suppliers)
{
    const QString current = m_supplier->currentData().toString();
    const QSignalBlocker quiet(m_supplier);
    while (m_supplier->count() > 1)
        m_supplier->removeItem(1);
    for (const Supplier &supplier : suppliers)
        m_supplier->addItem(displayName(supplier.values.name, 40), supplier.id.toString());
    m_supplier->setCurrentIndex(qMax(0, m_supplier->findData(current)));
}

void FilterRow::showFields(const QList<SpecificationField> &fields)
{
    if (fields == m_known)
        return;
    m_known = fields;
    const QString current = m_field->currentData().toString();
    {
        const QSignalBlocker quiet(m_field);
        while (m_field->count() > 1)
            m_field->removeItem(1);
        for (const SpecificationField &field : std::as_const(m_known))
            m_field->addItem(fieldLabel(field), field.member);
        m_field->setCurrentIndex(qMax(0, m_field->findData(current)));
    }
    fieldChosen();
}

void FilterRow::fieldChosen()
{
    const SpecificationField *field = fieldOf(m_known, m_field->currentData().toString());
    m_field->setEnabled(!m_known.isEmpty());
    m_add->setVisible(field);
    m_values->setVisible(field);
    if (!field)
        return m_values->setCurrentIndex(Nothing);
    for (QLineEdit *edit : {m_text, m_from, m_to})
        edit->clear();
    m_choice->clear();
    if (field->kind == Kind::YesNo) {
        for (const bool yes : {true, false})
            m_choice->addItem(specificationShown(field, Json(yes), m_desk.locale()),
                              yes ? u"yes"_s : u"no"_s);
    }
    for (const QString &choice : field->choices)
        m_choice->addItem(displayName(choice, 40), choice);
    m_values->setCurrentIndex(field->kind == Kind::Text     ? Text
                              : field->kind == Kind::Number ? Numbers
                                                            : Choice);
}

Result<FilterRow::Set> FilterRow::typed(const SpecificationField &field) const
{
    const QString label = displayName(field.name, 24);
    if (field.kind == Kind::Text) {
        const QString text = m_text->text().trimmed();
        return Set{beginsWith(field.member, text), tr("%1: %2").arg(label, displayName(text, 24))};
    }
    if (field.kind != Kind::Number) {
        SHOP_TRY_VALUE(value, specificationFromText(&field, m_choice->currentData().toString()));
        return Set{isExactly(field.member, value),
                   tr("%1: %2").arg(label, m_choice->currentText())};
    }
    const auto bound = [&](const QLineEdit *edit) -> Result<Json> {
        return edit->text().trimmed().isEmpty()
                   ? Json()
                   : specificationTyped(field, edit->text(), m_desk.locale());
    };
    SHOP_TRY_VALUE(from, bound(m_from));
    SHOP_TRY_VALUE(to, bound(m_to));
    const QString least = isolated(m_from->text().trimmed()),
                  most = isolated(m_to->text().trimmed());
    const QString range = to.isNull()     ? tr("from %1").arg(least)
                          : from.isNull() ? tr("up to %1").arg(most)
                                          : tr("%1 to %2").arg(least, most);
    return Set{isBetween(field.member, from, to), tr("%1: %2").arg(label, range)};
}

void FilterRow::add()
{
    const SpecificationField *field = fieldOf(m_known, m_field->currentData().toString());
    const bool isEmpty =
        m_values->currentIndex() == Numbers
            ? m_from->text().trimmed().isEmpty() && m_to->text().trimmed().isEmpty()
            : m_values->currentIndex() == Text && m_text->text().trimmed().isEmpty();
    if (!field || isEmpty)
        return;
    const auto set = typed(*field);
    if (!set) {
        m_desk.soundBad();
        return m_desk.toast(errorText(set.error()));
    }
    take(*set);
}

// One for each field; another of the same takes its place.
void FilterRow::take(const Set &set)
{
    m_set.removeIf([&](const Set &each) { return each.filter.member == set.filter.member; });
    if (m_set.size() == kMostFilters)
        return m_desk.toast(
            tr("At most %n filter(s) at once. Take one off first.", nullptr, kMostFilters));
    m_set.append(set);
    m_field->setCurrentIndex(0);
    m_field->setFocus(Qt::OtherFocusReason);
    showChips();
    Q_EMIT changed();
}

void FilterRow::showChips()
{
    clearLayout(m_chips);
    const auto add = [this](const QString &name, const QString &label, auto takeOff) {
        const int at = m_chips->count();
        auto *chip = new Button(label, this);
        chip->setObjectName(u"filterChip:"_s + name);
        chip->setAccessibleName(tr("Take off the filter %1").arg(label));
        chip->setTrailingIconName(u"close"_s);
        chip->setSize(ButtonSize::Dense);
        connect(chip, &QPushButton::clicked, this, takeOff);
        m_chips->addWidget(chip, at / kChipsInRow, at % kChipsInRow);
    };
    if (m_supplier->currentIndex() > 0)
        add(u"supplier"_s, m_supplier->currentText(), [this] { m_supplier->setCurrentIndex(0); });
    for (const Set &set : std::as_const(m_set))
        add(set.filter.member, set.label, [this, member = set.filter.member] {
            m_set.removeIf([&](const Set &each) { return each.filter.member == member; });
            m_field->setFocus(Qt::OtherFocusReason);
            showChips();
            Q_EMIT changed();
        });
}

ProductFilter FilterRow::filter() const
{
    ProductFilter filter{
        SupplierId::fromString(m_supplier->currentData().toString()).value_or(SupplierId()), {}};
    for (const Set &set : m_set)
        filter.specifications.append(set.filter);
    return filter;
}

} // namespace shop
