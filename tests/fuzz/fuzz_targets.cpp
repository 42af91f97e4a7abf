// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

namespace shop {

QList<FuzzTarget> fuzzTargets()
{
    return {{"requests", tryRequest, 2'000},  {"json", tryJson, 20'000},
            {"fields", tryFields, 20'000},    {"csv", tryCsv, 10'000},
            {"barcodes", tryBarcode, 20'000}, {"labels", tryLabel, 20'000}};
}

} // namespace shop
