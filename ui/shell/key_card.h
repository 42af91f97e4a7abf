// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command.h"
#include "ui/shell/panel.h"

class QGridLayout;

namespace shop {

class Commands;

// The keys of one place, in the order of the commands; only those that have one.
struct KeyCardGroup {
    QString title;
    QList<std::pair<QString, QString>> keys; // as on the cap, and what it does
};

// The place in front first, then everywhere and what always holds; with no place all of them.
QList<KeyCardGroup> keyCardGroups(const QList<Command> &here, const Commands &commands,
                                  const QString &place);
// The whole card on A4, to hang beside the till. False when the file cannot be written.
bool writeKeyCard(const QString &path, const QString &title, const QList<KeyCardGroup> &groups);

// The keys of this page (F1), of the keys of now; all of them go onto paper.
class KeyCard final : public Panel
{
    Q_OBJECT

public:
    KeyCard(Desk &desk, const QList<Command> &here, const QString &place,
            QWidget *parent = nullptr);

protected:
    void take() override;

private:
    void add(QGridLayout *grid, const KeyCardGroup &group, int column);

    QList<Command> m_here;
};

} // namespace shop
