// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/counter_sale.h"
#include "ui/shell/desk.h"
#include "ui/widgets/card.h"

#include <QWidget>

class QVBoxLayout;

namespace shop {

// The tenders taken so far, each to be taken back until the sale is finished, and the one being
// entered.
class TenderList final : public QWidget
{
    Q_OBJECT

public:
    explicit TenderList(Desk &desk, QWidget *parent = nullptr);

    // note: what the row being entered says beside its name ("Rounded to 5 cents: 25.95").
    void setTenders(const QList<Tender> &tenders, TenderMethod entering, const QString &note);

Q_SIGNALS:
    void takeBack(int index);

private:
    void addRow(const QString &icon, const QString &name, const QString &detail,
                const QString &amount, int index);

    Desk &m_desk;
    Card *m_card;
    QVBoxLayout *m_rows;
};

QString tenderName(TenderMethod method);
QString tenderIcon(TenderMethod method);

} // namespace shop
