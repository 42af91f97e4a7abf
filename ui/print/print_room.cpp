// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_room.h"

#include "core/devices/escpos.h"
#include "ui/print/print_rendering.h"
#include "ui/print/printer_choice.h"
#include "ui/text/error_text.h"

#include <QMetaObject>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

const QString kBanner = u"printer"_s;

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
            return renderJob(*shop, job);
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
