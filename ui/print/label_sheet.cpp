// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/label_sheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDotsPerInch = 600; // of a PDF: every width of bars is a whole number of dots
constexpr qreal kMmPerInch = 25.4;
const QSizeF kA4(210, 297), kLetter(215.9, 279.4);

LabelFormat roll(const QString &id, const QString &name, const QSizeF &size)
{
    return {id, name, size, size, 1, 1, {}, size};
}

} // namespace

QList<LabelFormat> labelFormats()
{
    const auto rolled = [](const char *size) {
        return QCoreApplication::translate("LabelFormat", "Label printer, %1 mm")
            .arg(QString::fromUtf8(size));
    };
    const auto sheet = [](const char *paper, int labels, const char *size) {
        return QCoreApplication::translate("LabelFormat", "%1 sheet of %2, %3 mm")
            .arg(QLatin1StringView(paper))
            .arg(labels)
            .arg(QString::fromUtf8(size));
    };
    return {roll(u"roll-50x30"_s, rolled("50 × 30"), {50, 30}),
            roll(u"roll-57x32"_s, rolled("57 × 32"), {57, 32}),
            roll(u"roll-62x29"_s, rolled("62 × 29"), {62, 29}),
            {u"a4-24"_s, sheet("A4", 24, "70 × 37"), kA4, {70, 37}, 3, 8, {0, 0.5}, {70, 37}},
            {u"a4-40"_s,
             sheet("A4", 40, "52.5 × 29.7"),
             kA4,
             {52.5, 29.7},
             4,
             10,
             {0, 0},
             {52.5, 29.7}},
            {u"a4-65"_s,
             sheet("A4", 65, "38.1 × 21.2"),
             kA4,
             {38.1, 21.2},
             5,
             13,
             {4.75, 10.7},
             {40.6, 21.2}},
            {u"letter-30"_s,
             sheet("Letter", 30, "66.7 × 25.4"),
             kLetter,
             {66.7, 25.4},
             3,
             10,
             {4.8, 12.7},
             {69.8, 25.4}}};
}

void paintLabels(QPagedPaintDevice &paper, const LabelFormat &format,
                 const QList<LabelText> &labels, int used)
{
    paper.setPageSize(QPageSize(format.page, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    paper.setPageMargins({});
    QPainter painter(&paper);
    const qreal dotsPerMm = painter.device()->logicalDpiX() / kMmPerInch;
    int place = format.perPage() > 1 ? qBound(0, used, format.perPage() - 1) : 0;
    for (const LabelText &label : labels) {
        if (place == format.perPage()) {
            paper.newPage();
            place = 0;
        }
        const QPointF corner(format.first.x() + format.step.width() * (place % format.columns),
                             format.first.y() + format.step.height() * (place / format.columns));
        paintShelfLabel(painter, QRectF(corner * dotsPerMm, format.label * dotsPerMm), dotsPerMm,
                        label);
        ++place;
    }
}

QByteArray labelsPdf(const LabelFormat &format, const QList<LabelText> &labels, int used,
                     const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(title);
    writer.setCreator(u"Shopdesk"_s);
    paintLabels(writer, format, labels, used);
    return bytes;
}

} // namespace shop
