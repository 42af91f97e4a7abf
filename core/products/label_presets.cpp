// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/barcode_rules.h"

#include <string_view>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Preset {
    const char16_t *id;
    const char16_t *name;
    const char16_t *pattern;
    int decimals; // -1: of the currency, or grams
};

// The layouts scales are most often set to. UPC-A with prefix 2: GS1 US, "random weight items". 20 to
// 25 by figure and point: the Nordic GS1 members and the tills that follow them. 21 weight and 28
// price: the usual setting of European scales without a price check digit.
constexpr Preset kPresets[]{
    {u"upc-price", u"2 UPC", u"2IIIIIVPPPPC", -1},
    {u"upc-price-5", u"2 UPC/5", u"2IIIIIPPPPPC", -1},
    {u"ean-02-price", u"02", u"02IIIIIVPPPPC", -1},
    {u"ean-20-price", u"20", u"20IIIIIVPPPPC", -1},
    {u"nordic-price-2", u"20", u"20IIIIIVPPPPC", 2},
    {u"nordic-price-1", u"21", u"21IIIIIVPPPPC", 1},
    {u"nordic-price-0", u"22", u"22IIIIIVPPPPC", 0},
    {u"nordic-weight-3", u"23", u"23IIIII.WWWWC", 3},
    {u"nordic-weight-2", u"24", u"24IIIII.WWWWC", 2},
    {u"nordic-weight-1", u"25", u"25IIIII.WWWWC", 1},
    {u"ean-21-weight", u"21 kg", u"21IIIIIWWWWWC", 3},
    {u"ean-28-price", u"28", u"28IIIIIPPPPPC", -1},
    {u"ean-29-weight", u"29 kg", u"29IIIIIWWWWWC", 3},
    {u"ean-02-weight", u"02 kg", u"02IIIIIWWWWWC", 3},
    {u"ean-27-count", u"27", u"27IIIIINNNNNC", 0},
};

struct CountrySet {
    std::string_view countries;
    std::string_view presets;
};

constexpr CountrySet kCountrySets[]{
    {"US CA", "upc-price"},
    {"GB IE AU NZ ZA", "ean-20-price ean-02-price"},
    {"SE NO FI DK IS EE LV LT", "nordic-price-2 nordic-price-1 nordic-price-0 nordic-weight-3 "
                                "nordic-weight-2 nordic-weight-1"},
    {"JP KR TW HK SG", "ean-02-price ean-21-weight"},
};
constexpr std::string_view kElsewhere = "ean-21-weight ean-28-price";

bool holdsWord(std::string_view words, std::string_view word)
{
    while (!words.empty()) {
        const size_t end = words.find(' ');
        if (words.substr(0, end) == word)
            return true;
        words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
    }
    return false;
}

LabelRule ruleOf(const Preset &preset)
{
    return {QString::fromUtf16(preset.name), QString::fromUtf16(preset.pattern),
            preset.decimals < 0 ? std::nullopt : std::optional(preset.decimals), true};
}

} // namespace

QList<LabelPreset> labelPresets()
{
    QList<LabelPreset> presets;
    for (const Preset &preset : kPresets)
        presets.append({QString::fromUtf16(preset.id), ruleOf(preset)});
    return presets;
}

QList<LabelRule> defaultLabelRules(QStringView country)
{
    const QByteArray code = country.left(2).toLatin1();
    std::string_view wanted = kElsewhere;
    for (const CountrySet &set : kCountrySets) {
        if (holdsWord(set.countries, std::string_view(code.constData(), size_t(code.size()))))
            wanted = set.presets;
    }
    QList<LabelRule> rules;
    for (const LabelPreset &preset : labelPresets()) {
        const QByteArray id = preset.id.toLatin1();
        if (holdsWord(wanted, std::string_view(id.constData(), size_t(id.size()))))
            rules.append(preset.rule);
    }
    return rules;
}

} // namespace shop
