// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/paper_panel.h"

#include "ui/print/office_printing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/segment.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

PaperPanel::PaperPanel(Desk &desk, OfficeKind kind, const QString &title, QWidget *parent)
    : Panel(desk, u"printer"_s, title, 400, parent), m_kind(kind)
{
    setObjectName(u"paperPanel"_s);
    m_where = new QComboBox(this);
    m_where->setObjectName(u"paperWhere"_s);
    m_where->addItem(tr("PDF file"), QString());
    body()->addWidget(new FieldRow(&desk.theme(), tr("Where to"), m_where, this));
    const QPageSize usual = officePageSize(kind, desk.session().profile.country);
    if (kind != OfficeKind::AddressLabel) {
        m_size = new Segment(&desk.theme(), this);
        m_size->setObjectName(u"paperSize"_s);
        m_size->setAccessibleName(tr("Paper"));
        m_size->setItems({{u"a4"_s, tr("A4")}, {u"letter"_s, tr("Letter")}});
        m_size->setCurrent(usual.id() == QPageSize::Letter ? u"letter"_s : u"a4"_s);
        body()->addWidget(m_size);
    }
    setTake(tr("Print"), u"Enter"_s);
    setFocusProxy(m_where);
    readPrinters();
}

void PaperPanel::readPrinters()
{
    desk().backend().compute(
        this, []() -> Result<QStringList> { return officePrinters(); },
        [this](const Result<QStringList> &printers) {
            for (const QString &name : printers.valueOr(QStringList()))
                m_where->addItem(name, name);
            if (m_where->count() > 1)
                m_where->setCurrentIndex(1);
        });
}

void PaperPanel::take()
{
    QPageSize size = officePageSize(m_kind, desk().session().profile.country);
    if (m_size)
        size = QPageSize(m_size->current() == u"letter"_s ? QPageSize::Letter : QPageSize::A4);
    const QString printer = m_where->currentData().toString();
    close();
    Q_EMIT taken(printer, size);
}

} // namespace shop
