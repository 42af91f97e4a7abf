// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_pdf.h"

#include "core/base/private_files.h"
#include "ui/reports/report_names.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kDpi = 96;
constexpr int kRow = 20;
constexpr int kHead = 74; // title, days, names of the columns

class Sheet final
{
public:
    Sheet(QPdfWriter &writer, const Report &report, const QString &shopName, const QLocale &locale)
        : m_writer(writer),
          m_painter(&writer),
          m_report(report),
          m_shopName(shopName),
          m_locale(locale)
    {
        m_plain.setPixelSize(11);
        m_strong = m_plain;
        m_strong.setBold(true);
        m_title = m_strong;
        m_title.setPixelSize(17);
    }

    void paint()
    {
        head();
        for (const ReportRow &row : m_report.rows)
            line(rowTitle(m_report, row, m_locale), row, m_plain);
        line(QCoreApplication::translate("Reports", "Total"), m_report.total, m_strong);
    }

private:
    QRect cell(int column) const
    {
        const int wide = m_writer.width();
        const int figures = qMin(86, wide * 7 / 10 / qMax<int>(1, int(m_report.columns.size())));
        const int name = wide - figures * int(m_report.columns.size());
        const QRect place = column < 0 ? QRect(0, m_y, name - 6, kRow)
                                       : QRect(name + column * figures, m_y, figures, kRow);
        if (m_locale.textDirection() == Qt::LeftToRight)
            return place;
        return {wide - place.x() - place.width(), place.y(), place.width(), place.height()};
    }

    void write(int column, const QString &text, const QFont &font)
    {
        const bool mirrored = m_locale.textDirection() == Qt::RightToLeft;
        const QRect place = cell(column);
        const Qt::Alignment side = (column < 0) == mirrored ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.setFont(font);
        m_painter.drawText(place, side | Qt::AlignVCenter,
                           QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    }

    void head()
    {
        m_y = 0;
        m_painter.setFont(m_title);
        m_painter.drawText(QRect(0, 0, m_writer.width(), 24),
                           m_locale.textDirection() == Qt::RightToLeft ? Qt::AlignRight
                                                                       : Qt::AlignLeft,
                           m_shopName + u" · "_s + reportTitle(m_report.kind));
        m_painter.setFont(m_plain);
        const QString days = m_locale.toString(m_report.period.from, QLocale::ShortFormat) +
                             u" – "_s + m_locale.toString(m_report.period.to, QLocale::ShortFormat);
        m_painter.drawText(
            QRect(0, 26, m_writer.width(), 20),
            m_locale.textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft, days);
        m_y = kHead - kRow;
        for (int column = 0; column < m_report.columns.size(); ++column)
            write(column, columnTitle(m_report.columns[column].id), m_strong);
        m_painter.drawLine(0, kHead, m_writer.width(), kHead);
        m_y = kHead + 4;
    }

    void line(const QString &name, const ReportRow &row, const QFont &font)
    {
        if (m_y + kRow > m_writer.height()) {
            m_writer.newPage();
            head();
        }
        write(-1, name, font);
        for (int column = 0; column < m_report.columns.size(); ++column)
            write(column,
                  figureText(row.figures.value(column), m_report.columns[column].unit,
                             m_report.currency, m_locale),
                  font);
        m_y += kRow;
    }

    QPdfWriter &m_writer;
    QPainter m_painter;
    const Report &m_report;
    QString m_shopName;
    QLocale m_locale;
    QFont m_plain, m_strong, m_title;
    int m_y = 0;
};

} // namespace

Done writeReportPdf(const QString &path, const Report &report, const QString &shopName,
                    const QLocale &locale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDpi);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(16, 16, 16, 16), QPageLayout::Millimeter);
        writer.setTitle(reportTitle(report.kind));
        Sheet(writer, report, shopName, locale).paint();
    }
    return writePrivateFile(path, bytes);
}

} // namespace shop
