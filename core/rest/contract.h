// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/route.h"

namespace shop::rest {

// What /openapi.json answers of these services: resources/openapi as JSON, several as one.
QByteArray contractOf(const QList<Service> &services);

} // namespace shop::rest
