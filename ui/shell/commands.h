// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/key_map.h"

#include <QHash>
#include <QObject>

class QAction;

namespace shop {

class Desk;
class LocalSettings;

// Every command as an action with its key of now. Their keys reach the window after the field that
// has the focus, and after the scanner's filter: no key of theirs takes a character from either.
class Commands final : public QObject
{
    Q_OBJECT

public:
    explicit Commands(LocalSettings &settings, QObject *parent = nullptr);

    // The table anew, in the language of now; what was added is added again.
    void reload();
    void add(const Command &command);

    const QList<Command> &all() const { return m_all; }
    const Command *command(const QString &id) const; // none: unknown
    QAction *action(const QString &id) const;
    // As on a key cap, "Ctrl K"; empty: it has none.
    QString keyText(const QString &id) const;
    // Whose key was pressed in a place: one of its own commands, else one of everywhere. Empty: nobody's.
    QString idFor(const QKeyEvent &event, const QString &place) const;

    const KeyMap &keys() const { return m_keys; }
    void setKeys(const KeyMap &keys); // kept on this computer

    // Its key also works while a field or list of this page, which would use it, has the focus.
    void putFirst(const QString &id, QWidget *page);

    // The last ones that were wanted from the palette, newest first.
    QStringList recent() const;
    void noteRecent(const QString &id);

Q_SIGNALS:
    void keysChanged();
    void wanted(const QString &id); // by its action

private:
    void readKeys();
    void applyKeys();

    LocalSettings &m_settings;
    QList<Command> m_all;
    QHash<QString, QAction *> m_actions;
    KeyMap m_keys;
};

// Those of the program a desk belongs to.
Commands &commandsOf(Desk &desk);

// Shows the key of a command on a button or field, also when it changes.
template <typename Control>
void showKey(const Commands &commands, const QString &id, Control *control)
{
    const auto show = [&commands, id, control] { control->setKeyCap(commands.keyText(id)); };
    show();
    QObject::connect(&commands, &Commands::keysChanged, control, show);
}

} // namespace shop
