// SPDX-License-Identifier: GPL-3.0-or-later
// The page of products: what is done to one of them, and to many.
#include "ui/products/products_page.h"

#include "core/base/amount_text.h"
#include "core/shop/filtered_list.h"
#include "ui/products/bulk_bar.h"
#include "ui/products/catalog_model.h"
#include "ui/products/catalog_table.h"
#include "ui/products/filter_row.h"
#include "ui/products/import_pane.h"
#include "ui/products/product_editor.h"
#include "ui/products/promotions_pane.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kMostChecked = 10'000;

} // namespace

bool ProductsPage::pressed(QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    if (isImporting()) {
        const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
        if (enter && control)
            m_import->goOn();
        else if (event.key() == Qt::Key_Left && (event.modifiers() & Qt::AltModifier))
            stepBack();
        else
            return false;
        return true;
    }
    if (!control || event.key() != Qt::Key_F)
        return false;
    return run(u"products.search"_s);
}

void ProductsPage::addCommands()
{
    const auto importing = [this] {
        return isImporting() ? tr("Products are being imported") : QString();
    };
    can(
        u"products.search"_s,
        [this] {
            m_search->lineEdit()->setFocus(Qt::ShortcutFocusReason);
            m_search->lineEdit()->selectAll();
        },
        importing);
    can(
        u"products.stock"_s, [this] { m_table->editStock(); }, importing);
    can(
        u"products.refresh"_s, [this] { m_model->reload(); }, importing);
    can(
        u"products.new"_s, [this] { openNew({}); }, importing);
    can(
        u"products.save"_s,
        [this] {
            if (m_editor->isVisible())
                m_editor->save();
        },
        [this] { return m_editor->isVisible() ? QString() : tr("No product is open"); });
    can(
        u"products.promotions"_s, [this] { openPromotions(); }, importing);
    can(
        u"products.undo"_s, [this] { undoBatch(); },
        [this] {
            return m_last.undo.isEmpty() && !m_lastVariants ? tr("Nothing was changed") : QString();
        });
}

bool ProductsPage::run(const QString &command)
{
    if (isImporting())
        return false;
    if (showsPromotions()) {
        if (m_promotions->run(command))
            return true;
        m_promotions->leave();
        return !showsPromotions() && Page::run(command);
    }
    return Page::run(command);
}

void ProductsPage::openForPicture(const QString &view)
{
    if (view == u"products-promotions"_s)
        return openPromotions();
    m_opensFound = true;
    const auto check = [this] {
        for (const int row : {0, 3})
            m_model->toggle(row);
    };
    connect(m_model, &CatalogModel::found, this, check, Qt::SingleShotConnection);
}

bool ProductsPage::stepBack()
{
    if (showsPromotions()) {
        m_promotions->leave();
        return true;
    }
    if (isImporting()) {
        if (!m_import->goBack())
            Q_EMIT m_import->leaveWanted();
        return true;
    }
    if (!m_editor->isVisible())
        return false;
    m_editor->leave([this] {
        showEditor(false);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    return true;
}

// Where the panel is open it follows the list, unless something was typed into it. A list that was
// only read anew has not moved: a new product in the panel stays.
void ProductsPage::currentMoved()
{
    const CatalogLine *line = m_model->line(m_table->currentIndex().row());
    if (!line || line->product.id == m_wanted)
        return;
    m_wanted = line->product.id;
    if (m_editor->isVisible() && !m_editor->isEdited() && m_editor->product() != m_wanted)
        m_editor->open(m_wanted);
}

void ProductsPage::openEditor(ProductId id)
{
    m_wanted = id;
    m_editor->open(id);
    showEditor(true);
    m_editor->focusFields();
}

void ProductsPage::openNew(const QString &code)
{
    m_editor->leave([this, code] {
        showEditor(true);
        m_editor->openNew(code);
    });
}

void ProductsPage::scanned(const QString &code)
{
    if (showsPromotions())
        return m_promotions->scanned(code);
    if (isImporting())
        return desk().toast(tr("Products are being imported: scan when that is done."));
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call(), code](Shop &shop) { return shop.products().findByCode(call, code); },
        [this, code](const Result<std::optional<ScannedProduct>> &found) {
            if (!found)
                return desk().toast(errorText(found.error()));
            if (!*found) {
                desk().soundBad();
                return openNew(code);
            }
            desk().soundGood();
            m_editor->leave([this, id = (*found)->product.id] { openEditor(id); });
        });
}

void ProductsPage::editorSaved(const Product &product)
{
    m_wanted = product.id;
    desk().toast(tr("%1 is saved.").arg(displayName(product.values.name, 60)));
}

void ProductsPage::cellEdited(const CatalogLine &line, int column, const QVariant &value)
{
    if (column == CatalogModel::Stock)
        return correctStock(line, Quantity::fromThousandths(value.toLongLong()));
    const QString text = value.toString().trimmed();
    if (column == CatalogModel::Name)
        return changeDraft(line, [text](ProductDraft &draft) { draft.name = text; });
    std::optional<UnitPrice> price;
    if (!text.isEmpty()) {
        const auto typed =
            unitPriceFromText(text, desk().session().profile.rules.currency, desk().locale());
        if (!typed)
            return told(typed.error());
        price = *typed;
    }
    changeDraft(line, [price](ProductDraft &draft) { draft.price = price; });
}

void ProductsPage::correctStock(const CatalogLine &line, Quantity onHand)
{
    const Call call = desk().call();
    StockMovement movement;
    movement.key = u"correction:"_s + call.command.toString();
    movement.product = line.product.id;
    movement.change =
        Quantity::fromThousandths(onHand.thousandths() - line.product.onHand.thousandths());
    movement.reason = StockReason::Corrected;
    desk().backend().ask(
        this, Lane::Desk,
        [call, movement](Shop &shop) -> Result<CatalogLine> {
            SHOP_TRY(shop.products().recordMovements(call, {movement}));
            return shop.catalog().line(call, movement.product);
        },
        [this](const Result<CatalogLine> &done) { told(done); });
}

// As it was listed, or not at all.
void ProductsPage::changeDraft(const CatalogLine &line,
                               const std::function<void(ProductDraft &)> &change)
{
    desk().backend().ask(
        this, Lane::Desk,
        [call = desk().call(), id = line.product.id, version = line.version,
         change](Shop &shop) -> Result<CatalogLine> {
            SHOP_TRY_VALUE(product, shop.products().product(call, id));
            ProductDraft draft = product.values;
            change(draft);
            SHOP_TRY(shop.products().update(call, id, version, draft));
            return shop.catalog().line(call, id);
        },
        [this](const Result<CatalogLine> &done) { told(done); });
}

void ProductsPage::told(const Result<CatalogLine> &line)
{
    if (line)
        return m_model->replace(*line);
    desk().soundBad();
    desk().toast(errorText(line.error()));
}

// All that the list shows now, or none.
void ProductsPage::checkAll()
{
    if (m_model->checkedCount() > 0)
        return m_model->setChecked({});
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call(), query = query(), filter = m_filters->filter()](Shop &shop) {
            return filteredIds(shop, call, query, filter, kMostChecked);
        },
        [this](const Result<QList<ProductId>> &ids) {
            if (!ids)
                return desk().toast(errorText(ids.error()));
            m_model->setChecked(*ids);
            if (ids->size() == kMostChecked)
                desk().toast(
                    tr("The first %1 are checked.").arg(desk().locale().toString(kMostChecked)));
        });
}

void ProductsPage::checksMoved()
{
    const int count = m_model->checkedCount();
    m_bulk->showCount(count);
    m_foot->setCurrentIndex(count > 0 ? 1 : 0);
    fitList();
    m_table->setAllChecked(count > 0 ? Qt::PartiallyChecked : Qt::Unchecked);
}

void ProductsPage::changeMany(BulkPanel::What what)
{
    auto *panel = new BulkPanel(desk(), what, m_model->checked());
    connect(panel, &BulkPanel::done, this, &ProductsPage::batchDone);
    desk().prompter().showPanel(panel);
}

void ProductsPage::hideMany(bool hide)
{
    BulkEdit edit;
    edit.kind = hide ? BulkEdit::Kind::Hide : BulkEdit::Kind::Show;
    desk().backend().ask(
        this, Lane::Desk,
        [call = desk().call(), ids = m_model->checked(), edit](Shop &shop) -> Result<BatchResult> {
            SHOP_TRY_VALUE(plan, shop.catalog().planChanges(call, ids, edit));
            return shop.catalog().changeProducts(call, plan);
        },
        [this](const Result<BatchResult> &result) {
            if (!result)
                return desk().toast(errorText(result.error()));
            batchDone(*result);
        });
}

void ProductsPage::batchDone(const BatchResult &result)
{
    m_last = result;
    m_lastVariants.reset();
    QString text = tr("%n product(s) changed.", nullptr, int(result.undo.size()));
    if (result.changedMeanwhile > 0)
        text = tr("%1 %2").arg(text, tr("%n changed elsewhere meanwhile was left alone.", nullptr,
                                        result.changedMeanwhile));
    m_table->setFocus(Qt::OtherFocusReason); // Ctrl+Z in a field takes back typing
    if (result.undo.isEmpty())
        return desk().toast(text);
    desk().toast(text, tr("Undo"), [this] { undoBatch(); });
}

void ProductsPage::arranged(const VariantStep &step)
{
    m_lastVariants = step;
    m_table->setFocus(Qt::OtherFocusReason);
    const int made = int(step.made.size());
    desk().toast(made == 0
                     ? tr("The variants of %1 are arranged.").arg(displayName(step.family, 60))
                     : tr("%n variant(s) made.", nullptr, made),
                 tr("Undo"), [this] { undoBatch(); });
}

void ProductsPage::undoVariantStep()
{
    desk().backend().ask(
        this, Lane::Desk,
        [call = desk().call(),
         step = *std::exchange(m_lastVariants, {})](Shop &shop) -> Result<QString> {
            SHOP_TRY(undoVariants(shop, call, step));
            return step.family;
        },
        [this](const Result<QString> &family) {
            if (!family)
                return desk().toast(errorText(family.error()));
            desk().toast(tr("The variants of %1 are as they were.").arg(displayName(*family, 60)));
        });
}

void ProductsPage::undoBatch()
{
    if (m_lastVariants)
        return undoVariantStep();
    const QList<ProductChange> undo = std::exchange(m_last, {}).undo;
    if (undo.isEmpty())
        return;
    desk().backend().ask(
        this, Lane::Desk,
        [call = desk().call(), undo](Shop &shop) {
            return shop.catalog().changeProducts(call, undo);
        },
        [this](const Result<BatchResult> &result) {
            if (!result)
                return desk().toast(errorText(result.error()));
            QString text = tr("%n product(s) put back.", nullptr, int(result->undo.size()));
            if (result->changedMeanwhile > 0)
                text = tr("%1 %2").arg(text, tr("%n changed elsewhere meanwhile was left alone.",
                                                nullptr, result->changedMeanwhile));
            desk().toast(text);
        });
}

} // namespace shop
