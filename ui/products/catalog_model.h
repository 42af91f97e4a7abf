// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/catalog_list.h"
#include "core/shop/variant_lists.h"
#include "ui/shell/desk.h"

#include <QAbstractTableModel>
#include <QSet>

#include <stop_token>

namespace shop {

class PictureStore;

// A window on the catalog: some pages of its lines, each read by what stands before or behind it. As
// the view scrolls, a page comes at one end and one goes at the other, so that a million products hold
// no more memory than a thousand. Checks stay with the products they were put on.
class CatalogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Check, Picture, Name, Sku, Category, Stock, Price, Margin, ColumnCount };
    enum Role {
        CheckedRole = Qt::UserRole, // bool
        EditableRole, // bool: the cell can be changed in its place
        FoldRole // Fold
    };
    // What a row is to its family: nothing, the row of a family, or a variant below that.
    enum class Fold { None, Folded, Unfolded, Variant };

    explicit CatalogModel(Desk &desk, QObject *parent = nullptr);
    ~CatalogModel() override;

    // Reads from the beginning of what the query lists; found() tells when it is here.
    void show(const CatalogQuery &query, const ProductFilter &filter);
    const CatalogQuery &query() const { return m_query; }
    void reload(); // the same lines again: something has changed
    void toBegin();
    void toEnd();
    void fetchBefore();
    void fetchBehind();

    const CatalogLine *line(int row) const;
    int rowOf(ProductId id) const; // -1: not in the window
    void replace(const CatalogLine &line);
    Fold foldOf(int row) const;
    // Shows the variants of the family in this row, or puts them away.
    void unfold(int row, bool open);

    int checkedCount() const { return int(m_checked.size()); }
    QList<ProductId> checked() const { return m_checked.values(); }
    void toggle(int row);
    void setChecked(const QList<ProductId> &ids);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void found();
    void failed(const shop::Error &error);
    void checksChanged();
    // A cell was typed into; the line stays as it is until it is replaced.
    void edited(const shop::CatalogLine &line, int column, const QVariant &value);

private:
    enum class Place { Begin, End, Here };
    void read(Place place);
    struct Shown {
        CatalogLine line;
        Fold fold = Fold::None;
    };
    void take(const QList<Shown> &rows, Place place);
    template <typename Take>
    void ask(const CatalogQuery &query, Take take);
    QList<Shown> rowsOf(const FoldedPage &page);
    bool isChecked(const Shown &row) const;
    QString familyText(const CatalogLine &line, int column) const;
    QString text(const Shown &row, int column) const;
    QString marginText(const CatalogLine &line) const;
    QVariant toBeEdited(const CatalogLine &line, int column) const;

    Desk &m_desk;
    PictureStore *m_pictures;
    CatalogQuery m_query;
    ProductFilter m_filter;
    QList<Shown> m_rows;
    QHash<ProductId, FoldedPage::Group> m_groups; // of the rows of families
    QSet<FamilyId> m_unfolded;
    std::optional<CatalogPlace>
        m_before; // of the line above the first; none: it is the first of all
    bool m_hasBehind = false;
    bool m_reading = false; // a page for one of the ends
    std::stop_source m_asked; // what is being read
    int m_question = 0; // an answer to an earlier question is not shown
    QSet<ProductId> m_checked;
};

} // namespace shop
