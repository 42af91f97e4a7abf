// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPropertyAnimation;
class QTimer;

namespace shop {

class ThemeHost;

// A short message at the bottom of a page, 44 high, one at a time; the next replaces it. 4 seconds,
// 7 with Undo. Make one per page as its child.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    Toast(const ThemeHost *host, QWidget *page);

    void showMessage(const QString &text, const QString &iconName = {});
    // undone() follows a click on Undo; gone() when the time is over or another message came.
    void showUndo(const QString &text, const QString &iconName = {},
                  const QString &undoLabel = {}); // default "Undo"
    void dismiss();
    QString text() const { return m_text; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void undone();
    void gone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QString &text, const QString &iconName, const QString &undoLabel);
    QRect undoRect() const;
    QPoint restingPlace() const;
    void undo();

    const ThemeHost *m_host;
    QTimer *m_timer;
    QPropertyAnimation *m_slide;
    QString m_text;
    QString m_iconName;
    QString m_undoLabel; // empty: nothing to undo
};

} // namespace shop
