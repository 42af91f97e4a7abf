// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QTimer>

namespace shop {

class SearchField;

// The quantity typed before a scan: "3*" or "3x" in a search field becomes its badge and is meant for
// the next product. It ends with its use, with Esc, or after 20 s (screens.md §3).
class QuantityPrefix final : public QObject
{
    Q_OBJECT

public:
    QuantityPrefix(Desk &desk, SearchField *field);

    // Whether the text was one; the field is empty then.
    bool takeFrom(const QString &text);
    bool isSet() const { return m_quantity.has_value(); }
    void clear() { set(std::nullopt); }
    // One where nothing was typed; used up.
    Quantity take();

Q_SIGNALS:
    void changed();

private:
    void set(std::optional<Quantity> quantity);

    Desk &m_desk;
    SearchField *m_field;
    QTimer m_life;
    std::optional<Quantity> m_quantity;
};

} // namespace shop
