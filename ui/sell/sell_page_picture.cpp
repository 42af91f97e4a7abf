// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/payment_page.h"
#include "ui/sell/catalog_pane.h"
#include "ui/sell/sell_page.h"
#include "ui/sell/ticket_desk.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kFewLines = 5;
constexpr int kManyLines = 14;

} // namespace

// What an earlier picture left goes as if its customer had. The list of tickets is being read when the
// page comes to the front: what is asked behind it finds no ticket that it could bring back.
void SellPage::openForPicture(const QString &view)
{
    delete m_scene; // with all that an earlier picture still waited for
    m_scene = new QObject(this);
    m_stack->setCurrentWidget(m_selling);
    m_catalog->stepBack();
    window()->setProperty("unfinished", true);
    desk().backend().ask(
        m_scene, Lane::Counter,
        [call = desk().call(), at = desk().session().atRegister.id](Shop &shop) -> Done {
            SHOP_TRY_VALUE(carts, shop.carts().carts(call, at));
            for (const Cart &cart : carts) {
                if (cart.state == CartState::Open)
                    SHOP_TRY(shop.carts().close(call, cart.id, cart.version));
            }
            return {};
        },
        [this, view](const Done &) {
            m_tickets->forgetCurrent();
            window()->setProperty("unfinished", false);
            showForPicture(view);
        });
}

void SellPage::showForPicture(const QString &view)
{
    m_catalog->showList(view == u"sell-list"_s);
    if (view == u"product-form"_s)
        return openProductForm(u"5012345678900"_s);
    if (view == u"empties"_s)
        return openEmpties();
    if (view == u"sell-empty"_s)
        return;
    if (view == u"sell-unknown"_s)
        m_catalog->showUnknown(u"5012345678900"_s);
    const int lines = view == u"sell-lines"_s ? kManyLines : kFewLines;
    window()->setProperty("unfinished", true);
    connect(m_tickets, &TicketDesk::changed, m_scene, [this, view, lines] {
        if (m_tickets->current().lines.size() != lines || m_stack->currentWidget() != m_selling)
            return;
        window()->setProperty("unfinished", false);
        if (view == u"payment"_s || view == u"split"_s || view == u"sale-complete"_s)
            pay();
        if (view == u"split"_s)
            payment().askSplit();
        if (view == u"sale-complete"_s)
            payment().takeQuickCash();
    });
    fillForPicture(lines);
}

void SellPage::fillForPicture(int lines)
{
    desk().backend().ask(
        m_scene, Lane::Reader,
        [call = desk().call()](Shop &shop) {
            ProductQuery query;
            query.limit = 40;
            return shop.products().list(call, query);
        },
        [this, lines](const Result<QList<ProductSummary>> &products) {
            if (!products)
                return;
            int added = 0;
            for (const ProductSummary &product : *products) {
                if (!product.price || product.ageLimit > 0 || added == lines)
                    continue;
                m_tickets->add(product, *product.price,
                               product.unit == Unit::Piece ? Quantity::pieces(1 + added % 2)
                                                           : Quantity::fromThousandths(1'245));
                ++added;
            }
        });
}

} // namespace shop
