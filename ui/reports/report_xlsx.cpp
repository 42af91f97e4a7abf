// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_xlsx.h"

#include "core/base/private_files.h"
#include "ui/reports/report_names.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kMostText = 32'767; // characters of a cell
constexpr lxw_row_t kHeadRow = 3;

// A workbook knows doubles only. Whole units and their part are joined here and nowhere read back; up to 15
// digits are exact.
double cellNumber(qint64 figure, int decimals)
{
    double scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    return double(figure) / scale;
}

class Worksheet final
{
public:
    Worksheet(lxw_workbook *book, const Report &report, const QLocale &locale)
        : m_book(book),
          m_sheet(workbook_add_worksheet(book, nullptr)),
          m_report(report),
          m_locale(locale),
          m_strong(workbook_add_format(book))
    {
        format_set_bold(m_strong);
        for (const bool strong : {false, true}) {
            for (const ReportColumn &column : report.columns)
                m_figures[strong].append(figureFormat(column.unit, strong));
        }
    }

    void write(const QString &shopName)
    {
        if (m_locale.textDirection() == Qt::RightToLeft)
            worksheet_right_to_left(m_sheet);
        text(0, 0, shopName + u" · "_s + reportTitle(m_report.kind), m_strong);
        text(1, 0,
             m_locale.toString(m_report.period.from, QLocale::ShortFormat) + u" – "_s +
                 m_locale.toString(m_report.period.to, QLocale::ShortFormat),
             nullptr);
        worksheet_set_column(m_sheet, 0, 0, 36, nullptr);
        worksheet_set_column(m_sheet, 1, lxw_col_t(m_report.columns.size()), 14, nullptr);
        for (int column = 0; column < m_report.columns.size(); ++column)
            text(kHeadRow, column + 1, columnTitle(m_report.columns[column].id), m_strong);
        worksheet_freeze_panes(m_sheet, kHeadRow + 1, 1);
        lxw_row_t at = kHeadRow + 1;
        for (const ReportRow &row : m_report.rows)
            line(at++, rowTitle(m_report, row, m_locale), row, false);
        line(at, QCoreApplication::translate("Reports", "Total"), m_report.total, true);
    }

private:
    int decimals(ReportUnit unit) const
    {
        return unit == ReportUnit::Money      ? m_report.currency.exponent()
               : unit == ReportUnit::Quantity ? 3
                                              : 0;
    }

    lxw_format *figureFormat(ReportUnit unit, bool strong)
    {
        lxw_format *format = workbook_add_format(m_book);
        QByteArray picture = "#,##0";
        if (decimals(unit) > 0)
            picture += '.' + QByteArray(decimals(unit), unit == ReportUnit::Money ? '0' : '#');
        format_set_num_format(format, picture.constData());
        if (strong)
            format_set_bold(format);
        return format;
    }

    void text(lxw_row_t row, int column, const QString &text, lxw_format *format)
    {
        worksheet_write_string(m_sheet, row, lxw_col_t(column),
                               text.left(kMostText).toUtf8().constData(), format);
    }

    void line(lxw_row_t at, const QString &name, const ReportRow &row, bool strong)
    {
        text(at, 0, name, strong ? m_strong : nullptr);
        for (int column = 0; column < m_report.columns.size(); ++column) {
            if (const auto figure = row.figures.value(column))
                worksheet_write_number(m_sheet, at, lxw_col_t(column + 1),
                                       cellNumber(*figure, decimals(m_report.columns[column].unit)),
                                       m_figures[strong][column]);
        }
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    const Report &m_report;
    QLocale m_locale;
    lxw_format *m_strong;
    QList<lxw_format *> m_figures[2];
};

} // namespace

Done writeReportXlsx(const QString &path, const Report &report, const QString &shopName,
                     const QLocale &locale)
{
    // The library writes to a name of a file; the folder is nobody else's to read.
    const QTemporaryDir folder;
    const QString unread = folder.filePath(u"report.xlsx"_s);
    lxw_workbook *book =
        folder.isValid() ? workbook_new(QFile::encodeName(unread).constData()) : nullptr;
    if (!book)
        return Error{ErrorCode::Unavailable, u"file.cannotWrite"_s, {{u"path"_s, path}}};
    Worksheet(book, report, locale).write(shopName);
    QFile written(unread);
    if (workbook_close(book) != LXW_NO_ERROR || !written.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unavailable, u"file.cannotWrite"_s, {{u"path"_s, path}}};
    return writePrivateFile(path, written.readAll());
}

} // namespace shop
