// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_keys.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

namespace shop {

namespace {

QWidget *receiver(QWidget *window)
{
    if (QWidget *menu = QApplication::activePopupWidget())
        return menu;
    // A window that comes to the front gets its focus a moment later.
    const bool has = QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, 2'000);
    return has ? QApplication::focusWidget() : window;
}

} // namespace

void typeKeys(QWidget *window, const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(receiver(window), c.toLatin1());
}

void pressKey(QWidget *window, int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(receiver(window), Qt::Key(key), modifiers);
}

void scanCode(QWidget *window, const QString &code)
{
    typeKeys(window, code);
    pressKey(window, Qt::Key_Return);
}

bool fillIn(QLineEdit *field, const QString &text)
{
    if (!field)
        return false;
    field->setFocus();
    return QTest::qWaitFor([field] { return field->hasFocus(); }, 10'000) && fillFocused(text);
}

bool saveInFileDialog(QWidget *window, const QString &path)
{
    if (!QTest::qWaitFor([&] { return window->findChild<QFileDialog *>() != nullptr; }, 10'000))
        return false;
    auto *dialog = window->findChild<QFileDialog *>();
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    return QTest::qWaitFor([&] { return QFile::exists(path); }, 10'000);
}

bool fillFocused(const QString &text)
{
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!field)
        return false;
    field->selectAll();
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    for (const QChar c : text)
        QTest::keyClick(field, c.toLatin1());
    return QTest::qWaitFor([&] { return field->text() == text; }, 10'000);
}

} // namespace shop
