// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_list.h"

#include "ui/customers/customer_list_model.h"
#include "ui/shell/commands.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/person_row_delegate.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
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

// Pixels of the list that the last columns to come need.
constexpr int kRoomForEmail = 620;
constexpr int kRoomForCity = 700;
constexpr int kRoomForChips = 520; // beside the search

const QString kAll = u"all"_s;
const QString kOnAccount = u"account"_s;
const QString kNotSeen = u"notSeen"_s;

} // namespace

CustomerList::CustomerList(Desk &desk, Kind kind, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_kind(kind)
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
    m_head = new QHBoxLayout;
    m_head->setSpacing(8);
    m_head->addWidget(m_search, 3);
    if (kind == Kind::LookAfter)
        m_head->addWidget(makeChips(), 2);
    layout->addLayout(m_head);
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

QWidget *CustomerList::makeChips()
{
    m_chips = new ChipBar(&m_desk.theme(), false, this);
    m_chips->setObjectName(u"customerChips"_s);
    m_chips->setAccessibleName(tr("Which customers"));
    m_chips->setChips({{kAll, tr("All")},
                       {kOnAccount, tr("On account")},
                       {kNotSeen, tr("No visit for 90 days")}});
    m_chips->setCurrent(kAll);
    connect(m_chips, &ChipBar::chosen, this, [this](const QString &chip) {
        m_model->setShow(chip == kOnAccount ? CustomerShow::OnAccount
                         : chip == kNotSeen ? CustomerShow::NotSeen
                                            : CustomerShow::All);
        m_model->reload();
    });
    return m_chips;
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
    dressAsRows(m_view, host->theme().px(measure::rowNormal));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(CustomerListModel::Name, QHeaderView::Stretch);
    const std::pair<int, int> widths[]{
        {CustomerListModel::Phone, 136},     {CustomerListModel::Email, 200},
        {CustomerListModel::City, 124},      {CustomerListModel::Sales, 80},
        {CustomerListModel::LastVisit, 104}, {CustomerListModel::Spent, 116},
        {CustomerListModel::Number, 84}};
    for (const auto &[column, width] : widths)
        header->resizeSection(column, host->theme().px(width));
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

// Whoever is searched for by name is found, whatever is chosen.
void CustomerList::search(const QString &text)
{
    if (m_chips) {
        m_chips->setCurrent(kAll);
        m_model->setShow(CustomerShow::All);
    }
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
    m_stack->setCurrentIndex(any ? 0 : 1);
    showEmpty();
    if (any) {
        const int row = m_wanted.isNull() ? 0 : qMax(0, m_model->rowOf(m_wanted));
        m_view->setCurrentIndex(m_model->index(row, 0)); // tells by itself
    } else {
        Q_EMIT currentChanged();
    }
    if (std::exchange(m_takesFound, false))
        takeCurrent();
}

void CustomerList::showEmpty()
{
    const bool searched = !m_search->text().trimmed().isEmpty();
    const bool chosen = m_chips && m_chips->current() != kAll;
    m_empty->setTitle(searched || chosen ? tr("Nobody is found") : tr("No customers yet"));
    m_empty->setText(searched ? tr("Neither name, firm, phone, e-mail nor number begins like that.")
                     : chosen ? tr("Nobody is like that. All shows everybody.")
                              : tr("People and firms who buy again, on account or on invoice."));
}

CustomerRowsQuery CustomerList::query() const
{
    return m_model->query();
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
    showColumns();
}

void CustomerList::showColumns()
{
    using enum CustomerListModel::Column;
    const auto hasRoom = [this](int pixels) {
        return width() >= m_desk.theme().theme().px(pixels);
    };
    const bool looks = m_kind == Kind::LookAfter;
    m_head->setDirection(hasRoom(kRoomForChips) ? QBoxLayout::LeftToRight
                                                : QBoxLayout::TopToBottom);
    m_view->setColumnHidden(Number, looks);
    m_view->setColumnHidden(Email, looks || !hasRoom(kRoomForEmail));
    m_view->setColumnHidden(City, !looks || !hasRoom(kRoomForCity));
    m_view->setColumnHidden(Sales, !looks);
    m_view->setColumnHidden(LastVisit, !looks || !hasRoom(kRoomForEmail));
    m_view->setColumnHidden(Spent, !looks);
}

} // namespace shop
