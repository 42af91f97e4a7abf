// SPDX-License-Identifier: GPL-3.0-or-later
// The page of products: labels for the shelf.
#include "ui/products/products_page.h"

#include "ui/products/catalog_model.h"
#include "ui/products/labels_panel.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"

namespace shop {

namespace {

constexpr int kMostQueued = 2'000;

} // namespace

void ProductsPage::printLabels(const QList<ProductId> &products)
{
    auto *panel = new LabelsPanel(desk(), products, m_labelChoice);
    connect(panel, &LabelsPanel::printed, this,
            [this](const LabelChoice &choice) { m_labelChoice = choice; });
    desk().prompter().showPanel(panel);
}

void ProductsPage::printQueue()
{
    desk().backend().ask(
        this, Lane::Report, [](Shop &shop) { return labelQueue(shop, kMostQueued); },
        [this](const Result<QList<ProductId>> &queue) {
            if (!queue)
                return desk().toast(errorText(queue.error()));
            if (queue->isEmpty())
                return desk().toast(tr(
                    "No price has changed since the last labels. Check products to print theirs."));
            printLabels(*queue);
        });
}

void ProductsPage::printChecked()
{
    printLabels(m_model->checked());
}

} // namespace shop
