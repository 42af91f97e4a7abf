// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace shop {

// A field of several lines, painted as the fields of one line are. Plain text; Tab leaves it.
class TextArea final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextArea(const QString &text, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
};

} // namespace shop
