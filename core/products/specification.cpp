// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/specification.h"

#include "core/base/search_text.h"
#include "core/base/stored_text.h"

#include <QSet>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = SpecificationField::Kind;

constexpr int kDecimals = 6;
constexpr qint64 kMillion = 1'000'000;
constexpr qint64 kHighest = kMillion * kMillion; // of a number, and of its sign's shift
constexpr qsizetype kMostFields = 50, kMostChoices = 200, kLongestCompared = 100;

Error fieldFault(QStringView key, const QString &name)
{
    return {ErrorCode::InvalidArgument,
            key.toString(),
            {{u"field"_s, u"fields"_s}, {u"name"_s, name.left(80)}}};
}

bool isWritten(const QString &text, qsizetype longest)
{
    return !text.trimmed().isEmpty() && text.size() <= longest && canBeStored(text);
}

// In millionths; none where it is no plain figure or out of range.
std::optional<qint64> millionths(const QByteArray &text)
{
    const bool negative = text.startsWith('-');
    const QByteArray figure = negative ? text.sliced(1) : text;
    const qsizetype point = figure.indexOf('.');
    const QByteArray whole = point < 0 ? figure : figure.first(point);
    const QByteArray part = point < 0 ? QByteArray() : figure.sliced(point + 1);
    const auto areDigits = [](const QByteArray &digits) {
        return std::all_of(digits.begin(), digits.end(),
                           [](char c) { return c >= '0' && c <= '9'; });
    };
    if (whole.isEmpty() || whole.size() > 13 || part.size() > kDecimals ||
        (point >= 0 && part.isEmpty()) || !areDigits(whole) || !areDigits(part))
        return std::nullopt;
    const qint64 value =
        whole.toLongLong() * kMillion + part.leftJustified(kDecimals, '0').toLongLong();
    if (value > kHighest * kMillion)
        return std::nullopt;
    return negative ? -value : value;
}

bool fits(const SpecificationField &field, const Json &value)
{
    switch (field.kind) {
    case Kind::Text:
        return value.string() != nullptr;
    case Kind::Number:
        return value.number() && millionths(value.number()->text);
    case Kind::YesNo:
        return value.boolean() != nullptr;
    case Kind::Choice:
        return value.string() && field.choices.contains(*value.string());
    }
    return false;
}

Error misfit(const SpecificationField &field)
{
    constexpr QStringView keys[]{u"specification.notText", u"specification.notNumber",
                                 u"specification.notYesNo", u"specification.notChoice"};
    return {ErrorCode::InvalidArgument,
            keys[int(field.kind)].toString(),
            {{u"field"_s, QString(u"specifications."_s + field.member)},
             {u"name"_s, field.name},
             {u"choices"_s, field.choices.join(u", "_s).left(200)}}};
}

} // namespace

Done checkFields(const QList<SpecificationField> &fields)
{
    if (fields.size() > kMostFields)
        return fieldFault(u"field.tooMany", {});
    QSet<QString> names;
    QSet<QString> members;
    for (const SpecificationField &field : fields) {
        if (field.name.trimmed().isEmpty())
            return fieldFault(u"field.nameMissing", {});
        if (field.name.size() > 80 || field.member.size() > 64)
            return fieldFault(u"field.nameTooLong", field.name);
        if (!isWritten(field.name, 80) || !isWritten(field.member, 64) || field.unit.size() > 16 ||
            !canBeStored(field.unit))
            return fieldFault(u"field.malformed", field.name);
        if (names.contains(foldText(field.name)) || members.contains(field.member))
            return fieldFault(u"field.nameTwice", field.name);
        names.insert(foldText(field.name));
        members.insert(field.member);
        if (field.kind != Kind::Choice)
            continue;
        if (field.choices.isEmpty())
            return fieldFault(u"field.choicesMissing", field.name);
        if (field.choices.size() > kMostChoices ||
            !std::all_of(field.choices.begin(), field.choices.end(),
                         [](const QString &each) { return isWritten(each, 100); }))
            return fieldFault(u"field.malformed", field.name);
    }
    return {};
}

const SpecificationField *fieldOf(const QList<SpecificationField> &fields, QStringView member)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const auto &field) { return field.member == member; });
    return found == fields.end() ? nullptr : &*found;
}

Done checkValues(const QList<SpecificationField> &fields, const Json::Object &values,
                 const Json::Object &before)
{
    for (const Json::Member &member : values) {
        const SpecificationField *field = fieldOf(fields, member.first);
        if (field && !fits(*field, member.second) && !before.contains(member))
            return misfit(*field);
    }
    return {};
}

QString specificationOrder(const Json &value)
{
    if (const QString *text = value.string())
        return u't' + foldText(*text).left(kLongestCompared);
    if (const bool *yes = value.boolean())
        return *yes ? u"b1"_s : u"b0"_s;
    const auto figure = value.number() ? millionths(value.number()->text) : std::nullopt;
    if (!figure)
        return u"x"_s; // what cannot be compared: lists, objects, figures of many digits
    return u'n' + QString::number(*figure + kHighest * kMillion).rightJustified(19, u'0');
}

QString specificationText(const SpecificationField *field, const Json &value)
{
    if (const bool *yes = value.boolean())
        return *yes ? u"yes"_s : u"no"_s;
    const QString *text = value.string();
    if (!text)
        return QString::fromUtf8(value.toBytes());
    const bool isSafe =
        field ? fits(*field, value)
              : specificationFromText(nullptr, text->trimmed()).valueOr(Json()) == value &&
                    !text->isEmpty();
    return isSafe ? *text : QString::fromUtf8(value.toBytes());
}

Result<Json> specificationFromText(const SpecificationField *field, const QString &text)
{
    const QString folded = foldText(text);
    const bool isYes = folded == u"yes" || folded == u"true";
    const bool isNo = folded == u"no" || folded == u"false";
    if (!field) {
        if (isYes || isNo)
            return Json(isYes);
        const auto json = Json::parse(text.toUtf8());
        return json && !json->isNull() ? *json : Json(text);
    }
    Json value(text);
    if (field->kind == Kind::YesNo && (isYes || isNo || text == u"1" || text == u"0"))
        value = Json(isYes || text == u"1");
    if (field->kind == Kind::Number) {
        QByteArray figure = text.toUtf8();
        if (figure.count(',') == 1 && !figure.contains('.'))
            figure.replace(',', '.');
        value = Json::parse(figure).valueOr(Json(text));
    }
    if (field->kind == Kind::Choice) {
        const auto choice =
            std::find_if(field->choices.begin(), field->choices.end(),
                         [&](const QString &each) { return foldText(each) == folded; });
        if (choice != field->choices.end())
            value = Json(*choice);
    }
    if (!fits(*field, value))
        return misfit(*field);
    return value;
}

SpecificationFilter isExactly(const QString &member, const Json &value)
{
    const QString order = specificationOrder(value);
    return {member, order, order};
}

SpecificationFilter beginsWith(const QString &member, const QString &text)
{
    const QString order = specificationOrder(Json(text));
    return {member, order, order + QStringView(QChar::fromUcs4(QChar::LastValidCodePoint))};
}

SpecificationFilter isBetween(const QString &member, const Json &least, const Json &most)
{
    return {member, least.isNull() ? u"n"_s : specificationOrder(least),
            most.isNull() ? u"o"_s : specificationOrder(most)};
}

} // namespace shop
