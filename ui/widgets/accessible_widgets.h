// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shop {

// Says to screen readers and other assistive programs what our own painted controls are, and lets them
// work them: a stepper has a value that is read, set and stepped, a search field takes what stands in
// it, a button that stays down is clicked, the choices of a segment are found and pressed. Safe to call more than once.
void installAccessibleWidgets();

} // namespace shop
