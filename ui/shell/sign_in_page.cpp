// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sign_in_page.h"

#include "ui/shell/look.h"
#include "ui/shell/pin_check.h"
#include "ui/shell/program_language.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/people_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/num_pad.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/pin_dots.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/slip_frame.h"
#include "ui/widgets/small_parts.h"
#include "ui/widgets/tiles.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

SignInPage::SignInPage(Desk &desk, const QHash<QString, QString> &pins, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_pins(pins)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Sign in"));
    auto *work = new QHBoxLayout;
    work->setContentsMargins(isRightToLeft() ? 28 : 88, 28, isRightToLeft() ? 88 : 28, 20);
    work->setSpacing(64);
    work->addWidget(makePeople(), 1);
    work->addWidget(makeSlip());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(work, 1);
    layout->addWidget(makeFoot());

    connect(&m_desk.backend(), &Backend::changed, this, &SignInPage::followPeople);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &SignInPage::showTime);
    m_clock.start();
    connect(&m_desk, &Desk::sessionChanged, this, &SignInPage::showShop);
    showShop();
}

void SignInPage::showTime()
{
    const QDateTime now = m_desk.shopNow();
    m_time->setText(m_desk.locale().toString(now.time(), QLocale::ShortFormat));
    m_date->setText(dateText(now.date(), DateForm::Weekday, m_desk.locale()));
}

void SignInPage::showShop()
{
    const Session &session = m_desk.session();
    m_shopName->setText(displayName(session.profile.name));
    const QString parts[] = {displayName(session.profile.tagline),
                             displayName(session.atRegister.name)};
    m_tagline->setText(parts[0].isEmpty() ? parts[1] : tr("%1, %2").arg(parts[0], parts[1]));
    showTime();
}

// The page knows who works here before it is shown: the first digits are typed at once.
void SignInPage::followPeople(const QList<Change> &changes)
{
    const bool people = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        return change.module == u"users" && change.entity != u"customer";
    });
    if (people && !m_desk.session().atRegister.id.isNull())
        load();
}

QWidget *SignInPage::makePeople()
{
    const ThemeHost *host = &m_desk.theme();
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 32, 0, 0);
    layout->setSpacing(0);

    auto *brand = new QHBoxLayout;
    brand->setSpacing(12);
    brand->addWidget(new AppMark(44, side));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_shopName = new PlainLabel(host, TypeRole::Title, &Theme::text, side);
    m_tagline = new PlainLabel(host, TypeRole::Caption, &Theme::text2, side);
    names->addWidget(m_shopName);
    names->addWidget(m_tagline);
    brand->addLayout(names);
    brand->setAlignment(names, Qt::AlignVCenter);
    brand->addStretch();
    auto *when = new QVBoxLayout;
    when->setSpacing(0);
    m_time = new PlainLabel(host, TypeRole::Display, &Theme::text, side);
    m_time->setAlignment(Qt::AlignTrailing);
    m_date = new PlainLabel(host, TypeRole::Caption, &Theme::text2, side);
    m_date->setAlignment(Qt::AlignTrailing);
    when->addWidget(m_time);
    when->addWidget(m_date);
    brand->addLayout(when);
    layout->addLayout(brand);
    layout->addSpacing(40);
    layout->addWidget(
        new PlainLabel(host, tr("Who is at the till?"), TypeRole::PageTitle, &Theme::text, side));
    layout->addSpacing(4);
    layout->addWidget(new PlainLabel(host, tr("Choose your name, then enter your PIN."),
                                     TypeRole::Touch, &Theme::text2, side));
    layout->addSpacing(24);
    m_grid = new QGridLayout;
    m_grid->setSpacing(12);
    layout->addLayout(m_grid);
    layout->addStretch();
    m_notice = new Banner(host, true, side);
    m_notice->hide();
    layout->addWidget(m_notice);
    return side;
}

QWidget *SignInPage::makeSlip()
{
    const ThemeHost *host = &m_desk.theme();
    auto *slip = new SlipFrame(host, this);
    slip->setFixedWidth(368);
    auto *layout = slip->paper();
    auto *person = new QHBoxLayout;
    person->setSpacing(12);
    person->addStretch();
    m_avatar = new Avatar(host, 40, slip);
    person->addWidget(m_avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_person = new PlainLabel(host, TypeRole::Title, &Theme::text, slip);
    m_hint = new PlainLabel(host, TypeRole::Caption, &Theme::text2, slip);
    names->addWidget(m_person);
    names->addWidget(m_hint);
    person->addLayout(names);
    person->addStretch();
    layout->addSpacing(28);
    layout->addLayout(person);
    layout->addSpacing(24);
    m_dots = new PinDots(host, slip);
    layout->addWidget(m_dots, 0, Qt::AlignHCenter);
    layout->addSpacing(20);
    layout->addWidget(new Perforation(host, slip));
    layout->addSpacing(22);
    m_pad = new NumPad(host, NumPadOrder::Telephone, NumPadSize::Tall, NumPadExtra::Clear, slip);
    connect(m_pad, &NumPad::keyTapped, this, &SignInPage::typed);
    auto *pad = new QHBoxLayout;
    pad->setContentsMargins(32, 0, 32, 0);
    pad->addWidget(m_pad);
    layout->addLayout(pad);
    layout->addStretch();
    auto *forgot = new PlainLabel(host, tr("Forgot the PIN? Ask a manager."), TypeRole::Small,
                                  &Theme::text2, slip);
    forgot->setAlignment(Qt::AlignCenter);
    layout->addWidget(forgot);
    layout->addSpacing(36);
    return slip;
}

QWidget *SignInPage::makeFoot()
{
    const ThemeHost *host = &m_desk.theme();
    auto *foot = new Ground(host, &Theme::surface, this);
    foot->setEdges(Qt::TopEdge);
    foot->setFixedHeight(44);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(16);
    auto *place = new Pill(host, foot);
    place->setState(PillState::Ok, tr("Data on this computer"));
    place->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(place);
    layout->addWidget(new PlainLabel(host, tr("Version %1").arg(QApplication::applicationVersion()),
                                     TypeRole::Small, &Theme::text2, foot));
    layout->addStretch();
    auto *storefront = new Button(tr("Storefront"), ButtonRole::Ghost, foot);
    storefront->setObjectName(u"storefrontButton"_s);
    storefront->setIconName(u"store"_s);
    storefront->setSize(ButtonSize::Dense);
    connect(storefront, &QPushButton::clicked, this, &SignInPage::storefrontWanted);
    layout->addWidget(storefront);
    addMenus(layout, foot);
    auto *close = new Button(tr("Close Shopdesk"), ButtonRole::Ghost, foot);
    close->setIconName(u"log-out"_s);
    close->setSize(ButtonSize::Dense);
    connect(close, &QPushButton::clicked, this, [this] { window()->close(); });
    layout->addWidget(close);
    return foot;
}

void SignInPage::addMenus(QHBoxLayout *layout, QWidget *foot)
{
    m_language = new Button(languageName(programLanguageFor(m_desk.locale().name())),
                            ButtonRole::Ghost, foot);
    m_language->setObjectName(u"languageButton"_s);
    m_language->setIconName(u"globe"_s);
    m_look = new Button({}, ButtonRole::Ghost, foot);
    m_look->setObjectName(u"lookButton"_s);
    for (Button *button : {m_language, m_look}) {
        button->setTrailingIconName(u"chevron-down"_s);
        button->setSize(ButtonSize::Dense);
        layout->addWidget(button);
    }
    connect(m_language, &QPushButton::clicked, this, &SignInPage::openLanguages);
    connect(m_look, &QPushButton::clicked, this, &SignInPage::openLooks);
    connect(&m_desk.theme(), &ThemeHost::modeChanged, this, &SignInPage::showLook);
    showLook();
}

void SignInPage::showLook()
{
    const ThemeMode look = m_desk.theme().mode();
    m_look->setIconName(lookIcon(look));
    m_look->setLabel(lookName(look));
    m_look->setAccessibleName(tr("Look: %1").arg(lookName(look)));
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
}

void SignInPage::openLanguages()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"languageMenu"_s);
    const QString now = programLanguageFor(m_desk.locale().name());
    for (const QString &code : programLanguages()) {
        QAction *action = menu->addAction(languageName(code));
        action->setCheckable(true);
        action->setChecked(code == now);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
    openAbove(menu, m_language);
}

void SignInPage::openLooks()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"lookMenu"_s);
    for (const ThemeMode look : kLooks) {
        QAction *action = menu->addAction(lookName(look));
        action->setCheckable(true);
        action->setChecked(look == m_desk.theme().mode());
        connect(action, &QAction::triggered, this, [this, look] { m_desk.theme().setMode(look); });
    }
    openAbove(menu, m_look);
}

void SignInPage::openAbove(QMenu *menu, const Button *button)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QSize size = menu->sizeHint();
    const int x = isRightToLeft() ? button->width() - size.width() : 0;
    menu->popup(button->mapToGlobal(QPoint(x, -size.height() - 4)));
}

void SignInPage::activate()
{
    showTime();
    choose(proposed());
    load();
    setFocus(Qt::OtherFocusReason);
    showNotice();
}

void SignInPage::showNotice()
{
    const Session &session = m_desk.session();
    QString text;
    if (session.lockedBy)
        text = tr("%1 has locked the till. The ticket stays as it is, whoever signs in.")
                   .arg(displayName(session.lockedBy->name));
    else if (!session.shift && !session.atRegister.id.isNull())
        text = tr("%1 has no open shift. You will be asked to count the opening float.")
                   .arg(displayName(session.atRegister.name));
    if (!text.isEmpty())
        m_notice->setContent({.tone = Tone::Info, .text = text});
    m_notice->setVisible(!text.isEmpty());
}

void SignInPage::load()
{
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call()](Shop &shop) { return shop.users().staff(call); },
        [this](const Result<QList<StaffMember>> &people) {
            if (people)
                showPeople(*people);
            else
                say(errorText(people.error()), true);
        });
}

void SignInPage::showPeople(const QList<StaffMember> &people)
{
    // Who has begun to type is not interrupted by a list that says the same.
    if (people == m_people)
        return;
    m_people = people;
    for (StaffTile *tile : m_tiles)
        tile->deleteLater();
    m_tiles.clear();
    // In a narrow window three would cut the names.
    const int columns = window()->width() < measure::compactBelow ? 2 : 3;
    for (int i = 0; i < people.size(); ++i) {
        auto *tile = new StaffTile(&m_desk.theme(), displayName(people[i].name),
                                   displayName(roleText(people[i].role, people[i].roleName)),
                                   shelfFromKey(people[i].colour), this);
        tile->setObjectName(u"staffTile"_s + QString::number(i));
        if (const QString pin = m_pins.value(people[i].name); !pin.isEmpty())
            tile->setNote(tr("PIN %1").arg(pin));
        connect(tile, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        m_grid->addWidget(tile, i / columns, i % columns);
        m_tiles.append(tile);
    }
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    choose(proposed());
}

// Who is most likely to sign in: the one who locked the till, or the only one there is.
int SignInPage::proposed() const
{
    for (int i = 0; i < m_people.size(); ++i) {
        if (m_desk.session().lockedBy && m_people[i].id == m_desk.session().lockedBy->id)
            return i;
    }
    return m_people.size() == 1 ? 0 : -1;
}

void SignInPage::choose(int index)
{
    m_chosen = index;
    clearPin();
    for (int i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setChecked(i == index);
    const bool chosen = index >= 0 && index < m_people.size();
    m_pad->setEnabled(chosen);
    m_avatar->setVisible(chosen);
    m_person->setText(chosen ? displayName(m_people[index].name) : tr("Nobody chosen"));
    if (chosen)
        m_dots->setLength(m_people[index].pinLength);
    if (chosen)
        m_avatar->setPerson(m_people[index].name, shelfFromKey(m_people[index].colour));
    say(chosen ? tr("Enter PIN") : tr("Choose your name first"), false);
    setFocus(Qt::OtherFocusReason);
}

void SignInPage::chooseByLetter(const QString &letter)
{
    for (int step = 1; step <= m_people.size(); ++step) {
        const int index = (qMax(m_chosen, -1) + step) % int(m_people.size());
        if (m_people[index].name.startsWith(letter, Qt::CaseInsensitive)) {
            choose(index);
            return;
        }
    }
}

void SignInPage::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const int count = int(m_people.size());
    if (text.size() == 1 && text.front().isDigit() && text.front() >= u'0' &&
        text.front() <= u'9') {
        m_pad->flash(Qt::Key_0 + text.front().digitValue());
        typed(Qt::Key_0 + text.front().digitValue(), text);
    } else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Return ||
               event->key() == Qt::Key_Enter) {
        typed(event->key(), {});
    } else if (event->key() == Qt::Key_Escape) {
        m_digits.isEmpty() ? choose(-1) : clearPin();
    } else if (count > 0 && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)) {
        choose((m_chosen + 1) % count);
    } else if (count > 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)) {
        choose((m_chosen + count - 1) % count);
    } else if (text.size() == 1 && text.front().isLetter()) {
        chooseByLetter(text);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SignInPage::typed(int key, const QString &text)
{
    if (m_busy || m_chosen < 0)
        return;
    if (key == Qt::Key_Delete)
        return clearPin();
    if (key == Qt::Key_Backspace)
        m_digits.chop(1);
    else if (m_digits.size() < m_people[m_chosen].pinLength)
        m_digits += text.toLatin1().left(1);
    m_dots->setFilled(int(m_digits.size()));
    if (m_digits.size() == m_people[m_chosen].pinLength)
        submit();
}

void SignInPage::submit()
{
    m_busy = true;
    m_pin = Secret(m_digits);
    checkPin(m_desk, this, m_people[m_chosen].id, m_pin, [this](const Result<bool> &matched) {
        if (!matched)
            return refuse(matched.error());
        finish(*matched);
    });
}

void SignInPage::finish(bool matched)
{
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), id = m_people[m_chosen].id, matched](Shop &shop) {
            return shop.users().finishSignIn(call, id, matched);
        },
        [this](const Result<StaffMember> &member) { finished(member); });
}

void SignInPage::finished(const Result<StaffMember> &member)
{
    if (!member)
        return refuse(member.error());
    m_busy = false;
    clearPin();
    enter(*member);
}

void SignInPage::enter(const StaffMember &member)
{
    Session session = m_desk.session();
    session.staff = member;
    session.lockedBy.reset();
    m_desk.setSession(session);
    Q_EMIT signedIn();
}

void SignInPage::refuse(const Error &error)
{
    m_busy = false;
    m_digits.clear();
    m_pin = Secret();
    m_dots->showWrong();
    say(errorText(error), true);
    m_desk.soundBad();
}

void SignInPage::say(const QString &text, bool wrong)
{
    m_hint->setColour(wrong ? &Theme::danger : &Theme::text2);
    m_hint->setText(text);
    m_dots->setAccessibleDescription(text);
}

void SignInPage::clearPin()
{
    m_digits.fill('\0');
    m_digits.clear();
    m_pin = Secret();
    m_dots->setFilled(0);
}

void SignInPage::scanned(const QString &)
{
    say(tr("Sign in first"), true);
    m_desk.soundBad();
}

void SignInPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_desk.theme().theme().counter);
}

} // namespace shop
