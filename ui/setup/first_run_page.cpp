// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/first_run_page.h"

#include "core/users/pin.h"
#include "ui/setup/look_step.h"
#include "ui/setup/money_step.h"
#include "ui/setup/people_step.h"
#include "ui/setup/products_step.h"
#include "ui/setup/register_step.h"
#include "ui/setup/shop_step.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"
#include "ui/widgets/step_list.h"

#include <QFile>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kMostShownRows = 5;

struct Imported {
    ImportReport report;
    QStringList rejected; // the first few, as told to the person
};

Result<Imported> importFile(Shop &shop, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     u"file.cannotOpen"_s,
                     {{u"path"_s, path}, {u"reason"_s, file.errorString()}}};
    Imported imported;
    SHOP_TRY_VALUE(
        report, importProducts(shop, file, {}, [&imported](const RejectedRow &row) {
            if (imported.rejected.size() < kMostShownRows)
                imported.rejected.append(
                    FirstRunPage::tr("Row %1: %2").arg(row.row).arg(errorText(row.reason)));
        }));
    imported.report = report;
    return imported;
}

} // namespace

FirstRunPage::FirstRunPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"firstRunPage"_s);
    setAccessibleName(tr("Set up your shop"));
    m_answers.firstRun.registerId = desk.backend().ids().mint<RegisterId>();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    layout->addWidget(makeForm(), 1);
    QStringList titles;
    for (int i = 0; i < m_stack->count(); ++i)
        titles.append(step(i)->title());
    m_steps->setSteps(titles);
    showStep(0);
}

QWidget *FirstRunPage::makeSide()
{
    const ThemeHost *host = &m_desk.theme();
    auto *side = new Ground(host, &Theme::rail, this);
    side->setFixedWidth(qMax(360, m_desk.theme().theme().px(300)));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(36, 40, 36, 40);
    layout->setSpacing(0);
    layout->addWidget(new AppMark(52, side), 0, Qt::AlignLeading);
    layout->addSpacing(20);
    auto *title = new PlainLabel(host, tr("Set up your shop"), TypeRole::PageTitle,
                                 &Theme::railTextActive, side);
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addSpacing(8);
    auto *promise =
        new PlainLabel(host, tr("About five minutes. Everything can be changed later in Settings."),
                       TypeRole::Body, &Theme::railText, side);
    promise->setWordWrap(true);
    layout->addWidget(promise);
    layout->addSpacing(32);
    m_steps = new StepList(host, side);
    layout->addWidget(m_steps);
    layout->addStretch();
    auto *note =
        new PlainLabel(host, tr("Data stays on this computer unless you connect a server."),
                       TypeRole::Small, &Theme::railText, side);
    note->setWordWrap(true);
    layout->addWidget(note);
    return side;
}

QWidget *FirstRunPage::makeForm()
{
    const ThemeHost *host = &m_desk.theme();
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(72, 44, 72, 28);
    layout->setSpacing(0);
    m_count = new PlainLabel(host, TypeRole::Caption, &Theme::text2, form);
    m_title = new PlainLabel(host, TypeRole::PageTitle, &Theme::text, form);
    m_explanation = new PlainLabel(host, TypeRole::Body, &Theme::text2, form);
    layout->addWidget(m_count);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    layout->addWidget(m_explanation);
    layout->addSpacing(20);
    m_stack = new QStackedWidget(form);
    m_stack->setMaximumWidth(m_desk.theme().theme().px(760));
    m_stack->addWidget(new LookStep(m_desk, m_answers));
    m_stack->addWidget(new ShopStep(m_desk, m_answers));
    m_stack->addWidget(new MoneyStep(m_desk, m_answers));
    m_stack->addWidget(new RegisterStep(m_desk, m_answers));
    m_stack->addWidget(new PeopleStep(m_desk, m_answers));
    m_stack->addWidget(new ProductsStep(m_desk, m_answers));
    layout->addWidget(m_stack, 1);
    m_banner = new Banner(host, true, form);
    m_banner->hide();
    m_banner->setMaximumWidth(m_desk.theme().theme().px(760));
    layout->addWidget(m_banner);
    layout->addSpacing(12);

    auto *foot = new QWidget(form);
    foot->setMaximumWidth(m_desk.theme().theme().px(760));
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(0, 0, 0, 0);
    m_back = new Button(tr("Back"), foot);
    m_back->setIconName(u"arrow-left"_s);
    m_back->setSize(ButtonSize::Touch);
    m_skip = new Button(tr("Skip and use defaults"), ButtonRole::Ghost, foot);
    m_skip->setSize(ButtonSize::Touch);
    m_next = new Button(tr("Continue"), ButtonRole::Primary, foot);
    m_next->setObjectName(u"continueButton"_s);
    m_next->setTrailingIconName(u"arrow-right"_s);
    m_next->setKeyCap(u"Enter"_s);
    m_next->setSize(ButtonSize::Touch);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    layout->addWidget(foot);
    connect(m_back, &QPushButton::clicked, this, &FirstRunPage::back);
    connect(m_skip, &QPushButton::clicked, this, &FirstRunPage::skip);
    connect(m_next, &QPushButton::clicked, this, &FirstRunPage::next);
    return form;
}

SetupStep *FirstRunPage::step(int index) const
{
    return static_cast<SetupStep *>(m_stack->widget(index));
}

int FirstRunPage::stepCount() const
{
    return m_stack->count();
}

void FirstRunPage::showStep(int index)
{
    m_index = index;
    m_stack->setCurrentIndex(index);
    m_steps->setCurrent(index);
    m_count->setText(tr("Step %1 of %2").arg(index + 1).arg(m_stack->count()));
    m_title->setText(step(index)->title());
    m_explanation->setText(step(index)->explanation());
    m_back->setVisible(index > 0);
    m_skip->setVisible(index + 1 < m_stack->count());
    m_next->setLabel(index + 1 < m_stack->count() ? tr("Continue") : tr("Open the shop"));
    step(index)->enter();
    step(index)->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::next()
{
    if (!m_next->isEnabled())
        return;
    if (m_isMade)
        return Q_EMIT finished();
    if (!step(m_index)->leave())
        return;
    if (m_index + 1 < m_stack->count())
        showStep(m_index + 1);
    else
        makeShop();
}

void FirstRunPage::back()
{
    if (m_index > 0 && !m_isMade)
        showStep(m_index - 1);
}

// Goes on through the steps whose defaults will do; stops at the first that needs an answer.
void FirstRunPage::skip()
{
    while (step(m_index)->leave()) {
        if (m_index + 1 == m_stack->count())
            return makeShop();
        showStep(m_index + 1);
    }
}

void FirstRunPage::makeShop()
{
    m_next->setEnabled(false);
    m_banner->hide();
    hashPins(0);
}

void FirstRunPage::hashPins(int index)
{
    if (index == m_answers.pins.size())
        return store();
    m_desk.backend().compute(
        this, [pin = m_answers.pins[index].second] { return hashPin(pin); },
        [this, index](const Result<QString> &hash) {
            if (!hash)
                return fail(hash.error());
            m_answers.firstRun.people[index].second.pinHash = *hash;
            hashPins(index + 1);
        });
}

void FirstRunPage::store()
{
    m_desk.backend().ask(
        this, Lane::Desk,
        [firstRun = m_answers.firstRun](Shop &shop) -> Result<bool> {
            SHOP_TRY(setUpShop(shop, firstRun));
            return true;
        },
        [this](const Result<bool> &done) {
            // A second press after a lost answer finds the shop made: that is what was wanted.
            if (!done && done.error().key != u"firstRun.done"_s)
                return fail(done.error());
            bringProducts();
        });
}

void FirstRunPage::bringProducts()
{
    if (m_answers.products == SetupAnswers::Products::None)
        return Q_EMIT finished();
    m_banner->setContent(
        {.tone = Tone::Info,
         .text = tr("The products are being brought in. The shop is made already.")});
    m_banner->show();
    const bool sample = m_answers.products == SetupAnswers::Products::Sample;
    m_desk.backend().ask(
        this, Lane::Long,
        [sample, path = m_answers.productFile](Shop &shop) -> Result<Imported> {
            if (!sample)
                return importFile(shop, path);
            SHOP_TRY(addSampleProducts(shop));
            return Imported{};
        },
        [this](const Result<Imported> &answer) {
            if (!answer)
                return fail(answer.error());
            imported(answer->report, answer->rejected);
        });
}

void FirstRunPage::imported(const ImportReport &report, const QStringList &rejected)
{
    if (report.rejected == 0)
        return Q_EMIT finished();
    m_banner->setContent({.tone = Tone::Warning,
                          .title = tr("%n row(s) were not taken", nullptr, int(report.rejected)),
                          .text = displayText(rejected.join(u'\n'))});
    m_banner->show();
    m_isMade = true;
    m_back->setVisible(false);
    m_stack->setEnabled(false);
    m_next->setEnabled(true);
    m_next->setLabel(tr("Open the shop"));
    m_next->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::fail(const Error &error)
{
    m_banner->setContent({.tone = Tone::Danger, .text = errorText(error)});
    m_banner->show();
    m_next->setEnabled(true);
}

void FirstRunPage::scanned(const QString &code)
{
    step(m_index)->scanned(code);
}

void FirstRunPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        next();
    else if (event->key() == Qt::Key_Escape)
        back();
    else
        QWidget::keyPressEvent(event);
}

void FirstRunPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_desk.theme().theme().counter);
}

} // namespace shop
