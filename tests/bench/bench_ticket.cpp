// SPDX-License-Identifier: GPL-3.0-or-later
// A long ticket edited in the window: what an edit costs the window's thread, from the key to what is
// painted, by the processor's time; the database is another thread's. The yardstick of the same run is
// the same table over a ticket in memory, in rounds that take turns. How that compares with a frame of
// 16 ms is told and no verdict: it says more of the machine. One line; status 1 above the goal.
#include "tests/bench/medians.h"
#include "tests/bench/thread_time.h"
#include "tests/ui/window_fixture.h"
#include "ui/sell/cart_line_model.h"
#include "ui/widgets/cart_line_delegate.h"
#include "ui/widgets/ticket_view.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace shop;
using namespace shop::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kFrameUs = 16'000;
constexpr double kMostRatio = 10; // of the table alone
constexpr int kPatienceMs = 20'000;

// A ticket of so many lines of the sample shop's goods, no two of a product next to each other.
Done addTicket(Shop &shop, int lines)
{
    const Call call = shop.systemCall();
    SHOP_TRY_VALUE(registers, shop.till().registers(call));
    ProductQuery query;
    query.limit = 100;
    SHOP_TRY_VALUE(products, shop.products().list(call, query));
    products.removeIf([](const ProductSummary &each) {
        return !each.price || each.unit != Unit::Piece || each.ageLimit > 0 ||
               each.kind != ProductKind::Goods;
    });
    const CartId cart = shop.ids().mint<CartId>();
    SHOP_TRY(shop.carts().open(call, cart, registers.first().id, u"Ticket 1"_s));
    for (int i = 0; i < lines; ++i) {
        const ProductSummary &product = products[i % products.size()];
        CartLine line = cartLineOf(product, *product.price, Quantity::pieces(1 + i % 3));
        line.id = shop.ids().mint<LineId>();
        line.note = u"line %1"_s.arg(i); // lines of other notes do not grow together
        SHOP_TRY(shop.carts().addLine(shop.systemCall(), cart, line));
    }
    return {};
}

// The window of the sample shop with the ticket, and the same table beside it.
class LongTicket
{
public:
    explicit LongTicket(int lines) : m_lines(lines) {}

    bool open()
    {
        const int lines = m_lines;
        const Done made = m_fixture.onDatabase([lines](Shop &shop) -> Done {
            SHOP_TRY(setUpDemoShop(shop));
            return addTicket(shop, lines);
        });
        if (!made || !m_fixture.open() || !m_fixture.signIn(u"N"_s))
            return false;
        m_view = m_fixture.find<TicketView>("ticketLines");
        if (!QTest::qWaitFor([this] { return m_fixture.ticketLines() == m_lines; }, kPatienceMs))
            return false;
        m_model = static_cast<CartLineModel *>(m_view->model());
        m_alone = std::make_unique<TicketView>(&m_fixture.desk().theme());
        m_memory = std::make_unique<CartLineModel>(m_fixture.desk());
        m_alone->setModel(m_memory.get());
        m_alone->resize(m_view->size());
        m_alone->show();
        if (!readCart() || !QTest::qWaitForWindowExposed(m_alone.get()))
            return false;
        m_fixture.window()->activateWindow();
        m_fixture.searchField()->setFocus();
        return QTest::qWaitForWindowActive(m_fixture.window());
    }

    // One more of the line: the key, what is stored, computed and painted.
    std::optional<double> edit(int row)
    {
        m_view->setCurrentIndex(m_model->index(row));
        QCoreApplication::processEvents();
        const Quantity wanted =
            *m_model->line(m_model->index(row))->quantity.plus(Quantity::pieces(1));
        const double before = threadCpuUs();
        m_fixture.press(Qt::Key_Plus);
        QElapsedTimer waited;
        waited.start();
        while (m_model->line(m_model->index(row))->quantity != wanted) {
            if (waited.elapsed() > kPatienceMs)
                return std::nullopt;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCoreApplication::processEvents();
        return threadCpuUs() - before;
    }

    // The table is given a ticket that is one more of the line, and paints it.
    double show(int row)
    {
        Quantity &quantity = m_cart.lines[row].quantity;
        quantity = *quantity.plus(Quantity::pieces(1));
        m_alone->setCurrentIndex(m_memory->index(row));
        QCoreApplication::processEvents();
        const double before = threadCpuUs();
        m_memory->setCart(m_cart, m_totals);
        m_alone->viewport()->repaint();
        return threadCpuUs() - before;
    }

private:
    bool readCart()
    {
        return bool(m_fixture.onDatabase([this](Shop &shop) -> Done {
            SHOP_TRY_VALUE(registers, shop.till().registers(shop.systemCall()));
            SHOP_TRY_VALUE(carts, shop.carts().carts(shop.systemCall(), registers.first().id));
            SHOP_TRY_VALUE(profile, shop.till().profile(shop.systemCall()));
            SHOP_TRY_VALUE(taxes, shop.products().taxTable(shop.systemCall()));
            m_cart = carts.first();
            SHOP_TRY_VALUE(totals, computeTotals(m_cart.lines, {}, profile->rules, taxes,
                                                 QDate::currentDate()));
            m_totals = totals;
            return {};
        }));
    }

    WindowFixture m_fixture;
    int m_lines;
    TicketView *m_view = nullptr;
    CartLineModel *m_model = nullptr;
    std::unique_ptr<CartLineModel> m_memory;
    std::unique_ptr<TicketView> m_alone;
    Cart m_cart;
    Totals m_totals;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption lines(u"lines"_s, u"Lines of the ticket"_s, u"N"_s, u"500"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"How often each takes its turn"_s, u"N"_s,
                                    u"101"_s);
    parser.addOptions({lines, rounds});
    parser.addHelpOption();
    parser.process(application);
    const int count = std::max(10, parser.value(lines).toInt());
    LongTicket ticket(count);
    if (!ticket.open()) {
        std::fprintf(stderr, "bench: the ticket does not open\n");
        return 1;
    }
    Paired edits;
    std::vector<double> all;
    const int wanted = std::max(11, parser.value(rounds).toInt());
    for (int round = 0; round < wanted; ++round) {
        const int row = round * 37 % count;
        const auto edit = ticket.edit(row);
        if (!edit) {
            std::fprintf(stderr, "bench: an edit was never done\n");
            return 1;
        }
        all.push_back(*edit);
        edits.add(*edit, ticket.show(row));
    }
    const bool isOver = edits.ratio() > kMostRatio;
    std::printf("bench: a ticket of %d lines, %d edits: %.1f ms of the window's thread / %.1f ms "
                "of the same "
                "table from memory = %.2f (at most %.0f); p99 %.1f ms, a frame is %.0f: %s\n",
                count, edits.rounds(), edits.measured() / 1e3, edits.yardstick() / 1e3,
                edits.ratio(), kMostRatio, percentile(all, 99) / 1e3, kFrameUs / 1e3,
                isOver ? "over the goal" : "ok");
    return isOver ? 1 : 0;
}
