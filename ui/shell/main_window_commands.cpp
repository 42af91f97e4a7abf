// SPDX-License-Identifier: GPL-3.0-or-later
// The window and the commands: keys, palette and key card.
#include "ui/shell/main_window.h"

#include "ui/shell/command_palette.h"
#include "ui/shell/commands.h"
#include "ui/shell/key_card.h"
#include "ui/shell/own_pin_panel.h"
#include "ui/shell/prompter.h"
#include "ui/shell/voucher_panel.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr qsizetype kNumberedPages = 7; // Ctrl+1 to Ctrl+7

const QString kGo = u"go."_s;

} // namespace

void MainWindow::addOwnCommands()
{
    commandsOf(m_desk).reload();
    // Also while a panel is open over the window.
    commandsOf(m_desk).putFirst(u"lock"_s, this);
    // A field on X11 would cut what stands behind its cursor.
    commandsOf(m_desk).putFirst(u"palette"_s, m_work);
    m_own = {{u"lock"_s, [this] { lock(); }},
             {u"palette"_s, [this] { openPalette(); }},
             {u"keyCard"_s, [this] { openKeyCard(); }},
             {u"voucher"_s, [this] { m_desk.prompter().showPanel(new VoucherPanel(m_desk)); }},
             {u"ownPin"_s, [this] { changeOwnPin(); }},
             {u"fullScreen"_s, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }}};
}

void MainWindow::addPageCommand(const QString &id, const QString &label, const QString &iconName)
{
    QKeySequence key;
    if (id == u"settings"_s)
        key = QKeySequence(Qt::CTRL | Qt::Key_Comma);
    else if (m_order.size() <= kNumberedPages)
        key = QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_order.size()));
    commandsOf(m_desk).add({kGo + id, {}, tr("Go to %1").arg(label), iconName, key, {}});
    m_own.insert(kGo + id, [this, id] { showPage(id); });
}

QString MainWindow::place() const
{
    const Page *page = currentPage();
    if (!page)
        return {};
    const QString state = page->state();
    return state.isEmpty() ? m_rail->current() : state;
}

bool MainWindow::run(const QString &id)
{
    const Command *command = commandsOf(m_desk).command(id);
    if (!command || (!currentPage() && id != u"fullScreen"_s))
        return false;
    if (const auto own = m_own.constFind(id); own != m_own.cend()) {
        (*own)();
        return true;
    }
    const QString page = pageOf(command->place);
    if (page != m_rail->current())
        showPage(page);
    return page == m_rail->current() && currentPage()->run(id);
}

QString MainWindow::whyNot(const Command &command) const
{
    const bool opens = command.id.startsWith(kGo);
    const QString page = opens ? command.id.mid(kGo.size()) : pageOf(command.place);
    const auto &staff = m_desk.session().staff;
    const bool denied = command.right && (!staff || !staff->rights.allows(*command.right));
    if (denied || (!page.isEmpty() && !mayUse(page)))
        return tr("You do not have the right");
    const bool ofState = page != command.place && !opens;
    if (ofState && place() != command.place)
        return tr("Only at: %1").arg(placeName(command.place));
    const Page *made = m_made.value(page);
    return made ? made->whyNot(command.id) : QString();
}

QList<Command> MainWindow::commandsHere() const
{
    QList<Command> here;
    for (const Command &command : commandsOf(m_desk).all()) {
        if (command.place.isEmpty() || m_makers.contains(pageOf(command.place)))
            here.append(command);
    }
    return here;
}

void MainWindow::openPalette()
{
    QList<PaletteCommand> commands;
    const QList<Command> here = commandsHere();
    for (const Command &command : here) {
        if (command.id != u"palette"_s)
            commands.append({command, commandsOf(m_desk).keyText(command.id), whyNot(command)});
    }
    auto *palette = new CommandPalette(m_desk, commands);
    connect(palette, &CommandPalette::commandChosen, this, &MainWindow::run);
    connect(palette, &CommandPalette::foundChosen, this, &MainWindow::openFound);
    m_desk.prompter().showPanel(palette);
}

void MainWindow::openFound(const QString &page, const QString &text)
{
    if (page != m_rail->current())
        showPage(page);
    if (page == m_rail->current())
        currentPage()->found(text);
}

void MainWindow::openKeyCard()
{
    m_desk.prompter().showPanel(new KeyCard(m_desk, commandsHere(), place()));
}

void MainWindow::changeOwnPin()
{
    auto *panel = new OwnPinPanel(m_desk);
    connect(panel, &OwnPinPanel::lockWanted, this, &MainWindow::lock);
    m_desk.prompter().showPanel(panel);
}

} // namespace shop
