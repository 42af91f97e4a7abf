// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/ledger_entries.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QGridLayout;

namespace shop {

class Button;
class PlainLabel;

// The movements of an account or a voucher, newest first: when, by which document, how much.
class LedgerLines final : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerLines(Desk &desk, QWidget *parent = nullptr);

    void clear();
    // A page of them; a full one offers the next.
    void append(const QList<LedgerEntry> &entries);

Q_SIGNALS:
    void olderWanted(qint64 before);

private:
    Desk &m_desk;
    QGridLayout *m_grid;
    PlainLabel *m_none;
    Button *m_older;
    QList<QWidget *> m_cells;
    qint64 m_oldest = 0;
};

} // namespace shop
