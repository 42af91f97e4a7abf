// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_field.h"

#include "ui/shell/key_map.h"

#include <QKeyEvent>

namespace shop {

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setProperty("acceptsScan", true); // a scan here is refused key by key, and reaches no page
}

// Ahead of the commands whose key it is now.
bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt ||
        key == Qt::Key_Meta || key == Qt::Key_AltGr)
        return;
    if (key == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        return Q_EMIT left();
    Q_EMIT keyTaken(pressedKey(*event));
}

} // namespace shop
