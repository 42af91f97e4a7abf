// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace shop {

// Takes everything out of a layout, and out of those inside it; its widgets go with the next turn.
void clearLayout(QLayout *layout);

} // namespace shop
