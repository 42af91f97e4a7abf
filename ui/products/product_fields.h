// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"
#include "ui/products/picture.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace shop {

class FieldRow;
class PictureField;
class PictureStore;

// What a person writes of a product, as fields: the few that are needed at the counter, or all. What
// the fields do not show stays as it was given.
class ProductFields final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Quick, Whole };

    ProductFields(Desk &desk, Shape shape, QWidget *parent = nullptr);

    // What is there, and what of it is in stock. Nothing counts as edited after it.
    void setDraft(const ProductDraft &draft, const std::optional<Quantity> &onHand = std::nullopt);
    // What somebody else made of the product meanwhile: taken over where nothing was typed, said at
    // the field where something was. True where a field now differs from theirs.
    bool merge(const ProductDraft &theirs);

    CategoryId category() const; // as it is chosen now
    Result<ProductDraft> draft() const;
    // What was typed as stock; none where that field was left alone. Error of quantityFromText().
    Result<std::optional<Quantity>> stock() const;
    const std::optional<Picture> &picture() const;
    bool isEdited() const;
    bool isBusy() const; // a picture is being read

    // Says it at its field; false where it has none here.
    bool refuse(const Error &error);
    void clearMessages();

Q_SIGNALS:
    void edited();
    void submitted(); // Enter in a field of one line
    void failed(const shop::Error &error);

private:
    void makeEditors();
    void layOutQuick(QGridLayout *grid);
    void layOutWhole(QGridLayout *grid);
    FieldRow *row(const QString &field, const QString &label);
    QWidget *line(const QString &field, int longest, bool figures);
    void add(const QString &field, QWidget *editor);
    void loadChoices();
    void kindChosen();
    void barcodeTyped();
    void changed();
    QHash<QString, QString> valuesOf(const ProductDraft &draft) const;
    QString value(const QString &field) const;
    void setValue(const QString &field, const QString &value);
    QString shown(const QString &field, const QString &value) const;
    Result<std::optional<UnitPrice>> typedPrice(const QString &field) const;
    Done readFigures(ProductDraft &draft) const;

    Desk &m_desk;
    Shape m_shape;
    ProductDraft m_base;
    QHash<QString, QWidget *> m_editors; // by field of the error
    QHash<QString, FieldRow *> m_rows;
    QHash<QString, QString> m_given; // what the fields held when they were filled
    PictureField *m_picture;
    bool m_filling = false;
};

} // namespace shop
