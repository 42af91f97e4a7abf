// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

namespace shop {

// A certified device or service that signs each document where a law demands one (domain.md,
// "Journal"). A sale goes from committed to signed to printed: it is stored before it is signed, so
// that nothing is lost with the device; it is printed once it is signed or the device is known to be
// out of order, which the receipt then says. This version has no certified device.
enum class FiscalState { Committed, Signed, Unsigned, Printed };
QString fiscalStateCode(FiscalState state); // "committed", "signed", "unsigned", "printed"
// Committed → signed or unsigned → printed; an unsigned one may still be signed later.
bool leadsTo(FiscalState from, FiscalState to);

struct FiscalDocument {
    OrderId order;
    QString number; // of the receipt
    QByteArray hash; // SHA-256 of its journal row: what is signed
};

struct FiscalSignature {
    qint64 counter = 0; // of the device, without gaps
    TimeMs at = 0; // by the clock of the device
    QByteArray signature;
    QString text; // to be printed, for example the content of a QR code

    friend bool operator==(const FiscalSignature &, const FiscalSignature &) = default;
};

// Blocks; called by one thread. The same order is signed once: asked again, it answers as before.
// Errors fiscal.unreachable, fiscal.outOfOrder, fiscal.otherDocument (the order was signed with
// another hash).
class FiscalDevice
{
public:
    virtual ~FiscalDevice() = default;
    virtual Result<FiscalSignature> sign(const FiscalDocument &document, int timeoutMs) = 0;
};

// Signs with a hash chain of its own: of no legal use, for tests and for trying out.
class SimulatedFiscalDevice final : public FiscalDevice
{
public:
    enum class Manner { Signs, Unreachable, OutOfOrder };

    explicit SimulatedFiscalDevice(const Clock &clock) : m_clock(clock) {}
    void setManner(Manner manner) { m_manner = manner; }
    Result<FiscalSignature> sign(const FiscalDocument &document, int timeoutMs) override;

private:
    struct Signed {
        QByteArray hash;
        FiscalSignature signature;
    };
    const Clock &m_clock;
    Manner m_manner = Manner::Signs;
    QHash<OrderId, Signed> m_signed;
    QByteArray m_head;
};

} // namespace shop
