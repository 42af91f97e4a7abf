// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace shop {

class ThemeHost;

enum class PillState { Ok, Sending, Offline, NeedsYou };

// The rounded state sign of the top bar, 26 high. Clicked opens the outbox.
class Pill final : public QToolButton
{
    Q_OBJECT

public:
    explicit Pill(const ThemeHost *host, QWidget *parent = nullptr);

    // `text` is the whole sentence ("Offline, 7 to send").
    void setState(PillState state, const QString &text);
    PillState state() const { return m_state; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    PillState m_state = PillState::Ok;
};

} // namespace shop
