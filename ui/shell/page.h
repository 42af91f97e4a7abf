// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeyEvent>
#include <QString>
#include <QWidget>

#include <functional>

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
    // It is to show what somebody looked for elsewhere and chose: an SKU, an order's number, a name.
    virtual void found(const QString &text) { scanned(text); }
    // The state it is in, where that has keys of its own ("payment"); empty: it has none.
    virtual QString state() const { return {}; }
    // Does what a command says; false when it is none of this page's.
    virtual bool run(const QString &command)
    {
        const auto what = m_can.constFind(command);
        if (what == m_can.cend())
            return false;
        what->work();
        return true;
    }
    // Why a command cannot be done now, for people; empty: it can.
    QString whyNot(const QString &command) const
    {
        const auto what = m_can.constFind(command);
        return what != m_can.cend() && what->whyNot ? what->whyNot() : QString();
    }
    // A key that is no command's (screens.md §3) and that no field took; true when it was used.
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
    // What this page does for a command, and why not where it cannot.
    void can(const QString &command, std::function<void()> work,
             std::function<QString()> whyNot = {})
    {
        m_can.insert(command, {std::move(work), std::move(whyNot)});
    }

private:
    struct Doing {
        std::function<void()> work;
        std::function<QString()> whyNot;
    };

    Desk &m_desk;
    QHash<QString, Doing> m_can;
};

} // namespace shop
