// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/paint.h"

#include <QAbstractButton>

namespace shop {

class ThemeHost;

// A person on the sign-in page, 96 high: picture, name, role. Checkable, exclusive in its parent.
class StaffTile final : public QAbstractButton
{
    Q_OBJECT

public:
    StaffTile(const ThemeHost *host, const QString &name, const QString &roleName, Shelf shelf,
              QWidget *parent = nullptr);

    void setBadge(const QString &text, Tone tone); // "Blocked"; empty: none
    void setNote(const QString &text); // under the role: the PIN in the sample shop
    QString name() const { return m_name; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();

    const ThemeHost *m_host;
    QString m_name;
    QString m_roleName;
    QString m_badge;
    QString m_note;
    Tone m_badgeTone = Tone::Danger;
    Shelf m_shelf;
};

// A way to pay or to get the receipt, 64 high: icon, label, key cap. Checkable.
class MethodTile final : public QAbstractButton
{
    Q_OBJECT

public:
    MethodTile(const ThemeHost *host, const QString &iconName, const QString &label,
               const QString &keyCap, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setKeyCap(const QString &key); // "F2"; empty: none
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const ThemeHost *m_host;
    QString m_iconName;
    QString m_label;
    QString m_keyCap;
};

// A quick amount, 68 high: the amount and a word below ("Exact").
class AmountTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AmountTile(const ThemeHost *host, QWidget *parent = nullptr);

    void setAmount(const QString &amount, const QString &caption = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const ThemeHost *m_host;
    QString m_amount;
    QString m_caption;
};

// The amount being entered on Payment, 64 high, figures 32 px at the trailing end. The page owns
// the digits and sets the formatted text; key presses arrive at the page through keyTyped().
class AmountField final : public QWidget
{
    Q_OBJECT

public:
    explicit AmountField(const ThemeHost *host, QWidget *parent = nullptr);

    void setAmount(const QString &amount);
    QString amount() const { return m_amount; }
    void setIconName(const QString &name);
    void setError(bool on);
    QSize sizeHint() const override;

Q_SIGNALS:
    // Digits, decimal separators, Backspace, Delete; everything else goes on to the page.
    void keyTyped(int key, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const ThemeHost *m_host;
    QString m_amount;
    QString m_iconName;
    bool m_error = false;
};

} // namespace shop
