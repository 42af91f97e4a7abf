// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shop/split_fixture.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace shop {

using namespace Qt::Literals::StringLiterals;

void Split::open()
{
    auto opened = SplitShop::open(folder.path(), gates, clock, ids);
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    shop = std::move(*opened);
}

Split::Split(const Split &first, bool opened)
    : clock(1'795'458'480'000),
      ids(clock, 8),
      person(first.person),
      atRegister(first.atRegister),
      products(first.products),
      request(first.request)
{
    for (const QString &file : QDir(first.folder.path()).entryList({u"*.db"_s}, QDir::Files))
        QFile::copy(first.folder.filePath(file), folder.filePath(file));
    if (opened)
        open();
}

void Split::setUp()
{
    person = ids.mint<UserId>();
    atRegister = ids.mint<RegisterId>();
    ShopProfile profile;
    profile.name = u"Harbour Lane"_s;
    profile.country = u"CA"_s;
    profile.rules.currency = must(Currency::fromCode(u"CAD"));
    must(shop->till->saveProfile(call(), profile));
    must(shop->till->addRegister(call(), atRegister, 1, u"Front"_s));
    TaxTable taxes;
    taxes.categories = {{u"zero"_s, u"zero-rated"_s, {}}};
    must(shop->products->setTaxTable(call(), taxes));
    request.id = ids.mint<OrderId>();
    request.atRegister = atRegister;
    request.cart = ids.mint<CartId>();
    request.channel = Channel::Collect;
    CustomerValues ada;
    ada.name = u"Ada"_s;
    request.customer.id = must(shop->customers->createCustomer(call(), ids.mint<UserId>(), ada)).id;
    request.customer.name = ada.name;
    must(shop->carts->open(call(), request.cart, atRegister, u"Ada"_s));
    for (int i = 0; i < 2; ++i) {
        ProductDraft draft;
        draft.name = u"Thing %1"_s.arg(i);
        draft.price = UnitPrice(10'000 * (i + 1), profile.rules.currency);
        draft.taxCategory = u"zero"_s;
        const Product made = must(shop->products->create(call(), ids.mint<ProductId>(), draft));
        StockMovement opening{u"opening:%1"_s.arg(i), made.id, Quantity::pieces(5),
                              StockReason::Opening,   {},      {}};
        must(shop->products->recordMovements(call(), {opening}));
        products.append(made.id);
        CartLine line;
        line.id = ids.mint<LineId>();
        line.product = made.id;
        line.name = draft.name;
        line.quantity = Quantity::pieces(2 - i);
        line.unitPrice = *draft.price;
        line.taxCategory = draft.taxCategory;
        const Cart cart = must(shop->carts->addLine(call(), request.cart, line));
        request.lines = cart.lines;
        request.cartVersion = cart.version;
    }
    request.expectedTotal = Money(400, profile.rules.currency);
}

void Split::sweepLater()
{
    clock.advance(CheckoutSaga::kPatienceMs * 2);
    const auto swept = must(shop->checkout->sweep(call()));
    if (swept.left > 0)
        qFatal("the sweep left %d orders", swept.left);
}

QString Split::stock(int product)
{
    const auto found = shop->products->product(call(), products[product]);
    return found ? u"%1/%2"_s.arg(found->onHand.thousandths() / 1000)
                       .arg(found->reserved.thousandths() / 1000)
                 : describe(found.error());
}

QString Split::whatIsWrong()
{
    const auto placed = order();
    const auto saga = must(shop->sagas->saga(request.id));
    if (saga && saga->state != SagaState::Done)
        return u"the saga is still at %1"_s.arg(int(saga->state));
    const bool confirmed = placed && placed->agreed.status == OrderStatus::Confirmed;
    if (placed && !confirmed && placed->agreed.status != OrderStatus::Failed)
        return u"the order is %1"_s.arg(orderStatusCode(placed->agreed.status));
    const QString stands = stock(0) + u' ' + stock(1);
    if (stands != (confirmed ? u"5/2 5/1"_s : u"5/0 5/0"_s))
        return u"%1 with a stock of %2"_s.arg(confirmed ? u"confirmed"_s : u"not made"_s, stands);
    if (hasTicket() == confirmed)
        return confirmed ? u"the ticket is still there"_s : u"the ticket is gone"_s;
    const auto problems =
        must(shop->products->verify()).problems +
        must(shop->deliveries->verify([](const DeliveryOrder &) { return Done(); }));
    return problems.join(u"; "_s);
}

bool Split::isKilledBefore(int nth, const std::function<bool()> &work)
{
#ifdef Q_OS_UNIX
    const pid_t child = ::fork();
    if (child < 0)
        qFatal("no process");
    if (child == 0) {
        open();
        int step = 0;
        shop->checkout->between = [&](const char *) {
            if (++step == nth)
                ::kill(::getpid(), SIGKILL);
        };
        ::_exit(work() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    const bool isDone = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    const bool isKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    if (!isDone && !isKilled)
        qFatal("the program before step %d ended otherwise", nth);
    return isKilled;
#else
    Q_UNUSED(nth)
    Q_UNUSED(work)
    return false;
#endif
}

} // namespace shop
