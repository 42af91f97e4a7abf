// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/report.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <stop_token>

namespace shop {

class Button;
class FigureList;
class PlainLabel;

// The documents behind a row of a report, newest first, read as they are scrolled to; Enter or a
// click opens one's receipt.
class DocumentList final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentList(Desk &desk, QWidget *parent = nullptr);
    ~DocumentList() override;

    void showBehind(const Report &report, const ReportRow &row);
    void clear(const QString &hint);

private:
    void read();
    void take(const DocumentPage &page);
    void open(int row);

    Desk &m_desk;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    FigureList *m_view;
    Button *m_older;
    Report m_report; // without its rows
    ReportRow m_row;
    QList<SalesDocument> m_documents;
    std::stop_source m_reading;
};

} // namespace shop
