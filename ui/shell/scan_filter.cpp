// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scan_filter.h"

#include "ui/shell/scan_burst.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

bool isPrintable(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers other =
        event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return !event.text().isEmpty() && event.text().front().isPrint() && !other;
}

} // namespace

ScanFilter::ScanFilter(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(int(kLongestScanGapMs));
    connect(&m_patience, &QTimer::timeout, this, &ScanFilter::giveOn);
}

bool ScanFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_givingOn || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::KeyPress)
        return keyPressed(widget, *static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::KeyRelease && m_swallowRelease != 0 &&
        static_cast<QKeyEvent *>(event)->key() == m_swallowRelease) {
        m_swallowRelease = 0;
        return true;
    }
    return false;
}

bool ScanFilter::keyPressed(QWidget *target, const QKeyEvent &event)
{
    if (target->property("acceptsScan").toBool())
        return false;
    // An unused key travels on to the parent widgets: only its first stop counts.
    if (QWidget *focus = QApplication::focusWidget(); focus && target != focus)
        return false;

    const bool running = !m_text.isEmpty();
    const bool inTime =
        running && event.timestamp() - m_lastAt <= quint64(kLongestScanGapMs) && m_target == target;
    if (isScanEnd(event.key()) && inTime) {
        if (!end(event.key()))
            return false;
        m_swallowRelease = event.key();
        return true;
    }
    if (running && !inTime)
        giveOn();
    if (!isPrintable(event)) {
        giveOn();
        return false;
    }
    // Space presses a button, and its release must not come first; no code begins with it.
    if (m_text.isEmpty() && event.key() == Qt::Key_Space)
        return false;
    if (m_text.isEmpty()) {
        begin(target, event);
        if (m_before.field)
            return false;
    } else {
        m_text += event.text();
        m_lastAt = event.timestamp();
    }
    m_held.append({event.key(), event.modifiers(), event.text()});
    m_patience.start();
    return true;
}

void ScanFilter::begin(QWidget *target, const QKeyEvent &event)
{
    m_text = event.text();
    m_firstAt = m_lastAt = event.timestamp();
    m_target = target;
    m_before = {};
    if (auto *line = qobject_cast<QLineEdit *>(target)) {
        m_before.field = line;
        m_before.text = line->text();
        m_before.cursor = line->cursorPosition();
        m_before.selectionStart = line->selectionStart();
        m_before.selectionLength = int(line->selectedText().size());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(target)) {
        m_before.field = text;
        m_before.text = text->toPlainText();
        m_before.cursor = text->textCursor().position();
        m_before.anchor = text->textCursor().anchor();
    }
}

// The end key has come: true when the candidate was a scan.
bool ScanFilter::end(int key)
{
    // A longer gap has ended the candidate before.
    const ScanBurst burst{m_text, qint64(m_lastAt - m_firstAt), 0, key};
    if (judge(burst) != ScanVerdict::Scan) {
        giveOn();
        return false;
    }
    const QString code = m_text;
    restoreField();
    reset();
    Q_EMIT scanned(code);
    return true;
}

// A person typed it: the held keys reach the widget they were meant for.
void ScanFilter::giveOn()
{
    const QList<HeldKey> held = m_held;
    const QPointer<QWidget> target = m_target;
    reset();
    if (!target)
        return;
    m_givingOn = true;
    QPointer<QWidget> receiver = target;
    const bool focused = target->hasFocus();
    for (const HeldKey &key : held) {
        if (!receiver)
            break;
        QKeyEvent press(QEvent::KeyPress, key.key, key.modifiers, key.text);
        QApplication::sendEvent(receiver, &press);
        // A key may move the focus, as the first letter of a search does; the others go after it.
        if (focused && QApplication::focusWidget())
            receiver = QApplication::focusWidget();
    }
    m_givingOn = false;
}

void ScanFilter::restoreField()
{
    if (auto *text = qobject_cast<QPlainTextEdit *>(m_before.field)) {
        text->setPlainText(m_before.text);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(m_before.anchor);
        cursor.setPosition(m_before.cursor, QTextCursor::KeepAnchor);
        return text->setTextCursor(cursor);
    }
    auto *line = qobject_cast<QLineEdit *>(m_before.field);
    if (!line)
        return;
    line->setText(m_before.text);
    line->setCursorPosition(m_before.cursor);
    if (m_before.selectionStart >= 0)
        line->setSelection(m_before.selectionStart, m_before.selectionLength);
}

void ScanFilter::reset()
{
    m_patience.stop();
    m_text.clear();
    m_held.clear();
    m_target = nullptr;
}

} // namespace shop
