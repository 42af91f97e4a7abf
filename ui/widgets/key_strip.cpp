// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_strip.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace shop {

KeyStrip::KeyStrip(const ThemeHost *host, QWidget *parent) : QWidget(parent), m_host(host)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(host, this, [this] { setVisible(m_host->theme().keyCaps); });
}

void KeyStrip::setHints(const QList<KeyHint> &hints)
{
    m_hints = hints;
    QStringList words;
    for (const KeyHint &hint : hints) {
        words.append(QString(hint.key + u' ' + hint.label));
    }
    setAccessibleName(words.join(u", "_s));
    update();
}

QSize KeyStrip::sizeHint() const
{
    return {200, m_host->theme().px(measure::keyStrip)};
}

void KeyStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    const QFont caption = typeFont(TypeRole::Caption, theme);
    int x = 0;
    for (const KeyHint &hint : m_hints) {
        const QSize cap = keyCapSize(hint.key, theme);
        const int words = textWidth(caption, hint.label);
        if (x + cap.width() + 6 + words > width()) {
            break;
        }
        const QRect key(x, (height() - cap.height()) / 2, cap.width(), cap.height());
        drawKeyCap(painter, directed(layoutDirection(), rect(), key), hint.key, theme);
        const QRect text(x + cap.width() + 6, 0, words, height());
        drawLine(painter, directed(layoutDirection(), rect(), text), hint.label, caption,
                 theme.text3, leading(layoutDirection()));
        x += cap.width() + 6 + words + 16;
    }
}

} // namespace shop
