// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"
#include "core/base/unit_price.h"
#include "core/devices/scale.h"
#include "ui/shell/panel.h"

#include <functional>
#include <memory>

class QLineEdit;

namespace shop {

class FieldRow;
class PlainLabel;
struct ScaleSettings;

// How much of a product sold by measure goes on the ticket (screens.md, "23 Dialogs"). Where the
// register has a scale, what lies on it is shown as it changes and is taken once it is steady; what is
// typed comes before it.
class WeighPanel final : public Panel
{
    Q_OBJECT

public:
    struct Question {
        QString name; // of the product
        Unit unit = Unit::Kilogram;
        UnitPrice price;
        QString proposal; // typed beforehand
        QString take; // label of the button
        std::function<void(Quantity)> taken;
    };

    WeighPanel(Desk &desk, Question question, QWidget *parent = nullptr);

private:
    void take() override;
    void findScale();
    void useScale(const ScaleSettings &settings);
    void readScale();
    void show(const Result<WeightReading> &reading);
    Quantity weighed(const WeightReading &reading) const;
    void refresh();

    Question m_question;
    QLineEdit *m_typed;
    FieldRow *m_row;
    PlainLabel *m_weight;
    PlainLabel *m_state;
    PlainLabel *m_amount;
    std::shared_ptr<Scale> m_scale; // used by one task at a time
    std::optional<WeightReading> m_reading;
};

} // namespace shop
