// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>

class QButtonGroup;
class QVBoxLayout;

namespace shop {

class ThemeHost;

struct RailItem {
    QString id;
    QString label;
    QString iconName;
    bool atFoot = false;
};

// One place of work in the rail: 60 x 56, icon over label, counter in the corner.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const ThemeHost *host, const RailItem &item, QWidget *parent = nullptr);

    void setBadge(const QString &text); // empty: none
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const ThemeHost *m_host;
    QString m_iconName;
    QString m_badge;
};

// The navigation at the leading edge, 72 wide. Items without permission are not in the list. Up and
// Down move inside it, Enter and Space choose.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const ThemeHost *host, QWidget *parent = nullptr);

    void setItems(const QList<RailItem> &items);
    void setCurrent(const QString &id); // does not emit chosen
    QString current() const { return m_current; }
    void setBadge(const QString &id, const QString &text);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RailButton *button(const QString &id) const;

    const ThemeHost *m_host;
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QString m_current;
};

} // namespace shop
