// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/paint.h"

#include <QFrame>
#include <QList>

class QHBoxLayout;

namespace shop {

class PlainLabel;
class ThemeHost;

struct BannerAction {
    QString id;
    QString label;
};

struct BannerText {
    Tone tone = Tone::Info; // Info, Success, Warning or Danger
    QString iconName = {}; // empty: the usual one of the tone
    QString title = {}; // bold, may be empty
    QString text = {};
    QString note = {}; // at the trailing end, "Next try in 0:24"
    QList<BannerAction> actions = {}; // up to two; the second is a link
};

// A message across the page (48 high, line below) or boxed inside it (radius 8).
class Banner final : public QFrame
{
    Q_OBJECT

public:
    Banner(const ThemeHost *host, bool boxed, QWidget *parent = nullptr);

    void setContent(const BannerText &content);
    void setNote(const QString &note);
    const BannerText &content() const { return m_content; }

Q_SIGNALS:
    void actionClicked(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    bool m_boxed;
    BannerText m_content;
    QHBoxLayout *m_layout;
    QWidget *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    PlainLabel *m_note;
    QList<QWidget *> m_buttons;
};

// The place under the top bar: at most one banner, the gravest of those raised (danger, warning,
// info, success). Takes no room when there is none.
class BannerHost final : public QWidget
{
    Q_OBJECT

public:
    explicit BannerHost(const ThemeHost *host, QWidget *parent = nullptr);

    void raiseBanner(const QString &id,
                     const BannerText &content); // again with the same id: replaced
    void lowerBanner(const QString &id);
    void takeOver(const BannerHost &other); // all that is raised there
    QString shownId() const { return m_shownId; }

Q_SIGNALS:
    void actionClicked(const QString &bannerId, const QString &actionId);

private:
    void refresh();

    struct Entry {
        QString id;
        BannerText content;
    };
    QList<Entry> m_entries;
    QString m_shownId;
    Banner *m_banner;
};

} // namespace shop
