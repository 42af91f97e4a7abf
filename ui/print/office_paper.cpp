// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/office_paper.h"

#include "core/base/amount_text.h"
#include "core/devices/receipt.h"
#include "core/orders/short_pick.h"
#include "ui/print/office_sheet.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr qreal kMargin = 64;
constexpr qreal kLabelMargin = 16;
constexpr qreal kTop = 150; // of what stands below the head
constexpr qreal kGap = 12;
using Side = OfficeSheet::Side;

// A column of the table: where it begins and how wide it is.
struct Column {
    qreal x;
    qreal width;
};

class OfficePainter final
{
public:
    OfficePainter(QPagedPaintDevice &device, const OfficePaper &paper, const QPageSize &size,
                  int pages)
        : m_paper(paper),
          m_pages(pages),
          m_sheet(device, size, paper.kind == OfficeKind::AddressLabel ? kLabelMargin : kMargin,
                  paper.language.isRightToLeft())
    {}

    int paint()
    {
        m_sheet.moveTo(m_paper.kind == OfficeKind::AddressLabel ? kLabelMargin : kMargin);
        switch (m_paper.kind) {
        case OfficeKind::Invoice:
        case OfficeKind::CreditNote:
            invoice();
            break;
        case OfficeKind::PackingSlip:
            packingSlip();
            break;
        case OfficeKind::AddressLabel:
            label();
            break;
        }
        return m_sheet.page();
    }

private:
    QString word(const char *source) const { return paperWord(m_paper.language, source); }
    QString amount(const Money &money) const
    {
        return toText(m_paper.reversed ? money.negated() : money, m_paper.language.locale);
    }
    QString plain(const Money &money) const { return toText(money, m_paper.language.locale); }
    QString date(QDate day) const
    {
        return m_paper.language.locale.toString(day, QLocale::ShortFormat);
    }

    void head()
    {
        const qreal half = m_sheet.width() / 2;
        m_sheet.text(0, half, m_paper.shop.name, OfficeFont::Large, Side::Begin, kMargin - 2);
        m_sheet.text(0, half, m_paper.shop.tagline, OfficeFont::Body, Side::Begin, kMargin + 24,
                     true);
        m_sheet.text(half, half, officeTitle(m_paper.kind, m_paper.language), OfficeFont::Title,
                     Side::End, kMargin - 6);
        const QString number =
            m_paper.invoice
                ? m_paper.invoice->numberText()
                : word(QT_TRANSLATE_NOOP("Receipt", "Order %1")).arg(m_paper.order.agreed.number);
        m_sheet.text(half, half, number, OfficeFont::Body, Side::End, kMargin + 30, true);
        if (m_paper.copyNumber > 0)
            m_sheet.text(half, half,
                         word(QT_TRANSLATE_NOOP("Receipt", "COPY %1")).arg(m_paper.copyNumber),
                         OfficeFont::Strong, Side::End, kMargin + 48);
        foot();
        m_sheet.moveTo(kTop);
    }

    void foot()
    {
        const qreal y = m_sheet.bottom() + 30;
        m_sheet.rule(0, m_sheet.width(), y - 8, 1);
        QStringList shop{m_paper.shop.name, m_paper.shop.address.join(u", "_s), m_paper.shop.phone,
                         m_paper.shop.taxNumber};
        shop.removeAll(QString());
        m_sheet.block(0, m_sheet.width() - 100, shop.join(u" · "_s), OfficeFont::Small, y, true);
        m_sheet.text(
            m_sheet.width() - 90, 90,
            word(QT_TRANSLATE_NOOP("Receipt", "Page %1 of %2")).arg(m_sheet.page()).arg(m_pages),
            OfficeFont::Small, Side::End, y, true);
    }

    // A heading in grey and what stands under it; where it ends.
    qreal block(qreal x, qreal width, const QString &title, const QStringList &lines)
    {
        m_sheet.text(x, width, title, OfficeFont::Small, Side::Begin, kTop, true);
        qreal y = kTop + 18;
        bool first = true;
        for (const QString &line : lines) {
            if (line.trimmed().isEmpty())
                continue;
            y +=
                m_sheet.block(x, width, line, first ? OfficeFont::Strong : OfficeFont::Body, y) + 2;
            first = false;
        }
        return y;
    }

    QStringList shipTo() const
    {
        const ShippingAddress &to = m_paper.order.address;
        const QString country = QLocale::territoryToString(QLocale::codeToTerritory(to.country));
        QStringList place{to.city, to.province};
        QStringList region{to.postalCode, to.country.isEmpty() ? QString() : country};
        place.removeAll(QString());
        region.removeAll(QString());
        return {m_paper.order.agreed.customer.value_or(CartCustomer()).name, to.street,
                place.join(u", "_s), region.join(u", "_s)};
    }

    QString payment() const
    {
        switch (m_paper.order.payment) {
        case OrderPayment::CashOnDelivery:
            return word(QT_TRANSLATE_NOOP("Receipt", "Cash on delivery"));
        case OrderPayment::Prepaid:
            return tenderWord(m_paper.language, TenderMethod::Card);
        case OrderPayment::Invoice:
            return tenderWord(m_paper.language, TenderMethod::Account);
        }
        return {};
    }

    // What of an invoice the shop has had.
    Money paid() const
    {
        const DeliveryOrder &order = m_paper.order;
        const bool handedOver = order.agreed.paymentStatus == PaymentStatus::Paid &&
                                order.payment != OrderPayment::Invoice;
        return handedOver ? order.agreed.total : order.prepaid;
    }

    void facts(qreal x, qreal width)
    {
        const Invoice &invoice = *m_paper.invoice;
        QList<std::pair<QString, QString>> rows{
            {word(QT_TRANSLATE_NOOP("Receipt", "Date")), date(invoice.businessDate)},
            {word(QT_TRANSLATE_NOOP("Receipt", "Order")), m_paper.order.agreed.numberText()}};
        if (invoice.kind == InvoiceKind::CreditNote)
            rows.append({word(QT_TRANSLATE_NOOP("Receipt", "Takes back")), m_paper.about});
        else
            rows.append({word(QT_TRANSLATE_NOOP("Receipt", "Payment")), payment()});
        if (!m_paper.order.saleNumber.isEmpty())
            rows.append({word(QT_TRANSLATE_NOOP("Receipt", "Receipt")), m_paper.order.saleNumber});
        qreal y = kTop;
        for (const auto &[what, value] : std::as_const(rows)) {
            m_sheet.text(x, width / 2, what, OfficeFont::Body, Side::Begin, y, true);
            m_sheet.text(x + width * 2 / 5, width * 3 / 5, value, OfficeFont::Body, Side::End, y);
            y += 18;
        }
    }

    void invoice()
    {
        head();
        const qreal third = m_sheet.width() / 3;
        const InvoiceBuyer &buyer = m_paper.invoice->buyer;
        QStringList bill{buyer.name, buyer.firm};
        bill += buyer.address;
        if (!buyer.taxNumber.isEmpty())
            bill.append(word(QT_TRANSLATE_NOOP("Receipt", "Tax number %1")).arg(buyer.taxNumber));
        qreal end = block(0, third - kGap, word(QT_TRANSLATE_NOOP("Receipt", "Bill to")), bill);
        if (!m_paper.order.isCollected())
            end = qMax(end, block(third, third - kGap,
                                  word(QT_TRANSLATE_NOOP("Receipt", "Ship to")), shipTo()));
        facts(2 * third, third);
        m_sheet.moveTo(qMax(end, kTop + 90) + 24);
        tableHead();
        m_sheet.onPage([this] {
            head();
            tableHead();
        });
        for (const OrderLine &line : m_paper.lines.lines)
            tableLine(line);
        m_sheet.skip(14);
        sums();
    }

    QList<Column> columns() const
    {
        const qreal all = m_sheet.width();
        return {{0, 78},         {82, all - 82 - 380}, {all - 376, 50}, {all - 322, 80},
                {all - 238, 70}, {all - 164, 60},      {all - 100, 100}};
    }

    void tableHead()
    {
        const QList<Column> at = columns();
        const char *words[] = {
            QT_TRANSLATE_NOOP("Receipt", "SKU"),      QT_TRANSLATE_NOOP("Receipt", "Description"),
            QT_TRANSLATE_NOOP("Receipt", "Qty"),      QT_TRANSLATE_NOOP("Receipt", "Price"),
            QT_TRANSLATE_NOOP("Receipt", "Discount"), QT_TRANSLATE_NOOP("Receipt", "Tax"),
            QT_TRANSLATE_NOOP("Receipt", "Amount")};
        for (int i = 0; i < 7; ++i)
            m_sheet.text(at[i].x, at[i].width, word(words[i]), OfficeFont::Small,
                         i < 2 ? Side::Begin : Side::End, {}, true);
        m_sheet.skip(20);
        m_sheet.rule(0, m_sheet.width(), m_sheet.y(), 1.4);
        m_sheet.skip(9);
    }

    QString taxOf(const OrderLine &line) const
    {
        QStringList rates;
        for (const LineTax &tax : line.totals.taxes)
            rates.append(tax.rate.percentText() + u" %"_s);
        return rates.isEmpty() ? u"0 %"_s : rates.join(u" + "_s);
    }

    void tableLine(const OrderLine &line)
    {
        m_sheet.need(34);
        const QList<Column> at = columns();
        const qreal y = m_sheet.y();
        const CartLine &sold = line.line;
        const qint64 off = line.totals.lineDiscount.minor() + line.totals.saleDiscount.minor();
        const QLocale &locale = m_paper.language.locale;
        const Quantity count = m_paper.reversed ? sold.quantity.negated() : sold.quantity;
        m_sheet.text(at[0].x, at[0].width, sold.sku, OfficeFont::Mono);
        m_sheet.text(at[2].x, at[2].width, toText(count, locale), OfficeFont::Body, Side::End);
        m_sheet.text(at[3].x, at[3].width, toText(sold.unitPrice, locale), OfficeFont::Body,
                     Side::End);
        if (off != 0)
            m_sheet.text(at[4].x, at[4].width, amount(Money(-off, line.totals.taxable.currency())),
                         OfficeFont::Body, Side::End);
        m_sheet.text(at[5].x, at[5].width, taxOf(line), OfficeFont::Body, Side::End);
        m_sheet.text(at[6].x, at[6].width, amount(line.totals.taxable), OfficeFont::Strong,
                     Side::End);
        const qreal height = m_sheet.block(at[1].x, at[1].width, sold.name, OfficeFont::Body, y);
        m_sheet.skip(qMax<qreal>(height, 17) + 8);
        m_sheet.rule(0, m_sheet.width(), m_sheet.y(), 1);
        m_sheet.skip(8);
    }

    void sum(const QString &what, const QString &value, OfficeFont font, bool grey = false)
    {
        const qreal x = m_sheet.width() * 8 / 15;
        const qreal width = m_sheet.width() - x;
        m_sheet.text(x, width * 3 / 5, what, font == OfficeFont::Title ? OfficeFont::Large : font,
                     Side::Begin, {}, grey);
        m_sheet.text(x + width / 2, width / 2, value, font, Side::End);
        m_sheet.skip(OfficeSheet::lineHeight(font) + 3);
    }

    void sums()
    {
        const Order &order = m_paper.lines;
        m_sheet.need(130 + 20 * qreal(order.taxes.size()));
        const qreal top = m_sheet.y();
        m_sheet.text(0, 200, word(QT_TRANSLATE_NOOP("Receipt", "Tax summary")), OfficeFont::Small,
                     Side::Begin, top, true);
        qreal y = top + 20;
        for (const TaxTotal &tax : order.taxes) {
            const QString on =
                word(QT_TRANSLATE_NOOP("Receipt", "%1 on %2"))
                    .arg(tax.name + u' ' + tax.rate.percentText() + u" %"_s, amount(tax.base));
            m_sheet.text(0, 220, on, OfficeFont::Body, Side::Begin, y, true);
            m_sheet.text(220, 80, amount(tax.tax), OfficeFont::Body, Side::End, y);
            y += 20;
        }
        sum(word(QT_TRANSLATE_NOOP("Receipt", "Net")), amount(order.net), OfficeFont::Body, true);
        sum(word(QT_TRANSLATE_NOOP("Receipt", "Tax")), amount(order.tax), OfficeFont::Body, true);
        m_sheet.rule(m_sheet.width() * 8 / 15, m_sheet.width() * 7 / 15, m_sheet.y() + 3, 1, true);
        m_sheet.skip(8);
        sum(word(QT_TRANSLATE_NOOP("Receipt", "Total %1"))
                .arg(QString(order.total.currency().code())),
            amount(order.total), OfficeFont::Title);
        if (m_paper.kind == OfficeKind::CreditNote)
            return;
        const Money had = paid();
        sum(word(QT_TRANSLATE_NOOP("Receipt", "Paid")), plain(had.negated()), OfficeFont::Body,
            true);
        sum(word(QT_TRANSLATE_NOOP("Receipt", "To pay")),
            plain(Money(order.total.minor() - had.minor(), order.total.currency())),
            OfficeFont::Strong);
    }

    void packingSlip()
    {
        head();
        const QStringList to = shipTo();
        const qreal half = m_sheet.width() * 6 / 11;
        m_sheet.box(0, half, kTop, 150, 8, 1.4);
        m_sheet.text(20, half - 40, word(QT_TRANSLATE_NOOP("Receipt", "Ship to")),
                     OfficeFont::Small, Side::Begin, kTop + 14, true);
        m_sheet.text(20, half - 40, to.first(), OfficeFont::Large, Side::Begin, kTop + 34);
        QStringList below = to.mid(1);
        below.append(m_paper.order.agreed.customer.value_or(CartCustomer()).phone);
        below.removeAll(QString());
        m_sheet.block(20, half - 40, below.join(u'\n'), OfficeFont::Body, kTop + 62);
        const Order &agreed = m_paper.order.agreed;
        const qreal x = half + 22;
        m_sheet.barcode(x, m_sheet.width() - x, receiptBarcode(agreed.series, agreed.number), kTop,
                        56);
        const QString by = m_paper.order.isCollected()
                               ? word(QT_TRANSLATE_NOOP("Receipt", "Customer collects"))
                               : word(QT_TRANSLATE_NOOP("Receipt", "Delivery"));
        m_sheet.text(x, m_sheet.width() - x, by, OfficeFont::Body, Side::Begin, kTop + 90);
        if (!m_paper.packedBy.isEmpty())
            m_sheet.text(x, m_sheet.width() - x,
                         word(QT_TRANSLATE_NOOP("Receipt", "Packed by %1")).arg(m_paper.packedBy),
                         OfficeFont::Body, Side::Begin, kTop + 110);
        m_sheet.moveTo(kTop + 170);
        note();
        m_sheet.setBottom(m_sheet.bottom() - 60);
        slipHead();
        m_sheet.onPage([this] {
            head();
            slipHead();
        });
        slipLines();
        signatures();
    }

    void note()
    {
        const QString text = m_paper.order.agreed.note;
        if (text.isEmpty())
            return;
        m_sheet.box(0, m_sheet.width(), m_sheet.y(), 36, 8, 1, true);
        m_sheet.text(16, m_sheet.width() - 32, text, OfficeFont::Body, Side::Begin,
                     m_sheet.y() + 10);
        m_sheet.skip(54);
    }

    void slipHead()
    {
        const qreal all = m_sheet.width();
        m_sheet.text(34, all / 2, word(QT_TRANSLATE_NOOP("Receipt", "Product")), OfficeFont::Small,
                     Side::Begin, {}, true);
        m_sheet.text(all - 240, 150, word(QT_TRANSLATE_NOOP("Receipt", "Barcode")),
                     OfficeFont::Small, Side::Begin, {}, true);
        m_sheet.text(all - 80, 80, word(QT_TRANSLATE_NOOP("Receipt", "Pieces")), OfficeFont::Small,
                     Side::End, {}, true);
        m_sheet.skip(20);
        m_sheet.rule(0, all, m_sheet.y(), 1.4);
        m_sheet.skip(9);
    }

    void slipLines()
    {
        const qreal all = m_sheet.width();
        const QLocale &locale = m_paper.language.locale;
        int products = 0;
        for (const OrderLine &each : m_paper.order.agreed.lines) {
            const CartLine &line = each.line;
            if (isShipping(line))
                continue;
            ++products;
            m_sheet.need(52);
            const qreal y = m_sheet.y();
            m_sheet.box(0, 18, y, 18, 4, 1.4);
            m_sheet.text(34, all - 290, line.name, OfficeFont::Strong);
            m_sheet.text(34, all - 290, line.sku, OfficeFont::Mono, Side::Begin, y + 18, true);
            m_sheet.text(all - 240, 150, line.barcode, OfficeFont::Mono);
            m_sheet.text(all - 80, 80, toText(line.quantity, locale), OfficeFont::Large, Side::End,
                         y - 3);
            m_sheet.skip(42);
            m_sheet.rule(0, all, m_sheet.y(), 1);
            m_sheet.skip(8);
        }
        m_sheet.text(
            34, all / 2,
            word(QT_TRANSLATE_NOOP("Receipt", "Products: %1")).arg(locale.toString(products)),
            OfficeFont::Strong);
    }

    void signatures()
    {
        const qreal third = (m_sheet.width() - 2 * 24) / 3;
        const qreal y = m_sheet.bottom() + 30;
        const char *words[] = {QT_TRANSLATE_NOOP("Receipt", "Packed, date"),
                               QT_TRANSLATE_NOOP("Receipt", "Checked, date"),
                               QT_TRANSLATE_NOOP("Receipt", "Received by, date")};
        for (int i = 0; i < 3; ++i) {
            m_sheet.rule(i * (third + 24), third, y, 1.4);
            m_sheet.text(i * (third + 24), third, word(words[i]), OfficeFont::Small, Side::Begin,
                         y + 5, true);
        }
    }

    void label()
    {
        const qreal all = m_sheet.width();
        const Order &agreed = m_paper.order.agreed;
        const QString from =
            QStringList{m_paper.shop.name, m_paper.shop.address.join(u", "_s)}.join(u", "_s);
        m_sheet.text(0, all, from, OfficeFont::Small, Side::Begin, kLabelMargin, true);
        m_sheet.rule(0, all, kLabelMargin + 20, 1);
        const QStringList to = shipTo();
        m_sheet.text(0, all, to.first(), OfficeFont::Large, Side::Begin, kLabelMargin + 30);
        m_sheet.block(0, all, to.mid(1).join(u'\n'), OfficeFont::Strong, kLabelMargin + 58);
        m_sheet.barcode(0, all, receiptBarcode(agreed.series, agreed.number), kLabelMargin + 136,
                        42);
    }

    const OfficePaper &m_paper;
    int m_pages;
    OfficeSheet m_sheet;
};

} // namespace

QPageSize officePageSize(OfficeKind kind, const QString &country)
{
    if (kind == OfficeKind::AddressLabel)
        return QPageSize(QSizeF(100, 62), QPageSize::Millimeter, u"Label"_s, QPageSize::ExactMatch);
    static const QStringList kLetter = {u"US"_s, u"CA"_s, u"MX"_s, u"CL"_s, u"CO"_s, u"PH"_s};
    return QPageSize(kLetter.contains(country) ? QPageSize::Letter : QPageSize::A4);
}

QString officeTitle(OfficeKind kind, const ReceiptLanguage &language)
{
    switch (kind) {
    case OfficeKind::Invoice:
        return paperWord(language, QT_TRANSLATE_NOOP("Receipt", "Invoice"));
    case OfficeKind::CreditNote:
        return paperWord(language, QT_TRANSLATE_NOOP("Receipt", "Credit note"));
    case OfficeKind::PackingSlip:
        return paperWord(language, QT_TRANSLATE_NOOP("Receipt", "Packing slip"));
    case OfficeKind::AddressLabel:
        return paperWord(language, QT_TRANSLATE_NOOP("Receipt", "Address label"));
    }
    return {};
}

void paintOffice(QPagedPaintDevice &device, const OfficePaper &paper, const QPageSize &size)
{
    // How many pages there are is known when they have been drawn once.
    QByteArray thrownAway;
    QBuffer buffer(&thrownAway);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter counting(&buffer);
    const int pages = OfficePainter(counting, paper, size, 1).paint();
    OfficePainter(device, paper, size, pages).paint();
}

QByteArray officePdf(const OfficePaper &paper, const QPageSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        const QString number =
            paper.invoice ? paper.invoice->numberText() : paper.order.agreed.numberText();
        writer.setTitle(officeTitle(paper.kind, paper.language) + u' ' + number);
        writer.setCreator(u"Shopdesk"_s);
        paintOffice(writer, paper, size);
    }
    return bytes;
}

} // namespace shop
