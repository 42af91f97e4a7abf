// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/catalog_list.h"
#include "core/products/price_history.h"
#include "core/products/product.h"
#include "core/shop/variant_desk.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <functional>

class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace shop {

class Badge;
class Banner;
class Button;
class PlainLabel;
class ProductFields;
class ProductHistoryTab;
class ProductPricesTab;
class ProductStockTab;
class SpecificationTab;
class Switch;

// One product at the side of the list: what it is, its stock, its prices, what was. What somebody
// else changes meanwhile is told at the field, and nothing typed is lost.
class ProductEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ProductEditor(Desk &desk, QWidget *parent = nullptr);

    ProductId product() const { return m_product.id; }
    bool isEdited() const;
    void open(ProductId id); // edits of before are gone: see leave()
    void openNew(const QString &code, const ProductDraft &draft = {});
    void duplicate();
    void save();
    void discard();
    // Something changed in the shop: shows what is stored now.
    void refresh();
    // Calls back once nothing is lost by it: at once, or after Save or Discard was chosen.
    void leave(std::function<void()> then);
    void focusFields();

Q_SIGNALS:
    void saved(const shop::Product &product);
    void closeWanted();
    void arranged(const shop::VariantStep &step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Whole {
        Product product;
        QList<PricePeriod> prices;
        QList<ListedMovement> movements;
    };
    QWidget *makeHead();
    QWidget *makeBasics();
    QWidget *makeFoot();
    void read(ProductId id, std::function<void(const Whole &)> take);
    void fill(const Whole &whole);
    void finished(const Result<Product> &product);
    void merge();
    void refuse(const Error &error);
    void describe();
    Result<ProductDraft> typed() const;
    void openCategory(CategoryId category);
    void openVariants();

    Desk &m_desk;
    Product m_product; // version 0: not stored yet
    int m_question = 0;
    PlainLabel *m_title;
    Badge *m_badge;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    ProductFields *m_fields;
    Switch *m_shown;
    Banner *m_problem;
    SpecificationTab *m_specifications;
    ProductStockTab *m_stock;
    ProductPricesTab *m_prices;
    ProductHistoryTab *m_history;
    Button *m_variants;
    Button *m_duplicate;
    Button *m_discard;
    Button *m_save;
    bool m_saving = false;
};

} // namespace shop
