// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QHash>
#include <QPixmap>

namespace shop {

// Stored pictures for a list: each is read and decoded once, off the window's thread.
class PictureStore final : public QObject
{
    Q_OBJECT

public:
    PictureStore(Desk &desk, int side, QObject *parent = nullptr)
        : QObject(parent), m_desk(desk), m_side(side)
    {}

    // image as in ProductSummary. Null for none, for a bundled drawing, and until arrived() is told.
    QPixmap picture(const QString &image);

Q_SIGNALS:
    void arrived();

private:
    Desk &m_desk;
    int m_side; // pixels at most in each direction
    QHash<QString, QPixmap> m_pictures; // by hash; null while it is being read
};

} // namespace shop
