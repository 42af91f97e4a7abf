// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customer_screen.h"

#include "ui/shell/customer_display.h"
#include "ui/shell/local_settings.h"
#include "ui/theme/bidi.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QScreen>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

const QString kOn = u"display/on"_s;
const QString kScreen = u"display/screen"_s;
const QString kPicture = u"display/picture"_s;
constexpr qint64 kLargestFile = 20 * 1024 * 1024;
constexpr qint64 kMostPixels = 40'000'000;
constexpr int kSide = 1920;

} // namespace

CustomerViews &customerViews(Desk &desk)
{
    auto *views = desk.findChild<CustomerViews *>({}, Qt::FindDirectChildrenOnly);
    return views ? *views : *new CustomerViews(&desk);
}

int customerScreenOf(const QStringList &screens, const QString &own, const QString &wanted)
{
    if (!wanted.isEmpty())
        return wanted == own ? -1 : int(screens.indexOf(wanted));
    for (int i = 0; i < screens.size(); ++i) {
        if (screens[i] != own)
            return i;
    }
    return -1;
}

DisplaySettings displaySettings(const LocalSettings &settings)
{
    return {settings.value(kOn).toBool(), settings.value(kScreen).toString(),
            settings.value(kPicture).toString()};
}

void keepDisplaySettings(LocalSettings &settings, const DisplaySettings &display)
{
    settings.keep(kScreen, display.screen);
    settings.keep(kPicture, display.picture);
    settings.keep(kOn, display.on);
}

Result<QImage> readDisplayPicture(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return Error{ErrorCode::NotFound, u"file.cannotOpen"_s, {{u"path"_s, path}}};
    if (file.size() > kLargestFile)
        return Error{ErrorCode::InvalidArgument, u"image.tooLarge"_s, {{u"field"_s, u"picture"_s}}};
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > kMostPixels)
        return Error{
            ErrorCode::InvalidArgument, u"image.tooManyPixels"_s, {{u"field"_s, u"picture"_s}}};
    if (size.width() > kSide || size.height() > kSide)
        reader.setScaledSize(size.scaled(kSide, kSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return Error{ErrorCode::InvalidArgument, u"image.broken"_s, {{u"field"_s, u"picture"_s}}};
    return image;
}

CustomerScreen::CustomerScreen(Desk &desk, QWidget *window)
    : m_desk(desk), m_window(window), m_display(new CustomerDisplay(&desk.theme()))
{
    m_display->setWindowTitle(u"Shopdesk"_s);
    m_display->setWindowFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
    m_display->setAttribute(Qt::WA_ShowWithoutActivating);
    connect(&customerViews(desk), &CustomerViews::changed, m_display, &CustomerDisplay::setView);
    connect(&desk, &Desk::sessionChanged, this, &CustomerScreen::refreshSession);
    connect(&localSettings(desk), &LocalSettings::changed, this, [this](const QString &key) {
        if (!key.isEmpty() && !key.startsWith(u"display/"_s))
            return;
        readPicture();
        place();
    });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &CustomerScreen::place);
    // It is still in the list while it goes.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](const QScreen *gone) {
        if (m_display->screen() == gone)
            m_display->hide();
        QMetaObject::invokeMethod(this, &CustomerScreen::place, Qt::QueuedConnection);
    });
    refreshSession();
    readPicture();
    QMetaObject::invokeMethod(this, &CustomerScreen::place, Qt::QueuedConnection);
}

CustomerScreen::~CustomerScreen()
{
    delete m_display;
}

void CustomerScreen::place()
{
    const DisplaySettings wanted = displaySettings(localSettings(m_desk));
    const QList<QScreen *> screens = QGuiApplication::screens();
    QStringList names;
    for (const QScreen *screen : screens)
        names.append(screen->name());
    const QString own = m_window && m_window->screen() ? m_window->screen()->name() : QString();
    const int at = wanted.on ? customerScreenOf(names, own, wanted.screen) : -1;
    if (at < 0)
        return m_display->hide();
    m_display->setGeometry(screens[at]->geometry());
    m_display->showFullScreen();
}

void CustomerScreen::readPicture()
{
    const QString path = displaySettings(localSettings(m_desk)).picture;
    if (path == m_picture)
        return;
    m_picture = path;
    if (path.isEmpty())
        return m_display->setPicture({});
    m_desk.backend().compute(
        this, [path] { return readDisplayPicture(path); },
        [this, path](const Result<QImage> &picture) {
            if (path == m_picture)
                m_display->setPicture(picture.valueOr({}));
        });
}

void CustomerScreen::refreshSession()
{
    m_display->setShopName(displayName(m_desk.session().profile.name, 60));
}

} // namespace shop
