// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QGridLayout;

namespace shop {

class PlainLabel;
class ThemeHost;

// What can be done with the products that are checked: in one row, or in as many as its words take.
class BulkBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkBar(const ThemeHost *host, QWidget *parent = nullptr);

    void addAction(const QString &label, const QString &name, std::function<void()> act);
    void showCount(int count);
    int heightIn(int room); // pixels; placed for that width

private:
    QGridLayout *m_grid;
    PlainLabel *m_count;
    QList<QWidget *> m_all; // the count first
};

} // namespace shop
