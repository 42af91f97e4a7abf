// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/import_columns.h"

#include "core/shop/import_header_names.h"
#include "core/shop/import_numbers.h"
#include "core/shop/import_values.h"
#include "core/shop/specification_cells.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

const QStringList kImportFields{u"name"_s,      u"price"_s,       u"barcode"_s, u"sku"_s,
                                u"category"_s,  u"stock"_s,       u"unit"_s,    u"tax"_s,
                                u"image_url"_s, u"description"_s, u"cost"_s};

namespace {

constexpr qsizetype kHeaderWithin = 60; // rows

Error refused(QStringView key)
{
    return {ErrorCode::InvalidArgument, key.toString(), {}};
}

ImportColumns noColumns(const QStringList &header)
{
    ImportColumns columns;
    columns.width = header.size();
    columns.position.fill(-1);
    return columns;
}

int columnNamed(const QStringList &header, const QString &name)
{
    const auto exact = header.indexOf(name);
    if (exact >= 0)
        return int(exact);
    const QString key = headerKey(name);
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header[i].trimmed() == name.trimmed() ||
            (!key.isEmpty() && headerKey(header[i]) == key))
            return int(i);
    }
    return -1;
}

// The columns the map names; the name of one that is missing.
QString takeNamed(const QStringList &header, const ColumnMap &map, ImportColumns &columns)
{
    QString missing;
    for (int i = 0; i < kImportFieldCount; ++i) {
        const auto wanted = map.constFind(kImportFields[i]);
        if (wanted == map.cend())
            continue;
        columns.named[size_t(i)] = true;
        if (wanted->isEmpty())
            continue;
        columns.position[size_t(i)] = columnNamed(header, *wanted);
        if (columns.position[size_t(i)] < 0)
            missing = *wanted;
    }
    return missing;
}

bool isTaken(const ImportColumns &columns, int position)
{
    return std::find(columns.position.begin(), columns.position.end(), position) !=
           columns.position.end();
}

void takeGuessed(const QStringList &header, ImportColumns &columns)
{
    std::array<int, kImportFieldCount> ranks;
    ranks.fill(1'000);
    for (int i = 0; i < header.size(); ++i) {
        const auto meaning = headerMeaning(header[i]);
        if (!meaning || isTaken(columns, i))
            continue;
        const auto field = size_t(meaning->field);
        if (columns.named[field] || meaning->rank >= ranks[field])
            continue;
        columns.position[field] = i;
        ranks[field] = meaning->rank;
    }
    // Lists of stock often have no name but a description, which then is the name.
    const auto name = size_t(ImportField::Name);
    const auto description = size_t(ImportField::Description);
    if (columns.position[name] < 0 && !columns.named[name] && !columns.named[description]) {
        columns.position[name] = columns.position[description];
        columns.position[description] = -1;
    }
}

ImportColumns columnsOf(const QStringList &header, const ColumnMap &map)
{
    ImportColumns columns = noColumns(header);
    takeNamed(header, map, columns);
    takeGuessed(header, columns);
    return columns;
}

// How a share of the values of a column looks; blank ones do not count.
template <typename Test>
bool mostly(const QList<QStringList> &rows, qsizetype first, int column, Test test)
{
    qsizetype some = 0;
    qsizetype good = 0;
    for (qsizetype i = first; i < rows.size(); ++i) {
        const QString value = rows[i].value(column).trimmed();
        if (value.isEmpty())
            continue;
        ++some;
        good += test(value) ? 1 : 0;
    }
    return good * 2 >= some;
}

bool looksLikeBarcode(const QString &value)
{
    const auto digits =
        std::count_if(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return (digits >= 6 && digits == value.size()) || isScientific(value);
}

// A column "code" is the barcode where it holds such, and the shop's own number otherwise.
void placeCode(const QStringList &header, const QList<QStringList> &rows, ImportColumns &columns)
{
    for (int i = 0; i < header.size(); ++i) {
        const QString key = headerKey(header[i]);
        if ((key != u"code" && key != u"codigo" && key != u"codice" && key != u"kod") ||
            isTaken(columns, i))
            continue;
        const auto barcode = size_t(ImportField::Barcode);
        const auto sku = size_t(ImportField::Sku);
        const bool isBarcode = mostly(rows, columns.headerRow + 1, i, looksLikeBarcode);
        if (isBarcode && columns.position[barcode] < 0 && !columns.named[barcode])
            columns.position[barcode] = i;
        else if (!isBarcode && columns.position[sku] < 0 && !columns.named[sku])
            columns.position[sku] = i;
        return;
    }
}

void dropWrongGuesses(const QList<QStringList> &rows, ImportColumns &columns)
{
    const qsizetype first = columns.headerRow + 1;
    for (const ImportField field : {ImportField::Price, ImportField::Cost, ImportField::Stock}) {
        if (columns.has(field) && !columns.named[size_t(field)] &&
            !mostly(rows, first, columns.at(field), looksLikeNumber))
            columns.drop(field);
    }
    if (columns.has(ImportField::Unit) && !columns.named[size_t(ImportField::Unit)] &&
        !mostly(rows, first, columns.at(ImportField::Unit),
                [](const QString &value) { return unitFromName(value).has_value(); }))
        columns.drop(ImportField::Unit);
}

Done checkFields(const ColumnMap &map)
{
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if (kImportFields.contains(it.key()))
            continue;
        Error error = refused(u"import.fieldUnknown");
        error.context.insert(u"field"_s, it.key());
        return error;
    }
    return {};
}

// The first row that holds every column the map names, or the name of one that no row has.
Result<qsizetype> rowOfNamed(const QList<QStringList> &rows, const ColumnMap &map)
{
    QString missing;
    qsizetype fewest = map.size() + 1;
    for (qsizetype i = 0; i < std::min(rows.size(), kHeaderWithin); ++i) {
        ImportColumns columns = noColumns(rows[i]);
        const QString lacking = takeNamed(rows[i], map, columns);
        if (lacking.isEmpty())
            return i;
        const qsizetype lacks = map.size() - columns.fields();
        if (lacks < fewest) {
            fewest = lacks;
            missing = lacking;
        }
    }
    Error error = refused(u"import.columnUnknown");
    error.context.insert(u"column"_s, missing.isEmpty() ? map.cbegin().value() : missing);
    return error;
}

// The row in which most fields are named; one name alone will do only in the first row.
Result<qsizetype> rowOfMostNames(const QList<QStringList> &rows)
{
    qsizetype best = -1;
    int most = 0;
    qsizetype firstFilled = -1;
    for (qsizetype i = 0; i < std::min(rows.size(), kHeaderWithin); ++i) {
        const bool filled = std::any_of(rows[i].begin(), rows[i].end(), [](const QString &cell) {
            return !cell.trimmed().isEmpty();
        });
        if (filled && firstFilled < 0)
            firstFilled = i;
        const int fields = columnsOf(rows[i], {}).fields();
        if (fields > most) {
            most = fields;
            best = i;
        }
    }
    if (best < 0 || (most < 2 && best != firstFilled))
        return refused(u"import.noHeader");
    return best;
}

} // namespace

int ImportColumns::fields() const
{
    return int(std::count_if(position.begin(), position.end(), [](int at) { return at >= 0; }));
}

QString ImportColumns::cell(const QStringList &cells, int column)
{
    if (column < 0 || column >= cells.size())
        return {};
    // csvCell() put it there, so that no spreadsheet computes the cell.
    const QString &cell = cells[column];
    const auto sign = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != u'\''; });
    const bool guarded =
        sign != cell.end() && sign != cell.begin() && QStringView(u"=+-@\t\r").contains(*sign);
    return guarded ? cell.sliced(1).trimmed() : cell.trimmed();
}

QString importFieldName(ImportField field)
{
    return kImportFields[int(field)];
}

Result<ImportColumns> findColumns(const QList<QStringList> &firstRows, const ColumnMap &map)
{
    SHOP_TRY(checkFields(map));
    ColumnMap named = map;
    named.removeIf([](const auto &field) { return field.value().isEmpty(); });
    SHOP_TRY_VALUE(headerRow,
                   named.isEmpty() ? rowOfMostNames(firstRows) : rowOfNamed(firstRows, named));
    const QStringList &header = firstRows[headerRow];
    ImportColumns columns = columnsOf(header, map);
    columns.headerRow = headerRow;
    placeCode(header, firstRows, columns);
    if (!columns.has(ImportField::Name))
        return refused(u"import.noNameColumn");
    dropWrongGuesses(firstRows, columns);
    for (int i = 0; i < header.size(); ++i) {
        if (const QString name = specificationOfHead(header[i]);
            !name.isEmpty() && !isTaken(columns, i))
            columns.specifications.append({i, name});
    }
    columns.commaLists =
        columns.has(ImportField::Category) &&
        headerKey(header[columns.at(ImportField::Category)]).startsWith(u"categories");
    return columns;
}

} // namespace shop
