#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws what Windows and macOS want of the program's icon, from resources/icons: windows/shopdesk.ico and macos/shopdesk.icns.
To be run again when the drawing changes; needs rsvg-convert and ImageMagick."""
import pathlib
import struct
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
DRAWINGS = HERE.parent / "resources" / "icons"
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
MACOS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}  # as PNG since 10.7


def png(size):
    drawing = DRAWINGS / ("app-icon-small.svg" if size < 48 else "app-icon.svg")
    return subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), drawing], check=True, capture_output=True).stdout


def bitmap(size):
    """Without a file's head, as icons hold them: BGRA from the lowest row up, then a mask that hides nothing."""
    rows = subprocess.run(["convert", "png:-", "-depth", "8", "bgra:-"], input=png(size), check=True, capture_output=True).stdout
    lines = [rows[at:at + 4 * size] for at in range(0, len(rows), 4 * size)]
    mask = bytes((size + 31) // 32 * 4 * size)
    head = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, len(rows) + len(mask), 0, 0, 0, 0)
    return head + b"".join(reversed(lines)) + mask


def main():
    pictures = [(size, png(size) if size == 256 else bitmap(size)) for size in WINDOWS]
    head, body, offset = struct.pack("<HHH", 0, 1, len(pictures)), b"", 6 + 16 * len(pictures)
    for size, data in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        body, offset = body + data, offset + len(data)
    (HERE / "windows" / "shopdesk.ico").write_bytes(head + body)
    chunks = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in ((kind, png(size)) for kind, size in MACOS.items()))
    (HERE / "macos" / "shopdesk.icns").write_bytes(b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks)


if __name__ == "__main__":
    main()
