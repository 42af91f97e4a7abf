// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/rest/http_message.h"

namespace shop::rest {

// One input that is at fault, and where: {"loc":["body","email"],"msg":…,"type":…}.
struct FieldFault {
    QString in; // "body", "query", "path", "header"
    QString field;
    QString type; // "missing", "type", "range", ...: for programs
    QString message;

    friend bool operator==(const FieldFault &, const FieldFault &) = default;
};

// What was refused, as RFC 9457 says it, with the members older clients read (rest_contract.md §1).
struct Problem {
    QString type; // "insufficient-stock"
    int status = 500;
    QString detail; // empty: the title
    Json::Object members = {}; // beside the usual ones
    QList<FieldFault> faults = {};
    Headers headers = {};
};

// The usual status of a type; its title is found by the type alone.
Problem problem(const QString &type);
Problem validationProblem(const QList<FieldFault> &faults);
Response toResponse(const Problem &problem, const Request &request);

// A failure of a module as a problem: nothing of a database, a file or a stack in it. Of an error
// that names a "field" the fault stands in `in`.
Problem problemOf(const Error &error, const QString &in = QStringLiteral("body"));

} // namespace shop::rest
