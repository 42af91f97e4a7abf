// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shelf_labels.h"
#include "ui/print/label_sheet.h"
#include "ui/shell/panel.h"

class QComboBox;

class QPushButton;

namespace shop {

class FieldRow;
class LabelPreview;
class PlainLabel;
class Stepper;

// How labels were printed last.
struct LabelChoice {
    QString format; // id of a LabelFormat
    QString printer;
};

// Labels for the shelf: on which paper, how many, from which place of a sheet that is begun; printed or
// saved as PDF.
class LabelsPanel final : public Panel
{
    Q_OBJECT

public:
    LabelsPanel(Desk &desk, const QList<ProductId> &products, const LabelChoice &choice,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void printed(const shop::LabelChoice &choice);

protected:
    void take() override;

private:
    void makeFields(const LabelChoice &choice);
    void load();
    void loadPrinters(const QString &last);
    void savePdf();
    void print(const std::function<Done(const QList<LabelText> &)> &out, const QString &said);
    void show();
    LabelFormat format() const;
    QList<LabelText> texts() const; // as often as each is wanted

    QList<ProductId> m_products;
    QList<ShelfLabel> m_labels;
    QList<LabelFormat> m_formats;
    QComboBox *m_format;
    QComboBox *m_printer;
    Stepper *m_copies;
    Stepper *m_used;
    FieldRow *m_usedRow;
    PlainLabel *m_count;
    LabelPreview *m_preview;
    QPushButton *m_pdf;
};

} // namespace shop
