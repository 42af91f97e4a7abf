// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/weigh_panel.h"

#include "core/base/amount_text.h"
#include "core/cart/cart_rules.h"
#include "core/shop/device_factory.h"
#include "core/till/register_devices.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

using State = WeightReading::State;

constexpr int kReadMs = 500; // the task's thread has other work too
constexpr int kPauseMs = 120; // between two readings

bool isByWeight(Unit unit)
{
    return unit == Unit::Kilogram || unit == Unit::Gram;
}

QString stateText(State state)
{
    switch (state) {
    case State::Steady:
        return WeighPanel::tr("Steady");
    case State::Unstable:
        return WeighPanel::tr("Still moving");
    case State::Zero:
        return WeighPanel::tr("Nothing lies on the scale");
    case State::Negative:
        return WeighPanel::tr("Below zero: tare the scale again");
    case State::Overload:
        return WeighPanel::tr("Too much lies on the scale");
    case State::OutOfOrder:
        return WeighPanel::tr("The scale is out of order: look at its display, or type the weight");
    }
    return {};
}

} // namespace

WeighPanel::WeighPanel(Desk &desk, Question question, QWidget *parent)
    : Panel(desk, u"scale"_s, question.name, 420, parent), m_question(std::move(question))
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"weighPanel"_s);
    m_weight = new PlainLabel(host, TypeRole::Display, &Theme::text, this);
    m_weight->setObjectName(u"weighedText"_s);
    m_weight->setAccessibleName(tr("Weight on the scale"));
    m_weight->setAlignment(Qt::AlignHCenter);
    m_state = new PlainLabel(host, TypeRole::Body, &Theme::text2, this);
    m_state->setObjectName(u"weighedState"_s);
    m_state->setAlignment(Qt::AlignHCenter);
    m_state->setWordWrap(true);
    for (PlainLabel *label : {m_weight, m_state}) {
        label->hide(); // until there is a scale
        body()->addWidget(label);
    }
    m_typed = new QLineEdit(m_question.proposal, this);
    m_typed->setObjectName(u"weightEdit"_s);
    m_typed->setMaxLength(16);
    m_typed->setLayoutDirection(Qt::LeftToRight);
    m_typed->selectAll();
    connect(m_typed, &QLineEdit::textChanged, this, &WeighPanel::refresh);
    m_row = new FieldRow(host, tr("Quantity in %1").arg(unitCode(m_question.unit)), m_typed, this);
    body()->addWidget(m_row);
    m_amount = new PlainLabel(host, TypeRole::Strong, &Theme::text, this);
    m_amount->setObjectName(u"weighedAmount"_s);
    foot()->addWidget(m_amount);
    setTake(m_question.take, u"Enter"_s);
    setFocusProxy(m_typed);
    refresh();
    if (isByWeight(m_question.unit))
        findScale();
}

void WeighPanel::findScale()
{
    desk().backend().ask(
        this, Lane::Counter,
        [call = desk().call(), at = desk().session().atRegister.id](Shop &shop) {
            return shop.deviceSettings().devices(call, at);
        },
        [this](const Result<RegisterDevices> &devices) {
            if (devices && devices->scale.kind != ScaleSettings::Kind::None)
                useScale(devices->scale);
        });
}

void WeighPanel::useScale(const ScaleSettings &settings)
{
    auto scale = makeScale(settings);
    m_weight->show();
    m_state->show();
    if (!scale || !*scale)
        return show(scale ? Result<WeightReading>(WeightReading())
                          : Result<WeightReading>(scale.error()));
    m_scale = std::move(*scale);
    m_row->setLabel(tr("Or typed, in %1").arg(unitCode(m_question.unit)));
    refresh();
    readScale();
}

void WeighPanel::readScale()
{
    desk().backend().compute(
        this, [scale = m_scale] { return scale->read(kReadMs); },
        [this](const Result<WeightReading> &reading) {
            show(reading);
            QTimer::singleShot(kPauseMs, this, &WeighPanel::readScale);
        });
}

void WeighPanel::show(const Result<WeightReading> &reading)
{
    m_reading = reading ? std::optional(*reading) : std::nullopt;
    if (!reading) {
        m_weight->clear();
        m_state->setText(errorText(reading.error()));
    } else {
        const bool hasFigure =
            reading->state != State::Overload && reading->state != State::OutOfOrder;
        m_weight->setText(
            hasFigure ? tr("%1 %2").arg(isolated(toText(weighed(*reading), desk().locale())),
                                        unitCode(m_question.unit))
                      : QString());
        m_state->setText(stateText(reading->state));
    }
    refresh();
}

// A scale says grams, a quantity is in thousandths of its unit.
Quantity WeighPanel::weighed(const WeightReading &reading) const
{
    return Quantity::fromThousandths(m_question.unit == Unit::Gram ? reading.grams * 1000
                                                                   : reading.grams);
}

void WeighPanel::refresh()
{
    m_row->clearMessage();
    std::optional<Quantity> quantity;
    if (!m_typed->text().trimmed().isEmpty()) {
        if (const auto typed = quantityFromText(m_typed->text(), m_question.unit, desk().locale()))
            quantity = *typed;
    } else if (m_reading && m_reading->state == State::Steady) {
        quantity = weighed(*m_reading);
    }
    takeButton()->setEnabled(!m_scale || quantity || !m_typed->text().trimmed().isEmpty());
    const auto amount =
        quantity ? m_question.price.amountFor(*quantity, desk().session().profile.rules.rounding)
                 : Result<Money>(Error{});
    m_amount->setText(amount ? isolated(toText(*amount, desk().locale())) : QString());
}

void WeighPanel::take()
{
    const QString text = m_typed->text().trimmed();
    const bool steady = m_reading && m_reading->state == State::Steady;
    if (text.isEmpty() && m_scale && !steady)
        return desk().soundBad();
    const auto quantity = text.isEmpty() && steady
                              ? Result<Quantity>(weighed(*m_reading))
                              : quantityFromText(text, m_question.unit, desk().locale());
    if (!quantity)
        return m_row->setMessage(FieldMessage::Error, errorText(quantity.error()));
    if (const Done fits = checkQuantity(*quantity, m_question.unit); !fits)
        return m_row->setMessage(FieldMessage::Error, errorText(fits.error()));
    const auto taken = m_question.taken;
    const Quantity chosen = *quantity;
    close();
    taken(chosen);
}

} // namespace shop
