// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QList>

#include <optional>

namespace shop {

class ThemeHost;

struct Chip {
    QString id;
    QString label;
    QString iconName = {}; // before the label
    std::optional<Shelf> shelf = {}; // a square of the category's colour
    QString count = {}; // after the label
};

class ChipButton final : public QAbstractButton
{
    Q_OBJECT

public:
    ChipButton(const ThemeHost *host, const Chip &chip, bool small, QWidget *parent = nullptr);

    QString id() const { return m_chip.id; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const ThemeHost *m_host;
    Chip m_chip;
    bool m_small;
};

// Chips in one line, one of them chosen; whole chips only, the rest behind the chevron at the end.
// One tab stop, arrows move inside. 36 high, or 28 when small.
class ChipBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(const ThemeHost *host, bool small = false, QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    void setCurrent(const QString &id); // does not emit chosen
    QString current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void openRest();
    void choose(const QString &id);

    const ThemeHost *m_host;
    bool m_small;
    QList<Chip> m_chips;
    QList<ChipButton *> m_buttons;
    QAbstractButton *m_more;
    QString m_current;
};

} // namespace shop
