// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/receipt_panel.h"

#include "core/shop/reprint.h"
#include "ui/print/receipt_data.h"
#include "ui/print/till_paper.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

ReceiptPanel::ReceiptPanel(Desk &desk, OrderId document, QWidget *parent)
    : Panel(desk, u"receipt"_s, tr("Receipt"), 440, parent), m_document(document)
{
    setObjectName(u"receiptPanel"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->setMinimumHeight(desk.theme().theme().px(420));
    scroll->setAccessibleName(tr("Receipt"));
    m_paper = new TillPaper(&desk.theme());
    m_paper->setObjectName(u"receiptPaper"_s);
    m_paper->setAccessibleName(tr("Receipt"));
    scroll->setWidget(m_paper);
    body()->addWidget(scroll, 1);
    m_said = new PlainLabel(&desk.theme(), TypeRole::Small, &Theme::text2, this);
    m_said->setObjectName(u"receiptSaid"_s);
    foot()->addWidget(m_said, 1);
    setTake(tr("Print a copy"), u"Enter"_s);
    takeButton()->setEnabled(false);
    setFocusProxy(scroll); // keys move the paper; there may be no printer
    desk.backend().ask(
        this, Lane::Reader, [document](Shop &shop) { return readReceipt(shop, document, 0); },
        [this](const Result<ReceiptSource> &source) {
            if (source)
                showReceipt(*source);
            else
                showProblem(errorText(source.error()));
        });
}

void ReceiptPanel::showReceipt(const ReceiptSource &source)
{
    m_source = source;
    const PrinterSettings &printer = desk().session().printer;
    m_paper->setColumns(printer.columns);
    m_paper->setLines(receiptLines(source.order, source.facts,
                                   receiptLanguage(source.facts.profile, u":/i18n"_s),
                                   printer.columns));
    m_paper->resize(m_paper->sizeHint());
    takeButton()->setEnabled(printer.kind != PrinterSettings::Kind::None);
}

void ReceiptPanel::take()
{
    desk().backend().ask(
        this, Lane::Counter,
        [call = desk().call(), document = m_document,
         id = desk().backend().ids().mint<PrintJobId>()](Shop &shop) {
            return reprintReceipt(shop, call, document, id);
        },
        [this](const Result<int> &copy) {
            if (copy)
                m_said->setText(tr("Copy %1 is on its way to the printer.").arg(*copy));
            else
                showProblem(errorText(copy.error()));
        });
}

} // namespace shop
