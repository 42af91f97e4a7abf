// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>

namespace shop {

class ThemeHost;

enum class NumPadOrder { Calculator, Telephone }; // 7-8-9 on top for money, 1-2-3 for PINs
enum class NumPadSize { Compact, Normal, Tall }; // keys 52, 64, 78 high
enum class NumPadExtra { None, Decimal, Clear, DoubleZero }; // the key below the lowest leading one

class NumKey final : public QAbstractButton
{
    Q_OBJECT

public:
    NumKey(const ThemeHost *host, int key, const QString &text, NumPadSize size, QWidget *parent);

    int key() const { return m_key; }
    void setTextOfKey(const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    int m_key; // Qt::Key
    NumPadSize m_size;
};

// Figures to tap. It takes no focus; each tap is emitted as keyTapped and, where a target is set,
// also sent there as a key press and release. The order of the keys is not mirrored in
// right-to-left layouts.
class NumPad final : public QWidget
{
    Q_OBJECT

public:
    NumPad(const ThemeHost *host, NumPadOrder order, NumPadSize size = NumPadSize::Tall,
           NumPadExtra extra = NumPadExtra::Decimal, QWidget *parent = nullptr);

    void setTarget(QWidget *target) { m_target = target; } // may be null; must outlive the pad
    // What the decimal key writes, "." or ",".
    void setDecimalText(const QString &text);
    // Shows the key as pressed for a moment, for keys typed on the keyboard.
    void flash(int key);

Q_SIGNALS:
    // key is Qt::Key_0..9, Key_Period, Key_Backspace, Key_Delete (Clear) or Key_0 with text "00".
    void keyTapped(int key, const QString &text);

private:
    NumKey *add(int key, const QString &text, const QString &accessibleName, NumPadSize size);
    void tapped(NumKey *key);

    const ThemeHost *m_host;
    QWidget *m_target = nullptr;
    QList<NumKey *> m_keys;
};

} // namespace shop
