// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/pane_parts.h"

#include "ui/widgets/button.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

Button *backButton(const QString &name, const QString &label, QWidget *parent)
{
    auto *button = new Button(label, ButtonRole::Ghost, parent);
    button->setObjectName(name);
    button->setIconName(u"arrow-left"_s);
    button->setKeyCap(u"Esc"_s);
    button->setSize(ButtonSize::Touch);
    return button;
}

} // namespace shop
