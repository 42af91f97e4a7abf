// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop::architecture {
namespace {

struct Layer {
    QString prefix; // of the including file
    QStringList may; // prefixes of what it may include; a sql_ file only where a prefix says sql_
};

const QStringList kModules = {u"core/users/"_s, u"core/products/"_s, u"core/cart/"_s,
                              u"core/orders/"_s, u"core/till/"_s};
const QStringList kStores = {u"core/base/"_s, u"core/storage/"_s, u"core/journal/"_s};

QStringList valuesForWindows()
{
    return QStringList{u"core/base/"_s, u"core/reports/"_s, u"core/shop/"_s, u"core/files/"_s,
                       u"core/devices/"_s} +
           kModules;
}

// A module: its values and interfaces know base and the interfaces of the modules it asks; its
// sql_ files also the stores.
void addModule(QList<Layer> &layers, const QString &name, const QStringList &asks)
{
    const QString folder = u"core/%1/"_s.arg(name);
    const QString sql = folder + u"sql_"_s;
    layers.append({folder, QStringList{u"core/base/"_s, folder} + asks});
    layers.append({sql, kStores + QStringList{folder, sql} + asks});
}

// What one place of work shows of another, file by file.
QHash<QString, QStringList> fromOtherPages()
{
    return {
        {u"ui/sell/"_s,
         {u"ui/checkout/delivery_page.h"_s, u"ui/checkout/left_payments_panel.h"_s,
          u"ui/checkout/payment_page.h"_s, u"ui/checkout/sale_complete_page.h"_s,
          u"ui/checkout/tender_list.h"_s, u"ui/customers/customer_picker.h"_s,
          u"ui/products/picture_store.h"_s, u"ui/products/product_form.h"_s}},
        {u"ui/stock/"_s,
         {u"ui/products/fact_table.h"_s, u"ui/products/picture_store.h"_s,
          u"ui/products/product_words.h"_s}},
        {u"ui/customers/"_s, {u"ui/orders/order_words.h"_s}},
        {u"ui/till/"_s, {u"ui/checkout/tender_list.h"_s}},
        {u"ui/products/"_s, {u"ui/sell/promotion_text.h"_s}},
        {u"ui/settings/"_s, {u"ui/products/picture.h"_s}},
        {u"ui/storefront/"_s,
         {u"ui/orders/order_words.h"_s, u"ui/products/picture_store.h"_s,
          u"ui/sell/product_list_model.h"_s, u"ui/sell/product_pages.h"_s}},
        {u"ui/checkout/"_s,
         {u"ui/sell/cart_line_model.h"_s, u"ui/sell/entry_panel.h"_s, u"ui/sell/return_lines.h"_s,
          u"ui/sell/ticket_desk.h"_s}},
    };
}

QList<Layer> layers()
{
    const QString users = u"core/users/"_s, products = u"core/products/"_s, cart = u"core/cart/"_s,
                  orders = u"core/orders/"_s, journal = u"core/journal/"_s;
    QList<Layer> all = {
        {u"core/base/"_s, {u"core/base/"_s}},
        {u"core/storage/"_s, {u"core/base/"_s, u"core/storage/"_s, u"core/storage/sql_"_s}},
        {u"core/journal/"_s, kStores},
        {u"core/files/"_s, {u"core/base/"_s, u"core/files/"_s}},
        {u"core/devices/"_s, {u"core/base/"_s, u"core/storage/"_s, u"core/devices/"_s}},
        {u"core/devices/sql_"_s, {u"core/base/"_s, u"core/storage/"_s, u"core/devices/"_s}},
        {u"core/reports/"_s, QStringList{u"core/base/"_s, u"core/reports/"_s} + kModules},
        {u"core/rest/"_s, QStringList{u"core/base/"_s, u"core/rest/"_s} + kModules},
        {u"core/sync/"_s,
         QStringList{u"core/base/"_s, u"core/storage/"_s, u"core/rest/"_s, u"core/sync/"_s} +
             kModules},
    };
    addModule(all, u"users"_s, {});
    addModule(all, u"products"_s, {});
    addModule(all, u"cart"_s, {users, products});
    addModule(all, u"orders"_s, {users, products, cart});
    addModule(all, u"till"_s, {journal, users, products, cart, orders});

    QStringList wholeCore = {u"core/"_s};
    for (const QString &module : kModules)
        wholeCore.append(module + u"sql_"_s);
    wholeCore.append(u"core/devices/sql_"_s);
    all.append({u"core/shop/"_s, wholeCore});

    all.append({u"ui/text/"_s, {u"core/base/"_s, u"ui/text/"_s}});
    all.append({u"ui/theme/"_s, {u"core/base/"_s, u"ui/theme/"_s}});
    const QStringList parts = {u"ui/text/"_s, u"ui/theme/"_s, u"ui/widgets/"_s};
    all.append({u"ui/widgets/"_s, QStringList{u"core/base/"_s} + parts});
    const QStringList shell = QStringList{u"ui/shell/"_s} + parts + valuesForWindows();
    const QStringList desk = QStringList{u"ui/print/"_s} + shell;
    all.append({u"ui/shell/"_s, shell});
    all.append({u"ui/print/"_s, desk});
    for (const auto page : {"sell", "checkout", "orders", "products", "stock", "customers", "staff",
                            "reports", "till", "settings", "setup", "storefront"}) {
        const QString folder = u"ui/%1/"_s.arg(QLatin1String(page));
        all.append({folder, desk + QStringList{folder} + fromOtherPages().value(folder)});
    }

    all.append({u"app/desktop/"_s, QStringList{u"app/desktop/"_s, u"core/storage/"_s,
                                               u"core/rest/"_s, u"core/sync/"_s, u"ui/"_s} +
                                       valuesForWindows()});
    all.append(
        {u"app/server/"_s, QStringList{u"app/server/"_s, u"core/storage/"_s, u"core/journal/"_s,
                                       u"core/rest/"_s, u"core/sync/"_s, u"ui/text/"_s} +
                               valuesForWindows()});
    return all;
}

const Layer *layerOf(const QString &path)
{
    static const QList<Layer> all = layers();
    const Layer *best = nullptr;
    for (const Layer &layer : all) {
        if (path.startsWith(layer.prefix) && (!best || layer.prefix.size() > best->prefix.size()))
            best = &layer;
    }
    return best;
}

bool isSqlFile(const QString &path)
{
    return path.contains(u"/sql_"_s);
}

bool mayInclude(const Layer &layer, const QString &included)
{
    for (const QString &prefix : layer.may) {
        if (included.startsWith(prefix) && (!isSqlFile(included) || isSqlFile(prefix)))
            return true;
    }
    return false;
}

struct Include {
    int line = 0;
    QString path;
    bool quoted = false;
};

QList<Include> includesOf(const Source &source)
{
    static const QRegularExpression pattern(
        u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)[>\"]"_s,
        QRegularExpression::MultilineOption);
    QList<Include> includes;
    auto found = pattern.globalMatch(source.withoutComments);
    while (found.hasNext()) {
        const auto match = found.next();
        includes.append(
            {source.lineAt(match.capturedStart(1)), match.captured(2), match.captured(1) == u"\""});
    }
    return includes;
}

bool isProgramOrPart(const Source &source)
{
    return source.isCpp() &&
           (source.isIn(u"core/"_s) || source.isIn(u"ui/"_s) || source.isIn(u"app/"_s));
}

// Which Qt module a header belongs to ("QSqlQuery" → "Sql"), as installed where this was built.
QString qtModuleOf(const QString &header)
{
    static const QRegularExpression withModule(u"^Qt([A-Z][A-Za-z0-9]*)/"_s);
    if (const auto match = withModule.match(header); match.hasMatch())
        return match.captured(1);
    if (header.contains(u'/'))
        return {};
    static const QHash<QString, QString> modules = [] {
        QHash<QString, QString> found;
        const QDir headers(QStringLiteral(SHOP_QT_HEADERS));
        for (const auto name : {"Widgets", "PrintSupport", "Svg", "SvgWidgets", "OpenGLWidgets",
                                "Network", "Sql", "Gui", "Core", "Test"}) {
            const QString module = QLatin1String(name);
            const QStringList files =
                QDir(headers.filePath(u"Qt"_s + module)).entryList(QDir::Files);
            for (const QString &file : files)
                found.insert(file, module);
        }
        return found;
    }();
    return modules.value(header);
}

struct Place {
    QStringList modules;
    QStringList prefixes;
};

} // namespace

// So that building the source shows that the header compiles alone; headers_compile_alone does it
// for the headers that no source bears the name of.
QStringList includesItsOwnHeaderFirst(const Source &source)
{
    if (!isProgramOrPart(source) || !source.path.endsWith(u".cpp"))
        return {};
    const QString own = source.path.chopped(4) + u".h";
    const QList<Include> includes = includesOf(source);
    for (qsizetype i = 1; i < includes.size(); ++i) {
        if (includes.at(i).path == own)
            return {source.finding(1, includes.at(i).line, u"%1 is not included first"_s.arg(own))};
    }
    return {};
}

// A source that includes its own header first has seen Qt's precompiled headers before it, where there are any.
QStringList declaresWhatIsPrecompiled(const Source &source)
{
    if (!isProgramOrPart(source) || !source.path.endsWith(u".h"))
        return {};
    static const QStringList kClasses = {
        u"QBoxLayout"_s,  u"QComboBox"_s,      u"QFile"_s,     u"QGridLayout"_s, u"QHBoxLayout"_s,
        u"QJsonArray"_s,  u"QJsonObject"_s,    u"QLineEdit"_s, u"QMutex"_s,      u"QPointer"_s,
        u"QPushButton"_s, u"QStackedWidget"_s, u"QTimeZone"_s, u"QTimer"_s,      u"QVBoxLayout"_s};
    static const QRegularExpression word(u"\\bQ[A-Za-z]+\\b"_s);
    QStringList findings;
    QStringList known;
    for (const Include &include : includesOf(source))
        known.append(include.path);
    auto found = word.globalMatch(source.code);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString name = match.captured();
        const bool isDeclared = source.code.contains(u"class %1;"_s.arg(name));
        if (!kClasses.contains(name) || known.contains(name) || isDeclared)
            continue;
        known.append(name); // told once
        findings.append(source.finding(
            1, source.lineAt(match.capturedStart()),
            u"%1 is neither included nor declared: only precompiled headers know it"_s.arg(name)));
    }
    return findings;
}

QStringList includesOnlyWhatItsLayerMay(const Source &source)
{
    if (!isProgramOrPart(source))
        return {};
    const Layer *layer = layerOf(source.path);
    if (!layer)
        return {source.finding(
            1, 1,
            u"this folder has no layer; give it one in tests/architecture/layer_rules.cpp"_s)};
    QStringList findings;
    for (const Include &include : includesOf(source)) {
        const bool ours = include.path.startsWith(u"core/"_s) ||
                          include.path.startsWith(u"ui/"_s) || include.path.startsWith(u"app/"_s) ||
                          include.path.startsWith(u"tests/"_s);
        if (ours && !mayInclude(*layer, include.path))
            findings.append(source.finding(
                1, include.line, u"%1 must not include %2"_s.arg(layer->prefix, include.path)));
        else if (include.quoted && !ours && !include.path.endsWith(u".moc"_s))
            findings.append(source.finding(
                1, include.line,
                u"write the path of %1 from the project's root"_s.arg(include.path)));
    }
    return findings;
}

QStringList usesQtModulesInTheirPlaces(const Source &source)
{
    static const QList<Place> places = {
        {{u"Widgets"_s, u"PrintSupport"_s, u"SvgWidgets"_s, u"OpenGLWidgets"_s, u"Gui"_s, u"Svg"_s},
         {u"ui/"_s, u"app/desktop/"_s}},
        {{u"Sql"_s}, {u"core/storage/"_s}},
        {{u"Network"_s}, {u"core/devices/"_s, u"core/rest/"_s, u"core/sync/"_s, u"app/server/"_s}},
        {{u"Test"_s}, {}},
    };
    // Between two programs of one machine, not over a network: the second one raises the first.
    static const QStringList local = {u"QLocalServer"_s, u"QLocalSocket"_s};
    if (!isProgramOrPart(source))
        return {};
    QStringList findings;
    for (const Include &include : includesOf(source)) {
        const QString module = qtModuleOf(include.path);
        if (local.contains(include.path) && source.isIn(u"app/desktop/"_s))
            continue;
        for (const Place &place : places) {
            const auto holds = [&](const QString &prefix) { return source.isIn(prefix); };
            const bool allowed = std::any_of(place.prefixes.begin(), place.prefixes.end(), holds) &&
                                 !(source.isIn(u"ui/text/"_s) && module != u"Core");
            if (place.modules.contains(module) && !allowed)
                findings.append(source.finding(
                    2, include.line,
                    u"<%1> of Qt %2 belongs in %3 only"_s.arg(
                        include.path, module,
                        place.prefixes.isEmpty() ? u"tests/"_s : place.prefixes.join(u", "_s))));
        }
    }
    return findings;
}

QStringList usesForeignLibrariesInTheirPlaces(const Source &source)
{
    struct Library {
        QString header; // prefix
        QStringList prefixes;
    };
    static const QList<Library> libraries = {
        {u"sqlite3"_s, {u"core/storage/"_s}},
        {u"libpq"_s, {u"core/storage/"_s}},
        {u"botan/"_s, {u"core/base/"_s, u"core/users/"_s}},
        {u"zint.h"_s, {u"core/devices/"_s, u"ui/print/"_s, u"ui/widgets/"_s}},
        {u"xlsxwriter.h"_s, {u"ui/reports/"_s}},
        {u"boost/"_s, {u"app/server/"_s}},
        {u"cups/"_s, {u"core/devices/"_s}},
        {u"qt6keychain/"_s, {u"app/desktop/"_s}},
    };
    if (!isProgramOrPart(source))
        return {};
    QStringList findings;
    for (const Include &include : includesOf(source)) {
        for (const Library &library : libraries) {
            const auto holds = [&](const QString &prefix) { return source.isIn(prefix); };
            if (include.path.startsWith(library.header) &&
                std::none_of(library.prefixes.begin(), library.prefixes.end(), holds))
                findings.append(source.finding(2, include.line,
                                               u"<%1> belongs in %2 only"_s.arg(
                                                   include.path, library.prefixes.join(u", "_s))));
        }
    }
    return findings;
}

} // namespace shop::architecture
