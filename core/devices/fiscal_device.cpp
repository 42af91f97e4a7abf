// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/fiscal_device.h"

#include <QCryptographicHash>

namespace shop {

using namespace Qt::Literals::StringLiterals;

QString fiscalStateCode(FiscalState state)
{
    switch (state) {
    case FiscalState::Committed:
        return u"committed"_s;
    case FiscalState::Signed:
        return u"signed"_s;
    case FiscalState::Unsigned:
        return u"unsigned"_s;
    case FiscalState::Printed:
        return u"printed"_s;
    }
    return {};
}

bool leadsTo(FiscalState from, FiscalState to)
{
    switch (from) {
    case FiscalState::Committed:
        return to == FiscalState::Signed || to == FiscalState::Unsigned;
    case FiscalState::Unsigned:
        return to == FiscalState::Signed || to == FiscalState::Printed;
    case FiscalState::Signed:
        return to == FiscalState::Printed;
    case FiscalState::Printed:
        break;
    }
    return false;
}

Result<FiscalSignature> SimulatedFiscalDevice::sign(const FiscalDocument &document, int)
{
    if (m_manner == Manner::Unreachable)
        return Error{ErrorCode::Unavailable, u"fiscal.unreachable"_s, {}};
    if (m_manner == Manner::OutOfOrder)
        return Error{ErrorCode::FailedPrecondition, u"fiscal.outOfOrder"_s, {}};
    const auto known = m_signed.constFind(document.order);
    if (known != m_signed.constEnd()) {
        if (known->hash != document.hash)
            return Error{
                ErrorCode::Conflict, u"fiscal.otherDocument"_s, {{u"number"_s, document.number}}};
        return known->signature;
    }
    FiscalSignature signature;
    signature.counter = m_signed.size() + 1;
    signature.at = m_clock.nowMs();
    const QByteArray chained = m_head + document.hash + QByteArray::number(signature.counter);
    signature.signature = QCryptographicHash::hash(chained, QCryptographicHash::Sha256);
    signature.text = u"SIM;%1;%2"_s.arg(signature.counter)
                         .arg(QString::fromLatin1(signature.signature.toHex().first(16)));
    m_head = signature.signature;
    m_signed.insert(document.order, {document.hash, signature});
    return signature;
}

} // namespace shop
