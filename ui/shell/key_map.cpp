// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_map.h"

#include "ui/shell/scan_burst.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

bool isFixed(Qt::Key key)
{
    static const QList<Qt::Key> fixed{Qt::Key_Escape, Qt::Key_Delete, Qt::Key_Backspace,
                                      Qt::Key_Up,     Qt::Key_Down,   Qt::Key_Left,
                                      Qt::Key_Right,  Qt::Key_PageUp, Qt::Key_PageDown,
                                      Qt::Key_Home,   Qt::Key_End,    Qt::Key_Space};
    return fixed.contains(key);
}

bool isModifier(Qt::Key key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt ||
           key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_unknown;
}

bool overlaps(const Command &one, const Command &other)
{
    return one.place.isEmpty() || other.place.isEmpty() || one.place == other.place;
}

} // namespace

QKeySequence keyOf(const Command &command, const KeyMap &keys)
{
    if (const auto own = keys.own.constFind(command.id); own != keys.own.cend())
        return *own;
    for (const KeyProfile &profile : keyProfiles()) {
        if (profile.id == keys.profile)
            return profile.keys.value(command.id, command.key);
    }
    return command.key;
}

const Command *holderOf(const QKeySequence &key, const Command &wanting,
                        const QList<Command> &commands, const KeyMap &keys)
{
    if (key.isEmpty())
        return nullptr;
    const auto at = std::find_if(commands.cbegin(), commands.cend(), [&](const Command &each) {
        return each.id != wanting.id && overlaps(each, wanting) && keyOf(each, keys) == key;
    });
    return at == commands.cend() ? nullptr : &*at;
}

KeyMap withoutCollisions(KeyMap keys, const QList<Command> &commands)
{
    for (const Command &command : commands) {
        if (keys.own.contains(command.id))
            continue;
        if (holderOf(keyOf(command, keys), command, commands, keys))
            keys.own.insert(command.id, {});
    }
    return keys;
}

// A scanner types characters and ends with Enter or Tab; some send the separator of GS1 as Ctrl+].
// On many keyboards Ctrl and Alt together are the key that types a third character.
KeyFault keyFault(QKeyCombination key)
{
    const Qt::KeyboardModifiers modifiers = key.keyboardModifiers() & ~Qt::KeypadModifier;
    const bool chord = modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool function = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    if (function)
        return KeyFault::None;
    if (isModifier(key.key()))
        return KeyFault::Types;
    if (isScanEnd(key.key()) && !chord)
        return KeyFault::EndsScan;
    if (!chord)
        return isFixed(key.key()) ? KeyFault::Fixed : KeyFault::Types;
    const bool types = modifiers.testFlags(Qt::ControlModifier | Qt::AltModifier);
    if (types || (key.key() == Qt::Key_BracketRight && modifiers == Qt::ControlModifier))
        return KeyFault::Types;
    static const QList<Qt::Key> editing{Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X};
    if (modifiers == Qt::ControlModifier && editing.contains(key.key()))
        return KeyFault::EditsText;
    return KeyFault::None;
}

QKeyCombination pressedKey(const QKeyEvent &event)
{
    const auto key = event.key() == Qt::Key_Enter ? Qt::Key_Return : Qt::Key(event.key());
    return QKeyCombination(event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier),
                           key);
}

QString keyCapText(const QKeySequence &key)
{
    QString text = key.toString(QKeySequence::NativeText);
    // The plus between two keys, not a plus that is the key.
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == u'+' && text[i - 1] != u' ')
            text[i] = u' ';
    }
    return text;
}

QStringList ownKeysToText(const KeyMap &keys)
{
    QStringList lines;
    for (auto it = keys.own.cbegin(); it != keys.own.cend(); ++it)
        lines.append(it.key() + u'=' + it->toString(QKeySequence::PortableText));
    return lines;
}

QMap<QString, QKeySequence> ownKeysFromText(const QStringList &lines)
{
    QMap<QString, QKeySequence> keys;
    for (const QString &line : lines) {
        const qsizetype split = line.indexOf(u'=');
        if (split <= 0)
            continue;
        const QKeySequence key(line.mid(split + 1), QKeySequence::PortableText);
        const bool none = split + 1 == line.size();
        if (none || (key.count() == 1 && keyFault(key[0]) == KeyFault::None))
            keys.insert(line.left(split), key);
    }
    return keys;
}

} // namespace shop
