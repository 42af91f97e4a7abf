// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shop {

// Characters that came one after the other, as ScanFilter and the test of the scanner see them.
struct ScanBurst {
    QString text;
    qint64 lastedMs = 0; // from the first character to the last
    qint64 longestGapMs = 0; // between two of them
    int endKey = 0; // Qt::Key behind them; 0: none

    // Between two characters, rounded up.
    qint64 meanGapMs() const
    {
        const qint64 gaps = text.size() - 1;
        return gaps < 1 ? 0 : (lastedMs + gaps - 1) / gaps;
    }
};

// Whether a scanner sent it: at least 4 characters, no gap over 50 ms, 35 ms in the mean, and Enter or
// Tab behind them (screens.md, "Scan routing").
enum class ScanVerdict { Scan, TooShort, GapTooLong, TooSlow, NoEndKey };
ScanVerdict judge(const ScanBurst &burst);

inline constexpr qint64 kLongestScanGapMs = 50;
inline constexpr qint64 kLongestMeanGapMs = 35;
inline constexpr int kShortestScan = 4;
bool isScanEnd(int key); // Enter, Return or Tab

} // namespace shop
