// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/fuzz/fuzz.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

QString tryJson(const QByteArray &bytes)
{
    const auto json = Json::parse(bytes);
    if (!json) {
        const qint64 offset = json.error().context.value(u"offset"_s, -1).toLongLong();
        if (offset < 0 || offset > bytes.size() ||
            json.error().context.value(u"reason"_s).toString().isEmpty())
            return u"a fault without its place"_s;
        return {};
    }
    const auto again = Json::parse(json->toBytes());
    if (!again || *again != *json)
        return u"what is written is read as something else"_s;
    const auto canonical = json->toCanonical();
    if (canonical) {
        const auto back = Json::parse(*canonical);
        const auto twice = back ? back->toCanonical() : Result<QByteArray>(QByteArray());
        if (!twice || *twice != *canonical)
            return u"the canonical form is none"_s;
    }
    return {};
}

} // namespace shop
