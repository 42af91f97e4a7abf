// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/product_import.h"

#include "core/base/field_error.h"
#include "core/base/gtin.h"
#include "core/base/search_text.h"
#include "core/products/draft_check.h"
#include "core/products/sql_imports.h"
#include "core/products/sql_new_products.h"
#include "core/products/sql_variants.h"
#include "core/shop/import_dry_run.h"
#include "core/shop/import_source.h"
#include "core/shop/import_values.h"
#include "core/shop/slice_time.h"
#include "core/shop/specification_cells.h"
#include "core/storage/large_cache.h"
#include "core/storage/limit_log.h"
#include "core/storage/transaction.h"

#include <QElapsedTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSliceRows = 500;
constexpr qint64 kWriteBackMs = 200;
// Prices need a currency before the shop has told its own.
constexpr QStringView kCurrencyOfNoShop = u"EUR";

enum class Outcome { Created, Updated };

// Faults of the row go into the report; everything else ends the import.
bool isFaultOfRow(const Error &error)
{
    return error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::AlreadyExists ||
           error.code == ErrorCode::Conflict;
}

QString importFieldOf(const Error &error)
{
    const QString field = error.context.value(u"field"_s).toString();
    if (field == u"barcodes")
        return u"barcode"_s;
    if (field == u"taxCategory")
        return u"tax"_s;
    if (field == u"imageUrl")
        return u"image_url"_s;
    return field.isEmpty() ? u"row"_s : field;
}

bool hasBarcode(const ProductDraft &draft, const QString &code)
{
    if (draft.barcodes.isEmpty())
        return false;
    const QString key = barcodeKey(code).valueOr(QString());
    return std::any_of(draft.barcodes.begin(), draft.barcodes.end(), [&](const Barcode &barcode) {
        return barcodeKey(barcode.text).valueOr(QString()) == key;
    });
}

class ProductImport
{
public:
    ProductImport(Shop &shop, ImportSource &source, const ImportOptions &options, ImportRules rules,
                  const std::function<void(const RejectedRow &)> &rejected)
        : m_shop(shop),
          m_source(source),
          m_options(options),
          m_dryRun(options.dryRun),
          m_rules(std::move(rules)),
          m_rejected(rejected),
          m_progress(options.progress),
          m_call(shop.systemCall()),
          m_imports(shop.database()),
          m_log(shop.database())
    {
        if (options.call) {
            m_call.actor.user = options.call->actor.user;
            m_call.actor.atRegister = options.call->actor.atRegister;
        }
        m_import.id = options.id.isNull() ? shop.ids().mint<ImportId>() : options.id;
        m_import.file = options.fileName;
        m_import.hash = source.hash();
        m_import.author = m_call.actor.user;
        m_import.at = shop.clock().nowMs();
    }

    Result<ImportReport> run()
    {
        SHOP_TRY(m_log.ok());
        SHOP_TRY_VALUE(undone, m_imports.undoneOf(m_source.hash()));
        m_undone = undone;
        SHOP_TRY_VALUE(specifications, SpecificationCells::of(m_shop));
        m_specifications = specifications;
        SHOP_TRY_VALUE(categories, m_shop.products().categories(m_call));
        for (const Category &category : categories)
            m_categories.insert(foldText(category.name), category.id);
        SHOP_TRY(forgetOld());
        SHOP_TRY(m_source.eachRow([this](const ImportRow &row) { return takeCorrected(row); }));
        SHOP_TRY(endSlice());
        return m_report;
    }

private:
    Done forgetOld();
    Done takeCorrected(const ImportRow &row);
    Done take(const ImportRow &row);
    Result<Outcome> takeProduct(const ImportRow &row);
    Result<std::optional<Product>> findExisting(const ImportedProduct &product);
    Result<ProductDraft> draftFor(const ImportedProduct &product,
                                  const std::optional<Product> &existing, bool onlyFill);
    Done checkCodes(const ImportedProduct &product, const std::optional<Product> &existing);
    bool isNew(const ImportedProduct &product) const;
    Result<Outcome> storeNew(const ImportedProduct &product, ProductDraft draft, bool superseded);
    Result<Outcome> store(const ImportedProduct &product, const std::optional<Product> &existing,
                          ProductDraft draft, bool superseded);
    Done group(const ImportedVariant &variant, ProductId product);
    Result<Quantity> storeStock(const ImportedProduct &product, const Product &stored,
                                bool created);
    // A movement's key around the SKU.
    QString keyBefore() const { return u"import:"_s + m_source.hash().first(32) + u':'; }
    QString keyBehind() const
    {
        return m_undone > 0 ? u":"_s + QString::number(m_undone) : QString();
    }
    Result<CategoryId> categoryNamed(const QString &name);
    Done beginSlice();
    Done beginWhole();
    Done endSlice();

    Shop &m_shop;
    ImportSource &m_source;
    const ImportOptions &m_options;
    bool m_dryRun;
    ImportRules m_rules;
    const std::function<void(const RejectedRow &)> &m_rejected;
    const std::function<bool(const ImportReport &)> &m_progress;
    Call m_call;
    SqlImports m_imports;
    PastImport m_import;
    int m_undone = 0; // imports of this file that were undone
    ImportReport m_report;
    QHash<QString, CategoryId> m_categories; // by folded name
    SpecificationCells m_specifications;
    LogLeftAlone m_log;
    std::optional<LargeCache> m_cache; // while an empty catalog is filled
    std::unique_ptr<Transaction> m_slice;
    std::optional<SqlNewProducts> m_new; // while the slice is all of an empty catalog
    bool m_isFirstSlice = true;
    SliceTime m_sliceTime;
    QElapsedTimer m_sinceWrittenBack;
    int m_sliceRows = 0;
    DryRun m_pretended;
};

// What can no longer be undone.
Done ProductImport::forgetOld()
{
    while (!m_dryRun) {
        Transaction slice(m_shop.database(), "forget imports", WritePriority::Long);
        SHOP_TRY(slice.ok());
        SHOP_TRY_VALUE(rows, m_imports.forget(m_import.at, kSliceRows));
        SHOP_TRY(slice.commit());
        if (rows < kSliceRows)
            break;
    }
    return {};
}

Done ProductImport::takeCorrected(const ImportRow &row)
{
    const auto corrected = m_options.corrected.constFind(row.line);
    if (corrected == m_options.corrected.cend())
        return m_options.onlyCorrected ? Done() : take(row);
    ImportRow right = row;
    right.error.reset();
    right.cells = *corrected;
    return take(right);
}

Done ProductImport::take(const ImportRow &row)
{
    ++m_report.read;
    const auto outcome = takeProduct(row);
    if (outcome) {
        ++(*outcome == Outcome::Created ? m_report.created : m_report.updated);
    } else if (isFaultOfRow(outcome.error())) {
        ++m_report.rejected;
        if (m_rejected)
            m_rejected({row.line, importFieldOf(outcome.error()), outcome.error(), row.cells});
    } else {
        return outcome.error();
    }
    const bool isLong = m_slice && !m_new && (++m_sliceRows >= kSliceRows || m_sliceTime.isOver());
    if (isLong)
        SHOP_TRY(endSlice());
    const bool isTime = isLong || ((m_dryRun || m_new) && m_report.read % kSliceRows == 0);
    if (isTime && m_progress && !m_progress(m_report)) {
        SHOP_TRY(endSlice());
        return Error{ErrorCode::Cancelled, u"import.stopped"_s, {}};
    }
    return {};
}

Result<Outcome> ProductImport::takeProduct(const ImportRow &row)
{
    if (row.error)
        return *row.error;
    SHOP_TRY(checkWidth(row, m_rules.columns));
    if (!row.isProduct)
        return Outcome::Updated;
    SHOP_TRY_VALUE(product, readProduct(row.cells, m_rules));
    product.variant = row.variant;
    const bool superseded = m_source.isSuperseded(row);
    if (!m_dryRun)
        SHOP_TRY(beginSlice());
    const bool isCertain = isNew(product);
    std::optional<Product> existing;
    if (!isCertain) {
        if (m_new)
            SHOP_TRY(m_new->flush());
        SHOP_TRY_VALUE(found, findExisting(product));
        existing = found;
    }
    SHOP_TRY_VALUE(draft, draftFor(product, existing, superseded));
    SHOP_TRY(checkDraft(draft));
    if (product.stock && !product.stock->isWhole() && unitDecimals(draft.unit) == 0)
        return fieldError(u"quantity.notWhole", u"stock");
    SHOP_TRY(checkCodes(product, existing));
    if (m_dryRun)
        return m_pretended.makes(product, existing) ? Outcome::Created : Outcome::Updated;
    if (isCertain)
        return storeNew(product, std::move(draft), superseded);
    return store(product, existing, std::move(draft), superseded);
}

Result<std::optional<Product>> ProductImport::findExisting(const ImportedProduct &product)
{
    if (product.skuGiven || product.barcode.isEmpty())
        return m_shop.catalog().findBySku(m_call, product.sku);
    SHOP_TRY_VALUE(found, m_shop.catalog().findByExactCode(m_call, product.barcode));
    if (!found)
        return std::optional<Product>();
    SHOP_TRY_VALUE(read, m_shop.products().product(m_call, found->product.id));
    return std::optional(read);
}

// What is there with what the file says put over it; for a row that a later one follows, only
// what is still open.
Result<ProductDraft> ProductImport::draftFor(const ImportedProduct &product,
                                             const std::optional<Product> &existing, bool onlyFill)
{
    ProductDraft draft = existing ? existing->values : ProductDraft();
    const bool put = !existing || !onlyFill;
    if (put)
        draft.name = product.name;
    if (!existing)
        draft.sku = product.sku;
    if (product.price && (put || !draft.price))
        draft.price = product.price;
    if (product.cost && (put || !draft.cost))
        draft.cost = product.cost;
    if (product.unit && put)
        draft.unit = *product.unit;
    if (!product.taxCategory.isEmpty() && put)
        draft.taxCategory = product.taxCategory;
    if (!product.imageUrl.isEmpty() && (put || draft.imageUrl.isEmpty()))
        draft.imageUrl = product.imageUrl;
    if (!product.description.isEmpty() && (put || draft.description.isEmpty()))
        draft.description = product.description;
    if (!product.barcode.isEmpty() && !hasBarcode(draft, product.barcode))
        draft.barcodes.append(Barcode{product.barcode});
    if (product.category.size() > 100)
        return fieldError(u"category.nameTooLong", u"category");
    const CategoryId category = product.category.isEmpty()
                                    ? draft.category
                                    : m_categories.value(foldText(product.category));
    SHOP_TRY(
        m_specifications.put(m_shop, category, product.specifications, !put, draft.specifications));
    return draft;
}

// The catalog refuses a barcode twice as well; a dry run must know it beforehand.
Done ProductImport::checkCodes(const ImportedProduct &product,
                               const std::optional<Product> &existing)
{
    if (product.barcode.isEmpty() || !m_dryRun)
        return {};
    SHOP_TRY_VALUE(owner, m_shop.catalog().findByExactCode(m_call, product.barcode));
    const bool takenThere =
        owner && !owner->barcode.isEmpty() && (!existing || owner->product.id != existing->id);
    if (!takenThere && !m_pretended.hasTaken(product))
        return {};
    return Error{ErrorCode::AlreadyExists,
                 u"product.barcodeTaken"_s,
                 {{u"field"_s, u"barcode"_s},
                  {u"barcode"_s, product.barcode},
                  {u"productName"_s, owner ? owner->product.name : QString()}}};
}

// Of an empty catalog that is being filled most products are, and take the short way.
bool ProductImport::isNew(const ImportedProduct &product) const
{
    return m_new && !product.variant && product.specifications.isEmpty() &&
           m_new->isNew(product.sku, barcodeKey(product.barcode).valueOr(QString()));
}

Result<Outcome> ProductImport::storeNew(const ImportedProduct &product, ProductDraft draft,
                                        bool superseded)
{
    if (!product.category.isEmpty()) {
        SHOP_TRY_VALUE(category, categoryNamed(product.category));
        draft.category = category;
        m_categories.insert(foldText(product.category), category);
    }
    SHOP_TRY(m_new->add(m_shop.ids().mint<ProductId>(), draft,
                        superseded ? std::nullopt : product.stock));
    ++m_import.created;
    return Outcome::Created;
}

Result<Outcome> ProductImport::store(const ImportedProduct &product,
                                     const std::optional<Product> &existing, ProductDraft draft,
                                     bool superseded)
{
    // Category, product and stock of a row stand or fall together.
    Transaction whole(m_shop.database(), "import row", WritePriority::Long,
                      Transaction::Kind::Optional);
    SHOP_TRY(whole.ok());
    const bool putCategory = !existing || !superseded || draft.category.isNull();
    CategoryId category;
    if (!product.category.isEmpty() && putCategory) {
        SHOP_TRY_VALUE(found, categoryNamed(product.category));
        category = found;
        draft.category = found;
    }
    std::optional<Product> stored = existing;
    const bool changes = !existing || draft != existing->values;
    if (!existing) {
        SHOP_TRY_VALUE(made,
                       m_shop.products().create(m_call, m_shop.ids().mint<ProductId>(), draft));
        stored = made;
    } else if (changes) {
        m_call.command = m_shop.ids().mint<CommandId>();
        SHOP_TRY_VALUE(changed,
                       m_shop.products().update(m_call, existing->id, existing->version, draft));
        stored = changed;
    }
    if (product.variant)
        SHOP_TRY(group(*product.variant, stored->id));
    Quantity booked;
    if (product.stock && !superseded) {
        SHOP_TRY_VALUE(change, storeStock(product, *stored, !existing));
        booked = change;
    }
    if (changes || booked.thousandths() != 0) {
        ImportedRow row{stored->id, std::nullopt, 0, stored->version, booked};
        if (existing) {
            row.before = existing->values;
            row.versionBefore = existing->version;
        }
        SHOP_TRY(m_imports.note(m_import.id, row));
        ++(existing ? m_import.updated : m_import.created);
    }
    SHOP_TRY(whole.commit());
    if (m_new)
        m_new->learn(stored->values);
    if (!category.isNull())
        m_categories.insert(foldText(product.category), category);
    return existing ? Outcome::Updated : Outcome::Created;
}

// The rows of one product in a shop system are variants of it here.
Done ProductImport::group(const ImportedVariant &variant, ProductId product)
{
    SqlVariants variants(m_shop.database());
    SHOP_TRY_VALUE(known, variants.membershipOf(product));
    const bool isSame =
        known && known->family.handle == variant.family && known->family.name == variant.name &&
        known->family.options == variant.options && known->choices == variant.choices;
    if (isSame)
        return {};
    return variants.put(
        {m_shop.ids().mint<FamilyId>(), variant.family, variant.name, variant.options}, product,
        variant.choices);
}

// The key holds the file, so that a file counts once however much is sold after it; a count that
// finds what was expected is booked too, for the same reason. Returns what was booked.
Result<Quantity> ProductImport::storeStock(const ImportedProduct &product, const Product &stored,
                                           bool created)
{
    StockMovement movement;
    movement.key = keyBefore() + stored.values.sku + keyBehind();
    movement.product = stored.id;
    movement.change =
        Quantity::fromThousandths(product.stock->thousandths() - stored.onHand.thousandths());
    movement.reason = created ? StockReason::Opening : StockReason::Counted;
    SHOP_TRY(m_shop.products().recordMovements(m_call, {movement}));
    if (created)
        return movement.change;
    SHOP_TRY_VALUE(after, m_shop.products().product(m_call, stored.id));
    return Quantity::fromThousandths(after.onHand.thousandths() - stored.onHand.thousandths());
}

Result<CategoryId> ProductImport::categoryNamed(const QString &name)
{
    const auto known = m_categories.constFind(foldText(name));
    if (known != m_categories.cend())
        return *known;
    SHOP_TRY_VALUE(category, m_shop.catalog().ensureCategory(m_call, name, {}));
    return category.id;
}

Done ProductImport::beginSlice()
{
    if (m_slice)
        return {};
    m_slice = std::make_unique<Transaction>(m_shop.database(), "import slice", WritePriority::Long);
    m_sliceTime.begin();
    m_sliceRows = 0;
    SHOP_TRY(m_slice->ok());
    SHOP_TRY(m_imports.begin(m_import));
    return std::exchange(m_isFirstSlice, false) ? beginWhole() : Done();
}

// Nobody sells in a shop without a product: an empty catalog is filled in one slice.
Done ProductImport::beginWhole()
{
    SHOP_TRY_VALUE(fits, SqlNewProducts::fits(m_shop.database()));
    if (!fits)
        return {};
    m_cache.emplace(m_shop.database());
    m_new.emplace(m_shop.database(), m_shop.clock(),
                  Incoming{m_call, m_import.id, keyBefore(), keyBehind()});
    return m_new->begin();
}

Done ProductImport::endSlice()
{
    if (!m_slice)
        return {};
    Done done = m_new ? m_new->end() : Done();
    if (done)
        done = m_imports.count(m_import);
    if (done)
        done = m_slice->commit();
    m_slice.reset();
    m_sliceTime.end();
    if (!done)
        return done;
    if (m_new || !m_sinceWrittenBack.isValid() || m_sinceWrittenBack.hasExpired(kWriteBackMs)) {
        SHOP_TRY(m_log.writeBack());
        m_sinceWrittenBack.start();
    }
    m_new.reset();
    m_cache.reset();
    // A reader that stays leaves the log as it is: the next slice tries again.
    SHOP_TRY(limitLog(m_shop.database()));
    return {};
}

} // namespace

Result<ImportReport> importProducts(Shop &shop, QIODevice &file, const ImportOptions &options,
                                    const std::function<void(const RejectedRow &)> &rejected)
{
    if (options.call)
        SHOP_TRY(require(*options.call, Action::ImportProducts));
    SHOP_TRY_VALUE(source, ImportSource::open(file, options.columns));
    const Call call = shop.systemCall();
    SHOP_TRY_VALUE(profile, shop.till().profile(call));
    SHOP_TRY_VALUE(taxes, shop.products().taxTable(call));

    ImportRules rules;
    rules.columns = source->columns();
    rules.taxes = taxes;
    rules.anyCurrencySign = !profile;
    if (profile) {
        rules.currency = profile->rules.currency;
        rules.today = localDate(shop.clock().nowMs(), QTimeZone(profile->timeZone));
    } else {
        SHOP_TRY_VALUE(currency, Currency::fromCode(kCurrencyOfNoShop));
        rules.currency = currency;
        rules.today = localDate(shop.clock().nowMs(), QTimeZone::utc());
    }
    for (int field = 0; field < kImportFieldCount; ++field)
        rules.signs[size_t(field)] = source->sign(ImportField(field));
    return ProductImport(shop, *source, options, std::move(rules), rejected).run();
}

} // namespace shop
