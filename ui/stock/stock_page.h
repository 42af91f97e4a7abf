// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/count_sheet.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace shop {

class LedgerPane;
class LevelsPane;
class SheetPane;

// Goods that come in, are counted, run out and are ordered (screens.md, "12 Receiving and stocktake").
class StockPage final : public Page
{
    Q_OBJECT

public:
    explicit StockPage(Desk &desk, QWidget *parent = nullptr);

    void activate() override;
    void scanned(const QString &code) override;
    bool pressed(QKeyEvent &event) override;
    bool stepBack() override;
    void showToOrder();
    // For --page: "stock", "stock-receiving", "stock-stocktake", "stock-ledger".
    void openForPicture(const QString &page);

private:
    void addCommands();
    template <typename Work>
    void inFront(Work work); // with the pane that is
    void showPlace(const QString &place);
    SheetPane *sheets() const; // the one in front, if it is one

    QStackedWidget *m_places;
    LevelsPane *m_levels;
    SheetPane *m_receiving;
    SheetPane *m_stocktake;
    LedgerPane *m_ledger;
};

} // namespace shop
