// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/type.h"

#include <QLabel>

namespace shop {

class ThemeHost;

// Text that is never taken for markup. Font and colour follow the theme. Use it wherever text of a
// person, a file or a scan is shown; QLabel itself is not used in ui.
//
//     auto *name = new PlainLabel(host, TypeRole::Title, &Theme::text, this);
//     name->setText(product.name);
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const ThemeHost *host, QWidget *parent = nullptr);
    PlainLabel(const ThemeHost *host, TypeRole type, QColor Theme::*colour,
               QWidget *parent = nullptr);
    PlainLabel(const ThemeHost *host, const QString &text, TypeRole type,
               QColor Theme::*colour = &Theme::text, QWidget *parent = nullptr);

    void setType(TypeRole type);
    void setColour(QColor Theme::*colour);
    // One line, elided at its end; the whole text becomes the tool tip where it is cut.
    void setElided(bool on);
    bool isElided() const { return m_elided; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const ThemeHost *m_host;
    TypeRole m_type = TypeRole::Body;
    QColor Theme::*m_colour = &Theme::text;
    bool m_elided = false;
};

} // namespace shop
