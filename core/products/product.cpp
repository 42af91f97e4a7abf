// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/product.h"

#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Enum>
struct Coded {
    Enum value;
    QStringView code;
};

constexpr std::array kKinds{
    Coded<ProductKind>{ProductKind::Goods, u"goods"},
    Coded<ProductKind>{ProductKind::Service, u"service"},
    Coded<ProductKind>{ProductKind::OpenPrice, u"open-price"},
    Coded<ProductKind>{ProductKind::Deposit, u"deposit"},
    Coded<ProductKind>{ProductKind::GiftCard, u"gift-card"},
    Coded<ProductKind>{ProductKind::AccountPayment, u"account-payment"},
    Coded<ProductKind>{ProductKind::Prepayment, u"prepayment"},
};

constexpr std::array kReasons{
    Coded<StockReason>{StockReason::Sold, u"sold"},
    Coded<StockReason>{StockReason::Returned, u"returned"},
    Coded<StockReason>{StockReason::Received, u"received"},
    Coded<StockReason>{StockReason::Corrected, u"corrected"},
    Coded<StockReason>{StockReason::WrittenOff, u"written-off"},
    Coded<StockReason>{StockReason::Counted, u"counted"},
    Coded<StockReason>{StockReason::Opening, u"opening"},
};

template <typename Table, typename Enum>
QString codeOf(const Table &table, Enum value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return entry.code.toString();
    }
    return {};
}

} // namespace

bool isSupply(ProductKind kind)
{
    return kind != ProductKind::GiftCard && kind != ProductKind::AccountPayment &&
           kind != ProductKind::Prepayment;
}

QString productKindCode(ProductKind kind)
{
    return codeOf(kKinds, kind);
}

Result<ProductKind> productKindFromCode(QStringView code)
{
    for (const auto &entry : kKinds) {
        if (code == entry.code)
            return entry.value;
    }
    return Error{ErrorCode::InvalidArgument,
                 u"product.kindUnknown"_s,
                 {{u"field"_s, u"kind"_s}, {u"kind"_s, code.left(40).toString()}}};
}

QString stockReasonCode(StockReason reason)
{
    return codeOf(kReasons, reason);
}

Error productNotFound(ProductId id)
{
    return {ErrorCode::NotFound, u"product.notFound"_s, {{u"product"_s, id.toString()}}};
}

} // namespace shop
