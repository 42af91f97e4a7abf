// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/people_text.h"

#include "core/base/tax_rate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace shop {

namespace {

struct ActionWords {
    const char *right;
    const char *act;
};

// In the order of Action.
constexpr std::array kActionWords{
    ActionWords{QT_TRANSLATE_NOOP("People", "Sell and take payment"),
                QT_TRANSLATE_NOOP("People", "Sale")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Give discounts"),
                QT_TRANSLATE_NOOP("People", "Discount")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Change a price"),
                QT_TRANSLATE_NOOP("People", "Price change")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Remove a line after the total"),
                QT_TRANSLATE_NOOP("People", "Line removed after the total")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Take goods back"),
                QT_TRANSLATE_NOOP("People", "Refund")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Take goods back without receipt"),
                QT_TRANSLATE_NOOP("People", "Refund without receipt")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Void the last sale"),
                QT_TRANSLATE_NOOP("People", "Void")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Correct a wrong tender"),
                QT_TRANSLATE_NOOP("People", "Tender corrected")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Open the drawer without a sale"),
                QT_TRANSLATE_NOOP("People", "Drawer opened without a sale")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Open a shift"),
                QT_TRANSLATE_NOOP("People", "Shift opened")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Close a shift"),
                QT_TRANSLATE_NOOP("People", "Shift closed")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Pay cash in and out"),
                QT_TRANSLATE_NOOP("People", "Cash movement")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Print copies of receipts"),
                QT_TRANSLATE_NOOP("People", "Copy of a receipt")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Edit products"),
                QT_TRANSLATE_NOOP("People", "Product change")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Receive and count stock"),
                QT_TRANSLATE_NOOP("People", "Stock change")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Import products"),
                QT_TRANSLATE_NOOP("People", "Import")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Work on orders"),
                QT_TRANSLATE_NOOP("People", "Order change")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Edit customers"),
                QT_TRANSLATE_NOOP("People", "Customer change")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Staff and roles"),
                QT_TRANSLATE_NOOP("People", "Staff change")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Settings"),
                QT_TRANSLATE_NOOP("People", "Settings change")},
    ActionWords{QT_TRANSLATE_NOOP("People", "See reports"), QT_TRANSLATE_NOOP("People", "Report")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Export data"), QT_TRANSLATE_NOOP("People", "Export")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Restore a backup"),
                QT_TRANSLATE_NOOP("People", "Restore")},
    ActionWords{QT_TRANSLATE_NOOP("People", "Practise in training mode"),
                QT_TRANSLATE_NOOP("People", "Training")},
};
static_assert(kActionWords.size() == size_t(Action::Count_));

QString words(const char *text)
{
    return QCoreApplication::translate("People", text);
}

} // namespace

QString actionText(Action action)
{
    return words(kActionWords.at(size_t(action)).right);
}

QString actText(Action action)
{
    return words(kActionWords.at(size_t(action)).act);
}

QString roleText(const QString &code, const QString &name)
{
    if (!name.isEmpty())
        return name;
    if (code == u"owner")
        return words(QT_TRANSLATE_NOOP("People", "Owner"));
    if (code == u"manager")
        return words(QT_TRANSLATE_NOOP("People", "Manager"));
    if (code == u"cashier")
        return words(QT_TRANSLATE_NOOP("People", "Cashier"));
    if (code == u"stock")
        return words(QT_TRANSLATE_NOOP("People", "Stock"));
    return code;
}

QString percentText(qint64 millionths, const QLocale &locale)
{
    QString number = TaxRate::fromMillionths(std::clamp(millionths, qint64(0), qint64(1'000'000)))
                         .valueOr({})
                         .percentText();
    number.replace(u'.', locale.decimalPoint());
    return QCoreApplication::translate("People", "%1 %").arg(number);
}

} // namespace shop
