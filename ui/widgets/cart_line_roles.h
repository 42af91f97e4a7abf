// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

namespace shop {

// What CartLineDelegate reads from a model. The model also answers Qt::AccessibleTextRole and
// Qt::AccessibleDescriptionRole.
namespace cart_role {
enum : int {
    Name = Qt::UserRole + 200, // QString
    Total, // QString, formatted
    UnitText, // QString, "$7.25 each", "1.245 kg × $4.29"
    Quantity, // QString in the stepper, "2"; before the name in scan density
    Badge, // QString, "−10 %"; may be empty
    BadgeTone, // int(Tone), default Accent
    Warning, // QString, badge of the stock or price state; may be empty
    Note, // QString
    Weighed, // bool: a Weigh button stands instead of the stepper
    IsReturn, // bool: the amount is red
    CanDecrease, // bool, default true
    Picture, // QPixmap of a photograph before the name, in scan density; may be null
    Flash, // bool: the line has just been scanned
};
} // namespace cart_role

} // namespace shop
