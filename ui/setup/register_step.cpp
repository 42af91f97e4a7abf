// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/register_step.h"

#include "core/devices/printer.h"
#include "ui/print/print_rendering.h"
#include "ui/print/printer_choice.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

using Kind = PrinterSettings::Kind;

constexpr int kTestMs = 5'000;

} // namespace

RegisterStep::RegisterStep(Desk &desk, SetupAnswers &answers, QWidget *parent)
    : SetupStep(desk, answers, parent)
{
    const ThemeHost *host = &desk.theme();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(12);
    m_name = new QLineEdit(tr("Register 1"), this);
    m_name->setObjectName(u"registerNameEdit"_s);
    m_name->setMaxLength(60);
    grid->addWidget(new FieldRow(host, tr("Name of this register"), m_name, this), 0, 0, 1, 2);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"printerKindCombo"_s);
    m_kind->addItem(tr("None, receipts as PDF"), int(Kind::None));
    m_kind->addItem(tr("In the network (address and port)"), int(Kind::Network));
    m_kind->addItem(tr("Printer queue of this computer"), int(Kind::SystemQueue));
    m_kind->addItem(tr("Device file"), int(Kind::File));
    grid->addWidget(new FieldRow(host, tr("Receipt printer"), m_kind, this), 1, 0);
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"printerAddressEdit"_s);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_addressRow = new FieldRow(host, tr("Address, queue or file"), m_address, this);
    grid->addWidget(m_addressRow, 1, 1);
    m_paper = new QComboBox(this);
    m_paper->addItem(tr("80 mm, 42 columns"), 42);
    m_paper->addItem(tr("58 mm, 32 columns"), 32);
    grid->addWidget(new FieldRow(host, tr("Paper"), m_paper, this), 2, 0);
    auto *test = new Button(tr("Print a test page"), this);
    test->setObjectName(u"testPrintButton"_s);
    test->setIconName(u"printer"_s);
    connect(test, &QPushButton::clicked, this, &RegisterStep::testPrint);
    grid->addWidget(test, 2, 1, Qt::AlignBottom | Qt::AlignLeading);
    m_drawer = new QCheckBox(tr("A cash drawer hangs on the printer: open it for cash"), this);
    m_drawer->setObjectName(u"openDrawerCheck"_s);
    m_drawer->setChecked(PrinterSettings().openDrawer);
    grid->addWidget(m_drawer, 3, 0, 1, 2);
    m_printed = new Banner(host, true, this);
    m_printed->hide();
    grid->addWidget(m_printed, 4, 0, 1, 2);
    m_scan = new Banner(host, true, this);
    m_scan->setContent({.tone = Tone::Info,
                        .iconName = u"scan"_s,
                        .text = tr("Scan any barcode now: it is shown here as proof.")});
    grid->addWidget(m_scan, 5, 0, 1, 2);
    grid->setRowStretch(6, 1);
    const auto adapt = [this, test] {
        const bool has = Kind(m_kind->currentData().toInt()) != Kind::None;
        m_address->setEnabled(has);
        m_drawer->setEnabled(has);
        test->setEnabled(has);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, adapt);
    adapt();
    setFocusProxy(m_name);
}

PrinterSettings RegisterStep::printer() const
{
    PrinterSettings settings;
    settings.kind = Kind(m_kind->currentData().toInt());
    settings.address = settings.kind == Kind::None ? QString() : m_address->text().trimmed();
    settings.openDrawer = m_drawer->isChecked();
    settings.columns = m_paper->currentData().toInt();
    return settings;
}

void RegisterStep::testPrint()
{
    const QString name =
        m_name->text().trimmed().isEmpty() ? tr("Register 1") : m_name->text().trimmed();
    desk().backend().compute(
        this,
        [settings = printer(), profile = answers().firstRun.profile, name]() -> Result<bool> {
            const auto printer = makePrinter(settings);
            SHOP_TRY(printer->send(testPage(profile, name, settings), kTestMs));
            return true;
        },
        [this](const Result<bool> &sent) {
            m_printed->show();
            if (sent)
                m_printed->setContent(
                    {.tone = Tone::Success, .text = tr("Sent. Look at the printer.")});
            else
                m_printed->setContent({.tone = Tone::Danger, .text = errorText(sent.error())});
        });
}

bool RegisterStep::leave()
{
    const PrinterSettings settings = printer();
    if (settings.kind != Kind::None && settings.address.isEmpty()) {
        m_addressRow->setMessage(FieldMessage::Error, tr("Write the address, or choose None."));
        m_address->setFocus();
        return false;
    }
    m_addressRow->clearMessage();
    answers().firstRun.printer = settings;
    answers().firstRun.registerName =
        m_name->text().trimmed().isEmpty() ? tr("Register 1") : m_name->text().trimmed();
    return true;
}

void RegisterStep::scanned(const QString &code)
{
    m_scan->setContent(
        {.tone = Tone::Success, .text = tr("Scanned: %1").arg(displayName(code, 60))});
}

} // namespace shop
