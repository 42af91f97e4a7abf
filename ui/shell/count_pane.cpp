// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/count_pane.h"

#include "core/base/amount_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/card.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/small_parts.h"
#include "ui/widgets/stepper.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kMostTouchRows = 10; // with more values the rows are dense
constexpr qint64 kMostPieces = 1'000'000;
constexpr int kStepperWidth = 136;

// Lit while its pieces have the focus.
class RowGround final : public QWidget
{
public:
    RowGround(const ThemeHost *host, QWidget *parent) : QWidget(parent), m_host(host) {}
    void setLit(bool on)
    {
        m_lit = on;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = m_host->theme();
        if (m_lit)
            painter.fillRect(rect().adjusted(1, 1, -1, 0), theme.selection);
        painter.fillRect(QRect(1, 0, width() - 2, 1), theme.line);
    }

private:
    const ThemeHost *m_host;
    bool m_lit = false;
};

// "$20", "25¢" is nobody's rule: whole units lose their decimals, the rest is said as it is.
QString valueText(const Money &value, const QLocale &locale)
{
    QString text = toText(value, locale);
    const int exponent = value.currency().exponent();
    if (exponent > 0)
        text.remove(locale.decimalPoint() + QString(locale.zeroDigit()).repeated(exponent));
    return text;
}

} // namespace

CountPane::CountPane(const ThemeHost *host, const QLocale &locale, Currency currency,
                     const QList<qint64> &values, QWidget *parent)
    : QWidget(parent), m_host(host), m_locale(locale), m_currency(currency)
{
    setObjectName(u"countPane"_s);
    setAccessibleName(tr("Count of the drawer"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(host, this);
    outer->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    const auto heading = [&](const QString &text, Qt::Alignment at) {
        auto *label = new PlainLabel(host, text, TypeRole::Caption, &Theme::text2, card);
        label->setAlignment(at);
        head->addWidget(label, 1);
    };
    heading(tr("Value"), Qt::AlignLeading);
    heading(tr("Pieces"), Qt::AlignHCenter);
    heading(tr("Amount"), Qt::AlignTrailing);
    layout->addLayout(head);
    auto *rows = new QWidget(card);
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const qint64 value : values)
        addRow(rows, value, values.size() > kMostTouchRows);
    column->addStretch();
    m_scroll = scrolled(rows, card);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(new Divider(host, Qt::Horizontal, card));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 10);
    foot->addWidget(new PlainLabel(host, tr("Counted"), TypeRole::Title, &Theme::text, card));
    m_total = new MoneyLabel(host, TypeRole::Money, card);
    m_total->setObjectName(u"countedTotal"_s);
    m_total->setMeaning(tr("Counted"));
    foot->addWidget(m_total, 1);
    layout->addLayout(foot);
    if (!m_rows.isEmpty())
        setFocusProxy(m_rows.first().stepper);
    refresh();
}

void CountPane::addRow(QWidget *parent, qint64 valueMinor, bool dense)
{
    const QString value = isolated(valueText(Money(valueMinor, m_currency), m_locale));
    auto *ground = new RowGround(m_host, parent);
    auto *layout = new QHBoxLayout(ground);
    layout->setContentsMargins(16, dense ? 4 : 5, 16, dense ? 4 : 5);
    layout->setSpacing(8);
    layout->addWidget(new PlainLabel(m_host, value, TypeRole::Title, &Theme::text, ground), 1);
    auto *stepper = new Stepper(m_host, dense ? StepperSize::Dense : StepperSize::Touch, ground);
    stepper->setObjectName(u"pieces%1"_s.arg(valueMinor));
    stepper->setAccessibleName(tr("Pieces of %1").arg(value));
    stepper->setRange(0, kMostPieces);
    stepper->setValue(0);
    stepper->setFixedWidth(m_host->theme().px(kStepperWidth));
    layout->addWidget(stepper);
    auto *amount = new MoneyLabel(m_host, TypeRole::Strong, ground);
    amount->setMeaning(value);
    layout->addWidget(amount, 1);
    parent->layout()->addWidget(ground);
    // Keys and focus arrive at the stepper, or at the field it opens while digits are typed.
    stepper->installEventFilter(this);
    if (auto *field = stepper->findChild<QLineEdit *>())
        field->installEventFilter(this);
    connect(stepper, &Stepper::valueChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    m_rows.append({ground, stepper, amount, valueMinor});
}

int CountPane::rowOf(const QObject *watched) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].stepper == watched || m_rows[row].stepper == watched->parent())
            return row;
    }
    return -1;
}

bool CountPane::eventFilter(QObject *watched, QEvent *event)
{
    const int row = rowOf(watched);
    if (row < 0)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const bool in = event->type() == QEvent::FocusIn;
        static_cast<RowGround *>(m_rows[row].ground)->setLit(in);
        if (in)
            m_scroll->ensureWidgetVisible(m_rows[row].ground, 0, 0);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const bool enter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    const bool down = enter || pressed->key() == Qt::Key_Down;
    if (!down && pressed->key() != Qt::Key_Up)
        return false;
    if (enter && (pressed->modifiers() & Qt::ControlModifier)) {
        // It belongs to the form around; a field that is typed in would keep it.
        finishTyping();
        if (watched == m_rows[row].stepper)
            return false;
        QKeyEvent again(QEvent::KeyPress, pressed->key(), pressed->modifiers());
        QApplication::sendEvent(m_rows[row].stepper, &again);
        return true;
    }
    const int next = qBound(0, row + (down ? 1 : -1), int(m_rows.size()) - 1);
    if (next == row) // the last one takes what is typed all the same
        m_rows[row].stepper->setFocus(Qt::TabFocusReason);
    m_rows[next].stepper->setFocus(Qt::TabFocusReason);
    return true;
}

CashCount CountPane::count() const
{
    CashCount counted;
    for (const Row &row : m_rows) {
        if (row.stepper->value() > 0)
            counted.pieces.append({row.valueMinor, row.stepper->value()});
    }
    return counted;
}

Money CountPane::total() const
{
    return {count().totalMinor().valueOr(0), m_currency};
}

bool CountPane::isEmpty() const
{
    return count().pieces.isEmpty();
}

void CountPane::clear()
{
    for (const Row &row : m_rows)
        row.stepper->setValue(0);
}

void CountPane::finishTyping()
{
    auto *field = qobject_cast<QLineEdit *>(focusWidget());
    const int row = field ? rowOf(field) : -1;
    if (row >= 0)
        m_rows[row].stepper->setFocus(Qt::OtherFocusReason);
}

QString CountPane::shown(qint64 minor) const
{
    return toText(Money(minor, m_currency), m_locale);
}

void CountPane::refresh()
{
    for (const Row &row : m_rows)
        row.amount->setAmount(shown(row.valueMinor * row.stepper->value()));
    m_total->setAmount(toText(total(), m_locale));
}

} // namespace shop
