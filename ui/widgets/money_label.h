// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/type.h"

#include <QWidget>

namespace shop {

class ThemeHost;

enum class MoneyTone { Normal, Quiet, Positive, Negative, Disabled };

// An amount as its caller formatted it (core/base/amount_text.h), drawn with tabular figures at the
// trailing edge (leading: setLeading), left-to-right in every language. Never elided: where it does
// not fit it is drawn smaller. It never animates.
class MoneyLabel final : public QWidget
{
    Q_OBJECT

public:
    MoneyLabel(const ThemeHost *host, TypeRole type, QWidget *parent = nullptr);

    void setAmount(const QString &amount);
    QString amount() const { return m_amount; }
    void setTone(MoneyTone tone);
    void setType(TypeRole type);
    void setLeading(bool on);
    // What the amount is ("Total"), for screen readers.
    void setMeaning(const QString &meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    TypeRole m_type;
    MoneyTone m_tone = MoneyTone::Normal;
    QString m_amount;
    QString m_meaning;
    bool m_leading = false;
};

} // namespace shop
