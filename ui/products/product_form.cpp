// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/product_form.h"

#include "ui/products/product_fields.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

ProductForm::ProductForm(Desk &desk, const QString &code, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_id(desk.backend().ids().mint<ProductId>())
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"productForm"_s);
    setAccessibleName(tr("New product"));
    setFixedWidth(desk.theme().theme().px(520));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(host, tr("New product"), TypeRole::Title, &Theme::text, this));
    m_fields = new ProductFields(desk, ProductFields::Shape::Quick, this);
    ProductDraft scanned;
    if (!code.isEmpty())
        scanned.barcodes.append(Barcode{code});
    m_fields->setDraft(scanned);
    m_scroll = scrolledWhereTooTall(m_fields, this);
    layout->addWidget(m_scroll);
    m_problem = new Banner(host, true, this);
    m_problem->hide();
    layout->addWidget(m_problem);
    addButtons(layout);
    setFocusProxy(m_fields);
    connect(m_fields, &ProductFields::submitted, this, &ProductForm::save);
    connect(m_fields, &ProductFields::failed, this, &ProductForm::refuse);
    connect(m_fields, &ProductFields::edited, this,
            [this] { m_save->setEnabled(!m_fields->isBusy()); });
}

void ProductForm::addButtons(QVBoxLayout *layout)
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setKeyCap(u"Esc"_s);
    connect(cancel, &QPushButton::clicked, this, [this] { m_desk.prompter().closePanel(); });
    m_save = new Button(tr("Save and add"), ButtonRole::Primary, this);
    m_save->setObjectName(u"saveProductButton"_s);
    m_save->setKeyCap(u"Enter"_s);
    connect(m_save, &QPushButton::clicked, this, &ProductForm::save);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
}

void ProductForm::save()
{
    if (!m_save->isEnabled())
        return;
    m_fields->clearMessages();
    m_problem->hide();
    const auto draft = m_fields->draft();
    if (!draft)
        return refuse(draft.error());
    const auto stock = m_fields->stock();
    if (!stock)
        return refuse(stock.error());
    m_save->setEnabled(false);
    m_desk.backend().ask(
        this, Lane::Counter,
        [create = m_desk.call(), move = m_desk.call(), id = m_id, draft = *draft,
         stock = stock->value_or(Quantity()),
         picture = m_fields->picture()](Shop &shop) -> Result<Product> {
            ProductDraft pictured = draft;
            if (picture) {
                SHOP_TRY_VALUE(
                    hash, shop.catalog().storeImage(create, picture->bytes, picture->mediaType));
                pictured.image = hash;
            }
            SHOP_TRY_VALUE(product, shop.products().create(create, id, pictured));
            if (!stock.isZero()) {
                SHOP_TRY(shop.products().recordMovements(
                    move,
                    {{u"opening:"_s + id.toString(), id, stock, StockReason::Opening, {}, {}}}));
            }
            return product;
        },
        [this](const Result<Product> &product) { finished(product); });
}

void ProductForm::finished(const Result<Product> &product)
{
    m_save->setEnabled(true);
    if (!product)
        return refuse(product.error());
    m_desk.prompter().closePanel();
    Q_EMIT saved(*product);
}

void ProductForm::refuse(const Error &error)
{
    if (m_fields->refuse(error)) {
        if (QWidget *field = m_fields->focusWidget())
            m_scroll->ensureWidgetVisible(field);
        return;
    }
    m_problem->setContent({.tone = Tone::Danger, .text = errorText(error)});
    m_problem->show();
}

} // namespace shop
