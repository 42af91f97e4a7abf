// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/bulk_bar.h"

#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/even_row.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace shop {

BulkBar::BulkBar(const ThemeHost *host, QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_count(new PlainLabel(host, TypeRole::Strong, &Theme::text, this)),
      m_all{m_count}
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    m_count->setObjectName(u"checkedCount"_s);
}

void BulkBar::addAction(const QString &label, const QString &name, std::function<void()> act)
{
    auto *button = new Button(label, this);
    button->setObjectName(name);
    button->setSize(ButtonSize::Dense);
    connect(button, &QPushButton::clicked, this, std::move(act));
    m_all.append(button);
}

void BulkBar::showCount(int count)
{
    m_count->setText(tr("%n selected", nullptr, count));
}

int BulkBar::heightIn(int room)
{
    const auto widthOf = [](const QWidget *widget) { return widget->sizeHint().width(); };
    const auto widths = [&](int sum, const QWidget *widget) { return sum + widthOf(widget); };
    const int spacing = m_grid->horizontalSpacing();
    const int inOneRow =
        std::accumulate(m_all.cbegin(), m_all.cend(), int(m_all.size() - 1) * spacing, widths);
    const int count = int(m_all.size());
    if (inOneRow <= room) {
        for (int i = 0; i < count; ++i) {
            m_grid->addWidget(m_all[i], 0, i);
            m_grid->setColumnStretch(i, 0);
        }
        m_grid->setColumnStretch(count, 1);
    } else {
        int widest = 0;
        for (const QWidget *widget : std::as_const(m_all))
            widest = std::max(widest, widthOf(widget));
        m_grid->setColumnStretch(count, 0);
        placeEvenly(m_grid, m_all, widest, room, count);
    }
    // One row stands in the middle of its place, several end at the window.
    m_grid->setContentsMargins(0, 0, 0, inOneRow <= room ? 0 : 8);
    return m_grid->sizeHint().height();
}

} // namespace shop
