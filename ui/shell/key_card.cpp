// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_card.h"

#include "ui/shell/commands.h"
#include "ui/shell/prompter.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_strip.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

KeyCardGroup groupOf(const QString &place, const QList<Command> &here, const Commands &commands)
{
    KeyCardGroup group{placeName(place), {}};
    for (const Command &command : here) {
        const QString key = commands.keyText(command.id);
        if (command.place == place && !key.isEmpty())
            group.keys.append({key, command.text});
    }
    return group;
}

KeyCardGroup alwaysKeys()
{
    return {KeyCard::tr("Always the same"),
            {{u"Enter"_s, KeyCard::tr("add the first hit, take, the deciding button")},
             {u"Esc"_s, KeyCard::tr("one step back; never removes lines")},
             {u"↑ ↓"_s, KeyCard::tr("hits if there are any, else lines")},
             {u"+ −"_s, KeyCard::tr("quantity of the line, in an empty field")},
             {u"Del"_s, KeyCard::tr("remove the line, in an empty field")},
             {u"3*"_s, KeyCard::tr("three of the next product")}}};
}

} // namespace

QList<KeyCardGroup> keyCardGroups(const QList<Command> &here, const Commands &commands,
                                  const QString &place)
{
    QStringList places{place};
    if (place.isEmpty()) {
        for (const Command &command : here) {
            if (!places.contains(command.place))
                places.append(command.place);
        }
        places.removeAll(QString());
    }
    places.append(QString()); // everywhere
    QList<KeyCardGroup> groups;
    for (const QString &each : std::as_const(places)) {
        const KeyCardGroup group = groupOf(each, here, commands);
        if (!group.keys.isEmpty())
            groups.append(group);
    }
    groups.append(alwaysKeys());
    return groups;
}

bool writeKeyCard(const QString &path, const QString &title, const QList<KeyCardGroup> &groups)
{
    constexpr int kDpi = 96;
    QPdfWriter paper(path);
    paper.setTitle(title);
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageMargins(QMarginsF(16, 16, 16, 16), QPageLayout::Millimeter);
    paper.setResolution(kDpi);
    QPainter painter;
    if (!painter.begin(&paper))
        return false;
    const QRect page(QPoint(0, 0), paper.pageLayout().paintRectPixels(kDpi).size());
    const int wide = page.width() / 2 - 12;
    int x = 0;
    int y = 0;
    const auto line = [&](int tall, const QString &key, const QString &text, TypeRole type) {
        const int keyWide = key.isNull() ? 0 : 104;
        painter.setFont(typeFont(TypeRole::Strong, 100));
        painter.drawText(QRect(x, y, keyWide, tall), Qt::AlignLeft | Qt::AlignVCenter, key);
        painter.setFont(typeFont(type, 100));
        painter.drawText(QRect(x + keyWide, y, wide - keyWide, tall),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        y += tall;
    };
    for (const KeyCardGroup &group : groups) {
        const int tall = 32 + int(group.keys.size()) * 20;
        if (y > 0 && y + tall > page.height()) {
            y = 0;
            x = x == 0 ? page.width() / 2 + 12 : 0;
            if (x == 0)
                paper.newPage();
        }
        line(28, {}, group.title, TypeRole::Title);
        for (const auto &[key, text] : group.keys)
            line(20, key, text, TypeRole::Body);
        y += 12;
    }
    return painter.end();
}

KeyCard::KeyCard(Desk &desk, const QList<Command> &here, const QString &place, QWidget *parent)
    : Panel(desk, u"keyboard"_s, tr("Keys of this page"), 760, parent), m_here(here)
{
    setObjectName(u"keyCard"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFixedHeight(desk.theme().theme().px(460));
    auto *card = new QWidget(scroll);
    auto *grid = new QGridLayout(card);
    grid->setHorizontalSpacing(32);
    const QList<KeyCardGroup> groups = keyCardGroups(here, commandsOf(desk), place);
    // The page's own keys at the leading side, the others beside them.
    const bool ownKeys = groups.size() > 2;
    for (qsizetype i = 0; i < groups.size(); ++i)
        add(grid, groups[i], ownKeys && i > 0 ? 1 : 0);
    grid->setRowStretch(grid->rowCount(), 1);
    scroll->setWidget(card);
    body()->addWidget(scroll);
    setTake(tr("Save the card as PDF"), u"Enter"_s);
    setFocusProxy(takeButton());
}

void KeyCard::add(QGridLayout *grid, const KeyCardGroup &group, int column)
{
    const ThemeHost *host = &desk().theme();
    QLayoutItem *before = grid->itemAtPosition(0, column);
    auto *rows = before ? static_cast<QGridLayout *>(before->layout()) : new QGridLayout;
    if (!before) {
        rows->setHorizontalSpacing(8);
        rows->setVerticalSpacing(0);
        rows->setColumnStretch(1, 1);
        grid->addLayout(rows, 0, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
    }
    auto *title = new PlainLabel(host, group.title, TypeRole::Strong, &Theme::text, this);
    title->setContentsMargins(0, 10, 0, 4);
    rows->addWidget(title, rows->rowCount(), 0, 1, 2);
    for (const auto &[key, text] : group.keys) {
        const int row = rows->rowCount();
        auto *cap = new KeyStrip(host, this);
        cap->setHints({{key, {}}});
        cap->setFixedWidth(host->theme().px(112));
        rows->addWidget(cap, row, 0);
        auto *words = new PlainLabel(host, text, TypeRole::Body, &Theme::text, this);
        words->setWordWrap(true);
        rows->addWidget(words, row, 1);
    }
}

void KeyCard::take()
{
    desk().prompter().chooseSavePath(
        this, tr("Save the card of the keys"), u"keys.pdf"_s, tr("PDF (*.pdf)"),
        [this](const QString &path) {
            if (path.isEmpty())
                return;
            if (!writeKeyCard(path, tr("Keys"), keyCardGroups(m_here, commandsOf(desk()), {})))
                return showProblem(tr("The file cannot be written there."));
            close();
        });
}

} // namespace shop
