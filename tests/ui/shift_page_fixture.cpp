// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shift_page_fixture.h"

#include "core/shop/verify.h"
#include "core/users/pin.h"
#include "tests/ui/window_keys.h"
#include "ui/print/till_paper.h"
#include "ui/shell/approval_panel.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/plain_label.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

Done setUp(Shop &shop, const Day &day)
{
    FirstRun answers = answersFor(u"CA-NS"_s, shop.ids());
    answers.profile.blindCount = day.blind;
    answers.printer = {.kind = PrinterSettings::Kind::File, .address = u"/dev/null"_s};
    StaffDraft cashier;
    cashier.name = u"Cleo Cashier"_s;
    cashier.role = u"cashier"_s;
    cashier.colour = u"gifts"_s;
    cashier.pinHash = hashPin(Secret(kCashiersPin.toLatin1()), 4).valueOr({});
    answers.people.append({shop.ids().mint<UserId>(), cashier});
    SHOP_TRY(setUpShop(shop, answers));
    SHOP_TRY(addCandle(shop));
    SHOP_TRY_VALUE(roles, shop.users().roles(shop.systemCall()));
    for (Role role : std::as_const(roles)) {
        if (role.code != u"cashier")
            continue;
        role.rights.grant(Action::CloseShift, Limit(day.cashierMayBeOff));
        SHOP_TRY(shop.users().saveRole(shop.systemCall(), role));
    }
    if (!day.businessDate.isValid())
        return {};
    SHOP_TRY(
        shop.till().openShift(shop.systemCall(), shop.ids().mint<ShiftId>(), answers.registerId,
                              Money(10'000, answers.profile.rules.currency), day.businessDate));
    return {};
}

} // namespace

void ShiftPageFixture::makeHome()
{
    qputenv("HOME", m_home.path().toUtf8());
    qunsetenv("XDG_CONFIG_HOME");
}

bool ShiftPageFixture::open(const Day &day)
{
    return bool(m_fixture->onDatabase([&](Shop &shop) { return setUp(shop, day); })) &&
           m_fixture->open();
}

bool ShiftPageFixture::signInAs(const QString &letter, const QString &pin)
{
    if (!QTest::qWaitFor([&] { return m_fixture->find<QWidget>("staffTile0") != nullptr; },
                         kPatienceMs))
        return false;
    m_fixture->type(letter);
    m_fixture->type(pin);
    return QTest::qWaitFor([&] { return m_fixture->desk().session().staff.has_value(); },
                           kPatienceMs);
}

bool ShiftPageFixture::lock()
{
    m_fixture->press(Qt::Key_L, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return !m_fixture->desk().session().staff; }, kPatienceMs);
}

bool ShiftPageFixture::sellTwoCandles()
{
    m_fixture->scan(kCandle);
    m_fixture->scan(kCandle);
    const auto pieces = [&] {
        auto *model = m_fixture->find<QListView>("ticketLines")->model();
        return model->index(0, 0).data(Qt::EditRole).toString();
    };
    if (!QTest::qWaitFor([&] { return pieces() == u"2"_s; }, kPatienceMs))
        return false;
    m_fixture->press(Qt::Key_F12);
    if (!QTest::qWaitFor([&] { return m_fixture->isShown("paymentPage"); }, kPatienceMs))
        return false;
    m_fixture->press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return m_fixture->isShown("saleCompletePage"); }, kPatienceMs);
}

bool ShiftPageFixture::toShift()
{
    m_fixture->press(Qt::Key_2, Qt::ControlModifier);
    return QTest::qWaitFor(
        [&] {
            auto *title = m_fixture->find<PlainLabel>("shiftTitle");
            return title && title->isVisible() && !title->text().isEmpty();
        },
        kPatienceMs);
}

bool ShiftPageFixture::openShiftAndPage()
{
    return signInAs(u"O"_s, kOwnersPin) && m_fixture->openShift(u"100"_s) && toShift();
}

void ShiftPageFixture::countPieces(const QStringList &pieces)
{
    for (const QString &each : pieces) {
        m_fixture->type(each);
        m_fixture->press(Qt::Key_Down);
    }
}

bool ShiftPageFixture::answerQuestion()
{
    if (!QTest::qWaitFor([&] { return m_fixture->find<QWidget>("questionPanel") != nullptr; },
                         kPatienceMs))
        return false;
    m_fixture->press(Qt::Key_Return);
    return true;
}

bool ShiftPageFixture::closed()
{
    return QTest::qWaitFor([&] { return !m_fixture->desk().session().shift; }, kPatienceMs);
}

bool ShiftPageFixture::press(const char *name)
{
    auto *button = m_fixture->find<QAbstractButton>(name);
    if (!button || !button->isVisible() || !button->isEnabled())
        return false;
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    return true;
}

bool ShiftPageFixture::approveAsOwner()
{
    if (!QTest::qWaitFor([&] { return m_fixture->find<QWidget>("approver0") != nullptr; },
                         kPatienceMs))
        return false;
    auto *panel = m_fixture->window()->findChild<ApprovalPanel *>();
    QTest::keyClick(panel, Qt::Key_Return);
    for (const QChar digit : kOwnersPin)
        QTest::keyClick(panel, digit.toLatin1());
    return true;
}

QString ShiftPageFixture::paper()
{
    auto *pane = m_fixture->find<QWidget>("reportPane");
    auto *paper = pane ? pane->findChild<TillPaper *>() : nullptr;
    return paper && paper->isVisible() ? paper->accessibleDescription() : QString();
}

QString ShiftPageFixture::amount(const char *name)
{
    auto *label = m_fixture->find<MoneyLabel>(name);
    return label ? label->amount() : QString();
}

Result<ReportSource> ShiftPageFixture::lastZ()
{
    ReportSource source;
    SHOP_TRY(m_fixture->onDatabase([&](Shop &shop) -> Done {
        const Call call = shop.systemCall();
        const RegisterId at = m_fixture->desk().session().atRegister.id;
        SHOP_TRY_VALUE(shifts, shop.till().closedShifts(call, at, 1));
        if (shifts.isEmpty())
            return Error{ErrorCode::NotFound, u"shift.notFound"_s, {}};
        SHOP_TRY_VALUE(read, readReport(shop, call, shifts.first().id, false));
        source = read;
        SHOP_TRY_VALUE(found, verifyShop(shop));
        if (!found.problems.isEmpty())
            return Error{ErrorCode::DataLoss, found.problems.join(u"; "_s), {}};
        return {};
    }));
    return source;
}

bool ShiftPageFixture::saveAs(const char *button, const QString &path)
{
    return press(button) && saveInFileDialog(m_fixture->window(), path);
}

} // namespace shop
