// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scan_burst.h"

#include <Qt>

namespace shop {

bool isScanEnd(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
}

ScanVerdict judge(const ScanBurst &burst)
{
    if (burst.text.size() < kShortestScan)
        return ScanVerdict::TooShort;
    if (burst.longestGapMs > kLongestScanGapMs)
        return ScanVerdict::GapTooLong;
    // Whole milliseconds, as the filter has always reckoned them.
    if (burst.lastedMs / (burst.text.size() - 1) > kLongestMeanGapMs)
        return ScanVerdict::TooSlow;
    return isScanEnd(burst.endKey) ? ScanVerdict::Scan : ScanVerdict::NoEndKey;
}

} // namespace shop
