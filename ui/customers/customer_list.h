// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/customer_rows.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace shop {

class ChipBar;
class CustomerListModel;
class EmptyState;
class SearchField;

// The customers of the shop with a field that searches them: arrows move through the list while the
// field keeps the focus, Enter takes the customer they stand on.
class CustomerList final : public QWidget
{
    Q_OBJECT

public:
    // To look after them, with what they bought and chips that choose; or to pick one.
    enum class Kind { LookAfter, Pick };
    CustomerList(Desk &desk, Kind kind, QWidget *parent = nullptr);

    // Reads the list, with a text to search for.
    void search(const QString &text);
    void reload();
    // Reads the list anew and stands on this customer; searches for them where they are further down.
    void showCustomer(const Customer &customer);
    const Customer *current() const;
    void focusSearch();
    CustomerRowsQuery query() const; // what is shown, from its beginning

Q_SIGNALS:
    void currentChanged(); // also to none
    void taken(const shop::Customer &customer); // Enter or a double click
    void newWanted(const QString &text); // from the empty list, with what was searched for
    void escaped();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChips();
    QWidget *makeTable();
    void showColumns();
    void showEmpty();
    void step(int key);
    void showFound();
    void takeCurrent();

    Desk &m_desk;
    Kind m_kind;
    CustomerListModel *m_model;
    SearchField *m_search;
    ChipBar *m_chips = nullptr; // none to pick from
    QTableView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    UserId m_wanted; // where to stand
    qint64 m_wantedNumber = 0; // set: they must be in the list
    bool m_takesFound = false; // Enter came before what was searched for
};

} // namespace shop
