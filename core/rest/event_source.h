// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/http_message.h"

namespace shop::rest {

// Tells streams what changes, as server-sent events. No thread and no connection of a database waits for
// any of them.
class EventSource
{
public:
    virtual ~EventSource() = default;

    // Goes on behind the event of this id, or from now on where there is none. An id of a time before the
    // shop was restored is answered with a "reset": the reader begins anew. From any thread; false, and
    // nothing is told, where too many follow already.
    virtual bool follow(const QByteArray &lastEventId, std::shared_ptr<Stream> stream) = 0;
};

} // namespace shop::rest
