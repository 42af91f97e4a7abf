// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/terminal_section.h"

#include "core/devices/simulated_terminal.h"
#include "core/shop/device_factory.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

using Kind = TerminalSettings::Kind;
using Step = SimulatedTerminal::Step;

constexpr int kTryMs = 3'000;

QString stepText(Step step)
{
    switch (step) {
    case Step::Approve:
        return TerminalSection::tr("Approves");
    case Step::ApproveWithTip:
        return TerminalSection::tr("Approves, with a tip");
    case Step::Decline:
        return TerminalSection::tr("Declines");
    case Step::TimeOut:
        return TerminalSection::tr("Does not answer");
    case Step::ApproveAndLoseAnswer:
        return TerminalSection::tr("Approves, and the answer is lost");
    case Step::Unreachable:
        return TerminalSection::tr("Cannot be reached");
    case Step::Slow:
        return TerminalSection::tr("Is slow");
    case Step::RefuseReversal:
        return TerminalSection::tr("Approves, and gives nothing back");
    }
    return {};
}

} // namespace

TerminalSection::TerminalSection(Desk &desk, QWidget *parent)
    : SettingsSection(
          desk, tr("Payment terminal"),
          tr("The card device of this register. Without one the amount is typed into it by hand, "
             "and its approval noted."),
          true, parent)
{
    m_try = new Button(tr("Try it"), this);
    m_try->setObjectName(u"tryTerminalButton"_s);
    m_try->setIconName(u"credit-card"_s);
    connect(m_try, &QPushButton::clicked, this, &TerminalSection::tryIt);
    addButton(m_try);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_kind = new QComboBox(this);
    m_kind->addItem(tr("None, cards by hand"), int(Kind::None));
    m_kind->addItem(tr("Simulator, for trying out"), int(Kind::Simulator));
    m_kind->addItem(tr("A program of this computer"), int(Kind::PlugIn));
    addField(grid, u"terminal"_s, tr("Terminal"), m_kind, 0, 0);
    m_port = new QSpinBox(this);
    m_port->setRange(1, 65'535);
    addField(grid, u"terminalPort"_s, tr("Port of the program"), m_port, 0, 1);
    m_simulates = new QComboBox(this);
    for (const Step step : {Step::Approve, Step::ApproveWithTip, Step::Decline, Step::TimeOut,
                            Step::ApproveAndLoseAnswer, Step::Unreachable, Step::RefuseReversal})
        m_simulates->addItem(stepText(step), simulatedStepCode(step));
    addField(grid, u"simulates"_s, tr("The simulator"), m_simulates, 1, 0);
    body()->addLayout(grid);
    body()->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TerminalSection::adapt);
    setFocusProxy(m_kind);
    adapt();
}

void TerminalSection::adapt()
{
    const auto kind = Kind(m_kind->currentData().toInt());
    field(u"terminalPort"_s)->setVisible(kind == Kind::PlugIn);
    field(u"simulates"_s)->setVisible(kind == Kind::Simulator);
    m_try->setEnabled(kind != Kind::None);
}

void TerminalSection::load()
{
    read(
        u"settings.terminal"_s,
        [call = desk().call(), at = desk().session().atRegister.id](Shop &shop) {
            return shop.deviceSettings().devices(call, at);
        },
        [this](const RegisterDevices &devices) {
            put(m_kind, int(devices.terminal.kind));
            put(m_port, devices.terminal.port);
            put(m_simulates, devices.terminal.simulates);
        });
}

TerminalSettings TerminalSection::typed() const
{
    TerminalSettings settings;
    settings.kind = Kind(m_kind->currentData().toInt());
    settings.port = m_port->value();
    settings.simulates = m_simulates->currentData().toString();
    return settings;
}

void TerminalSection::saveTyped()
{
    store(
        [call = desk().call(), at = desk().session().atRegister.id,
         settings = typed()](Shop &shop) -> Done {
            // The scale of the register stays as it is stored.
            SHOP_TRY_VALUE(devices, shop.deviceSettings().devices(call, at));
            devices.terminal = settings;
            return shop.deviceSettings().saveDevices(call, at, devices);
        },
        tr("Saved."));
}

void TerminalSection::tryIt()
{
    clearMessages();
    m_try->setEnabled(false);
    desk().backend().compute(
        this,
        [settings = typed()]() -> Result<TerminalReadiness> {
            const auto terminal = makeTerminal(settings);
            return terminal ? terminal->readiness(kTryMs) : TerminalReadiness::Unreachable;
        },
        [this](const Result<TerminalReadiness> &readiness) {
            adapt();
            if (!readiness)
                return refuse(readiness.error());
            switch (*readiness) {
            case TerminalReadiness::Ready:
                return tell(tr("The terminal is ready."));
            case TerminalReadiness::Busy:
                return warn(tr("The terminal is busy with a payment."));
            case TerminalReadiness::OutOfOrder:
                return warn(tr("The terminal is out of order. Look at its display."));
            case TerminalReadiness::Unreachable:
                return warn(tr(
                    "The terminal does not answer. Is its program running, and the port right?"));
            }
        });
}

} // namespace shop
