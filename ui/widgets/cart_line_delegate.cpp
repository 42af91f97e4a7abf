// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cart_line_delegate.h"

#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/cart_line_roles.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int margin = 14;
constexpr int actionHeight = 36;
constexpr int actionGap = 6;
constexpr int opened = 42; // more height of an open line
constexpr int stepperSide = 32;
constexpr int pictureSide = 28;
constexpr std::array<QStringView, 4> actionIcons = {u"percent", u"tag", u"note", u"trash"};
constexpr std::array<CartAction, 4> actionKinds = {CartAction::Discount, CartAction::Price,
                                                   CartAction::Note, CartAction::Remove};

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

bool canDecrease(const QModelIndex &index)
{
    const QVariant value = index.data(cart_role::CanDecrease);
    return !value.isValid() || value.toBool();
}

} // namespace

CartLineDelegate::CartLineDelegate(const ThemeHost *host, QObject *parent)
    : QStyledItemDelegate(parent), m_host(host)
{}

void CartLineDelegate::setOpenLine(const QModelIndex &index)
{
    const QModelIndex before = m_open;
    if (before == index) {
        return;
    }
    m_open = index;
    if (before.isValid()) {
        Q_EMIT sizeHintChanged(before);
    }
    if (index.isValid()) {
        Q_EMIT sizeHintChanged(index);
    }
}

void CartLineDelegate::followSelection(QAbstractItemView *view)
{
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { setOpenLine(current); });
    connect(this, &CartLineDelegate::editRequested, view,
            [view](const QModelIndex &index) { view->edit(index); });
}

int CartLineDelegate::restHeight() const
{
    const int rest = m_density == CartDensity::Scan ? 40 : m_density == CartDensity::Slip ? 34 : 66;
    return m_host->theme().px(rest);
}

TypeRole CartLineDelegate::lineType() const
{
    return m_density == CartDensity::Scan ? TypeRole::Line : TypeRole::Medium;
}

QSize CartLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, restHeight() + (index == m_open ? m_host->theme().px(opened) : 0)};
}

CartLineDelegate::Parts CartLineDelegate::parts(const QStyleOptionViewItem &option,
                                                const QModelIndex &index) const
{
    Parts parts;
    parts.open = index == m_open;
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    if (m_density != CartDensity::Tall) {
        scanParts(parts, inner, index);
    } else {
        tallParts(parts, inner, index);
    }
    // Places were made for left-to-right; the whole line mirrors at once.
    for (QRect *rect : {&parts.quantity, &parts.picture, &parts.name, &parts.total, &parts.badges,
                        &parts.unit, &parts.stepper, &parts.weigh, &parts.actions[0],
                        &parts.actions[1], &parts.actions[2], &parts.actions[3]}) {
        *rect = directed(option.direction, option.rect, *rect);
    }
    return parts;
}

void CartLineDelegate::tallParts(Parts &parts, const QRect &inner, const QModelIndex &index) const
{
    const Theme &theme = m_host->theme();
    const int first = theme.px(20);
    const int second = theme.px(32);
    const int total =
        textWidth(typeFont(TypeRole::RowTotal, theme), isolated(textOf(index, cart_role::Total)));
    parts.total = QRect(inner.x() + inner.width() - total, inner.y() + 6, total, first);
    parts.name = QRect(inner.x(), inner.y() + 6, inner.width() - total - 12, first);
    const int top = inner.y() + 6 + first + 2;
    const QFont digits = fontOfSize(TypeRole::Strong, 13, QFont::DemiBold, theme);
    const int value =
        std::max(theme.px(34), textWidth(digits, textOf(index, cart_role::Quantity)) + 12);
    const int wide = value + 2 * theme.px(stepperSide);
    int used = wide;
    if (index.data(cart_role::Weighed).toBool()) {
        used = textWidth(typeFont(TypeRole::Label, theme), tr("Weigh")) + theme.px(16) + 28;
        parts.weigh = QRect(inner.x() + inner.width() - used, top, used, second);
    } else {
        parts.stepper = QRect(inner.x() + inner.width() - wide, top, wide, second);
    }
    parts.unit = QRect(inner.x(), top, inner.width() - used - 12, second);
    parts.badges = parts.unit;
    if (parts.open) {
        placeActions(parts,
                     QRect(inner.x(), top + second + 6, inner.width(), theme.px(actionHeight)));
    }
}

void CartLineDelegate::scanParts(Parts &parts, const QRect &inner, const QModelIndex &index) const
{
    const Theme &theme = m_host->theme();
    const int row = restHeight();
    QFont money = typeFont(lineType(), theme);
    money.setWeight(QFont::DemiBold);
    const int total = textWidth(money, isolated(textOf(index, cart_role::Total)));
    const int quantity = std::max(theme.px(22), textWidth(typeFont(lineType(), theme),
                                                          textOf(index, cart_role::Quantity))) +
                         8;
    parts.quantity = QRect(inner.x(), inner.y(), quantity, row);
    parts.total = QRect(inner.x() + inner.width() - total, inner.y(), total, row);
    int badges = 0;
    for (const int role : {cart_role::Badge, cart_role::Warning}) {
        if (const QString text = textOf(index, role); !text.isEmpty()) {
            badges += badgeSize(text, theme).width() + 6;
        }
    }
    badges = std::min(badges, inner.width() / 3);
    parts.badges = QRect(parts.total.x() - badges - 4, inner.y(), badges, row);
    int left = inner.x() + quantity;
    if (!index.data(cart_role::Picture).isNull()) {
        parts.picture = QRect(left, inner.y() + (row - pictureSide) / 2, pictureSide, pictureSide);
        left += pictureSide + 8;
    }
    parts.name = QRect(left, inner.y(), parts.badges.x() - left - 4, row);
    if (!parts.open) {
        return;
    }
    const int top = inner.y() + row;
    const int tall = theme.px(actionHeight);
    int used = 0;
    if (index.data(cart_role::Weighed).toBool()) {
        used = theme.px(16) + 28;
        parts.weigh = QRect(inner.x(), top, used, tall);
    } else {
        const QFont digits = fontOfSize(TypeRole::Strong, 13, QFont::DemiBold, theme);
        used = std::max(theme.px(34), textWidth(digits, textOf(index, cart_role::Quantity)) + 12) +
               2 * theme.px(stepperSide);
        parts.stepper = QRect(inner.x(), top, used, tall);
    }
    placeActions(parts,
                 QRect(inner.x() + used + actionGap, top, inner.width() - used - actionGap, tall));
}

bool CartLineDelegate::offers(std::size_t action) const
{
    return m_actions.contains(actionKinds[action]);
}

void CartLineDelegate::placeActions(Parts &parts, const QRect &row) const
{
    // Each as wide as its words want, the rest shared evenly; without room, icons of equal width.
    const Theme &theme = m_host->theme();
    const QFont label = typeFont(TypeRole::Label, theme);
    const std::array<QString, 4> labels = {tr("Discount"), tr("Price"), tr("Note"), tr("Remove")};
    const bool withIcons = !m_compact && m_density == CartDensity::Tall;
    const int count = static_cast<int>(m_actions.size());
    std::array<int, 4> widths = {};
    int sum = (count - 1) * actionGap;
    for (std::size_t i = 0; i < 4; ++i) {
        if (!offers(i)) {
            continue;
        }
        widths[i] = textWidth(label, labels[i]) + 12 + (withIcons ? theme.px(16) + 5 : 0);
        sum += widths[i];
    }
    const int left = row.width() - sum;
    int x = row.x();
    for (std::size_t i = 0; i < 4; ++i) {
        if (!offers(i)) {
            continue;
        }
        const int wide =
            left >= 0 ? widths[i] + left / count : (row.width() - (count - 1) * actionGap) / count;
        const bool last = actionKinds[i] == m_actions.last();
        const int end = last ? row.x() + row.width() : x + wide;
        parts.actions[i] = QRect(x, row.y(), end - x, row.height());
        x = end + actionGap;
    }
}

void CartLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = m_host->theme();
    const QRect rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected) || index == m_open;
    const bool flash = index.data(cart_role::Flash).toBool();
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (selected || flash) {
        painter->fillRect(rect, theme.selection);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(rect, theme.hover);
    }
    if (selected) {
        painter->fillRect(
            directed(option.direction, rect, QRect(rect.x(), rect.y(), 3, rect.height())),
            theme.accent);
    }
    painter->fillRect(QRect(rect.x(), rect.y() + rect.height() - 1, rect.width(), 1), theme.line);
    const Parts where = parts(option, index);
    paintHead(painter, option, index, where);
    paintBadges(painter, option, index, where);
    paintControls(painter, option, index, where);
    painter->restore();
}

void CartLineDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const Parts &parts) const
{
    const Theme &theme = m_host->theme();
    const bool scan = m_density != CartDensity::Tall;
    const Qt::LayoutDirection direction = option.direction;
    const QColor amount = index.data(cart_role::IsReturn).toBool() ? theme.danger : theme.text;
    QFont money = typeFont(scan ? lineType() : TypeRole::RowTotal, theme);
    money.setWeight(QFont::DemiBold);
    if (scan) {
        const QString quantity = textOf(index, cart_role::Quantity);
        drawLine(*painter, parts.quantity, isolated(quantity), typeFont(lineType(), theme),
                 quantity == "1"_L1 ? theme.text3 : theme.accentText, leading(direction));
    }
    if (!parts.picture.isNull()) {
        const auto picture = index.data(cart_role::Picture).value<QPixmap>();
        const QSize size = picture.size().scaled(parts.picture.size(), Qt::KeepAspectRatio);
        const QPoint corner =
            parts.picture.center() - QPoint(size.width() / 2 - 1, size.height() / 2 - 1);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(QRect(corner, size), picture);
    }
    drawLine(*painter, parts.name, displayName(textOf(index, cart_role::Name)),
             typeFont(lineType(), theme), theme.text, leading(direction));
    drawLine(*painter, parts.total, isolated(textOf(index, cart_role::Total)), money, amount,
             trailing(direction));
}

void CartLineDelegate::paintBadges(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const Parts &parts) const
{
    const Theme &theme = m_host->theme();
    const bool scan = m_density != CartDensity::Tall;
    QRect room = parts.badges;
    int x = room.x();
    if (!scan) {
        const QString unit = textOf(index, cart_role::UnitText);
        const QString note = textOf(index, cart_role::Note);
        const QString shown =
            note.isEmpty() ? unit : QString(unit + u", "_s + displayName(note, 60));
        const QFont small = typeFont(TypeRole::Small, theme);
        int badges = 0;
        for (const int role : {cart_role::Badge, cart_role::Warning}) {
            const QString text = textOf(index, role);
            badges += text.isEmpty() ? 0 : badgeSize(text, theme).width() + 6;
        }
        const int wide = std::min(textWidth(small, shown), std::max(0, room.width() - badges));
        drawLine(*painter,
                 directed(option.direction, room, QRect(x, room.y(), wide, room.height())), shown,
                 small, theme.text3, leading(option.direction));
        x += wide + 6;
    }
    const auto badge = [&](const QString &text, Tone tone) {
        if (text.isEmpty()) {
            return;
        }
        const QSize size = badgeSize(text, theme);
        const QRect place(x, room.y() + (room.height() - size.height()) / 2,
                          std::min(size.width(), room.x() + room.width() - x), size.height());
        if (place.width() > 16) {
            drawBadge(*painter, directed(option.direction, room, place), text, tone, theme);
        }
        x += size.width() + 6;
    };
    const QVariant tone = index.data(cart_role::BadgeTone);
    badge(textOf(index, cart_role::Badge),
          tone.isValid() ? static_cast<Tone>(tone.toInt()) : Tone::Accent);
    badge(textOf(index, cart_role::Warning), Tone::Warning);
}

void CartLineDelegate::paintControls(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const Parts &parts) const
{
    const Theme &theme = m_host->theme();
    if (!parts.stepper.isNull()) {
        StepperLook look;
        look.text = isolated(textOf(index, cart_role::Quantity));
        look.canDecrease = canDecrease(index);
        if (m_pressedIndex == index) {
            const StepperParts places =
                stepperParts(parts.stepper, theme.px(stepperSide), option.direction);
            look.pressed = places.minus.contains(m_pressedAt)  ? StepperPart::Minus
                           : places.plus.contains(m_pressedAt) ? StepperPart::Plus
                                                               : StepperPart::None;
        }
        drawStepper(*painter, parts.stepper, theme.px(stepperSide), look, theme, option.direction);
    }
    if (!parts.weigh.isNull()) {
        paintButton(painter, parts.weigh, tr("Weigh"), u"scale", false, option.direction);
    }
    if (!parts.open) {
        return;
    }
    const std::array<QString, 4> labels = {tr("Discount"), tr("Price"), tr("Note"), tr("Remove")};
    for (std::size_t i = 0; i < parts.actions.size(); ++i) {
        if (offers(i)) {
            paintButton(painter, parts.actions[i], labels[i], actionIcons[i], i == 3,
                        option.direction);
        }
    }
}

void CartLineDelegate::paintButton(QPainter *painter, const QRect &rect, const QString &label,
                                   QStringView iconName, bool danger,
                                   Qt::LayoutDirection direction) const
{
    const Theme &theme = m_host->theme();
    ButtonLook look;
    look.role = danger ? ButtonRole::DangerText : ButtonRole::Normal;
    look.pressed = m_pressedIndex.isValid() && rect.contains(m_pressedAt);
    const ButtonColours colours = buttonColours(look, theme);
    drawPanel(*painter, rect, radius::dense, colours.fill, colours.line);
    const QFont font = typeFont(TypeRole::Label, theme);
    const int words = textWidth(font, label);
    const int icon = theme.px(16);
    const bool showWords = words + 8 <= rect.width();
    const bool showIcon = !showWords || words + icon + 5 + 10 <= rect.width();
    const int gap = showWords && showIcon ? 5 : 0;
    const int total = (showIcon ? icon : 0) + gap + (showWords ? words : 0);
    const int x = rect.x() + (rect.width() - total) / 2;
    if (showIcon) {
        const QRect sign(x, rect.y() + (rect.height() - icon) / 2, icon, icon);
        drawIcon(*painter, directed(direction, rect, sign), iconName, colours.icon, direction);
    }
    if (showWords) {
        const QRect text(x + (showIcon ? icon : 0) + gap, rect.y(), words, rect.height());
        drawLine(*painter, directed(direction, rect, text), label, font, colours.text,
                 Qt::AlignCenter);
    }
}

bool CartLineDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton) {
            m_pressedIndex = index;
            m_pressedAt = mouse->position().toPoint();
            return true;
        }
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        const bool same = m_pressedIndex == index;
        m_pressedIndex = QModelIndex();
        return same && release(at, option, index);
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool CartLineDelegate::release(const QPoint &at, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const Parts where = parts(option, index);
    // Painted smaller than 44, hit at 44: everything in the row of the control counts.
    const auto hit = [&](const QRect &rect) {
        const int more = std::max(0, (measure::hitMin - rect.height()) / 2);
        return !rect.isNull() && rect.contains(m_pressedAt) &&
               rect.adjusted(-2, -more, 2, more).contains(at);
    };
    if (!where.stepper.isNull()) {
        const StepperParts places =
            stepperParts(where.stepper, m_host->theme().px(stepperSide), option.direction);
        if (hit(places.minus)) {
            if (canDecrease(index)) {
                Q_EMIT decreaseRequested(index);
            }
            return true;
        }
        if (hit(places.plus)) {
            Q_EMIT increaseRequested(index);
            return true;
        }
        if (hit(places.value)) {
            Q_EMIT editRequested(index);
            return true;
        }
    }
    if (hit(where.weigh)) {
        Q_EMIT actionRequested(index, CartAction::Weigh);
        return true;
    }
    for (std::size_t i = 0; where.open && i < where.actions.size(); ++i) {
        if (offers(i) && hit(where.actions[i])) {
            Q_EMIT actionRequested(index, actionKinds[i]);
            return true;
        }
    }
    return false;
}

QWidget *CartLineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    if (parts(option, index).stepper.isNull()) {
        return nullptr;
    }
    auto *editor = new QLineEdit(parent);
    editor->setAlignment(Qt::AlignCenter);
    editor->setMaxLength(16);
    editor->setProperty("density", u"dense"_s);
    editor->setAccessibleName(tr("Quantity"));
    return editor;
}

void CartLineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = static_cast<QLineEdit *>(editor);
    // A line that changes meanwhile (its flash ends) takes away nothing that has been typed.
    if (edit->isModified()) {
        return;
    }
    edit->setText(textOf(index, cart_role::Quantity));
    edit->selectAll();
}

void CartLineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    Q_UNUSED(model)
    const QString text = static_cast<QLineEdit *>(editor)->text();
    if (text != textOf(index, cart_role::Quantity)) {
        Q_EMIT quantityTyped(index, text);
    }
}

void CartLineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    const QRect stepper = parts(option, index).stepper;
    editor->setGeometry(stepper);
}

} // namespace shop
