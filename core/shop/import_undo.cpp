// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/import_undo.h"

#include "core/products/sql_imports.h"
#include "core/shop/slice_time.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QSet>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSliceRows = 200;

Error refusal(ErrorCode code, QStringView key)
{
    return {code, key.toString(), {}};
}

Error soldSince(const QString &name, qint64 count)
{
    return {ErrorCode::FailedPrecondition,
            u"import.soldSince"_s,
            {{u"productName"_s, name}, {u"count"_s, count}}};
}

QString headerHash(const QStringList &header)
{
    const QByteArray text = header.join(QChar(u'\x1f')).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

class ImportUndo
{
public:
    ImportUndo(Shop &shop, const Call &call, ImportId id)
        : m_shop(shop), m_imports(shop.database()), m_call(shop.systemCall()), m_id(id)
    {
        m_call.actor.user = call.actor.user;
        m_call.actor.atRegister = call.actor.atRegister;
    }

    Result<UndoneImport> run(const std::function<bool(qint64)> &progress)
    {
        SHOP_TRY(check());
        while (true) {
            SHOP_TRY_VALUE(more, slice());
            if (!more)
                return m_undone;
            if (progress && !progress(m_undone.undone))
                return refusal(ErrorCode::Cancelled, u"import.stopped");
        }
    }

private:
    Done check();
    Result<bool> slice();
    Result<bool> undo(const ImportedRow &row);
    Result<bool> putBack(const ImportedRow &row);

    Shop &m_shop;
    SqlImports m_imports;
    Call m_call;
    ImportId m_id;
    ProductId m_after;
    SliceTime m_time;
    QHash<ProductId, QString> m_onTickets;
    UndoneImport m_undone;
};

Done ImportUndo::check()
{
    SHOP_TRY_VALUE(import, m_imports.find(m_id));
    if (!import)
        return refusal(ErrorCode::NotFound, u"import.notFound");
    if (import->undoneAt)
        return refusal(ErrorCode::FailedPrecondition, u"import.undone");
    if (import->at <= m_shop.clock().nowMs() - kImportUndoPeriod)
        return refusal(ErrorCode::FailedPrecondition, u"import.undoTooLate");
    SHOP_TRY_VALUE(sold, m_imports.soldSince(m_id));
    if (sold.products > 0)
        return soldSince(sold.names.value(0), sold.products);
    SHOP_TRY_VALUE(tickets, productsOnTickets(m_shop, m_call));
    for (auto it = tickets.cbegin(); it != tickets.cend(); ++it) {
        SHOP_TRY_VALUE(made, m_imports.made(m_id, it.key()));
        if (made)
            return soldSince(it.value(), 1);
    }
    return {};
}

// The next rows; false: there was none.
Result<bool> ImportUndo::slice()
{
    Transaction slice(m_shop.database(), "undo import", WritePriority::Long);
    SHOP_TRY(slice.ok());
    m_time.begin();
    SHOP_TRY_VALUE(rows, m_imports.rows(m_id, m_after, kSliceRows));
    SHOP_TRY_VALUE(tickets, productsOnTickets(m_shop, m_call));
    m_onTickets = tickets;
    for (const ImportedRow &row : std::as_const(rows)) {
        if (m_time.isOver())
            break;
        SHOP_TRY_VALUE(undone, undo(row));
        ++(undone ? m_undone.undone : m_undone.left);
        m_after = row.product;
    }
    if (rows.isEmpty())
        SHOP_TRY(m_imports.markUndone(m_id, m_call.actor.user, m_shop.clock().nowMs()));
    SHOP_TRY(slice.commit());
    m_time.end();
    return !rows.isEmpty();
}

// What was sold between the check and now stays, as what a person has changed does.
Result<bool> ImportUndo::undo(const ImportedRow &row)
{
    SHOP_TRY_VALUE(sold, m_imports.isSoldSince(m_id, row.product));
    bool undone = false;
    if (!sold && row.before) {
        SHOP_TRY_VALUE(back, putBack(row));
        undone = back;
    } else if (!sold && !m_onTickets.contains(row.product)) {
        SHOP_TRY_VALUE(removed, m_imports.remove(m_id, row));
        undone = removed;
        if (undone) {
            Transaction told(m_shop.database(), "tell of a product", WritePriority::Long);
            SHOP_TRY(
                told.changed("products", "product", row.product.bytes(), m_shop.clock().nowMs()));
            SHOP_TRY(told.commit());
        }
    }
    SHOP_TRY(m_imports.settle(m_id, row.product));
    return undone;
}

Result<bool> ImportUndo::putBack(const ImportedRow &row)
{
    SHOP_TRY_VALUE(product, m_shop.products().product(m_call, row.product));
    if (product.version != row.version)
        return false;
    ProductDraft draft = product.values;
    draft.name = row.before->name;
    draft.price = row.before->price;
    draft.cost = row.before->cost;
    draft.unit = row.before->unit;
    draft.taxCategory = row.before->taxCategory;
    draft.category = row.before->category;
    draft.imageUrl = row.before->imageUrl;
    draft.image = row.before->image;
    draft.description = row.before->description;
    draft.barcodes = row.before->barcodes;
    if (row.hasSpecifications)
        draft.specifications = row.before->specifications;
    m_call.command = m_shop.ids().mint<CommandId>();
    SHOP_TRY_VALUE(stored, m_shop.products().update(m_call, row.product, row.version, draft));
    StockMovement movement;
    movement.key = u"import-undone:"_s + m_id.toString() + u':' + row.product.toString();
    movement.product = row.product;
    movement.change = Quantity::fromThousandths(-row.stock.thousandths());
    movement.reason = StockReason::Corrected;
    if (row.stock.thousandths() != 0)
        SHOP_TRY(m_shop.products().recordMovements(m_call, {movement}));
    SHOP_TRY(m_imports.restored(row, stored.version));
    return true;
}

} // namespace

Result<QHash<ProductId, QString>> productsOnTickets(Shop &shop, const Call &call)
{
    QHash<ProductId, QString> names;
    SHOP_TRY_VALUE(registers, shop.till().registers(call));
    for (const Register &each : registers) {
        SHOP_TRY_VALUE(carts, shop.carts().carts(call, each.id));
        for (const Cart &cart : carts) {
            for (const CartLine &line : cart.lines)
                names.insert(line.product, line.name);
        }
    }
    return names;
}

Result<QList<PastImport>> undoableImports(Shop &shop)
{
    return SqlImports(shop.database()).undoable(shop.clock().nowMs());
}

Result<UndoneImport> undoImport(Shop &shop, const Call &call, ImportId id,
                                const std::function<bool(qint64)> &progress)
{
    SHOP_TRY(require(call, Action::ImportProducts));
    return ImportUndo(shop, call, id).run(progress);
}

Done keepMapping(Shop &shop, const QStringList &header, const ColumnMap &map)
{
    Json::Object mapping;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        mapping.append({it.key(), Json(it.value())});
    Transaction transaction(shop.database(), "keep a mapping", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY(SqlImports(shop.database()).keepMapping(headerHash(header), mapping));
    return transaction.commit();
}

Result<ColumnMap> keptMapping(Shop &shop, const QStringList &header)
{
    SHOP_TRY_VALUE(mapping, SqlImports(shop.database()).mapping(headerHash(header)));
    ColumnMap map;
    for (const auto &[field, column] : std::as_const(mapping)) {
        if (kImportFields.contains(field) && column.string())
            map.insert(field, *column.string());
    }
    return map;
}

} // namespace shop
