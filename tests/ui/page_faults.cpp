// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_faults.h"

#include "tests/ui/painted_text.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr qreal kSlack = 1.5; // pixels that rounding takes
const QChar kEllipsis = u'…';

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className()).remove(u"shop::"_s);
    if (!widget->objectName().isEmpty())
        name += u'#' + widget->objectName();
    else if (widget->parentWidget())
        name = nameOf(widget->parentWidget()) + u'/' + name;
    return name;
}

QString described(const QWidget *widget, const QString &text)
{
    const QSize size = widget->size();
    return u"%1 (%2x%3) “%4”"_s.arg(nameOf(widget)).arg(size.width()).arg(size.height()).arg(text);
}

QAbstractScrollArea *scrollAreaOf(const QWidget *viewport)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(viewport->parentWidget());
    return area && area->viewport() == viewport ? area : nullptr;
}

// Rows of a list are cut where it is scrolled, and long names in them on purpose; what is chosen in a
// combo box can be read as a whole where it was chosen.
bool isListOfRows(const QWidget *widget)
{
    QAbstractScrollArea *area = scrollAreaOf(widget);
    return qobject_cast<QAbstractItemView *>(area) && !qobject_cast<QHeaderView *>(area);
}

bool mayElide(const QWidget *widget)
{
    const auto *label = qobject_cast<const PlainLabel *>(widget);
    return isListOfRows(widget) || qobject_cast<const QComboBox *>(widget) ||
           (label && label->isElided());
}

// The text that the widget would show if it had room.
QString wholeText(QWidget *widget)
{
    QString whole = widget->property("text").toString() + widget->accessibleName();
    if (const auto *field = qobject_cast<QLineEdit *>(widget))
        whole += field->placeholderText();
    return whole;
}

void findCutText(QWidget *widget, QStringList &faults)
{
    const QRectF room = QRectF(widget->rect()).adjusted(-kSlack, -kSlack, kSlack, kSlack);
    const bool typed =
        qobject_cast<QLineEdit *>(widget) && !widget->property("text").toString().isEmpty();
    for (const PaintedLine &line : paintedLines(widget)) {
        const bool rows = isListOfRows(widget);
        const bool wide = line.rect.left() < room.left() || line.rect.right() > room.right();
        const qreal top = line.baseline - (line.baseline - line.rect.top()) * 0.6;
        const bool high = top < room.top() || line.baseline > room.bottom();
        if ((wide && !typed) || (high && !rows))
            faults.append(u"cut: "_s + described(widget, line.text));
        else if (line.text.contains(kEllipsis) && !mayElide(widget) &&
                 !wholeText(widget).contains(kEllipsis))
            faults.append(u"elided: "_s + described(widget, line.text));
    }
}

void findOutside(const QWidget *widget, QStringList &faults)
{
    const QWidget *parent = widget->parentWidget();
    if (!parent || scrollAreaOf(parent) || qobject_cast<const QFocusFrame *>(widget))
        return;
    if (widget->width() <= 0 || widget->height() <= 0 ||
        parent->rect().contains(widget->geometry()))
        return;
    const QRect over = widget->geometry().intersected(parent->rect());
    if (widget->width() - over.width() > 1 || widget->height() - over.height() > 1)
        faults.append(u"outside its parent: "_s +
                      described(widget, wholeText(const_cast<QWidget *>(widget))));
}

bool liesOverOthers(const QWidget *widget)
{
    return qobject_cast<const QFocusFrame *>(widget) || qobject_cast<const QScrollBar *>(widget) ||
           widget->inherits("shop::Toast") ||
           widget->testAttribute(Qt::WA_TransparentForMouseEvents);
}

void findOverlaps(const QWidget *parent, QStringList &faults)
{
    if (parent->isWindow() || qobject_cast<const QAbstractScrollArea *>(parent) ||
        qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QStackedWidget *>(parent))
        return;
    QList<const QWidget *> shown;
    for (const QObject *child : parent->children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible() && !widget->isWindow() && !liesOverOthers(widget))
            shown.append(widget);
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            const QRect both = shown[i]->geometry().intersected(shown[j]->geometry());
            if (both.width() > 1 && both.height() > 1)
                faults.append(u"overlap: "_s + described(shown[i], {}) + u" and "_s +
                              described(shown[j], {}));
        }
    }
}

bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QScrollBar *>(widget) || widget->focusProxy() ||
        widget->objectName().startsWith(u"qt_"))
        return false;
    const QWidget *parent = widget->parentWidget();
    const bool part =
        parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox"));
    return !part &&
           (widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget));
}

void findUnnamed(QWidget *widget, QStringList &faults)
{
    if (!isControl(widget) || widget->isWindow() ||
        qobject_cast<QAbstractScrollArea *>(widget) != nullptr) {
        const bool rows = qobject_cast<QAbstractItemView *>(widget) &&
                          widget->focusPolicy() != Qt::NoFocus &&
                          !qobject_cast<QHeaderView *>(widget);
        if (!rows)
            return;
    }
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    if (!face || face->text(QAccessible::Name).isEmpty())
        faults.append(u"without a name: "_s + described(widget, wholeText(widget)));
}

QList<QWidget *> shownIn(QWidget *window)
{
    QList<QWidget *> shown;
    // A panel in front hides what lies behind it.
    QWidget *front = window;
    for (QObject *child : window->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && widget->isVisible() && widget->geometry() == window->rect() &&
            widget->focusPolicy() == Qt::StrongFocus)
            front = widget;
    }
    for (QWidget *widget : front->findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->isWindow() && !widget->visibleRegion().isEmpty())
            shown.append(widget);
    }
    return shown;
}

// Days, months, units, currencies, languages, countries and keys stand in the words of the country, of
// Qt or of the keyboard; initials, codes, postal codes and sums in none; a tax that is only proposed is named as it
// will be stored; and the key of an error is for who helps.
bool isNoSentence(const QString &text)
{
    static const QRegularExpression known(
        u"\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\b|\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|"
        u"Nov|Dec)[a-z]*\\b"
        "|\\b(AM|PM|am|pm|a\\.m\\.|p\\.m\\.|CAD|CA|kg|g|l|m|ml|F\\d+|Ctrl|Shift|Alt|Esc|Enter|Tab|"
        "Del|Ins|Home|End|"
        "PgUp|PgDown|Space|Backspace|Return)\\b"
        "|\\b\\d+:[0-9a-f]{64}\\b|\\b\\p{Lu}\\d\\p{Lu} \\d\\p{Lu}\\d\\b"
        "|\\b(\\p{Lu}{2,3}|Shopdesk|Canadian English|English|Canada|United Arab Emirates|Zero|database\\.corrupt)\\b"_s);
    QString rest = text;
    rest.remove(known);
    return !rest.contains(QRegularExpression(u"\\p{L}{2}"_s));
}

} // namespace

QStringList faultsOf(QWidget *window)
{
    QStringList faults;
    for (QWidget *widget : shownIn(window)) {
        findCutText(widget, faults);
        findOutside(widget, faults);
        findOverlaps(widget, faults);
        findUnnamed(widget, faults);
    }
    return faults;
}

QStringList untranslatedIn(QWidget *window, const QByteArray &stored)
{
    QStringList found;
    for (QWidget *widget : shownIn(window)) {
        if (widget->inherits("shop::TillPaper")) // in the language of the shop's receipts
            continue;
        QStringList texts{widget->accessibleName(), widget->toolTip().replace(u"&amp;"_s, u"&"_s)};
        for (const PaintedLine &line : paintedLines(widget))
            texts.append(line.text);
        for (QString text : texts) {
            text.remove(QRegularExpression(u"[\\x{2066}-\\x{2069}…]|<[^>]*>"_s));
            text = text.trimmed();
            // A line in the middle of a text has no bracket, but the letters of the pseudo-language.
            const bool translated = text.contains(QRegularExpression(u"[][åçéîñôûýÅÇÉÎÑÔÛÝ]"_s));
            const auto isStored = [&stored](const QString &piece) {
                return isNoSentence(piece) || stored.contains(piece.toUtf8());
            };
            // A town, its province, and its postal code before them.
            static const QRegularExpression between(u", |(?<=\\p{Lu}\\d) (?=\\p{Lu}\\p{Ll})"_s);
            const QStringList pieces = text.split(between);
            if (!translated && !text.startsWith(QDir::tempPath()) && !isStored(text) &&
                !std::all_of(pieces.begin(), pieces.end(), isStored))
                found.append(u"untranslated: "_s + described(widget, text));
        }
    }
    return found;
}

} // namespace shop
