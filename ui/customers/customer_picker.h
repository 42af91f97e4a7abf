// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/cart.h"
#include "core/users/customer.h"
#include "ui/shell/panel.h"

namespace shop {

class CustomerList;

// Chooses the customer of a sale over the window: search, arrows, Enter; or somebody new. Show it through the
// prompter and take customerChosen().
class CustomerPicker final : public Panel
{
    Q_OBJECT

public:
    // canRemove: offers to sell to nobody in particular again.
    CustomerPicker(Desk &desk, bool canRemove, QWidget *parent = nullptr);

Q_SIGNALS:
    void customerChosen(const shop::Customer &customer);
    void customerRemoved();

protected:
    void take() override;

private:
    void choose(const Customer &customer);
    void addNew(const QString &name);

    CustomerList *m_list;
};

} // namespace shop
