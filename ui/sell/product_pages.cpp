// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/product_pages.h"

#include "ui/sell/product_list_model.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace shop {

namespace {

constexpr int kFirst = 60; // what a window shows, and a little more
constexpr int kPage = 200;
constexpr int kMost = 2'000;

bool isSameList(const ProductQuery &a, const ProductQuery &b)
{
    return a.text == b.text && a.category == b.category && a.favouritesOnly == b.favouritesOnly;
}

} // namespace

ProductPages::ProductPages(Desk &desk, ProductListModel &model, Read read, const QString &key)
    : QObject(&model), m_desk(desk), m_model(model), m_read(std::move(read)), m_key(key)
{}

void ProductPages::follow(QAbstractScrollArea *view)
{
    const QScrollBar *bar = view->verticalScrollBar();
    const auto look = [this, bar] {
        if (bar->value() >= bar->maximum() - 2 * bar->pageStep())
            more();
    };
    connect(bar, &QScrollBar::valueChanged, this, look);
    connect(bar, &QScrollBar::rangeChanged, this, look); // a page may fit a large screen
}

void ProductPages::show(const ProductQuery &query, const QStringList &words)
{
    const bool again = isSameList(query, m_query);
    m_query = query;
    ProductQuery wanted = query;
    const int first = query.text.isEmpty() ? kFirst : kPage;
    wanted.limit = again ? qBound(first, int(m_model.products().size()), kMost) : first;
    m_isLoading = true;
    m_desk.backend().ask(
        this, Lane::Reader,
        [read = m_read, call = m_desk.call(), wanted](Shop &shop) {
            return read(shop, call, wanted);
        },
        [this, wanted, words, asked = ++m_asked](const Result<CounterList> &list) {
            take(list, wanted, asked, words);
        },
        m_key);
}

// The answer to an older question may come while a newer one waits, and is shown until then.
void ProductPages::take(const Result<CounterList> &list, const ProductQuery &query, int asked,
                        const QStringList &words)
{
    m_isLoading = asked != m_asked;
    if (!list)
        return Q_EMIT failed(list.error());
    if (asked < m_shown)
        return;
    m_shown = asked;
    m_isWhole = !query.text.isEmpty() || list->products.size() < query.limit;
    goOnBehind(*list);
    m_model.setList(*list, words);
    Q_EMIT shown(*list, query.text);
}

// As it is stored: the model shows the name of a family in place of its first variant's.
void ProductPages::goOnBehind(const CounterList &list)
{
    if (!list.products.isEmpty())
        m_last = list.products.constLast();
}

// The next page, behind what is shown.
void ProductPages::more()
{
    if (m_isWhole || m_isLoading || m_model.products().size() >= kMost)
        return;
    m_isLoading = true;
    ProductQuery wanted = m_query;
    wanted.limit = kPage;
    wanted.afterName = m_last.name;
    wanted.afterId = m_last.id;
    m_desk.backend().ask(
        this, Lane::Reader,
        [read = m_read, call = m_desk.call(), wanted](Shop &shop) {
            return read(shop, call, wanted);
        },
        [this, asked = m_asked](const Result<CounterList> &list) {
            if (asked != m_asked)
                return; // another list is on its way
            m_isLoading = false;
            if (!list)
                return;
            m_isWhole = list->products.size() < kPage;
            goOnBehind(*list);
            m_model.append(*list);
        },
        m_key);
}

} // namespace shop
