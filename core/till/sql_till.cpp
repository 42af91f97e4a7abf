// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_till.h"

#include "core/base/field_error.h"
#include "core/cart/cart_json.h"
#include "core/storage/command_log.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/till/profile_check.h"
#include "core/till/sql_till_commands.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMaxCashMinor = 1'000'000'000'000;

constexpr const char *kSelectProfile =
    "SELECT name, tagline, address, phone, website, tax_number, country, rules, time_zone,"
    " receipt_footer, language, blind_count FROM till_profile WHERE one = 1";
constexpr const char *kSaveProfile =
    "INSERT INTO till_profile (one, name, tagline, address, phone, website, tax_number, country,"
    " rules, time_zone, receipt_footer, language, blind_count, updated_at)"
    " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (one) DO UPDATE SET name = excluded.name, tagline = excluded.tagline,"
    " address = excluded.address, phone = excluded.phone, website = excluded.website,"
    " tax_number = excluded.tax_number, country = excluded.country, rules = excluded.rules,"
    " time_zone = excluded.time_zone, receipt_footer = excluded.receipt_footer,"
    " language = excluded.language,"
    " blind_count = excluded.blind_count, updated_at = excluded.updated_at";
constexpr const char *kSelectRegisters =
    "SELECT id, number, name, generation FROM till_register ORDER BY number";
constexpr const char *kInsertRegister =
    "INSERT INTO till_register (id, number, name, generation) VALUES (?, ?, ?, 1)"
    " ON CONFLICT DO NOTHING";
constexpr const char *kSelectPrinter =
    "SELECT kind, address, columns, open_drawer FROM till_printer WHERE register = ?";
constexpr const char *kSavePrinter =
    "INSERT INTO till_printer (register, kind, address, columns, open_drawer)"
    " VALUES (?, ?, ?, ?, ?) ON CONFLICT (register) DO UPDATE SET kind = excluded.kind,"
    " address = excluded.address, columns = excluded.columns, open_drawer = excluded.open_drawer";
constexpr const char *kSelectShift =
    "SELECT id, register, number, business_date, opened_at, opened_by, currency, opening_float,"
    " closed_at, counted_cash, expected_cash FROM till_shift WHERE id = ?";
constexpr const char *kSelectOpenDate =
    "SELECT business_date FROM till_shift WHERE id = ? AND register = ? AND closed_at IS NULL";
constexpr const char *kSelectOpenShift =
    "SELECT id, register, number, business_date, opened_at, opened_by, currency, opening_float,"
    " closed_at, counted_cash, expected_cash FROM till_shift"
    " WHERE register = ? AND closed_at IS NULL";
constexpr const char *kInsertShift =
    "INSERT INTO till_shift (id, register, number, business_date, opened_at, opened_by, currency,"
    " opening_float) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
// What the drawer holds more than its float.
constexpr const char *kSelectCash =
    "SELECT CAST(SUM(CASE WHEN name IN ('out', 'drop') THEN -amount ELSE amount END) AS BIGINT)"
    " FROM till_shift_total WHERE shift = ?"
    " AND ((heading = 'tender' AND name = 'cash') OR heading = 'drawer')";

Error notFound(QString key, const QString &id)
{
    return {ErrorCode::NotFound, std::move(key), {{u"id"_s, id}}};
}

QString addressText(const QStringList &lines)
{
    Json::Array rows;
    for (const QString &line : lines)
        rows.append(Json(line));
    return QString::fromUtf8(Json(std::move(rows)).toBytes());
}

struct ProfileRow {
    ShopProfile profile;
    QString address;
    QString rules;
};

ProfileRow profileRow(const Row &row)
{
    ProfileRow read;
    read.profile.name = row.text(0);
    read.profile.tagline = row.text(1);
    read.address = row.text(2);
    read.profile.phone = row.text(3);
    read.profile.website = row.text(4);
    read.profile.taxNumber = row.text(5);
    read.profile.country = row.text(6);
    read.rules = row.text(7);
    read.profile.timeZone = row.text(8).toUtf8();
    read.profile.receiptFooter = row.text(9);
    read.profile.language = row.text(10);
    read.profile.blindCount = row.boolean(11);
    return read;
}

QString printerKindCode(PrinterSettings::Kind kind)
{
    switch (kind) {
    case PrinterSettings::Kind::None:
        return u"none"_s;
    case PrinterSettings::Kind::Network:
        return u"network"_s;
    case PrinterSettings::Kind::SystemQueue:
        return u"system-queue"_s;
    case PrinterSettings::Kind::File:
        return u"file"_s;
    }
    return {};
}

PrinterSettings printerRow(const Row &row)
{
    PrinterSettings read;
    const QString code = row.text(0);
    for (const auto kind : {PrinterSettings::Kind::None, PrinterSettings::Kind::Network,
                            PrinterSettings::Kind::SystemQueue, PrinterSettings::Kind::File}) {
        if (printerKindCode(kind) == code)
            read.kind = kind;
    }
    read.address = row.text(1);
    read.columns = row.int32(2);
    read.openDrawer = row.boolean(3);
    return read;
}

// By name, not by what they say: the journal holds no names of people, and a shop may bear one.
Json::Array changedFields(const ShopProfile &before, const ShopProfile &after)
{
    const std::pair<const char *, bool> differs[]{
        {"name", before.name != after.name},
        {"tagline", before.tagline != after.tagline},
        {"address", before.address != after.address},
        {"phone", before.phone != after.phone},
        {"website", before.website != after.website},
        {"taxNumber", before.taxNumber != after.taxNumber},
        {"country", before.country != after.country},
        {"rules", before.rules != after.rules},
        {"timeZone", before.timeZone != after.timeZone},
        {"receiptFooter", before.receiptFooter != after.receiptFooter},
        {"language", before.language != after.language},
        {"blindCount", before.blindCount != after.blindCount}};
    Json::Array fields;
    for (const auto &[name, changed] : differs) {
        if (changed)
            fields.append(Json(QString::fromLatin1(name)));
    }
    return fields;
}

struct ShiftRow {
    Shift shift;
    QString currency;
    qint64 openingFloat = 0;
    qint64 countedCash = 0;
    qint64 expectedCash = 0;
};

ShiftRow shiftRow(const Row &row)
{
    ShiftRow read;
    read.shift.id = row.id<ShiftId>(0);
    read.shift.atRegister = row.id<RegisterId>(1);
    read.shift.number = row.int64(2);
    read.shift.businessDate = row.date(3);
    read.shift.openedAt = row.int64(4);
    read.shift.openedBy = row.id<UserId>(5);
    read.currency = row.text(6);
    read.openingFloat = row.int64(7);
    if (!row.isNull(8)) {
        read.shift.closedAt = row.int64(8);
        read.countedCash = row.int64(9);
        read.expectedCash = row.int64(10);
    }
    return read;
}

Result<Shift> toShift(const ShiftRow &row)
{
    SHOP_TRY_VALUE(currency, Currency::fromCode(row.currency));
    Shift shift = row.shift;
    shift.openingFloat = Money(row.openingFloat, currency);
    shift.countedCash = Money(row.countedCash, currency);
    shift.expectedCash = Money(row.expectedCash, currency);
    return shift;
}

Result<std::optional<Shift>> toShift(const std::optional<ShiftRow> &row)
{
    if (!row)
        return std::optional<Shift>();
    SHOP_TRY_VALUE(shift, toShift(*row));
    return std::optional<Shift>(shift);
}

Json shiftRequest(QStringView what, ShiftId id, const Money &amount, const QString &detail)
{
    return Json(Json::Array{Json(what.toString()), Json(id.toString()),
                            Json::integer(amount.minor()), Json(detail)});
}

} // namespace

ModuleMigrations SqlTill::migrations()
{
    return {u"till"_s, u":/migrations/till"_s};
}

Done SqlTill::once(const Call &call, const char *name, const Json &request,
                   const std::function<Done(Transaction &, TimeMs)> &change)
{
    Transaction transaction(m_database, name, WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    const bool known = !call.command.isNull();
    const QByteArray hash = known ? requestHash(request.toBytes()) : QByteArray();
    if (known) {
        SHOP_TRY_VALUE(done, findDone(m_database, kTillDone, call, hash));
        if (done)
            return transaction.commit();
    }
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY(change(transaction, now));
    if (known)
        SHOP_TRY(noteDone(m_database, kTillDone, call, hash, QByteArray(), now));
    m_settings.reset();
    return transaction.commit();
}

Result<std::optional<ShopProfile>> SqlTill::profile(const Call &)
{
    if (!m_database.inTransaction())
        return readProfile();
    const auto held = settings();
    if (held)
        return std::optional((*held)->profile);
    if (held.error().key == u"till.notSetUp")
        return std::optional<ShopProfile>();
    return held.error();
}

Result<std::optional<ShopProfile>> SqlTill::readProfile()
{
    SHOP_TRY_VALUE(row, Statement(m_database, kSelectProfile).one(profileRow));
    if (!row)
        return std::optional<ShopProfile>();
    ShopProfile profile = row->profile;
    SHOP_TRY_VALUE(address, Json::parse(row->address.toUtf8()));
    if (address.array()) {
        for (const Json &line : *address.array())
            profile.address.append(line.string() ? *line.string() : QString());
    }
    SHOP_TRY_VALUE(json, Json::parse(row->rules.toUtf8()));
    SHOP_TRY_VALUE(rules, pricingRulesFromJson(json));
    profile.rules = rules;
    return std::optional<ShopProfile>(profile);
}

Done SqlTill::saveProfile(const Call &call, const ShopProfile &profile)
{
    SHOP_TRY(checkProfile(profile));
    const QString address = addressText(profile.address);
    const QString rules = QString::fromUtf8(toJson(profile.rules).toBytes());
    const Json request(
        Json::Array{Json(u"profile"_s), Json(profile.name), Json(profile.tagline), Json(address),
                    Json(profile.phone), Json(profile.website), Json(profile.taxNumber),
                    Json(profile.country), Json(rules), Json(QString::fromUtf8(profile.timeZone)),
                    Json(profile.receiptFooter), Json(profile.language), Json(profile.blindCount)});
    return once(
        call, "till.saveProfile", request, [&](Transaction &transaction, TimeMs now) -> Done {
            SHOP_TRY_VALUE(before, readProfile());
            if (before)
                SHOP_TRY(require(call, Action::ManageSettings));
            if (before && before->rules.currency != profile.rules.currency)
                SHOP_TRY(checkNoDocuments());
            SHOP_TRY(Statement(m_database, kSaveProfile)
                         .bind(profile.name)
                         .bind(profile.tagline)
                         .bind(address)
                         .bind(profile.phone)
                         .bind(profile.website)
                         .bind(profile.taxNumber)
                         .bind(profile.country)
                         .bind(rules)
                         .bind(QString::fromUtf8(profile.timeZone))
                         .bind(profile.receiptFooter)
                         .bind(profile.language)
                         .bind(profile.blindCount)
                         .bind(now)
                         .runOne());
            if (before)
                SHOP_TRY(
                    noteSettings(call, {{u"what"_s, Json(u"shop"_s)},
                                        {u"fields"_s, Json(changedFields(*before, profile))}}));
            return transaction.changed("till", "profile", QByteArray(16, '\0'), now);
        });
}

// Settings are changed at a register; the first run and the commands have none yet.
Done SqlTill::noteSettings(const Call &call, Json::Object body)
{
    if (call.actor.atRegister.isNull())
        return {};
    SHOP_TRY(m_journal.append(call, call.actor.atRegister,
                              {JournalKind::SettingsChanged, std::move(body), {}, {}}));
    return {};
}

Done SqlTill::checkNoDocuments()
{
    SHOP_TRY_VALUE(documents, Statement(m_database,
                                        "SELECT COUNT(*) FROM (SELECT id FROM till_sale LIMIT 1) AS"
                                        " first")
                                  .scalar());
    SHOP_TRY_VALUE(shifts, Statement(m_database, "SELECT COUNT(*) FROM till_shift").scalar());
    if (documents == 0 && shifts == 0)
        return {};
    return fieldError(u"shop.currencyInUse", u"currency", ErrorCode::FailedPrecondition);
}

Result<QList<Register>> SqlTill::registers(const Call &)
{
    return readRegisters();
}

Result<QList<Register>> SqlTill::readRegisters()
{
    return Statement(m_database, kSelectRegisters).all([](const Row &row) {
        return Register{row.id<RegisterId>(0), row.int32(1), row.text(2), row.int32(3)};
    });
}

Result<Register> SqlTill::addRegister(const Call &call, RegisterId id, int number,
                                      const QString &name)
{
    SHOP_TRY(require(call, Action::ManageSettings));
    SHOP_TRY(checkRegister(number, name));
    const Json request(
        Json::Array{Json(u"register"_s), Json(id.toString()), Json::integer(number), Json(name)});
    const auto insert = [&](Transaction &transaction, TimeMs now) -> Done {
        SHOP_TRY_VALUE(
            inserted,
            Statement(m_database, kInsertRegister).bind(id).bind(number).bind(name).run());
        if (inserted == 1)
            return transaction.changed("till", "register", id.bytes(), now);
        SHOP_TRY_VALUE(there, readRegisters());
        for (const Register &each : there) {
            if (each.id == id && each.number == number)
                return {};
        }
        return Error{ErrorCode::AlreadyExists,
                     u"register.numberTaken"_s,
                     {{u"field"_s, u"number"_s}, {u"number"_s, number}}};
    };
    SHOP_TRY(once(call, "till.addRegister", request, insert));
    return Register{id, number, name, 1};
}

Result<PrinterSettings> SqlTill::printer(const Call &, RegisterId of)
{
    if (const auto *held = m_printer.find(m_database); held && held->first == of)
        return held->second;
    SHOP_TRY_VALUE(row, Statement(m_database, kSelectPrinter).bind(of).one(printerRow));
    m_printer.keep(m_database, {of, row.value_or(PrinterSettings())});
    return row.value_or(PrinterSettings());
}

Done SqlTill::savePrinter(const Call &call, RegisterId of, const PrinterSettings &printer)
{
    SHOP_TRY(require(call, Action::ManageSettings));
    SHOP_TRY(checkPrinter(printer));
    const Json request(Json::Array{Json(u"printer"_s), Json(of.toString()),
                                   Json(printerKindCode(printer.kind)), Json(printer.address),
                                   Json::integer(printer.columns), Json(printer.openDrawer)});
    return once(
        call, "till.savePrinter", request, [&](Transaction &transaction, TimeMs now) -> Done {
            SHOP_TRY(knownRegister(of));
            SHOP_TRY(Statement(m_database, kSavePrinter)
                         .bind(of)
                         .bind(printerKindCode(printer.kind))
                         .bind(printer.address)
                         .bind(printer.columns)
                         .bind(printer.openDrawer)
                         .runOne());
            m_printer.forget(m_database);
            SHOP_TRY(noteSettings(call, {{u"what"_s, Json(u"printer"_s)},
                                         {u"register"_s, Json(of.toString())},
                                         {u"printer"_s, Json(printerKindCode(printer.kind))}}));
            return transaction.changed("till", "printer", of.bytes(), now);
        });
}

Result<Register> SqlTill::knownRegister(RegisterId id)
{
    SHOP_TRY_VALUE(all, readRegisters());
    for (const Register &each : all) {
        if (each.id == id)
            return each;
    }
    return notFound(u"register.notFound"_s, id.toString());
}

Result<std::optional<Shift>> SqlTill::openShiftOf(const Call &call, RegisterId at)
{
    SHOP_TRY_VALUE(row, Statement(m_database, kSelectOpenShift).bind(at).one(shiftRow));
    if (row) {
        SHOP_TRY_VALUE(settingsNow, settings());
        const bool hidden = settingsNow->profile.blindCount && !require(call, Action::ViewReports);
        SHOP_TRY_VALUE(cash, cashOf(row->shift.id));
        row->expectedCash = row->openingFloat + (hidden ? 0 : cash);
    }
    return toShift(row);
}

Result<std::optional<Shift>> SqlTill::shift(ShiftId id)
{
    SHOP_TRY_VALUE(row, Statement(m_database, kSelectShift).bind(id).one(shiftRow));
    return toShift(row);
}

Result<std::optional<QDate>> SqlTill::openDate(ShiftId id, RegisterId at)
{
    return Statement(m_database, kSelectOpenDate).bind(id).bind(at).one([](const Row &row) {
        return row.date(0);
    });
}

Result<Shift> SqlTill::shift(const Call &, ShiftId id)
{
    SHOP_TRY_VALUE(found, shift(id));
    if (!found)
        return Error{ErrorCode::NotFound, u"shift.notFound"_s, {{u"shift"_s, id.toString()}}};
    return *found;
}

Result<Shift> SqlTill::openShift(const Call &call, ShiftId id, RegisterId at,
                                 const Money &openingFloat, QDate businessDate)
{
    SHOP_TRY(require(call, Action::OpenShift));
    if (!businessDate.isValid())
        return fieldError(u"shift.businessDateInvalid", u"businessDate");
    const Json request =
        shiftRequest(u"open", id, openingFloat, at.toString() + businessDate.toString(Qt::ISODate));
    const auto insert = [&](Transaction &transaction, TimeMs now) -> Done {
        SHOP_TRY_VALUE(known, shift(id));
        if (known && known->atRegister == at)
            return {};
        SHOP_TRY_VALUE(settingsNow, settings());
        SHOP_TRY_VALUE(where, knownRegister(at));
        if (openingFloat.isNegative() || openingFloat.minor() > kMaxCashMinor ||
            openingFloat.currency() != settingsNow->profile.rules.currency)
            return fieldError(u"shift.floatOutOfRange", u"openingFloat");
        SHOP_TRY_VALUE(open, openShiftOf(call, at));
        if (open)
            return Error{ErrorCode::FailedPrecondition,
                         u"shift.alreadyOpen"_s,
                         {{u"shift"_s, open->number}, {u"register"_s, where.number}}};
        SHOP_TRY_VALUE(number, takeNumber(shiftSeries(where), where.generation));
        SHOP_TRY(Statement(m_database, kInsertShift)
                     .bind(id)
                     .bind(at)
                     .bind(number)
                     .bind(businessDate)
                     .bind(now)
                     .bind(call.actor.user)
                     .bind(openingFloat.currency().code())
                     .bind(openingFloat.minor())
                     .run());
        SHOP_TRY_VALUE(head,
                       m_journal.append(call, at,
                                        {JournalKind::ShiftOpened,
                                         {{u"number"_s, Json::integer(number)},
                                          {u"at"_s, Json::integer(now)},
                                          {u"currency"_s, Json(openingFloat.currency().code())},
                                          {u"date"_s, Json(businessDate.toString(Qt::ISODate))},
                                          {u"float"_s, Json::integer(openingFloat.minor())}},
                                         id.bytes()}));
        SHOP_TRY(noteShiftStart(id, where, head));
        return transaction.changed("till", "shift", id.bytes(), now);
    };
    SHOP_TRY(once(call, "till.openShift", request, insert));
    SHOP_TRY_VALUE(opened, shift(id));
    if (!opened)
        return notFound(u"shift.notFound"_s, id.toString());
    return *opened;
}

Result<qint64> SqlTill::cashOf(ShiftId shift)
{
    return Statement(m_database, kSelectCash).bind(shift).scalar();
}

} // namespace shop
