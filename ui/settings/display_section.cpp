// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/display_section.h"

#include "ui/shell/customer_display.h"
#include "ui/shell/customer_screen.h"
#include "ui/shell/local_settings.h"
#include "ui/shell/prompter.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

DisplaySection::DisplaySection(Desk &desk, QWidget *parent)
    : SettingsSection(desk, tr("Customer display"),
                      tr("A second screen of this computer, for the customer: what they buy, the "
                         "total, the change. "
                         "Nothing else of the shop is shown on it."),
                      false, parent)
{
    m_on = new Switch(&desk.theme(), tr("Show the sale on a second screen"), this);
    m_on->setObjectName(u"displaySwitch"_s);
    connect(m_on, &QAbstractButton::clicked, this, &DisplaySection::keep);
    body()->addWidget(m_on, 0, Qt::AlignLeading);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_screen = new QComboBox(this);
    addField(grid, u"screen"_s, tr("Screen"), m_screen, 0, 0);
    body()->addLayout(grid);
    connect(m_screen, &QComboBox::activated, this, &DisplaySection::keep);
    makePicture();
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &DisplaySection::fillScreens);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &DisplaySection::fillScreens,
            Qt::QueuedConnection);
    setFocusProxy(m_on);
}

void DisplaySection::makePicture()
{
    const ThemeHost *host = &desk().theme();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_file = new PlainLabel(host, TypeRole::Body, &Theme::text2, this);
    m_file->setObjectName(u"displayPictureFile"_s);
    auto *choose = new Button(tr("Choose a picture"), this);
    choose->setObjectName(u"displayPictureButton"_s);
    choose->setIconName(u"image"_s);
    connect(choose, &QPushButton::clicked, this, &DisplaySection::choosePicture);
    m_noPicture = new Button(tr("No picture"), this);
    m_noPicture->setObjectName(u"displayNoPictureButton"_s);
    connect(m_noPicture, &QPushButton::clicked, this, [this] { takePicture({}); });
    row->addWidget(choose);
    row->addWidget(m_noPicture);
    row->addWidget(m_file, 1);
    body()->addLayout(row);
    body()->addWidget(
        new PlainLabel(host, tr("Between two sales"), TypeRole::Label, &Theme::text2, this));
    m_preview = new CustomerDisplay(host, this);
    m_preview->setFixedSize(host->theme().px(426), host->theme().px(240));
    body()->addWidget(m_preview, 0, Qt::AlignLeading);
    body()->addStretch();
}

void DisplaySection::load()
{
    const DisplaySettings settings = displaySettings(localSettings(desk()));
    m_on->setChecked(settings.on);
    m_picture = settings.picture;
    m_preview->setShopName(displayName(desk().session().profile.name, 60));
    fillScreens();
    showPicture();
}

// The till's own is not offered; a chosen one that is not there stays chosen.
void DisplaySection::fillScreens()
{
    const QString wanted = displaySettings(localSettings(desk())).screen;
    m_screen->clear();
    m_screen->addItem(tr("Any second screen"), QString());
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen != window()->screen())
            m_screen->addItem(displayName(screen->name(), 60), screen->name());
    }
    if (!wanted.isEmpty() && m_screen->findData(wanted) < 0)
        m_screen->addItem(tr("%1 (not plugged in)").arg(displayName(wanted, 60)), wanted);
    m_screen->setCurrentIndex(m_screen->findData(wanted));
    if (QGuiApplication::screens().size() < 2)
        tell(tr("There is one screen now. The display comes up when a second one is plugged in."));
    else
        clearMessages();
}

void DisplaySection::keep()
{
    keepDisplaySettings(localSettings(desk()),
                        {m_on->isChecked(), m_screen->currentData().toString(), m_picture});
}

void DisplaySection::choosePicture()
{
    desk().prompter().chooseFile(this, tr("Picture for the customer display"),
                                 tr("Pictures (*.png *.jpg *.jpeg *.webp)"),
                                 [this](const QString &path) {
                                     if (!path.isEmpty())
                                         takePicture(path);
                                 });
}

// Kept only where it can be read.
void DisplaySection::takePicture(const QString &path)
{
    clearMessages();
    if (path.isEmpty()) {
        m_picture.clear();
        keep();
        return showPicture();
    }
    desk().backend().compute(
        this, [path] { return readDisplayPicture(path); },
        [this, path](const Result<QImage> &picture) {
            if (!picture)
                return refuse(picture.error());
            m_picture = path;
            keep();
            showPicture();
        });
}

void DisplaySection::showPicture()
{
    m_noPicture->setEnabled(!m_picture.isEmpty());
    m_file->setText(m_picture.isEmpty() ? tr("The name of the shop")
                                        : displayName(QFileInfo(m_picture).fileName(), 60));
    m_preview->setPicture({});
    if (m_picture.isEmpty())
        return;
    desk().backend().compute(
        this, [path = m_picture] { return readDisplayPicture(path); },
        [this](const Result<QImage> &picture) { m_preview->setPicture(picture.valueOr({})); });
}

} // namespace shop
