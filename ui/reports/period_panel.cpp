// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/period_panel.h"

#include "core/orders/sales_figures.h"
#include "ui/shell/desk.h"
#include "ui/text/error_text.h"
#include "ui/widgets/field_row.h"

#include <QDateEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

PeriodPanel::PeriodPanel(Desk &desk, QDate from, QDate to, QWidget *parent)
    : Panel(desk, u"calendar"_s, tr("Which days?"), 360, parent)
{
    setObjectName(u"periodPanel"_s);
    const auto add = [&](const QString &label, const QString &name, QDate day) {
        auto *edit = new QDateEdit(day, this);
        edit->setObjectName(name);
        edit->setLocale(desk.locale());
        edit->setDisplayFormat(desk.locale().dateFormat(QLocale::ShortFormat));
        edit->setCalendarPopup(true);
        body()->addWidget(new FieldRow(&desk.theme(), label, edit, this));
        return edit;
    };
    m_from = add(tr("From"), u"periodFrom"_s, from);
    m_to = add(tr("To"), u"periodTo"_s, to);
    setTake(tr("Show"), u"Enter"_s);
    setFocusProxy(m_from);
}

void PeriodPanel::take()
{
    SalesPeriod period;
    period.from = m_from->date();
    period.to = m_to->date();
    if (const Done known = checkPeriod(period); !known)
        return showProblem(errorText(known.error()));
    Q_EMIT chosen(period.from, period.to);
    close();
}

} // namespace shop
