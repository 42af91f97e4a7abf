#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the bundled fonts from Inter 4 (package fonts-inter), DejaVu Sans Mono (fonts-dejavu-core)
and fontTools (python3-fonttools).

    resources/fonts/build_fonts.py /usr/share/fonts/opentype/inter \\
        /usr/share/fonts/truetype/dejavu resources/fonts

Qt before 6.7 cannot switch on an OpenType feature, so the figures of Inter are proportional there
and columns of amounts do not line up. These subsets map the characters straight to the tabular
glyphs; Inter Display 3 has none, so its figures are copied onto one advance. Changed fonts must not
carry the original name, hence the families "Shopdesk Sans", "Shopdesk Display" and, for the till paper,
"Shopdesk Mono".
"""
import os
import sys

from fontTools import subset
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

FONTS = [
    ("Inter-Regular.otf", "Shopdesk Sans", "Regular", 400),
    ("Inter-Medium.otf", "Shopdesk Sans", "Medium", 500),
    ("Inter-SemiBold.otf", "Shopdesk Sans", "SemiBold", 600),
    ("InterDisplay-Medium.otf", "Shopdesk Display", "Medium", 500),
    ("InterDisplay-SemiBold.otf", "Shopdesk Display", "SemiBold", 600),
]
MONO = [
    ("DejaVuSansMono.ttf", "Shopdesk Mono", "Regular", 400),
    ("DejaVuSansMono-Bold.ttf", "Shopdesk Mono", "Bold", 700),
]
RANGES = [
    (0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x2B0, 0x2FF), (0x300, 0x36F), (0x370, 0x3FF),
    (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF),
    (0x2100, 0x214F), (0x2150, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF),
    (0x2400, 0x2426), (0x25A0, 0x25FF), (0x2713, 0x2717), (0xFFFD, 0xFFFD),
]


def tabular_figures(font):
    """Characters that have a tabular glyph are mapped to it."""
    gsub = font["GSUB"].table
    lookups = {index for record in gsub.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for index in record.Feature.LookupListIndex}
    swap = {}
    for index in sorted(lookups):
        for table in gsub.LookupList.Lookup[index].SubTable:
            table = getattr(table, "ExtSubTable", table)
            swap.update(getattr(table, "mapping", {}))
    if not swap:
        swap = widened_figures(font)
    for table in font["cmap"].tables:
        table.cmap = {code: swap.get(glyph, glyph) for code, glyph in table.cmap.items()}
    cmap, advances = font.getBestCmap(), font["hmtx"].metrics
    advance = advances[cmap[ord("0")]][0]
    for figure in "123456789":
        glyph = cmap[ord(figure)]
        advances[glyph] = (advance, advances[glyph][1])


def widened_figures(font):
    """Copies of the figures, centred on one advance and free of the kerning of the originals."""
    cmap, advances, glyphs = font.getBestCmap(), font["hmtx"].metrics, font.getGlyphSet()
    top = font["CFF "].cff.topDictIndex[0]
    advance = max(advances[cmap[ord(figure)]][0] for figure in "0123456789")
    swap = {}
    for figure in "0123456789":
        glyph = cmap[ord(figure)]
        copy = f"{glyph}.shopdesk"
        shift = (advance - advances[glyph][0]) // 2
        pen = T2CharStringPen(advance, None)
        glyphs[glyph].draw(TransformPen(pen, (1, 0, 0, 1, shift, 0)))
        charstring = pen.getCharString(top.Private, top.GlobalSubrs)
        top.CharStrings.charStrings[copy] = len(top.CharStrings.charStringsIndex)
        top.CharStrings.charStringsIndex.append(charstring)
        top.charset.append(copy)
        advances[copy] = (advance, advances[glyph][1] + shift)
        swap[glyph] = copy
    font.setGlyphOrder(top.charset)
    font["maxp"].numGlyphs = len(top.charset)
    return swap


def rename(font, family, style, weight):
    names = font["name"]
    group = family if style == "Regular" else f"{family} {style}"
    texts = {1: group, 2: "Regular", 3: f"{family} {style} 1", 4: f"{family} {style}",
             6: f"{family}-{style}".replace(" ", ""), 16: family, 17: style}
    keep = {0, 5, 13, 14}
    names.names = [n for n in names.names if n.nameID in keep and n.platformID == 3]
    for number, text in texts.items():
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    if "CFF " not in font:
        return
    cff = font["CFF "].cff
    cff.fontNames = [texts[6]]
    top = cff.topDictIndex[0]
    top.FullName, top.FamilyName, top.Weight = texts[4], family, style


def subsetted(font):
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "calt"]
    options.name_IDs = ["*"]
    options.hinting = True
    options.desubroutinize = False
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in RANGES for c in range(first, last + 1)])
    subsetter.subset(font)


def main(inter, dejavu, target):
    for file, family, style, weight in FONTS:
        font = TTFont(os.path.join(inter, file))
        tabular_figures(font)
        subsetted(font)
        rename(font, family, style, weight)
        font.save(os.path.join(target, f"{family}-{style}.otf".replace(" ", "")))
    for file, family, style, weight in MONO:
        font = TTFont(os.path.join(dejavu, file))
        subsetted(font)
        rename(font, family, style, weight)
        font.save(os.path.join(target, f"{family}-{style}.ttf".replace(" ", "")))


main(*sys.argv[1:])
