// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/receipt_choice.h"

#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/small_parts.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kIcon = 18;

} // namespace

ReceiptChoice::ReceiptChoice(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_receipt = new IconLabel(host, u"receipt"_s, kIcon, &Theme::text2, this);
    m_change = new Button(tr("Change"), ButtonRole::Link, this);
    m_change->setObjectName(u"changeReceiptButton"_s);
    m_change->setSize(ButtonSize::Dense);
    m_change->setFocusPolicy(Qt::TabFocus);
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_printed = !m_printed;
        describe();
    });
    m_drawer = new IconLabel(host, u"drawer"_s, kIcon, &Theme::text2, this);
    m_drawer->setText(tr("Drawer opens on cash"), TypeRole::Body);
    layout->addWidget(m_receipt);
    layout->addWidget(m_change);
    layout->addStretch();
    layout->addWidget(m_drawer);
    start();
}

bool ReceiptChoice::hasPrinter() const
{
    return m_desk.session().printer.kind != PrinterSettings::Kind::None;
}

void ReceiptChoice::start()
{
    m_printed = hasPrinter();
    describe();
}

void ReceiptChoice::describe()
{
    const QString text = !hasPrinter() ? tr("Receipt: no printer, as PDF after the sale")
                         : m_printed   ? tr("Receipt: print")
                                       : tr("Receipt: none");
    m_receipt->setText(text, TypeRole::Body);
    m_change->setAccessibleDescription(text);
    m_change->setVisible(hasPrinter());
    m_drawer->setVisible(hasPrinter() && m_desk.session().printer.openDrawer);
}

} // namespace shop
