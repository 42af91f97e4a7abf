// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/sheet_panels.h"

#include "core/base/amount_text.h"
#include "ui/products/fact_table.h"
#include "ui/stock/stock_words.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QString titleOf(const SheetHead &head)
{
    if (!head.id.isNull())
        return sheetName(head);
    return head.kind == SheetKind::Receiving ? SheetHeadPanel::tr("New delivery")
                                             : SheetHeadPanel::tr("New stocktake");
}

// The differences at cost, as far as the costs are known.
std::optional<Money> valueOf(const CountSheet &sheet)
{
    std::optional<Money> sum;
    for (const CountLine &line : sheet.lines) {
        const auto value = line.value();
        if (!value || line.countedAt == 0)
            continue;
        sum = sum ? Money(sum->minor() + value->minor(), sum->currency()) : *value;
    }
    return sum;
}

} // namespace

SheetHeadPanel::SheetHeadPanel(Desk &desk, const SheetHead &head, const QList<Supplier> &suppliers,
                               const QList<Category> &categories, QWidget *parent)
    : Panel(desk, head.kind == SheetKind::Receiving ? u"truck"_s : u"package"_s, titleOf(head), 420,
            parent),
      m_head(head)
{
    setObjectName(u"sheetHeadPanel"_s);
    const ThemeHost *host = &desk.theme();
    const bool received = head.kind == SheetKind::Receiving;
    m_source = new QComboBox(this);
    m_source->setObjectName(u"sheetSource"_s);
    m_source->addItem(received ? tr("No supplier") : tr("Whole shop"), QString());
    for (const Supplier &supplier : suppliers)
        m_source->addItem(displayName(supplier.values.name, 60), supplier.id.toString());
    for (const Category &category : categories)
        m_source->addItem(displayName(category.name, 60), category.id.toString());
    const QString chosen = received ? head.supplier.toString() : head.category.toString();
    m_source->setCurrentIndex(qMax(0, m_source->findData(chosen)));
    m_source->setEnabled(received || head.id.isNull());
    body()->addWidget(
        new FieldRow(host, received ? tr("Supplier") : tr("What is counted"), m_source, this));
    m_reference = new QLineEdit(head.reference, this);
    m_reference->setObjectName(u"sheetReference"_s);
    m_reference->setMaxLength(100);
    body()->addWidget(new FieldRow(
        host, received ? tr("Number of the order or delivery note") : tr("Name (optional)"),
        m_reference, this));
    m_note = new QLineEdit(head.note, this);
    m_note->setObjectName(u"sheetNote"_s);
    m_note->setMaxLength(1000);
    body()->addWidget(new FieldRow(host, tr("Note"), m_note, this));
    setTake(head.id.isNull() ? tr("Begin") : tr("Save"), u"Enter"_s);
    setFocusProxy(head.id.isNull() ? static_cast<QWidget *>(m_source) : m_reference);
}

void SheetHeadPanel::take()
{
    NewSheet sheet;
    sheet.id = m_head.id;
    sheet.kind = m_head.kind;
    const QString source = m_source->currentData().toString();
    if (m_head.kind == SheetKind::Receiving)
        sheet.supplier = SupplierId::fromString(source).value_or(SupplierId());
    else
        sheet.category = CategoryId::fromString(source).value_or(CategoryId());
    sheet.reference = m_reference->text().trimmed();
    sheet.note = m_note->text().trimmed();
    close();
    Q_EMIT taken(sheet);
}

BookSheetPanel::BookSheetPanel(Desk &desk, const CountSheet &sheet, QWidget *parent)
    : Panel(desk, u"package"_s,
            sheet.head.kind == SheetKind::Receiving ? tr("Book into stock")
                                                    : tr("Review differences"),
            sheet.head.kind == SheetKind::Receiving ? 400 : 560, parent)
{
    setObjectName(u"bookSheetPanel"_s);
    if (sheet.head.kind == SheetKind::Receiving)
        sayDelivery(sheet);
    else
        sayStocktake(sheet);
    setTake(tr("Book"), u"Enter"_s);
    setFocusProxy(takeButton());
}

void BookSheetPanel::addWords(const QString &text, bool strong)
{
    auto *label = new PlainLabel(&desk().theme(), text, strong ? TypeRole::Strong : TypeRole::Body,
                                 strong ? &Theme::text : &Theme::text2, this);
    label->setWordWrap(true);
    body()->addWidget(label);
}

void BookSheetPanel::sayDelivery(const CountSheet &sheet)
{
    int products = 0;
    int missing = 0;
    int extra = 0;
    qint64 costMinor = 0;
    std::optional<Currency> currency;
    for (const CountLine &line : sheet.lines) {
        products += !line.counted.isZero();
        missing += line.expected && line.difference().isNegative();
        extra += !line.expected || line.difference() > Quantity();
        const auto amount = line.cost ? line.cost->amountFor(line.counted, Rounding::HalfUp)
                                      : Result<Money>(Error{});
        if (amount) {
            costMinor += amount->minor();
            currency = amount->currency();
        }
    }
    const bool ordered =
        std::any_of(sheet.lines.cbegin(), sheet.lines.cend(),
                    [](const CountLine &line) { return line.expected.has_value(); });
    addWords(tr("%n product(s) go into stock.", nullptr, products), true);
    if (currency)
        addWords(
            tr("At cost: %1").arg(isolated(toText(Money(costMinor, *currency), desk().locale()))));
    if (missing > 0)
        addWords(tr("%n product(s) came short and are not expected any more.", nullptr, missing));
    if (ordered && extra > 0)
        addWords(tr("%n product(s) came that were not ordered, or more of them.", nullptr, extra));
    addWords(
        tr("The cost of each product becomes what it came at. What is booked stays as it is."));
}

void BookSheetPanel::sayStocktake(const CountSheet &sheet)
{
    const QLocale &locale = desk().locale();
    QList<QStringList> rows;
    int counted = 0;
    for (const CountLine &line : sheet.lines) {
        if (line.countedAt == 0)
            continue;
        ++counted;
        if (line.difference().isZero())
            continue;
        const auto value = line.value();
        rows.append({isolated(signedText(line.difference(), locale)),
                     displayName(line.product.name, 80),
                     value ? isolated(toText(*value, locale)) : tr("unknown")});
    }
    addWords(rows.isEmpty() ? tr("Nothing differs.")
                            : tr("%n product(s) differ.", nullptr, int(rows.size())),
             true);
    if (!rows.isEmpty()) {
        auto *table =
            new FactTable(&desk().theme(), {tr("Difference"), tr("Product"), tr("Value")}, this);
        table->setObjectName(u"differencesTable"_s);
        table->setAccessibleName(tr("Differences"));
        table->setRows(rows);
        table->setFixedHeight(desk().theme().theme().px(qMin<int>(6, int(rows.size())) * 32 + 34));
        body()->addWidget(table);
        if (const auto value = valueOf(sheet))
            addWords(tr("Together: %1").arg(isolated(toText(*value, locale))), true);
    }
    addWords(tr("What was sold since a product was counted stays sold."));
    if (sheet.inScope > counted) {
        auto *rest = new Button(tr("What was not counted is not there"), this);
        rest->setObjectName(u"restIsNoneButton"_s);
        connect(rest, &QPushButton::clicked, this, &BookSheetPanel::restIsNone);
        body()->addWidget(rest, 0, Qt::AlignLeading);
    }
}

void BookSheetPanel::take()
{
    close();
    Q_EMIT taken();
}

} // namespace shop
