// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/picture_store.h"

#include "ui/products/picture.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

QPixmap PictureStore::picture(const QString &image)
{
    if (image.isEmpty() || image.startsWith(u"art:"_s))
        return {};
    const auto known = m_pictures.constFind(image);
    if (known != m_pictures.constEnd())
        return *known;
    m_pictures.insert(image, {});
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), hash = image, side = m_side](Shop &shop) -> Result<QImage> {
            SHOP_TRY_VALUE(bytes, shop.catalog().image(call, hash));
            return storedPicture(bytes, side);
        },
        [this, hash = image](const Result<QImage> &read) {
            if (!read || read->isNull())
                return;
            m_pictures.insert(hash, QPixmap::fromImage(*read));
            Q_EMIT arrived();
        });
    return {};
}

} // namespace shop
