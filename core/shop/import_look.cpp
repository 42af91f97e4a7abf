// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv_sniff.h"
#include "core/shop/import_columns.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLookedAt = 256 * 1024;
constexpr int kLookedAtRows = 200;

} // namespace

Result<ImportLook> lookAtImport(QIODevice &file, const ColumnMap &map)
{
    QByteArray sample = file.read(kLookedAt);
    SHOP_TRY_VALUE(start, detectText(sample));
    sample.remove(0, start.byteOrderMark);
    QList<QStringList> rows;
    ImportColumns columns;
    for (const QChar separator : likelySeparators(sample, start.encoding)) {
        const QList<QStringList> read =
            sampleRows(sample, start.encoding, {separator, true}, kLookedAtRows);
        const auto found = findColumns(read, map);
        if (rows.isEmpty() || (found && found->fields() > columns.fields())) {
            rows = read;
            columns = found.valueOr(
                ImportColumns{0, 0, {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1}, {}, false});
        }
    }
    if (rows.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"import.noHeader"_s, {}};
    ImportLook look;
    look.header = rows[columns.headerRow];
    look.fields.resize(look.header.size());
    for (int field = 0; field < kImportFieldCount; ++field) {
        if (columns.has(ImportField(field)))
            look.fields[columns.at(ImportField(field))] = importFieldName(ImportField(field));
    }
    look.samples = rows.mid(columns.headerRow + 1, 3);
    return look;
}

} // namespace shop
