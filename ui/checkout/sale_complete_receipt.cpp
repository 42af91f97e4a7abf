// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt of a completed sale: shown, printed, sent, saved.
#include "core/shop/receipt_mail.h"
#include "core/shop/shop_accounts.h"
#include "ui/checkout/sale_complete_page.h"
#include "ui/print/receipt_picture.h"
#include "ui/print/till_paper.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tiles.h"

#include <QDir>
#include <QLineEdit>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kColumns = 42; // of a receipt as a document, whatever the printer has

} // namespace

void SaleCompletePage::showReceipt()
{
    m_return.start();
    if (!m_source)
        return;
    m_source->facts.gift = m_gift->isChecked();
    const int columns = m_desk.session().printer.columns;
    m_paper->setColumns(columns);
    m_paper->setLines(lines(columns));
    m_paper->resize(m_paper->sizeHint());
}

QList<PaperLine> SaleCompletePage::lines(int columns) const
{
    const ReceiptFacts &facts = m_source->facts;
    return receiptLines(m_source->order, facts, receiptLanguage(facts.profile, u":/i18n"_s),
                        columns);
}

bool SaleCompletePage::canGift() const
{
    return m_order.kind == OrderKind::Sale || m_order.kind == OrderKind::Training;
}

void SaleCompletePage::toggleGift()
{
    if (m_gift->isEnabled())
        m_gift->click();
}

// The first print came with the sale: this one is a copy, marked and counted. A gift receipt is no copy
// of anything.
void SaleCompletePage::print()
{
    if (!m_print->isEnabled())
        return;
    m_return.start();
    m_desk.backend().ask(
        this, Lane::Counter,
        [order = m_order, gift = m_gift->isChecked(),
         id = m_desk.backend().ids().mint<PrintJobId>(),
         now = m_desk.backend().clock().nowMs()](Shop &shop) -> Result<int> {
            PrintJob job;
            job.id = id;
            job.atRegister = order.atRegister;
            job.kind = gift ? u"gift-receipt"_s : u"receipt"_s;
            job.document = order.id.bytes();
            job.createdAt = now;
            if (!gift) {
                SHOP_TRY_VALUE(copies, shop.spool().copies(order.id.bytes()));
                job.copyNumber = copies;
            }
            SHOP_TRY(shop.spool().add(job));
            return job.copyNumber;
        },
        [this, gift = m_gift->isChecked()](const Result<int> &copy) {
            if (!copy)
                return tell(copy.error());
            tell(Tone::Info, gift         ? tr("The gift receipt is on its way to the printer.")
                             : *copy == 0 ? tr("The receipt is on its way to the printer.")
                                          : tr("Copy %1 is on its way to the printer.").arg(*copy));
        });
}

void SaleCompletePage::savePdf()
{
    if (!m_source)
        return;
    m_return.start();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = m_source->facts.gift ? tr("Gift receipt %1.pdf") : tr("Receipt %1.pdf");
    const QString path = QDir(folder).filePath(name.arg(m_order.numberText()));
    m_desk.backend().compute(
        this,
        [source = *m_source, folder, path]() -> Result<QString> {
            QDir().mkpath(folder); // a fresh account has none; writing says what is wrong
            const ReceiptLanguage language = receiptLanguage(source.facts.profile, u":/i18n"_s);
            const ReceiptPaper paper{kColumns, language.isRightToLeft()};
            SHOP_TRY(writeReceiptPdf(
                path, receiptLines(source.order, source.facts, language, paper.columns), paper,
                source.order.numberText()));
            return path;
        },
        [this](const Result<QString> &written) {
            if (written)
                tell(Tone::Success, tr("Saved as %1").arg(displayName(*written)));
            else
                tell(written.error());
        });
}

bool SaleCompletePage::canMail() const
{
    return m_order.kind != OrderKind::Training;
}

void SaleCompletePage::toggleMail()
{
    if (m_mail->isEnabled())
        m_mail->click();
}

void SaleCompletePage::askAddress(bool wanted)
{
    m_return.start();
    m_mailLine->setVisible(wanted);
    if (!wanted)
        return setFocus(Qt::OtherFocusReason);
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll();
}

void SaleCompletePage::mail()
{
    if (!m_source || !m_send->isEnabled())
        return;
    m_return.start();
    const QString to = tidyMailAddress(m_address->text());
    const Done good = checkMailAddress(to);
    if (!good) {
        m_desk.soundBad();
        return tell(good.error());
    }
    m_send->setEnabled(false);
    const ReceiptMail receipt{m_desk.backend().ids().mint<MailId>(), m_order.id, to,
                              toPlainText(lines(kColumns), kColumns)};
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), receipt](Shop &shop) -> Result<bool> {
            SHOP_TRY(mailReceipt(shop, call, receipt));
            SHOP_TRY_VALUE(server, mailOf(shop).server());
            return !server.host.isEmpty();
        },
        [this, to, id = m_order.id](const Result<bool> &hasServer) {
            m_send->setEnabled(true);
            if (!hasServer) {
                m_desk.soundBad();
                return tell(hasServer.error());
            }
            if (id != m_order.id)
                return;
            m_mail->setChecked(false);
            askAddress(false);
            const QString name = displayName(to, 80);
            if (*hasServer)
                tell(Tone::Success, tr("The receipt is on its way to %1.").arg(name));
            else
                tell(Tone::Warning, tr("The receipt waits until an e-mail server is set up in the "
                                       "settings, then it goes to %1.")
                                        .arg(name));
        });
}

} // namespace shop
