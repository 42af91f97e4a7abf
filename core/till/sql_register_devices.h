// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/storage/database.h"
#include "core/till/register_devices.h"

namespace shop {

// DeviceSettings over the table till_devices, for the thread of that database.
class SqlDeviceSettings final : public DeviceSettings
{
public:
    SqlDeviceSettings(Database &database, Journal &journal, const Clock &clock)
        : m_database(database), m_journal(journal), m_clock(clock)
    {}

    Result<RegisterDevices> devices(const Call &call, RegisterId of) override;
    Done saveDevices(const Call &call, RegisterId of, const RegisterDevices &devices) override;

private:
    Database &m_database;
    Journal &m_journal;
    const Clock &m_clock;
};

} // namespace shop
