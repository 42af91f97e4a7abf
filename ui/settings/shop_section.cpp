// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shop_section.h"

#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/small_parts.h"
#include "ui/widgets/text_area.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

ShopSection::ShopSection(Desk &desk, QWidget *parent)
    : SettingsSection(
          desk, tr("Shop"),
          tr("As it stands on the receipts from now on. Those already printed keep what they "
             "say."),
          true, parent)
{
    const ThemeHost *host = &desk.theme();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto line = [&](const QString &field, const QString &label, int row, int column) {
        auto *edit = new QLineEdit(this);
        addField(grid, field, label, edit, row, column);
        return edit;
    };
    m_name = line(u"name"_s, tr("Name of the shop"), 0, 0);
    m_address = new TextArea({}, this);
    m_address->setFixedHeight(host->theme().px(72));
    addField(grid, u"address"_s, tr("Address, a line for each line of the receipt"), m_address, 1,
             0, 2);
    m_phone = line(u"phone"_s, tr("Telephone (optional)"), 2, 0);
    m_website = line(u"website"_s, tr("Website (optional)"), 2, 1);
    m_taxNumber = line(u"taxNumber"_s, tr("Tax number as it must stand on receipts"), 0, 1);
    body()->addLayout(grid);
    m_blind = new Switch(host, tr("Who closes a shift counts before the figures are shown"), this);
    m_blind->setObjectName(u"blindCountSwitch"_s);
    body()->addWidget(m_blind, 0, Qt::AlignLeading);
    body()->addStretch();
    setFocusProxy(m_name);
}

void ShopSection::load()
{
    read(
        u"settings.shop"_s,
        [call = desk().call()](Shop &shop) { return shop.till().profile(call); },
        [this](const std::optional<ShopProfile> &profile) {
            m_profile = profile.value_or(ShopProfile());
            show();
        });
}

void ShopSection::show()
{
    put(m_name, m_profile.name);
    put(m_address, m_profile.address.join(u'\n'));
    put(m_phone, m_profile.phone);
    put(m_website, m_profile.website);
    put(m_taxNumber, m_profile.taxNumber);
    put(m_blind, m_profile.blindCount);
}

void ShopSection::saveTyped()
{
    ShopProfile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.address = m_address->toPlainText().trimmed().split(u'\n', Qt::SkipEmptyParts);
    profile.phone = m_phone->text().trimmed();
    profile.website = m_website->text().trimmed();
    profile.taxNumber = m_taxNumber->text().trimmed();
    profile.blindCount = m_blind->isChecked();
    store([call = desk().call(),
           profile](Shop &shop) { return shop.till().saveProfile(call, profile); },
          tr("Saved. The next receipt bears it."),
          [this, profile] {
              m_profile = profile;
              Session session = desk().session();
              session.profile = profile;
              desk().setSession(session);
          });
}

} // namespace shop
