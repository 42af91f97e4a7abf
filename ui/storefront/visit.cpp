// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/visit.h"

#include "core/shop/shop_accounts.h"
#include "core/users/password.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr TimeMs kLongestVisit = 12LL * 60 * 60 * 1000;

} // namespace

template <typename Task, typename Answer>
void Visit::ask(Task task, Answer answer)
{
    using R = std::invoke_result_t<Task, Shop &>;
    const Secret token = m_signedIn ? m_signedIn->token : Secret();
    m_desk.backend().ask(
        this, Lane::Counter,
        [token, task = std::move(task)](Shop &shop) -> R {
            if (!token.isEmpty())
                SHOP_TRY(accountsOf(shop)->session({}, token));
            return task(shop);
        },
        [this, number = m_number, answer = std::move(answer)](const R &result) {
            if (number != m_number)
                return;
            if (!result && result.error().key == u"account.sessionEnded"_s)
                return Q_EMIT sessionEnded();
            answer(result);
        });
}

template <typename Task>
void Visit::askCart(Task task)
{
    ask(std::move(task), [this](const Result<ShopperCart> &cart) {
        if (cart)
            take(*cart);
        else
            Q_EMIT failed(cart.error());
    });
}

template <typename Task>
void Visit::askAccount(Task task, Told told)
{
    ask(std::move(task), [this, told = std::move(told)](const Result<Account> &account) {
        if (!account)
            return told(account.error());
        m_account = *account;
        Q_EMIT accountChanged();
        told(std::nullopt);
    });
}

Call Visit::ownCall() const
{
    Call call = m_desk.call();
    call.actor.rights = {};
    call.actor.user = m_account ? m_account->id : UserId();
    return call;
}

QString Visit::origin() const
{
    return m_desk.session().atRegister.id.toString();
}

void Visit::begin()
{
    ++m_number;
    m_shopper = {m_desk.backend().ids().mint<UserId>(), true, m_desk.session().atRegister.id, {}};
    m_cart = {};
    m_cart.totals.total = Money::zero(m_desk.session().profile.rules.currency);
    ask([](Shop &shop) { return storefrontTerms(shop); },
        [this](const Result<StorefrontTerms> &terms) {
            if (terms)
                m_terms = *terms;
        });
    Q_EMIT cartChanged();
    Q_EMIT accountChanged();
}

void Visit::end()
{
    if (!m_shopper.id.isNull()) {
        m_desk.backend().ask(
            &m_desk, Lane::Counter,
            [call = ownCall(), shopper = m_shopper, signedIn = m_signedIn](Shop &shop) -> Done {
                if (signedIn)
                    SHOP_TRY(accountsOf(shop)->endSession(call, signedIn->account.id,
                                                          signedIn->session.id));
                return shopper.isGuest ? clearCart(shop, shopper) : Done();
            },
            [](const Done &) {});
    }
    ++m_number;
    m_shopper = {};
    m_cart = {};
    m_signedIn.reset();
    m_account.reset();
}

QHash<ProductId, Quantity> Visit::quantities() const
{
    QHash<ProductId, Quantity> sums;
    for (const CartLine &line : m_cart.cart.lines) {
        Quantity &sum = sums[line.product];
        sum = sum.plus(line.quantity).valueOr(sum);
    }
    return sums;
}

void Visit::take(const ShopperCart &cart)
{
    m_cart = cart;
    Q_EMIT cartChanged();
    if (cart.changed)
        Q_EMIT pricesChanged();
}

void Visit::add(ProductId product, Quantity quantity)
{
    ask([shopper = m_shopper, product,
         quantity](Shop &shop) { return addToCart(shop, shopper, product, quantity); },
        [this, product](const Result<ShopperCart> &cart) {
            if (!cart)
                return Q_EMIT failed(cart.error());
            take(*cart);
            for (const CartLine &line : cart->cart.lines) {
                if (line.product == product)
                    Q_EMIT added(line.name);
            }
        });
}

void Visit::setQuantity(LineId line, Quantity quantity)
{
    askCart([shopper = m_shopper, line, quantity](Shop &shop) {
        return setCartQuantity(shop, shopper, line, quantity);
    });
}

void Visit::refresh()
{
    askCart([shopper = m_shopper](Shop &shop) { return shopperCart(shop, shopper); });
}

void Visit::place(const ShopperOrder &order, Told told)
{
    ask([shopper = m_shopper, order](Shop &shop) { return placeOrder(shop, shopper, order); },
        [this, told = std::move(told)](const Result<DeliveryOrder> &placed) {
            if (!placed)
                return told(placed.error());
            m_shopper.placed.append(placed->agreed.id);
            told(std::nullopt);
            refresh();
            Q_EMIT ordered(*placed);
        });
}

void Visit::holdAtTill(const QString &name, Told told)
{
    ask([shopper = m_shopper, name](Shop &shop) { return shop::holdAtTill(shop, shopper, name); },
        [this, told = std::move(told)](const Result<Cart> &cart) {
            if (!cart)
                return told(cart.error());
            told(std::nullopt);
            refresh();
            Q_EMIT held(cart->name);
        });
}

void Visit::hashed(const Secret &password, Told told, std::function<void(const QString &)> then)
{
    m_desk.backend().compute(
        this, [password] { return hashPassword(password); },
        [this, number = m_number, told = std::move(told),
         then = std::move(then)](const Result<QString> &hash) {
            if (number != m_number)
                return;
            if (hash)
                then(*hash);
            else
                told(hash.error());
        });
}

void Visit::verified(const QString &email, const Secret &password, Told told,
                     std::function<void(bool)> then)
{
    ask([email, from = origin()](
            Shop &shop) { return accountsOf(shop)->passwordToCheck({}, email, from); },
        [this, password, told, then = std::move(then)](const Result<QString> &hash) {
            if (!hash)
                return told(hash.error());
            m_desk.backend().compute(
                this,
                [password, hash = *hash] { return Result<bool>(verifyPassword(password, hash)); },
                [this, number = m_number, then](const Result<bool> &matched) {
                    if (number == m_number)
                        then(matched && *matched);
                });
        });
}

void Visit::signIn(const QString &email, const Secret &password, Told told)
{
    verified(email, password, told, [this, email, told](bool matched) {
        const PasswordTry attempt{email, origin(), matched};
        const SessionTerms terms{m_desk.session().atRegister.name, kLongestVisit};
        ask([call = ownCall(), attempt,
             terms](Shop &shop) { return accountsOf(shop)->finishSignIn(call, attempt, terms); },
            [this, told](const Result<SignedIn> &signedIn) {
                if (signedIn)
                    enter(*signedIn, told);
                else
                    told(signedIn.error());
            });
    });
}

// What was chosen as a guest comes along.
void Visit::enter(const SignedIn &signedIn, const Told &told)
{
    const Shopper guest = m_shopper;
    m_signedIn = signedIn;
    m_account = signedIn.account;
    m_shopper = {signedIn.account.id, false, guest.at, guest.placed};
    Q_EMIT accountChanged();
    askCart([guest, own = m_shopper](Shop &shop) { return takeOver(shop, guest, own); });
    told(std::nullopt);
}

void Visit::signOut()
{
    end();
    begin();
}

void Visit::registerAccount(const AccountDraft &draft, const Secret &password, Told told)
{
    hashed(password, told, [this, draft, password, told](const QString &hash) {
        AccountDraft whole = draft;
        whole.passwordHash = hash;
        whole.language = m_desk.locale().bcp47Name();
        ask([call = ownCall(), id = m_desk.backend().ids().mint<UserId>(),
             whole](Shop &shop) { return accountsOf(shop)->registerAccount(call, id, whole); },
            [this, password, told](const Result<Account> &account) {
                if (!account)
                    return told(account.error());
                if (account->needsCode)
                    return told(Error{ErrorCode::FailedPrecondition, u"account.needsCode"_s, {}});
                signIn(account->email, password, told);
            });
    });
}

void Visit::requestReset(const QString &email, Told told)
{
    ask([email, language = m_desk.locale().bcp47Name()](
            Shop &shop) { return accountsOf(shop)->requestReset({}, email, language); },
        [told = std::move(told)](const Done &done) {
            told(done ? std::nullopt : std::optional(done.error()));
        });
}

void Visit::resetPassword(const QString &email, const QString &code, const Secret &password,
                          Told told)
{
    hashed(password, told, [this, email, code, password, told](const QString &hash) {
        ask([email, code,
             hash](Shop &shop) { return accountsOf(shop)->resetPassword({}, email, code, hash); },
            [this, email, password, told](const Done &done) {
                if (!done)
                    return told(done.error());
                signIn(email, password, told);
            });
    });
}

void Visit::confirmEmail(const QString &code, Told told)
{
    askAccount(
        [call = ownCall(), code](Shop &shop) {
            return accountsOf(shop)->confirmEmail(call, call.actor.user, code);
        },
        std::move(told));
}

void Visit::sendConfirmation(Told told)
{
    ask([call = ownCall()](
            Shop &shop) { return accountsOf(shop)->sendConfirmation(call, call.actor.user); },
        [told = std::move(told)](const Done &done) {
            told(done ? std::nullopt : std::optional(done.error()));
        });
}

void Visit::save(const AccountProfile &profile, Told told)
{
    askAccount(
        [call = ownCall(), version = m_account->version, profile](Shop &shop) {
            return accountsOf(shop)->updateAccount(call, call.actor.user, version, profile);
        },
        std::move(told));
}

void Visit::changePassword(const Secret &old, const Secret &password, Told told)
{
    hashed(password, told, [this, old, told](const QString &hash) {
        verified(m_account->email, old, told, [this, hash, told](bool matched) {
            const PasswordTry attempt{{}, origin(), matched};
            ask(
                [call = ownCall(), attempt, hash, keep = session()](Shop &shop) {
                    return accountsOf(shop)->changePassword(call, call.actor.user, attempt, hash,
                                                            keep);
                },
                [told](const Done &done) {
                    told(done ? std::nullopt : std::optional(done.error()));
                });
        });
    });
}

void Visit::endSession(SessionId session, Told told)
{
    ask([call = ownCall(), session](
            Shop &shop) { return accountsOf(shop)->endSession(call, call.actor.user, session); },
        [told = std::move(told)](const Done &done) {
            told(done ? std::nullopt : std::optional(done.error()));
        });
}

void Visit::readSessions(std::function<void(const QList<AccountSession> &)> show)
{
    ask([call =
             ownCall()](Shop &shop) { return accountsOf(shop)->sessions(call, call.actor.user); },
        [show = std::move(show)](const Result<QList<AccountSession>> &sessions) {
            if (sessions)
                show(*sessions);
        });
}

void Visit::readOrders(qint64 before, std::function<void(const QList<DeliverySummary> &)> show)
{
    ask([shopper = m_shopper, before](Shop &shop) { return ownOrders(shop, shopper, before); },
        [this, show = std::move(show)](const Result<QList<DeliverySummary>> &orders) {
            if (orders)
                show(*orders);
            else
                Q_EMIT failed(orders.error());
        });
}

void Visit::readOrder(OrderId id, std::function<void(const DeliveryOrder &)> show)
{
    ask([shopper = m_shopper, id](Shop &shop) { return ownOrder(shop, shopper, id); },
        [this, show = std::move(show)](const Result<DeliveryOrder> &order) {
            if (order)
                show(*order);
            else
                Q_EMIT failed(order.error());
        });
}

void Visit::cancelOrder(OrderId id, qint64 version, std::function<void(const DeliveryOrder &)> show)
{
    ask([shopper = m_shopper, id, version, reason = tr("Cancelled by the customer")](
            Shop &shop) { return cancelOwnOrder(shop, shopper, id, version, reason); },
        [this, show = std::move(show)](const Result<DeliveryOrder> &order) {
            if (order)
                show(*order);
            else
                Q_EMIT failed(order.error());
        });
}

} // namespace shop
