// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys_section.h"

#include "ui/settings/key_field.h"
#include "ui/settings/key_model.h"
#include "ui/shell/commands.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QGridLayout>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QString faultText(KeyFault fault)
{
    switch (fault) {
    case KeyFault::Types:
        return KeysSection::tr("This key types a character, and a scanner types it too. Use F1 to "
                               "F35, or Ctrl or Alt with another key.");
    case KeyFault::EndsScan:
        return KeysSection::tr("A scanner ends a code with this key. Use another one.");
    case KeyFault::EditsText:
        return KeysSection::tr("This key copies, cuts, pastes or selects text in every field.");
    case KeyFault::Fixed:
        return KeysSection::tr("This key always means the same. Use another one.");
    case KeyFault::None:
        break;
    }
    return {};
}

} // namespace

KeysSection::KeysSection(Desk &desk, QWidget *parent)
    : SettingsSection(desk, tr("Keys"),
                      tr("On this computer, for everybody who works at it. The keys stand on the "
                         "buttons and on the "
                         "card of the keys."),
                      false, parent)
{
    m_model = new KeyModel(commandsOf(desk), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_profile = new QComboBox(this);
    m_profile->addItem(tr("Shopdesk"), QString());
    for (const KeyProfile &profile : keyProfiles())
        m_profile->addItem(keyProfileName(profile.id), profile.id);
    addField(grid, u"keyProfile"_s, tr("Keys as at"), m_profile, 0, 0);
    m_key = new KeyField(this);
    addField(grid, u"key"_s, tr("Key of the chosen command: press it here"), m_key, 0, 1);
    body()->addLayout(grid);
    makeTable();
    makeButtons();
    connect(m_profile, &QComboBox::activated, this, [this] {
        KeyMap keys = commandsOf(this->desk()).keys();
        keys.profile = m_profile->currentData().toString();
        setKeys(keys);
    });
    connect(m_key, &KeyField::keyTaken, this, &KeysSection::typed);
    connect(m_key, &KeyField::left, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    setFocusProxy(m_view);
}

void KeysSection::makeTable()
{
    const Theme &theme = desk().theme().theme();
    m_view = new QTableView(this);
    m_view->setObjectName(u"keysView"_s);
    m_view->setAccessibleName(tr("Commands and their keys"));
    m_view->setModel(m_model);
    m_view->setMinimumHeight(theme.px(320));
    dressAsRows(m_view, theme.px(measure::rowDense), KeyModel::Name);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &KeysSection::showCurrent);
    connect(m_view, &QAbstractItemView::activated, this,
            [this] { m_key->setFocus(Qt::OtherFocusReason); });
    body()->addWidget(m_view, 1);
}

void KeysSection::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto button = [&](const QString &label, const QString &name, auto work) {
        auto *made = new Button(label, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, work);
        buttons->addWidget(made);
        return made;
    };
    m_takeOver = button(tr("Take it over"), u"takeOverKeyButton"_s, [this] { takeOver(); });
    m_takeOver->hide();
    button(tr("No key"), u"noKeyButton"_s, [this] {
        if (const Command *command = current())
            give(command->id, {});
    });
    button(tr("As in the profile"), u"resetKeyButton"_s, [this] {
        KeyMap keys = commandsOf(desk()).keys();
        if (const Command *command = current())
            keys.own.remove(command->id);
        setKeys(keys);
    });
    button(tr("All as in the profile"), u"resetKeysButton"_s, [this] {
        KeyMap keys = commandsOf(desk()).keys();
        keys.own.clear();
        setKeys(keys);
    });
    buttons->addStretch();
    body()->addLayout(buttons);
}

void KeysSection::load()
{
    m_model->reload();
    m_profile->setCurrentIndex(qMax(0, m_profile->findData(commandsOf(desk()).keys().profile)));
    if (!current())
        m_view->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

const Command *KeysSection::current() const
{
    return m_model->command(m_view->currentIndex().row());
}

void KeysSection::showCurrent()
{
    clearMessages();
    m_wanted = {};
    m_takeOver->hide();
    const Command *command = current();
    m_key->setEnabled(command);
    m_key->setText(command ? commandsOf(desk()).keyText(command->id) : QString());
}

void KeysSection::typed(QKeyCombination key)
{
    showCurrent();
    const Command *command = current();
    if (!command)
        return;
    if (const KeyFault fault = keyFault(key); fault != KeyFault::None) {
        desk().soundBad();
        return warn(faultText(fault));
    }
    const Commands &commands = commandsOf(desk());
    const Command *holder = holderOf(key, *command, commands.all(), commands.keys());
    if (!holder)
        return give(command->id, key);
    m_wanted = key;
    m_takeOver->show();
    warn(tr("%1 is the key of \"%2\" (%3).")
             .arg(keyCapText(key), holder->text, placeName(holder->place)));
}

// Whoever has it where this command is done has none then.
void KeysSection::takeOver()
{
    const Command *command = current();
    const QKeySequence key = m_wanted;
    if (!command || key.isEmpty())
        return;
    KeyMap keys = commandsOf(desk()).keys();
    while (const Command *holder = holderOf(key, *command, commandsOf(desk()).all(), keys))
        keys.own.insert(holder->id, {});
    keys.own.insert(command->id, key);
    setKeys(keys);
}

void KeysSection::give(const QString &id, const QKeySequence &key)
{
    KeyMap keys = commandsOf(desk()).keys();
    keys.own.insert(id, key);
    setKeys(keys);
}

// A key that comes back with the profile may be another's by now: that one loses it.
void KeysSection::setKeys(const KeyMap &keys)
{
    commandsOf(desk()).setKeys(withoutCollisions(keys, commandsOf(desk()).all()));
    m_model->reload();
    showCurrent();
    tell(tr("It holds from now on."));
}

} // namespace shop
