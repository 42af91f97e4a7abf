// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/people_step.h"

#include "core/users/pin.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kMostPeople = 6;
const QStringList kColours{u"dairy"_s,  u"produce"_s, u"bakery"_s,
                           u"sweets"_s, u"gifts"_s,   u"care"_s};

} // namespace

PeopleStep::PeopleStep(Desk &desk, SetupAnswers &answers, QWidget *parent)
    : SetupStep(desk, answers, parent)
{
    const ThemeHost *host = &desk.theme();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->addWidget(new PlainLabel(host, tr("Name"), TypeRole::Label, &Theme::text2, this), 0, 0);
    m_grid->addWidget(new PlainLabel(host, tr("Role"), TypeRole::Label, &Theme::text2, this), 0, 1);
    m_grid->addWidget(
        new PlainLabel(host, tr("PIN, 4 to 8 digits"), TypeRole::Label, &Theme::text2, this), 0, 2);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 2);
    layout->addLayout(m_grid);
    auto *more = new Button(tr("Add a person"), this);
    more->setIconName(u"user-plus"_s);
    connect(more, &QPushButton::clicked, this, [this, more] {
        addRow();
        m_rows.last().name->setFocus();
        more->setEnabled(m_rows.size() < kMostPeople);
    });
    layout->addWidget(more, 0, Qt::AlignLeading);
    m_problem = new PlainLabel(host, TypeRole::Small, &Theme::danger, this);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    addRow();
    setFocusProxy(m_rows.first().name);
}

void PeopleStep::addRow()
{
    const int row = int(m_rows.size()) + 1;
    Row added{new QLineEdit(this), new QComboBox(this), new QLineEdit(this)};
    added.name->setObjectName(u"personName"_s + QString::number(row));
    added.name->setAccessibleName(tr("Name of person %1").arg(row));
    added.name->setMaxLength(100);
    added.role->setAccessibleName(tr("Role of person %1").arg(row));
    if (m_rows.isEmpty()) {
        added.role->addItem(tr("Owner"), u"owner"_s);
    } else {
        added.role->addItem(tr("Cashier"), u"cashier"_s);
        added.role->addItem(tr("Manager"), u"manager"_s);
        added.role->addItem(tr("Stock"), u"stock"_s);
        added.role->addItem(tr("Owner"), u"owner"_s);
    }
    added.pin->setObjectName(u"personPin"_s + QString::number(row));
    added.pin->setAccessibleName(tr("PIN of person %1").arg(row));
    added.pin->setEchoMode(QLineEdit::Password);
    added.pin->setMaxLength(8);
    added.pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_grid->addWidget(added.name, row, 0);
    m_grid->addWidget(added.role, row, 1);
    m_grid->addWidget(added.pin, row, 2);
    m_rows.append(added);
}

bool PeopleStep::refuse(QLineEdit *field, const QString &reason)
{
    field->setProperty("fieldState", u"error"_s);
    field->update();
    field->setFocus();
    m_problem->setText(reason);
    return false;
}

bool PeopleStep::leave()
{
    m_problem->clear();
    QList<std::pair<UserId, StaffDraft>> people;
    QList<std::pair<QString, Secret>> pins;
    for (const Row &row : std::as_const(m_rows)) {
        row.name->setProperty("fieldState", {});
        row.pin->setProperty("fieldState", {});
        const QString name = row.name->text().trimmed();
        if (name.isEmpty() && row.pin->text().isEmpty() && !people.isEmpty())
            continue;
        if (name.isEmpty())
            return refuse(row.name, tr("Write a name, or leave name and PIN of this row empty."));
        for (const auto &[other, pin] : std::as_const(pins)) {
            if (other.compare(name, Qt::CaseInsensitive) == 0)
                return refuse(row.name, tr("Two people cannot have the same name."));
        }
        const Secret pin(row.pin->text().toLatin1());
        if (const Done good = checkPinChoice(pin); !good)
            return refuse(row.pin, errorText(good.error()));
        StaffDraft draft;
        draft.name = name;
        draft.role = row.role->currentData().toString();
        draft.colour = kColours[people.size() % kColours.size()];
        draft.pinLength = int(row.pin->text().size());
        people.append({desk().backend().ids().mint<UserId>(), draft});
        pins.append({name, pin});
    }
    answers().firstRun.people = people;
    answers().pins = pins;
    return true;
}

} // namespace shop
