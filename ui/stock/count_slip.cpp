// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/count_slip.h"

#include "core/base/amount_text.h"
#include "ui/products/picture_store.h"
#include "ui/stock/stock_words.h"
#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/num_pad.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/slip_frame.h"
#include "ui/widgets/small_parts.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kArt = 128;
constexpr int kArtInLowWindow = 72;
constexpr int kLowWindow = 760;
constexpr int kLowestWithArt = 600;
constexpr qsizetype kMostFigures = 9;

} // namespace

// The picture of the product on the colour of its shelf.
class CountSlip::Art final : public QWidget
{
public:
    Art(const ThemeHost *host, PictureStore *pictures, QWidget *parent)
        : QWidget(parent), m_host(host), m_pictures(pictures)
    {
        setFixedSize(kArt, kArt);
        connect(pictures, &PictureStore::arrived, this, qOverload<>(&QWidget::update));
    }
    void setProduct(const ProductSummary &product)
    {
        m_product = product;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = m_host->theme();
        const ShelfColours &shelf = theme.shelf(m_product.shelf);
        drawPanel(painter, rect(), radius::card,
                  m_product.name.isEmpty() ? theme.sunken : shelf.tint);
        const int side = width() * 3 / 4;
        QPixmap picture = m_pictures->picture(m_product.image);
        if (m_product.image.startsWith(u"art:"))
            picture = productArt(QStringView(m_product.image).mid(4), side, devicePixelRatioF());
        const QRect place((width() - side) / 2, (height() - side) / 2, side, side);
        if (picture.isNull())
            drawIcon(painter, place.adjusted(20, 20, -20, -20), u"package", theme.text3);
        else
            painter.drawPixmap(place, picture);
    }

private:
    const ThemeHost *m_host;
    PictureStore *m_pictures;
    ProductSummary m_product;
};

CountSlip::CountSlip(Desk &desk, PictureStore *pictures, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_pictures(pictures)
{
    setObjectName(u"countSlip"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *slip = new SlipFrame(&desk.theme(), this);
    layout->addWidget(slip);
    build(slip->paper());
    clear();
}

void CountSlip::build(QVBoxLayout *paper)
{
    const ThemeHost *host = &m_desk.theme();
    const auto label = [&](TypeRole type, QColor Theme::*colour) {
        auto *made = new PlainLabel(host, type, colour, this);
        made->setAlignment(Qt::AlignCenter);
        return made;
    };
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 12, 14, 12);
    m_when = new PlainLabel(host, TypeRole::Small, &Theme::text2, this);
    m_badge = new Badge(host, tr("Counted"), Tone::Success, this);
    m_badge->setIconName(u"check"_s);
    head->addWidget(m_when, 1);
    head->addWidget(m_badge);
    paper->addLayout(head);
    paper->addWidget(new Divider(host, Qt::Horizontal, this));
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(16, 14, 16, 10);
    middle->setSpacing(2);
    m_art = new Art(host, m_pictures, this);
    middle->addWidget(m_art, 0, Qt::AlignHCenter);
    middle->addSpacing(8);
    m_name = label(TypeRole::Title, &Theme::text);
    m_name->setWordWrap(true);
    m_code = label(TypeRole::Mono, &Theme::text2);
    middle->addWidget(m_name);
    middle->addWidget(m_code);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(14);
    m_count = label(TypeRole::Due, &Theme::text);
    m_count->setObjectName(u"slipCount"_s);
    m_of = label(TypeRole::Title, &Theme::text2);
    figures->addStretch();
    figures->addWidget(m_count);
    figures->addWidget(m_of, 0, Qt::AlignBottom);
    figures->addStretch();
    middle->addLayout(figures);
    m_state = label(TypeRole::Strong, &Theme::warning);
    m_state->setObjectName(u"slipState"_s);
    middle->addWidget(m_state);
    paper->addLayout(middle, 1);
    paper->addWidget(new Perforation(host, this));
    auto *below = new QVBoxLayout;
    below->setContentsMargins(16, 6, 16, 10);
    below->setSpacing(6);
    m_pad =
        new NumPad(host, NumPadOrder::Calculator, NumPadSize::Compact, NumPadExtra::Decimal, this);
    m_pad->setDecimalText(m_desk.locale().decimalPoint());
    connect(m_pad, &NumPad::keyTapped, this, &CountSlip::tap);
    below->addWidget(m_pad);
    m_set = new Button(tr("Set"), ButtonRole::Soft, this);
    m_set->setObjectName(u"slipSetButton"_s);
    m_set->setSize(ButtonSize::Touch);
    connect(m_set, &QPushButton::clicked, this, &CountSlip::take);
    below->addWidget(m_set);
    m_first = addFact(below, &m_firstName);
    m_second = addFact(below, &m_secondName);
    m_second->setObjectName(u"slipFact"_s);
    paper->addLayout(below);
}

PlainLabel *CountSlip::addFact(QVBoxLayout *into, PlainLabel **name)
{
    const ThemeHost *host = &m_desk.theme();
    auto *row = new QHBoxLayout;
    *name = new PlainLabel(host, TypeRole::Small, &Theme::text2, this);
    (*name)->setElided(true);
    auto *value = new PlainLabel(host, TypeRole::Strong, &Theme::text, this);
    row->addWidget(*name, 1);
    row->addWidget(value);
    into->addLayout(row);
    return value;
}

void CountSlip::setLine(const CountLine &line, const SheetHead &head, bool blind)
{
    m_line = line;
    m_head = head;
    m_blind = blind;
    m_typed.clear();
    show();
}

void CountSlip::clear()
{
    m_line.reset();
    m_typed.clear();
    show();
}

void CountSlip::show()
{
    const bool open = m_head.state == SheetState::Open;
    const CountLine line = m_line.value_or(CountLine());
    const QLocale &locale = m_desk.locale();
    const auto text = [&](Quantity quantity) { return isolated(toText(quantity, locale)); };
    const bool received = m_head.kind == SheetKind::Receiving;
    m_badge->setVisible(m_line && line.countedAt > 0);
    m_when->setText(
        line.countedAt > 0
            ? tr("Counted at %1")
                  .arg(locale.toString(m_desk.shopTime(line.countedAt).time(), u"HH:mm:ss"_s))
            : tr("Nothing scanned yet"));
    m_art->setProduct(line.product);
    m_name->setText(displayName(line.product.name, 120));
    m_code->setText(
        isolated(displayName(line.barcode.isEmpty() ? line.product.sku : line.barcode, 60)));
    m_count->setText(m_typed.isEmpty() ? text(line.counted) : isolated(m_typed));
    m_count->setColour(m_typed.isEmpty() ? &Theme::text : &Theme::accentText);
    m_count->setAccessibleName(tr("Counted"));
    const bool compares = m_line && line.expected && !m_blind;
    m_of->setText(!compares  ? QString()
                  : received ? tr("of %1").arg(text(*line.expected))
                             : tr("expected %1").arg(text(*line.expected)));
    const LineState state = lineState(line, m_head.kind, locale);
    const Quantity difference = line.difference();
    QString words = state.text;
    if (!received && !difference.isZero())
        words = difference.isNegative()
                    ? tr("%1 fewer than expected").arg(text(difference.negated()))
                    : tr("%1 more than expected").arg(text(difference));
    else if (!received)
        words = tr("As expected");
    m_state->setText(m_line && !m_blind ? words : QString());
    m_state->setColour(state.tone == Tone::Warning  ? &Theme::warning
                       : state.tone == Tone::Danger ? &Theme::danger
                       : state.tone == Tone::Info   ? &Theme::info
                                                    : &Theme::success);
    const Quantity onHand = line.product.onHand;
    const auto after = onHand.plus(received ? line.counted : difference);
    m_firstName->setText(received || m_blind ? tr("In stock before") : tr("Value of difference"));
    const auto value = line.value();
    m_first->setText(!m_line || m_blind ? QString()
                     : received         ? text(onHand)
                     : value            ? isolated(toText(*value, locale))
                                        : tr("unknown"));
    m_secondName->setText(tr("After booking"));
    m_second->setText(m_line && open && after && !m_blind ? text(*after) : QString());
    m_pad->setEnabled(m_line && open);
    m_set->setEnabled(m_line && open && !m_typed.isEmpty());
}

void CountSlip::tap(int key, const QString &text)
{
    if (key == Qt::Key_Backspace)
        m_typed.chop(1);
    else if (m_typed.size() < kMostFigures)
        m_typed += text;
    show();
}

void CountSlip::take()
{
    if (!m_line)
        return;
    const auto typed = quantityFromText(m_typed, m_line->product.unit, m_desk.locale());
    if (!typed)
        return m_desk.soundBad();
    Q_EMIT setWanted(m_line->product.id, *typed);
}

void CountSlip::resizeEvent(QResizeEvent *)
{
    const Theme &theme = m_desk.theme().theme();
    const bool low = window()->height() < theme.px(kLowWindow);
    const int side = theme.px(low ? kArtInLowWindow : kArt);
    m_art->setFixedSize(side, side);
    m_art->setVisible(window()->height() >= theme.px(kLowestWithArt));
    m_firstName->setVisible(!low);
    m_first->setVisible(!low);
}

} // namespace shop
