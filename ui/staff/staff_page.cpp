// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/staff_page.h"

#include "ui/shell/commands.h"
#include "ui/shell/prompter.h"
#include "ui/staff/limit_panel.h"
#include "ui/staff/people_model.h"
#include "ui/staff/person_panel.h"
#include "ui/staff/rights_delegate.h"
#include "ui/staff/rights_model.h"
#include "ui/staff/role_panel.h"
#include "ui/text/error_text.h"
#include "ui/text/people_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/person_row_delegate.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

void dress(QTableView *view)
{
    view->verticalHeader()->hide();
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->horizontalHeader()->setSectionsClickable(false);
}

} // namespace

StaffPage::StaffPage(Desk &desk, QWidget *parent) : Page(desk, parent)
{
    setObjectName(u"staffPage"_s);
    m_people = new PeopleModel(desk, this);
    m_rights = new RightsModel(desk.locale(), desk.session().profile.rules.currency, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makePeople(), 1);
    left->addWidget(makeEditor());
    layout->addLayout(left, 2);
    layout->addWidget(makeRoles(), 3);
    can(u"staff.new"_s, [this] { addPerson(); });
    connect(&desk.backend(), &Backend::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.module == u"users" && change.entity != u"customer" && isVisible())
                return load();
        }
    });
}

QWidget *StaffPage::makePeople()
{
    const ThemeHost *host = &desk().theme();
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(host, tr("Staff"), TypeRole::Heading, &Theme::text, side));
    head->addStretch();
    auto *add = new Button(tr("New person"), side);
    add->setObjectName(u"newPersonButton"_s);
    add->setIconName(u"user-plus"_s);
    showKey(commandsOf(desk()), u"staff.new"_s, add);
    connect(add, &QPushButton::clicked, this, &StaffPage::addPerson);
    head->addWidget(add);
    layout->addLayout(head);
    auto *card = new Card(host, side);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    m_peopleView = new QTableView(card);
    m_peopleView->setObjectName(u"peopleView"_s);
    m_peopleView->setAccessibleName(tr("People"));
    m_peopleView->setModel(m_people);
    dress(m_peopleView);
    m_peopleView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_peopleView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_peopleView->setItemDelegate(new PersonRowDelegate(host, m_peopleView));
    m_peopleView->verticalHeader()->setDefaultSectionSize(
        desk().theme().theme().px(measure::rowTouch));
    m_peopleView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_peopleView->horizontalHeader()->setSectionResizeMode(PeopleModel::Name, QHeaderView::Stretch);
    connect(m_peopleView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (const StaffMember *member = m_people->person(current.row())) {
                    m_chosen = member->id;
                    showPerson();
                }
            });
    inside->addWidget(m_peopleView);
    layout->addWidget(card, 1);
    return side;
}

QWidget *StaffPage::makeEditor()
{
    const ThemeHost *host = &desk().theme();
    auto *card = new Card(host, this);
    m_editor = card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_avatar = new Avatar(host, 40, card);
    head->addWidget(m_avatar);
    m_title = new PlainLabel(host, TypeRole::Touch, &Theme::text, card);
    m_title->setElided(true);
    head->addWidget(m_title, 1);
    m_pin = new Button(tr("New PIN"), card);
    m_pin->setObjectName(u"resetPinButton"_s);
    m_pin->setIconName(u"key"_s);
    connect(m_pin, &QPushButton::clicked, this, &StaffPage::resetPin);
    head->addWidget(m_pin);
    layout->addLayout(head);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    m_name = new QLineEdit(card);
    m_name->setObjectName(u"personName"_s);
    m_name->setMaxLength(100);
    connect(m_name, &QLineEdit::editingFinished, this, &StaffPage::savePerson);
    m_nameRow = new FieldRow(host, tr("Name"), m_name, card);
    fields->addWidget(m_nameRow, 3);
    m_role = new QComboBox(card);
    m_role->setObjectName(u"personRole"_s);
    connect(m_role, &QComboBox::activated, this, &StaffPage::savePerson);
    fields->addWidget(new FieldRow(host, tr("Role"), m_role, card), 2);
    layout->addLayout(fields);
    m_active = new Switch(host, tr("May sign in"), card);
    m_active->setObjectName(u"personActive"_s);
    connect(m_active, &QAbstractButton::clicked, this, &StaffPage::savePerson);
    layout->addWidget(m_active, 0, Qt::AlignLeading);
    return card;
}

QWidget *StaffPage::makeRoles()
{
    const ThemeHost *host = &desk().theme();
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new PlainLabel(host, tr("What each role may do"), TypeRole::Title, &Theme::text, side));
    head->addStretch();
    auto *add = new Button(tr("New role"), side);
    add->setObjectName(u"newRoleButton"_s);
    add->setIconName(u"plus"_s);
    connect(add, &QPushButton::clicked, this, &StaffPage::addRole);
    head->addWidget(add);
    layout->addLayout(head);
    auto *card = new Card(host, side);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    m_rightsView = new QTableView(card);
    m_rightsView->setObjectName(u"rightsView"_s);
    m_rightsView->setAccessibleName(tr("What each role may do"));
    m_rightsView->setModel(m_rights);
    dress(m_rightsView);
    m_rightsView->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_rightsView->setItemDelegate(new RightsDelegate(host, m_rightsView));
    m_rightsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rightsView->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rightsView->verticalHeader()->setMinimumSectionSize(20);
    connect(m_rightsView, &QAbstractItemView::clicked, this, &StaffPage::cellChosen);
    m_rightsView->installEventFilter(this);
    inside->addWidget(m_rightsView);
    layout->addWidget(card, 1);
    layout->addWidget(new PlainLabel(
        host,
        tr("Ask: somebody with the right enters a PIN on the spot, and the approval is "
           "written to the journal."),
        TypeRole::Small, &Theme::text2, side));
    return side;
}

void StaffPage::activate()
{
    load();
    m_peopleView->setFocus(Qt::OtherFocusReason);
}

// Names come first.
void StaffPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_peopleView->setColumnHidden(PeopleModel::SignsInWith,
                                  window()->width() < measure::compactBelow);
}

void StaffPage::load()
{
    desk().backend().ask(
        this, Lane::Reader, [call = desk().call()](Shop &shop) { return staffDesk(shop, call); },
        [this](const Result<StaffDesk> &read) {
            // A later question took this one's place.
            if (!read && read.error().code == ErrorCode::Cancelled)
                return;
            if (!read)
                return desk().toast(errorText(read.error()));
            m_roles = read->roles;
            m_people->setPeople(read->people, read->seen);
            m_rights->setRoles(read->roles);
            auto *header = m_rightsView->horizontalHeader();
            header->setSectionResizeMode(QHeaderView::ResizeToContents);
            header->setSectionResizeMode(0, QHeaderView::Stretch);
            const int row = qMax(0, m_people->rowOf(m_chosen));
            m_peopleView->setCurrentIndex(m_people->index(row, 0));
        },
        u"staff.load"_s);
}

void StaffPage::showPerson()
{
    const StaffMember *member = m_people->person(m_people->rowOf(m_chosen));
    m_editor->setVisible(member != nullptr);
    if (!member)
        return;
    m_avatar->setPerson(member->name, shelfFromKey(member->colour));
    m_title->setText(displayName(member->name));
    m_nameRow->clearMessage();
    m_name->setText(member->name);
    m_role->clear();
    for (const Role &role : std::as_const(m_roles))
        m_role->addItem(displayName(roleText(role.code, role.name)), role.code);
    m_role->setCurrentIndex(m_role->findData(member->role));
    m_active->setChecked(member->active);
    m_pin->setEnabled(member->active);
}

void StaffPage::addPerson()
{
    auto *panel = new PersonPanel(desk(), m_roles);
    connect(panel, &PersonPanel::saved, this, [this](UserId id) {
        m_chosen = id;
        load();
    });
    desk().prompter().showPanel(panel);
}

void StaffPage::resetPin()
{
    const StaffMember *member = m_people->person(m_people->rowOf(m_chosen));
    if (!member)
        return;
    auto *panel = new PersonPanel(desk(), *member);
    connect(panel, &PersonPanel::saved, this,
            [this] { desk().toast(tr("The new PIN holds at once.")); });
    desk().prompter().showPanel(panel);
}

void StaffPage::savePerson()
{
    const StaffMember *member = m_people->person(m_people->rowOf(m_chosen));
    if (!member)
        return;
    const StaffValues values{m_name->text().trimmed(), m_role->currentData().toString(),
                             member->colour, m_active->isChecked()};
    if (values.name == member->name && values.role == member->role &&
        values.active == member->active)
        return;
    desk().backend().ask(
        this, Lane::Desk,
        [call = desk().call(), id = member->id, values](Shop &shop) {
            return shop.users().updateStaff(call, id, values);
        },
        [this](const Result<StaffMember> &saved) {
            if (saved)
                return load();
            showPerson();
            if (saved.error().context.value(u"field"_s).toString() == u"name")
                return m_nameRow->setMessage(FieldMessage::Error, errorText(saved.error()));
            desk().soundBad();
            desk().toast(errorText(saved.error()));
        });
}

void StaffPage::addRole()
{
    auto *panel = new RolePanel(desk(), m_roles);
    connect(panel, &RolePanel::saved, this, &StaffPage::load);
    desk().prompter().showPanel(panel);
}

// One press allows or takes away; where a limit makes sense, it is asked for.
void StaffPage::cellChosen(const QModelIndex &cell)
{
    const Role *role = m_rights->role(cell.column());
    const std::optional<Action> action = m_rights->action(cell.row());
    if (!role || !action)
        return;
    if (role->code == u"owner")
        return desk().toast(tr("An owner may do everything. Make another role for less."));
    const BoundKinds kinds = boundKindsOf(*action);
    if (!kinds.amount && !kinds.percent)
        return setRight(*role, *action,
                        role->rights.allows(*action) ? std::nullopt : std::optional(Limit()));
    auto *panel = new LimitPanel(desk(), *role, *action);
    connect(panel, &LimitPanel::chosen, this,
            [this, role = *role, action = *action](const std::optional<Limit> &limit) {
                setRight(role, action, limit);
            });
    desk().prompter().showPanel(panel);
}

void StaffPage::setRight(const Role &role, Action action, const std::optional<Limit> &limit)
{
    Role changed = role;
    if (limit)
        changed.rights.grant(action, *limit);
    else
        changed.rights.revoke(action);
    if (changed.rights != role.rights)
        saveRole(changed, role);
}

void StaffPage::saveRole(const Role &role, const std::optional<Role> &before)
{
    desk().backend().ask(
        this, Lane::Desk,
        [call = desk().call(), role](Shop &shop) { return shop.users().saveRole(call, role); },
        [this, before](const Result<Role> &saved) {
            if (!saved) {
                desk().soundBad();
                return desk().toast(errorText(saved.error()));
            }
            load();
            if (!before)
                return desk().toast(tr("Taken back."));
            desk().toast(tr("%1 changed.").arg(displayName(roleText(saved->code, saved->name))),
                         tr("Undo"), [this, before] { saveRole(*before, std::nullopt); });
        });
}

// A table takes the space bar for its own search.
bool StaffPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_rightsView || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Space && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    cellChosen(m_rightsView->currentIndex());
    return true;
}

} // namespace shop
