// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/picture_errand.h"

#include "ui/products/picture.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kMostPictures = 10'000;

} // namespace

PictureErrand::PictureErrand(Desk &desk, ImportId import, QObject *parent)
    : QObject(parent), m_desk(desk), m_import(import)
{}

void PictureErrand::start()
{
    m_desk.backend().ask(
        this, Lane::Report,
        [call = m_desk.call(), import = m_import](Shop &shop) {
            return wantedPictures(shop, call, import, kMostPictures);
        },
        [this](const Result<QList<WantedPicture>> &wanted) {
            if (wanted)
                m_wanted = *wanted;
            else
                m_problem = errorText(wanted.error());
            next();
        });
}

void PictureErrand::next()
{
    if (m_wanted.isEmpty() || m_stopped)
        return Q_EMIT finished();
    const WantedPicture wanted = m_wanted.takeFirst();
    m_fetcher.fetch(wanted.address, [this, wanted](const Result<QByteArray> &bytes) {
        if (!bytes)
            return leaveOut(wanted, bytes.error());
        decode(wanted, *bytes);
    });
}

void PictureErrand::decode(const WantedPicture &wanted, const QByteArray &bytes)
{
    m_desk.backend().compute(
        this, [bytes] { return pictureFromBytes(bytes); },
        [this, wanted](const Result<Picture> &picture) {
            if (!picture)
                return leaveOut(wanted, picture.error());
            m_desk.backend().ask(
                this, Lane::Desk,
                [call = m_desk.call(), import = m_import, id = wanted.product,
                 bytes = picture->bytes, type = picture->mediaType](Shop &shop) -> Result<bool> {
                    SHOP_TRY(storeWantedPicture(shop, call, import, id, bytes, type));
                    return true;
                },
                [this, wanted](const Result<bool> &stored) {
                    if (!stored)
                        return leaveOut(wanted, stored.error());
                    ++m_fetched;
                    Q_EMIT moved();
                    next();
                });
        });
}

// What one address lacks is said and the others go on.
void PictureErrand::leaveOut(const WantedPicture &wanted, const Error &error)
{
    ++m_failed;
    m_problem = displayName(wanted.name, 60) + u": "_s + errorText(error);
    Q_EMIT moved();
    // From the event loop: many in a row that are refused at once would nest.
    QMetaObject::invokeMethod(this, &PictureErrand::next, Qt::QueuedConnection);
}

} // namespace shop
