// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QStandardItemModel;

namespace shop {

class ThemeHost;

// A short table: plain texts under heads, to read, the last column at the trailing edge; or with one
// column to edit.
class FactTable final : public QTableView
{
    Q_OBJECT

public:
    FactTable(const ThemeHost *host, const QStringList &heads, QWidget *parent = nullptr);

    // The texts of this column can be edited (Enter, F2, double click); the last column takes the room.
    void makeEditable(int column);
    void setRows(const QList<QStringList> &rows);

Q_SIGNALS:
    void edited(int row, const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitColumns();

    QStandardItemModel *m_rows;
    int m_editable = -1;
};

} // namespace shop
