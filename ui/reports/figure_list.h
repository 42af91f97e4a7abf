// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QListView>

class QStandardItemModel;

namespace shop {

class ThemeHost;

// A row of a small list: what, how much, and what is said of it.
struct FigureRow {
    QString name;
    QString amount;
    QString note; // "+12 %", "46"
    bool noteIsBad = false;
    bool noteIsGood = false;
    int share = -1; // thousandths of the largest: a bar; -1: none
    QColor swatch; // of the bar, or a square before the name; invalid: none
    QString iconName; // before the name; empty: none
    bool noteLeads = false; // the note names what is opened: in the colour of links
};

// Rows of names with amounts (screens.md, "15 Reports": categories, payments, top products). Arrows
// move, Enter or a click chooses. Without rows it says that the period has none.
class FigureList final : public QListView
{
    Q_OBJECT

public:
    explicit FigureList(const ThemeHost *host, QWidget *parent = nullptr);

    void setRows(const QList<FigureRow> &rows);

Q_SIGNALS:
    void chosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    QStandardItemModel *m_model;
};

} // namespace shop
