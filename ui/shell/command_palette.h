// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command.h"
#include "ui/shell/desk.h"
#include "ui/shell/palette_model.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace shop {

// A command as it stands now: with its key, and why it cannot be done (empty: it can).
struct PaletteCommand {
    Command command;
    QString key;
    QString whyNot;
};

// Everything by its name (screens.md §22): commands at once, products, orders and customers from the
// second letter on. ">" looks for commands only, "#" for orders, "@" for customers; Tab keeps to the
// group of the chosen row. With nothing typed the recent commands come first.
class CommandPalette final : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(Desk &desk, const QList<PaletteCommand> &commands, QWidget *parent = nullptr);

Q_SIGNALS:
    void commandChosen(const QString &id);
    void foundChosen(const QString &page, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Found {
        QString text; // what was looked for
        QList<PaletteRow> products;
        QList<PaletteRow> orders;
        QList<PaletteRow> customers;
    };

    QWidget *makeField();
    QWidget *makeFoot();
    void typed();
    QString text() const; // without the sign of a group
    bool wants(PaletteRow::Kind kind) const;
    QList<PaletteRow> commandRows() const;
    void look();
    template <typename Read>
    void ask(PaletteRow::Kind kind, QList<PaletteRow> Found::*into, Read read);
    void refresh();
    void fitHeight();
    void step(int rows);
    void narrow();
    void take(const QModelIndex &index);

    Desk &m_desk;
    QList<PaletteCommand> m_commands;
    QLineEdit *m_field;
    QListView *m_list;
    PaletteModel *m_model;
    QTimer m_pause;
    Found m_found;
    std::optional<PaletteRow::Kind> m_only; // by Tab
    bool m_moved = false; // to a row that was chosen by a person, since the last letter
};

} // namespace shop
