// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_register_devices.h"

#include "core/base/json.h"
#include "core/storage/command_log.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/till/sql_till_commands.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kSaveDevices =
    "INSERT INTO till_devices (register, terminal, terminal_port, simulates, scale, scale_port,"
    " protocol, baud, data_bits, parity, stop_bits, simulated_grams, changed_by, changed_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (register) DO UPDATE SET"
    " terminal = excluded.terminal, terminal_port = excluded.terminal_port,"
    " simulates = excluded.simulates, scale = excluded.scale, scale_port = excluded.scale_port,"
    " protocol = excluded.protocol, baud = excluded.baud, data_bits = excluded.data_bits,"
    " parity = excluded.parity, stop_bits = excluded.stop_bits,"
    " simulated_grams = excluded.simulated_grams, changed_by = excluded.changed_by,"
    " changed_at = excluded.changed_at";

QString terminalCode(TerminalSettings::Kind kind)
{
    switch (kind) {
    case TerminalSettings::Kind::None:
        return u"none"_s;
    case TerminalSettings::Kind::Simulator:
        return u"simulator"_s;
    case TerminalSettings::Kind::PlugIn:
        return u"plug-in"_s;
    }
    return {};
}

QString scaleCode(ScaleSettings::Kind kind)
{
    switch (kind) {
    case ScaleSettings::Kind::None:
        return u"none"_s;
    case ScaleSettings::Kind::Simulator:
        return u"simulator"_s;
    case ScaleSettings::Kind::Serial:
        return u"serial"_s;
    }
    return {};
}

RegisterDevices devicesRow(const Row &row)
{
    RegisterDevices read;
    for (const auto kind : {TerminalSettings::Kind::Simulator, TerminalSettings::Kind::PlugIn}) {
        if (terminalCode(kind) == row.text(0))
            read.terminal.kind = kind;
    }
    read.terminal.port = row.int32(1);
    read.terminal.simulates = row.text(2);
    for (const auto kind : {ScaleSettings::Kind::Simulator, ScaleSettings::Kind::Serial}) {
        if (scaleCode(kind) == row.text(3))
            read.scale.kind = kind;
    }
    read.scale.port = row.text(4);
    read.scale.protocol = row.text(5);
    read.scale.baud = row.int32(6);
    read.scale.dataBits = row.int32(7);
    read.scale.parity = row.text(8);
    read.scale.stopBits = row.int32(9);
    read.scale.simulatedGrams = row.int64(10);
    return read;
}

QByteArray requestOf(RegisterId of, const RegisterDevices &devices)
{
    const TerminalSettings &terminal = devices.terminal;
    const ScaleSettings &scale = devices.scale;
    const Json::Array values{Json(u"devices"_s),
                             Json(of.toString()),
                             Json(terminalCode(terminal.kind)),
                             Json::integer(terminal.port),
                             Json(terminal.simulates),
                             Json(scaleCode(scale.kind)),
                             Json(scale.port),
                             Json(scale.protocol),
                             Json::integer(scale.baud),
                             Json::integer(scale.dataBits),
                             Json(scale.parity),
                             Json::integer(scale.stopBits),
                             Json::integer(scale.simulatedGrams)};
    return requestHash(Json(values).toBytes());
}

} // namespace

Result<RegisterDevices> SqlDeviceSettings::devices(const Call &, RegisterId of)
{
    SHOP_TRY_VALUE(row, Statement(m_database,
                                  "SELECT terminal, terminal_port, simulates, scale, scale_port, "
                                  "protocol, baud, data_bits, parity, stop_bits, simulated_grams "
                                  "FROM till_devices WHERE register = ?")
                            .bind(of)
                            .one(devicesRow));
    return row.value_or(RegisterDevices());
}

Done SqlDeviceSettings::saveDevices(const Call &call, RegisterId of, const RegisterDevices &devices)
{
    SHOP_TRY(require(call, Action::ManageSettings));
    SHOP_TRY(checkDevices(devices));
    Transaction transaction(m_database, "save devices", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    const QByteArray request = requestOf(of, devices);
    const bool repeatable = !call.command.isNull();
    if (repeatable) {
        SHOP_TRY_VALUE(done, findDone(m_database, kTillDone, call, request));
        if (done)
            return transaction.commit();
    }
    SHOP_TRY_VALUE(
        there,
        Statement(m_database, "SELECT COUNT(*) FROM till_register WHERE id = ?").bind(of).scalar());
    if (there == 0)
        return Error{ErrorCode::NotFound, u"register.notFound"_s, {{u"register"_s, of.toString()}}};
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY(Statement(m_database, kSaveDevices)
                 .bind(of)
                 .bind(terminalCode(devices.terminal.kind))
                 .bind(devices.terminal.port)
                 .bind(devices.terminal.simulates)
                 .bind(scaleCode(devices.scale.kind))
                 .bind(devices.scale.port)
                 .bind(devices.scale.protocol)
                 .bind(devices.scale.baud)
                 .bind(devices.scale.dataBits)
                 .bind(devices.scale.parity)
                 .bind(devices.scale.stopBits)
                 .bind(devices.scale.simulatedGrams)
                 .bind(call.actor.user)
                 .bind(now)
                 .runOne());
    if (!call.actor.atRegister.isNull())
        SHOP_TRY(m_journal.append(call, call.actor.atRegister,
                                  {JournalKind::SettingsChanged,
                                   {{u"what"_s, Json(u"devices"_s)},
                                    {u"register"_s, Json(of.toString())},
                                    {u"terminal"_s, Json(terminalCode(devices.terminal.kind))},
                                    {u"scale"_s, Json(scaleCode(devices.scale.kind))}},
                                   {},
                                   {}}));
    if (repeatable)
        SHOP_TRY(noteDone(m_database, kTillDone, call, request, QByteArray(), now));
    SHOP_TRY(transaction.changed("till", "devices", of.bytes(), now));
    return transaction.commit();
}

} // namespace shop
