// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tax_section.h"

#include "core/products/tax_change.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

TaxSection::TaxSection(Desk &desk, QWidget *parent)
    : SettingsSection(desk, tr("Taxes"),
                      tr("The rates by category and day. A rate changes from a day on; what was "
                         "sold keeps its tax."),
                      true, parent)
{
    makeTable();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    for (const int column : {0, 1})
        grid->setColumnStretch(column, 1);
    m_category = new QComboBox(this);
    addField(grid, u"category"_s, tr("Category"), m_category, 0, 0);
    m_name = new QComboBox(this);
    m_name->setEditable(true);
    m_name->lineEdit()->setMaxLength(40);
    addField(grid, u"name"_s, tr("Tax, as printed; a new name is a new tax"), m_name, 0, 1);
    m_percent = new QLineEdit(this);
    m_percent->setMaxLength(10);
    addField(grid, u"rate"_s, tr("Percent"), m_percent, 1, 0);
    m_from = new QDateEdit(this);
    m_from->setCalendarPopup(true);
    addField(grid, u"from"_s, tr("From this day on"), m_from, 1, 1);
    body()->addLayout(grid);
    body()->addStretch();
    auto *end = new Button(tr("End this tax"), this);
    end->setObjectName(u"endTaxButton"_s);
    connect(end, &QPushButton::clicked, this, &TaxSection::endTax);
    addButton(end);
    setFocusProxy(m_view);
}

void TaxSection::makeTable()
{
    const Theme &theme = desk().theme().theme();
    m_view = new QTableWidget(0, 5, this);
    m_view->setObjectName(u"taxView"_s);
    m_view->setAccessibleName(tr("Taxes and their rates"));
    m_view->setHorizontalHeaderLabels(
        {tr("Category"), tr("Tax"), tr("Percent"), tr("From"), tr("Until")});
    m_view->setMinimumHeight(theme.px(260));
    dressAsRows(m_view, theme.px(measure::rowDense), 0);
    connect(m_view, &QTableWidget::currentCellChanged, this, &TaxSection::showChosen);
    body()->addWidget(m_view, 1);
}

void TaxSection::load()
{
    const QDate today = desk().shopNow().date();
    m_from->setMinimumDate(today);
    m_from->setDate(today.addDays(1));
    read(
        u"settings.taxes"_s,
        [call = desk().call()](Shop &shop) { return shop.products().taxTable(call); },
        [this](const TaxTable &table) { show(table); });
}

void TaxSection::show(const TaxTable &table)
{
    m_table = table;
    m_category->clear();
    QStringList names;
    for (const TaxCategory &category : table.categories)
        m_category->addItem(displayName(category.name, 60), category.code);
    m_view->setRowCount(int(table.components.size()));
    const auto day = [this](QDate date, const QString &none) {
        return date.isValid() ? desk().locale().toString(date, QLocale::ShortFormat) : none;
    };
    for (int row = 0; row < table.components.size(); ++row) {
        const TaxComponent &each = table.components[row];
        QString percent = each.rate.percentText();
        const QString cells[]{m_category->itemText(m_category->findData(each.category)),
                              displayName(each.name, 40),
                              percent.replace(u'.', desk().locale().decimalPoint()),
                              day(each.from, tr("ever")), day(each.until, tr("open"))};
        for (int column = 0; column < 5; ++column)
            m_view->setItem(row, column, new QTableWidgetItem(cells[column]));
        if (!names.contains(each.name))
            names.append(each.name);
    }
    m_name->clear();
    m_name->addItems(names);
    m_percent->clear();
    m_view->setCurrentCell(-1, -1);
}

void TaxSection::showChosen()
{
    const int row = m_view->currentRow();
    if (row < 0 || row >= m_table.components.size())
        return;
    const TaxComponent &each = m_table.components[row];
    m_category->setCurrentIndex(m_category->findData(each.category));
    m_name->setEditText(each.name);
    m_percent->setText(each.rate.percentText());
}

void TaxSection::saveTyped()
{
    const auto rate = TaxRate::fromPercentText(m_percent->text().trimmed());
    if (!rate)
        return refuse({rate.error().code, rate.error().key, {{u"field"_s, u"rate"_s}}});
    const TaxTable changed = withRateFrom(m_table, m_category->currentData().toString(),
                                          m_name->currentText().trimmed(), *rate, m_from->date());
    storeTable(changed, tr("Saved. It holds from %1 on.")
                            .arg(desk().locale().toString(m_from->date(), QLocale::ShortFormat)));
}

void TaxSection::endTax()
{
    const QDate last = m_from->date().addDays(-1);
    storeTable(
        withTaxEnding(m_table, m_category->currentData().toString(),
                      m_name->currentText().trimmed(), last),
        tr("Saved. Its last day is %1.").arg(desk().locale().toString(last, QLocale::ShortFormat)));
}

void TaxSection::storeTable(const TaxTable &table, const QString &told)
{
    store([call = desk().call(),
           table](Shop &shop) { return shop.catalog().setTaxTable(call, table); },
          told,
          [this, table] {
              show(table);
              Session session = desk().session();
              session.taxes = table;
              desk().setSession(session);
          });
}

} // namespace shop
