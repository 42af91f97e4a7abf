#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the cells of a workbook's first sheet, a line each: place, what it is (text or number), what it holds (a number
with the 15 digits that a spreadsheet keeps)."""
import re
import sys
import xml.etree.ElementTree as xml
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

with zipfile.ZipFile(sys.argv[1]) as book:
    texts = ["".join(part.itertext()) for part in xml.fromstring(book.read("xl/sharedStrings.xml"))]
    styles = xml.fromstring(book.read("xl/styles.xml"))
    sheet = xml.fromstring(book.read("xl/worksheets/sheet1.xml"))
pictures = {form.get("numFmtId"): form.get("formatCode") for form in styles.iter(f"{MAIN}numFmt")}
pictures["3"] = "#,##0"
pictures["4"] = "#,##0.00"
forms = [pictures.get(form.get("numFmtId"), "") for form in styles.find(f"{MAIN}cellXfs")]
for view in sheet.iter(f"{MAIN}sheetView"):
    print("sheet", "right-to-left" if view.get("rightToLeft") else "left-to-right")
for cell in sheet.iter(f"{MAIN}c"):
    if cell.find(f"{MAIN}f") is not None:
        print(cell.get("r"), "formula", cell.find(f"{MAIN}f").text)
        continue
    value = cell.find(f"{MAIN}v").text
    if cell.get("t") == "s":
        print(cell.get("r"), "text", re.sub(r"\s", " ", texts[int(value)]))
    else:
        print(cell.get("r"), "number", f"{float(value):.15g}", forms[int(cell.get("s", "0"))])
