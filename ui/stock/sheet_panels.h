// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/count_sheet.h"
#include "ui/shell/panel.h"

class QComboBox;
class QLineEdit;

namespace shop {

class Button;

// What a delivery or stocktake begins with, or what stands on its head.
class SheetHeadPanel final : public Panel
{
    Q_OBJECT

public:
    // A new sheet has no id; suppliers for a delivery, categories for a stocktake.
    SheetHeadPanel(Desk &desk, const SheetHead &head, const QList<Supplier> &suppliers,
                   const QList<Category> &categories, QWidget *parent = nullptr);

Q_SIGNALS:
    // With supplier or category, reference and note.
    void taken(const shop::NewSheet &sheet);

protected:
    void take() override;

private:
    SheetHead m_head;
    QComboBox *m_source;
    QLineEdit *m_reference;
    QLineEdit *m_note;
};

// What booking does, before it is done. A stocktake shows each difference, and lets what was not
// counted be none.
class BookSheetPanel final : public Panel
{
    Q_OBJECT

public:
    BookSheetPanel(Desk &desk, const CountSheet &sheet, QWidget *parent = nullptr);

Q_SIGNALS:
    void taken();
    void restIsNone(); // what was not counted is not there

protected:
    void take() override;

private:
    void sayDelivery(const CountSheet &sheet);
    void sayStocktake(const CountSheet &sheet);
    void addWords(const QString &text, bool strong = false);
};

} // namespace shop
