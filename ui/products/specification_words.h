// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/specification.h"

#include <QLocale>

namespace shop {

// "Net weight (g)"
QString fieldLabel(const SpecificationField &field);
QString fieldKindLabel(SpecificationField::Kind kind);

// A value as people of the locale write it, and back; empty: none. Without a field any value is shown.
QString specificationShown(const SpecificationField *field, const Json &value,
                           const QLocale &locale);
Result<Json> specificationTyped(const SpecificationField &field, const QString &text,
                                const QLocale &locale);

} // namespace shop
