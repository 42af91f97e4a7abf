// SPDX-License-Identifier: GPL-3.0-or-later
// A fuzzer: libFuzzer brings the bytes, and takes an end of the process for a find.
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    new QCoreApplication(
        *count, *arguments); // database drivers are found through it; it lives as long as all
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QString broken =
        shop::SHOP_FUZZ_TRY(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    if (!broken.isEmpty())
        qFatal("%s", qPrintable(broken));
    return 0;
}
