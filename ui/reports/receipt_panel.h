// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/receipt_source.h"
#include "ui/shell/panel.h"

#include <optional>

namespace shop {

class PlainLabel;
class TillPaper;

// A document as its receipt, which can be printed again as a copy.
class ReceiptPanel final : public Panel
{
    Q_OBJECT

public:
    ReceiptPanel(Desk &desk, OrderId document, QWidget *parent = nullptr);

protected:
    void take() override; // prints

private:
    void showReceipt(const ReceiptSource &source);

    OrderId m_document;
    std::optional<ReceiptSource> m_source;
    TillPaper *m_paper;
    PlainLabel *m_said;
};

} // namespace shop
