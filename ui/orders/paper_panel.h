// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/office_paper.h"
#include "ui/shell/panel.h"

class QComboBox;

namespace shop {

class Segment;

// Where a paper goes: a printer of this computer, or a PDF file; and on what paper.
class PaperPanel final : public Panel
{
    Q_OBJECT

public:
    PaperPanel(Desk &desk, OfficeKind kind, const QString &title, QWidget *parent = nullptr);

Q_SIGNALS:
    // printer: empty for a file.
    void taken(const QString &printer, const QPageSize &size);

protected:
    void take() override;

private:
    void readPrinters();

    OfficeKind m_kind;
    QComboBox *m_where;
    Segment *m_size = nullptr;
};

} // namespace shop
