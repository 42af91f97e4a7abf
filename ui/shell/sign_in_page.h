// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QMenu;

namespace shop {

class Banner;
class NumPad;
class PinDots;
class PlainLabel;
class Avatar;
class Button;
class StaffTile;

// Who is at the till (screens.md, "01 Sign-in"): choose a person, enter the PIN. The digits are
// kept in a plain member and never in a field. The PIN is checked in three steps, bcrypt in a pool
// of its own.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    // pins: known PINs of the sample shop by name, shown on the tiles; empty in a real shop.
    SignInPage(Desk &desk, const QHash<QString, QString> &pins, QWidget *parent = nullptr);

    void activate();
    void scanned(const QString &code);

Q_SIGNALS:
    void signedIn();
    void languageChosen(const QString &code);
    void storefrontWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makePeople();
    QWidget *makeSlip();
    QWidget *makeFoot();
    void followPeople(const QList<Change> &changes);
    void addMenus(QHBoxLayout *layout, QWidget *foot);
    void openLanguages();
    void openLooks();
    void openAbove(QMenu *menu, const Button *button);
    void showLook();
    void showTime();
    void showShop();
    void load();
    void showNotice();
    void showPeople(const QList<StaffMember> &people);
    int proposed() const;
    void choose(int index);
    void chooseByLetter(const QString &letter);
    void typed(int key, const QString &text);
    void submit();
    void finish(bool matched);
    void finished(const Result<StaffMember> &member);
    void enter(const StaffMember &member);
    void refuse(const Error &error);
    void say(const QString &text, bool wrong);
    void clearPin();

    Desk &m_desk;
    QHash<QString, QString> m_pins;
    QList<StaffMember> m_people;
    QList<StaffTile *> m_tiles;
    int m_chosen = -1;
    Secret m_pin;
    QByteArray m_digits;
    bool m_busy = false;
    QTimer m_clock;
    Button *m_language;
    Button *m_look;
    PlainLabel *m_shopName;
    PlainLabel *m_tagline;
    PlainLabel *m_time;
    PlainLabel *m_date;
    QGridLayout *m_grid;
    Banner *m_notice;
    Avatar *m_avatar;
    PlainLabel *m_person;
    PlainLabel *m_hint;
    PinDots *m_dots;
    NumPad *m_pad;
};

} // namespace shop
