// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/stock_head.h"

#include "ui/theme/theme_host.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/small_parts.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

StockHead::StockHead(Desk &desk, const QString &place, QWidget *parent)
    : QWidget(parent), m_place(place)
{
    const ThemeHost *host = &desk.theme();
    const QList<SegmentItem> places{{u"levels"_s, tr("Levels")},
                                    {u"receiving"_s, tr("Receiving")},
                                    {u"stocktake"_s, tr("Stocktake")},
                                    {u"ledger"_s, tr("Movements")}};
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    QString title;
    for (const SegmentItem &each : places) {
        if (each.id == place)
            title = each.label;
    }
    m_title = new PlainLabel(host, title, TypeRole::Heading, &Theme::text, this);
    row->addWidget(m_title);
    m_badge = new Badge(host, {}, Tone::Outline, this);
    row->addWidget(m_badge);
    m_about = new PlainLabel(host, TypeRole::Small, &Theme::text2, this);
    m_about->setObjectName(place + u"About"_s);
    m_about->setElided(true);
    row->addWidget(m_about, 1);
    m_places = new Segment(host, this);
    m_places->setObjectName(place + u"Places"_s);
    m_places->setAccessibleName(tr("Part of the stock"));
    m_places->setItems(places);
    m_places->setCurrent(place);
    m_places->setSizePolicy(QSizePolicy::Minimum,
                            m_places->sizePolicy().verticalPolicy()); // the words give way
    row->addWidget(m_places);
    connect(m_places, &Segment::chosen, this, [this](const QString &chosen) {
        m_places->setCurrent(m_place); // this head stays with its part
        Q_EMIT this->chosen(chosen);
    });
    setWords({}, {});
}

void StockHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// The part is named among its neighbours, too: where room is short its title gives way.
void StockHead::fit()
{
    int wanted = m_title->sizeHint().width() + m_places->sizeHint().width();
    if (m_badge->isVisibleTo(this))
        wanted += m_badge->sizeHint().width() + layout()->spacing();
    m_title->setVisible(wanted + 2 * layout()->spacing() <= width());
}

void StockHead::setWords(const QString &badge, const QString &about)
{
    m_badge->setVisible(!badge.isEmpty());
    m_badge->setContent(badge, Tone::Outline);
    m_about->setText(about);
    fit();
}

} // namespace shop
