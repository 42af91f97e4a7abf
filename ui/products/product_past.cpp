// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/product_past.h"

#include "core/base/amount_text.h"
#include "ui/products/fact_table.h"
#include "ui/products/product_words.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QVBoxLayout *columnIn(QWidget *tab)
{
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(12);
    return column;
}

QString momentText(const Desk &desk, TimeMs at)
{
    return desk.locale().toString(desk.shopTime(at), QLocale::ShortFormat);
}

} // namespace

ProductStockTab::ProductStockTab(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    auto *column = columnIn(this);
    m_figures = new PlainLabel(host, TypeRole::Body, &Theme::text, this);
    m_figures->setObjectName(u"productStockFigures"_s);
    m_figures->setWordWrap(true);
    column->addWidget(m_figures);
    m_counted = new QLineEdit(this);
    m_counted->setObjectName(u"countedEdit"_s);
    m_counted->setMaxLength(16);
    m_counted->setLayoutDirection(Qt::LeftToRight);
    m_row = new FieldRow(host, tr("There are now"), m_counted, this);
    column->addWidget(m_row);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"correctionNoteEdit"_s);
    m_note->setMaxLength(300);
    column->addWidget(new FieldRow(host, tr("Why (optional)"), m_note, this));
    m_book = new Button(tr("Book the correction"), this);
    m_book->setObjectName(u"bookCorrectionButton"_s);
    connect(m_book, &QPushButton::clicked, this, &ProductStockTab::book);
    connect(m_counted, &QLineEdit::returnPressed, this, &ProductStockTab::book);
    column->addWidget(m_book, 0, Qt::AlignLeading);
    column->addStretch();
}

void ProductStockTab::setProduct(const Product &product)
{
    if (product.id != m_product.id) {
        m_counted->clear();
        m_note->clear();
        m_row->clearMessage();
    }
    m_product = product;
    const auto text = [this](Quantity quantity) {
        return isolated(toText(quantity, m_desk.locale()));
    };
    const Quantity available =
        Quantity::fromThousandths(product.onHand.thousandths() - product.reserved.thousandths());
    m_figures->setText(tr("On hand: %1\nReserved for orders: %2\nAvailable: %3")
                           .arg(text(product.onHand), text(product.reserved), text(available)));
}

void ProductStockTab::book()
{
    m_row->clearMessage();
    const auto counted =
        quantityFromText(m_counted->text(), m_product.values.unit, m_desk.locale());
    if (!counted)
        return m_row->setMessage(FieldMessage::Error, errorText(counted.error()));
    const Call call = m_desk.call();
    StockMovement movement;
    movement.key = u"correction:"_s + call.command.toString();
    movement.product = m_product.id;
    movement.change =
        Quantity::fromThousandths(counted->thousandths() - m_product.onHand.thousandths());
    movement.reason = StockReason::Corrected;
    movement.note = m_note->text().trimmed();
    if (movement.change.isZero())
        return;
    m_book->setEnabled(false);
    m_desk.backend().ask(
        this, Lane::Desk,
        [call, movement](Shop &shop) { return shop.products().recordMovements(call, {movement}); },
        [this](const Done &done) {
            m_book->setEnabled(true);
            if (!done)
                return m_row->setMessage(FieldMessage::Error, errorText(done.error()));
            m_counted->clear();
            m_note->clear();
        });
}

ProductPricesTab::ProductPricesTab(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = columnIn(this);
    m_reduced = new Banner(&desk.theme(), true, this);
    m_reduced->setObjectName(u"reducedBanner"_s);
    m_reduced->hide();
    column->addWidget(m_reduced);
    m_table = new FactTable(&desk.theme(), {tr("From"), tr("Until"), tr("Price")}, this);
    m_table->setObjectName(u"priceHistoryTable"_s);
    m_table->setAccessibleName(tr("Prices"));
    column->addWidget(m_table, 1);
}

void ProductPricesTab::setHistory(const QList<PricePeriod> &history)
{
    const QLocale &locale = m_desk.locale();
    const auto day = [&](TimeMs at) {
        return locale.toString(m_desk.shopTime(at).date(), QLocale::ShortFormat);
    };
    const auto reduced = reducedAt(history);
    const auto lowest = reduced ? lowestBefore(history, *reduced) : std::nullopt;
    m_reduced->setVisible(lowest.has_value());
    if (lowest)
        m_reduced->setContent({.tone = Tone::Info,
                               .text = tr("Reduced on %1. Lowest price of the 30 days before: %2")
                                           .arg(day(*reduced), isolated(toText(*lowest, locale)))});
    QList<QStringList> rows;
    for (const PricePeriod &period : history)
        rows.append({day(period.from), period.until ? day(*period.until) : tr("now"),
                     period.price ? isolated(toText(*period.price, locale)) : tr("No price")});
    m_table->setRows(rows);
}

ProductHistoryTab::ProductHistoryTab(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = columnIn(this);
    m_dates = new PlainLabel(&desk.theme(), TypeRole::Small, &Theme::text2, this);
    m_dates->setWordWrap(true);
    column->addWidget(m_dates);
    m_table = new FactTable(&desk.theme(), {tr("When"), tr("What"), tr("Change")}, this);
    m_table->setObjectName(u"movementTable"_s);
    m_table->setAccessibleName(tr("Stock movements"));
    column->addWidget(m_table, 1);
}

void ProductHistoryTab::setHistory(const Product &product, const QList<ListedMovement> &movements)
{
    m_dates->setText(
        tr("Added %1, last changed %2")
            .arg(momentText(m_desk, product.createdAt), momentText(m_desk, product.updatedAt)));
    QList<QStringList> rows;
    for (const ListedMovement &movement : movements) {
        QString what = movementLabel(movement.reason);
        if (!movement.note.isEmpty())
            what = tr("%1: %2").arg(what, displayName(movement.note, 80));
        const QString change = toText(movement.change, m_desk.locale());
        rows.append({momentText(m_desk, movement.at), what,
                     isolated(movement.change.isNegative() ? change : u'+' + change)});
    }
    m_table->setRows(rows);
}

} // namespace shop
