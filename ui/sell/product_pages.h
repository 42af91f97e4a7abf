// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/variant_lists.h"
#include "ui/shell/desk.h"

#include <QObject>

#include <functional>

class QAbstractScrollArea;

namespace shop {

class ProductListModel;

// Fills a model with products as they are looked through: what a window shows, and the next page before
// its view comes to the end, 2,000 at most. A search is one page.
class ProductPages final : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<Result<CounterList>(Shop &, const Call &, const ProductQuery &)>;

    // A waiting question is replaced by a newer one of the same key.
    ProductPages(Desk &desk, ProductListModel &model, Read read, const QString &key);

    // From the beginning; asked the same again, as much as there is now.
    void show(const ProductQuery &query, const QStringList &words = {});
    void follow(QAbstractScrollArea *view);

Q_SIGNALS:
    void shown(const shop::CounterList &list, const QString &text); // a list from its beginning
    void failed(const shop::Error &error);

private:
    void take(const Result<CounterList> &list, const ProductQuery &query, int asked,
              const QStringList &words);
    void more();
    void goOnBehind(const CounterList &list);

    Desk &m_desk;
    ProductListModel &m_model;
    Read m_read;
    QString m_key;
    ProductQuery m_query;
    ProductSummary m_last; // of what is shown
    int m_asked = 0; // lists, so far
    int m_shown = 0; // which of them
    bool m_isWhole = true; // nothing lies behind what is shown
    bool m_isLoading = false;
};

} // namespace shop
