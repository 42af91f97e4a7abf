// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/orders/shift_figures.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/transaction_number.h"
#include "core/till/shift_neighbours.h"
#include "core/till/till.h"

#include <QHash>
#include <QTimeZone>

#include <functional>

namespace shop {

// What the check of the till found.
struct TillVerification {
    qint64 shifts = 0;
    qint64 figures = 0; // rows of shift totals
    QStringList problems;
};

// Till over the tables till_*. The calls behind Till are for the counter sale, inside its
// transaction.
class SqlTill final : public Till
{
public:
    static ModuleMigrations migrations();

    SqlTill(Database &database, Journal &journal, const Clock &clock)
        : m_database(database), m_journal(journal), m_clock(clock)
    {}

    Result<std::optional<ShopProfile>> profile(const Call &call) override;
    Done saveProfile(const Call &call, const ShopProfile &profile) override;
    Result<QList<Register>> registers(const Call &call) override;
    Result<Register> addRegister(const Call &call, RegisterId id, int number,
                                 const QString &name) override;
    Result<PrinterSettings> printer(const Call &call, RegisterId of) override;
    Done savePrinter(const Call &call, RegisterId of, const PrinterSettings &printer) override;
    Result<std::optional<Shift>> openShiftOf(const Call &call, RegisterId at) override;
    Result<Shift> shift(const Call &call, ShiftId id) override;
    Result<Shift> openShift(const Call &call, ShiftId id, RegisterId at, const Money &openingFloat,
                            QDate businessDate) override;
    Result<Money> proposedFloat(const Call &call, RegisterId at) override;
    Result<CashMovement> moveCash(const Call &call, const CashMovement &movement) override;
    Result<CashMovement> noSale(const Call &call, CashMovementId id, ShiftId shift,
                                const QString &reason) override;
    Result<Handover> handOver(const Call &call, const Handover &handover) override;
    Result<ShiftReport> xReport(const Call &call, ShiftId shift) override;
    using Till::closeShift;
    Result<Shift> closeShift(const Call &call, const ShiftClosing &closing) override;
    Result<ZReport> zReport(const Call &call, ShiftId shift) override;
    Result<QList<Shift>> closedShifts(const Call &call, RegisterId at, int limit) override;
    Done printReport(const Call &call, ShiftId shift) override;

    // Who opens drawers, prints reports and knows held tickets; none: nothing of it happens. It
    // must outlive this.
    void setNeighbours(ShiftNeighbours *neighbours) { m_neighbours = neighbours; }

    // Compares the counters and the shift totals with what the documents come to, and the numbers
    // of the shifts for gaps. Changes nothing.
    Result<TillVerification> verify(const OrdersVerification &documents);
    // Compares each shift with the rows of the journal that tell of its opening and closing, and
    // each register's generation with that of its chain.
    Result<QStringList> compareShifts(const QList<JournalRow> &openedAndClosed,
                                      const QList<ChainHead> &chains);
    Result<qint64> countSaleRequests();

    // What a restore does, inside its transaction. A shift is opened or closed once more as its
    // row of the journal says (error journal.badLine).
    Done openAgain(const JournalRow &row);
    // With the Z that was frozen then, which must be the one the row names.
    Done closeAgain(const JournalRow &row, const QByteArray &report);
    // Money moved and drawers handed over, with what the journal does not hold.
    Done moveAgain(const JournalRow &row, const QByteArray &movement);
    Done handOverAgain(const JournalRow &row, const QByteArray &handover);
    // A number that a document has is not given again.
    Done noteNumber(const QString &series, int generation, qint64 number);
    // How far each series has come: {"1-R": 1048}.
    Result<Json::Object> lastNumbers();
    Done beginGeneration(RegisterId of, int generation);

    // What a sale needs to know of the shop, read again when another connection has committed.
    struct Settings {
        ShopProfile profile;
        QTimeZone zone;
        QHash<RegisterId, Register> registers;
        qint64 readAs = 0; // rises each time it is read again
    };
    Result<const Settings *> settings(); // error till.notSetUp before the first run
    Result<std::optional<Shift>> shift(ShiftId id);
    // The business date of a shift that is open at this register; else nothing.
    Result<std::optional<QDate>> openDate(ShiftId id, RegisterId at);
    // The next number of a series, without gaps: inside the transaction of the document.
    Result<qint64> takeNumber(const QString &series, int generation);
    Done bookFigures(const QList<ShiftFigure> &figures);
    // Those of a shift so far, by heading, name and rate.
    Result<QList<ShiftFigure>> figures(ShiftId shift);
    // The hash of the request a document was made of; nothing if it was not made yet.
    Result<std::optional<QByteArray>> saleRequest(OrderId order);
    Done noteSaleRequest(OrderId order, const QByteArray &requestHash);

private:
    // One change of the till in a transaction of its own, once for a command.
    Done once(const Call &call, const char *name, const Json &request,
              const std::function<Done(Transaction &transaction, TimeMs now)> &change);
    Result<std::optional<ShopProfile>> readProfile();
    Result<QList<Register>> readRegisters();
    Result<Register> knownRegister(RegisterId id); // error register.notFound
    Result<QStringList> compareShiftCounters(const QList<JournalRow> &opened,
                                             const QList<ChainHead> &chains);
    Done noteSettings(const Call &call, Json::Object body);
    Done checkNoDocuments(); // error shop.currencyInUse
    Result<qint64> cashOf(ShiftId shift); // what the drawer holds more than its float
    // sql_cash_movements.cpp
    Result<Shift> openShiftNamed(ShiftId id); // error shift.notOpen
    Done storeMovement(const Call &call, const Shift &open, const CashMovement &movement);
    Result<QList<CashMovement>> movementsOf(ShiftId shift);
    Result<QList<Handover>> handoversOf(ShiftId shift);
    // sql_shift_reports.cpp
    Result<QList<SeriesFigure>> seriesOf(const Register &of);
    Done noteShiftStart(ShiftId shift, const Register &at, const JournalHead &opened);
    Result<ShiftReport> compose(const Call &call, const Shift &of);
    Done checkDifference(const Call &call, const ShiftReport &report);
    Done verifyReports(TillVerification &found);
    Done verifyStarts(TillVerification &found);
    Done storeZ(const Shift &of, const QByteArray &text, const ShiftReport &report,
                const JournalHead &head);
    Done insertMovement(const CashMovement &movement);
    Done insertHandover(const Handover &handover);
    Done freeze(const Call &call, const Shift &open, const ShiftReport &report);

    Database &m_database;
    Journal &m_journal;
    const Clock &m_clock;
    ShiftNeighbours *m_neighbours = nullptr;
    std::optional<Settings> m_settings;
    HeldRead<std::pair<RegisterId, PrinterSettings>> m_printer; // of the register asked for last
    qint64 m_dataVersion = -1;
    qint64 m_reads = 0;
};

} // namespace shop
