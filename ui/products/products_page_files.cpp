// SPDX-License-Identifier: GPL-3.0-or-later
// The page of products: files that come in and go out.
#include "ui/products/products_page.h"

#include "core/shop/product_export.h"
#include "ui/products/bulk_bar.h"
#include "ui/products/catalog_model.h"
#include "ui/products/import_pane.h"
#include "ui/products/product_editor.h"
#include "ui/products/promotions_pane.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kHeadNeeds = 800; // title, counts and the words of its buttons
constexpr int kWordsNeed = 480; // the search beside what narrows it down

} // namespace

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
    auto *past = Button::iconOnly(u"history"_s, tr("Undo an import"), ButtonRole::Normal, side);
    past->setObjectName(u"pastImportsButton"_s);
    connect(past, &QPushButton::clicked, this, [this, past] { showPastImports(past); });
    head->addWidget(past);
    auto *give = new Button(tr("Export"), side);
    give->setObjectName(u"exportButton"_s);
    give->setIconName(u"download"_s);
    auto *kinds = new QMenu(give);
    const std::pair<ProductFile, QString> files[]{
        {ProductFile::Own, tr("All columns, as our import reads them")},
        {ProductFile::Shopify, tr("For Shopify")},
        {ProductFile::WooCommerce, tr("For WooCommerce")},
        {ProductFile::Square, tr("For Square")}};
    for (const auto &[kind, label] : files)
        connect(kinds->addAction(label), &QAction::triggered, this,
                [this, kind = kind] { exportFile(kind); });
    connect(give, &QPushButton::clicked, this,
            [give, kinds] { kinds->popup(give->mapToGlobal(QPoint(0, give->height() + 4))); });
    head->addWidget(give);
    auto *labels =
        Button::iconOnly(u"tag"_s, tr("Labels of changed prices"), ButtonRole::Normal, side);
    labels->setObjectName(u"labelQueueButton"_s);
    connect(labels, &QPushButton::clicked, this, &ProductsPage::printQueue);
    head->addWidget(labels);
    m_fileButtons = {promotions, bring, give};
}

void ProductsPage::fitList()
{
    const Theme &theme = desk().theme().theme();
    const int room = width() - (m_editor->isHidden() ? 0 : m_editor->width());
    const bool narrow = room < theme.px(kHeadNeeds);
    m_counts->setVisible(!narrow);
    for (Button *button : std::as_const(m_fileButtons))
        button->setIconOnly(narrow);
    const bool veryNarrow = room < theme.px(kWordsNeed);
    m_new->setIconOnly(veryNarrow);
    m_finding->setDirection(veryNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_search->setMaximumWidth(veryNarrow ? QWIDGETSIZE_MAX : theme.px(280));
    const QMargins around = m_foot->parentWidget()->layout()->contentsMargins();
    const int most = room - around.left() - around.right();
    m_foot->setFixedHeight(
        qMax(theme.px(40), m_foot->currentWidget() == m_bulk ? m_bulk->heightIn(most) : 0));
}

void ProductsPage::showEditor(bool shown)
{
    m_editor->setVisible(shown);
    fitList();
}

void ProductsPage::importFile()
{
    desk().prompter().chooseFile(this, tr("Products to import"),
                                 tr("CSV (*.csv *.tsv *.txt);;All files (*)"),
                                 [this](const QString &path) {
                                     if (path.isEmpty())
                                         return;
                                     m_places->setCurrentWidget(m_import);
                                     m_import->open(path);
                                 });
}

void ProductsPage::showPastImports(QWidget *below)
{
    desk().backend().ask(
        this, Lane::Reader, [](Shop &shop) { return undoableImports(shop); },
        [this, below](const Result<QList<PastImport>> &imports) {
            if (!imports)
                return desk().toast(errorText(imports.error()));
            if (imports->isEmpty())
                return desk().toast(tr("Nothing was imported in the last seven days."));
            auto *menu = new QMenu(below);
            menu->setObjectName(u"pastImportsMenu"_s);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            for (const PastImport &import : *imports) {
                const QString at =
                    desk().locale().toString(desk().shopTime(import.at), QLocale::ShortFormat);
                connect(menu->addAction(tr("Undo %1 of %2").arg(displayName(import.file, 60), at)),
                        &QAction::triggered, this, [this, import] { undoPast(import); });
            }
            menu->popup(below->mapToGlobal(QPoint(0, below->height() + 4)));
        },
        u"products.pastImports"_s);
}

void ProductsPage::undoPast(const PastImport &import)
{
    const QString text =
        tr("%1 added and %2 changed products will be as they were before the import.")
            .arg(desk().locale().toString(import.created),
                 desk().locale().toString(import.updated));
    desk().prompter().ask(
        this,
        {tr("Undo the import of %1?").arg(displayName(import.file, 60)), text,
         tr("Undo the import"), tr("Keep it")},
        [this, id = import.id](bool yes) {
            if (!yes)
                return;
            desk().backend().ask(
                this, Lane::Long,
                [call = desk().call(), id](Shop &shop) { return undoImport(shop, call, id); },
                [this](const Result<UndoneImport> &undone) {
                    desk().toast(undone ? tr("%n product(s) are as before the import.", nullptr,
                                             int(undone->undone))
                                        : errorText(undone.error()));
                    m_model->reload();
                });
        });
}

void ProductsPage::exportFile(ProductFile kind)
{
    desk().prompter().chooseSavePath(
        this, tr("Export products"), u"products.csv"_s, tr("CSV (*.csv)"),
        [this, kind](const QString &path) {
            if (path.isEmpty())
                return;
            desk().backend().ask(
                this, Lane::Long,
                [call = desk().call(), path, kind](Shop &shop) {
                    return exportProductFile(shop, call, path, kind);
                },
                [this](const Result<qint64> &written) {
                    desk().toast(written ? tr("%n product(s) exported.", nullptr, int(*written))
                                         : errorText(written.error()));
                });
        });
}

} // namespace shop
