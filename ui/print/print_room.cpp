// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_room.h"

#include "core/devices/escpos.h"
#include "ui/print/printer_choice.h"
#include "ui/print/receipt_picture.h"
#include "ui/print/receipt_source.h"
#include "ui/text/error_text.h"

#include <QMetaObject>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kDotsWide = 576; // 80 mm
constexpr int kDotsNarrow = 384; // 58 mm
constexpr int kColumnsNarrow = 32;
const QString kBanner = u"printer"_s;

Result<QByteArray> renderReceipt(Shop &shop, const PrintJob &job)
{
    const auto id = OrderId::fromBytes(job.document);
    if (!id)
        return Error{ErrorCode::NotFound, u"order.notFound"_s, {}};
    SHOP_TRY_VALUE(source, readReceipt(shop, *id, job.copyNumber));
    SHOP_TRY_VALUE(printer, shop.till().printer(shop.systemCall(), job.atRegister));
    const ReceiptLanguage language = receiptLanguage(source.facts.profile, u":/i18n"_s);
    const ReceiptPaper paper{printer.columns, language.isRightToLeft()};
    EscPosOptions options;
    options.columns = printer.columns;
    options.dotsPerLine = printer.columns <= kColumnsNarrow ? kDotsNarrow : kDotsWide;
    options.openDrawer = job.openDrawer && printer.openDrawer;
    options.drawAllText = language.isRightToLeft();
    options.drawLine = [paper](const PaperLine &line, int dots) {
        return linePicture(line, dots, paper);
    };
    return toEscPos(receiptLines(source.order, source.facts, language, printer.columns), options);
}

} // namespace

PrintRoom::PrintRoom(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &Desk::sessionChanged, this, &PrintRoom::followSession);
    connect(&desk.backend(), &Backend::changed, this, [this] {
        if (m_worker)
            m_worker->wake();
    });
}

PrintRoom::~PrintRoom() = default;

void PrintRoom::followSession()
{
    const Session &session = m_desk.session();
    if (session.atRegister.id.isNull())
        return;
    if (!m_worker || m_register != session.atRegister.id)
        startFor(session.atRegister.id);
    else if (m_printer == session.printer)
        return;
    m_printer = session.printer;
    m_worker->usePrinter(makePrinter(m_printer));
}

void PrintRoom::startFor(RegisterId atRegister)
{
    Backend &backend = m_desk.backend();
    m_register = atRegister;
    SpoolWorkerOptions options;
    options.database.url = backend.url();
    options.atRegister = atRegister;
    // The documents are read through a shop of the worker's own thread.
    options.makeRender = [url = backend.url(), &backend](Database &) -> RenderJob {
        // Opened with the first job that needs it, and tried again when that failed.
        return [url, &backend,
                shop = std::shared_ptr<Shop>()](const PrintJob &job) mutable -> Result<QByteArray> {
            if (job.kind == u"drawer"_s)
                return drawerKick();
            if (!shop) {
                ShopOptions own;
                own.database.url = url;
                own.migrate = false;
                SHOP_TRY_VALUE(opened,
                               Shop::open(own, backend.gate(), backend.clock(), backend.ids()));
                shop = std::move(opened);
            }
            return renderReceipt(*shop, job);
        };
    };
    options.tell = [this](const SpoolState &state) {
        QMetaObject::invokeMethod(
            this, [this, state] { told(state); }, Qt::QueuedConnection);
    };
    m_worker = std::make_unique<SpoolWorker>(options, backend.gate(), backend.clock());
}

void PrintRoom::told(const SpoolState &state)
{
    if (m_printer.kind == PrinterSettings::Kind::None) {
        m_desk.hideBanner(kBanner);
        return Q_EMIT stateChanged({});
    }
    const int waiting = int(state.waiting);
    if (state.errorKey.isEmpty()) {
        m_desk.hideBanner(kBanner);
        const QString ready = state.paperLow ? tr("Paper low") : tr("Ready");
        return Q_EMIT stateChanged(state.printing ? tr("Printing") : ready);
    }
    m_desk.showBanner(kBanner, errorText({ErrorCode::Unavailable, state.errorKey, {}}), false);
    Q_EMIT stateChanged(tr("%n receipt(s) waiting", nullptr, waiting));
}

} // namespace shop
