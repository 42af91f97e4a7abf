// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/promotion_form.h"

#include "core/base/amount_text.h"
#include "core/base/tax_rate.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/small_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

const QDate kAnyDay(2000, 1, 1); // the field's word for none
constexpr int kMostUses = 1'000'000;
constexpr int kMostTake = 1'000;
constexpr qsizetype kMostParts = 10;

QDate dayOf(const QDateEdit *edit)
{
    return edit->date() == kAnyDay ? QDate() : edit->date();
}

QDateEdit *dayEdit(QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setMinimumDate(kAnyDay);
    edit->setSpecialValueText(PromotionForm::tr("any day"));
    edit->setCalendarPopup(true);
    return edit;
}

Result<Money> amountIn(const QLineEdit *edit, const QString &field, Desk &desk)
{
    auto amount =
        moneyFromText(edit->text().trimmed(), desk.session().profile.rules.currency, desk.locale());
    if (amount)
        return amount;
    Error error = amount.error();
    error.context.insert(u"field"_s, field);
    return error;
}

} // namespace

PromotionForm::PromotionForm(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    addRule(layout);
    addParts(layout);
    addWindow(layout);
    addCoupon(layout);
    layout->addStretch();
    setFocusProxy(m_name);
    adapt();
}

FieldRow *PromotionForm::addRow(const QString &field, const QString &label, QWidget *editor)
{
    editor->setObjectName(field + u"Edit"_s);
    auto *row = new FieldRow(&m_desk.theme(), label, editor, this);
    m_rows.insert(field, row);
    return row;
}

QLineEdit *PromotionForm::addLine(QGridLayout *grid, const QString &field, const QString &label,
                                  int row, int column)
{
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(100);
    connect(edit, &QLineEdit::textChanged, this, &PromotionForm::touched);
    grid->addWidget(addRow(field, label, edit), row, column, Qt::AlignTop);
    return edit;
}

QSpinBox *PromotionForm::addNumber(QGridLayout *grid, const QString &field, const QString &label,
                                   int most, int row, int column)
{
    auto *edit = new QSpinBox(this);
    edit->setRange(0, most);
    connect(edit, &QSpinBox::valueChanged, this, &PromotionForm::touched);
    grid->addWidget(addRow(field, label, edit), row, column, Qt::AlignTop);
    return edit;
}

void PromotionForm::addRule(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_name = addLine(grid, u"name"_s, tr("Name, as on receipts"), 0, 0);
    m_kind = new QComboBox(this);
    for (const PromotionKind kind :
         {PromotionKind::PercentOff, PromotionKind::AmountOff, PromotionKind::NForM,
          PromotionKind::NForPrice, PromotionKind::Bundle, PromotionKind::Threshold})
        m_kind->addItem(promotionKindText(kind), int(kind));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        adapt();
        touched();
    });
    grid->addWidget(addRow(u"kind"_s, tr("What it does"), m_kind), 0, 1, Qt::AlignTop);
    m_threshold = addLine(grid, u"threshold"_s, tr("Spent at least"), 1, 0);
    m_take = addNumber(grid, u"take"_s, tr("Take"), kMostTake, 2, 0);
    m_pay = addNumber(grid, u"pay"_s, tr("Pay"), kMostTake, 2, 1);
    m_percent = addLine(grid, u"percent"_s, tr("Percent off"), 3, 0);
    m_amount = addLine(grid, u"amount"_s, tr("Amount"), 3, 1);
    layout->addLayout(grid);
    m_scope = new ScopeField(m_desk, tr("For"), this);
    m_scope->setObjectName(u"promotionScope"_s);
    connect(m_scope, &ScopeField::changed, this, &PromotionForm::touched);
    layout->addWidget(m_scope);
}

void PromotionForm::addParts(QVBoxLayout *layout)
{
    m_partsBox = new QWidget(this);
    auto *outer = new QVBoxLayout(m_partsBox);
    outer->setContentsMargins(0, 0, 0, 0);
    m_partsLayout = new QVBoxLayout;
    outer->addLayout(m_partsLayout);
    auto *more = new Button(tr("Another part of the set"), m_partsBox);
    more->setObjectName(u"addPartButton"_s);
    more->setIconName(u"plus"_s);
    connect(more, &QPushButton::clicked, this, [this] {
        if (m_parts.size() < kMostParts)
            m_parts.append(addPart({}));
        touched();
    });
    outer->addWidget(more, 0, Qt::AlignLeading);
    layout->addWidget(m_partsBox);
}

PromotionForm::Part PromotionForm::addPart(const BundlePart &part)
{
    Part made;
    made.box = new QWidget(m_partsBox);
    auto *row = new QHBoxLayout(made.box);
    row->setContentsMargins(0, 0, 0, 0);
    made.what = new ScopeField(m_desk, tr("Part %1 of the set").arg(m_parts.size() + 1), made.box);
    made.what->setScope(part.what, {});
    made.what->setCategories(m_categories);
    connect(made.what, &ScopeField::changed, this, &PromotionForm::touched);
    row->addWidget(made.what, 1);
    made.count = new QSpinBox(made.box);
    made.count->setRange(0, kMostTake);
    made.count->setSpecialValueText(tr("not in it"));
    made.count->setValue(part.count);
    made.count->setAccessibleName(tr("How many of this part"));
    connect(made.count, &QSpinBox::valueChanged, this, &PromotionForm::touched);
    row->addWidget(made.count, 0, Qt::AlignVCenter);
    m_partsLayout->addWidget(made.box);
    return made;
}

void PromotionForm::setParts(const QList<BundlePart> &parts)
{
    for (const Part &part : std::as_const(m_parts))
        part.box->deleteLater();
    m_parts.clear();
    for (const BundlePart &part : parts)
        m_parts.append(addPart(part));
    while (m_parts.size() < 2)
        m_parts.append(addPart({}));
}

void PromotionForm::addWindow(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_from = dayEdit(this);
    m_until = dayEdit(this);
    grid->addWidget(addRow(u"window"_s, tr("From"), m_from), 0, 0, Qt::AlignTop);
    grid->addWidget(addRow(u"until"_s, tr("Until"), m_until), 0, 1, Qt::AlignTop);
    for (const QDateEdit *edit : {m_from, m_until})
        connect(edit, &QDateEdit::dateChanged, this, &PromotionForm::touched);
    layout->addLayout(grid);
    auto *days = new QHBoxLayout;
    for (int day = 1; day <= 7; ++day) {
        auto *box =
            new QCheckBox(m_desk.locale().standaloneDayName(day, QLocale::ShortFormat), this);
        box->setObjectName(u"weekday%1"_s.arg(day));
        box->setAccessibleName(m_desk.locale().standaloneDayName(day));
        connect(box, &QCheckBox::toggled, this, &PromotionForm::touched);
        days->addWidget(box);
        m_weekdays.append(box);
    }
    days->addStretch();
    layout->addLayout(days);
    auto *hours = new QHBoxLayout;
    m_hours = new Switch(&m_desk.theme(), tr("Only at these hours"), this);
    m_hours->setObjectName(u"hoursSwitch"_s);
    m_dailyFrom = new QTimeEdit(QTime(17, 0), this);
    m_dailyFrom->setAccessibleName(tr("First minute"));
    m_dailyUntil = new QTimeEdit(QTime(18, 59), this);
    m_dailyUntil->setAccessibleName(tr("Last minute"));
    hours->addWidget(m_hours);
    for (QTimeEdit *edit : {m_dailyFrom, m_dailyUntil}) {
        connect(edit, &QTimeEdit::timeChanged, this, &PromotionForm::touched);
        hours->addWidget(edit);
    }
    connect(m_hours, &QAbstractButton::toggled, this, [this] {
        adapt();
        touched();
    });
    hours->addStretch();
    layout->addLayout(hours);
}

void PromotionForm::addCoupon(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_coupon = addLine(grid, u"coupon"_s, tr("Coupon code (optional)"), 0, 0);
    m_coupon->setProperty("acceptsScan", true);
    m_couponUses = addNumber(grid, u"couponUses"_s, tr("Taken in how many sales"), kMostUses, 0, 1);
    m_couponUses->setSpecialValueText(tr("any number"));
    m_limit = addNumber(grid, u"limitPerSale"_s, tr("How often per sale"), kMostUses, 1, 0);
    m_limit->setSpecialValueText(tr("as often as it fits"));
    m_priority =
        addNumber(grid, u"priority"_s, tr("Goes first where the gain is equal"), 1'000, 1, 1);
    m_priority->setMinimum(-1'000);
    layout->addLayout(grid);
    m_combines = new Switch(&m_desk.theme(), tr("On top of other promotions"), this);
    m_combines->setObjectName(u"combinesSwitch"_s);
    connect(m_combines, &QAbstractButton::toggled, this, &PromotionForm::touched);
    layout->addWidget(m_combines, 0, Qt::AlignLeading);
}

PromotionKind PromotionForm::kind() const
{
    return PromotionKind(m_kind->currentData().toInt());
}

void PromotionForm::adapt()
{
    const PromotionKind is = kind();
    const bool threshold = is == PromotionKind::Threshold;
    const bool counts = is == PromotionKind::NForM || is == PromotionKind::NForPrice;
    m_rows.value(u"threshold"_s)->setVisible(threshold);
    m_rows.value(u"take"_s)->setVisible(counts);
    m_rows.value(u"pay"_s)->setVisible(is == PromotionKind::NForM);
    m_rows.value(u"percent"_s)->setVisible(is == PromotionKind::PercentOff || threshold);
    m_rows.value(u"amount"_s)
        ->setVisible(is != PromotionKind::PercentOff && is != PromotionKind::NForM);
    const bool off = is == PromotionKind::AmountOff || threshold;
    m_rows.value(u"amount"_s)
        ->setLabel(off ? (threshold ? tr("or an amount off") : tr("Amount off"))
                       : tr("Price of all"));
    m_scope->setVisible(is != PromotionKind::Bundle);
    m_partsBox->setVisible(is == PromotionKind::Bundle);
    m_dailyFrom->setEnabled(m_hours->isChecked());
    m_dailyUntil->setEnabled(m_hours->isChecked());
}

void PromotionForm::touched()
{
    if (!m_showing)
        Q_EMIT changed();
}

void PromotionForm::setCategories(const QList<Category> &categories)
{
    m_categories = categories;
    m_scope->setCategories(categories);
    for (const Part &part : std::as_const(m_parts))
        part.what->setCategories(categories);
}

void PromotionForm::setPromotion(const Promotion &promotion)
{
    m_showing = true;
    m_shown = promotion;
    clearMessages();
    const auto text = [this](const std::optional<Money> &amount) {
        return amount ? toText(*amount, m_desk.locale(), AmountStyle::Plain) : QString();
    };
    m_name->setText(promotion.name);
    m_kind->setCurrentIndex(m_kind->findData(int(promotion.kind)));
    const QString percent = TaxRate::fromMillionths(promotion.millionths).valueOr({}).percentText();
    m_percent->setText(promotion.millionths == 0 ? QString() : percent);
    m_amount->setText(text(promotion.amount));
    m_threshold->setText(text(promotion.threshold));
    m_take->setValue(promotion.take);
    m_pay->setValue(promotion.pay);
    m_scope->setScope(promotion.scope, {});
    setParts(promotion.parts);
    showWindow(promotion.window);
    m_coupon->setText(promotion.coupon);
    m_couponUses->setValue(promotion.couponUses);
    m_limit->setValue(promotion.limitPerSale);
    m_priority->setValue(promotion.priority);
    m_combines->setChecked(promotion.combination == PromotionCombination::Combinable);
    m_showing = false;
    adapt();
    Q_EMIT changed();
}

void PromotionForm::showWindow(const PromotionWindow &window)
{
    m_from->setDate(window.from.isValid() ? window.from : kAnyDay);
    m_until->setDate(window.until.isValid() ? window.until : kAnyDay);
    for (int day = 0; day < 7; ++day)
        m_weekdays[day]->setChecked(window.weekdays >> day & 1);
    m_hours->setChecked(window.dailyFrom.isValid());
    if (window.dailyFrom.isValid()) {
        m_dailyFrom->setTime(window.dailyFrom);
        m_dailyUntil->setTime(window.dailyUntil);
    }
}

PromotionWindow PromotionForm::window() const
{
    PromotionWindow window;
    window.from = dayOf(m_from);
    window.until = dayOf(m_until);
    window.weekdays = 0;
    for (int day = 0; day < 7; ++day)
        window.weekdays |= int(m_weekdays[day]->isChecked()) << day;
    if (m_hours->isChecked()) {
        window.dailyFrom = m_dailyFrom->time();
        window.dailyUntil = m_dailyUntil->time();
    }
    return window;
}

Result<Promotion> PromotionForm::typed() const
{
    Promotion promotion = m_shown;
    promotion.name = m_name->text().trimmed();
    promotion.kind = kind();
    const auto uses = [this](const QString &field) { return !m_rows.value(field)->isHidden(); };
    promotion.millionths = 0;
    promotion.amount.reset();
    promotion.threshold.reset();
    if (uses(u"percent"_s) && !m_percent->text().trimmed().isEmpty()) {
        const auto rate = TaxRate::fromPercentText(m_percent->text().trimmed());
        if (!rate)
            return Error{rate.error().code, rate.error().key, {{u"field"_s, u"percent"_s}}};
        promotion.millionths = rate->millionths();
    }
    if (uses(u"amount"_s) && !m_amount->text().trimmed().isEmpty()) {
        SHOP_TRY_VALUE(amount, amountIn(m_amount, u"amount"_s, m_desk));
        promotion.amount = amount;
    }
    if (uses(u"threshold"_s) && !m_threshold->text().trimmed().isEmpty()) {
        SHOP_TRY_VALUE(threshold, amountIn(m_threshold, u"threshold"_s, m_desk));
        promotion.threshold = threshold;
    }
    promotion.take = uses(u"take"_s) ? m_take->value() : 0;
    promotion.pay = uses(u"pay"_s) ? m_pay->value() : 0;
    promotion.scope = promotion.kind == PromotionKind::Bundle ? PromotionScope() : m_scope->scope();
    promotion.parts.clear();
    for (const Part &part : m_parts) {
        if (promotion.kind == PromotionKind::Bundle && part.count->value() > 0)
            promotion.parts.append({part.what->scope(), part.count->value()});
    }
    promotion.window = window();
    promotion.coupon = m_coupon->text().trimmed();
    promotion.couponUses = m_couponUses->value();
    promotion.limitPerSale = m_limit->value();
    promotion.priority = m_priority->value();
    promotion.combination =
        m_combines->isChecked() ? PromotionCombination::Combinable : PromotionCombination::BestOf;
    SHOP_TRY(checkPromotion(promotion));
    return promotion;
}

ScopeNames PromotionForm::names() const
{
    ScopeNames names = m_scope->names();
    for (const Part &part : m_parts)
        names.insert(part.what->names());
    return names;
}

// Into the part that has the focus, else the last one.
void PromotionForm::scanned(const QString &code)
{
    if (kind() != PromotionKind::Bundle)
        return m_scope->add(code);
    for (const Part &part : std::as_const(m_parts)) {
        if (part.box->isAncestorOf(focusWidget()))
            return part.what->add(code);
    }
    m_parts.last().what->add(code);
}

void PromotionForm::refuse(const Error &error)
{
    clearMessages();
    FieldRow *row = m_rows.value(error.context.value(u"field"_s).toString());
    if (!row || row->isHidden()) {
        m_desk.toast(errorText(error));
        return;
    }
    row->setMessage(FieldMessage::Error, errorText(error));
    row->editor()->setFocus(Qt::OtherFocusReason);
}

void PromotionForm::clearMessages()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->clearMessage();
}

} // namespace shop
