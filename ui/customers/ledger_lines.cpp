// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ledger_lines.h"

#include "core/base/amount_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

LedgerLines::LedgerLines(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_none =
        new PlainLabel(host, tr("Nothing was booked yet."), TypeRole::Body, &Theme::text2, this);
    layout->addWidget(m_none);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    m_older = new Button(tr("Show older ones"), ButtonRole::Link, this);
    m_older->setObjectName(u"olderLinesButton"_s);
    m_older->hide();
    connect(m_older, &QPushButton::clicked, this, [this] { Q_EMIT olderWanted(m_oldest); });
    layout->addWidget(m_older, 0, Qt::AlignLeading);
    layout->addStretch();
}

void LedgerLines::clear()
{
    qDeleteAll(m_cells);
    m_cells.clear();
    m_older->hide();
    m_none->show();
}

void LedgerLines::append(const QList<LedgerEntry> &entries)
{
    const ThemeHost *host = &m_desk.theme();
    for (const LedgerEntry &entry : entries) {
        const int row = int(m_cells.size()) / 3;
        const QString day =
            m_desk.locale().toString(m_desk.shopTime(entry.line.at).date(), QLocale::ShortFormat);
        auto *when = new PlainLabel(host, day, TypeRole::Body, &Theme::text2, this);
        auto *document =
            new PlainLabel(host, isolated(entry.document), TypeRole::Body, &Theme::text, this);
        auto *change = new MoneyLabel(host, TypeRole::Strong, this);
        change->setObjectName(u"ledgerChange%1"_s.arg(row));
        change->setMeaning(tr("%1, %2").arg(day, entry.document));
        change->setAmount(toText(entry.line.change, m_desk.locale()));
        int column = 0;
        for (QWidget *cell : {static_cast<QWidget *>(when), static_cast<QWidget *>(document),
                              static_cast<QWidget *>(change)}) {
            m_grid->addWidget(cell, row, column++);
            m_cells.append(cell);
        }
        m_oldest = entry.line.place;
    }
    m_none->setVisible(m_cells.isEmpty());
    m_older->setVisible(entries.size() == LedgerPage().limit);
}

} // namespace shop
