// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/pick_product_panel.h"

#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPickTypingMs = 100;
constexpr int kMostHits = 50;

} // namespace

PickProductPanel::PickProductPanel(Desk &desk, const QString &text, QWidget *parent)
    : Panel(desk, u"search"_s, tr("Which product?"), 460, parent)
{
    setObjectName(u"pickProductPanel"_s);
    m_text = new QLineEdit(text, this);
    m_text->setObjectName(u"pickProductEdit"_s);
    m_text->setAccessibleName(tr("Name, SKU or barcode"));
    m_text->setMaxLength(200);
    body()->addWidget(m_text);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"pickProductList"_s);
    m_list->setAccessibleName(tr("Products"));
    m_list->setFixedHeight(desk.theme().theme().px(240));
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows of the field move in it
    body()->addWidget(m_list);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kPickTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &PickProductPanel::search);
    connect(m_text, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemActivated, this, &PickProductPanel::take);
    setTake(tr("Choose"), u"Enter"_s);
    takeButton()->setEnabled(false);
    setFocusProxy(m_text);
    search();
}

void PickProductPanel::search()
{
    ProductQuery query;
    query.text = m_text->text().trimmed();
    query.limit = kMostHits;
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call(), query](Shop &shop) { return shop.products().list(call, query); },
        [this](const Result<QList<ProductSummary>> &found) {
            if (found)
                show(*found);
            else if (found.error().code != ErrorCode::Cancelled)
                showProblem(errorText(found.error()));
        },
        u"pickProduct"_s);
}

void PickProductPanel::show(const QList<ProductSummary> &products)
{
    m_products = products;
    m_list->clear();
    for (const ProductSummary &product : products)
        m_list->addItem(tr("%1  %2").arg(displayName(product.name, 80),
                                         isolated(displayName(product.sku, 40))));
    m_list->setCurrentRow(products.isEmpty() ? -1 : 0);
    showProblem(products.isEmpty() ? tr("No product is called like this.") : QString());
    takeButton()->setEnabled(!products.isEmpty());
}

void PickProductPanel::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_products.size() || m_typing.isActive())
        return;
    const ProductSummary product = m_products[row];
    close();
    Q_EMIT picked(product);
}

void PickProductPanel::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (by == 0)
        return Panel::keyPressEvent(event);
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, qMax(0, m_list->count() - 1)));
}

} // namespace shop
