// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/mail_worker.h"
#include "ui/shell/desk.h"

#include <QObject>

#include <memory>

namespace shop {

// Sends the shop's mail in the background, from when the shop is known.
class MailRoom final : public QObject
{
    Q_OBJECT

public:
    explicit MailRoom(Desk &desk, QObject *parent = nullptr);

private:
    void followSession();

    Desk &m_desk;
    const SecretFiles m_secrets;
    std::unique_ptr<MailWorker> m_worker;
};

} // namespace shop
