// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_source.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

Result<ReportSource> sourceOfReport(Shop &shop, const ShiftReport &report)
{
    const Call call = shop.systemCall();
    ReportSource source;
    source.report = report;
    SHOP_TRY_VALUE(profile, shop.till().profile(call));
    if (!profile)
        return Error{ErrorCode::FailedPrecondition, u"shift.notFound"_s, {}};
    source.profile = *profile;
    source.facts.timeZone = profile->timeZone;
    SHOP_TRY_VALUE(people, shop.users().allStaff(call));
    for (const StaffMember &member : std::as_const(people))
        source.facts.people.insert(member.id, member.name);
    return source;
}

Result<ReportSource> sourceOfReport(Shop &shop, const ZReport &z)
{
    SHOP_TRY_VALUE(source, sourceOfReport(shop, z.report));
    source.facts.journalHead = z.journalHead;
    return source;
}

Result<ReportSource> readReport(Shop &shop, const Call &call, ShiftId id, bool asX)
{
    SHOP_TRY_VALUE(shift, shop.till().shift(call, id));
    if (shift.isOpen()) {
        SHOP_TRY_VALUE(report, shop.till().xReport(call, id));
        return sourceOfReport(shop, report);
    }
    SHOP_TRY_VALUE(z, shop.till().zReport(call, id));
    z.report.isZ = !asX;
    return sourceOfReport(shop, z);
}

QList<PaperLine> reportLines(const ReportSource &source, int columns)
{
    return shiftReportLines(source.report, source.facts,
                            receiptLanguage(source.profile, u":/i18n"_s), columns);
}

} // namespace shop
