// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/composition.h"

#ifdef SHOP_DESKTOP_PORTAL
#include "app/desktop/desktop_portal.h"
#endif
#include "app/desktop/rescue.h"
#include "app/desktop/screenshot.h"

#include "core/base/log.h"
#include "core/base/rising_ids.h"
#include "core/shop/backup_keeper.h"
#include "core/shop/first_run.h"
#include "core/storage/write_gate.h"
#include "ui/customers/customers_page.h"
#include "ui/orders/order_counter.h"
#include "ui/orders/orders_page.h"
#include "ui/print/print_room.h"
#include "ui/products/products_page.h"
#include "ui/reports/reports_page.h"
#include "ui/sell/sell_page.h"
#include "ui/settings/settings_page.h"
#include "ui/setup/first_run_page.h"
#include "ui/shell/customer_screen.h"
#include "ui/shell/desk.h"
#include "ui/shell/local_settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_shift_panel.h"
#include "ui/shell/scan_filter.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/window_prompter.h"
#include "ui/staff/staff_page.h"
#include "ui/stock/stock_page.h"
#include "ui/storefront/mail_room.h"
#include "ui/storefront/storefront_page.h"
#include "ui/text/error_text.h"
#include "ui/theme/icons.h"
#include "ui/till/shift_page.h"

#include <QApplication>
#include <QDateTime>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

const QString kSettings = u"/shopdesk.ini"_s;
const QString kTheme = u"look/theme"_s;
const QString kLanguage = u"look/language"_s;
const QString kTextSize = u"look/textSize"_s; // percent

// What the program knows of the shop when it has been opened.
struct Opening {
    std::optional<ShopProfile> profile;
    TaxTable taxes;
    QList<Register> registers;
    PrinterSettings printer;
    std::optional<Shift> shift;
    QList<StaffMember> people;
    QList<OrderId> lastDocuments; // of each register
};

// By a shop of its own, whose clock can be set to the days of the sample shop's past.
Done setUpDemo(const DatabaseOptions &database, TimeMs now)
{
    ManualClock clock(now);
    RisingIds ids(clock);
    WriteGate gate;
    SHOP_TRY_VALUE(shop, Shop::open({database}, gate, clock, ids));
    return setUpDemoTrade(*shop, clock);
}

Result<Opening> readOpening(Shop &shop, bool demo)
{
    const Call call = shop.systemCall();
    Opening opening;
    SHOP_TRY_VALUE(profile, shop.till().profile(call));
    if (!profile && demo) {
        SHOP_TRY(setUpDemo(shop.database().options(), shop.clock().nowMs()));
        return readOpening(shop, false);
    }
    opening.profile = profile;
    if (!profile)
        return opening;
    SHOP_TRY_VALUE(taxes, shop.products().taxTable(call));
    SHOP_TRY_VALUE(registers, shop.till().registers(call));
    SHOP_TRY_VALUE(people, shop.users().staff(call));
    opening.taxes = taxes;
    opening.registers = registers;
    opening.people = people;
    for (const Register &each : registers) {
        SHOP_TRY_VALUE(newest, shop.orders().newest(call, each.id, 1));
        if (!newest.isEmpty())
            opening.lastDocuments.append(newest.first().id);
    }
    if (!registers.isEmpty()) {
        SHOP_TRY_VALUE(printer, shop.till().printer(call, registers.first().id));
        SHOP_TRY_VALUE(shift, shop.till().openShiftOf(call, registers.first().id));
        opening.printer = printer;
        opening.shift = shift;
    }
    return opening;
}

QHash<QString, QString> knownPins(bool demo)
{
    QHash<QString, QString> pins;
    if (demo) {
        for (const DemoPerson &person : demoPeople())
            pins.insert(person.name, person.pin);
    }
    return pins;
}

} // namespace

Composition::Composition(QApplication &application, const Options &options,
                         const QString &profileFolder)
    : m_options(options), m_profile(profileFolder), m_ids(m_clock)
{
    m_backend = std::make_unique<Backend>(DatabaseUrl::sqliteFile(m_profile + u"/shop.db"_s),
                                          m_clock, m_ids);
    m_prompter = std::make_unique<WindowPrompter>(m_theme);
    m_desk = std::make_unique<Desk>(*m_backend, m_theme, *m_prompter);
    localSettings(*m_desk).useFile(m_profile + kSettings);
    const auto kept = themeModeFromName(localSettings(*m_desk).value(kTheme).toString());
    m_theme.setMode(options.theme.value_or(kept.value_or(ThemeMode::System)));
    connect(&m_theme, &ThemeHost::modeChanged, this,
            [this](ThemeMode mode) { localSettings(*m_desk).keep(kTheme, themeModeName(mode)); });
    m_theme.setTextScale(localSettings(*m_desk).value(kTextSize).toInt());
    connect(&m_theme, &ThemeHost::textScaleChanged, this, [this](int percent) {
        localSettings(*m_desk).keep(kTextSize, QString::number(percent));
    });
#ifdef SHOP_DESKTOP_PORTAL
    if (DesktopPortal::hasSessionBus()) {
        auto *portal = new DesktopPortal(QDBusConnection::sessionBus(), this);
        connect(portal, &DesktopPortal::told, &m_theme, &ThemeHost::setSystemDark);
    }
#endif
    m_theme.setReducedMotion(!options.page.isEmpty());
    m_theme.applyTo(application);
    QApplication::setWindowIcon(applicationIcon());

    useLanguage({});

    m_window = std::make_unique<MainWindow>(*m_desk, makeSignIn());
    m_prompter->setWindow(m_window.get());
    addPages();
    m_customer = std::make_unique<CustomerScreen>(*m_desk, m_window.get());
    m_printing = std::make_unique<PrintRoom>(*m_desk);
    connect(m_printing.get(), &PrintRoom::stateChanged, m_window.get(),
            &MainWindow::setPrinterState);
    m_orders = std::make_unique<OrderCounter>(*m_desk);
    connect(m_orders.get(), &OrderCounter::counted, m_window.get(),
            [this](const QString &waiting) { m_window->setBadge(u"orders"_s, waiting); });
    m_mail = std::make_unique<MailRoom>(*m_desk);
    m_scans = std::make_unique<ScanFilter>();
    application.installEventFilter(m_scans.get());
    connect(m_scans.get(), &ScanFilter::scanned, m_window.get(), &MainWindow::scanned);
    connect(m_backend.get(), &Backend::opened, this, &Composition::opened);
    connect(m_backend.get(), &Backend::failed, this, &Composition::failed);
    keepBackups();
}

Composition::~Composition() = default;

// A copy that fails is a warning until the next one is good; nobody's sale waits for it.
void Composition::keepBackups()
{
    m_keeper = std::make_unique<BackupKeeper>(*m_backend);
    connect(m_keeper.get(), &BackupKeeper::made, this, [this](const QString &path) {
        m_desk->hideBanner(u"backup"_s);
        localSettings(*m_desk).keep(kLastBackupFolder, QFileInfo(path).absolutePath());
    });
    connect(m_keeper.get(), &BackupKeeper::failed, this, [this](const Error &error) {
        m_desk->showBanner(u"backup"_s, tr("The shop was not backed up. %1").arg(errorText(error)),
                           false);
    });
    connect(m_keeper.get(), &BackupKeeper::sideJournalChanged, this,
            [this](const SideJournalState &state) {
                if (!state.trouble)
                    m_desk->hideBanner(u"sideJournal"_s);
                else
                    m_desk->showBanner(u"sideJournal"_s,
                                       tr("Sales are not being copied to the backup place. %1")
                                           .arg(errorText(*state.trouble)),
                                       false);
            });
}

// The language of the program, in the country of the shop once it is known: amounts and dates look
// as people there write them.
void Composition::useLanguage(const ShopProfile &profile)
{
    QString language = m_options.language;
    if (language.isEmpty())
        language = localSettings(*m_desk).value(kLanguage).toString();
    if (language.isEmpty())
        language = profile.language.isEmpty() ? QLocale::system().bcp47Name() : profile.language;
    QLocale locale(language);
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English);
    const QLocale::Territory territory = QLocale::codeToTerritory(profile.country);
    if (!language.contains(u'-') && territory != QLocale::AnyTerritory)
        locale = QLocale(locale.language(), territory);
    // Figures are typed and scanned as 0 to 9, and shown so: as Arabic is written in the Emirates.
    if (locale.zeroDigit() != u"0"_s)
        locale = QLocale(locale.language(), QLocale::UnitedArabEmirates);
    m_desk->setLocale(locale);
    m_language.use(programLanguageFor(locale.name()));
    QApplication::setLayoutDirection(locale.textDirection());
}

// All is drawn anew, and with it goes what is not stored. From the sign-in page or the settings.
void Composition::chooseLanguage(const QString &code)
{
    if (m_window->holdsWork())
        return m_prompter->tell(m_window.get(), tr("A payment has begun"),
                                tr("Finish it or take it back. Then choose the language."));
    localSettings(*m_desk).keep(kLanguage, code);
    m_options.language.clear();
    useLanguage(m_desk->session().profile);
    redraw();
    if (!m_desk->session().staff)
        return m_window->showSignIn();
    m_window->showPage(u"settings"_s);
    if (auto *settings = qobject_cast<SettingsPage *>(m_window->currentPage()))
        settings->showSection(u"look"_s);
}

// For customers, over the whole screen. Who leaves it is signed in by that.
void Composition::openStorefront(const QString &picture)
{
    if (m_window->holdsWork())
        return m_prompter->tell(m_window.get(), tr("A payment has begun"),
                                tr("Finish it or take it back. Then open the storefront."));
    auto *page = new StorefrontPage(*m_desk);
    connect(m_scans.get(), &ScanFilter::scanned, page, &StorefrontPage::scanned);
    connect(page, &StorefrontPage::left, this, [this](const StaffMember &member) {
        m_window->showSignIn();
        Session session = m_desk->session();
        session.staff = member;
        m_desk->setSession(session);
        m_window->showPage(u"sell"_s);
    });
    m_storefront = page;
    m_window->showAlone(page);
    page->begin(picture.isEmpty());
    const QString pane = picture.section(u'-', 1);
    if (!pane.isEmpty())
        page->openForPicture(pane);
}

void Composition::redraw()
{
    m_window->rebuild(makeSignIn());
    addPages();
}

SignInPage *Composition::makeSignIn()
{
    auto *page = new SignInPage(*m_desk, knownPins(m_options.demo));
    connect(page, &SignInPage::languageChosen, this, &Composition::chooseLanguage);
    connect(page, &SignInPage::storefrontWanted, this, [this] { openStorefront(); });
    return page;
}

void Composition::addPages()
{
    m_window->addPage(u"sell"_s, tr("Sell"), u"cart"_s, [this] {
        auto *page = new SellPage(*m_desk);
        connect(page, &SellPage::storefrontWanted, this, [this] { openStorefront(); });
        return page;
    });
    m_window->addPage(u"orders"_s, tr("Orders"), u"receipt"_s,
                      [this] { return new OrdersPage(*m_desk); });
    m_window->addPage(
        u"products"_s, tr("Products"), u"tag"_s, [this] { return new ProductsPage(*m_desk); },
        Action::EditProducts, RailPlace::Among);
    m_window->addPage(
        u"stock"_s, tr("Stock"), u"package"_s, [this] { return new StockPage(*m_desk); },
        Action::AdjustStock, RailPlace::Among);
    m_window->addPage(u"customers"_s, tr("Customers"), u"users"_s, [this] {
        auto *page = new CustomersPage(*m_desk);
        connect(page, &CustomersPage::ticketReady, m_window.get(),
                [this] { m_window->showPage(u"sell"_s); });
        return page;
    });
    m_window->addPage(
        u"reports"_s, tr("Reports"), u"chart"_s,
        [this] {
            auto *page = new ReportsPage(*m_desk);
            connect(page, &ReportsPage::placeWanted, m_window.get(), [this](const QString &place) {
                m_window->showPage(place);
                if (auto *stock = qobject_cast<StockPage *>(m_window->currentPage()))
                    stock->showToOrder();
            });
            return page;
        },
        Action::ViewReports, RailPlace::Among);
    m_window->addPage(u"shift"_s, tr("Shift"), u"drawer"_s,
                      [this] { return new ShiftPage(*m_desk); });
    m_window->addPage(
        u"staff"_s, tr("Staff"), u"shield"_s, [this] { return new StaffPage(*m_desk); },
        Action::ManageStaff);
    m_window->addPage(
        u"settings"_s, tr("Settings"), u"settings"_s,
        [this] {
            auto *page = new SettingsPage(*m_desk);
            connect(page, &SettingsPage::languageChosen, this, &Composition::chooseLanguage);
            connect(page, &SettingsPage::restoreWanted, this, &Composition::restoreInstead);
            return page;
        },
        Action::ManageSettings);
}

void Composition::start(const std::optional<Error> &trouble)
{
    m_window->resize(m_options.size);
    m_window->show();
    if (trouble)
        showError(*trouble);
    else if (!m_options.restore.isEmpty())
        restore();
    else
        m_backend->start();
}

void Composition::raiseWindow()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void Composition::opened()
{
    readSession();
}

void Composition::failed(const Error &error)
{
    showError(error);
}

void Composition::readSession()
{
    m_backend->ask(
        this, Lane::Counter,
        [demo = m_options.demo](Shop &shop) { return readOpening(shop, demo); },
        [this](const Result<Opening> &answer) {
            if (!answer)
                return showError(answer.error());
            if (!answer->profile) {
                auto *firstRun = new FirstRunPage(*m_desk);
                connect(firstRun, &FirstRunPage::finished, this, &Composition::readSession);
                connect(m_scans.get(), &ScanFilter::scanned, firstRun, &FirstRunPage::scanned);
                return m_window->showAlone(firstRun);
            }
            Session session;
            session.profile = *answer->profile;
            const QString drawnIn = m_language.code();
            useLanguage(session.profile);
            if (m_language.code() != drawnIn)
                redraw();
            session.taxes = answer->taxes;
            session.atRegister = answer->registers.value(0);
            session.printer = answer->printer;
            session.shift = answer->shift;
            for (const OrderId last : answer->lastDocuments)
                m_ids.startAfter(last.uuid());
            for (const StaffMember &member : answer->people) {
                if (!m_options.page.isEmpty() && m_options.demo && member.role == u"owner"_s)
                    session.staff = m_pictured = member;
            }
            m_desk->setSession(session);
            showFirstPage();
        });
}

void Composition::showFirstPage()
{
    openPage(m_options.page);
    if (m_restored)
        tellRestored();
    if (!m_options.screenshot.isEmpty())
        takeScreenshotWhenDrawn(m_window.get(), m_backend.get(), m_options.screenshot);
}

void Composition::openPage(const QString &name)
{
    m_prompter->closePanel();
    m_options.page = name;
    if (m_storefront && m_pictured)
        m_storefront->leave(*m_pictured);
    if (m_desk->session().staff && name != u"sign-in"_s)
        openForPicture();
    else
        m_window->showSignIn();
}

void Composition::whenDrawn(int quietMs, std::function<void()> then)
{
    shop::whenDrawn(m_window.get(), m_backend.get(), quietMs, std::move(then));
}

void Composition::openForPicture()
{
    const QString firstRun = u"first-run"_s;
    if (m_options.page.startsWith(firstRun)) {
        auto *page = new FirstRunPage(*m_desk);
        page->showStep(
            qBound(0, m_options.page.mid(firstRun.size() + 1).toInt() - 1, page->stepCount() - 1));
        m_window->showAlone(page);
    } else if (m_options.page == u"open-shift"_s) {
        m_window->showPage(u"sell"_s);
        m_prompter->showPanel(new OpenShiftPanel(*m_desk));
    } else if (m_options.page.startsWith(u"storefront"_s)) {
        openStorefront(m_options.page);
    } else if (m_options.page == u"error"_s) {
        showError(
            {ErrorCode::DataLoss,
             u"database.corrupt"_s,
             {{u"path"_s, u"shop.db"_s}, {u"reason"_s, u"database disk image is malformed"_s}}});
    } else if (m_options.page == u"shift"_s || m_options.page == u"close-shift"_s) {
        m_window->showPage(u"shift"_s);
        qobject_cast<ShiftPage *>(m_window->currentPage())->openForPicture(m_options.page);
    } else {
        // "settings-scanner": a section of a page.
        static const QStringList places{u"staff"_s, u"customers"_s, u"orders"_s,  u"products"_s,
                                        u"stock"_s, u"reports"_s,   u"settings"_s};
        const QString place = m_options.page.section(u'-', 0, 0);
        m_window->showPage(places.contains(place) ? place : u"sell"_s);
        if (auto *settings = qobject_cast<SettingsPage *>(m_window->currentPage()))
            settings->showSection(m_options.page.section(u'-', 1));
        if (auto *products = qobject_cast<ProductsPage *>(m_window->currentPage());
            products && m_options.page != u"products"_s)
            products->openForPicture(m_options.page);
        if (auto *stock = qobject_cast<StockPage *>(m_window->currentPage()))
            stock->openForPicture(m_options.page);
        if (auto *sell = qobject_cast<SellPage *>(m_window->currentPage()))
            sell->openForPicture(m_options.page);
    }
}

} // namespace shop
