// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/account_pane.h"

#include "ui/storefront/form_card.h"
#include "ui/storefront/pane_parts.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/segment.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kWidth = 560;

} // namespace

AccountPane::AccountPane(Desk &desk, Visit &visit, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_visit(visit)
{
    setObjectName(u"accountPane"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    auto *guest = backButton(u"goOnAsGuest"_s, tr("Go on without signing in"), inner);
    connect(guest, &QPushButton::clicked, this, &AccountPane::back);
    column->addWidget(guest, 0, Qt::AlignLeading);
    m_choice = new Segment(&desk.theme(), inner);
    m_choice->setObjectName(u"accountChoice"_s);
    m_choice->setAccessibleName(tr("Account"));
    m_choice->setTall(true);
    m_choice->setItems(
        {{u"signIn"_s, tr("I have an account")}, {u"register"_s, tr("I am new here")}});
    connect(m_choice, &Segment::chosen, this, [this](const QString &id) {
        showStep(id == u"register"_s ? Step::Register : Step::SignIn);
    });
    column->addWidget(m_choice, 0, Qt::AlignHCenter);
    m_signIn = makeSignIn();
    m_register = makeRegister();
    m_ask = makeAsk();
    m_code = makeCode();
    for (FormCard *form : {m_signIn, m_register, m_ask, m_code}) {
        form->setFixedWidth(desk.theme().theme().px(kWidth));
        column->addWidget(form, 0, Qt::AlignHCenter);
    }
    column->addStretch();
    outer->addWidget(scrolled(inner, this));
}

FormCard *AccountPane::makeSignIn()
{
    auto *form = new FormCard(m_desk, u"signIn"_s, tr("Sign in"), this);
    form->add(u"email"_s, tr("E-mail"))->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    form->addSecret(u"password"_s, tr("Password"));
    connect(form->addButton(u"signInButton"_s, tr("Sign in")), &QPushButton::clicked, this,
            &AccountPane::signIn);
    auto *forgotten = form->addButton(u"forgottenButton"_s, tr("I forgot my password"), false);
    connect(forgotten, &QPushButton::clicked, this, [this] {
        m_ask->setText(u"email"_s, m_signIn->text(u"email"_s));
        showStep(Step::Ask);
    });
    return form;
}

FormCard *AccountPane::makeRegister()
{
    auto *form = new FormCard(m_desk, u"register"_s, tr("A new account"), this);
    form->add(u"name"_s, tr("Name"))->setMaxLength(100);
    form->add(u"email"_s, tr("E-mail"))->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    form->add(u"phone"_s, tr("Phone (may stay empty)"))->setMaxLength(40);
    form->addSecret(u"password"_s, tr("Password, at least 8 characters"));
    connect(form->addButton(u"registerButton"_s, tr("Create account")), &QPushButton::clicked, this,
            &AccountPane::registerAccount);
    return form;
}

FormCard *AccountPane::makeAsk()
{
    auto *form = new FormCard(m_desk, u"reset"_s, tr("A new password"), this);
    form->add(u"email"_s, tr("E-mail"))->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    form->addText(tr("We send a code there that lets you choose a new password."));
    connect(form->addButton(u"resetButton"_s, tr("Send the code")), &QPushButton::clicked, this,
            &AccountPane::askForCode);
    return form;
}

FormCard *AccountPane::makeCode()
{
    auto *form = new FormCard(m_desk, u"code"_s, tr("The code from our message"), this);
    form->add(u"code"_s, tr("Code"))->setMaxLength(20);
    form->addSecret(u"password"_s, tr("New password, at least 8 characters"));
    form->addText(tr("The code is good for half an hour. Without access to your mail, ask us."));
    connect(form->addButton(u"codeButton"_s, tr("Set the password")), &QPushButton::clicked, this,
            &AccountPane::useCode);
    return form;
}

void AccountPane::start()
{
    for (FormCard *form : {m_signIn, m_register, m_ask, m_code})
        form->empty();
    showStep(Step::SignIn);
}

void AccountPane::showStep(Step step)
{
    m_step = step;
    const std::pair<Step, FormCard *> forms[] = {{Step::SignIn, m_signIn},
                                                 {Step::Register, m_register},
                                                 {Step::Ask, m_ask},
                                                 {Step::Code, m_code}};
    for (const auto &[each, form] : forms)
        form->setVisible(each == step);
    for (const auto &[each, form] : forms) {
        if (each == step)
            form->focusFirst();
    }
    m_choice->setCurrent(step == Step::Register ? u"register"_s : u"signIn"_s);
}

bool AccountPane::stepBack()
{
    if (m_step != Step::Ask && m_step != Step::Code)
        return false;
    showStep(Step::SignIn);
    return true;
}

Visit::Told AccountPane::answerTo(FormCard *form)
{
    return [this, form](const std::optional<Error> &error) {
        form->setEnabled(true);
        if (error)
            form->refuse(*error);
        else
            Q_EMIT done();
    };
}

void AccountPane::signIn()
{
    m_signIn->setEnabled(false);
    m_visit.signIn(m_signIn->text(u"email"_s), m_signIn->secret(u"password"_s), answerTo(m_signIn));
}

void AccountPane::registerAccount()
{
    AccountDraft draft;
    draft.name = m_register->text(u"name"_s);
    draft.email = m_register->text(u"email"_s);
    draft.phone = m_register->text(u"phone"_s);
    m_register->setEnabled(false);
    m_visit.registerAccount(
        draft, m_register->secret(u"password"_s),
        [this, draft, answer = answerTo(m_register)](const std::optional<Error> &error) {
            if (!error || error->key != u"account.needsCode"_s)
                return answer(error);
            // We know the address: whose it is, the code shows.
            m_register->setEnabled(true);
            m_email = draft.email;
            showStep(Step::Code);
            m_code->tell(tr("We know this address. Type the code that we have sent there."));
        });
}

void AccountPane::askForCode()
{
    m_ask->setEnabled(false);
    const QString email = m_ask->text(u"email"_s);
    m_visit.requestReset(email, [this, email](const std::optional<Error> &error) {
        m_ask->setEnabled(true);
        if (error)
            return m_ask->refuse(*error);
        m_email = email;
        showStep(Step::Code);
        m_code->tell(tr("If this address is right, a message is on its way."));
    });
}

void AccountPane::useCode()
{
    m_code->setEnabled(false);
    m_visit.resetPassword(m_email, m_code->text(u"code"_s), m_code->secret(u"password"_s),
                          answerTo(m_code));
}

} // namespace shop
