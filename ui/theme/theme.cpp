// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr std::array<QStringView, shelfCount> shelfKeys = {
    u"produce", u"bakery", u"dairy", u"pantry", u"drinks",
    u"sweets",  u"home",   u"gifts", u"paper",  u"care"};

constexpr ColourRole roles[] = {
    {u"counter", &Theme::counter},
    {u"surface", &Theme::surface},
    {u"sunken", &Theme::sunken},
    {u"hover", &Theme::hover},
    {u"pressed", &Theme::pressed},
    {u"line", &Theme::line},
    {u"lineStrong", &Theme::lineStrong},
    {u"control", &Theme::control},
    {u"text", &Theme::text},
    {u"text2", &Theme::text2},
    {u"text3", &Theme::text3},
    {u"textDisabled", &Theme::textDisabled},
    {u"accent", &Theme::accent},
    {u"accentHover", &Theme::accentHover},
    {u"accentPressed", &Theme::accentPressed},
    {u"onAccent", &Theme::onAccent},
    {u"accentSoft", &Theme::accentSoft},
    {u"accentText", &Theme::accentText},
    {u"focus", &Theme::focus},
    {u"selection", &Theme::selection},
    {u"hit", &Theme::hit},
    {u"hitText", &Theme::hitText},
    {u"signature", &Theme::signature},
    {u"onSignature", &Theme::onSignature},
    {u"success", &Theme::success},
    {u"successSoft", &Theme::successSoft},
    {u"successLine", &Theme::successLine},
    {u"warning", &Theme::warning},
    {u"warningSoft", &Theme::warningSoft},
    {u"warningLine", &Theme::warningLine},
    {u"danger", &Theme::danger},
    {u"onDanger", &Theme::onDanger},
    {u"dangerSoft", &Theme::dangerSoft},
    {u"dangerLine", &Theme::dangerLine},
    {u"info", &Theme::info},
    {u"infoSoft", &Theme::infoSoft},
    {u"infoLine", &Theme::infoLine},
    {u"rail", &Theme::rail},
    {u"railText", &Theme::railText},
    {u"railActive", &Theme::railActive},
    {u"railTextActive", &Theme::railTextActive},
    {u"railLine", &Theme::railLine},
    {u"tooltip", &Theme::tooltip},
    {u"onTooltip", &Theme::onTooltip},
    {u"scrim", &Theme::scrim},
    {u"skeleton", &Theme::skeleton},
};

QJsonObject tokens()
{
    QFile file(u":/shopdesk/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("the bundled design tokens cannot be read");
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

// tokens.json writes alpha last (#RRGGBBAA), Qt reads it first.
QColor colourFromToken(const QString &token)
{
    if (token.size() != 9) {
        return QColor(token);
    }
    QColor colour(token.left(7));
    bool ok = false;
    const int alpha = QStringView(token).mid(7).toInt(&ok, 16);
    colour.setAlpha(ok ? alpha : 255);
    return colour;
}

void takeColours(Theme &theme, const QJsonObject &flat)
{
    for (const ColourRole &role : roles) {
        if (flat.contains(role.name))
            theme.*role.member = colourFromToken(flat.value(role.name).toString());
    }
}

Theme themeFromTokens(const QString &name)
{
    const QJsonObject colours = tokens().value("color"_L1).toObject();
    Theme theme;
    takeColours(theme, colours.value(name).toObject());
    const QJsonObject shelves = colours.value("shelf"_L1).toObject().value(name).toObject();
    for (std::size_t i = 0; i < shelfKeys.size(); ++i) {
        const QJsonObject shelf = shelves.value(shelfKeys[i]).toObject();
        theme.shelves[i] = {colourFromToken(shelf.value("edge"_L1).toString()),
                            colourFromToken(shelf.value("tint"_L1).toString())};
    }
    return theme;
}

Theme strengthened(Theme theme, const QString &name)
{
    takeColours(theme, tokens().value("color"_L1).toObject().value(name).toObject());
    theme.line = theme.control;
    theme.lineStrong = theme.text2;
    theme.control = theme.text;
    theme.text2 = theme.text;
    theme.text3 = theme.text;
    theme.textDisabled = theme.control;
    return theme;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

Shelf shelfFromKey(QStringView key)
{
    const auto found = std::find(shelfKeys.begin(), shelfKeys.end(), key);
    return found == shelfKeys.end() ? Shelf::Home
                                    : static_cast<Shelf>(std::distance(shelfKeys.begin(), found));
}

QStringView shelfKey(Shelf shelf)
{
    return shelfKeys[static_cast<std::size_t>(shelf)];
}

std::span<const ColourRole> colourRoles()
{
    return roles;
}

Theme lightTheme(bool highContrast)
{
    const Theme theme = themeFromTokens(u"light"_s);
    return highContrast ? strengthened(theme, u"contrastLight"_s) : theme;
}

Theme darkTheme(bool highContrast)
{
    Theme theme = themeFromTokens(u"dark"_s);
    theme.dark = true;
    return highContrast ? strengthened(theme, u"contrastDark"_s) : theme;
}

QPalette palette(const Theme &theme)
{
    QPalette result;
    const auto set = [&result](QPalette::ColorRole role, const QColor &active,
                               const QColor &disabled) {
        result.setColor(QPalette::Active, role, active);
        result.setColor(QPalette::Inactive, role, active);
        result.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, theme.counter, theme.counter);
    set(QPalette::WindowText, theme.text, theme.textDisabled);
    set(QPalette::Base, theme.surface, theme.sunken);
    set(QPalette::AlternateBase, theme.sunken, theme.sunken);
    set(QPalette::Text, theme.text, theme.textDisabled);
    set(QPalette::PlaceholderText, theme.text3, theme.textDisabled);
    set(QPalette::Button, theme.surface, theme.sunken);
    set(QPalette::ButtonText, theme.text, theme.textDisabled);
    set(QPalette::Highlight, theme.selection, theme.hover);
    set(QPalette::HighlightedText, theme.text, theme.textDisabled);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, theme.accent, theme.lineStrong);
#endif
    set(QPalette::Link, theme.accentText, theme.textDisabled);
    set(QPalette::LinkVisited, theme.accentText, theme.textDisabled);
    set(QPalette::ToolTipBase, theme.tooltip, theme.tooltip);
    set(QPalette::ToolTipText, theme.onTooltip, theme.onTooltip);
    set(QPalette::Light, theme.surface, theme.surface);
    set(QPalette::Midlight, theme.line, theme.line);
    set(QPalette::Mid, theme.lineStrong, theme.lineStrong);
    set(QPalette::Dark, theme.control, theme.control);
    set(QPalette::Shadow, theme.text, theme.text);
    set(QPalette::BrightText, theme.danger, theme.textDisabled);
    return result;
}

int contrastHundredths(const QColor &foreground, const QColor &background)
{
    const double a = luminance(foreground);
    const double b = luminance(background);
    return static_cast<int>(100.0 * (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05));
}

} // namespace shop
