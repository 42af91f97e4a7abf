// SPDX-License-Identifier: GPL-3.0-or-later
// The files a person takes along from the reports.
#include "core/base/private_files.h"
#include "core/shop/month_package.h"
#include "ui/reports/report_names.h"
#include "ui/reports/report_pdf.h"
#include "ui/reports/report_xlsx.h"
#include "ui/reports/reports_page.h"
#include "ui/reports/table_pane.h"
#include "ui/shell/desk.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace shop {

void ReportsPage::openExportMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"exportReportMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Table as CSV…"), this, &ReportsPage::saveCsv);
    menu->addAction(tr("Table as a workbook (XLSX)…"), this, &ReportsPage::saveXlsx);
    menu->addAction(tr("Table as PDF…"), this, &ReportsPage::savePdf);
    menu->addAction(tr("Month for the accountant…"), this, &ReportsPage::saveMonth);
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

const Report *ReportsPage::shown() const
{
    if (m_kind)
        return &m_table->report();
    return m_overview ? &m_overview->bars : nullptr;
}

QString ReportsPage::shopName() const
{
    const QString name = desk().session().profile.name;
    return m_choice.atRegister.isNull() ? name : tr("%1, %2").arg(name, m_registers->currentText());
}

QString ReportsPage::fileName(const QString &ending) const
{
    const Report *report = shown();
    return reportKindCode(report->kind) + u'-' + report->period.from.toString(Qt::ISODate) + u'-' +
           report->period.to.toString(Qt::ISODate) + ending;
}

void ReportsPage::tellSaved(const Done &done, const QString &path)
{
    desk().toast(done ? tr("Saved as %1").arg(displayName(QFileInfo(path).fileName()))
                      : errorText(done.error()));
}

void ReportsPage::saveAs(const QString &ending, const QString &filter, const WriteReport &write)
{
    if (!shown())
        return;
    desk().prompter().chooseSavePath(
        this, tr("Save the report"), fileName(ending), filter,
        [this, report = *shown(), write](const QString &path) {
            if (path.isEmpty())
                return;
            desk().backend().ask(
                this, Lane::Long,
                [call = desk().call(), path, report, write, name = shopName(),
                 locale = desk().locale()](Shop &) -> Done {
                    SHOP_TRY(require(call, Action::ExportData));
                    return write(path, report, name, locale);
                },
                [this, path](const Done &done) { tellSaved(done, path); });
        });
}

void ReportsPage::saveCsv()
{
    saveAs(u".csv"_s, tr("Table (*.csv)"),
           [](const QString &path, const Report &report, const QString &, const QLocale &) {
               return writePrivateFile(path, toCsv(report));
           });
}

void ReportsPage::saveXlsx()
{
    saveAs(u".xlsx"_s, tr("Workbook (*.xlsx)"), writeReportXlsx);
}

void ReportsPage::savePdf()
{
    saveAs(u".pdf"_s, tr("Document (*.pdf)"), writeReportPdf);
}

// The month of the day that is looked at.
void ReportsPage::saveMonth()
{
    const QDate day = periodOf(m_choice, desk().locale()).from;
    desk().prompter().chooseSavePath(
        this, tr("Folder for the month"), day.toString(u"yyyy-MM"_s), {},
        [this, day](const QString &path) {
            if (path.isEmpty())
                return;
            desk().backend().ask(
                this, Lane::Long,
                [call = desk().call(), day, path](Shop &shop) -> Done {
                    const auto written = writeMonth(shop, call, day, path);
                    return written ? Done() : Done(written.error());
                },
                [this, path](const Done &done) { tellSaved(done, path); });
        });
}

} // namespace shop
