// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/composition.h"
#include "core/shop/shop.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>
#include <QTranslator>

#include <functional>
#include <memory>

namespace shop {

// The desktop program as app/desktop puts it together, over a profile in a temporary folder.
class DesktopFixture final
{
public:
    DesktopFixture() = default;
    ~DesktopFixture();
    Q_DISABLE_COPY_MOVE(DesktopFixture)

    // Runs work on the shop's database on a thread of its own; the program may have it open.
    Done onDatabase(const std::function<Done(Shop &)> &work) const;
    // Starts the program and waits for its window; what is in front is for the test to see.
    bool start(const Options &options = {});
    // Another page of pageNames() in front, once all of it has been drawn.
    bool openPage(const QString &name);
    // Ends it as a person does who closes the window.
    void close();

    QString folder() const { return m_folder.path(); }
    QString databasePath() const { return m_folder.filePath(QStringLiteral("shop.db")); }
    MainWindow *window() const { return m_window; }
    // The widget in the window that has this name, once it is there and can be seen; null where it
    // does not come.
    QWidget *shown(const char *name) const;
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

private:
    QTemporaryDir m_folder;
    QTranslator m_plurals;
    std::unique_ptr<Composition> m_composition;
    MainWindow *m_window = nullptr;
};

} // namespace shop
