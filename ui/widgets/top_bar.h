// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QToolButton;

namespace shop {

class IconLabel;
class Pill;
class PlainLabel;
class PersonButton;
class ThemeHost;

// Shop, register and shift at the leading edge; printer, connection, clock, person and lock at the
// trailing one. Shows state and never holds page actions. Empty texts are not shown. Below 1100 px
// the printer and the time of the shift are dropped.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const ThemeHost *host, QWidget *parent = nullptr);

    void setShopName(const QString &name);
    void setRegisterName(const QString &name);
    // "Shift 214" and "Shift 214, open since 08:02".
    void setShift(const QString &shortText, const QString &longText);
    void setPrinter(const QString &state);
    void setClock(const QString &time);
    void setPerson(const QString &name, Shelf shelf);
    Pill *pill() const { return m_pill; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void pillClicked();
    void personClicked();
    void lockClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    const ThemeHost *m_host;
    PlainLabel *m_shop;
    IconLabel *m_register;
    IconLabel *m_shift;
    IconLabel *m_printer;
    Pill *m_pill;
    PlainLabel *m_clock;
    PersonButton *m_person;
    QToolButton *m_lock;
    QString m_shiftShort;
    QString m_shiftLong;
};

} // namespace shop
