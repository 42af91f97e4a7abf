// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/address_fields.h"

#include "core/base/postal_address.h"
#include "ui/widgets/field_row.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kLongestText = 200;

QString countryName(const QString &code)
{
    return QLocale::territoryToString(QLocale::codeToTerritory(code));
}

} // namespace

ShippingAddress shippingAddressOf(const CustomerAddress &saved)
{
    const QString country = saved.country.section(u'-', 0, 0);
    return {QString(saved.street).replace(u'\n', u", "_s), saved.city,
            saved.country.section(u'-', 1), saved.postcode, country};
}

CustomerAddress savedAddressOf(const ShippingAddress &address)
{
    const QList<Province> provinces = provincesOf(address.country);
    const QString province = address.province.trimmed();
    const auto listed =
        std::find_if(provinces.cbegin(), provinces.cend(), [&](const Province &each) {
            return each.code.compare(province, Qt::CaseInsensitive) == 0 ||
                   each.name.compare(province, Qt::CaseInsensitive) == 0;
        });
    return {{},
            address.street,
            address.postalCode,
            address.city,
            listed == provinces.cend() ? address.country : address.country + u'-' + listed->code};
}

AddressFields::AddressFields(Desk &desk, const QString &name, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_name(name)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    m_street = addLine(u"street"_s, tr("Street and number"));
    m_city = addLine(u"city"_s, tr("City"));
    m_province = addLine(u"province"_s, tr("Province"));
    m_postalCode = addLine(u"postalCode"_s, tr("Postal code"));
    m_provinces = new QComboBox(this);
    m_provinces->setObjectName(m_name + u"provinces"_s);
    m_provinceRow = new FieldRow(&desk.theme(), tr("Province or state"), m_provinces, this);
    m_country = new QComboBox(this);
    m_country->setObjectName(m_name + u"country"_s);
    for (const QString &code : addressCountries())
        m_country->addItem(countryName(code), code);
    m_country->model()->sort(0);
    m_rows.insert(u"country"_s, new FieldRow(&desk.theme(), tr("Country"), m_country, this));
    grid->addWidget(m_rows.value(u"street"_s), 0, 0, 1, 2);
    grid->addWidget(m_rows.value(u"city"_s), 0, 2);
    grid->addWidget(m_rows.value(u"province"_s), 1, 0);
    grid->addWidget(m_provinceRow, 1, 0);
    grid->addWidget(m_rows.value(u"postalCode"_s), 1, 1);
    grid->addWidget(m_rows.value(u"country"_s), 1, 2);
    connect(m_provinces, &QComboBox::currentIndexChanged, this, &AddressFields::changed);
    connect(m_country, &QComboBox::currentIndexChanged, this, &AddressFields::followCountry);
    connect(m_postalCode, &QLineEdit::editingFinished, this, &AddressFields::checkPostcode);
    setFocusProxy(m_street);
    followCountry();
}

QLineEdit *AddressFields::addLine(const QString &name, const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(m_name + name);
    edit->setMaxLength(kLongestText);
    m_rows.insert(name, new FieldRow(&m_desk.theme(), label, edit, this));
    connect(edit, &QLineEdit::textChanged, this, [this, name] {
        m_rows.value(name)->clearMessage();
        Q_EMIT changed();
    });
    // Enter goes to the next field.
    connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    return edit;
}

QString AddressFields::country() const
{
    return m_country->currentData().toString();
}

void AddressFields::followCountry()
{
    const QList<Province> provinces = provincesOf(country());
    {
        const QSignalBlocker quiet(m_provinces);
        m_provinces->clear();
        m_provinces->addItem(QString(), QString());
        for (const Province &each : provinces)
            m_provinces->addItem(each.name, each.code);
    }
    m_provinceRow->clearMessage();
    m_provinceRow->setVisible(!provinces.isEmpty());
    m_rows.value(u"province"_s)->setVisible(provinces.isEmpty());
    m_rows.value(u"postalCode"_s)->setVisible(hasPostcodes(country()));
    Q_EMIT changed();
}

void AddressFields::checkPostcode()
{
    const QString typed = m_postalCode->text();
    const QString neat = neatPostcode(country(), typed);
    if (neat != typed)
        m_postalCode->setText(neat);
    if (!typed.trimmed().isEmpty() && !isPostcode(country(), neat))
        showError(u"postalCode"_s, tr("A postal code there looks like %1 (A a letter, 1 a digit).")
                                       .arg(postcodeForm(country())));
}

void AddressFields::setAddress(const ShippingAddress &address)
{
    int at = m_country->findData(address.country);
    if (at < 0 && !address.country.isEmpty()) {
        m_country->addItem(countryName(address.country), address.country);
        at = m_country->count() - 1;
    }
    m_country->setCurrentIndex(at);
    followCountry();
    m_street->setText(address.street);
    m_city->setText(address.city);
    m_postalCode->setText(address.postalCode);
    m_province->setText(address.province);
    const int listed = m_provinces->findData(address.province);
    m_provinces->setCurrentIndex(listed >= 0 ? listed : m_provinces->findText(address.province));
    clearErrors();
}

ShippingAddress AddressFields::address() const
{
    const bool listed = m_provinces->count() > 1;
    const QString postcode = neatPostcode(country(), m_postalCode->text().trimmed());
    return {m_street->text().trimmed(), m_city->text().trimmed(),
            listed ? m_provinces->currentData().toString() : m_province->text().trimmed(),
            hasPostcodes(country()) ? postcode : QString(), country()};
}

QWidget *AddressFields::field(const QString &name) const
{
    if (name == u"province"_s && m_provinces->count() > 1)
        return m_provinces;
    const FieldRow *row = m_rows.value(name);
    return row ? row->editor() : nullptr;
}

void AddressFields::showError(const QString &field, const QString &text)
{
    if (field == u"province"_s && m_provinces->count() > 1)
        m_provinceRow->setMessage(FieldMessage::Error, text);
    else if (FieldRow *row = m_rows.value(field))
        row->setMessage(FieldMessage::Error, text);
}

void AddressFields::clearErrors()
{
    m_provinceRow->clearMessage();
    for (FieldRow *row : std::as_const(m_rows))
        row->clearMessage();
}

} // namespace shop
