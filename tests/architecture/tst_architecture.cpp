// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop::architecture;

// Each rule is shown to find what is planted, to leave the near miss alone, and then holds over
// the project's own files.
class tst_architecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlantedViolationIsFoundWithRuleAndPlace_data();
    void aPlantedViolationIsFoundWithRuleAndPlace();
    void whatIsAllowedIsLeftAlone_data();
    void whatIsAllowedIsLeftAlone();
    void everyRuleHasAPlantedViolation();
    void theProjectKeepsTheRule_data();
    void theProjectKeepsTheRule();
    void theWholeTreeIsRead();
};

namespace {

struct Sample {
    const char *rule;
    const char *name;
    const char *path;
    QByteArray text;
    int line; // of the finding
};

const Rule *ruleNamed(const QString &name)
{
    for (const Rule &rule : allRules()) {
        if (QLatin1String(rule.name) == name)
            return &rule;
    }
    return nullptr;
}

QList<Sample> plantedLayers()
{
    return {
        {"layers: includes", "base includes a module", "core/base/money.h",
         "#pragma once\n#include \"core/products/product.h\"\n", 2},
        {"layers: includes", "a value includes a store", "core/products/product.h",
         "#include \"core/storage/statement.h\"\n", 1},
        {"layers: includes", "a module includes another one's SQL", "core/till/sql_till.cpp",
         "#include \"core/till/sql_till.h\"\n#include \"core/orders/sql_orders.h\"\n", 2},
        {"layers: includes", "a module asks one above it", "core/products/sql_products.cpp",
         "#include \"core/orders/orders.h\"\n", 1},
        {"layers: includes", "core includes a window", "core/shop/backend.cpp",
         "#include \"ui/shell/desk.h\"\n", 1},
        {"layers: includes", "a window includes a store", "ui/sell/sell_page.cpp",
         "\n\n#include \"core/storage/database.h\"\n", 3},
        {"layers: includes", "a page includes another page", "ui/sell/sell_page.cpp",
         "#include \"ui/reports/day_page.h\"\n", 1},
        {"layers: includes", "a widget includes a page", "ui/widgets/chip_bar.h",
         "#include \"ui/sell/sell_page.h\"\n", 1},
        {"layers: includes", "the program includes a module's SQL", "app/server/main.cpp",
         "#include \"core/users/sql_users.h\"\n", 1},
        {"layers: includes", "the server includes a window", "app/server/main.cpp",
         "#include \"ui/shell/desk.h\"\n", 1},
        {"layers: includes", "core includes a test", "core/base/id.h",
         "#include \"tests/support/paths.h\"\n", 1},
        {"layers: includes", "a path that is not from the root", "core/base/id.h",
         "#include \"money.h\"\n", 1},
        {"layers: includes", "a folder without a layer", "core/cellar/wine.h", "#pragma once\n", 1},
        {"its own header first", "after another", "core/base/money.cpp",
         "#include \"core/base/id.h\"\n#include \"core/base/money.h\"\n", 2},
        {"nothing by precompiled headers", "a layout that nobody declares", "ui/shell/key_card.h",
         "#include \"ui/shell/panel.h\"\nvoid add(QGridLayout *grid);\n", 2},
        {"places of Qt's modules", "a widget in core", "core/shop/shop.cpp", "#include <QLabel>\n",
         1},
        {"places of Qt's modules", "a widget in core by its module", "core/base/log.cpp",
         "#include <QtWidgets/QLabel>\n", 1},
        {"places of Qt's modules", "a picture in core", "core/products/product.h",
         "#include <QImage>\n", 1},
        {"places of Qt's modules", "a widget in the server", "app/server/main.cpp",
         "#include <QWidget>\n", 1},
        {"places of Qt's modules", "a widget in the shared text", "ui/text/error_text.cpp",
         "#include <QWidget>\n", 1},
        {"places of Qt's modules", "QtSql in a module", "core/orders/sql_orders.cpp",
         "#include <QSqlQuery>\n", 1},
        {"places of Qt's modules", "a socket in a window", "ui/sell/sell_page.cpp",
         "#include <QTcpSocket>\n", 1},
        {"places of Qt's modules", "HTTP in a module", "core/products/products.h",
         "#include <QNetworkAccessManager>\n", 1},
        {"places of Qt's modules", "Qt Test in the product", "core/base/money.cpp",
         "#include <QTest>\n", 1},
        {"places of other libraries", "SQLite's C interface in a module", "core/cart/sql_carts.cpp",
         "#include <sqlite3.h>\n", 1},
        {"places of other libraries", "Botan in a window", "ui/shell/sign_in_page.cpp",
         "#include <botan/bcrypt.h>\n", 1},
    };
}

QList<Sample> plantedSql()
{
    return {
        {"places of SQL", "in a window", "ui/sell/sell_page.cpp",
         "void f()\n{\n    run(\"SELECT name FROM products_product\");\n}\n", 3},
        {"places of SQL", "in a value", "core/cart/cart.cpp",
         "auto sql = \"UPDATE cart_line SET quantity = ?\";\n", 1},
        {"places of SQL", "in two pieces", "core/shop/replay.cpp",
         "auto sql = \"DELETE\"\n           \" FROM orders_order\";\n", 1},
        {"places of SQL", "raw", "core/shop/shop.cpp", "auto sql = R\"(CREATE TABLE x (y))\";\n",
         1},
        {"places of SQL", "a pragma", "app/server/main.cpp", "run(u\"PRAGMA journal_mode\"_s);\n",
         1},
        {"places of SQL", "a file of its own", "core/products/queries.sql", "SELECT 1;\n", 1},
        {"a module's own tables", "read", "core/till/sql_till.cpp",
         "a(\n  \"SELECT total FROM orders_order WHERE id = ?\");\n", 2},
        {"a module's own tables", "joined", "core/till/sql_till.cpp",
         "a(\"SELECT 1 FROM till_shift s JOIN users_user u ON u.key = s.staff\");\n", 1},
        {"a module's own tables", "listed", "core/cart/sql_carts.cpp",
         "a(\"SELECT 1 FROM cart_cart c, products_product p\");\n", 1},
        {"a module's own tables", "written", "core/cart/sql_carts.cpp",
         "a(\"INSERT INTO products_movement (x) VALUES (?)\");\n", 1},
        {"a module's own tables", "changed", "core/orders/sql_orders.cpp",
         "a(\"UPDATE products_stock SET on_hand = 0\");\n", 1},
        {"a module's own tables", "a piece of a statement", "core/orders/sql_orders.cpp",
         "a(\"SELECT \" COLUMNS \" FROM users_user\");\n", 1},
        {"a module's own tables", "referred to", "core/orders/migrations/0001_orders.sql",
         "CREATE TABLE orders_line (\n  product {int64} REFERENCES products_product (key)\n) "
         "STRICT;\n",
         2},
        {"a module's own tables", "made", "core/devices/migrations/0001_print_jobs.sql",
         "-- queue\nCREATE TABLE print_jobs (key {int64});\n", 2},
        {"a module's own tables", "watched", "core/journal/migrations/0001_journal.sql",
         "CREATE TRIGGER journal_x BEFORE DELETE ON orders_order BEGIN SELECT 1; END;\n", 1},
    };
}

QList<Sample> plantedCode()
{
    return {
        {"no floating point", "a type", "core/base/money.h",
         "class Money {\n    double m_value;\n};\n", 2},
        {"no floating point", "a literal", "core/till/settle.cpp", "const auto rate = 0.19;\n", 1},
        {"no floating point", "an exponent", "core/till/settle.cpp", "const auto many = 1e6;\n", 1},
        {"no floating point", "a conversion", "core/files/csv_reader.cpp",
         "auto x = text.toDouble(&ok);\n", 1},
        {"no floating point", "a rounding of Qt's", "core/base/quantity.cpp", "return qRound(x);\n",
         1},
        {"no floating point", "a column", "core/products/migrations/0001_products.sql",
         "CREATE TABLE products_x (price REAL);\n", 1},
        {"no floating point", "a field of a window", "ui/checkout/payment_page.cpp",
         "\nQDoubleSpinBox *m_cash;\n", 2},
        {"no singleton", "made", "core/shop/shop.h",
         "class Shop {\n    static Shop &instance();\n};\n", 2},
        {"no singleton", "of Qt's kind", "ui/theme/theme.cpp", "Q_GLOBAL_STATIC(Theme, theTheme)\n",
         1},
        {"no nested event loop", "in core", "core/devices/printer.cpp", "QEventLoop loop;\n", 1},
        {"no nested event loop", "a dialog", "ui/setup/first_run_page.cpp", "dialog.exec();\n", 1},
        {"no nested event loop", "a message box", "ui/setup/first_run_page.cpp",
         "QMessageBox::warning(this, a, b);\n", 1},
        {"no nested event loop", "a file dialog", "ui/setup/first_run_page.cpp",
         "auto f = QFileDialog::getOpenFileName(this);\n", 1},
        {"no nested event loop", "events in between", "ui/print/printing.cpp",
         "\nQCoreApplication::processEvents();\n", 2},
        {"no waiting in a window", "for a thread", "ui/shell/main_window.cpp",
         "future.waitForFinished();\n", 1},
        {"no waiting in a window", "asleep", "ui/shell/main_window.cpp", "QThread::msleep(20);\n",
         1},
        {"no continued future", "with a context", "ui/sell/sell_page.cpp",
         "found.then(this, show);\n", 1},
        {"time and ids are given", "the time", "core/till/sql_till.cpp",
         "auto now = QDateTime::currentDateTimeUtc();\n", 1},
        {"time and ids are given", "an identifier", "core/cart/sql_carts.cpp",
         "auto id = QUuid::createUuid();\n", 1},
        {"files and functions are short", "a file", "core/base/json.cpp", QByteArray(501, '\n'),
         501},
        {"files and functions are short", "a test", "tests/till/tst_till.cpp",
         QByteArray(501, '\n'), 501},
        {"files and functions are short", "a script", "tests/proofs/faults",
         "#!/usr/bin/env python3\n" + QByteArray(500, '\n'), 501},
        {"files and functions are short", "a function", "ui/sell/sell_page.cpp",
         "void SellPage::f()\n{\n" + QByteArray("    g();\n").repeated(61) + "}\n", 1},
        {"no style sheets", "on a widget", "ui/sell/sell_page.cpp", "setStyleSheet(x);\n", 1},
        {"plain text only", "a label", "ui/sell/sell_page.cpp", "auto *name = new QLabel(this);\n",
         1},
        {"plain text only", "a tool tip", "ui/sell/ticket_pane.cpp", "setToolTip(product.name);\n",
         1},
        {"plain text only", "rich text", "ui/widgets/card.cpp",
         "m_text->setTextFormat(Qt::RichText);\n", 1},
    };
}

QList<Sample> plantedText()
{
    return {
        {"no text for people in core", "a translated word", "core/till/sql_till.cpp",
         "auto x = tr(\"Shift\");\n", 1},
        {"no text for people in core", "a sentence", "core/till/settle.cpp",
         "f();\nreturn Error{ErrorCode::Conflict, u\"The shift is closed\"_s};\n", 2},
        {"licence in the first line", "missing", "core/base/id.h", "#pragma once\n", 1},
        {"licence in the first line", "missing in a script", "packaging/start",
         "#!/usr/bin/env bash\nset -e\n", 2},
        {"nothing left open", "a note to oneself", "core/base/id.h",
         "\n// TO"
         "DO later\n",
         2},
        {"speaks only of itself", "a path of a machine", "CONTRIBUTING.md",
         "a\nSee /wo"
         "rk/shared.\n",
         2},
    };
}

QList<Sample> allowedSamples()
{
    return {
        {"layers: includes", "interfaces of a module below", "core/till/sql_till.cpp",
         "#include \"core/products/products.h\"\n#include \"core/products/tax_table.h\"\n#include "
         "\"core/storage/statement.h\"\n",
         0},
        {"layers: includes", "the composition of a shop", "core/shop/shop.cpp",
         "#include \"core/users/sql_users.h\"\n", 0},
        {"layers: includes", "in a comment", "core/base/id.h",
         "// #include \"core/shop/shop.h\"\n/*\n#include \"ui/x.h\"\n*/\n", 0},
        {"layers: includes", "what moc makes", "ui/sell/sell_page.cpp",
         "#include \"sell_page.moc\"\n", 0},
        {"layers: includes", "a test", "tests/base/tst_money.cpp",
         "#include \"core/shop/shop.h\"\n", 0},
        {"places of Qt's modules", "QtSql in storage", "core/storage/database.cpp",
         "#include <QSqlDatabase>\n#include <QString>\n", 0},
        {"places of Qt's modules", "a second program is told", "app/desktop/single_instance.cpp",
         "#include <QLocalServer>\n", 0},
        {"places of SQL", "in its place", "core/cart/sql_carts.cpp",
         "a(\"SELECT key FROM cart_cart\");\n", 0},
        {"places of SQL", "words on a button", "ui/stock/stock_page.cpp",
         "tr(\"Update stock\"); tr(\"SELECT\"); tr(\"Insert into a list\");\n", 0},
        {"places of SQL", "in a comment", "core/cart/cart.h", "// \"SELECT 1 FROM x\"\n", 0},
        {"a module's own tables", "its own", "core/products/sql_products.cpp",
         "a(\"WITH found(key) AS (SELECT key FROM products_word) SELECT 1 FROM found f JOIN "
         "products_product p ON p.key = f.key\");\n"
         "b(\"INSERT INTO products_done (a) VALUES (?) ON CONFLICT (a) DO UPDATE SET b = "
         "excluded.b\");\n"
         "c(\"SELECT 1 WHERE a IS DISTINCT FROM b FOR UPDATE SKIP LOCKED\");\n"
         "d(\"SELECT value FROM json_each(?)\");\n",
         0},
        {"a module's own tables", "its own triggers", "core/journal/migrations/0001_journal.sql",
         "-- rows FROM elsewhere\nCREATE TRIGGER journal_no_update BEFORE UPDATE ON journal_row "
         "BEGIN SELECT RAISE(ABORT, 'x'); END;\n"
         "CREATE UNIQUE INDEX IF NOT EXISTS journal_row_seq ON journal_row (seq);\n",
         0},
        {"no floating point", "refused by the type", "core/base/money.h",
         "static Money fromMajorInexact(double) = delete;\n", 0},
        {"no floating point", "whole numbers", "core/base/money.cpp",
         "const qint64 a = 1'000'000, b = 0x1e5, c = 12; // 1.5\nauto t = u\"1.5\"_s; x.y = "
         "z[0].w;\n",
         0},
        {"no floating point", "drawing", "ui/theme/paint.cpp", "qreal radius = 2.5;\n", 0},
        {"no singleton", "Qt's own", "ui/shell/main_window.cpp",
         "QCoreApplication::instance()->installEventFilter(this);\n", 0},
        {"no nested event loop", "a statement", "core/storage/statement.cpp", "query.exec();\n", 0},
        {"no nested event loop", "the program's own", "app/desktop/main.cpp",
         "return application.exec();\n", 0},
        {"no waiting in a window", "a thread of core", "core/storage/write_gate.cpp",
         "m_changed.wait_for(lock, timeout);\n", 0},
        {"no continued future", "a word", "ui/sell/sell_page.cpp",
         "void then(int x); // future.then(\n", 0},
        {"time and ids are given", "the machine's clock", "core/base/clock.cpp",
         "return QDateTime::currentMSecsSinceEpoch();\n", 0},
        {"no text for people in core", "keys, logs and SQL", "core/shop/shop.cpp",
         "Error{a, u\"sale.noOpenShift\"_s};\nqCWarning(lc) << \"the lane has ended\";\n"
         "context.insert(u\"reason\"_s, u\"no answer\"_s);\n",
         0},
        {"files and functions are short", "just short enough", "core/base/json.cpp",
         "void f()\n{\n" + QByteArray("    g();\n").repeated(60) + "}\n", 0},
        {"files and functions are short", "a test's table", "tests/till/tst_till.cpp",
         "void f()\n{\n" + QByteArray("    g();\n").repeated(61) + "}\n", 0},
        {"files and functions are short", "a test of 500 lines", "tests/till/tst_till.cpp",
         QByteArray(500, '\n'), 0},
        {"files and functions are short", "what is no source", "resources/tokens.json",
         QByteArray(501, '\n'), 0},
        {"no singleton", "a name", "app/desktop/main.cpp", "SingleInstance instance(folder);\n", 0},
        {"no floating point", "a longer word", "core/devices/escpos.cpp",
         "m_double = line.doubleSize; floats();\n", 0},
        {"plain text only", "the plain label", "ui/widgets/plain_label.h",
         "class PlainLabel : public QLabel\n", 0},
        {"licence in the first line", "after the interpreter", "packaging/start",
         "#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n", 0},
        {"licence in the first line", "a document", "README.md", "# Shopdesk\n", 0},
        {"nothing left open", "a field's hint", "ui/sell/sell_page.cpp",
         "m_search->setPlaceholderText(tr(\"Scan\"));\n", 0},
    };
}

void addRows(const QList<Sample> &samples)
{
    for (const Sample &sample : samples) {
        QTest::addRow("%s, %s", sample.rule, sample.name)
            << QString::fromUtf8(sample.rule) << QString::fromUtf8(sample.path)
            << QString::fromUtf8(sample.text) << sample.line;
    }
}

QList<Sample> planted()
{
    return plantedLayers() + plantedSql() + plantedCode() + plantedText();
}

const QList<Source> &tree()
{
    static const QList<Source> sources = readTree(QStringLiteral(SHOP_SOURCE_DIR));
    return sources;
}

} // namespace

void tst_architecture::aPlantedViolationIsFoundWithRuleAndPlace_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    addRows(planted());
}

void tst_architecture::aPlantedViolationIsFoundWithRuleAndPlace()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, line);
    const Rule *checked = ruleNamed(rule);
    QVERIFY(checked);
    const QStringList findings = checked->check(makeSource(path, text));
    QVERIFY2(findings.size() == 1, qPrintable(findings.join(u'\n')));
    static const QRegularExpression form(u"^rule [0-9]+: "_s);
    QVERIFY2(form.match(findings.first()).hasMatch(), qPrintable(findings.first()));
    QVERIFY2(findings.first().contains(u" %1:%2: "_s.arg(path).arg(line)),
             qPrintable(findings.first()));
}

void tst_architecture::whatIsAllowedIsLeftAlone_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    addRows(allowedSamples());
}

void tst_architecture::whatIsAllowedIsLeftAlone()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    const Rule *checked = ruleNamed(rule);
    QVERIFY(checked);
    QCOMPARE(checked->check(makeSource(path, text)).join(u'\n'), QString());
}

void tst_architecture::everyRuleHasAPlantedViolation()
{
    QSet<QString> shown;
    const QList<Sample> samples = planted();
    for (const Sample &sample : samples)
        shown.insert(QString::fromUtf8(sample.rule));
    for (const Rule &rule : allRules())
        QVERIFY2(shown.contains(QLatin1String(rule.name)), rule.name);
}

void tst_architecture::theProjectKeepsTheRule_data()
{
    QTest::addColumn<QString>("rule");
    for (const Rule &rule : allRules())
        QTest::newRow(rule.name) << QString::fromUtf8(rule.name);
}

void tst_architecture::theProjectKeepsTheRule()
{
    QFETCH(QString, rule);
    QStringList findings;
    for (const Source &source : tree())
        findings += ruleNamed(rule)->check(source);
    for (const QString &finding : findings)
        qWarning().noquote() << finding;
    QVERIFY2(
        findings.isEmpty(),
        qPrintable(u"%1 findings, the first: %2"_s.arg(findings.size()).arg(findings.value(0))));
}

// So that an empty walk cannot pass for a clean house.
void tst_architecture::theWholeTreeIsRead()
{
    QSet<QString> paths;
    for (const Source &source : tree())
        paths.insert(source.path);
    for (const auto path :
         {"CMakeLists.txt", "core/base/money.h", "core/products/migrations/0001_products.sql",
          "ui/shell/main_window.cpp", "app/server/main.cpp", "tests/run", ".ci/run"})
        QVERIFY2(paths.contains(QLatin1String(path)), path);
    for (const QString &path : std::as_const(paths))
        QVERIFY2(!path.startsWith(u"build"), qPrintable(path));
}

QTEST_APPLESS_MAIN(tst_architecture)
#include "tst_architecture.moc"
