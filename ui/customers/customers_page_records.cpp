// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a whole record: erased, merged with another, taken along as a file.
#include "core/base/private_files.h"
#include "core/shop/customer_care.h"
#include "core/shop/file_export.h"
#include "ui/customers/customer_card.h"
#include "ui/customers/customer_list.h"
#include "ui/customers/customer_list_model.h"
#include "ui/customers/customer_picker.h"
#include "ui/customers/customers_page.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

void CustomersPage::askErase(const Customer &customer)
{
    Prompter::Question question;
    question.title = tr("Erase this person?");
    question.text =
        tr("Name, phone, e-mail, addresses and note of %1 are deleted for good. Documents "
           "keep what the law wants kept.")
            .arg(customerName(customer));
    question.yes = tr("Erase");
    question.no = tr("Cancel");
    question.danger = true;
    desk().prompter().ask(this, question, [this, customer](bool yes) {
        if (yes)
            erase(customer);
    });
}

void CustomersPage::erase(const Customer &customer)
{
    desk().backend().ask(
        this, Lane::Desk,
        [call = desk().call(), id = customer.id](Shop &shop) {
            return forgetCustomer(shop, call, id);
        },
        [this, number = customer.number](const Done &done) {
            if (!done) {
                desk().soundBad();
                return desk().toast(errorText(done.error()));
            }
            desk().toast(tr("Customer %1 is erased.").arg(QString::number(number)));
        });
}

void CustomersPage::chooseTwin(const Customer &customer, const std::optional<Customer> &twin)
{
    if (twin)
        return askMerge(customer, *twin);
    auto *picker = new CustomerPicker(desk(), false);
    connect(picker, &CustomerPicker::customerChosen, this,
            [this, customer](const Customer &stays) { askMerge(customer, stays); });
    desk().prompter().showPanel(picker);
}

void CustomersPage::askMerge(const Customer &goes, const Customer &stays)
{
    Prompter::Question question;
    question.title = tr("Make these one customer?");
    question.text =
        tr("%1 (number %2) becomes part of %3 (number %4): addresses, sales, orders, open "
           "tickets and the account. This cannot be taken back.")
            .arg(customerName(goes), QString::number(goes.number), customerName(stays),
                 QString::number(stays.number));
    question.yes = tr("Merge");
    question.no = tr("Cancel");
    question.danger = true;
    desk().prompter().ask(this, question, [this, goes, stays](bool yes) {
        if (yes)
            merge(goes, stays);
    });
}

void CustomersPage::merge(const Customer &goes, const Customer &stays)
{
    desk().backend().ask(
        this, Lane::Desk,
        [call = desk().call(), from = goes.id, into = stays.id](Shop &shop) {
            return mergeCustomers(shop, call, from, into);
        },
        [this](const Result<Customer> &merged) {
            if (merged)
                return follow(tr("%1 is one customer now."), *merged);
            desk().soundBad();
            desk().toast(errorText(merged.error()));
        });
}

void CustomersPage::askExport(const Customer &customer)
{
    const QString name = u"customer-%1.json"_s.arg(customer.number);
    desk().prompter().chooseSavePath(
        this, tr("Everything about %1").arg(customerName(customer)), name, tr("JSON (*.json)"),
        [this, id = customer.id](const QString &path) {
            if (path.isEmpty())
                return;
            desk().backend().ask(
                this, Lane::Long,
                [call = desk().call(), id, path](Shop &shop) -> Done {
                    SHOP_TRY_VALUE(json, exportCustomer(shop, call, id));
                    return writePrivateFile(path, json);
                },
                [this](const Done &written) {
                    desk().toast(written ? tr("The file is written.") : errorText(written.error()));
                });
        });
}

// What the list shows, all of it.
void CustomersPage::exportList()
{
    desk().prompter().chooseSavePath(
        this, tr("Export customers"), u"customers.csv"_s, tr("CSV (*.csv)"),
        [this](const QString &path) {
            if (path.isEmpty())
                return;
            desk().backend().ask(
                this, Lane::Long,
                [call = desk().call(), path, query = m_list->query()](Shop &shop) {
                    return exportFile(path, [&](QIODevice &file) {
                        return exportCustomerList(shop, call, query, file);
                    });
                },
                [this](const Result<qint64> &written) {
                    desk().toast(written ? tr("%n customer(s) exported.", nullptr, int(*written))
                                         : errorText(written.error()));
                });
        });
}

} // namespace shop
