// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/product_import.h"

#include <QLocale>
#include <QWidget>

namespace shop {

class Button;
class FactTable;
class ThemeHost;

// The rows of a file that were not taken, with their reasons; what is wrong in one is put right in its
// place (screens.md, "11 Import").
class RejectedRows final : public QWidget
{
    Q_OBJECT

public:
    RejectedRows(const ThemeHost *host, const QLocale &locale, QWidget *parent = nullptr);

    // map: which column of the header each field is read from.
    void setRows(const QList<RejectedRow> &rows, const QStringList &header, const ColumnMap &map);
    // The cells of the rows that were put right, by line.
    const QHash<qint64, QStringList> &corrected() const { return m_corrected; }
    void setAgainLabel(const QString &label);

Q_SIGNALS:
    void againWanted();
    void saveWanted();

private:
    void edited(int row, const QString &text);
    void showButtons();

    QLocale m_locale;
    QList<RejectedRow> m_rows;
    QStringList m_header;
    QList<int> m_columns; // of each row; -1: the whole row is edited as a line of the file
    QHash<qint64, QStringList> m_corrected;
    FactTable *m_table;
    Button *m_again;
    Button *m_save;
};

} // namespace shop
