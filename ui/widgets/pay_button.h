// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace shop {

class ThemeHost;

// The one big step of a page: label and key cap at the leading end, amount or hint at the trailing
// one. 60 high, 64 on full-page steps.
class PayButton final : public QAbstractButton
{
    Q_OBJECT

public:
    PayButton(const ThemeHost *host, const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setAmount(const QString &amount);
    void setKeyCap(const QString &key);
    // Instead of an amount: a small icon and text ("or just scan").
    void setHint(const QString &iconName, const QString &text);
    void setPageStep(bool on); // 64 high
    // Money goes back to the customer: painted in the danger colour.
    void setRefund(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();

    const ThemeHost *m_host;
    QString m_label;
    QString m_amount;
    QString m_keyCap;
    QString m_hintIcon;
    QString m_hintText;
    bool m_pageStep = false;
    bool m_refund = false;
};

} // namespace shop
