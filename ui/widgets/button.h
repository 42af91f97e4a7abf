// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/paint.h"

#include <QPushButton>

namespace shop {

enum class ButtonSize { Dense, Normal, Touch }; // 32, 36, 44 high

// A push button in one of the roles; ShopStyle paints it. The label is plain text ("&" is an
// ampersand). At most one Primary per screen.
//
//     auto *pay = new Button(tr("Save"), ButtonRole::Primary, this);
//     pay->setIconName(u"check"_s);
//     pay->setKeyCap(u"Ctrl S"_s);
class Button final : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &label, QWidget *parent = nullptr);
    Button(const QString &label, ButtonRole role, QWidget *parent = nullptr);
    // A square button with an icon only; `accessibleLabel` is its name and tool tip.
    static Button *iconOnly(const QString &iconName, const QString &accessibleLabel,
                            ButtonRole role, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    // Where room is short: the label is then its name and tool tip only. Needs an icon.
    void setIconOnly(bool only);
    void setRole(ButtonRole role);
    void setSize(ButtonSize size);
    void setIconName(const QString &name);
    void setTrailingIconName(const QString &name);
    // Shown as a painted key; it does not make a shortcut.
    void setKeyCap(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void relayout();
};

} // namespace shop
