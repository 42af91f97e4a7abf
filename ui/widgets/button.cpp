// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/theme/bidi.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QString roleName(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Primary:
        return u"primary"_s;
    case ButtonRole::Soft:
        return u"soft"_s;
    case ButtonRole::Ghost:
        return u"ghost"_s;
    case ButtonRole::Link:
        return u"link"_s;
    case ButtonRole::Danger:
        return u"danger"_s;
    case ButtonRole::DangerText:
        return u"dangerText"_s;
    case ButtonRole::Normal:
        break;
    }
    return {};
}

} // namespace

Button::Button(const QString &label, QWidget *parent) : Button(label, ButtonRole::Normal, parent) {}

Button::Button(const QString &label, ButtonRole role, QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setLabel(label);
    setRole(role);
}

Button *Button::iconOnly(const QString &iconName, const QString &accessibleLabel, ButtonRole role,
                         QWidget *parent)
{
    auto *button = new Button({}, role, parent);
    button->setIconName(iconName);
    button->setAccessibleName(accessibleLabel);
    button->setToolTip(plainToolTip(accessibleLabel));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

void Button::setLabel(const QString &label)
{
    QString text = label;
    setText(text.replace(u'&', "&&"_L1));
    setAccessibleName(label);
}

void Button::setIconOnly(bool only)
{
    if (only == text().isEmpty())
        return;
    const QString label = accessibleName();
    if (only)
        setText({});
    else
        setLabel(label);
    setToolTip(plainToolTip(only ? label : QString()));
    setSizePolicy(only ? QSizePolicy::Fixed : QSizePolicy::Minimum, QSizePolicy::Fixed);
    relayout();
}

void Button::relayout()
{
    // QPushButton keeps its size hint until text or icon change.
    setIcon(icon());
}

// A push button takes Enter only inside a dialog, and the program has none.
void Button::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::setRole(ButtonRole role)
{
    setProperty("role", roleName(role));
    relayout();
}

void Button::setSize(ButtonSize size)
{
    setProperty("density", size == ButtonSize::Dense   ? u"dense"_s
                           : size == ButtonSize::Touch ? u"touch"_s
                                                       : u"normal"_s);
    relayout();
}

void Button::setIconName(const QString &name)
{
    setProperty("iconName", name);
    relayout();
}

void Button::setTrailingIconName(const QString &name)
{
    setProperty("trailingIconName", name);
    relayout();
}

void Button::setKeyCap(const QString &key)
{
    setProperty("keyCap", key);
    relayout();
}

} // namespace shop
