// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/contract.h"

#include <QFile>

#include <algorithm>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

Json read(Service service)
{
    static const QHash<Service, QString> names = {{Service::Users, u"users"_s},
                                                  {Service::Products, u"products"_s},
                                                  {Service::Cart, u"cart"_s},
                                                  {Service::Orders, u"orders"_s}};
    QFile file(u":/openapi/%1.json"_s.arg(names.value(service)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the contract %s is not in this program", qPrintable(file.fileName()));
    return Json::parse(file.readAll()).valueOr(Json());
}

// Members of both; those of the same name are joined as far as they are objects.
Json joined(const Json &a, const Json &b)
{
    if (!a.object() || !b.object())
        return a;
    Json::Object all = *a.object();
    for (const Json::Member &member : *b.object()) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const Json::Member &each) {
            return each.first == member.first;
        });
        if (same == all.end())
            all.append(member);
        else
            same->second = joined(same->second, member.second);
    }
    return Json(all);
}

} // namespace

QByteArray contractOf(const QList<Service> &services)
{
    Json whole(Json::Object{});
    for (const Service service : services)
        whole = joined(whole, read(service));
    return whole.toBytes();
}

} // namespace shop::rest
