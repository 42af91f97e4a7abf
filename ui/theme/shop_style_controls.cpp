// SPDX-License-Identifier: GPL-3.0-or-later
// ShopStyle: buttons, fields, choices, scroll bars.
#include "ui/theme/icons.h"
#include "ui/theme/shop_style.h"
#include "ui/theme/style_support.h"
#include "ui/theme/theme_host.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

struct ButtonParts {
    QString text;
    QString iconName;
    QString trailingIconName;
    QString keyCap;
    QFont font;
    int iconSize = 18;
    int gap = 8;
    int padding = 14;
    bool plainIcon = false; // an icon set with setIcon

    int width(const Theme &theme) const
    {
        int sum = 0;
        const auto add = [&](int part) { sum += part + (sum > 0 ? gap : 0); };
        if (!iconName.isEmpty() || plainIcon) {
            add(iconSize);
        }
        if (!text.isEmpty()) {
            add(textWidth(font, text));
        }
        if (!keyCap.isEmpty()) {
            add(keyCapSize(keyCap, theme).width());
        }
        if (!trailingIconName.isEmpty()) {
            add(theme.px(16));
        }
        return sum;
    }
};

// "&&" stands for an ampersand, a single one marks a mnemonic; neither is shown.
QString withoutMnemonic(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&') {
            ++i;
        }
        if (i < text.size()) {
            result += text.at(i);
        }
    }
    return result;
}

ButtonParts partsOf(const QStyleOptionButton &button, const QWidget *widget, const Theme &theme)
{
    ButtonParts parts;
    parts.text = withoutMnemonic(button.text);
    const Density density = densityOf(widget, theme);
    parts.font = controlFont(density, theme);
    parts.iconSize = theme.px(density == Density::Dense ? 16 : 18);
    parts.gap = density == Density::Dense ? 6 : 8;
    parts.padding = density == Density::Dense ? 10 : density == Density::Touch ? 16 : 14;
    const ButtonRole role = buttonRoleOf(widget);
    if (role == ButtonRole::Link) {
        parts.padding = 8;
    }
    if (role == ButtonRole::Primary || role == ButtonRole::Soft || role == ButtonRole::Danger) {
        parts.font.setWeight(QFont::DemiBold);
    }
    if (widget) {
        parts.iconName = widget->property("iconName").toString();
        parts.trailingIconName = widget->property("trailingIconName").toString();
        parts.keyCap = theme.keyCaps ? widget->property("keyCap").toString() : QString();
    }
    parts.plainIcon = parts.iconName.isEmpty() && !button.icon.isNull();
    return parts;
}

ButtonLook lookOf(const QStyleOption *option, const QWidget *widget)
{
    ButtonLook look;
    look.role = buttonRoleOf(widget);
    look.enabled = has(option, QStyle::State_Enabled);
    look.hover = has(option, QStyle::State_MouseOver);
    look.pressed = has(option, QStyle::State_Sunken);
    look.checked = has(option, QStyle::State_On);
    return look;
}

int fieldPadding(Density density)
{
    return density == Density::Dense ? 10 : 12;
}

} // namespace

void ShopStyle::drawButton(const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const Theme &look = theme();
    ButtonLook state = lookOf(option, widget);
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && button->features.testFlag(QStyleOptionButton::Flat) &&
        state.role == ButtonRole::Normal) {
        state.role = ButtonRole::Ghost;
    }
    const ButtonColours colours = buttonColours(state, look);
    if (colours.fill.isValid() || colours.line.isValid()) {
        drawPanel(*painter, option->rect, controlRadius(densityOf(widget, look)), colours.fill,
                  colours.line);
    }
}

void ShopStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button) {
        return;
    }
    const Theme &look = theme();
    const ButtonParts parts = partsOf(*button, widget, look);
    const ButtonLook state = lookOf(option, widget);
    const ButtonColours colours = buttonColours(state, look);
    const QRect all = option->rect;
    // Fusion takes a pixel off each side of the label; let the text have a little of the padding.
    const int room = all.width() - 2 * std::min(parts.padding, 6);
    const int total = std::min(parts.width(look), room);
    int x = all.x() + (all.width() - total) / 2;
    if (widget && widget->property("leadingLabel").toBool()) {
        x = all.x() + parts.padding;
    }
    const int end = x + total;
    const auto at = [&](int width, int height) {
        const QRect rect(x, all.y() + (all.height() - height) / 2, width, height);
        x += width + parts.gap;
        return directed(option->direction, all, rect);
    };
    if (!parts.iconName.isEmpty()) {
        drawIcon(*painter, at(parts.iconSize, parts.iconSize), parts.iconName, colours.icon,
                 option->direction);
    } else if (parts.plainIcon) {
        button->icon.paint(painter, at(parts.iconSize, parts.iconSize), Qt::AlignCenter,
                           state.enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QSize cap = parts.keyCap.isEmpty() ? QSize() : keyCapSize(parts.keyCap, look);
    if (!parts.text.isEmpty()) {
        const int behind = (parts.keyCap.isEmpty() ? 0 : cap.width() + parts.gap) +
                           (parts.trailingIconName.isEmpty() ? 0 : look.px(16) + parts.gap);
        const int width =
            std::max(0, std::min(textWidth(parts.font, parts.text), end - behind - x));
        drawLine(*painter, at(width, all.height()), parts.text, parts.font, colours.text,
                 Qt::AlignCenter);
    }
    if (!parts.keyCap.isEmpty()) {
        const bool filled =
            state.role == ButtonRole::Primary || state.role == ButtonRole::Danger || !state.enabled;
        drawKeyCap(*painter, at(cap.width(), cap.height()), parts.keyCap, look,
                   filled ? colours.text : QColor());
    }
    if (!parts.trailingIconName.isEmpty()) {
        drawIcon(*painter, at(look.px(16), look.px(16)), parts.trailingIconName, colours.icon,
                 option->direction);
    }
}

void ShopStyle::drawField(const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &look = theme();
    const Density density = densityOf(widget, look);
    const QString state = widget ? widget->property("fieldState").toString() : QString();
    const bool enabled = has(option, State_Enabled);
    QColor line = enabled ? look.control : look.lineStrong;
    qreal width = 1;
    if (!enabled) {
        width = 1;
    } else if (state == "error"_L1) {
        line = look.danger;
        width = 2;
    } else if (state == "warning"_L1) {
        line = look.warning;
        width = 2;
    } else if (has(option, State_HasFocus)) {
        line = look.focus;
        width = 2;
    } else if (has(option, State_MouseOver)) {
        line = look.text2;
    }
    const bool plain = !enabled || has(option, State_ReadOnly);
    drawPanel(*painter, option->rect, controlRadius(density), plain ? look.sunken : look.surface,
              line, width);
    const QString iconName = widget ? widget->property("iconName").toString() : QString();
    if (!iconName.isEmpty()) {
        const int size = look.px(16);
        const QRect icon(option->rect.x() + fieldPadding(density),
                         option->rect.y() + (option->rect.height() - size) / 2, size, size);
        drawIcon(*painter, directed(option->direction, option->rect, icon), iconName,
                 enabled ? look.text3 : look.textDisabled, option->direction);
    }
}

void ShopStyle::drawCheck(const QStyleOption *option, QPainter *painter) const
{
    const Theme &look = theme();
    const int size = look.px(18);
    const QRect box(option->rect.x() + (option->rect.width() - size) / 2,
                    option->rect.y() + (option->rect.height() - size) / 2, size, size);
    const bool enabled = has(option, State_Enabled);
    const bool mixed = has(option, State_NoChange);
    const bool on = has(option, State_On) || mixed;
    const QColor fill =
        on ? (enabled ? look.accent : look.textDisabled) : (enabled ? look.surface : look.sunken);
    const QColor line = on ? fill : enabled ? look.control : look.lineStrong;
    drawPanel(*painter, box, radius::badge, fill, line, 1.5);
    if (mixed) {
        painter->fillRect(QRect(box.center().x() - 3, box.center().y(), 8, 2), look.onAccent);
    } else if (on) {
        const int mark = look.px(14);
        drawIcon(*painter,
                 QRect(box.x() + (size - mark) / 2, box.y() + (size - mark) / 2, mark, mark),
                 u"check", look.onAccent);
    }
}

void ShopStyle::drawRadio(const QStyleOption *option, QPainter *painter) const
{
    const Theme &look = theme();
    const int size = look.px(18);
    const QRect box(option->rect.x() + (option->rect.width() - size) / 2,
                    option->rect.y() + (option->rect.height() - size) / 2, size, size);
    const bool enabled = has(option, State_Enabled);
    const bool on = has(option, State_On);
    const QColor mark = enabled ? look.accent : look.textDisabled;
    drawPanel(*painter, box, size / 2, enabled ? look.surface : look.sunken,
              on        ? mark
              : enabled ? look.control
                        : look.lineStrong,
              1.5);
    if (on) {
        drawPanel(*painter, box.adjusted(4, 4, -4, -4), size / 2, mark);
    }
}

void ShopStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Theme &look = theme();
    QStyleOption field = *option;
    if (has(option, State_On)) {
        field.state |= State_HasFocus; // the list is open
    }
    drawField(&field, painter, widget);
    const int size = look.px(16);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawIcon(*painter,
             QRect(arrow.x() + (arrow.width() - size) / 2, arrow.y() + (arrow.height() - size) / 2,
                   size, size),
             u"chevron-down", has(option, State_Enabled) ? look.text3 : look.textDisabled);
}

void ShopStyle::drawComboLabel(const QStyleOption *option, QPainter *painter) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo || combo->editable) {
        return;
    }
    QRect rect = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, nullptr);
    if (!combo->currentIcon.isNull()) {
        const int size = theme().px(16);
        QRect icon(rect.x(), rect.y() + (rect.height() - size) / 2, size, size);
        combo->currentIcon.paint(painter, directed(option->direction, rect, icon));
        rect = directed(option->direction, rect, rect.adjusted(size + 8, 0, 0, 0));
    }
    drawLine(*painter, rect, combo->currentText, painter->font(),
             has(option, State_Enabled) ? theme().text : theme().textDisabled,
             leading(option->direction));
}

void ShopStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin) {
        return;
    }
    drawField(option, painter, widget);
    const int size = theme().px(12);
    const auto arrow = [&](SubControl part, QStringView name, bool can) {
        const QRect rect = subControlRect(CC_SpinBox, option, part, widget);
        drawIcon(*painter,
                 QRect(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2,
                       size, size),
                 name, can && has(option, State_Enabled) ? theme().text2 : theme().textDisabled);
    };
    if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
        arrow(SC_SpinBoxUp, u"chevron-up",
              spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
        arrow(SC_SpinBoxDown, u"chevron-down",
              spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
    }
}

void ShopStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum) {
        return;
    }
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr);
    const bool strong =
        (option->activeSubControls.testFlag(SC_ScrollBarSlider) && has(option, State_MouseOver)) ||
        has(option, State_Sunken);
    const int thick = theme().touch ? 4 : 6;
    const QRect handle = bar->orientation == Qt::Vertical
                             ? QRect(slider.x() + (slider.width() - thick) / 2, slider.y() + 2,
                                     thick, slider.height() - 4)
                             : QRect(slider.x() + 2, slider.y() + (slider.height() - thick) / 2,
                                     slider.width() - 4, thick);
    drawPanel(*painter, handle, thick / 2, strong ? theme().control : theme().lineStrong);
}

QRect ShopStyle::scrollBarRect(const QStyleOptionComplex *option, SubControl part) const
{
    const QRect all = option->rect;
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar) {
        return {};
    }
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? all.height() : all.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int size = length;
    if (range > 0) {
        size = static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep));
        size = std::clamp(size, std::min(32, length), length);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - size, bar->upsideDown);
    QRect slider = vertical ? QRect(all.x(), all.y() + start, all.width(), size)
                            : QRect(all.x() + start, all.y(), size, all.height());
    const int end = start + size;
    switch (part) {
    case SC_ScrollBarSlider:
        return slider;
    case SC_ScrollBarGroove:
        return all;
    case SC_ScrollBarSubPage:
        return vertical ? QRect(all.x(), all.y(), all.width(), start)
                        : QRect(all.x(), all.y(), start, all.height());
    case SC_ScrollBarAddPage:
        return vertical ? QRect(all.x(), all.y() + end, all.width(), length - end)
                        : QRect(all.x() + end, all.y(), length - end, all.height());
    default:
        return {};
    }
}

QRect ShopStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    const QRect all = option->rect;
    if (control == CC_ComboBox || control == CC_SpinBox) {
        const Density density = densityOf(widget, theme());
        const int padding = fieldPadding(density);
        const int arrow = theme().px(16) + padding + 4;
        QRect rect;
        switch (int(part)) {
        case SC_ComboBoxEditField: // also SC_SpinBoxFrame, whose frame is the whole control
            if (control == CC_SpinBox) {
                break;
            }
            rect = all.adjusted(padding, 1, -arrow, -1);
            return directed(option->direction, all, rect);
        default:
            break;
        }
        if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
            rect = QRect(all.x() + all.width() - arrow, all.y(), arrow - 4, all.height());
            return directed(option->direction, all, rect);
        }
        if (control == CC_SpinBox && part == SC_SpinBoxEditField) {
            const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
            const bool arrows = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
            rect = all.adjusted(padding - 2, 1, arrows ? -theme().px(26) : -padding + 2, -1);
            return directed(option->direction, all, rect);
        }
        if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown)) {
            const int half = all.height() / 2;
            rect = QRect(all.x() + all.width() - theme().px(26),
                         part == SC_SpinBoxUp ? all.y() + 2 : all.y() + half, theme().px(24),
                         half - 2);
            return directed(option->direction, all, rect);
        }
    }
    if (control == CC_ScrollBar) {
        return scrollBarRect(option, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ShopStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0) {
            return option->rect;
        }
        // QLineEdit itself keeps 2 px before its text.
        const int padding = fieldPadding(densityOf(widget, theme())) - 2;
        const bool withIcon = widget && !widget->property("iconName").toString().isEmpty();
        const QRect rect =
            option->rect.adjusted(padding + (withIcon ? theme().px(16) + 8 : 0), 0, -padding, 0);
        return directed(option->direction, option->rect, rect);
    }
    case SE_PushButtonFocusRect:
    case SE_PushButtonContents:
    case SE_PushButtonBevel:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize ShopStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const Theme &look = theme();
    const Density density = densityOf(widget, look);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button) {
            break;
        }
        const ButtonParts parts = partsOf(*button, widget, look);
        const int height = buttonHeight(density, look);
        const bool square = parts.text.isEmpty() && parts.keyCap.isEmpty();
        return {square ? height : parts.width(look) + 2 * parts.padding, height};
    }
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            return {size.width() + 2 * fieldPadding(density), fieldHeight(density, look)};
        }
        return size;
    }
    case CT_ComboBox:
        return {size.width() + 2 * fieldPadding(density) + look.px(16) + 8,
                fieldHeight(density, look)};
    case CT_SpinBox:
        return {size.width() + 2 * fieldPadding(density) + look.px(26), fieldHeight(density, look)};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), look.px(measure::tableHeader)};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(),
                std::max(base.height(), look.px(look.touch ? measure::touch : measure::rowDense))};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator) {
            return {size.width(), 9};
        }
        return {size.width() + look.px(16) + 44, look.px(look.touch ? 44 : 36)};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), look.px(24))};
    }
    case CT_ProgressBar:
        return {size.width(), look.px(8)};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

} // namespace shop
