// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/voucher_panel.h"

#include "core/base/amount_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

VoucherPanel::VoucherPanel(Desk &desk, QWidget *parent)
    : Panel(desk, u"gift"_s, tr("Gift card or store credit"), 420, parent)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"voucherPanel"_s);
    m_code = new QLineEdit(this);
    m_code->setObjectName(u"voucherCode"_s);
    m_code->setProperty("acceptsScan", true);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setMaxLength(60);
    connect(m_code, &QLineEdit::textChanged, this, [this] { m_said->clear(); });
    body()->addWidget(new FieldRow(host, tr("Code: scan it, or type it"), m_code, this));
    m_said = new PlainLabel(host, TypeRole::Title, &Theme::text, this);
    m_said->setObjectName(u"voucherSaid"_s);
    m_said->setWordWrap(true);
    body()->addWidget(m_said);
    setTake(tr("Look"), u"Enter"_s);
    setFocusProxy(m_code);
}

void VoucherPanel::take()
{
    this->desk().backend().ask(
        this, Lane::Counter,
        [call = desk().call(), code = m_code->text().trimmed()](Shop &shop) {
            return shop.ledgers().voucher(call, code);
        },
        [this](const Result<std::optional<Voucher>> &found) {
            m_code->selectAll();
            if (found && *found) {
                showProblem({});
                return show(**found);
            }
            this->desk().soundBad();
            m_said->clear();
            showProblem(errorText(found ? Error{ErrorCode::NotFound, u"voucher.notFound"_s, {}}
                                        : found.error()));
        });
}

void VoucherPanel::show(const Voucher &voucher)
{
    const QString balance = isolated(toText(voucher.balance, desk().locale()));
    const QString since =
        desk().locale().toString(desk().shopTime(voucher.issuedAt).date(), QLocale::ShortFormat);
    m_said->setText(voucher.kind == VoucherKind::GiftCard
                        ? tr("Gift card of %1: %2 left.").arg(since, balance)
                        : tr("Store credit of %1: %2 left.").arg(since, balance));
}

} // namespace shop
