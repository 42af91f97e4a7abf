// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QString>
#include <QWidget>

namespace shop {

class Desk;

// A place of work inside the main window. Pages are made on first visit and kept.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Desk &desk, QWidget *parent = nullptr) : QWidget(parent), m_desk(desk) {}

    // It has become the page in front; focus belongs where the work starts.
    virtual void activate() {}
    // A code has been scanned anywhere (screens.md, "Scan routing").
    virtual void scanned(const QString &code) { Q_UNUSED(code) }
    // A key of the map (screens.md §3) that no field took; true when it was used.
    virtual bool pressed(QKeyEvent &event)
    {
        Q_UNUSED(event)
        return false;
    }
    // One step of the Esc ladder; false when there is nothing left to close here.
    virtual bool stepBack() { return false; }

    // Something is under way that is not stored and would be lost with the page.
    virtual bool holdsWork() const { return false; }

protected:
    Desk &desk() const { return m_desk; }

private:
    Desk &m_desk;
};

} // namespace shop
