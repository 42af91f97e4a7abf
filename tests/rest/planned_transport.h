// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/far_service.h"
#include "tests/rest/rest_fixture.h"

namespace shop {

// The other side in this process: its router, or what is planned instead of it.
class Planned final : public rest::Transport
{
public:
    explicit Planned(RestFixture &rest) : m_rest(rest) {}

    Result<rest::Response> send(const QUrl &, const rest::Request &request, int) override
    {
        ++sent;
        last = request;
        if (lost > 0) {
            --lost;
            return Error{ErrorCode::Unavailable, QStringLiteral("dependency.unavailable"), {}};
        }
        if (instead)
            return *instead;
        rest::Request whole = request;
        whole.requestId = QStringLiteral("far");
        const rest::Response response = m_rest.send(whole).response;
        if (lostAnswers > 0 && --lostFrom <= 0) {
            --lostAnswers;
            return Error{ErrorCode::DeadlineExceeded, QStringLiteral("dependency.timeout"), {}};
        }
        return response;
    }

    int sent = 0;
    rest::Request last;
    int lost = 0; // requests that do not arrive
    int lostFrom = 0; // the first request whose answer is
    int lostAnswers = 0; // requests that arrive, and whose answer does not
    std::optional<rest::Response> instead;

private:
    RestFixture &m_rest;
};

} // namespace shop
