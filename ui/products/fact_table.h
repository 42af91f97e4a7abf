// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QStandardItemModel;

namespace shop {

class ThemeHost;

// A short table to read: plain texts under heads, the last column at the trailing edge.
class FactTable final : public QTableView
{
    Q_OBJECT

public:
    FactTable(const ThemeHost *host, const QStringList &heads, QWidget *parent = nullptr);

    void setRows(const QList<QStringList> &rows);

private:
    QStandardItemModel *m_rows;
};

} // namespace shop
