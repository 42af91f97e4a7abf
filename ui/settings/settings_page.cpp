// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/about_section.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/display_section.h"
#include "ui/settings/keys_section.h"
#include "ui/settings/label_section.h"
#include "ui/settings/look_section.h"
#include "ui/settings/mail_section.h"
#include "ui/settings/printer_section.h"
#include "ui/settings/receipt_section.h"
#include "ui/settings/register_section.h"
#include "ui/settings/scale_section.h"
#include "ui/settings/scanner_section.h"
#include "ui/settings/section_row_delegate.h"
#include "ui/settings/shop_section.h"
#include "ui/settings/storefront_section.h"
#include "ui/settings/tax_section.h"
#include "ui/settings/terminal_section.h"
#include "ui/shell/commands.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

SettingsPage::SettingsPage(Desk &desk, QWidget *parent) : Page(desk, parent)
{
    setObjectName(u"settingsPage"_s);
    const ThemeHost *host = &desk.theme();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(12, 14, 8, 12);
    side->setSpacing(10);
    auto *title = new PlainLabel(host, tr("Settings"), TypeRole::Heading, &Theme::text, this);
    title->setContentsMargins(10, 0, 10, 0);
    side->addWidget(title);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"settingsList"_s);
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(host->theme().px(216));
    m_list->setItemDelegate(new SectionRowDelegate(host, m_list));
    m_list->viewport()->setAutoFillBackground(false);
    side->addWidget(m_list, 1);
    layout->addLayout(side);
    layout->addWidget(new Divider(host, Qt::Vertical, this));
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack, 1);
    add(u"shop"_s, tr("Shop"), u"store"_s, new ShopSection(desk, this));
    add(u"taxes"_s, tr("Taxes"), u"percent"_s, new TaxSection(desk, this));
    add(u"receipts"_s, tr("Receipts"), u"receipt"_s, new ReceiptSection(desk, this));
    add(u"register"_s, tr("Register"), u"monitor"_s, new RegisterSection(desk, this));
    add(u"printer"_s, tr("Receipt printer"), u"printer"_s, new PrinterSection(desk, this));
    add(u"scanner"_s, tr("Scanner"), u"scan"_s, new ScannerSection(desk, this));
    add(u"labels"_s, tr("Barcode rules"), u"barcode"_s, new LabelSection(desk, this));
    add(u"scale"_s, tr("Scale"), u"scale"_s, new ScaleSection(desk, this));
    add(u"terminal"_s, tr("Payment terminal"), u"credit-card"_s, new TerminalSection(desk, this));
    add(u"display"_s, tr("Customer display"), u"monitor"_s, new DisplaySection(desk, this));
    add(u"keys"_s, tr("Keys"), u"keyboard"_s, new KeysSection(desk, this));
    add(u"storefront"_s, tr("Storefront"), u"store"_s, new StorefrontSection(desk, this));
    add(u"mail"_s, tr("E-mail"), u"mail"_s, new MailSection(desk, this));
    auto *backup = new BackupSection(desk, this);
    connect(backup, &BackupSection::restoreWanted, this, &SettingsPage::restoreWanted);
    add(u"backup"_s, tr("Backup and journal"), u"database"_s, backup);
    auto *look = new LookSection(desk, this);
    connect(look, &LookSection::languageChosen, this, &SettingsPage::languageChosen);
    add(u"look"_s, tr("Language and look"), u"globe"_s, look);
    add(u"about"_s, tr("About"), u"info"_s, new AboutSection(desk, this));
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::enter);
    m_list->setCurrentRow(0);
    can(u"settings.save"_s, [this] { section()->save(); });
    for (const QString &id :
         {u"taxes"_s, u"receipts"_s, u"keys"_s, u"display"_s, u"printer"_s, u"backup"_s, u"look"_s})
        can(u"settings."_s + id, [this, id] { showSection(id); });
    // A list of choices would take the key for a search of its own.
    commandsOf(desk).putFirst(u"settings.save"_s, this);
}

void SettingsPage::add(const QString &id, const QString &label, const QString &iconName,
                       SettingsSection *section)
{
    auto *row = new QListWidgetItem(label, m_list);
    row->setData(Qt::UserRole, id);
    row->setData(SectionRowDelegate::IconRole, iconName);
    section->setObjectName(id + u"Section"_s);
    m_stack->addWidget(section);
}

SettingsSection *SettingsPage::section() const
{
    return static_cast<SettingsSection *>(m_stack->currentWidget());
}

void SettingsPage::enter(int row)
{
    m_stack->setCurrentIndex(row);
    if (section() && isVisible())
        section()->load();
}

void SettingsPage::showSection(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

void SettingsPage::activate()
{
    section()->load();
    m_list->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::scanned(const QString &code)
{
    section()->scanned(code);
}

} // namespace shop
