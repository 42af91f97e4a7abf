// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/receipt_section.h"

#include "core/shop/receipt_logo_desk.h"
#include "ui/print/receipt_logo_picture.h"
#include "ui/print/till_paper.h"
#include "ui/products/picture.h"
#include "ui/shell/program_language.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_area.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

CartLine goods(const QString &name, qint64 price, int pieces, const TaxTable &taxes,
               const Currency &currency)
{
    CartLine line;
    line.name = name;
    line.quantity = Quantity::pieces(pieces);
    line.unitPrice = UnitPrice::fromMoney(Money(price, currency));
    if (!taxes.categories.isEmpty())
        line.taxCategory = taxes.categories.first().code;
    return line;
}

} // namespace

Result<Order> exampleSale(const ShopProfile &profile, const TaxTable &taxes, TimeMs at)
{
    const Currency currency = profile.rules.currency;
    Order order;
    order.series = u"1-R"_s;
    order.number = 1048;
    order.placedAt = at;
    order.businessDate = QDateTime::fromMSecsSinceEpoch(at).date();
    order.rules = profile.rules;
    const QList<CartLine> lines{
        goods(ReceiptSection::tr("Dark chocolate 70 %, 90 g"), 649, 2, taxes, currency),
        goods(ReceiptSection::tr("Ground coffee, 340 g"), 1495, 1, taxes, currency)};
    SHOP_TRY_VALUE(totals, computeTotals(lines, {}, profile.rules, taxes, order.businessDate));
    for (qsizetype i = 0; i < lines.size(); ++i)
        order.lines.append({lines[i], totals.lines[i]});
    order.taxes = totals.taxes;
    order.amount = totals.amount;
    order.discountTotal = totals.discount;
    order.net = totals.net;
    order.tax = totals.tax;
    order.total = totals.total;
    order.payments.append({{}, TenderMethod::Cash, totals.total, totals.total, {}});
    order.journalHead = u"1:3f9a1c07"_s;
    return order;
}

ReceiptSection::ReceiptSection(Desk &desk, QWidget *parent)
    : SettingsSection(desk, tr("Receipts"),
                      tr("Beside the fields a receipt as it will be printed; its address stands at "
                         "Shop. Those already "
                         "printed keep what they say."),
                      true, parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(makeFields(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"receiptPreview"_s);
    scroll->setAccessibleName(tr("Receipt as it will be printed"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setMinimumWidth(desk.theme().theme().px(360));
    m_paper = new TillPaper(&desk.theme(), scroll);
    scroll->setWidget(m_paper);
    row->addWidget(scroll, 1);
    body()->addLayout(row, 1);
    connect(m_tagline, &QLineEdit::textChanged, this, &ReceiptSection::preview);
    connect(m_footer, &QPlainTextEdit::textChanged, this, &ReceiptSection::preview);
    for (QComboBox *box : {m_language, m_columns})
        connect(box, &QComboBox::currentIndexChanged, this, &ReceiptSection::preview);
    setFocusProxy(m_tagline);
}

QWidget *ReceiptSection::makeFields()
{
    const ThemeHost *host = &desk().theme();
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    m_tagline = new QLineEdit(this);
    addField(grid, u"tagline"_s, tr("Below the name (optional)"), m_tagline, 0, 0);
    m_footer = new TextArea({}, this);
    m_footer->setFixedHeight(host->theme().px(72));
    addField(grid, u"receiptFooter"_s, tr("At the foot (optional)"), m_footer, 1, 0);
    m_language = new QComboBox(this);
    for (const QString &code : programLanguages())
        m_language->addItem(languageName(code), code);
    addField(grid, u"language"_s, tr("Language of the receipts"), m_language, 2, 0);
    m_columns = new QComboBox(this);
    m_columns->addItem(tr("80 mm, 42 columns"), 42);
    m_columns->addItem(tr("58 mm, 32 columns"), 32);
    addField(grid, u"columns"_s, tr("Paper of this register"), m_columns, 3, 0);
    grid->addLayout(makeLogo(), 4, 0);
    grid->setRowStretch(5, 1);
    return box;
}

QHBoxLayout *ReceiptSection::makeLogo()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *choose = new Button(tr("Choose a logo"), this);
    choose->setObjectName(u"receiptLogoButton"_s);
    choose->setIconName(u"image"_s);
    connect(choose, &QPushButton::clicked, this, &ReceiptSection::chooseLogo);
    row->addWidget(choose);
    m_noLogo = new Button(tr("No logo"), this);
    m_noLogo->setObjectName(u"receiptNoLogoButton"_s);
    connect(m_noLogo, &QPushButton::clicked, this, [this] { takeLogo({}); });
    row->addWidget(m_noLogo);
    m_logoText = new PlainLabel(&desk().theme(), TypeRole::Small, &Theme::text2, this);
    m_logoText->setElided(true);
    row->addWidget(m_logoText, 1);
    return row;
}

void ReceiptSection::chooseLogo()
{
    desk().prompter().chooseFile(
        this, tr("Logo for the receipts"), tr("Pictures (*.png *.jpg *.jpeg *.webp)"),
        [this](const QString &path) {
            if (path.isEmpty())
                return;
            desk().backend().compute(
                this,
                [path]() -> Result<ReceiptLogo> {
                    SHOP_TRY_VALUE(picture, pictureFromFile(path));
                    return receiptLogoFrom(picture.image);
                },
                [this](const Result<ReceiptLogo> &logo) {
                    clearMessages();
                    if (!logo)
                        return refuse(logo.error());
                    if (logo->isEmpty())
                        return warn(tr("Nothing of this picture would be black on paper."));
                    takeLogo(*logo);
                });
        });
}

void ReceiptSection::takeLogo(const ReceiptLogo &logo)
{
    m_logo = logo;
    m_noLogo->setEnabled(!logo.isEmpty());
    m_logoText->setText(logo.isEmpty() ? tr("The name of the shop stands alone") : QString());
    preview();
}

void ReceiptSection::load()
{
    read(
        u"settings.receipts"_s,
        [call = desk().call(), at = desk().session().atRegister.id](Shop &shop) -> Result<Stored> {
            SHOP_TRY_VALUE(profile, shop.till().profile(call));
            SHOP_TRY_VALUE(printer, shop.till().printer(call, at));
            SHOP_TRY_VALUE(logo, receiptLogo(shop));
            return Stored{profile.value_or(ShopProfile()), printer, logo};
        },
        [this](const Stored &stored) {
            m_stored = stored;
            put(m_tagline, stored.profile.tagline);
            put(m_footer, stored.profile.receiptFooter);
            put(m_language, programLanguageFor(stored.profile.language));
            put(m_columns, stored.printer.columns);
            takeLogo(stored.logo);
        });
}

ShopProfile ReceiptSection::typed() const
{
    ShopProfile profile = m_stored.profile;
    profile.tagline = m_tagline->text().trimmed();
    profile.receiptFooter = m_footer->toPlainText().trimmed();
    // A finer choice of the same language stays ("en-CA").
    const QString language = m_language->currentData().toString();
    if (language != programLanguageFor(profile.language))
        profile.language = language;
    return profile;
}

void ReceiptSection::preview()
{
    const ShopProfile profile = typed();
    if (!profile.rules.currency.isValid())
        return; // not read yet
    const Session &session = desk().session();
    const auto order = exampleSale(profile, session.taxes, desk().backend().clock().nowMs());
    if (!order)
        return warn(errorText(order.error()));
    const int columns = m_columns->currentData().toInt();
    ReceiptFacts facts{profile, session.atRegister, session.taxes, 214,
                       session.staff ? session.staff->name : QString()};
    facts.logo = linePictureOf(m_logo);
    m_paper->setColumns(columns);
    m_paper->setLines(receiptLines(*order, facts, receiptLanguage(profile, u":/i18n"_s), columns));
    m_paper->resize(m_paper->sizeHint());
}

void ReceiptSection::saveTyped()
{
    Stored stored{typed(), m_stored.printer, m_logo};
    stored.printer.columns = m_columns->currentData().toInt();
    const bool paper = stored.printer != m_stored.printer;
    struct Calls { // each is a command of its own
        Call profile, logo, printer;
    };
    store(
        [calls = Calls{desk().call(), desk().call(), desk().call()},
         at = desk().session().atRegister.id, stored, paper](Shop &shop) -> Done {
            SHOP_TRY(shop.till().saveProfile(calls.profile, stored.profile));
            SHOP_TRY_VALUE(before, receiptLogo(shop));
            if (stored.logo != before)
                SHOP_TRY(saveReceiptLogo(shop, calls.logo, stored.logo));
            return paper ? shop.till().savePrinter(calls.printer, at, stored.printer) : Done();
        },
        tr("Saved. The next receipt bears it."),
        [this, stored] {
            m_stored = stored;
            Session session = desk().session();
            session.profile = stored.profile;
            session.printer = stored.printer;
            desk().setSession(session);
        });
}

} // namespace shop
