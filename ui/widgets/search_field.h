// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QTimer;

namespace shop {

class Button;
class ThemeHost;

// The scan and search field of Sell and the stock pages, 48 high. States: ready (scan icon), typing
// (search icon and a cross), quantity prefix (a badge "3 x"), busy (thin accent line), refused
// (red, a sentence, an action).
//
// Esc ladder inside the field: refusal, text, prefix, then escaped(). Keys the field does not use
// itself arrive as navigated(): Up, Down, PgUp, PgDn, and on an empty field Del, + and -. A "-" of
// the main keyboard waits 300 ms for a figure, because "-1*" starts with it; the keypad's does not.
// F keys go on to the page.
class SearchField final : public QFrame
{
    Q_OBJECT

public:
    explicit SearchField(const ThemeHost *host, QWidget *parent = nullptr);

    QLineEdit *lineEdit() const { return m_edit; }
    QString text() const;
    void setText(const QString &text); // does not emit textEdited
    void setPlaceholder(const QString &text);
    void setKeyCap(const QString &key); // "F2"
    void clear(); // text and refusal; the prefix stays

    // The badge before the text, "3 ×". Empty removes it.
    void setPrefix(const QString &prefix);
    QString prefix() const { return m_prefix; }
    void setBusy(bool busy);

    // "4006381333931" "is not in the catalogue" [Add product]. The text of the field is replaced
    // until the next key, Esc or clearError().
    void setError(const QString &code, const QString &sentence, const QString &action = {});
    void clearError();
    bool hasError() const { return m_hasError; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void textEdited(const QString &text); // by the person, or cleared by Esc or the cross
    void submitted(Qt::KeyboardModifiers modifiers); // Enter
    void prefixCleared(); // by Esc
    void actionClicked(); // of the refusal
    void navigated(int key, Qt::KeyboardModifiers modifiers);
    void escaped(); // Esc with nothing left to clear

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(QKeyEvent *key);
    bool handleEscape();
    QString keyCapShown() const;
    QSize leadingSize() const;
    void paintError(QPainter &painter) const;
    void arrange();
    void refresh();

    const ThemeHost *m_host;
    QLineEdit *m_edit;
    Button *m_clear;
    Button *m_action;
    QTimer *m_minus;
    QString m_placeholder;
    QString m_keyCap;
    QString m_prefix;
    QString m_errorCode;
    QString m_errorText;
    bool m_hasError = false;
    bool m_busy = false;
};

} // namespace shop
