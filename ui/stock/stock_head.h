// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

namespace shop {

class Badge;
class PlainLabel;
class Segment;

// Where one stands on the stock page, and the way to its other parts.
class StockHead final : public QWidget
{
    Q_OBJECT

public:
    // place: "levels", "receiving", "stocktake" or "ledger".
    StockHead(Desk &desk, const QString &place, QWidget *parent = nullptr);

    void setWords(const QString &badge, const QString &about);

Q_SIGNALS:
    void chosen(const QString &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_place;
    PlainLabel *m_title;
    Badge *m_badge;
    PlainLabel *m_about;
    Segment *m_places;
};

} // namespace shop
