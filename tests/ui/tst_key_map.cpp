// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"
#include "ui/shell/fuzzy_match.h"
#include "ui/shell/local_settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// The keys of the commands as values, and how what is typed finds a command.
class TestKeyMap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKeyHasOneCommandInItsPlace_data() { profiles(); }
    void eachKeyHasOneCommandInItsPlace();
    void eachKeyCanBeOne_data() { profiles(); }
    void eachKeyCanBeOne();
    void aProfileNamesCommandsThatAre();
    void aKeyThatMeansSomethingElseIsRefused_data();
    void aKeyThatMeansSomethingElseIsRefused();
    void aTakenKeyIsToldWhereItMeets();
    void whatWasChangedKeepsItsKey();
    void whatIsKeptIsReadAgain();
    void aBrokenLineIsLeftOut();
    void aPlacesOwnKeyGoesBeforeTheOneOfEverywhere();
    void theKeypadsEnterIsAnEnter();
    void lettersFindCommands_data();
    void lettersFindCommands();
    void theBeginningOfAWordIsFoundBetter();
    void onlyWhatWasFoundIsMarked();

private:
    static void profiles();
};

void TestKeyMap::profiles()
{
    QTest::addColumn<QString>("profile");
    QTest::newRow("own keys") << QString();
    for (const KeyProfile &profile : keyProfiles())
        QTest::newRow(qPrintable(profile.id)) << profile.id;
}

void TestKeyMap::eachKeyHasOneCommandInItsPlace()
{
    QFETCH(QString, profile);
    const KeyMap keys{profile, {}};
    const QList<Command> commands = commandTable();
    for (const Command &command : commands) {
        const Command *holder = holderOf(keyOf(command, keys), command, commands, keys);
        QVERIFY2(!holder, qPrintable(command.id + u" and "_s + (holder ? holder->id : QString())));
    }
    QVERIFY(commands.size() > 60);
}

void TestKeyMap::eachKeyCanBeOne()
{
    QFETCH(QString, profile);
    for (const Command &command : commandTable()) {
        const QKeySequence key = keyOf(command, {profile, {}});
        QVERIFY2(key.isEmpty() || (key.count() == 1 && keyFault(key[0]) == KeyFault::None),
                 qPrintable(command.id));
    }
}

void TestKeyMap::aProfileNamesCommandsThatAre()
{
    QStringList ids;
    for (const Command &command : commandTable())
        ids.append(command.id);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    for (const KeyProfile &profile : keyProfiles()) {
        for (auto it = profile.keys.cbegin(); it != profile.keys.cend(); ++it)
            QVERIFY2(ids.contains(it.key()), qPrintable(it.key()));
    }
}

void TestKeyMap::aKeyThatMeansSomethingElseIsRefused_data()
{
    QTest::addColumn<QKeyCombination>("key");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, QKeyCombination key, KeyFault fault) {
        QTest::newRow(name) << key << int(fault);
    };
    row("a digit", QKeyCombination(Qt::Key_4), KeyFault::Types);
    row("a digit of the keypad", Qt::KeypadModifier | Qt::Key_4, KeyFault::Types);
    row("a capital", Qt::SHIFT | Qt::Key_A, KeyFault::Types);
    row("the third character of a key", Qt::CTRL | Qt::ALT | Qt::Key_Q, KeyFault::Types);
    row("a scanner's separator", Qt::CTRL | Qt::Key_BracketRight, KeyFault::Types);
    row("a modifier alone", Qt::CTRL | Qt::Key_Control, KeyFault::Types);
    row("a scanner's end", QKeyCombination(Qt::Key_Return), KeyFault::EndsScan);
    row("a scanner's other end", QKeyCombination(Qt::Key_Tab), KeyFault::EndsScan);
    row("copy", Qt::CTRL | Qt::Key_C, KeyFault::EditsText);
    row("Esc", QKeyCombination(Qt::Key_Escape), KeyFault::Fixed);
    row("an arrow", QKeyCombination(Qt::Key_Up), KeyFault::Fixed);
    row("a function key", QKeyCombination(Qt::Key_F7), KeyFault::None);
    row("one of a till's keyboard", QKeyCombination(Qt::Key_F24), KeyFault::None);
    row("with Ctrl", Qt::CTRL | Qt::Key_H, KeyFault::None);
    row("with Alt", Qt::ALT | Qt::Key_1, KeyFault::None);
    row("Enter with Ctrl", Qt::CTRL | Qt::Key_Return, KeyFault::None);
}

void TestKeyMap::aKeyThatMeansSomethingElseIsRefused()
{
    QFETCH(QKeyCombination, key);
    QTEST(int(keyFault(key)), "fault");
}

void TestKeyMap::aTakenKeyIsToldWhereItMeets()
{
    const QList<Command> commands = commandTable();
    const auto named = [&](const QString &id) {
        return *std::find_if(commands.cbegin(), commands.cend(),
                             [&](const Command &each) { return each.id == id; });
    };
    const auto holder = [&](const QString &wanting, int key) {
        const Command *found = holderOf(QKeySequence(key), named(wanting), commands, {});
        return found ? found->id : QString();
    };
    QCOMPARE(holder(u"sell.discount"_s, Qt::Key_F8), u"sell.hold"_s);
    QCOMPARE(holder(u"sell.discount"_s, Qt::Key_F11), u"fullScreen"_s); // of everywhere
    QCOMPARE(holder(u"lock"_s, Qt::Key_F8), u"sell.hold"_s); // and the other way
    QCOMPARE(holder(u"orders.next"_s, Qt::Key_F8), QString()); // another page
    QCOMPARE(holder(u"sell.hold"_s, Qt::Key_F8), QString()); // its own
}

void TestKeyMap::whatWasChangedKeepsItsKey()
{
    const QList<Command> commands = commandTable();
    KeyMap keys;
    keys.own.insert(u"sell.discount"_s, QKeySequence(Qt::Key_F8));
    keys = withoutCollisions(keys, commands);
    QCOMPARE(keys.own.value(u"sell.discount"_s), QKeySequence(Qt::Key_F8));
    QVERIFY(keys.own.contains(u"sell.hold"_s) && keys.own.value(u"sell.hold"_s).isEmpty());
    QCOMPARE(keys.own.size(), 2);
}

void TestKeyMap::whatIsKeptIsReadAgain()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shopdesk.ini"_s);
    KeyMap keys{u"sultan"_s, {{u"sell.hold"_s, QKeySequence(u"Ctrl+,"_s)}, {u"sell.void"_s, {}}}};
    {
        LocalSettings settings;
        settings.useFile(path);
        Commands commands(settings);
        commands.setKeys(keys);
    }
    LocalSettings settings;
    Commands commands(settings);
    settings.useFile(path);
    QCOMPARE(commands.keys(), keys);
    QCOMPARE(commands.action(u"sell.hold"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    QCOMPARE(commands.action(u"sell.pay"_s)->shortcut(), QKeySequence(Qt::Key_F4));
    QVERIFY(commands.action(u"sell.void"_s)->shortcut().isEmpty());
}

void TestKeyMap::aBrokenLineIsLeftOut()
{
    const auto read =
        ownKeysFromText({u"sell.hold=Ctrl+H"_s, u"sell.pay=7"_s, u"=F5"_s, u"sell.void"_s,
                         u"sell.new=Ctrl+K, Ctrl+N"_s, u"sell.return=Nonsense"_s});
    QCOMPARE(read,
             (QMap<QString, QKeySequence>{{u"sell.hold"_s, QKeySequence(Qt::CTRL | Qt::Key_H)}}));
}

void TestKeyMap::aPlacesOwnKeyGoesBeforeTheOneOfEverywhere()
{
    LocalSettings settings;
    Commands commands(settings);
    const QKeyEvent search(QEvent::KeyPress, Qt::Key_F2, Qt::NoModifier);
    QCOMPARE(commands.idFor(search, u"sell"_s), u"sell.search"_s);
    QCOMPARE(commands.idFor(search, u"payment"_s), u"payment.cash"_s);
    QCOMPARE(commands.idFor(search, u"shift"_s), QString());
    const QKeyEvent card(QEvent::KeyPress, Qt::Key_F1, Qt::NoModifier);
    QCOMPARE(commands.idFor(card, u"shift"_s), u"keyCard"_s);
    // A key without a name is nobody's, though many commands have none.
    QCOMPARE(commands.idFor(QKeyEvent(QEvent::KeyPress, 0, Qt::NoModifier), u"sell"_s), QString());
}

void TestKeyMap::theKeypadsEnterIsAnEnter()
{
    LocalSettings settings;
    Commands commands(settings);
    const QKeyEvent enter(QEvent::KeyPress, Qt::Key_Enter,
                          Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(commands.idFor(enter, u"orders"_s), u"orders.next"_s);
}

void TestKeyMap::lettersFindCommands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("finds");
    QTest::newRow("nothing typed") << QString() << u"Return goods"_s << true;
    QTest::newRow("its beginning") << u"ret"_s << u"Return goods"_s << true;
    QTest::newRow("a word in it") << u"goods"_s << u"Return goods"_s << true;
    QTest::newRow("inside a word") << u"turn"_s << u"Return goods"_s << true;
    QTest::newRow("in any order") << u"goods ret"_s << u"Return goods"_s << true;
    QTest::newRow("first letters") << u"cwt"_s << u"Correct a wrong tender"_s << true;
    QTest::newRow("beginnings of words") << u"retgo"_s << u"Return goods"_s << true;
    QTest::newRow("accents and case") << u"RUCKGABE"_s << u"Rückgabe"_s << true;
    QTest::newRow("one word is not in it") << u"return money"_s << u"Return goods"_s << false;
    QTest::newRow("letters anywhere") << u"rto"_s << u"Return goods"_s << false;
}

void TestKeyMap::lettersFindCommands()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QTEST(fuzzyMatch(typed, text).has_value(), "finds");
}

void TestKeyMap::theBeginningOfAWordIsFoundBetter()
{
    const auto score = [](const QString &text) {
        return fuzzyMatch(u"re"_s, text).value_or(FuzzyMatch()).score;
    };
    QVERIFY(score(u"Return goods"_s) > score(u"Next receipt"_s));
    QVERIFY(score(u"Next receipt"_s) > score(u"Store"_s));
    QVERIFY(score(u"Store"_s) > score(u"Run everything"_s));
    QVERIFY(score(u"Run everything"_s) > 0);
}

void TestKeyMap::onlyWhatWasFoundIsMarked()
{
    const auto match = fuzzyMatch(u"goods r"_s, u"Return goods"_s);
    QVERIFY(match);
    QCOMPARE(match->hits.size(), 2);
    QCOMPARE(match->hits[0].start, 0);
    QCOMPARE(match->hits[0].length, 1);
    QCOMPARE(match->hits[1].start, 7);
    QCOMPARE(match->hits[1].length, 5);
}

} // namespace shop

QTEST_MAIN(shop::TestKeyMap)
#include "tst_key_map.moc"
