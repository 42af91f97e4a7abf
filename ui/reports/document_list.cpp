// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/document_list.h"

#include "core/base/amount_text.h"
#include "ui/reports/figure_list.h"
#include "ui/reports/receipt_panel.h"
#include "ui/reports/report_names.h"
#include "ui/shell/prompter.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

DocumentList::DocumentList(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 14, 1, 10);
    layout->setSpacing(8);
    m_title = new PlainLabel(host, TypeRole::Strong, &Theme::text, this);
    m_title->setObjectName(u"documentsTitle"_s);
    m_title->setElided(true);
    m_title->setContentsMargins(17, 0, 17, 0);
    layout->addWidget(m_title);
    m_hint = new PlainLabel(host, TypeRole::Body, &Theme::text2, this);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(17, 0, 17, 0);
    layout->addWidget(m_hint);
    m_view = new FigureList(host, this);
    m_view->setObjectName(u"reportDocuments"_s);
    m_view->setAccessibleName(tr("Receipts"));
    connect(m_view, &FigureList::chosen, this, &DocumentList::open);
    layout->addWidget(m_view, 1);
    m_older = new Button(tr("Older receipts"), this);
    m_older->setObjectName(u"olderDocumentsButton"_s);
    connect(m_older, &QPushButton::clicked, this, &DocumentList::read);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(17, 0, 17, 0);
    foot->addWidget(m_older);
    foot->addStretch();
    layout->addLayout(foot);
    setFocusProxy(m_view);
    clear({});
}

DocumentList::~DocumentList()
{
    m_reading.request_stop();
}

void DocumentList::clear(const QString &hint)
{
    m_reading.request_stop();
    m_documents.clear();
    m_view->setRows({});
    m_title->setText(tr("Receipts"));
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_older->hide();
}

void DocumentList::showBehind(const Report &report, const ReportRow &row)
{
    clear({});
    m_report = report;
    m_report.rows.clear();
    m_row = row;
    m_title->setText(tr("Receipts of %1").arg(rowTitle(report, row, m_desk.locale())));
    read();
}

void DocumentList::read()
{
    m_reading = {};
    Call call = m_desk.call();
    call.stop = m_reading.get_token();
    std::optional<SalesDocument> after;
    if (!m_documents.isEmpty())
        after = m_documents.last();
    m_desk.backend().ask(
        this, Lane::Report,
        [call, report = m_report, row = m_row, after](Shop &shop) {
            return documentsBehind(shop, call, report, row, after);
        },
        [this, stop = call.stop](const Result<DocumentPage> &page) {
            if (stop.stop_requested())
                return;
            if (page)
                take(*page);
            else if (page.error().code != ErrorCode::Cancelled)
                clear(errorText(page.error()));
        },
        u"reports.documents"_s);
}

void DocumentList::take(const DocumentPage &page)
{
    const QLocale &locale = m_desk.locale();
    const int stood = qMax(0, m_view->currentIndex().row());
    m_documents += page.documents;
    QList<FigureRow> rows;
    for (const SalesDocument &document : std::as_const(m_documents)) {
        const QDateTime at = m_desk.shopTime(document.placedAt);
        const QString when =
            tr("%1, %2").arg(dateText(document.businessDate, DateForm::Short, locale),
                             locale.toString(at.time(), QLocale::ShortFormat));
        FigureRow row;
        row.name = tr("%1   %2 %3")
                       .arg(when, documentKindText(document.kind), isolated(document.numberText));
        row.amount = isolated(toText(document.total, locale));
        rows.append(row);
    }
    m_view->setRows(rows);
    m_view->setCurrentIndex(m_view->model()->index(stood, 0));
    m_older->setVisible(page.more);
    m_hint->setVisible(m_documents.isEmpty());
    m_hint->setText(tr("No receipt stands behind this row."));
}

void DocumentList::open(int row)
{
    if (row >= 0 && row < m_documents.size())
        m_desk.prompter().showPanel(new ReceiptPanel(m_desk, m_documents[row].id));
}

} // namespace shop
