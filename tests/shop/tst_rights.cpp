// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <functional>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kRoles{u"owner"_s, u"manager"_s, u"cashier"_s, u"stock"_s};

// The shop, somebody of each role, and what the acts begin with.
struct Stage {
    SmallShop shop;
    QHash<QString, UserId> people;

    Stage()
    {
        people[u"owner"_s] = shop.owner;
        for (const QString &role : kRoles) {
            if (role != u"owner")
                people[role] = add(role);
        }
    }
    UserId add(const QString &role)
    {
        const auto id = shop.ids.mint<UserId>();
        const auto added = shop->users().addStaff(
            shop.call(), id, {u"%1 %2"_s.arg(role).arg(people.size()), role, {}, u"hash"_s, 4});
        if (!added)
            qFatal("%s", qPrintable(describe(added.error())));
        return id;
    }
    Call callOf(const QString &role)
    {
        Call call = shop.call();
        call.actor.user = people[role];
        call.actor.rights = shop->users().staffMember(call, people[role])->rights;
        return call;
    }
    Money money(qint64 minor) const { return {minor, *Currency::fromCode(u"CAD")}; }
};

using Act = std::function<Done(Stage &, const Call &)>;

Done dropped(const auto &result)
{
    return result ? Done() : Done(result.error());
}

// A document of one line without tax, paid by card.
Done document(Stage &stage, const Call &call, OrderKind kind, qint64 minor, int pieces)
{
    SaleRequest request = stage.shop.request(1);
    request.kind = kind;
    const Product &product = stage.shop.products[1];
    CartLine &line = request.lines.first();
    line.product = product.id;
    line.sku = product.values.sku;
    line.name = product.values.name;
    line.taxCategory = u"zero"_s;
    line.quantity = Quantity::pieces(pieces);
    line.unitPrice = UnitPrice(minor * 100, *Currency::fromCode(u"CAD"));
    request.expectedTotal = stage.money(minor * pieces);
    request.tenders = {
        {stage.shop.ids.mint<PaymentId>(), TenderMethod::Card, request.expectedTotal, {}}};
    return dropped(stage.shop->counterSales().complete(call, request));
}

// A reduction of a ticket by so many millionths.
Done reduction(Stage &stage, const Call &call, qint64 millionths)
{
    Carts &carts = stage.shop->carts();
    const auto id = stage.shop.ids.mint<CartId>();
    // Who may not sell can still practise, and reduces nothing there either.
    const bool practises = !call.actor.rights.allows(Action::Sell);
    SHOP_TRY(carts.open(stage.shop.call(), id, stage.shop.atRegister, u"T"_s, practises));
    SHOP_TRY(carts.addLine(stage.shop.call(), id, stage.shop.request(1).lines.first()));
    return dropped(carts.setDiscount(call, id, Discount{millionths, std::nullopt, {}}));
}

Done shift(Stage &stage, const Call &opening, const Call &closing)
{
    Till &till = stage.shop->till();
    const auto at = stage.shop.ids.mint<RegisterId>();
    const auto id = stage.shop.ids.mint<ShiftId>();
    const auto known = till.registers(stage.shop.call());
    SHOP_TRY(till.addRegister(stage.shop.call(), at, int(known->size()) + 1, u"R"_s));
    SHOP_TRY(till.openShift(opening, id, at, stage.money(0), QDate(2026, 11, 23)));
    return dropped(till.closeShift(closing, id, stage.money(0)));
}

Act asked(Action action, qint64 minor = 0)
{
    return
        [action, minor](Stage &, const Call &call) { return requireWithin(call, action, minor); };
}

struct Cell {
    Action action;
    QString size;
    Act act;
    QString alone; // who may: O, M, C, S
    bool approvable = false; // a cashier may when a manager approves it
};

Done movement(Stage &stage, const Call &call)
{
    StockMovement movement;
    movement.key = u"count:"_s + call.command.toString();
    movement.product = stage.shop.products.first().id;
    movement.change = Quantity::pieces(1);
    movement.reason = StockReason::Counted;
    return stage.shop->products().recordMovements(call, {movement});
}

Done newProduct(Stage &stage, const Call &call)
{
    ProductDraft draft = stage.shop.products.first().values;
    draft.sku = call.command.toString();
    return dropped(stage.shop->products().create(call, stage.shop.ids.mint<ProductId>(), draft));
}

Done newCustomer(Stage &stage, const Call &call)
{
    CustomerValues values;
    values.name = u"Ada"_s;
    return dropped(
        stage.shop->customers().createCustomer(call, stage.shop.ids.mint<UserId>(), values));
}

Done newPerson(Stage &stage, const Call &call)
{
    return dropped(
        stage.shop->users().addStaff(call, stage.shop.ids.mint<UserId>(),
                                     {call.command.toString(), u"stock"_s, {}, u"hash"_s, 4}));
}

Done newProfile(Stage &stage, const Call &call)
{
    const auto profile = stage.shop->till().profile(stage.shop.call());
    return stage.shop->till().saveProfile(call, **profile);
}

// The table: action by size by role. Actions whose modules keep their own tests of the act itself are
// asked of the rule they all call.
QList<Cell> table()
{
    const auto sale = [](OrderKind kind, qint64 minor, int pieces) -> Act {
        return [=](Stage &stage, const Call &call) {
            return document(stage, call, kind, minor, pieces);
        };
    };
    const auto off = [](qint64 millionths) -> Act {
        return [=](Stage &stage, const Call &call) { return reduction(stage, call, millionths); };
    };
    const Act opening = [](Stage &stage, const Call &call) {
        return shift(stage, call, stage.shop.call());
    };
    const Act closing = [](Stage &stage, const Call &call) {
        return shift(stage, stage.shop.call(), call);
    };
    return {
        {Action::Sell, u"any"_s, sale(OrderKind::Sale, 999'900, 1), u"OMC"_s},
        {Action::Discount, u"10 %"_s, off(100'000), u"OMC"_s},
        {Action::Discount, u"10.0001 %"_s, off(100'001), u"OM"_s, true},
        {Action::Discount, u"100 %"_s, off(1'000'000), u"OM"_s, true},
        {Action::OverridePrice, u"any"_s, asked(Action::OverridePrice, 1), u"OM"_s, true},
        {Action::RemoveLineAfterTotal, u"any"_s, asked(Action::RemoveLineAfterTotal), u"OM"_s,
         true},
        {Action::Return, u"25.00"_s, sale(OrderKind::Return, 2500, -1), u"OMC"_s},
        {Action::Return, u"25.01"_s, sale(OrderKind::Return, 2501, -1), u"OM"_s, true},
        {Action::ReturnWithoutReceipt, u"0.01"_s, sale(OrderKind::ReturnWithoutReceipt, 1, -1),
         u"OM"_s, true},
        {Action::VoidSale, u"1.23"_s, asked(Action::VoidSale, 123), u"OM"_s, true},
        {Action::CorrectTender, u"any"_s, asked(Action::CorrectTender), u"OM"_s, true},
        {Action::NoSale, u"any"_s, asked(Action::NoSale), u"OM"_s, true},
        {Action::OpenShift, u"any"_s, opening, u"OMC"_s},
        {Action::CloseShift, u"any"_s, closing, u"OMC"_s},
        {Action::MoveCash, u"0.01"_s, asked(Action::MoveCash, 1), u"OM"_s, true},
        {Action::Reprint, u"any"_s, asked(Action::Reprint), u"OMC"_s},
        {Action::EditProducts, u"any"_s, newProduct, u"OM"_s},
        {Action::AdjustStock, u"any"_s, movement, u"OMS"_s},
        {Action::ImportProducts, u"any"_s, asked(Action::ImportProducts), u"OMS"_s},
        {Action::ManageOrders, u"any"_s, asked(Action::ManageOrders), u"OM"_s},
        {Action::ManageCustomers, u"any"_s, newCustomer, u"OMC"_s},
        {Action::ManageStaff, u"any"_s, newPerson, u"O"_s},
        {Action::ManageSettings, u"any"_s, newProfile, u"O"_s},
        {Action::ViewReports, u"any"_s, asked(Action::ViewReports), u"OM"_s},
        {Action::ExportData, u"any"_s, asked(Action::ExportData), u"OM"_s},
        {Action::Restore, u"any"_s, asked(Action::Restore), u"O"_s},
        {Action::Training, u"any"_s, asked(Action::Training), u"OMCS"_s},
    };
}

QByteArray rowName(const QString &role, const Cell &cell)
{
    return QString(role + u": "_s + actionCode(cell.action) + u", "_s + cell.size).toUtf8();
}

} // namespace

// Issue "The counter's day", Show 7: role by action by limit, every cell against the core.
class TestRights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void theTableHoldsEveryAction();
    void aRoleMayWhatItsCellSays_data();
    void aRoleMayWhatItsCellSays();
    void anApprovalOpensItsCellAndNoOther_data();
    void anApprovalOpensItsCellAndNoOther();
    void whatWasNotApprovedStaysRefused_data();
    void whatWasNotApprovedStaysRefused();
    void anApprovedActNamesItsApprovalInTheJournal();
    void aTicketIsChangedByThoseWhoSell();

private:
    std::unique_ptr<Stage> m_stage;
};

void TestRights::theTableHoldsEveryAction()
{
    QSet<int> actions;
    for (const Cell &cell : table())
        actions.insert(int(cell.action));
    QCOMPARE(actions.size(), int(Action::Count_));
}

void TestRights::aRoleMayWhatItsCellSays_data()
{
    QTest::addColumn<int>("cell");
    QTest::addColumn<QString>("role");
    const QList<Cell> cells = table();
    for (const QString &role : kRoles) {
        for (int i = 0; i < cells.size(); ++i)
            QTest::newRow(rowName(role, cells[i]).constData()) << i << role;
    }
}

void TestRights::aRoleMayWhatItsCellSays()
{
    QFETCH(int, cell);
    QFETCH(QString, role);
    const Cell tried = table()[cell];
    const bool may = tried.alone.contains(role.front().toUpper());
    const Done done = tried.act(*m_stage, m_stage->callOf(role));
    if (may) {
        VERIFY_OK(done);
        return;
    }
    VERIFY_ERROR(done, u"permission.denied"_s);
    QCOMPARE(done.error().context.value(u"action"_s).toString(), actionCode(tried.action));
    QCOMPARE(ApprovalRequest::from(done.error()).has_value(),
             tried.approvable && role == u"cashier");
}

void TestRights::anApprovalOpensItsCellAndNoOther_data()
{
    aRoleMayWhatItsCellSays_data();
}

// A manager enters the PIN for everybody who is refused.
void TestRights::anApprovalOpensItsCellAndNoOther()
{
    QFETCH(int, cell);
    QFETCH(QString, role);
    const Cell tried = table()[cell];
    const QString approver = role == u"manager" ? u"owner"_s : u"manager"_s;
    Call call = m_stage->callOf(role);
    call.approval = Approval{m_stage->shop.ids.mint<ApprovalId>(), m_stage->people[approver],
                             m_stage->callOf(approver).actor.rights};
    const bool alone = tried.alone.contains(role.front().toUpper());
    const bool may = alone || (tried.approvable && role == u"cashier");
    const Done done = tried.act(*m_stage, call);
    if (may)
        VERIFY_OK(done);
    else
        VERIFY_ERROR(done, u"permission.denied"_s);
}

void TestRights::whatWasNotApprovedStaysRefused_data()
{
    QTest::addColumn<int>("cell");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("key");
    const QList<Cell> cells = table();
    for (int i = 0; i < cells.size(); ++i) {
        if (!cells[i].approvable)
            continue;
        const auto row = [&](const QString &how, const QString &key) {
            QTest::newRow(rowName(how, cells[i]).constData()) << i << how << key;
        };
        row(u"right PIN"_s, {});
        row(u"wrong PIN"_s, u"pin.wrong"_s);
        row(u"own PIN"_s, u"approval.ownPin"_s);
        row(u"delayed person"_s, u"pin.wait"_s);
        row(u"another cashier"_s, u"approval.notAllowed"_s);
        row(u"stock keeper"_s, u"approval.notAllowed"_s);
    }
}

void TestRights::whatWasNotApprovedStaysRefused()
{
    QFETCH(int, cell);
    QFETCH(QString, how);
    QFETCH(QString, key);
    const Cell tried = table()[cell];
    Users &users = m_stage->shop->users();
    const Done refused = tried.act(*m_stage, m_stage->callOf(u"cashier"_s));
    VERIFY_ERROR(refused, u"permission.denied"_s);
    const auto what = ApprovalRequest::from(refused.error());
    QVERIFY(what);
    UserId approver = m_stage->people[u"manager"_s];
    if (how == u"own PIN")
        approver = m_stage->people[u"cashier"_s];
    else if (how == u"another cashier")
        approver = m_stage->add(u"cashier"_s);
    else if (how == u"stock keeper")
        approver = m_stage->people[u"stock"_s];
    if (how == u"delayed person") {
        for (int i = 0; i < 5; ++i)
            VERIFY_ERROR(users.finishSignIn(m_stage->shop.call(), approver, false), u"pin.wrong"_s);
    }
    const auto approval =
        users.finishApproval(m_stage->callOf(u"cashier"_s), approver, how != u"wrong PIN", *what);
    if (key.isEmpty()) {
        VERIFY_OK(approval);
        Call again = m_stage->callOf(u"cashier"_s);
        again.approval = *approval;
        VERIFY_OK(tried.act(*m_stage, again));
        return;
    }
    VERIFY_ERROR(approval, key);
    VERIFY_ERROR(tried.act(*m_stage, m_stage->callOf(u"cashier"_s)), u"permission.denied"_s);
}

void TestRights::anApprovedActNamesItsApprovalInTheJournal()
{
    const auto approval = m_stage->shop->users().finishApproval(m_stage->callOf(u"cashier"_s),
                                                                m_stage->people[u"manager"_s], true,
                                                                {Action::Return, 2501, 0});
    VERIFY_OK(approval);
    Call call = m_stage->callOf(u"cashier"_s);
    call.approval = *approval;
    VERIFY_OK(document(*m_stage, call, OrderKind::Return, 2501, -1));
    QStringList named;
    VERIFY_OK(m_stage->shop->journal().each([&](const JournalRow &row) {
        if (row.body.contains(approval->id.toString().toLatin1()))
            named.append(row.kind);
        return true;
    }));
    QCOMPARE(named, (QStringList{journalKindCode(JournalKind::Approval),
                                 journalKindCode(JournalKind::Return)}));
}

void TestRights::aTicketIsChangedByThoseWhoSell()
{
    Carts &carts = m_stage->shop->carts();
    const auto id = m_stage->shop.ids.mint<CartId>();
    const CartLine line = m_stage->shop.request(1).lines.first();
    VERIFY_OK(carts.open(m_stage->callOf(u"cashier"_s), id, m_stage->shop.atRegister, u"T"_s));
    VERIFY_OK(carts.addLine(m_stage->callOf(u"cashier"_s), id, line));
    Rights none = Rights::all();
    none.revoke(Action::Sell);
    none.revoke(Action::Training);
    const auto nobody = [&] {
        Call call = m_stage->shop.call();
        call.actor.rights = none;
        return call;
    };
    VERIFY_ERROR(
        carts.open(nobody(), m_stage->shop.ids.mint<CartId>(), m_stage->shop.atRegister, u"T"_s),
        u"permission.denied"_s);
    VERIFY_ERROR(carts.addLine(nobody(), id, line), u"permission.denied"_s);
    VERIFY_ERROR(carts.setQuantity(nobody(), id, line.id, Quantity::pieces(2)),
                 u"permission.denied"_s);
    VERIFY_ERROR(carts.removeLine(nobody(), id, line.id), u"permission.denied"_s);
    VERIFY_ERROR(carts.setDiscount(nobody(), id, std::nullopt), u"permission.denied"_s);
    VERIFY_ERROR(carts.setLineDiscount(nobody(), id, line.id, std::nullopt),
                 u"permission.denied"_s);
    VERIFY_ERROR(carts.hold(nobody(), id, u"T"_s), u"permission.denied"_s);
    VERIFY_ERROR(carts.recall(nobody(), id), u"permission.denied"_s);
    VERIFY_ERROR(carts.close(nobody(), id, 2), u"permission.denied"_s);
}

QTEST_APPLESS_MAIN(TestRights)
#include "tst_rights.moc"
