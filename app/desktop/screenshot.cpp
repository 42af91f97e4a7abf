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

class Photographer final : public QObject
{
public:
    Photographer(QWidget *window, const QString &file) : QObject(window), m_window(window), m_file(file)
    {
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(kQuietMs);
        connect(&m_quiet, &QTimer::timeout, this, &Photographer::take);
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
    void take()
    {
        // A page that is still being filled for its picture says so.
        if (m_window->property("unfinished").toBool())
            return m_quiet.start();
        const bool written = m_window->grab().save(m_file);
        if (!written)
            std::fprintf(stderr, "shopdesk: cannot write %s\n", qPrintable(m_file));
        QCoreApplication::exit(written ? 0 : 1);
    }

    QWidget *m_window;
    QString m_file;
    QTimer m_quiet;
};

} // namespace

void takeScreenshotWhenDrawn(QWidget *window, const QString &file)
{
    new Photographer(window, file);
}

} // namespace shop
