// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rest/rest_fixture.h"

namespace shop {

// Somebody, and what there is of theirs.
struct Person {
    Asker asker;
    QByteArray email;
    QByteArray refreshToken; // of a session
    QByteArray order; // the id of one that waits; empty for none
    QByteArray orderLine; // of its first line
};

// Two of each: one's own, and another's. And a right request to every route of the contract about
// the things of one of them.
class RestPeople final
{
public:
    static Result<std::unique_ptr<RestPeople>> make();

    const rest::Route &route(const QByteArray &method, const QString &path) const;
    // Routes of Users are about somebody with an account and nothing else, so that they can be erased.
    const Person &ownerFor(const rest::Route &route) const;
    const Person &otherFor(const rest::Route &route) const;
    const Person &personOf(const Asker &who) const;

    QByteArray targetOf(const rest::Route &route, const Person &owner) const;
    // With every member the contract has; empty for a route without one.
    QByteArray bodyTo(const rest::Route &route, const Person &owner) const;
    Answered ask(const rest::Route &route, const Asker &who, const Person &owner,
                 const RestFixture::Fields &headers = {});

    std::unique_ptr<RestFixture> rest;
    Person anna; // with a cart and an order
    Person bert;
    Person clara; // with an account
    Person dora;
    Person staff;
    Person admin;

private:
    Done fill(Person &person);
    Done signIn(Person &person, rest::Role role, const QString &name);
};

// The contract of the service that has a route, as it is served, with what it refers to put in place.
class ContractReader final
{
public:
    explicit ContractReader(const rest::Route &route);

    Json resolved(const Json &schema) const;
    Json operation(const rest::Route &route) const;
    // The schema of a body; null for none.
    Json bodySchema(const rest::Route &route) const;
    int successStatus(const rest::Route &route) const;
    Json successSchema(const rest::Route &route) const; // null for none

private:
    Json m_contract;
};

// A member at this place, replaced by what is written as told; taken away without it. The numbers of
// elements are names too.
Json replaced(const Json &whole, const QStringList &place,
              const std::optional<QByteArray> &written);

} // namespace shop
