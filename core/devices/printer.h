// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace shop {

// Takes bytes to a printer. Blocks until they are handed over or the time is up: called by the
// printing thread only, one call at a time. Nothing is taken as printed on an error:
// printer.unreachable (nobody answers at the address), printer.timeOut, printer.interrupted (the
// connection broke while printing), printer.queueUnknown, printer.offline (also: queue stopped),
// printer.coverOpen, printer.cutterBlocked, printer.paperOut, printer.cannotWrite (file), each with
// "address" and, where known, "reason".
class Printer
{
public:
    virtual ~Printer() = default;
    virtual Done send(const QByteArray &bytes, int timeoutMs) = 0;
    // Whether the paper was near its end when it was last asked. False where nobody can tell.
    virtual bool isPaperLow() const { return false; }
};

// TCP, usually port 9100. "host", "host:port", "[IPv6]:port". A printer that answers status
// requests is asked before (paper, cover) and behind the bytes.
std::unique_ptr<Printer> makeNetworkPrinter(const QString &address);
// A raw queue of the operating system (CUPS, Windows spooler).
std::unique_ptr<Printer> makeQueuePrinter(const QString &queue);
// Appends to a file, 0600 and synced, or writes to a device file ("/dev/usb/lp0").
std::unique_ptr<Printer> makeFilePrinter(const QString &path);

} // namespace shop
