// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/bulk_edit.h"
#include "core/products/catalog_list.h"
#include "core/shop/import_undo.h"
#include "core/shop/product_export.h"
#include "core/shop/variant_desk.h"
#include "ui/products/bulk_panel.h"
#include "ui/products/labels_panel.h"
#include "ui/shell/page.h"

#include <QTimer>

class QBoxLayout;
class QComboBox;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace shop {

class BulkBar;
class Button;
class CatalogModel;
class CatalogTable;
class ChipBar;
class EmptyState;
class FilterRow;
class ImportPane;
class PlainLabel;
class PromotionsPane;
class ProductEditor;
class SearchField;

// The catalogue behind the counter (screens.md, "10 Products"): the list, edited in its place or many
// at once, and the product it stands on at its side.
class ProductsPage final : public Page
{
    Q_OBJECT

public:
    explicit ProductsPage(Desk &desk, QWidget *parent = nullptr);

    void activate() override;
    void scanned(const QString &code) override;
    bool pressed(QKeyEvent &event) override;
    bool run(const QString &command) override;
    bool stepBack() override;
    // Of the sample shop: a product open, two of them checked.
    void openForPicture(const QString &view);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    QLayout *makeHead(QWidget *side);
    QLayout *makeFilters(QWidget *side);
    QWidget *makeTable(QWidget *side);
    QWidget *makeFoot(QWidget *side);
    void addFileButtons(QHBoxLayout *head, QWidget *side);
    // What room the editor leaves.
    void fitList();
    void showEditor(bool shown);
    void importFile();
    void showPastImports(QWidget *below);
    void undoPast(const PastImport &import);
    void exportFile(ProductFile kind);
    void printLabels(const QList<ProductId> &products);
    void printQueue(); // of products whose price is another than on their last label
    void printChecked();
    void addCommands();
    bool isImporting() const;
    bool showsPromotions() const;
    void openPromotions();
    void connectList();
    void followChanges(const QList<Change> &changes);
    CatalogQuery query() const;
    void makeFilterRow(QWidget *side, QHBoxLayout *filters);
    void filterMoved();
    void search();
    void sortBy(int column);
    void showFound();
    void openCurrent();
    void countAll();
    void loadCategories();
    void showChips(const CatalogCounts &counts);
    void currentMoved();
    void openEditor(ProductId id);
    void openNew(const QString &code);
    void editorSaved(const Product &product);
    void cellEdited(const CatalogLine &line, int column, const QVariant &value);
    void correctStock(const CatalogLine &line, Quantity onHand);
    void changeDraft(const CatalogLine &line, const std::function<void(ProductDraft &)> &change);
    void told(const Result<CatalogLine> &line);
    void checkAll();
    void checksMoved();
    void changeMany(BulkPanel::What what);
    void hideMany(bool hide);
    void batchDone(const BatchResult &result);
    void undoBatch();
    void arranged(const VariantStep &step);
    void undoVariantStep();

    CatalogModel *m_model;
    CatalogTable *m_table;
    ProductEditor *m_editor;
    QStackedWidget *m_places; // the catalogue, or a file that is imported into it
    ImportPane *m_import;
    PromotionsPane *m_promotions = nullptr; // from the first visit on
    SearchField *m_search;
    ChipBar *m_chips;
    QComboBox *m_category;
    FilterRow *m_filters;
    QPushButton *m_filtersShown;
    PlainLabel *m_counts;
    QList<Button *> m_fileButtons; // without their words where the list is narrow
    Button *m_new;
    QBoxLayout *m_finding; // the search before what narrows it down, or above
    BulkBar *m_bulk;
    QStackedWidget *m_stack; // the table, or that there is nothing
    QStackedWidget *m_foot; // hints, or what is done to the checked ones
    EmptyState *m_empty;
    QTimer m_pause; // of typing
    QTimer m_refresh; // of changes elsewhere
    ProductId m_wanted; // the line to stand on when the list is here
    bool m_searching = false;
    bool m_opensFound = false; // Enter came before what was searched for
    LabelChoice m_labelChoice;
    BatchResult m_last; // what undo puts back
    std::optional<VariantStep> m_lastVariants; // done after it
};

} // namespace shop
