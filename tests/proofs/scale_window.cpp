// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a shop of very many products, by what its thread spends in one turn of the event loop while
// somebody scrolls, searches and imports: against the same table over rows in memory, in rounds that take turns.
// The thread of the window may not open a database at all (NoDatabaseHere), so that it cannot wait for one.
//
//   scale_window --folder DIR [--rows N] [--seed N] [--paint | --memory]
//
// With --paint only: what the program has had of the processor when Sell is painted first; the owner is taken as
// signed in. With --memory: what a round of work leaves it with, without the table over memory beside it. Both take
// a shop that is there.
#include "core/shop/product_import.h"
#include "tests/bench/medians.h"
#include "tests/bench/process_figures.h"
#include "tests/bench/thread_time.h"
#include "tests/proofs/scale_findings.h"
#include "tests/proofs/scale_names.h"
#include "tests/proofs/scale_shop.h"
#include "tests/ui/window_fixture.h"
#include "ui/products/catalog_delegate.h"
#include "ui/products/catalog_model.h"
#include "ui/products/catalog_table.h"
#include "ui/products/products_page.h"
#include "ui/sell/sell_page.h"
#include "ui/widgets/plain_table.h"

#include <QApplication>
#include <QBuffer>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <cstdio>
#include <thread>

using namespace shop;
using namespace shop::bench;
using namespace shop::proof;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kRounds = 3;
constexpr int kPagesOfRound = 300;
constexpr int kWordsOfRound = 20;
constexpr int kImported = 2'000;
constexpr int kTickMs = 4; // faster than anybody types
constexpr double kMostTurn = 2;

using Act = std::function<void()>;

void postKey(QWidget *to, int key, const QString &text = {})
{
    QCoreApplication::postEvent(to, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text));
    QCoreApplication::postEvent(to, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier, text));
}

// What each turn of the event loop costs its thread, while one thing after another is done.
class Turns final
{
public:
    bool run(
        QList<Act> acts, const std::function<bool()> &isOver = [] { return true; })
    {
        QTimer ticks;
        ticks.setInterval(kTickMs);
        qsizetype next = 0;
        QObject::connect(&ticks, &QTimer::timeout, &ticks, [&] {
            if (next < acts.size())
                acts[next++]();
        });
        ticks.start();
        QElapsedTimer waited;
        waited.start();
        while (next < acts.size() || !isOver()) {
            const double before = threadCpuUs();
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            m_turns.push_back(threadCpuUs() - before);
            if (waited.elapsed() > kPatienceMs + kTickMs * acts.size() * 10)
                return false;
        }
        return true;
    }

    // What a thousandth of the turns is above.
    double slowest() const
    {
        std::vector<double> sorted = m_turns;
        std::sort(sorted.begin(), sorted.end());
        return sorted.empty() ? 0 : sorted[sorted.size() - 1 - sorted.size() / 1'000];
    }
    size_t count() const { return m_turns.size(); }

private:
    std::vector<double> m_turns;
};

// The rows of the table as they are, a million times over, in memory.
class RowsInMemory final : public QAbstractTableModel
{
public:
    explicit RowsInMemory(const QAbstractItemModel &from, int rows) : m_rows(rows)
    {
        for (int row = 0; row < from.rowCount(); ++row) {
            for (int column = 0; column < from.columnCount(); ++column)
                m_cells.append(from.itemData(from.index(row, column)));
        }
        for (qsizetype i = 0; i < m_cells.size(); ++i) {
            const QModelIndex cell =
                from.index(int(i) / CatalogModel::ColumnCount, int(i) % CatalogModel::ColumnCount);
            for (int role = Qt::UserRole; role < Qt::UserRole + 40; ++role)
                m_cells[i].insert(role, from.data(cell, role));
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : CatalogModel::ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const qsizetype cell = qsizetype(index.row()) * CatalogModel::ColumnCount + index.column();
        return m_cells[cell % m_cells.size()].value(role);
    }
    void again()
    {
        beginResetModel();
        endResetModel();
    }
    void changed()
    {
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, CatalogModel::ColumnCount - 1));
    }

private:
    int m_rows;
    QList<QMap<int, QVariant>> m_cells;
};

// The same table with the same delegate, over those rows, and a field above it.
class MemoryWindow final
{
public:
    MemoryWindow(Desk &desk, const CatalogTable &like, int rows) : m_model(*like.model(), rows)
    {
        auto *layout = new QVBoxLayout(&m_window);
        m_field = new QLineEdit(&m_window);
        m_table = new QTableView(&m_window);
        layout->addWidget(m_field);
        layout->addWidget(m_table);
        m_table->setModel(&m_model);
        m_table->setItemDelegate(new CatalogDelegate(desk, m_table));
        dressAsRows(m_table, like.verticalHeader()->defaultSectionSize());
        m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        for (int column = 0; column < CatalogModel::ColumnCount; ++column)
            m_table->setColumnWidth(column, like.columnWidth(column));
        m_table->setFixedSize(like.size());
    }
    bool show()
    {
        m_window.show();
        m_window.activateWindow();
        return QTest::qWaitForWindowExposed(&m_window);
    }
    void hide() { m_window.hide(); }
    QTableView *table() const { return m_table; }
    QLineEdit *field() const { return m_field; }
    RowsInMemory &model() { return m_model; }

private:
    RowsInMemory m_model;
    QWidget m_window;
    QLineEdit *m_field;
    QTableView *m_table;
};

class ScaleWindow final
{
public:
    ScaleWindow(const QString &folder, const ScaleShop &scale) : m_fixture(folder), m_scale(scale)
    {}

    bool open() { return m_fixture.open() && m_fixture.signIn(u"O"_s, u"7419"_s); }
    bool openProducts()
    {
        m_fixture.window()->addPage(
            u"products"_s, u"Products"_s, u"tag"_s,
            [this] { return new ProductsPage(m_fixture.desk()); }, Action::EditProducts,
            RailPlace::Among);
        m_fixture.window()->showPage(u"products"_s);
        return QTest::qWaitFor([this] { return table() && table()->model()->rowCount() > 100; },
                               kPatienceMs);
    }

    bool work()
    {
        Turns turns;
        return useReal(turns, 0);
    }

    bool measure(Findings &findings)
    {
        MemoryWindow memory(m_fixture.desk(), *table(), int(m_scale.rows));
        Turns real;
        Turns inMemory;
        for (int round = 0; round < kRounds; ++round) {
            if (!useReal(real, round) || !memory.show() || !useMemory(inMemory, memory, round))
                return false;
            memory.hide();
            m_fixture.window()->activateWindow();
        }
        findings.note(u"%1 turns, the slowest thousandth %2 ms; %3 turns over memory, %4 ms"_s.arg(
            QString::number(real.count()), QString::number(real.slowest() / 1'000, 'f', 1),
            QString::number(inMemory.count()),
            QString::number(inMemory.slowest() / 1'000, 'f', 1)));
        findings.atMost(u"turn / the same over memory"_s, real.slowest() / inMemory.slowest(),
                        kMostTurn);
        return true;
    }

private:
    CatalogTable *table() const { return m_fixture.find<CatalogTable>("catalogTable"); }

    static QList<Act> scrolling(QTableView *table)
    {
        QList<Act> acts;
        for (int i = 0; i < kPagesOfRound; ++i)
            acts.append([table, key = i % 50 == 49 ? Qt::Key_PageUp : Qt::Key_PageDown] {
                postKey(table, key);
            });
        return acts;
    }
    // Words typed and taken out again, letter by letter.
    QList<Act> searching(QLineEdit *field, int round, const Act &andThen) const
    {
        QList<Act> acts;
        for (int i = 0; i < kWordsOfRound; ++i) {
            const qint64 n = qint64(chance(m_scale.seed, quint64(round * kWordsOfRound + i), 300) %
                                    quint64(m_scale.rows));
            const QString word = productName(m_scale.seed, n).section(u' ', 0, 1);
            for (const QChar c : word)
                acts.append([field, c, andThen] {
                    postKey(field, 0, QString(c));
                    andThen();
                });
            for (qsizetype left = word.size(); left > 0; --left)
                acts.append([field, andThen] {
                    postKey(field, Qt::Key_Backspace);
                    andThen();
                });
        }
        return acts;
    }

    bool useReal(Turns &turns, int round)
    {
        auto *field = m_fixture.find<QLineEdit>("catalogSearch");
        table()->setFocus();
        if (!turns.run(scrolling(table())))
            return false;
        field->setFocus();
        if (!turns.run(searching(field, round, [] {}),
                       [this] { return table()->model()->rowCount() > 100; }))
            return false;
        bool isDone = false;
        import(round, isDone);
        table()->setFocus();
        return turns.run(scrolling(table()), [&] { return isDone; });
    }
    void import(int round, bool &isDone)
    {
        QByteArray csv = "name,sku,price\n";
        for (int i = 0; i < kImported; ++i)
            csv += "Imported thing " + QByteArray::number(i) + ",I" +
                   QByteArray::number(round * kImported + i) + "," +
                   QByteArray::number(i % 90 + 1) + "\n";
        m_fixture.backend().ask(
            m_fixture.window(), Lane::Long,
            [csv](Shop &shop) {
                QBuffer file;
                file.setData(csv);
                file.open(QIODevice::ReadOnly);
                return importProducts(shop, file, {}, {});
            },
            [&isDone](const Result<ImportReport> &) { isDone = true; });
    }

    bool useMemory(Turns &turns, MemoryWindow &memory, int round) const
    {
        memory.table()->setFocus();
        if (!turns.run(scrolling(memory.table())))
            return false;
        memory.field()->setFocus();
        if (!turns.run(searching(memory.field(), round, [&] { memory.model().again(); })))
            return false;
        memory.table()->setFocus();
        QList<Act> acts;
        for (const Act &act : scrolling(memory.table()))
            acts << act << [&] { memory.model().changed(); };
        return turns.run(acts);
    }

    WindowFixture m_fixture;
    const ScaleShop &m_scale;
};

// The window with Sell in front, put together as the program does it; ends when that is painted.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(const QString &path)
        : m_backend(DatabaseUrl::sqliteFile(path), m_clock, m_ids),
          m_prompter(m_theme),
          m_desk(m_backend, m_theme, m_prompter)
    {}

    int run()
    {
        m_theme.applyTo(*qApp);
        m_desk.setLocale(QLocale(u"en_CA"_s));
        m_window = std::make_unique<MainWindow>(m_desk, new SignInPage(m_desk, {}));
        m_prompter.setWindow(m_window.get());
        m_window->addPage(u"sell"_s, u"Sell"_s, u"cart"_s, [this] { return new SellPage(m_desk); });
        connect(&m_backend, &Backend::opened, this, &FirstPaint::start);
        m_backend.start();
        return QCoreApplication::exec();
    }

protected:
    bool eventFilter(QObject *painted, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<SellPage *>(painted)) {
            std::printf("%s\n", qPrintable(processFigures()));
            QCoreApplication::exit();
        }
        return false;
    }

private:
    void start()
    {
        m_backend.ask(
            this, Lane::Counter,
            [](Shop &shop) -> Result<Session> {
                const Call call = shop.systemCall();
                Session session;
                SHOP_TRY_VALUE(profile, shop.till().profile(call));
                SHOP_TRY_VALUE(taxes, shop.products().taxTable(call));
                SHOP_TRY_VALUE(registers, shop.till().registers(call));
                SHOP_TRY_VALUE(shift, shop.till().openShiftOf(call, registers.first().id));
                SHOP_TRY_VALUE(people, shop.users().staff(call));
                session.profile = *profile;
                session.taxes = taxes;
                session.atRegister = registers.first();
                session.shift = shift;
                session.staff = people.first();
                session.staff->rights = Rights::all();
                return session;
            },
            [this](const Result<Session> &session) {
                if (!session)
                    return QCoreApplication::exit(1);
                m_desk.setSession(*session);
                qApp->installEventFilter(this);
                m_window->resize(1366, 768);
                m_window->showPage(u"sell"_s);
                m_window->show();
            });
    }

    SystemClock m_clock;
    UuidV7Source m_ids{m_clock};
    ThemeHost m_theme;
    Backend m_backend;
    WindowPrompter m_prompter;
    Desk m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption folder(u"folder"_s, u"Where the shop is kept between runs"_s,
                                    u"DIR"_s);
    const QCommandLineOption rows(u"rows"_s, u"How many of each"_s, u"N"_s, u"1000000"_s);
    const QCommandLineOption seed(u"seed"_s, u"What its names are made of"_s, u"N"_s, u"1"_s);
    const QCommandLineOption paint(u"paint"_s, u"Only the first paint of Sell"_s);
    const QCommandLineOption memory(u"memory"_s, u"Only what a round of work leaves in memory"_s);
    parser.addOptions({folder, rows, seed, paint, memory});
    parser.process(application);
    const ScaleShop scale{parser.value(folder), qMax(5'000LL, parser.value(rows).toLongLong()),
                          parser.value(seed).toULongLong()};
    // That the shop is there and fit is the first measurement's work, and no part of a start.
    const bool isStart = parser.isSet(paint) || parser.isSet(memory);
    Result<QString> path = scalePath(scale);
    if (!isStart)
        std::thread([&] { path = scaleShop(scale); }).join();
    if (!path) {
        std::fprintf(stderr, "scale: %s\n", qPrintable(describe(path.error())));
        return 1;
    }
    if (parser.isSet(paint))
        return FirstPaint(*path).run();
    ScaleWindow window(QFileInfo(*path).path(), scale);
    Findings findings;
    const bool isOpen = window.open() && window.openProducts();
    if (!isOpen || !(parser.isSet(memory) ? window.work() : window.measure(findings))) {
        std::fprintf(stderr, "scale: the window did not get there\n");
        return 1;
    }
    std::printf("%s\n", qPrintable(processFigures()));
    if (parser.isSet(memory))
        return 0;
    std::printf("scale: a window on %lld products: %s\n", static_cast<long long>(scale.rows),
                qPrintable(findings.line()));
    return findings.hold() ? 0 : 1;
}
