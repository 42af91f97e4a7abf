// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/route.h"

namespace shop::rest {

// Registering, signing in, renewing, signing out and passwords. A PIN is no credential here.
QList<Route> sessionRoutes();

} // namespace shop::rest
