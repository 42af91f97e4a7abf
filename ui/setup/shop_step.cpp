// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/shop_step.h"

#include "ui/theme/theme_host.h"
#include "ui/widgets/field_row.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace shop {

ShopStep::ShopStep(Desk &desk, SetupAnswers &answers, QWidget *parent)
    : SetupStep(desk, answers, parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(12);
    const auto field = [&](const QString &name, const QString &label, int row, int column, int span,
                           FieldRow **kept = nullptr) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(name);
        edit->setMaxLength(200);
        auto *fieldRow = new FieldRow(&desk.theme(), label, edit, this);
        grid->addWidget(fieldRow, row, column, 1, span);
        if (kept)
            *kept = fieldRow;
        return edit;
    };
    m_name = field(u"shopNameEdit"_s, tr("Name of the shop"), 0, 0, 1, &m_nameRow);
    m_tagline = field(u"taglineEdit"_s, tr("What it is (optional)"), 0, 1, 1);
    m_street = field(u"streetEdit"_s, tr("Street and number"), 1, 0, 2);
    m_city = field(u"cityEdit"_s, tr("Postal code and city"), 2, 0, 2);
    m_phone = field(u"phoneEdit"_s, tr("Telephone (optional)"), 3, 0, 1);
    m_website = field(u"websiteEdit"_s, tr("Website (optional)"), 3, 1, 1);
    m_taxNumber = field(u"taxNumberEdit"_s, tr("Tax number as it must stand on receipts"), 4, 0, 2);
    grid->setRowStretch(5, 1);
    setFocusProxy(m_name);
}

bool ShopStep::leave()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_nameRow->setMessage(FieldMessage::Error,
                              tr("Write the name that stands on the receipts."));
        m_name->setFocus();
        return false;
    }
    m_nameRow->clearMessage();
    ShopProfile &profile = answers().firstRun.profile;
    profile.name = name;
    profile.tagline = m_tagline->text().trimmed();
    profile.address.clear();
    for (const QString &line : {m_street->text().trimmed(), m_city->text().trimmed()}) {
        if (!line.isEmpty())
            profile.address.append(line);
    }
    profile.phone = m_phone->text().trimmed();
    profile.website = m_website->text().trimmed();
    profile.taxNumber = m_taxNumber->text().trimmed();
    return true;
}

} // namespace shop
