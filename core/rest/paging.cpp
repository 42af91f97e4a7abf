// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/paging.h"

#include <QUrl>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kUrl = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray cursorOf(const Json &place, bool backwards)
{
    return Json(Json::Array{Json(backwards), place}).toBytes().toBase64(kUrl);
}

QByteArray link(const Request &request, const Target &target, const QByteArray &parameter,
                const char *relation)
{
    QByteArray url = before(request.target, '?');
    char mark = '?';
    for (const auto &[name, value] : target.query) {
        if (name == u"cursor" || name == u"offset" || name == u"skip")
            continue;
        url += mark + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        mark = '&';
    }
    if (!parameter.isEmpty())
        url += mark + parameter;
    return '<' + url + ">; rel=\"" + relation + '"';
}

} // namespace

Page readPage(Fields &query)
{
    Page page;
    page.limit = int(query.integer(u"limit"_s, Need::Optional, 1, 200).value_or(50));
    const auto offset = query.integer(u"offset"_s, Need::Optional, 0, 1'000'000);
    const auto skip = query.integer(u"skip"_s, Need::Optional, 0, 1'000'000);
    page.offset = int(offset.value_or(skip.value_or(0)));
    const QString cursor = query.text(u"cursor"_s, Need::Optional, 2'000);
    if (cursor.isEmpty())
        return page;
    const auto bytes = QByteArray::fromBase64Encoding(
        cursor.toLatin1(), kUrl | QByteArray::AbortOnBase64DecodingErrors);
    const auto json = bytes ? Json::parse(bytes.decoded) : Result<Json>(Json());
    const Json::Array *parts = json ? json->array() : nullptr;
    if (!parts || parts->size() != 2 || !parts->at(0).boolean()) {
        query.fault(u"cursor"_s, u"cursor"_s, u"no such cursor"_s);
        return page;
    }
    page.backwards = *parts->at(0).boolean();
    page.place = parts->at(1);
    return page;
}

QByteArray pageLinks(const Request &request, const Target &target, const Page &page,
                     const PageEnds &ends)
{
    QList<QByteArray> links{link(request, target, {}, "first")};
    if (ends.before)
        links.append(link(request, target, "cursor=" + cursorOf(*ends.before, true), "prev"));
    else if (page.offset > 0)
        links.append(link(request, target,
                          "offset=" + QByteArray::number(qMax(0, page.offset - page.limit)),
                          "prev"));
    if (ends.behind)
        links.append(link(request, target, "cursor=" + cursorOf(*ends.behind, false), "next"));
    links.append(link(request, target, "cursor=" + cursorOf(Json(), true), "last"));
    return links.join(", ");
}

} // namespace shop::rest
