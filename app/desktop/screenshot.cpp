// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshot.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>
#include <QVariant>
#include <QWidget>

#include <cstdio>

namespace shop {

namespace {

// Quiet for this long: answers of the backend have come and been painted.
constexpr int kQuietMs = 700;

class Watch final : public QObject
{
public:
    Watch(QWidget *window, int quietMs, std::function<void()> then)
        : QObject(window), m_window(window), m_then(std::move(then))
    {
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(quietMs);
        connect(&m_quiet, &QTimer::timeout, this, &Watch::end);
        qApp->installEventFilter(this);
        m_quiet.start();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The caret and the clock go on for ever: only new layout and new widgets count as work.
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show
            || event->type() == QEvent::Resize) {
            if (watched->isWidgetType() && static_cast<QWidget *>(watched)->window() == m_window)
                m_quiet.start();
        }
        return false;
    }

private:
    void end()
    {
        // A page that is still being filled for its picture says so.
        if (m_window->property("unfinished").toBool())
            return m_quiet.start();
        deleteLater();
        m_then();
    }

    QWidget *m_window;
    std::function<void()> m_then;
    QTimer m_quiet;
};

} // namespace

void whenDrawn(QWidget *window, int quietMs, std::function<void()> then)
{
    new Watch(window, quietMs, std::move(then));
}

void takeScreenshotWhenDrawn(QWidget *window, const QString &file)
{
    whenDrawn(window, kQuietMs, [window, file] {
        const bool written = window->grab().save(file);
        if (!written)
            std::fprintf(stderr, "shopdesk: cannot write %s\n", qPrintable(file));
        QCoreApplication::exit(written ? 0 : 1);
    });
}

} // namespace shop
