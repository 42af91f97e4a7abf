// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command.h"

#include <QKeyEvent>
#include <QMap>

namespace shop {

// Which key does what on this computer: the habits of a profile, and what was changed of them.
struct KeyMap {
    QString profile; // of keyProfiles(); empty or unknown: the keys of commandTable()
    QMap<QString, QKeySequence> own; // by command; an empty key takes the command's key away

    friend bool operator==(const KeyMap &, const KeyMap &) = default;
};

// The keys of other tills, for people who come from them (field_study.md §7.2): by command. A command
// that lost its key to another has an empty one.
struct KeyProfile {
    QString id; // "lemonpos"
    QMap<QString, QKeySequence> keys;
};
const QList<KeyProfile> &keyProfiles();
QString keyProfileName(const QString &id);

QKeySequence keyOf(const Command &command, const KeyMap &keys);
// Of the same page or state, or of everywhere: the command this key belongs to there. None: it is free.
const Command *holderOf(const QKeySequence &key, const Command &wanting,
                        const QList<Command> &commands, const KeyMap &keys);

// The same where each key has one command: of two in a place the one that was changed keeps it.
KeyMap withoutCollisions(KeyMap keys, const QList<Command> &commands);

// Why a key cannot be a command's: it types a character (a scanner's too), ends a scan, edits text, or
// is one of those that always mean the same (arrows, Esc, Del).
enum class KeyFault { None, Types, EndsScan, EditsText, Fixed };
KeyFault keyFault(QKeyCombination key);
// As it was pressed, without the sign of the keypad; the keypad's Enter is an Enter.
QKeyCombination pressedKey(const QKeyEvent &event);

// "Ctrl Shift T": as key caps show it.
QString keyCapText(const QKeySequence &key);

// As kept on this computer: "sell.hold=Ctrl+H". What cannot be read, or cannot be a key, is left out.
QStringList ownKeysToText(const KeyMap &keys);
QMap<QString, QKeySequence> ownKeysFromText(const QStringList &lines);

} // namespace shop
