// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include <QFontDatabase>
#include <QResource>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

enum class Family { Sans, Display, Mono };

struct TypeSize {
    int halfPixels; // the rail label is 10.5 px
    int line;
    int weight;
    Family family;
};

TypeSize sizeOf(TypeRole role)
{
    switch (role) {
    case TypeRole::Micro:
        return {20, 14, QFont::DemiBold, Family::Sans};
    case TypeRole::Rail:
        return {21, 13, QFont::Medium, Family::Sans};
    case TypeRole::Caption:
        return {22, 16, QFont::Medium, Family::Sans};
    case TypeRole::Small:
        return {24, 16, QFont::Normal, Family::Sans};
    case TypeRole::Label:
        return {24, 16, QFont::Medium, Family::Sans};
    case TypeRole::Body:
        return {26, 20, QFont::Normal, Family::Sans};
    case TypeRole::Medium:
        return {26, 20, QFont::Medium, Family::Sans};
    case TypeRole::Strong:
        return {26, 20, QFont::DemiBold, Family::Sans};
    case TypeRole::Touch:
        return {28, 20, QFont::Medium, Family::Sans};
    case TypeRole::RowTotal:
        return {28, 20, QFont::DemiBold, Family::Sans};
    case TypeRole::Line:
        return {36, 24, QFont::Medium, Family::Sans};
    case TypeRole::Title:
        return {32, 24, QFont::DemiBold, Family::Display};
    case TypeRole::Heading:
        return {40, 28, QFont::DemiBold, Family::Display};
    case TypeRole::PageTitle:
        return {52, 34, QFont::DemiBold, Family::Display};
    case TypeRole::Money:
        return {48, 32, QFont::DemiBold, Family::Display};
    case TypeRole::Display:
        return {64, 40, QFont::DemiBold, Family::Display};
    case TypeRole::Due:
        return {112, 60, QFont::DemiBold, Family::Display};
    case TypeRole::Hero:
        return {224, 116, QFont::DemiBold, Family::Display};
    case TypeRole::Mono:
        return {24, 17, QFont::Normal, Family::Mono};
    }
    return {26, 20, QFont::Normal, Family::Sans};
}

QStringList families(Family family)
{
    const QStringList others = {u"Segoe UI"_s,         u"SF Pro Text"_s,
                                u"Noto Sans"_s,        u"Noto Sans Arabic UI"_s,
                                u"Noto Sans Arabic"_s, u"sans-serif"_s};
    switch (family) {
    case Family::Sans:
        return QStringList{u"Shopdesk Sans"_s, u"Inter"_s} + others;
    case Family::Display:
        return QStringList{u"Shopdesk Display"_s, u"Shopdesk Sans"_s, u"Inter"_s} + others;
    case Family::Mono:
        return {u"Shopdesk Mono"_s, u"DejaVu Sans Mono"_s, u"Consolas"_s, u"SF Mono"_s,
                u"Menlo"_s,         u"monospace"_s};
    }
    return others;
}

QFont made(const TypeSize &size, int halfPixels, int weight)
{
    QFont result;
    result.setFamilies(families(size.family));
    if (halfPixels % 2 == 0) {
        result.setPixelSize(halfPixels / 2);
    } else {
        result.setPointSizeF(halfPixels * 0.375);
    }
    result.setWeight(static_cast<QFont::Weight>(weight));
    if (size.family == Family::Mono) {
        result.setStyleHint(QFont::Monospace);
        result.setFixedPitch(true);
    }
    return result;
}

} // namespace

void loadFonts()
{
    for (const QString &file : {u"ShopdeskSans-Regular.otf"_s, u"ShopdeskSans-Medium.otf"_s,
                                u"ShopdeskSans-SemiBold.otf"_s, u"ShopdeskDisplay-Medium.otf"_s,
                                u"ShopdeskDisplay-SemiBold.otf"_s, u"ShopdeskMono-Regular.ttf"_s,
                                u"ShopdeskMono-Bold.ttf"_s}) {
        // Bundled as it is, a font is read where it lies in the program.
        const QResource font(u":/shopdesk/fonts/"_s + file);
        if (QFontDatabase::addApplicationFontFromData(font.uncompressedData()) < 0) {
            qWarning("the bundled font %s cannot be read", qPrintable(file));
        }
    }
}

QFont typeFont(TypeRole role, int textScale)
{
    const TypeSize size = sizeOf(role);
    const int half =
        textScale == 100 ? size.halfPixels : 2 * ((size.halfPixels * textScale + 100) / 200);
    return made(size, half, size.weight);
}

QFont typeFont(TypeRole role, const Theme &theme)
{
    return typeFont(role, theme.textScale);
}

QFont fontOfSize(TypeRole role, int pixels, int weight, const Theme &theme)
{
    return made(sizeOf(role), 2 * theme.px(pixels), weight);
}

int lineHeight(TypeRole role, const Theme &theme)
{
    return theme.px(sizeOf(role).line);
}

} // namespace shop
