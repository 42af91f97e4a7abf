// SPDX-License-Identifier: GPL-3.0-or-later
// What a scanned code means: a barcode, a SKU, or a label by the shop's rules.
#include "core/base/gtin.h"
#include "core/base/json.h"
#include "core/products/sql_catalog_rows.h"
#include "core/products/sql_commands.h"
#include "core/products/sql_products.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

ScannedProduct scannedFrom(const Row &row)
{
    return {summaryFrom(row), Quantity::fromThousandths(row.int64(PRODUCTS_SUMMARY_COLUMNS + 1)),
            row.text(PRODUCTS_SUMMARY_COLUMNS)};
}

LabelRule ruleFrom(const Row &row)
{
    return {row.text(0), row.text(1), row.isNull(2) ? std::nullopt : std::optional(row.int32(2)),
            row.boolean(3)};
}

QByteArray requestOf(const QList<LabelRule> &rules)
{
    Json::Array all{Json(u"labelRules"_s)};
    for (const LabelRule &rule : rules)
        all.append(Json(Json::Array{Json(rule.name), Json(rule.pattern),
                                    rule.decimals ? Json::integer(*rule.decimals) : Json(),
                                    Json(rule.enabled)}));
    return requestHash(Json(all).toBytes());
}

QString withoutLeadingZeros(const QString &digits)
{
    const auto first =
        std::find_if(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; });
    return digits.sliced(first - digits.begin());
}

} // namespace

Result<std::optional<ScannedProduct>> SqlProducts::findByCode(const Call &, const QString &scanned)
{
    const auto key = barcodeKey(scanned);
    // What cannot be a barcode at all is a code nobody knows.
    if (!key)
        return std::optional<ScannedProduct>();
    SHOP_TRY_VALUE(exact, findByBarcode(*key));
    if (exact)
        return exact;
    if (const std::optional<QString> other = otherBarcodeKey(scanned)) {
        SHOP_TRY_VALUE(byOther, findByBarcode(*other));
        if (byOther)
            return byOther;
    }
    SHOP_TRY_VALUE(bySku, findByExactSku(scanned.trimmed()));
    if (bySku)
        return bySku;
    SHOP_TRY_VALUE(rules, currentLabelRules());
    const std::optional<Label> label = decodeLabel(*rules, scanned);
    if (!label)
        return std::optional<ScannedProduct>();
    return findByLabel(*label);
}

Result<std::optional<ScannedProduct>> SqlProducts::findByExactCode(const Call &,
                                                                   const QString &code)
{
    const auto key = barcodeKey(code);
    if (!key)
        return std::optional<ScannedProduct>();
    SHOP_TRY_VALUE(byBarcode, findByBarcode(*key));
    return byBarcode ? Result<std::optional<ScannedProduct>>(byBarcode)
                     : findByExactSku(code.trimmed());
}

Result<std::optional<ScannedProduct>> SqlProducts::findByBarcode(const QString &key)
{
    return Statement(m_database, kSelectByBarcode).bind(key).one(scannedFrom);
}

Result<std::optional<ScannedProduct>> SqlProducts::findByExactSku(const QString &sku)
{
    return Statement(m_database, "SELECT " PRODUCTS_SUMMARY
                                 ", '', 1000 FROM products_product p" PRODUCTS_SUMMARY_JOINS
                                 "WHERE p.sku = ? AND p.archived = 0")
        .bind(sku)
        .one(scannedFrom);
}

Result<std::optional<ScannedProduct>> SqlProducts::findByLabel(const Label &label)
{
    QStringList codes{label.baseCode, label.itemCode, withoutLeadingZeros(label.itemCode)};
    codes.removeDuplicates();
    for (const QString &code : std::as_const(codes)) {
        const auto key = barcodeKey(code);
        if (!key) // an item code of zeros alone leaves nothing
            continue;
        SHOP_TRY_VALUE(found, findByBarcode(*key));
        if (!found) {
            SHOP_TRY_VALUE(bySku, findByExactSku(code));
            found = bySku;
        }
        if (found) {
            found->label = label;
            return found;
        }
    }
    return std::optional<ScannedProduct>();
}

Result<const QList<LabelRule> *> SqlProducts::currentLabelRules()
{
    SHOP_TRY_VALUE(version, m_database.contentVersion());
    if (!m_labelRules || version < 0 || version != m_labelRulesVersion) {
        SHOP_TRY_VALUE(rules, Statement(m_database, "SELECT name, pattern, decimals, enabled "
                                                    "FROM products_label_rule ORDER BY position")
                                  .all(ruleFrom));
        m_labelRules = rules;
        m_labelRulesVersion = version;
    }
    return &*m_labelRules;
}

Result<QList<LabelRule>> SqlProducts::labelRules(const Call &)
{
    SHOP_TRY_VALUE(rules, currentLabelRules());
    return *rules;
}

Done SqlProducts::setLabelRules(const Call &call, const QList<LabelRule> &rules)
{
    SHOP_TRY(require(call, Action::ManageSettings));
    SHOP_TRY(checkLabelRules(rules));
    const QByteArray request = requestOf(rules);
    const bool repeatable = !call.command.isNull();
    m_labelRules.reset(); // also where the change is rolled back
    Transaction transaction(m_database, "set label rules", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    if (repeatable) {
        SHOP_TRY_VALUE(done, findDone(m_database, kProductsDone, call, request));
        if (done)
            return transaction.commit();
    }
    SHOP_TRY(Statement(m_database, "DELETE FROM products_label_rule").run());
    for (qsizetype i = 0; i < rules.size(); ++i)
        SHOP_TRY(Statement(m_database, "INSERT INTO products_label_rule (position, name, pattern, "
                                       "decimals, enabled) VALUES (?, ?, ?, ?, ?)")
                     .bind(i)
                     .bind(rules[i].name)
                     .bind(rules[i].pattern)
                     .bind(rules[i].decimals)
                     .bind(rules[i].enabled)
                     .runOne());
    if (!call.actor.atRegister.isNull())
        SHOP_TRY(m_journal.append(
            call, call.actor.atRegister,
            {JournalKind::SettingsChanged,
             {{u"what"_s, Json(u"labelRules"_s)}, {u"rules"_s, Json::integer(rules.size())}},
             {},
             {}}));
    if (repeatable)
        SHOP_TRY(noteDone(m_database, kProductsDone, call, request, QByteArray(), m_clock.nowMs()));
    SHOP_TRY(transaction.changed("products", "labelRules", QByteArray(16, '\0'), m_clock.nowMs()));
    return transaction.commit();
}

} // namespace shop
