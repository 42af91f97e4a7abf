// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace shop {

class ThemeHost;

struct KeyHint {
    QString key; // "F2"
    QString label; // "Search"
};

// The keys of a page in one line, 32 high; hidden when key caps are. Whole hints only.
class KeyStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyStrip(const ThemeHost *host, QWidget *parent = nullptr);

    void setHints(const QList<KeyHint> &hints);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    QList<KeyHint> m_hints;
};

} // namespace shop
