// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QString usualIcon(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return u"check"_s;
    case Tone::Warning:
    case Tone::Danger:
        return u"alert"_s;
    default:
        return u"info"_s;
    }
}

QColor Theme::*inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return &Theme::success;
    case Tone::Warning:
        return &Theme::warning;
    case Tone::Danger:
        return &Theme::danger;
    default:
        return &Theme::info;
    }
}

int gravity(Tone tone)
{
    return tone == Tone::Danger ? 3 : tone == Tone::Warning ? 2 : tone == Tone::Info ? 1 : 0;
}

} // namespace

Banner::Banner(const ThemeHost *host, bool boxed, QWidget *parent)
    : QFrame(parent),
      m_host(host),
      m_boxed(boxed),
      m_layout(new QHBoxLayout(this)),
      m_icon(new IconLabel(host, u"info"_s, 20, &Theme::info, this)),
      m_title(new PlainLabel(host, TypeRole::Strong, &Theme::text, this)),
      m_text(new PlainLabel(host, TypeRole::Body, &Theme::text, this)),
      m_note(new PlainLabel(host, TypeRole::Caption, &Theme::text2, this))
{
    m_layout->setContentsMargins(16, 6, 16, 6);
    m_layout->setSpacing(12);
    auto *words = new QHBoxLayout;
    words->setSpacing(5);
    words->addWidget(m_title);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    words->addWidget(m_text, 1);
    m_layout->addWidget(m_icon);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(m_note);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    followTheme(host, this);
}

void Banner::setContent(const BannerText &content)
{
    m_content = content;
    auto *sign = static_cast<IconLabel *>(m_icon);
    sign->setIconName(content.iconName.isEmpty() ? usualIcon(content.tone) : content.iconName);
    sign->setColour(inkOf(content.tone));
    m_title->setText(content.title);
    m_title->setVisible(!content.title.isEmpty());
    m_text->setText(content.text);
    setNote(content.note);
    setAccessibleName(content.title.isEmpty() ? content.text
                                              : QString(content.title + u' ' + content.text));
    setMinimumHeight(m_host->theme().px(m_boxed ? 44 : measure::banner));
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const BannerAction &action : content.actions) {
        const bool first = m_buttons.isEmpty();
        auto *button =
            new Button(action.label, first ? ButtonRole::Normal : ButtonRole::Link, this);
        button->setSize(ButtonSize::Dense);
        connect(button, &QPushButton::clicked, this,
                [this, id = action.id] { Q_EMIT actionClicked(id); });
        m_layout->addWidget(button);
        m_buttons.append(button);
    }
    update();
}

void Banner::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Banner::paintEvent(QPaintEvent *)
{
    const ToneColours colours = toneColours(m_content.tone, m_host->theme());
    QPainter painter(this);
    if (m_boxed) {
        drawPanel(painter, rect(), radius::control, colours.ground, colours.line);
    } else {
        painter.fillRect(rect(), colours.ground);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    }
}

BannerHost::BannerHost(const ThemeHost *host, QWidget *parent)
    : QWidget(parent), m_banner(new Banner(host, false, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    connect(m_banner, &Banner::actionClicked, this,
            [this](const QString &action) { Q_EMIT actionClicked(m_shownId, action); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void BannerHost::raiseBanner(const QString &id, const BannerText &content)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const Entry &entry) { return entry.id == id; });
    if (at != m_entries.end()) {
        at->content = content;
    } else {
        m_entries.append({id, content});
    }
    refresh();
}

void BannerHost::lowerBanner(const QString &id)
{
    m_entries.removeIf([&](const Entry &entry) { return entry.id == id; });
    refresh();
}

void BannerHost::takeOver(const BannerHost &other)
{
    m_entries = other.m_entries;
    refresh();
}

void BannerHost::refresh()
{
    const auto gravest =
        std::max_element(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
            return gravity(a.content.tone) < gravity(b.content.tone);
        });
    m_shownId = gravest == m_entries.end() ? QString() : gravest->id;
    if (gravest != m_entries.end()) {
        m_banner->setContent(gravest->content);
    }
    setVisible(gravest != m_entries.end());
}

} // namespace shop
