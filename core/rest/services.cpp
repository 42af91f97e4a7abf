// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/services.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

Result<Customer> Services::customer(const Call &call, UserId user) const
{
    auto found = askUser ? askUser(call, user) : customers->customer(call, user);
    if (found && found->erased)
        return Error{ErrorCode::NotFound, u"customer.notFound"_s, {{u"id"_s, user.toString()}}};
    return found;
}

Result<bool> Services::userExists(const Call &call, UserId user) const
{
    const auto found = customer(call, user);
    if (!found && found.error().code != ErrorCode::NotFound)
        return found.error();
    return bool(found);
}

Result<Cart> Services::cart(const Call &call, CartId id) const
{
    return askCart ? askCart(call, id) : carts->cart(call, id);
}

Result<std::optional<ProductSummary>> Services::depositOf(const Call &call, ProductId id) const
{
    return askDeposit ? askDeposit(call, id) : products->depositOf(call, id);
}

Result<PriceTerms> Services::terms(const Call &call) const
{
    if (askTerms)
        return askTerms(call);
    SHOP_TRY_VALUE(taxes, products->taxTable(call));
    SHOP_TRY_VALUE(active, promotions->active(call));
    return PriceTerms{taxes, active};
}

} // namespace shop::rest
