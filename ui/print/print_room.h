// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/spool_worker.h"
#include "ui/shell/desk.h"

#include <QObject>

#include <memory>

namespace shop {

// Prints what the shop has spooled for this register, on a thread of its own, and tells how the
// printer stands. It begins when the session has a register and follows its printer.
class PrintRoom final : public QObject
{
    Q_OBJECT

public:
    explicit PrintRoom(Desk &desk, QObject *parent = nullptr);
    ~PrintRoom() override;

Q_SIGNALS:
    // text: for the top bar, empty without a printer.
    void stateChanged(const QString &text);

private:
    void followSession();
    void startFor(RegisterId atRegister);
    void told(const SpoolState &state);

    Desk &m_desk;
    RegisterId m_register;
    PrinterSettings m_printer;
    std::unique_ptr<SpoolWorker> m_worker;
};

} // namespace shop
