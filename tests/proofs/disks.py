# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks as a power cut may leave them, rebuilt from the record of a run (record_writes.c): everything up to each
file's last sync, and the writes after it by one of four fates."""
import struct

SECTOR = 512
FATES = ("kept", "lost", "torn", "reordered")  # of what no sync has made safe
HEAD = struct.Struct("<cHIQ")


def records(path):
    data, at = path.read_bytes(), 0
    while at < len(data):
        op, path_length, length, offset = HEAD.unpack_from(data, at)
        at += HEAD.size
        name = data[at:at + path_length].decode()
        at += path_length
        yield op.decode(), name, offset, data[at:at + length]
        at += length


class File:
    """What is safely on the disk, and what was written since the last sync."""

    def __init__(self, content=b""):
        self.safe = bytearray(content)
        self.pending = []

    def sync(self):
        for change in self.pending:
            apply(self.safe, change)
        self.pending = []

    def after_cut(self, fate, rng):
        content = bytearray(self.safe)
        share = {"kept": 1.0, "lost": 0.0}.get(fate, rng.choice([0.25, 0.5, 0.75, 1.0]))
        kept = [change for change in self.pending if rng.random() < share]
        if fate == "reordered":
            rng.shuffle(kept)
        for change in kept:
            apply(content, change if fate == "kept" else torn(change, rng))
        return bytes(content)


def apply(content, change):
    for op, offset, data in change:
        if op == "T":
            if offset < len(content):
                del content[offset:]
            else:
                content.extend(bytes(offset - len(content)))
        else:
            if len(content) < offset:
                content.extend(bytes(offset - len(content)))
            content[offset:offset + len(data)] = data


def torn(change, rng):
    """One write in three reaches the disk in part: some of its sectors."""
    if rng.random() < 0.67:
        return change
    parts = []
    for op, offset, data in change:
        if op == "T":
            parts.append((op, offset, data))
            continue
        at = 0
        while at < len(data):
            end = min(len(data), at + SECTOR - (offset + at) % SECTOR)
            if rng.random() < 0.5:
                parts.append((op, offset + at, data[at:end]))
            at = end
    return parts


def states(recorded, positions, rng, files=None):
    """The files as found after a cut at each of the rising positions by each fate, and how many lines had been told by
    then."""
    files, lines, at = dict(files or {}), 0, 0
    for position in positions:
        while at < position:
            op, name, offset, data = recorded[at]
            at += 1
            if op == "L":
                lines += data.count(b"\n")
            elif name.endswith("-shm") or name.endswith(".lock"):
                continue
            elif op == "U":
                files.pop(name, None)
            elif op == "R":
                files[data.decode()] = files.pop(name, File())
            elif op == "K":  # another name of the same file
                files[data.decode()] = files.setdefault(name, File())
            elif op == "S":
                files.setdefault(name, File()).sync()
            else:
                files.setdefault(name, File()).pending.append([(op, offset, data)])
        for fate in FATES:
            yield fate, {name: file.after_cut(fate, rng) for name, file in files.items()}, lines
