// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_list.h"

#include "ui/customers/customer_list_model.h"
#include "ui/shell/commands.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/person_row_delegate.h"
#include "ui/widgets/search_field.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kRoomForEmail = 620; // pixels of the list

} // namespace

CustomerList::CustomerList(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    m_model = new CustomerListModel(desk, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_search = new SearchField(host, this);
    m_search->setPlaceholder(tr("Name, phone, e-mail, number"));
    showKey(commandsOf(desk), u"customers.search"_s, m_search);
    m_search->lineEdit()->setObjectName(u"customerSearch"_s);
    m_search->lineEdit()->setAccessibleName(tr("Search customers"));
    setFocusProxy(m_search->lineEdit());
    layout->addWidget(m_search);
    layout->addWidget(makeTable(), 1);
    connect(m_search, &SearchField::textEdited, this, [this](const QString &text) {
        m_takesFound = false;
        m_model->search(text);
    });
    connect(m_search, &SearchField::submitted, this, &CustomerList::takeCurrent);
    connect(m_search, &SearchField::navigated, this, &CustomerList::step);
    connect(m_search, &SearchField::escaped, this, &CustomerList::escaped);
    connect(m_model, &CustomerListModel::found, this, &CustomerList::showFound);
    connect(m_model, &CustomerListModel::failed, this, [this](const Error &error) {
        m_takesFound = false;
        m_desk.toast(errorText(error));
    });
    connect(&desk.backend(), &Backend::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.module == u"users" && change.entity == u"customer" && isVisible())
                return reload();
        }
    });
}

QWidget *CustomerList::makeTable()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    m_stack = new QStackedWidget(card);
    m_view = new QTableView(m_stack);
    m_view->setObjectName(u"customersView"_s);
    m_view->setAccessibleName(tr("Customers"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PersonRowDelegate(host, m_view));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(host->theme().px(measure::rowNormal));
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(CustomerListModel::Name, QHeaderView::Stretch);
    header->resizeSection(CustomerListModel::Phone, host->theme().px(150));
    header->resizeSection(CustomerListModel::Email, host->theme().px(200));
    header->resizeSection(CustomerListModel::Number, host->theme().px(84));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const Customer *customer = current())
            m_wanted = customer->id;
        Q_EMIT currentChanged();
    });
    connect(m_view, &QAbstractItemView::activated, this, &CustomerList::takeCurrent);
    m_stack->addWidget(m_view);
    m_empty = new EmptyState(host, m_stack);
    m_empty->addAction(u"new"_s, tr("New customer"), u"user-plus"_s, ButtonRole::Primary);
    connect(m_empty, &EmptyState::actionClicked, this,
            [this] { Q_EMIT newWanted(m_search->text().trimmed()); });
    m_stack->addWidget(m_empty);
    inside->addWidget(m_stack);
    return card;
}

void CustomerList::search(const QString &text)
{
    m_search->setText(text);
    m_model->search(text);
}

void CustomerList::reload()
{
    m_model->reload();
}

void CustomerList::showCustomer(const Customer &customer)
{
    m_wanted = customer.id;
    m_wantedNumber = customer.number;
    m_model->reload();
}

const Customer *CustomerList::current() const
{
    return m_model->customer(m_view->currentIndex().row());
}

void CustomerList::focusSearch()
{
    m_search->lineEdit()->setFocus(Qt::OtherFocusReason);
    m_search->lineEdit()->selectAll();
}

void CustomerList::showFound()
{
    const qint64 number = std::exchange(m_wantedNumber, 0);
    if (number > 0 && m_model->rowOf(m_wanted) < 0)
        return search(QString::number(number));
    const bool any = m_model->rowCount() > 0;
    const QString text = m_search->text().trimmed();
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_empty->setTitle(text.isEmpty() ? tr("No customers yet") : tr("Nobody is found"));
    m_empty->setText(text.isEmpty()
                         ? tr("People and firms who buy again, on account or on invoice.")
                         : tr("Neither name, firm, phone, e-mail nor number begins like that."));
    if (any) {
        const int row = m_wanted.isNull() ? 0 : qMax(0, m_model->rowOf(m_wanted));
        m_view->setCurrentIndex(m_model->index(row, 0)); // tells by itself
    } else {
        Q_EMIT currentChanged();
    }
    if (std::exchange(m_takesFound, false))
        takeCurrent();
}

void CustomerList::step(int key)
{
    const int last = m_model->rowCount() - 1;
    const int page = qMax(1, m_view->viewport()->height() / qMax(1, m_view->rowHeight(0)) - 1);
    int row = m_view->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        ++row;
        break;
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_PageDown:
        row += page;
        break;
    case Qt::Key_PageUp:
        row -= page;
        break;
    default:
        return;
    }
    if (last < 0)
        return;
    if (row > last && m_model->canFetchMore({}))
        m_model->fetchMore({});
    m_view->setCurrentIndex(m_model->index(qBound(0, row, last), 0));
}

void CustomerList::takeCurrent()
{
    if (m_model->isSearching())
        m_takesFound = true;
    else if (const Customer *customer = current())
        Q_EMIT taken(*customer);
}

void CustomerList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setColumnHidden(CustomerListModel::Email,
                            width() < m_desk.theme().theme().px(kRoomForEmail));
}

} // namespace shop
