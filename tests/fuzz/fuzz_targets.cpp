// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

namespace shop {

QList<FuzzTarget> fuzzTargets()
{
    return {{"requests", tryRequest, 300},
            {"json", tryJson, 5'000},
            {"csv", tryCsv, 3'000},
            {"barcodes", tryBarcode, 5'000},
            {"labels", tryLabel, 5'000}};
}

} // namespace shop
