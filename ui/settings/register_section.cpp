// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/register_section.h"

#include "core/till/profile_check.h"
#include "ui/shell/local_settings.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QString terminalText(TerminalSettings::Kind kind)
{
    switch (kind) {
    case TerminalSettings::Kind::None:
        return RegisterSection::tr("none, cards by hand");
    case TerminalSettings::Kind::Simulator:
        return RegisterSection::tr("a simulator");
    case TerminalSettings::Kind::PlugIn:
        return RegisterSection::tr("a program of this computer");
    }
    return {};
}

QString scaleText(const ScaleSettings &scale)
{
    switch (scale.kind) {
    case ScaleSettings::Kind::None:
        return RegisterSection::tr("none, weights are typed");
    case ScaleSettings::Kind::Simulator:
        return RegisterSection::tr("a simulator");
    case ScaleSettings::Kind::Serial:
        return RegisterSection::tr("at the port %1").arg(isolated(displayName(scale.port, 100)));
    }
    return {};
}

} // namespace

RegisterSection::RegisterSection(Desk &desk, QWidget *parent)
    : SettingsSection(desk, tr("Register"), tr("What is stored for this selling point."), false,
                      parent)
{
    const ThemeHost *host = &desk.theme();
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(1, 1);
    const std::pair<const char *, QString> facts[]{
        {"registerNumber", tr("Number")},   {"registerName", tr("Name")},
        {"registerSeries", tr("Receipts")}, {"registerShift", tr("Shift")},
        {"registerPrinter", tr("Printer")}, {"registerTerminal", tr("Payment terminal")},
        {"registerScale", tr("Scale")}};
    for (const auto &[name, label] : facts) {
        const int row = m_grid->rowCount();
        m_grid->addWidget(new PlainLabel(host, label, TypeRole::Body, &Theme::text2, this), row, 0);
        auto *value = new PlainLabel(host, TypeRole::Medium, &Theme::text, this);
        value->setObjectName(QString::fromLatin1(name));
        value->setAccessibleName(label);
        value->setWordWrap(true);
        m_grid->addWidget(value, row, 1);
    }
    body()->addLayout(m_grid);
    m_leftHanded = new Switch(
        host, tr("For the left hand: ticket and figures at the other side (this computer)"), this);
    m_leftHanded->setObjectName(u"leftHandedSwitch"_s);
    connect(m_leftHanded, &QAbstractButton::clicked, this,
            [this](bool on) { localSettings(this->desk()).keep(kLeftHanded, on); });
    body()->addWidget(m_leftHanded, 0, Qt::AlignLeading);
    body()->addStretch();
}

void RegisterSection::setFact(const QString &name, const QString &text)
{
    findChild<PlainLabel *>(name)->setText(text);
}

void RegisterSection::load()
{
    m_leftHanded->setChecked(localSettings(desk()).value(kLeftHanded).toBool());
    const Session &session = desk().session();
    const Register &at = session.atRegister;
    setFact(u"registerNumber"_s, QString::number(at.number));
    setFact(u"registerName"_s, displayName(at.name, 200));
    setFact(
        u"registerSeries"_s,
        tr("numbered %1-1, %1-2, and so on").arg(isolated(documentSeries(at, OrderKind::Sale))));
    setFact(u"registerShift"_s,
            session.shift
                ? tr("number %1, open since %2")
                      .arg(QString::number(session.shift->number),
                           isolated(desk().locale().toString(
                               desk().shopTime(session.shift->openedAt), QLocale::ShortFormat)))
                : tr("none is open"));
    setFact(u"registerPrinter"_s, session.printer.kind == PrinterSettings::Kind::None
                                      ? tr("none, receipts as PDF")
                                      : isolated(displayName(session.printer.address, 200)));
    read(
        u"settings.register"_s,
        [call = desk().call(), id = at.id](Shop &shop) {
            return shop.deviceSettings().devices(call, id);
        },
        [this](const RegisterDevices &devices) {
            setFact(u"registerTerminal"_s, terminalText(devices.terminal.kind));
            setFact(u"registerScale"_s, scaleText(devices.scale));
        });
}

} // namespace shop
