// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/error_page.h"

#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

QList<ErrorPage::WayOut> ErrorPage::waysOut(const Error &error, const std::optional<Backup> &newest)
{
    const WayOut again{u"sync"_s, tr("Try again"), tr("After you have mended the cause"),
                       tr("Try again"), &ErrorPage::tryAgain};
    const WayOut folder{u"folder"_s, tr("Choose another folder"),
                        tr("Use a shop that is stored somewhere else on this computer"),
                        tr("Choose"), &ErrorPage::chooseFolder};
    const WayOut backup{u"database"_s, tr("Choose a backup"), tr("For example from a USB stick"),
                        tr("Choose"), &ErrorPage::chooseBackup};
    if (error.key == u"database.networkDrive"_s)
        return {folder, again};
    if (error.key != u"database.corrupt"_s && !error.key.startsWith(u"restore."_s))
        return {again, folder};
    if (!newest)
        return {backup, again, folder};
    const WayOut restore{
        u"history"_s,
        newest->hasSideJournal ? tr("Restore %1 and put back the sales after it").arg(newest->when)
                               : tr("Restore %1").arg(newest->when),
        newest->hasSideJournal
            ? tr("Recommended, loses nothing that the journal beside the backup holds")
            : tr("Recommended; sales after it are not in it"),
        tr("Restore"), &ErrorPage::restoreNewest};
    return {restore, backup, again, folder};
}

ErrorPage::ErrorPage(ThemeHost &theme, const Error &error, const std::optional<Backup> &newest,
                     QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    setObjectName(u"errorPage"_s);
    setAccessibleName(tr("Shopdesk cannot open the shop"));
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    auto *card = new Card(&theme, this);
    card->setContentsMargins(0, 0, 0, 0);
    card->setFixedWidth(theme.theme().px(760));
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(28, 26, 28, 20);
    body->setSpacing(8);
    m_take = new Button({}, ButtonRole::Primary, card);
    body->addLayout(makeHead(error));
    body->addSpacing(8);
    for (const WayOut &way : waysOut(error, newest))
        body->addWidget(makeWay(way));
    body->addSpacing(6);
    body->addWidget(makeDetails(error));
    lines->addLayout(body);
    lines->addWidget(new Divider(&theme, Qt::Horizontal, card));
    lines->addWidget(makeFoot(error));
    auto *row = new QHBoxLayout; // an alignment would not ask how high the words are at this width
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();
}

QLayout *ErrorPage::makeHead(const Error &error)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(16);
    auto *sign = new IconLabel(&m_theme, u"database"_s, 24, &Theme::danger, this);
    sign->setDisc(48, &Theme::dangerSoft);
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(new PlainLabel(&m_theme, tr("Shopdesk cannot open the shop"),
                                    TypeRole::Heading, &Theme::text, this));
    auto *what = new PlainLabel(&m_theme, errorText(error), TypeRole::Body, &Theme::text2, this);
    what->setWordWrap(true);
    words->addWidget(what);
    layout->addLayout(words, 1);
    return layout;
}

// The first is chosen.
QWidget *ErrorPage::makeWay(const WayOut &way)
{
    auto *card = new ChoiceCard(&m_theme, way.icon, way.title, way.explanation, this);
    const auto choose = [this, button = way.button, signal = way.signal](bool on) {
        if (!on)
            return;
        m_way = signal;
        m_take->setLabel(button);
    };
    connect(card, &QAbstractButton::toggled, this, choose);
    if (!m_way) {
        card->setChecked(true);
        setFocusProxy(card);
    }
    return card;
}

QWidget *ErrorPage::makeDetails(const Error &error)
{
    auto *card = new Card(&m_theme, this);
    card->setSunken(true);
    card->setContentsMargins(14, 10, 14, 10);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(new PlainLabel(&m_theme, error.key, TypeRole::Mono, &Theme::text2, card));
    for (auto it = error.context.cbegin(); it != error.context.cend(); ++it) {
        auto *line =
            new PlainLabel(&m_theme, tr("%1: %2").arg(it.key(), displayName(it.value().toString())),
                           TypeRole::Mono, &Theme::text2, card);
        line->setElided(true);
        lines->addWidget(line);
    }
    return card;
}

QWidget *ErrorPage::makeFoot(const Error &error)
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    auto *copyDetails = new Button(tr("Copy details"), ButtonRole::Ghost, foot);
    copyDetails->setIconName(u"copy"_s);
    connect(copyDetails, &QPushButton::clicked, this,
            [details = describe(error)] { QApplication::clipboard()->setText(details); });
    layout->addWidget(copyDetails);
    layout->addStretch();
    auto *close = new Button(tr("Close Shopdesk"), foot);
    close->setObjectName(u"closeShopdesk"_s);
    close->setSize(ButtonSize::Touch);
    connect(close, &QPushButton::clicked, this, &ErrorPage::closeProgram);
    layout->addWidget(close);
    m_take->setObjectName(u"takeWayOut"_s);
    m_take->setSize(ButtonSize::Touch);
    m_take->setKeyCap(u"Enter"_s);
    connect(m_take, &QPushButton::clicked, this, [this] { (this->*m_way)(); });
    layout->addWidget(m_take);
    setTabOrder(close, m_take); // it was made before the ways
    return foot;
}

void ErrorPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return m_take->click();
    QWidget::keyPressEvent(event);
}

void ErrorPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.theme().counter);
}

} // namespace shop
