// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QHeaderView>
#include <QTableView>

namespace shop {

class CatalogModel;

// The table of the desk's list: it asks the model for pages before they are needed and keeps its place
// when lines come and go at the top. Space checks, F4 or a double click edits, Home and End go to
// the ends of the whole list.
class CatalogTable final : public QTableView
{
    Q_OBJECT

public:
    CatalogTable(Desk &desk, CatalogModel *model, QWidget *parent = nullptr);

    void step(int key); // Up, Down, PgUp, PgDn from a field that keeps the focus
    bool isEditing() const { return state() == EditingState; }
    void editStock();
    // Which products the head's check mark speaks of is the page's matter.
    void setAllChecked(Qt::CheckState state);

Q_SIGNALS:
    void currentLineChanged(); // also to none
    void sortWanted(int column);
    void checkAllWanted();
    void opened(); // Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fetchNearEnds();
    bool unfold(int row, bool open);
    void keepPlace(int rows);
    void showEnd();

    Desk &m_desk;
    CatalogModel *m_lines;
    int m_wantedEnd = 0; // the key by which an end of the list was asked for
};

// Its head: the first section is the check mark of all.
class CatalogHead final : public QHeaderView
{
    Q_OBJECT

public:
    explicit CatalogHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}
    void setChecked(Qt::CheckState state);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    Qt::CheckState m_state = Qt::Unchecked;
};

} // namespace shop
