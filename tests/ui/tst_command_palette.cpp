// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/key_card.h"
#include "ui/widgets/key_strip.h"
#include "ui/widgets/rail.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// Palette, key card and keys in the window of the sample shop.
class TestCommandPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aCommandOfAnotherPageIsRunByItsName();
    void whatIsNotAllowedIsGreyedWithItsReason();
    void theRecentOnesComeFirst();
    void aProductThatIsFoundGoesOnTheTicket();
    void aSignOrTabKeepsToAGroup();
    void theKeyCardShowsTheKeysOfNow();
    void aNewKeyWorksAndTheOldOneDoesNot();
    void aTakenKeyIsToldAndGivenOverWhenWanted();
    void aKeyOfTheScannerIsRefused();

private:
    bool openPalette();
    bool type(const QString &text);
    QStringList rows() const; // "Return goods, Sell, F7"
    bool signInAs(const QString &letter, const QString &pin);
    bool openKeys();
    QString keyOf(const char *command)
    {
        return commandsOf(m_fixture->desk()).keyText(QString::fromLatin1(command));
    }
    QString place() const { return m_fixture->window()->place(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestCommandPalette::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->openDemo());
    m_fixture->window()->addPage(
        u"settings"_s, u"Settings"_s, u"settings"_s,
        [this] { return new SettingsPage(m_fixture->desk()); }, Action::ManageSettings);
}

bool TestCommandPalette::openPalette()
{
    m_fixture->press(Qt::Key_K, Qt::ControlModifier);
    return QTest::qWaitFor([&] {
        const auto *field = m_fixture->find<QLineEdit>("paletteEdit");
        return field && field->hasFocus();
    });
}

bool TestCommandPalette::type(const QString &text)
{
    return fillFocused(text);
}

QStringList TestCommandPalette::rows() const
{
    QStringList rows;
    const auto *list = m_fixture->find<QListView>("paletteList");
    for (int row = 0; list && row < list->model()->rowCount(); ++row)
        rows.append(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

void TestCommandPalette::aCommandOfAnotherPageIsRunByItsName()
{
    QCOMPARE(place(), u"sell"_s);
    QVERIFY(openPalette());
    QVERIFY(type(u"cash in"_s));
    QVERIFY2(rows().value(1).startsWith(u"Cash in, Shift"_s), qPrintable(rows().join(u" | "_s)));
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(place(), u"shift"_s);
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->find<QWidget>("cashPanel") != nullptr; }));
    QVERIFY(!m_fixture->find<QWidget>("commandPalette") ||
            !m_fixture->find<QWidget>("commandPalette")->isVisible());
}

void TestCommandPalette::whatIsNotAllowedIsGreyedWithItsReason()
{
    QVERIFY(signInAs(u"T"_s, u"3690"_s));
    QVERIFY(openPalette());
    QVERIFY(type(u"go to settings"_s));
    QCOMPARE(rows().value(1), u"Go to Settings, Everywhere, Ctrl ,, You do not have the right"_s);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(place(), u"sell"_s);
    QVERIFY(type(u"discount"_s));
    QVERIFY2(rows().value(1).endsWith(u"The ticket is empty"_s), qPrintable(rows().value(1)));
    QVERIFY(type(u"take the amount"_s));
    QVERIFY2(rows().value(1).endsWith(u"Only at: Payment"_s), qPrintable(rows().value(1)));
}

void TestCommandPalette::theRecentOnesComeFirst()
{
    const auto useOnce = [this](const QString &name, const char *panel) {
        QVERIFY(openPalette());
        QVERIFY(type(name));
        m_fixture->press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return m_fixture->find<QWidget>(panel) != nullptr; }));
        m_fixture->press(Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return m_fixture->find<QWidget>(panel) == nullptr; }));
    };
    useOnce(u"empties"_s, "emptiesPanel");
    useOnce(u"check a price"_s, "priceCheckPanel");
    QVERIFY(openPalette());
    QVERIFY(rows().value(1).startsWith(u"Check a price"_s));
    QVERIFY(rows().value(2).startsWith(u"Empties"_s));
}

void TestCommandPalette::aProductThatIsFoundGoesOnTheTicket()
{
    QVERIFY(openPalette());
    QVERIFY(type(u"sourdough"_s));
    const auto found = [&] { return rows().value(1).startsWith(u"Sourdough"_s); };
    QVERIFY2(QTest::qWaitFor(found, 20'000), qPrintable(rows().join(u" | "_s)));
    m_fixture->press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->ticketLines() == 1; }, 20'000));
}

void TestCommandPalette::aSignOrTabKeepsToAGroup()
{
    const auto heads = [&] {
        const QStringList all = rows();
        return QStringList{all.contains(u"Actions"_s) ? u"actions"_s : QString(),
                           all.contains(u"Products"_s) ? u"products"_s : QString()};
    };
    QVERIFY(openPalette());
    QVERIFY(type(u"pr"_s)); // to print, and what is pressed
    const QStringList both{u"actions"_s, u"products"_s};
    QVERIFY(QTest::qWaitFor([&] { return heads() == both; }, 20'000));
    m_fixture->press(Qt::Key_Tab); // the chosen row is a command
    QCOMPARE(heads(), (QStringList{u"actions"_s, QString()}));
    m_fixture->press(Qt::Key_Tab);
    QCOMPARE(heads(), both);
    QVERIFY(type(u"@pr"_s));
    QCOMPARE(heads(), (QStringList{QString(), QString()}));
    QVERIFY(type(u">pr"_s));
    QCOMPARE(heads(), (QStringList{u"actions"_s, QString()}));
}

void TestCommandPalette::theKeyCardShowsTheKeysOfNow()
{
    KeyMap keys;
    keys.own.insert(u"sell.hold"_s, QKeySequence(Qt::Key_F13));
    commandsOf(m_fixture->desk()).setKeys(keys);
    m_fixture->press(Qt::Key_F1);
    const auto *card = m_fixture->find<QWidget>("keyCard");
    QVERIFY(card && card->isVisible());
    QStringList caps;
    for (const auto *cap : card->findChildren<KeyStrip *>())
        caps.append(cap->accessibleName().trimmed());
    QVERIFY(caps.contains(u"F13"_s) && caps.contains(u"F12"_s) && !caps.contains(u"F8"_s));
    const auto groups =
        keyCardGroups(m_fixture->window()->commandsHere(), commandsOf(m_fixture->desk()), {});
    QCOMPARE(groups.first().title, u"Sell"_s);
    const QString path = m_fixture->folder() + u"/keys.pdf"_s;
    QVERIFY(writeKeyCard(path, u"Keys"_s, groups));
    QVERIFY(QFileInfo(path).size() > 2'000);
    QVERIFY(!writeKeyCard(m_fixture->folder() + u"/none/keys.pdf"_s, u"Keys"_s, groups));
}

void TestCommandPalette::aNewKeyWorksAndTheOldOneDoesNot()
{
    KeyMap keys;
    keys.own.insert(u"sell.customer"_s,
                    QKeySequence(Qt::CTRL | Qt::Key_U)); // a field would clear itself
    commandsOf(m_fixture->desk())
        .setKeys(withoutCollisions(keys, commandsOf(m_fixture->desk()).all()));
    m_fixture->press(Qt::Key_F9);
    QVERIFY(!m_fixture->find<QWidget>("customerPicker"));
    m_fixture->press(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(m_fixture->find<QWidget>("customerPicker"));
}

bool TestCommandPalette::signInAs(const QString &letter, const QString &pin)
{
    m_fixture->press(Qt::Key_L, Qt::ControlModifier);
    return m_fixture->signIn(letter, pin) &&
           QTest::qWaitFor([&] { return m_fixture->window()->currentPage() != nullptr; }, 20'000);
}

bool TestCommandPalette::openKeys()
{
    m_fixture->window()->run(u"settings.keys"_s);
    return m_fixture->find<QWidget>("keyEdit") && m_fixture->find<QWidget>("keyEdit")->isVisible();
}

void TestCommandPalette::aTakenKeyIsToldAndGivenOverWhenWanted()
{
    QVERIFY(openKeys());
    auto *view = m_fixture->find<QTableView>("keysView");
    auto *field = m_fixture->find<QLineEdit>("keyEdit");
    const auto *over = m_fixture->find<QWidget>("takeOverKeyButton");
    const QModelIndexList discount = view->model()->match(
        view->model()->index(0, 0), Qt::DisplayRole, u"Discount"_s, 1, Qt::MatchExactly);
    QCOMPARE(discount.size(), 1);
    view->setCurrentIndex(discount.first());
    QVERIFY(over->isHidden());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F8);
    QVERIFY(!over->isHidden());
    QCOMPARE(keyOf("sell.discount"), u"F6"_s);
    QCOMPARE(keyOf("sell.hold"), u"F8"_s);
    QTest::mouseClick(const_cast<QWidget *>(over), Qt::LeftButton);
    QCOMPARE(keyOf("sell.discount"), u"F8"_s);
    QCOMPARE(keyOf("sell.hold"), QString());
    QTest::mouseClick(m_fixture->find<QPushButton>("resetKeysButton"), Qt::LeftButton);
    QCOMPARE(keyOf("sell.discount"), u"F6"_s);
    QCOMPARE(keyOf("sell.hold"), u"F8"_s);
    // Another till's habits.
    auto *profile = m_fixture->find<QComboBox>("keyProfileEdit");
    profile->setCurrentIndex(profile->findData(u"lemonpos"_s));
    Q_EMIT profile->activated(profile->currentIndex());
    QCOMPARE(keyOf("sell.pay"), u"F4"_s);
}

void TestCommandPalette::aKeyOfTheScannerIsRefused()
{
    QVERIFY(openKeys());
    auto *field = m_fixture->find<QLineEdit>("keyEdit");
    field->setFocus();
    const KeyMap before = commandsOf(m_fixture->desk()).keys();
    QTest::keyClick(field, Qt::Key_4);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(commandsOf(m_fixture->desk()).keys(), before);
    QTest::keyClick(field, Qt::Key_F11); // and of full screen: told, the window stays as it is
    QVERIFY(!m_fixture->window()->isFullScreen());
}

} // namespace shop

QTEST_MAIN(shop::TestCommandPalette)
#include "tst_command_palette.moc"
