// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/vouchers.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

QString voucherCode(VoucherKind kind)
{
    return kind == VoucherKind::GiftCard ? u"gift-card"_s : u"store-credit"_s;
}

Result<QString> voucherKey(QStringView code)
{
    QString key;
    for (const QChar character : code) {
        if (character.unicode() < 0x80 && character.isLetterOrNumber())
            key += character.toUpper();
    }
    if (key.size() < 4 || key.size() > 40)
        return Error{ErrorCode::InvalidArgument,
                     u"voucher.codeMalformed"_s,
                     {{u"field"_s, u"voucher"_s}, {u"code"_s, code.left(60).toString()}}};
    return key;
}

} // namespace shop
