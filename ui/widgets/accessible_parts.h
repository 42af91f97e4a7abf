// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QAccessibleInterface;
class QWidget;

namespace shop {

struct PaintedPart {
    QString name;
    QRect rect; // in the control
    bool chosen = false;
};

// A control that paints its choices itself. Assistive programs find, read and press each of them.
class PaintedParts
{
public:
    virtual QList<PaintedPart> parts() const = 0;
    virtual void press(int part) = 0;

protected:
    ~PaintedParts() = default;
};

QAccessibleInterface *makeAccessibleParts(QWidget *control, PaintedParts *parts);

} // namespace shop
