// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_papers.h"

#include "core/base/private_files.h"
#include "ui/orders/paper_panel.h"
#include "ui/print/office_printing.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"

#include <QMenu>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QString fileName(const OfficeRequest &request)
{
    switch (request.kind) {
    case OfficeKind::Invoice:
        return u"invoice"_s;
    case OfficeKind::CreditNote:
        return u"credit-note"_s;
    case OfficeKind::PackingSlip:
        return u"packing-slip"_s;
    case OfficeKind::AddressLabel:
        return u"address-label"_s;
    }
    return {};
}

} // namespace

OrderPapers::OrderPapers(Desk &desk, QWidget *asker) : QObject(asker), m_desk(desk), m_asker(asker)
{}

void OrderPapers::openMenu(const DeliveryOrder &order, QWidget *below)
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), id = order.agreed.id](Shop &shop) {
            return invoicesOf(shop, call, id);
        },
        [this, order, below = QPointer<QWidget>(below)](const Result<OrderInvoices> &papers) {
            if (!papers)
                return m_desk.toast(errorText(papers.error()));
            if (below && below->isVisible())
                showMenu(order, *papers, below);
        },
        u"order.papers"_s);
}

void OrderPapers::showMenu(const DeliveryOrder &order, const OrderInvoices &papers, QWidget *below)
{
    auto *menu = new QMenu(m_asker);
    menu->setObjectName(u"paperMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const OrderId id = order.agreed.id;
    const auto add = [&](const QString &label, OfficeKind kind, OrderId about = {}) {
        menu->addAction(label, this, [this, kind, id, about, label] {
            const OfficeRequest request{kind, id, about, m_desk.backend().ids().mint<InvoiceId>()};
            askWhere(request, QString(label).remove(u'&'));
        });
    };
    if (papers.invoice)
        add(tr("&Invoice %1, a copy").arg(isolated(papers.invoice->numberText())),
            OfficeKind::Invoice);
    else if (papers.mayInvoice)
        add(tr("Write the &invoice"), OfficeKind::Invoice);
    for (const Invoice &note : papers.creditNotes)
        add(tr("Credit note %1, a copy").arg(isolated(note.numberText())), OfficeKind::CreditNote,
            note.about);
    for (const OrderId about : papers.toCredit)
        add(tr("Write the &credit note"), OfficeKind::CreditNote, about);
    add(tr("&Packing slip"), OfficeKind::PackingSlip);
    if (!order.isCollected())
        add(tr("&Address label"), OfficeKind::AddressLabel);
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

void OrderPapers::askWhere(const OfficeRequest &request, const QString &title)
{
    auto *panel = new PaperPanel(m_desk, request.kind, title);
    connect(panel, &PaperPanel::taken, this,
            [this, request](const QString &printer, const QPageSize &size) {
                if (printer.isEmpty())
                    saveFile(request, size);
                else
                    print(request, printer, size);
            });
    m_desk.prompter().showPanel(panel);
}

// Read, and written where it is new, before it goes anywhere.
void OrderPapers::make(const OfficeRequest &request, const Call &call,
                       const std::function<void(const OfficePaper &)> &made)
{
    m_desk.backend().ask(
        this, Lane::Desk,
        [call, request](Shop &shop) { return makeOfficePaper(shop, call, request); },
        [this, request, call, made](const Result<OfficePaper> &paper) {
            if (paper)
                return made(*paper);
            const auto again = [this, request, made](const Call &approved) {
                make(request, approved, made);
            };
            if (!m_desk.askApproval(paper.error(), call, again))
                tell(paper.error(), {});
        });
}

void OrderPapers::saveFile(const OfficeRequest &request, const QPageSize &size)
{
    m_desk.prompter().chooseSavePath(
        m_asker, tr("Save as PDF"), fileName(request) + u".pdf"_s, tr("PDF (*.pdf)"),
        [this, request, size](const QString &path) {
            if (path.isEmpty())
                return;
            make(request, m_desk.call(), [this, path, size](const OfficePaper &paper) {
                m_desk.backend().compute(
                    this,
                    [paper, path, size] { return writePrivateFile(path, officePdf(paper, size)); },
                    [this](const Done &written) { tell(written, tr("The file is written.")); });
            });
        });
}

void OrderPapers::print(const OfficeRequest &request, const QString &printer, const QPageSize &size)
{
    make(request, m_desk.call(), [this, printer, size](const OfficePaper &paper) {
        m_desk.backend().compute(
            this, [paper, printer, size] { return printOffice(paper, printer, size); },
            [this, printer](const Done &printed) {
                tell(printed, tr("Sent to %1.").arg(printer));
            });
    });
}

void OrderPapers::tell(const Done &done, const QString &success)
{
    if (!done)
        m_desk.soundBad();
    m_desk.toast(done ? success : errorText(done.error()));
}

} // namespace shop
