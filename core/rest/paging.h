// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/fields.h"

namespace shop::rest {

// Which page of a list is asked for: "limit" with "offset" (or "skip"), or with the "cursor" of a
// Link. What a cursor holds is the list's own affair; it names the place that the page begins at.
struct Page {
    int limit = 50;
    int offset = 0;
    Json place; // null: from the end it begins at
    bool backwards = false;
};
// At most 200 a page and an offset of a million; faults go into the fields.
Page readPage(Fields &query);

// The places of a page's first and last row, where there is one beyond them.
struct PageEnds {
    std::optional<Json> before;
    std::optional<Json> behind;
};
// Of a list that was asked for one more than the page: takes that one away again, since it only tells
// that there are others beyond. placeOf says what a cursor holds of a row.
template <typename Row, typename PlaceOf>
PageEnds takeEnds(QList<Row> &found, const Page &page, PlaceOf placeOf)
{
    const bool more = found.size() > page.limit;
    if (more)
        found.remove(page.backwards ? 0 : page.limit);
    const bool cameFrom = !page.place.isNull() || page.offset > 0;
    PageEnds ends;
    if (found.isEmpty())
        return ends;
    if (page.backwards ? more : cameFrom)
        ends.before = placeOf(found.first());
    if (page.backwards ? cameFrom : more)
        ends.behind = placeOf(found.last());
    return ends;
}
// RFC 8288: first, prev, next and last, each with all parameters of the request.
QByteArray pageLinks(const Request &request, const Target &target, const Page &page,
                     const PageEnds &ends);

} // namespace shop::rest
