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
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

struct ErrorPage::WayOut {
    QString icon;
    QString title;
    QString explanation;
    void (ErrorPage::*signal)();
};

QList<ErrorPage::WayOut> ErrorPage::waysOut(const Error &error)
{
    const WayOut again{u"sync"_s, tr("Try again"), tr("After you have mended the cause."), &ErrorPage::tryAgain};
    const WayOut folder{u"folder"_s, tr("Choose another folder"),
                        tr("Use a shop that is stored somewhere else on this computer."), &ErrorPage::chooseFolder};
    const WayOut copy{u"history"_s, tr("Open the last copy"),
                      tr("The damaged file is kept beside it; sales after the copy are not in it."),
                      &ErrorPage::restoreCopy};
    const WayOut close{u"log-out"_s, tr("Close Shopdesk"), tr("Nothing is changed."), &ErrorPage::closeProgram};
    if (error.key == u"database.corrupt"_s)
        return {copy, again, folder, close};
    if (error.key == u"database.networkDrive"_s)
        return {folder, again, close};
    if (error.key.startsWith(u"schema."_s))
        return {close, folder, again};
    return {again, folder, close};
}

ErrorPage::ErrorPage(ThemeHost &theme, const Error &error, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"errorPage"_s);
    setAccessibleName(tr("Shopdesk cannot open the shop"));
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    auto *column = new QWidget(this);
    column->setFixedWidth(theme.theme().px(640));
    auto *lines = new QVBoxLayout(column);
    lines->setSpacing(12);
    auto *sign = new IconLabel(&theme, u"alert"_s, 24, &Theme::danger, column);
    sign->setDisc(48, &Theme::dangerSoft);
    lines->addWidget(sign, 0, Qt::AlignLeading);
    lines->addWidget(new PlainLabel(&theme, tr("Shopdesk cannot open the shop"), TypeRole::PageTitle,
                                    &Theme::text, column));
    auto *what = new PlainLabel(&theme, errorText(error), TypeRole::Touch, &Theme::text2, column);
    what->setWordWrap(true);
    lines->addWidget(what);
    lines->addSpacing(8);

    bool first = true;
    for (const WayOut &way : waysOut(error)) {
        auto *button = new Button(way.title, first ? ButtonRole::Primary : ButtonRole::Normal, column);
        button->setIconName(way.icon);
        button->setSize(ButtonSize::Touch);
        button->setAccessibleDescription(way.explanation);
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        button->setMinimumWidth(theme.theme().px(220));
        row->addWidget(button);
        auto *explanation = new PlainLabel(&theme, way.explanation, TypeRole::Small, &Theme::text2, column);
        explanation->setWordWrap(true);
        row->addWidget(explanation, 1);
        lines->addLayout(row);
        const auto signal = way.signal;
        connect(button, &QPushButton::clicked, this, [this, signal] { (this->*signal)(); });
        if (first)
            setFocusProxy(button);
        first = false;
    }

    lines->addSpacing(8);
    auto *card = new Card(&theme, column);
    card->setSunken(true);
    auto *technical = new QVBoxLayout(card);
    const QString details = describe(error);
    technical->addWidget(new PlainLabel(&theme, error.key, TypeRole::Mono, &Theme::text2, card));
    for (auto it = error.context.cbegin(); it != error.context.cend(); ++it) {
        auto *line = new PlainLabel(&theme, tr("%1: %2").arg(it.key(), displayName(it.value().toString())),
                                    TypeRole::Mono, &Theme::text2, card);
        line->setElided(true);
        technical->addWidget(line);
    }
    auto *copyDetails = new Button(tr("Copy details"), ButtonRole::Link, card);
    copyDetails->setIconName(u"copy"_s);
    technical->addWidget(copyDetails, 0, Qt::AlignLeading);
    connect(copyDetails, &QPushButton::clicked, this, [details] { QApplication::clipboard()->setText(details); });
    lines->addWidget(card);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void ErrorPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.theme().counter);
}

} // namespace shop
