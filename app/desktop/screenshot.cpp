// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshot.h"

#include "core/shop/backend.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>
#include <QVariant>
#include <QWidget>

#include <cstdio>

namespace shop {

namespace {

constexpr int kQuietMs = 700;
constexpr int kRounds = 2; // what is answered may ask for more

class Watch final : public QObject
{
public:
    Watch(QWidget *window, Backend *backend, int quietMs, std::function<void()> then)
        : QObject(window), m_window(window), m_backend(backend), m_then(std::move(then))
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
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show ||
            event->type() == QEvent::Resize) {
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
        if (m_backend && m_round < kRounds)
            return waitForLanes();
        deleteLater();
        m_then();
    }

    // A lane does one thing after the other: what is asked last is answered last.
    void waitForLanes()
    {
        ++m_round;
        for (const Lane lane :
             {Lane::Counter, Lane::Reader, Lane::Reader, Lane::Report, Lane::Desk}) {
            ++m_asked;
            m_backend->ask(
                this, lane, [](Shop &) -> Done { return {}; },
                [this](const Done &) {
                    if (--m_asked == 0)
                        m_quiet.start();
                });
        }
    }

    QWidget *m_window;
    Backend *m_backend;
    int m_round = 0;
    int m_asked = 0;
    std::function<void()> m_then;
    QTimer m_quiet;
};

} // namespace

void whenDrawn(QWidget *window, Backend *backend, int quietMs, std::function<void()> then)
{
    new Watch(window, backend, quietMs, std::move(then));
}

void takeScreenshotWhenDrawn(QWidget *window, Backend *backend, const QString &file)
{
    whenDrawn(window, backend, kQuietMs, [window, file] {
        const bool written = window->grab().save(file);
        if (!written)
            std::fprintf(stderr, "shopdesk: cannot write %s\n", qPrintable(file));
        QCoreApplication::exit(written ? 0 : 1);
    });
}

} // namespace shop
