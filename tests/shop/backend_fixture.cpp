// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shop/backend_fixture.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace shop {

std::function<Done(Shop &)> HeldJob::task()
{
    return [state = m_state](Shop &) -> Done {
        state->begun.set_value();
        state->letGo.get_future().wait();
        state->hasEnded = true;
        return {};
    };
}

void HeldJob::letGo()
{
    if (!std::exchange(m_isFree, true))
        m_state->letGo.set_value();
}

void BackendFixture::makeBackend()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_ids = std::make_unique<UuidV7Source>(m_clock);
    m_backend = std::make_unique<Backend>(DatabaseUrl::sqliteFile(m_folder->filePath(u"shop.db"_s)),
                                          m_clock, *m_ids);
    m_asker = std::make_unique<QObject>();
}

void BackendFixture::dropBackend()
{
    m_asker.reset();
    m_backend.reset();
    m_folder.reset();
}

void BackendFixture::start()
{
    QSignalSpy opened(m_backend.get(), &Backend::opened);
    m_backend->start();
    QVERIFY(opened.wait(60'000));
}

} // namespace shop
