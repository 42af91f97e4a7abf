// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/receipt_layout.h"

#include <QList>
#include <QWidget>

namespace shop {

class ThemeHost;

// A receipt or report as torn paper, zigzag at both ends, drawn by the code that also makes the
// PDF. White in every theme, as paper is. The size follows the lines: put it in a QScrollArea.
class TillPaper final : public QWidget
{
    Q_OBJECT

public:
    explicit TillPaper(const ThemeHost *host, QWidget *parent = nullptr);

    void setLines(const QList<PaperLine> &lines);
    void setColumns(int columns); // 42, or 32 on 58 mm paper

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal pixelsPerDot() const;

    const ThemeHost *m_host;
    QList<PaperLine> m_lines;
    int m_columns = 42;
};

} // namespace shop
