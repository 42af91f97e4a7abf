// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/accessible_window.h"
#include "ui/shell/commands.h"
#include "ui/shell/open_shift_panel.h"
#include "ui/shell/prompter.h"
#include "ui/shell/sign_in_page.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/accessible_widgets.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/top_bar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

MainWindow::MainWindow(Desk &desk, SignInPage *signIn, QWidget *parent)
    : QMainWindow(parent), m_desk(desk)
{
    installAccessibleWidgets();
    installAccessibleWindow();
    setMinimumSize(1024, 700);
    setFocusPolicy(Qt::NoFocus);
    build(signIn);
    connectDesk();
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        tellOldShift();
        m_topBar->setClock(m_desk.locale().toString(m_desk.shopNow().time(), QLocale::ShortFormat));
    });
    m_clock.start();
}

void MainWindow::build(SignInPage *signIn)
{
    const ThemeHost *host = &m_desk.theme();
    m_signIn = signIn;
    m_fronts = new QStackedWidget(this);
    setCentralWidget(m_fronts);
    m_work = new QWidget(m_fronts);
    m_rail = new Rail(host, m_work);
    m_topBar = new TopBar(host, m_work);
    m_training = new Banner(host, false, m_work);
    m_training->setObjectName(u"trainingBanner"_s);
    m_training->setContent(
        {.tone = Tone::Warning,
         .text = tr("Training: nothing that is sold here counts. Ctrl+Shift+T ends it.")});
    auto *banners = new BannerHost(host, m_work);
    if (m_banners)
        banners->takeOver(*m_banners);
    m_banners = banners;
    m_pages = new QStackedWidget(m_work);
    m_toast = new Toast(host, m_pages);
    m_toast->setObjectName(u"toast"_s);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_training);
    column->addWidget(m_banners);
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    m_fronts->addWidget(m_work);
    m_fronts->addWidget(m_signIn);
    m_fronts->setCurrentWidget(m_signIn);

    m_topBar->pill()->setState(PillState::Ok, tr("Saved on this computer"));
    m_topBar->setPrinter(m_printerState);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_topBar, &TopBar::lockClicked, this, &MainWindow::lock);
    connect(m_topBar, &TopBar::personClicked, this, &MainWindow::changeOwnPin);
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::enter);
    connect(m_toast, &Toast::undone, this, [this] {
        if (const auto undo = std::exchange(m_undo, {}))
            undo();
    });
    connect(m_toast, &Toast::gone, this, [this] { m_undo = {}; });
    addOwnCommands();
    refreshTopBar();
}

void MainWindow::rebuild(SignInPage *signIn)
{
    // A widget of the old ones may be what asks for this.
    if (QWidget *old = takeCentralWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_order.clear();
    m_makers.clear();
    m_made.clear();
    m_items.clear();
    m_needs.clear();
    m_shownItems.clear();
    m_undo = {};
    build(signIn);
}

bool MainWindow::holdsWork() const
{
    return std::any_of(m_made.cbegin(), m_made.cend(),
                       [](const Page *page) { return page->holdsWork(); });
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::sessionChanged, this, &MainWindow::refreshTopBar);
    connect(&m_desk, &Desk::sessionChanged, this, &MainWindow::refreshRail);
    connect(&m_desk, &Desk::sessionChanged, this, &MainWindow::tellOldShift);
    connect(&m_desk, &Desk::lockWanted, this, &MainWindow::lock);
    connect(&commandsOf(m_desk), &Commands::wanted, this, &MainWindow::run);
    connect(&m_desk, &Desk::bannerWanted, this,
            [this](const QString &key, const QString &text, bool danger) {
                m_banners->raiseBanner(key, {.tone = danger ? Tone::Danger : Tone::Warning,
                                             .text = displayName(text)});
            });
    connect(&m_desk, &Desk::bannerDone, this,
            [this](const QString &key) { m_banners->lowerBanner(key); });
    connect(&m_desk, &Desk::toastWanted, this,
            [this](const QString &text, const QString &undoText, std::function<void()> undo) {
                m_undo = std::move(undo);
                if (m_undo && !undoText.isEmpty())
                    m_toast->showUndo(displayName(text));
                else
                    m_toast->showMessage(displayName(text));
            });
    // Without a sound device the desktop's own signal is all there is: one for a code that is not
    // known; what was taken shows and stays silent.
    connect(&m_desk, &Desk::soundWanted, this, [](bool good) {
        if (!good)
            QApplication::beep();
    });
}

void MainWindow::addPage(const QString &id, const QString &label, const QString &iconName,
                         std::function<Page *()> make, std::optional<Action> needs, RailPlace place)
{
    m_order.append(id);
    m_makers.insert(id, std::move(make));
    m_items.append(RailItem{id, label, iconName, needs && place == RailPlace::Foot});
    if (needs)
        m_needs.insert(id, *needs);
    addPageCommand(id, label, iconName);
    refreshRail();
}

bool MainWindow::mayUse(const QString &id) const
{
    const auto needed = m_needs.constFind(id);
    const auto &staff = m_desk.session().staff;
    return needed == m_needs.constEnd() || (staff && staff->rights.allows(*needed));
}

void MainWindow::refreshRail()
{
    QList<RailItem> items;
    QStringList shown;
    for (const RailItem &item : std::as_const(m_items)) {
        if (!mayUse(item.id))
            continue;
        items.append(item);
        shown.append(item.id);
    }
    if (shown == m_shownItems)
        return;
    m_shownItems = shown;
    m_rail->setItems(items);
    for (auto it = m_badges.cbegin(); it != m_badges.cend(); ++it)
        m_rail->setBadge(it.key(), it.value());
}

void MainWindow::setBadge(const QString &id, const QString &text)
{
    m_badges.insert(id, text);
    m_rail->setBadge(id, text);
}

void MainWindow::showPage(const QString &id)
{
    if (!m_makers.contains(id) || !mayUse(id))
        return;
    Page *&page = m_made[id];
    if (!page) {
        page = m_makers.value(id)();
        m_pages->addWidget(page);
    }
    m_rail->setCurrent(id);
    m_pages->setCurrentWidget(page);
    m_fronts->setCurrentWidget(m_work);
    page->activate();
    tellOldShift();
}

// A shift left open over midnight is told wherever somebody works; its own page says more.
void MainWindow::tellOldShift()
{
    const auto &shift = m_desk.session().shift;
    const bool old = shift && shift->businessDate < m_desk.shopNow().date();
    if (!old || m_rail->current() == u"shift"_s)
        return m_desk.hideBanner(u"oldShift"_s);
    m_desk.showBanner(
        u"oldShift"_s,
        tr("Shift %1 belongs to %2: what is sold counts for that day until it is closed.")
            .arg(m_desk.locale().toString(shift->number),
                 m_desk.locale().toString(shift->businessDate, QLocale::ShortFormat)),
        false);
}

Page *MainWindow::currentPage() const
{
    return m_fronts->currentWidget() == m_work ? qobject_cast<Page *>(m_pages->currentWidget())
                                               : nullptr;
}

void MainWindow::showAlone(QWidget *page)
{
    if (m_fronts->indexOf(page) < 0)
        m_fronts->addWidget(page);
    m_fronts->setCurrentWidget(page);
}

void MainWindow::showSignIn()
{
    for (int i = m_fronts->count() - 1; i >= 0; --i) {
        QWidget *front = m_fronts->widget(i);
        if (front != m_work && front != m_signIn) {
            m_fronts->removeWidget(front);
            front->deleteLater();
        }
    }
    m_fronts->setCurrentWidget(m_signIn);
    m_signIn->activate();
}

void MainWindow::setPrinterState(const QString &text)
{
    m_printerState = text;
    m_topBar->setPrinter(text);
}

// The sale stays where it is; whoever signs in goes on with it.
void MainWindow::lock()
{
    if (m_fronts->currentWidget() != m_work)
        return;
    m_desk.prompter().closePanel();
    Session session = m_desk.session();
    session.lockedBy = session.staff;
    session.staff.reset();
    m_desk.setSession(session);
    showSignIn();
}

void MainWindow::enter()
{
    const QString before = m_rail->current();
    showPage(before.isEmpty() || !mayUse(before) ? m_order.value(0) : before);
    if (!m_desk.session().shift)
        m_desk.prompter().showPanel(new OpenShiftPanel(m_desk));
}

void MainWindow::scanned(const QString &code)
{
    if (Page *page = currentPage())
        page->scanned(code);
    else if (m_fronts->currentWidget() == m_signIn)
        m_signIn->scanned(code);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    Page *page = currentPage();
    const bool used = run(commandsOf(m_desk).idFor(*event, place())) ||
                      (page && page->pressed(*event)) ||
                      (event->key() == Qt::Key_Escape && page && page->stepBack());
    event->setAccepted(used);
    if (!used)
        QMainWindow::keyPressEvent(event);
}

void MainWindow::refreshTopBar()
{
    const Session &session = m_desk.session();
    m_training->setVisible(session.training);
    m_topBar->setShopName(displayName(session.profile.name));
    m_topBar->setRegisterName(displayName(session.atRegister.name));
    if (session.shift) {
        const QString number = m_desk.locale().toString(session.shift->number);
        const QDateTime since = m_desk.shopTime(session.shift->openedAt);
        m_topBar->setShift(
            tr("Shift %1").arg(number),
            tr("Shift %1, open since %2")
                .arg(number, m_desk.locale().toString(since.time(), QLocale::ShortFormat)));
    } else {
        m_topBar->setShift({}, {});
    }
    m_topBar->setPerson(session.staff ? displayName(session.staff->name) : QString(),
                        shelfFromKey(session.staff ? session.staff->colour : QString()));
    m_topBar->setClock(m_desk.locale().toString(m_desk.shopNow().time(), QLocale::ShortFormat));
    setWindowTitle(session.profile.name.isEmpty()
                       ? u"Shopdesk"_s
                       : displayName(session.profile.name) + u" – Shopdesk"_s);
}

} // namespace shop
