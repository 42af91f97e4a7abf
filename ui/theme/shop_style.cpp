// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/shop_style.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/style_support.h"
#include "ui/theme/theme_host.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleFactory>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kHeaderMargin = 10;

} // namespace

ButtonRole buttonRoleOf(const QWidget *widget)
{
    const QString role = widget ? widget->property("role").toString() : QString();
    if (role == "primary"_L1) {
        return ButtonRole::Primary;
    }
    if (role == "soft"_L1) {
        return ButtonRole::Soft;
    }
    if (role == "ghost"_L1) {
        return ButtonRole::Ghost;
    }
    if (role == "link"_L1) {
        return ButtonRole::Link;
    }
    if (role == "danger"_L1) {
        return ButtonRole::Danger;
    }
    return role == "dangerText"_L1 ? ButtonRole::DangerText : ButtonRole::Normal;
}

Density densityOf(const QWidget *widget, const Theme &theme)
{
    const QString density = widget ? widget->property("density").toString() : QString();
    if (density == "dense"_L1) {
        return Density::Dense;
    }
    return density == "touch"_L1 || theme.touch ? Density::Touch : Density::Normal;
}

int buttonHeight(Density density, const Theme &theme)
{
    return theme.px(density == Density::Dense   ? measure::dense
                    : density == Density::Touch ? measure::touch
                                                : measure::pageButton);
}

int fieldHeight(Density density, const Theme &theme)
{
    return theme.px(density == Density::Dense   ? measure::dense
                    : density == Density::Touch ? measure::touch
                                                : measure::field);
}

QFont controlFont(Density density, const Theme &theme)
{
    return density == Density::Dense   ? typeFont(TypeRole::Label, theme)
           : density == Density::Touch ? typeFont(TypeRole::Touch, theme)
                                       : typeFont(TypeRole::Medium, theme);
}

QFont fieldFont(Density density, const Theme &theme)
{
    return fontOfSize(TypeRole::Body,
                      density == Density::Dense   ? 12
                      : density == Density::Touch ? 14
                                                  : 13,
                      QFont::Normal, theme);
}

ShopStyle::ShopStyle(const ThemeHost *host)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_host(host)
{}

const Theme &ShopStyle::theme() const
{
    return m_host->theme();
}

void ShopStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(new FocusRing(this));
}

void ShopStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget) ||
        qobject_cast<QHeaderView *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget)) {
        if (widget->property("density").isValid()) {
            widget->setFont(fieldFont(densityOf(widget, theme()), theme()));
        }
    }
    // Qt aligns by what is typed, and an empty field by the keyboard: in a window from right to left the
    // caret would stand at the left, below a label at the right.
    if (auto *edit = qobject_cast<QLineEdit *>(widget);
        edit && edit->isRightToLeft() && edit->alignment().testFlag(Qt::AlignLeft) &&
        !edit->alignment().testFlag(Qt::AlignAbsolute)) {
        edit->setAlignment(leading(Qt::RightToLeft));
    }
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        // The delegate a combo box makes for itself does not ask the style for the rows.
        if (!qobject_cast<QStyledItemDelegate *>(combo->itemDelegate()) ||
            combo->itemDelegate()->metaObject() != &QStyledItemDelegate::staticMetaObject) {
            combo->setItemDelegate(new QStyledItemDelegate(combo));
        }
    }
}

void ShopStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    const Theme &look = theme();
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
    case PE_PanelItemViewRow:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar:
    case PE_FrameLineEdit:
    case PE_IndicatorHeaderArrow: // stands with the label of its section
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            drawField(option, painter, widget);
        }
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(option, painter);
        return;
    case PE_PanelItemViewItem:
        drawItemPanel(option, painter, widget);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) && keyboardFocus(widget)) {
            drawPanel(*painter, option->rect.adjusted(1, 1, -1, -1), radius::badge, {}, look.focus,
                      2);
        }
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, look.surface);
        return;
    case PE_FrameMenu:
        drawPanel(*painter, option->rect, radius::control, {}, look.lineStrong);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, look.tooltip);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        drawPanel(*painter, option->rect,
                  qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr)
                      ? 0
                      : radius::control,
                  {}, look.line);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ShopStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawButton(option, painter, widget);
        return;
    case CE_PushButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_ComboBoxLabel:
        drawComboLabel(option, painter);
        return;
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeader(option, painter);
        return;
    case CE_HeaderLabel:
        drawHeaderLabel(option, painter);
        return;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_TabBarTabLabel:
        drawTabLabel(option, painter);
        return;
    case CE_ProgressBar:
        drawProgress(option, painter);
        return;
    case CE_FocusFrame: {
        const auto *frame = qobject_cast<const QFocusFrame *>(widget);
        const QWidget *inside = frame ? frame->widget() : nullptr;
        const QVariant round = inside ? inside->property("ringRadius") : QVariant();
        const int corner =
            round.isValid() ? round.toInt() : controlRadius(densityOf(inside, theme()));
        drawPanel(*painter, option->rect, corner + 4, {}, theme().focus, 2);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ShopStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawComboBox(option, painter, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(option, painter);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int ShopStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        // Cells put one more beside it, and then stand under their headings.
        return qobject_cast<const QTableView *>(widget) ? kHeaderMargin - 1 : 4;
    case PM_FocusFrameVMargin:
        return 4;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme().px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_ButtonIconSize:
        return theme().px(18);
    case PM_SmallIconSize:
        return theme().px(16);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseHeight:
        return 0;
    case PM_TabBarTabHSpace:
        return 20;
    case PM_TabBarTabVSpace:
        return 17;
    case PM_HeaderMargin:
        return kHeaderMargin;
    case PM_HeaderMarkSize:
        return 12;
    case PM_TextCursorWidth:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ShopStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
    case SH_Menu_FlashTriggeredItem:
    case SH_FocusFrame_Mask:
    case SH_FocusFrame_AboveWidget:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(theme().line.rgba());
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(returned); mask && option) {
            QPainterPath path;
            const int corner = hint == SH_Menu_Mask ? radius::control : 5;
            path.addRoundedRect(option->rect, corner, corner);
            mask->region = QRegion(path.toFillPolygon().toPolygon());
            return 1;
        }
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon ShopStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (which) {
    case SP_MessageBoxInformation:
        return icon(u"info", theme().info);
    case SP_MessageBoxWarning:
        return icon(u"alert", theme().warning);
    case SP_MessageBoxCritical:
        return icon(u"alert", theme().danger);
    case SP_MessageBoxQuestion:
        return icon(u"help", theme().text2);
    case SP_LineEditClearButton:
        return icon(u"close", theme().text3);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace shop
