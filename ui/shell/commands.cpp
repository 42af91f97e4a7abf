// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "ui/shell/desk.h"
#include "ui/shell/local_settings.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

const QString kProfile = u"keys/profile"_s;
const QString kOwn = u"keys/own"_s;
const QString kRecent = u"palette/recent"_s;
constexpr qsizetype kMostRecent = 6;

} // namespace

Commands::Commands(LocalSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    connect(&m_settings, &LocalSettings::changed, this, [this](const QString &key) {
        if (key.isEmpty())
            readKeys();
    });
    reload();
}

void Commands::reload()
{
    qDeleteAll(m_actions);
    m_actions.clear();
    m_all.clear();
    const QList<Command> table = commandTable();
    for (const Command &command : table)
        add(command);
}

void Commands::add(const Command &command)
{
    m_all.append(command);
    auto *action = new QAction(command.text, this);
    action->setObjectName(command.id);
    action->setShortcut(keyOf(command, m_keys));
    connect(action, &QAction::triggered, this, [this, id = command.id] { Q_EMIT wanted(id); });
    m_actions.insert(command.id, action);
}

const Command *Commands::command(const QString &id) const
{
    const auto at = std::find_if(m_all.cbegin(), m_all.cend(),
                                 [&](const Command &command) { return command.id == id; });
    return at == m_all.cend() ? nullptr : &*at;
}

QAction *Commands::action(const QString &id) const
{
    return m_actions.value(id);
}

QString Commands::keyText(const QString &id) const
{
    const QAction *action = m_actions.value(id);
    return action ? keyCapText(action->shortcut()) : QString();
}

QString Commands::idFor(const QKeyEvent &event, const QString &place) const
{
    const QKeySequence pressed(pressedKey(event));
    QString everywhere;
    if (pressed.isEmpty())
        return {};
    for (const Command &command : m_all) {
        if (m_actions.value(command.id)->shortcut() != pressed)
            continue;
        if (command.place == place)
            return command.id;
        if (command.place.isEmpty())
            everywhere = command.id;
    }
    return everywhere;
}

void Commands::setKeys(const KeyMap &keys)
{
    m_keys = keys;
    m_settings.keep(kProfile, keys.profile);
    m_settings.keep(kOwn, ownKeysToText(keys));
    applyKeys();
}

void Commands::readKeys()
{
    m_keys = {m_settings.value(kProfile).toString(),
              ownKeysFromText(m_settings.value(kOwn).toStringList())};
    applyKeys();
}

void Commands::applyKeys()
{
    for (const Command &command : std::as_const(m_all))
        m_actions.value(command.id)->setShortcut(keyOf(command, m_keys));
    Q_EMIT keysChanged();
}

void Commands::putFirst(const QString &id, QWidget *page)
{
    QAction *action = m_actions.value(id);
    action->setShortcutContext(page->isWindow() ? Qt::WindowShortcut
                                                : Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
}

QStringList Commands::recent() const
{
    return m_settings.value(kRecent).toStringList();
}

void Commands::noteRecent(const QString &id)
{
    QStringList recent = this->recent();
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.keep(kRecent, recent.mid(0, kMostRecent));
}

Commands &commandsOf(Desk &desk)
{
    auto *commands = desk.findChild<Commands *>({}, Qt::FindDirectChildrenOnly);
    return commands ? *commands : *new Commands(localSettings(desk), &desk);
}

} // namespace shop
