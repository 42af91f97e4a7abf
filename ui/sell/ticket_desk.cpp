// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/ticket_desk.h"

#include <QScopeGuard>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// The line that took up what was added: it kept its own id.
LineId grownLine(const QList<CartLine> &before, const QList<CartLine> &after)
{
    for (const CartLine &line : after) {
        if (!before.contains(line))
            return line.id;
    }
    return {};
}

// With its label nothing is left to ask.
bool saysAll(const ProductSummary &product, int ageChecked)
{
    return product.price && product.ageLimit <= ageChecked &&
           product.kind != ProductKind::OpenPrice && product.kind != ProductKind::GiftCard;
}

// Real tickets, or those of training; a ticket that practice has left behind, by a crash, is of no use.
Result<QList<Cart>> ticketsOf(Shop &shop, const Call &call, RegisterId at, bool training)
{
    SHOP_TRY_VALUE(all, shop.carts().carts(call, at));
    QList<Cart> wanted;
    for (const Cart &cart : all) {
        if (cart.training == training)
            wanted.append(cart);
        else if (cart.training)
            SHOP_TRY(shop.carts().close(shop.systemCall(), cart.id, cart.version));
    }
    return wanted;
}

// What is sold with the product of the line; empties come back without their product.
Result<std::optional<CartLine>> depositFor(Shop &shop, const Call &call, const CartLine &line)
{
    if (line.product.isNull() || line.kind == ProductKind::Deposit)
        return std::optional<CartLine>();
    SHOP_TRY_VALUE(deposit, shop.products().depositOf(call, line.product));
    if (!deposit || !deposit->price)
        return std::optional<CartLine>();
    return std::optional(cartLineOf(*deposit, *deposit->price, line.quantity));
}

} // namespace

bool needsQuestion(const ProductSummary &product, int ageChecked)
{
    return !product.price || product.unit != Unit::Piece || product.ageLimit > ageChecked ||
           product.kind == ProductKind::OpenPrice || product.kind == ProductKind::GiftCard;
}

// The ticket is opened first if it is not stored yet. What the person may not do alone is asked of another
// one, and done with their approval.
void TicketDesk::change(const Task &task, LineId touched,
                        std::function<void(const Result<Cart> &)> then,
                        const std::optional<Call> &as)
{
    const bool notStored = m_current.createdAt == 0;
    const Call call = as.value_or(m_desk.call());
    ++m_asked;
    ++m_pending;
    m_desk.backend().ask(
        this, Lane::Counter,
        [task, notStored, cart = m_current, open = m_desk.call(),
         call](Shop &shop) -> Result<Cart> {
            if (notStored)
                SHOP_TRY(
                    shop.carts().open(open, cart.id, cart.atRegister, cart.name, cart.training));
            return task(shop, call);
        },
        [this, task, call, touched, then = std::move(then)](const Result<Cart> &cart) {
            const auto last = qScopeGuard([this] { arrived(); });
            if (!cart) {
                const auto repeat = [this, task, touched, then](const Call &approved) {
                    change(task, touched, then, approved);
                };
                if (m_desk.askApproval(cart.error(), call, repeat))
                    return;
                if (then)
                    then(cart);
                Q_EMIT failed(cart.error());
                if (cart.error().key == u"cart.notFound"_s)
                    reload();
                return;
            }
            const QList<CartLine> before = m_current.lines;
            take(*cart);
            Q_EMIT changed();
            if (!touched.isNull())
                Q_EMIT lineTouched(m_current.line(touched) ? touched
                                                           : grownLine(before, m_current.lines));
            if (then)
                then(cart);
        });
}

void TicketDesk::whenStored(QObject *asker, std::function<void()> then)
{
    if (!isStoring())
        return then();
    m_whenStored.append({asker, std::move(then)});
}

void TicketDesk::arrived()
{
    if (--m_pending > 0)
        return;
    const auto waiting = std::exchange(m_whenStored, {});
    for (const auto &[asker, then] : waiting) {
        if (asker)
            then();
    }
}

void TicketDesk::take(const Cart &cart)
{
    // An answer to an older question about a ticket that has been put away meanwhile.
    if (cart.id != m_current.id)
        return;
    m_current = cart;
    compute();
}

void TicketDesk::reload()
{
    loadPromotions();
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), at = m_desk.session().atRegister.id,
         training = m_desk.session().training](Shop &shop) {
            return ticketsOf(shop, call, at, training);
        },
        [this, asked = m_asked](const Result<QList<Cart>> &carts) {
            if (!carts)
                return Q_EMIT failed(carts.error());
            const Cart front = m_current;
            const Totals frontTotals = m_totals;
            const CartId before = m_current.id;
            m_others.clear();
            m_current = {};
            m_totals = {};
            for (const Cart &cart : *carts) {
                const bool wanted =
                    before.isNull() ? cart.state == CartState::Open : cart.id == before;
                if (wanted && m_current.id.isNull()) {
                    m_current.id = cart.id;
                    take(cart);
                } else {
                    m_others.append(cart);
                }
            }
            // Begun after this list was read: the answer to what was added comes behind it.
            if (m_current.id.isNull() && asked != m_asked) {
                m_current = front;
                m_totals = frontTotals;
            }
            Q_EMIT changed();
        });
}

QString TicketDesk::nextName() const
{
    int number = 1;
    for (bool taken = true; taken; ++number) {
        taken = false;
        for (const Cart &cart : m_others)
            taken = taken || cart.name == tr("Ticket %1").arg(number);
        if (!taken)
            break;
    }
    return tr("Ticket %1").arg(number);
}

CartLine TicketDesk::lineOf(const ProductSummary &product, const UnitPrice &price,
                            Quantity quantity, const QString &barcode) const
{
    CartLine line = cartLineOf(product, price, quantity);
    line.id = m_desk.backend().ids().mint<LineId>();
    line.barcode = barcode;
    return line;
}

void TicketDesk::scan(const QString &code, Quantity times)
{
    ++m_pending;
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), code](Shop &shop) { return shop.products().findByCode(call, code); },
        [this, code, times](const Result<std::optional<ScannedProduct>> &found) {
            const auto last = qScopeGuard([this] { arrived(); });
            if (!found)
                return Q_EMIT failed(found.error());
            if (!*found)
                return isCoupon(code, m_promotions) ? addCoupon(code)
                                                    : void(Q_EMIT codeUnknown(code));
            const ScannedProduct &scanned = **found;
            if (scanned.label && saysAll(scanned.product, m_current.ageChecked))
                return addLabelled(scanned, *scanned.product.price, times);
            if (needsQuestion(scanned.product, m_current.ageChecked))
                return Q_EMIT askBefore(scanned, times);
            const auto pieces = multiplyDivide(times.thousandths(), scanned.pack.thousandths(),
                                               1000, Rounding::HalfUp);
            add(scanned.product, *scanned.product.price,
                Quantity::fromThousandths(pieces.value_or(0)), scanned.barcode);
        });
}

// The label is the truth for its line: domain.md, "Money, prices, tax".
void TicketDesk::addLabelled(const ScannedProduct &scanned, const UnitPrice &price, Quantity times)
{
    const ProductSummary &product = scanned.product;
    const auto said = applyLabel(*scanned.label, price, product.unit, times,
                                 m_desk.session().profile.rules.currency);
    if (!said)
        return Q_EMIT failed(said.error());
    CartLine line = lineOf(product, price, said->quantity, scanned.barcode);
    line.labelAmount = said->amount;
    put(line);
}

// The ticket gets its identity with the first thing that is put on it.
void TicketDesk::begin()
{
    if (!m_current.id.isNull())
        return;
    m_current.id = m_desk.backend().ids().mint<CartId>();
    m_current.atRegister = m_desk.session().atRegister.id;
    m_current.training = m_desk.session().training;
    m_current.name = m_current.training ? tr("Training") : nextName();
}

void TicketDesk::put(const CartLine &line)
{
    begin();
    change(
        [line, id = m_current.id](Shop &shop, const Call &call) -> Result<Cart> {
            SHOP_TRY_VALUE(deposit, depositFor(shop, call, line));
            return shop.carts().addLine(call, id, line, deposit);
        },
        line.id);
}

void TicketDesk::add(const ProductSummary &product, const UnitPrice &price, Quantity quantity,
                     const QString &barcode)
{
    put(lineOf(product, price, quantity, barcode));
}

void TicketDesk::addGiftCard(const ProductSummary &product, const UnitPrice &amount,
                             const QString &code)
{
    CartLine line = lineOf(product, amount, Quantity::pieces(1), {});
    line.voucher = code;
    put(line);
}

void TicketDesk::addAccountPayment(const UnitPrice &amount)
{
    CartLine line;
    line.id = m_desk.backend().ids().mint<LineId>();
    line.name = tr("Payment on account");
    line.kind = ProductKind::AccountPayment;
    line.quantity = Quantity::pieces(1);
    line.unitPrice = amount;
    put(line);
}

void TicketDesk::addReturns(const Order &order, const QList<ReturnChoice> &choices,
                            std::function<void(bool)> then)
{
    begin();
    change([order, choices, id = m_current.id](
               Shop &shop, const Call &call) { return putReturns(shop, call, id, order, choices); },
           {}, [then = std::move(then)](const Result<Cart> &cart) { then(bool(cart)); });
}

void TicketDesk::setQuantity(LineId line, Quantity quantity)
{
    change(
        [id = m_current.id, line, quantity](Shop &shop, const Call &call) {
            return shop.carts().setQuantity(call, id, line, quantity);
        },
        line);
}

void TicketDesk::removeLine(LineId line)
{
    change([id = m_current.id, line](Shop &shop, const Call &call) {
        return shop.carts().removeLine(call, id, line);
    });
}

void TicketDesk::undo()
{
    if (m_current.id.isNull())
        return;
    change(
        [id = m_current.id](Shop &shop, const Call &call) { return shop.carts().undo(call, id); },
        {},
        [this, before = m_current](const Result<Cart> &after) {
            if (after)
                Q_EMIT undone(before, *after);
        });
}

void TicketDesk::setPrice(LineId line, const std::optional<UnitPrice> &price)
{
    change(
        [id = m_current.id, line, price](Shop &shop, const Call &call) {
            return shop.carts().setPrice(call, id, line, price);
        },
        line);
}

void TicketDesk::setLineNote(LineId line, const QString &note)
{
    change(
        [id = m_current.id, line, note](Shop &shop, const Call &call) {
            return shop.carts().setLineNote(call, id, line, note);
        },
        line);
}

void TicketDesk::setNote(const QString &note)
{
    change([id = m_current.id, note](Shop &shop, const Call &call) {
        return shop.carts().setNote(call, id, note);
    });
}

void TicketDesk::answerAge(int years, bool confirmed)
{
    begin();
    change([id = m_current.id, years, confirmed](Shop &shop, const Call &call) {
        return shop.carts().answerAge(call, id, years, confirmed);
    });
}

void TicketDesk::addCoupon(const QString &code)
{
    begin();
    change(
        [code, id = m_current.id, moment = moment()](Shop &shop, const Call &call) -> Result<Cart> {
            SHOP_TRY_VALUE(promotions, shop.promotions().all(call));
            SHOP_TRY_VALUE(cart, shop.carts().cart(call, id));
            SHOP_TRY(checkCoupon(code, cart.coupons, promotions, moment.day, moment.time));
            SHOP_TRY(shop.counterSales().checkCouponUses(call, code));
            return shop.carts().addCoupon(call, id, code);
        },
        {},
        [this, code](const Result<Cart> &cart) {
            if (cart)
                Q_EMIT couponTaken(code);
        });
}

void TicketDesk::removeCoupon(const QString &code)
{
    change([id = m_current.id, code](Shop &shop, const Call &call) {
        return shop.carts().removeCoupon(call, id, code);
    });
}

void TicketDesk::setCustomer(const std::optional<CartCustomer> &customer)
{
    begin();
    change([id = m_current.id, customer](Shop &shop, const Call &call) {
        return shop.carts().setCustomer(call, id, customer);
    });
}

void TicketDesk::markTotalled()
{
    if (m_current.totalled || isEmpty())
        return;
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), id = m_current.id](Shop &shop) {
            return shop.carts().markTotalled(call, id);
        },
        [this](const Result<Cart> &cart) {
            // Nothing that is shown changes by it.
            if (cart && cart->id == m_current.id)
                m_current.totalled = true;
        });
}

void TicketDesk::setDiscount(const std::optional<Discount> &discount)
{
    change([id = m_current.id, discount](Shop &shop, const Call &call) {
        return shop.carts().setDiscount(call, id, discount);
    });
}

void TicketDesk::setLineDiscount(LineId line, const std::optional<Discount> &discount)
{
    change(
        [id = m_current.id, line, discount](Shop &shop, const Call &call) {
            return shop.carts().setLineDiscount(call, id, line, discount);
        },
        line);
}

void TicketDesk::hold()
{
    if (isEmpty())
        return;
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), cart = m_current](Shop &shop) {
            return shop.carts().hold(call, cart.id, cart.name);
        },
        [this](const Result<Cart> &held) {
            if (!held)
                return Q_EMIT failed(held.error());
            if (held->id == m_current.id)
                forgetCurrent();
            m_others.append(*held);
            Q_EMIT changed();
        });
}

void TicketDesk::recall(CartId id)
{
    const Cart before = m_current;
    m_desk.backend().ask(
        this, Lane::Counter,
        [id, before, hold = m_desk.call(), recall = m_desk.call()](Shop &shop) -> Result<Cart> {
            if (!before.lines.isEmpty())
                SHOP_TRY(shop.carts().hold(hold, before.id, before.name));
            return shop.carts().recall(recall, id);
        },
        [this](const Result<Cart> &cart) {
            if (!cart)
                return Q_EMIT failed(cart.error());
            m_current = {};
            m_current.id = cart->id;
            take(*cart);
            reload();
        });
}

void TicketDesk::startNew()
{
    if (isEmpty())
        return;
    hold();
}

void TicketDesk::forgetCurrent()
{
    m_current = {};
    m_totals = {};
    m_verdicts.clear();
    holdPrices(false);
    Q_EMIT changed();
}

} // namespace shop
