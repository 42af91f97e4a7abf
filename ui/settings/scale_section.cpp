// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/scale_section.h"

#include "core/base/amount_text.h"
#include "core/shop/device_factory.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

using ScaleKind = ScaleSettings::Kind;
using State = WeightReading::State;

constexpr int kTryMs = 3'000;

} // namespace

ScaleSection::ScaleSection(Desk &desk, QWidget *parent)
    : SettingsSection(desk, tr("Scale"),
                      tr("The scale beside this register. Line and protocol stand in its manual."),
                      true, parent)
{
    build();
}

void ScaleSection::build()
{
    m_try = new Button(tr("Weigh now"), this);
    m_try->setObjectName(u"tryScaleButton"_s);
    m_try->setIconName(u"scale"_s);
    connect(m_try, &QPushButton::clicked, this, &ScaleSection::tryIt);
    addButton(m_try);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    m_kind = new QComboBox(this);
    m_kind->addItem(tr("None, weights are typed"), int(ScaleKind::None));
    m_kind->addItem(tr("Simulator, for trying out"), int(ScaleKind::Simulator));
    m_kind->addItem(tr("At a serial port"), int(ScaleKind::Serial));
    addField(grid, u"scale"_s, tr("Scale"), m_kind, 0, 0, 2);
    m_port = new QLineEdit(this);
    m_port->setLayoutDirection(Qt::LeftToRight);
    addField(grid, u"scalePort"_s, tr("Port, as /dev/ttyUSB0 or COM3"), m_port, 0, 2, 2);
    m_protocol = new QComboBox(this);
    m_protocol->addItem(tr("CAS, sends by itself"), u"cas"_s);
    m_protocol->addItem(tr("SICS (Mettler-Toledo)"), u"sics"_s);
    m_protocol->addItem(tr("NCI (Weigh-Tronix)"), u"nci"_s);
    m_protocol->addItem(tr("Checkout dialog 06"), u"dialog06"_s);
    addField(grid, u"protocol"_s, tr("Protocol"), m_protocol, 1, 0, 2);
    m_baud = new QComboBox(this);
    for (const int baud : {1'200, 2'400, 4'800, 9'600, 19'200, 38'400, 57'600, 115'200})
        m_baud->addItem(QString::number(baud), baud);
    addField(grid, u"baud"_s, tr("Baud"), m_baud, 1, 2, 2);
    m_bits = new QComboBox(this);
    m_parity = new QComboBox(this);
    m_stop = new QComboBox(this);
    for (const int bits : {8, 7})
        m_bits->addItem(QString::number(bits), bits);
    m_parity->addItem(tr("None"), u"none"_s);
    m_parity->addItem(tr("Even"), u"even"_s);
    m_parity->addItem(tr("Odd"), u"odd"_s);
    for (const int bits : {1, 2})
        m_stop->addItem(QString::number(bits), bits);
    addField(grid, u"dataBits"_s, tr("Data bits"), m_bits, 2, 0);
    addField(grid, u"parity"_s, tr("Parity"), m_parity, 2, 1);
    addField(grid, u"stopBits"_s, tr("Stop bits"), m_stop, 2, 2);
    m_grams = new QSpinBox(this);
    m_grams->setRange(-1'000, 1'000'000);
    addField(grid, u"simulatedGrams"_s, tr("The simulator shows, in grams"), m_grams, 3, 0, 2);
    body()->addLayout(grid);
    m_weight = new PlainLabel(&desk().theme(), TypeRole::Display, &Theme::text, this);
    m_weight->setObjectName(u"scaleWeight"_s);
    m_weight->setAccessibleName(tr("Weight on the scale"));
    body()->addWidget(m_weight);
    body()->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ScaleSection::adapt);
    setFocusProxy(m_kind);
    adapt();
}

void ScaleSection::adapt()
{
    const auto kind = ScaleKind(m_kind->currentData().toInt());
    for (const QString &name :
         {u"scalePort"_s, u"protocol"_s, u"baud"_s, u"dataBits"_s, u"parity"_s, u"stopBits"_s})
        field(name)->setVisible(kind == ScaleKind::Serial);
    field(u"simulatedGrams"_s)->setVisible(kind == ScaleKind::Simulator);
    m_try->setEnabled(kind != ScaleKind::None);
    m_weight->clear();
}

void ScaleSection::load()
{
    read(
        u"settings.scale"_s,
        [call = desk().call(), at = desk().session().atRegister.id](Shop &shop) {
            return shop.deviceSettings().devices(call, at);
        },
        [this](const RegisterDevices &devices) { show(devices.scale); });
}

void ScaleSection::show(const ScaleSettings &scale)
{
    put(m_kind, int(scale.kind));
    put(m_port, scale.port);
    put(m_protocol, scale.protocol);
    put(m_baud, scale.baud);
    put(m_bits, scale.dataBits);
    put(m_parity, scale.parity);
    put(m_stop, scale.stopBits);
    put(m_grams, int(scale.simulatedGrams));
    adapt();
}

ScaleSettings ScaleSection::typed() const
{
    ScaleSettings settings;
    settings.kind = ScaleKind(m_kind->currentData().toInt());
    settings.port = m_port->text().trimmed();
    settings.protocol = m_protocol->currentData().toString();
    settings.baud = m_baud->currentData().toInt();
    settings.dataBits = m_bits->currentData().toInt();
    settings.parity = m_parity->currentData().toString();
    settings.stopBits = m_stop->currentData().toInt();
    settings.simulatedGrams = m_grams->value();
    return settings;
}

void ScaleSection::saveTyped()
{
    store(
        [call = desk().call(), at = desk().session().atRegister.id,
         settings = typed()](Shop &shop) -> Done {
            // The terminal of the register stays as it is stored.
            SHOP_TRY_VALUE(devices, shop.deviceSettings().devices(call, at));
            devices.scale = settings;
            return shop.deviceSettings().saveDevices(call, at, devices);
        },
        tr("Saved."));
}

void ScaleSection::tryIt()
{
    clearMessages();
    m_weight->clear();
    m_try->setEnabled(false);
    desk().backend().compute(
        this,
        [settings = typed()]() -> Result<WeightReading> {
            SHOP_TRY(checkDevices({{}, settings}));
            SHOP_TRY_VALUE(scale, makeScale(settings));
            return scale ? scale->read(kTryMs) : Result<WeightReading>(WeightReading());
        },
        [this](const Result<WeightReading> &reading) {
            m_try->setEnabled(true);
            if (!reading)
                return refuse(reading.error());
            const Quantity kilograms = Quantity::fromThousandths(reading->grams);
            m_weight->setText(tr("%1 kg").arg(isolated(toText(kilograms, desk().locale()))));
            switch (reading->state) {
            case State::Steady:
                return tell(tr("Steady."));
            case State::Zero:
                return tell(tr("Nothing lies on it."));
            case State::Unstable:
                return warn(tr("It is still moving."));
            case State::Negative:
                return warn(tr("It stands below zero: tare it again."));
            case State::Overload:
                return warn(tr("Too much lies on it."));
            case State::OutOfOrder:
                return warn(tr("It is out of order. Look at its display."));
            }
        });
}

} // namespace shop
