// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/scan_burst.h"

#include <QLineEdit>
#include <QTimer>

namespace shop {

// A field that takes every key a scanner sends, also before it has proved to be one, and tells what
// came: the test of the scanner.
class ScanTestField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ScanTestField(QWidget *parent = nullptr);

Q_SIGNALS:
    // Enter or Tab came, or nothing for half a second.
    void burstSeen(const shop::ScanBurst &burst);

protected:
    bool event(QEvent *event) override;

private:
    void take(const QString &text, qint64 at);
    void finish(int key);

    ScanBurst m_burst;
    qint64 m_firstAt = 0;
    qint64 m_lastAt = 0;
    QTimer m_patience;
};

} // namespace shop
