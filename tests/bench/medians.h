// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace shop::bench {

// The middle one; 0 of nothing.
inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// What so many hundredths of the values are at most; 0 of nothing.
inline double percentile(std::vector<double> values, int hundredths)
{
    if (values.empty())
        return 0;
    const size_t place = std::min(values.size() - 1, values.size() * size_t(hundredths) / 100);
    const auto at = values.begin() + std::ptrdiff_t(place);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

// A measured thing (A) and its yardstick (B), in microseconds: the medians of rounds that took
// turns, and the median of the ratios of the rounds.
class Paired final
{
public:
    void add(double measured, double yardstick)
    {
        m_measured.push_back(measured);
        m_yardstick.push_back(yardstick);
        m_ratios.push_back(measured / yardstick);
    }
    int rounds() const { return int(m_ratios.size()); }
    double measured() const { return median(m_measured); }
    double yardstick() const { return median(m_yardstick); }
    double ratio() const { return median(m_ratios); }

private:
    std::vector<double> m_measured;
    std::vector<double> m_yardstick;
    std::vector<double> m_ratios;
};

} // namespace shop::bench
