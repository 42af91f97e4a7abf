// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/printer_section.h"

#include "core/devices/printer.h"
#include "core/till/profile_check.h"
#include "ui/print/print_rendering.h"
#include "ui/print/printer_choice.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/small_parts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

using Kind = PrinterSettings::Kind;

constexpr int kTestMs = 5'000;

} // namespace

PrinterSection::PrinterSection(Desk &desk, QWidget *parent)
    : SettingsSection(
          desk, tr("Receipt printer"),
          tr("The printer of this register. The test page shows every character it can print, "
             "and opens the drawer."),
          true, parent)
{
    m_test = new Button(tr("Print a test page"), this);
    m_test->setObjectName(u"testPageButton"_s);
    m_test->setIconName(u"printer"_s);
    connect(m_test, &QPushButton::clicked, this, &PrinterSection::testPrint);
    addButton(m_test);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_kind = new QComboBox(this);
    m_kind->addItem(tr("None, receipts as PDF"), int(Kind::None));
    m_kind->addItem(tr("In the network (address and port)"), int(Kind::Network));
    m_kind->addItem(tr("Printer queue of this computer"), int(Kind::SystemQueue));
    m_kind->addItem(tr("Device file"), int(Kind::File));
    addField(grid, u"printerKind"_s, tr("Printer"), m_kind, 0, 0);
    m_address = new QLineEdit(this);
    m_address->setLayoutDirection(Qt::LeftToRight);
    addField(grid, u"address"_s, tr("Address, queue or file"), m_address, 0, 1);
    m_paper = new QComboBox(this);
    m_paper->addItem(tr("80 mm, 42 columns"), 42);
    m_paper->addItem(tr("58 mm, 32 columns"), 32);
    addField(grid, u"columns"_s, tr("Paper"), m_paper, 1, 0);
    body()->addLayout(grid);
    m_drawer =
        new Switch(&desk.theme(), tr("A cash drawer hangs on the printer: open it for cash"), this);
    m_drawer->setObjectName(u"drawerSwitch"_s);
    body()->addWidget(m_drawer, 0, Qt::AlignLeading);
    body()->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PrinterSection::adapt);
    setFocusProxy(m_kind);
    adapt();
}

void PrinterSection::adapt()
{
    const bool has = Kind(m_kind->currentData().toInt()) != Kind::None;
    m_address->setEnabled(has);
    m_drawer->setEnabled(has);
    m_test->setEnabled(has);
}

void PrinterSection::load()
{
    read(
        u"settings.printer"_s,
        [call = desk().call(), at = desk().session().atRegister.id](Shop &shop) {
            return shop.till().printer(call, at);
        },
        [this](const PrinterSettings &printer) {
            put(m_kind, int(printer.kind));
            put(m_address, printer.address);
            put(m_paper, printer.columns);
            put(m_drawer, printer.openDrawer);
        });
}

PrinterSettings PrinterSection::typed() const
{
    PrinterSettings settings;
    settings.kind = Kind(m_kind->currentData().toInt());
    settings.address = settings.kind == Kind::None ? QString() : m_address->text().trimmed();
    settings.columns = m_paper->currentData().toInt();
    settings.openDrawer = m_drawer->isChecked();
    return settings;
}

void PrinterSection::saveTyped()
{
    const PrinterSettings settings = typed();
    store([call = desk().call(), at = desk().session().atRegister.id,
           settings](Shop &shop) { return shop.till().savePrinter(call, at, settings); },
          tr("Saved."),
          [this, settings] {
              Session session = desk().session();
              session.printer = settings;
              desk().setSession(session);
          });
}

// What is typed, saved or not.
void PrinterSection::testPrint()
{
    clearMessages();
    desk().backend().compute(
        this,
        [settings = typed(), profile = desk().session().profile,
         name = desk().session().atRegister.name]() -> Result<bool> {
            SHOP_TRY(checkPrinter(settings));
            const auto printer = makePrinter(settings);
            SHOP_TRY(printer->send(testPage(profile, name, settings), kTestMs));
            return true;
        },
        [this](const Result<bool> &sent) {
            if (!sent)
                return refuse(sent.error());
            tell(tr("Sent. Look at the printer."));
        });
}

} // namespace shop
