// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QWidget>

namespace shop {

// Tells a scanner's burst of keys from a person's typing, over the whole application, before any
// widget sees it (screens.md, "Scan routing"). A burst is at least 4 characters with no gap over
// 50 ms and a mean gap of at most 35 ms, ended by Enter or Tab. In a field the first key of a candidate
// arrives at once, so that typing is never held back; when the burst proves to be a scan the field
// gets back the text and cursor it had. All other keys are held for at most 50 ms, and given on if no
// burst comes of them. Widgets whose property "acceptsScan" is true take
// scans themselves.
class ScanFilter final : public QObject
{
    Q_OBJECT

public:
    explicit ScanFilter(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void scanned(const QString &code);

private:
    // A key as it came, to be given on when it was typed by a person after all.
    struct HeldKey {
        int key = 0;
        Qt::KeyboardModifiers modifiers;
        QString text;
    };
    // What the field held before the first key.
    struct FieldState {
        QPointer<QWidget> field;
        QString text;
        int cursor = 0;
        int anchor = 0; // of several lines
        int selectionStart = -1;
        int selectionLength = 0;
    };

    bool keyPressed(QWidget *target, const QKeyEvent &event);
    void begin(QWidget *target, const QKeyEvent &event);
    bool end(int key);
    void giveOn();
    void restoreField();
    void reset();

    QString m_text;
    quint64 m_firstAt = 0;
    quint64 m_lastAt = 0;
    QPointer<QWidget> m_target;
    FieldState m_before;
    QList<HeldKey> m_held;
    QTimer m_patience;
    bool m_givingOn = false;
    int m_swallowRelease = 0;
};

} // namespace shop
