// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/storefront_page.h"

#include "ui/shell/prompter.h"
#include "ui/storefront/account_pane.h"
#include "ui/storefront/browse_pane.h"
#include "ui/storefront/cart_pane.h"
#include "ui/storefront/checkout_pane.h"
#include "ui/storefront/leave_panel.h"
#include "ui/storefront/own_orders_pane.h"
#include "ui/storefront/product_pane.h"
#include "ui/storefront/profile_pane.h"
#include "ui/storefront/visit.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kAskMs = 120'000;
constexpr int kClearMs = 20'000;

} // namespace

StorefrontPage::StorefrontPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_visit(new Visit(desk, this))
{
    setObjectName(u"storefrontPage"_s);
    setAccessibleName(tr("Storefront"));
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    makePanes();
    m_toast = new Toast(&desk.theme(), this);
    m_toast->setObjectName(u"storefrontToast"_s);
    m_idle.setSingleShot(true);
    m_lastCall.setSingleShot(true);
    setIdle(kAskMs, kClearMs);
    connect(&m_idle, &QTimer::timeout, this, &StorefrontPage::askWhetherSomebodyIsThere);
    connect(&m_lastCall, &QTimer::timeout, this, &StorefrontPage::clear);
    followVisit();
}

StorefrontPage::~StorefrontPage()
{
    qApp->removeEventFilter(this);
}

QWidget *StorefrontPage::makeHead()
{
    const ThemeHost *host = &m_desk.theme();
    auto *head = new Ground(host, &Theme::surface, this);
    head->setEdges(Qt::BottomEdge);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(new AppMark(36, head));
    m_shop = new PlainLabel(host, TypeRole::Heading, &Theme::text, head);
    m_shop->setElided(true);
    row->addWidget(m_shop, 1);
    m_orders = new Button(tr("Your orders"), head);
    m_orders->setObjectName(u"ownOrdersButton"_s);
    m_orders->setIconName(u"package"_s);
    m_orders->setSize(ButtonSize::Touch);
    connect(m_orders, &QPushButton::clicked, this, &StorefrontPage::openOrders);
    row->addWidget(m_orders);
    m_account = new Button({}, head);
    m_account->setObjectName(u"accountButton"_s);
    m_account->setIconName(u"user"_s);
    m_account->setSize(ButtonSize::Touch);
    connect(m_account, &QPushButton::clicked, this, &StorefrontPage::openAccount);
    row->addWidget(m_account);
    auto *leave = Button::iconOnly(u"lock"_s, tr("For the staff"), ButtonRole::Ghost, head);
    leave->setObjectName(u"leaveStorefront"_s);
    leave->setSize(ButtonSize::Touch);
    connect(leave, &QPushButton::clicked, this, &StorefrontPage::askToLeave);
    row->addWidget(leave);
    return head;
}

void StorefrontPage::makePanes()
{
    // A button of the old ones may be what asks for this.
    if (m_work) {
        m_work->hide();
        m_work->deleteLater();
    }
    m_work = new QWidget(this);
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    m_stack = new QStackedWidget(m_work);
    m_browse = new BrowsePane(m_desk, *m_visit, m_stack);
    m_product = new ProductPane(m_desk, *m_visit, m_stack);
    m_checkout = new CheckoutPane(m_desk, *m_visit, m_stack);
    m_signIn = new AccountPane(m_desk, *m_visit, m_stack);
    m_profile = new ProfilePane(m_desk, *m_visit, m_stack);
    m_ownOrders = new OwnOrdersPane(m_desk, *m_visit, m_stack);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_browse, m_product, m_checkout, m_signIn,
                                                          m_profile, m_ownOrders})
        m_stack->addWidget(pane);
    row->addWidget(m_stack, 1);
    m_cart = new CartPane(m_desk, *m_visit, m_work);
    m_cart->setFixedWidth(m_desk.theme().theme().px(measure::cartCompact));
    row->addWidget(m_cart);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_work, 1);
    connectPanes();
}

void StorefrontPage::connectPanes()
{
    const auto browse = [this] { showPane(m_browse); };
    connect(m_browse, &BrowsePane::chosen, this, &StorefrontPage::showProduct);
    connect(m_product, &ProductPane::back, this, browse);
    connect(m_checkout, &CheckoutPane::back, this, browse);
    connect(m_checkout, &CheckoutPane::changed, this, &StorefrontPage::showStep);
    connect(m_signIn, &AccountPane::back, this, browse);
    connect(m_signIn, &AccountPane::done, this, browse);
    connect(m_profile, &ProfilePane::back, this, browse);
    connect(m_profile, &ProfilePane::signOutWanted, this, &StorefrontPage::clear);
    connect(m_ownOrders, &OwnOrdersPane::back, this, browse);
    connect(m_cart, &CartPane::next, this, &StorefrontPage::next);
}

void StorefrontPage::followVisit()
{
    connect(m_visit, &Visit::accountChanged, this, &StorefrontPage::refreshHead);
    connect(m_visit, &Visit::cartChanged, this, &StorefrontPage::showStep);
    connect(m_visit, &Visit::failed, this, [this](const Error &error) {
        m_desk.soundBad();
        m_toast->showMessage(errorText(error), u"alert"_s);
    });
    connect(m_visit, &Visit::added, this, [this](const QString &name) {
        m_desk.soundGood();
        m_toast->showMessage(tr("%1 is in your cart.").arg(displayName(name, 60)), u"check"_s);
    });
    connect(m_visit, &Visit::pricesChanged, this, [this] {
        m_toast->showMessage(tr("Prices have changed. Look at your cart again."), u"alert"_s);
    });
    connect(m_visit, &Visit::ordered, this, [this](const DeliveryOrder &order) {
        refreshHead();
        m_ownOrders->open(order);
        showPane(m_ownOrders);
        m_toast->showMessage(tr("Thank you. Your order has the number %1.")
                                 .arg(isolated(m_desk.locale().toString(order.agreed.number))),
                             u"check"_s);
    });
    connect(m_visit, &Visit::held, this, [this](const QString &name) {
        showPane(m_browse);
        m_toast->showMessage(
            tr("Your list waits at the till under the name %1.").arg(displayName(name, 60)),
            u"check"_s);
    });
    connect(m_visit, &Visit::sessionEnded, this, &StorefrontPage::clear);
    connect(&m_desk.backend(), &Backend::changed, this, [this](const QList<Change> &changes) {
        if (!m_isOn)
            return;
        for (const Change &change : changes) {
            if (change.module == u"orders"_s && m_stack->currentWidget() == m_ownOrders)
                return m_ownOrders->reload();
            if (change.module == u"products"_s)
                return m_stack->currentWidget() == m_product ? m_product->reload()
                                                             : m_browse->reload();
        }
    });
}

void StorefrontPage::begin(bool fullScreen)
{
    Session session = m_desk.session();
    session.lockedBy.reset();
    session.staff.reset();
    session.training = false;
    m_desk.setSession(session);
    m_shop->setText(displayName(session.profile.name, 80));
    m_isOn = true;
    m_wasFullScreen = window()->isFullScreen();
    if (fullScreen)
        window()->setWindowState(window()->windowState() | Qt::WindowFullScreen);
    qApp->installEventFilter(this);
    m_visit->begin();
    showPane(m_browse);
    touched();
}

// The next customer finds nothing: neither what was chosen nor what was typed.
void StorefrontPage::clear()
{
    m_lastCall.stop();
    m_desk.prompter().closePanel();
    m_toast->dismiss();
    m_visit->end();
    makePanes();
    m_toast->raise();
    m_visit->begin();
    showPane(m_browse);
    touched();
}

void StorefrontPage::showPane(QWidget *pane)
{
    m_stack->setCurrentWidget(pane);
    if (pane == m_browse)
        m_browse->activate();
    showStep();
}

void StorefrontPage::showProduct(ProductId product)
{
    showPane(m_product);
    m_product->show(product);
}

void StorefrontPage::showStep()
{
    if (m_stack->currentWidget() != m_checkout)
        return m_cart->setShopping();
    const QString missing = m_checkout->missing();
    m_cart->setStep(m_checkout->stepLabel(), missing.isEmpty(), missing, m_checkout->isDelivered());
}

void StorefrontPage::next()
{
    if (m_stack->currentWidget() == m_checkout)
        return m_checkout->place();
    m_visit->refresh(); // the prices of now
    checkOut();
}

void StorefrontPage::checkOut()
{
    m_checkout->start();
    showPane(m_checkout);
}

void StorefrontPage::refreshHead()
{
    const auto &account = m_visit->account();
    m_account->setLabel(account ? displayName(account->name, 30) : tr("Sign in"));
    m_orders->setVisible(m_visit->hasOrders());
}

void StorefrontPage::openAccount()
{
    if (m_visit->account()) {
        m_profile->start();
        return showPane(m_profile);
    }
    m_signIn->start();
    showPane(m_signIn);
}

void StorefrontPage::openOrders()
{
    m_ownOrders->start();
    showPane(m_ownOrders);
}

void StorefrontPage::stepBack()
{
    if (m_stack->currentWidget() == m_browse)
        m_browse->stepBack();
    else if (m_stack->currentWidget() != m_signIn || !m_signIn->stepBack())
        showPane(m_browse);
}

void StorefrontPage::scanned(const QString &code)
{
    if (!m_isOn)
        return;
    touched();
    m_desk.backend().ask(
        this, Lane::Reader, [code](Shop &shop) { return shop.products().findByCode({}, code); },
        [this](const Result<std::optional<ScannedProduct>> &found) {
            if (found && *found)
                return showProduct((*found)->product.id);
            m_desk.soundBad();
            m_toast->showMessage(tr("We do not know this code. Ask us, we are glad to help."),
                                 u"alert"_s);
        });
}

void StorefrontPage::openForPicture(const QString &name)
{
    if (name == u"account"_s)
        return openAccount();
    m_desk.backend().ask(
        this, Lane::Reader, [](Shop &shop) { return shop.products().list({}, {}); },
        [this, name](const Result<QList<ProductSummary>> &products) {
            if (!products)
                return;
            QList<ProductSummary> sold = *products;
            sold.removeIf([](const ProductSummary &each) {
                return !isSoldAlone(each) || each.available().thousandths() <= 0;
            });
            if (sold.isEmpty())
                return;
            for (int i = 0; i < 3 && i < sold.size(); ++i)
                m_visit->add(sold[i * (sold.size() / 3)].id, sold[i].unit == Unit::Piece
                                                                 ? Quantity::pieces(1)
                                                                 : Quantity::fromThousandths(500));
            if (name == u"checkout"_s)
                checkOut();
            else
                showProduct(sold[sold.size() / 2].id);
        });
}

void StorefrontPage::askToLeave()
{
    auto *panel = new LeavePanel(m_desk);
    connect(panel, &LeavePanel::left, this, &StorefrontPage::leave);
    m_desk.prompter().showPanel(panel);
}

void StorefrontPage::leave(const StaffMember &member)
{
    qApp->removeEventFilter(this);
    m_isOn = false;
    m_idle.stop();
    m_lastCall.stop();
    m_visit->end();
    if (!m_wasFullScreen)
        window()->setWindowState(window()->windowState() & ~Qt::WindowFullScreen);
    Q_EMIT left(member);
}

void StorefrontPage::setIdle(int askMs, int clearMs)
{
    m_idle.setInterval(askMs);
    m_lastCall.setInterval(clearMs);
}

void StorefrontPage::touched()
{
    m_idle.start();
    if (!m_lastCall.isActive())
        return;
    m_lastCall.stop();
    m_desk.prompter().closePanel();
}

void StorefrontPage::askWhetherSomebodyIsThere()
{
    m_lastCall.start();
    m_desk.prompter().tell(this, tr("Are you still there?"),
                           tr("Otherwise your cart and what you typed are cleared in a moment."));
}

bool StorefrontPage::isOurs(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && widget->window() == window();
}

// Nothing that belongs to the staff is reached from here: no key of the window, no shortcut, not its
// closing.
bool StorefrontPage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
        if (isOurs(watched))
            touched();
        return false;
    case QEvent::ShortcutOverride:
        if (isOurs(watched))
            event->accept();
        return false;
    case QEvent::KeyPress:
        if (!isOurs(watched))
            return false;
        touched();
        if (watched != window())
            return false;
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    case QEvent::Close:
        if (watched != window())
            return false;
        event->ignore();
        askToLeave();
        return true;
    default:
        return false;
    }
}

void StorefrontPage::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape)
        return stepBack();
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool letter = plain && !event->text().isEmpty() && event->text().front().isPrint();
    if (letter && m_stack->currentWidget() == m_browse)
        m_browse->typeIntoSearch(event->text());
}

} // namespace shop
