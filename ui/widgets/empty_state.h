// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/paint.h"

#include <QWidget>

class QHBoxLayout;

namespace shop {

class PlainLabel;
class ThemeHost;

// What a page shows when it has nothing to show: a drawing, one sentence, one primary action and at
// most two others, a hint.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const ThemeHost *host, QWidget *parent = nullptr);

    // Two drawings of resources/product-art; empty names: no drawing.
    void setDrawings(const QString &first, const QString &second);
    void setTitle(const QString &title);
    void setText(const QString &text);
    void setHint(const QString &hint);
    void addAction(const QString &id, const QString &label, const QString &iconName,
                   ButtonRole role);

Q_SIGNALS:
    void actionClicked(const QString &id);

private:
    const ThemeHost *m_host;
    QWidget *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_text;
    PlainLabel *m_hint;
    QHBoxLayout *m_actions;
};

} // namespace shop
