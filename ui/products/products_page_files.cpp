// SPDX-License-Identifier: GPL-3.0-or-later
// The page of products: files that come in and go out.
#include "ui/products/products_page.h"

#include "core/shop/product_export.h"
#include "ui/products/import_pane.h"
#include "ui/products/promotions_pane.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

bool ProductsPage::isImporting() const
{
    return m_places->currentWidget() == m_import;
}

bool ProductsPage::showsPromotions() const
{
    return m_promotions && m_places->currentWidget() == m_promotions;
}

void ProductsPage::openPromotions()
{
    if (!m_promotions) {
        m_promotions = new PromotionsPane(desk(), m_places);
        m_places->addWidget(m_promotions);
        connect(m_promotions, &PromotionsPane::leaveWanted, this, [this] {
            m_places->setCurrentIndex(0);
            activate();
        });
    }
    m_places->setCurrentWidget(m_promotions);
    m_promotions->activate();
}

void ProductsPage::addFileButtons(QHBoxLayout *head, QWidget *side)
{
    auto *promotions = new Button(tr("Promotions"), side);
    promotions->setObjectName(u"promotionsButton"_s);
    promotions->setIconName(u"percent"_s);
    connect(promotions, &QPushButton::clicked, this, &ProductsPage::openPromotions);
    head->addWidget(promotions);
    auto *bring = new Button(tr("Import"), side);
    bring->setObjectName(u"importButton"_s);
    bring->setIconName(u"upload"_s);
    connect(bring, &QPushButton::clicked, this, &ProductsPage::importFile);
    head->addWidget(bring);
    auto *give = new Button(tr("Export"), side);
    give->setObjectName(u"exportButton"_s);
    give->setIconName(u"download"_s);
    auto *kinds = new QMenu(give);
    const std::pair<ProductFile, QString> files[]{{ProductFile::Own, tr("All columns, as our import reads them")},
                                                  {ProductFile::Shopify, tr("For Shopify")},
                                                  {ProductFile::WooCommerce, tr("For WooCommerce")},
                                                  {ProductFile::Square, tr("For Square")}};
    for (const auto &[kind, label] : files)
        connect(kinds->addAction(label), &QAction::triggered, this, [this, kind = kind] { exportFile(kind); });
    connect(give, &QPushButton::clicked, this,
            [give, kinds] { kinds->popup(give->mapToGlobal(QPoint(0, give->height() + 4))); });
    head->addWidget(give);
}

void ProductsPage::importFile()
{
    desk().prompter().chooseFile(this, tr("Products to import"), tr("CSV (*.csv *.tsv *.txt);;All files (*)"),
                                 [this](const QString &path) {
                                     if (path.isEmpty())
                                         return;
                                     m_places->setCurrentWidget(m_import);
                                     m_import->open(path);
                                 });
}

void ProductsPage::exportFile(ProductFile kind)
{
    desk().prompter().chooseSavePath(
        this, tr("Export products"), u"products.csv"_s, tr("CSV (*.csv)"), [this, kind](const QString &path) {
            if (path.isEmpty())
                return;
            desk().backend().ask(
                this, Lane::Long,
                [call = desk().call(), path, kind](Shop &shop) { return exportProductFile(shop, call, path, kind); },
                [this](const Result<qint64> &written) {
                    desk().toast(written ? tr("%n product(s) exported.", nullptr, int(*written))
                                         : errorText(written.error()));
                });
        });
}

} // namespace shop
