// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/scan_test_field.h"

#include <QKeyEvent>

namespace shop {

namespace {

constexpr int kPatienceMs = 500;
constexpr qsizetype kMostCharacters = 200;

} // namespace

ScanTestField::ScanTestField(QWidget *parent) : QLineEdit(parent)
{
    setProperty("acceptsScan", true);
    setReadOnly(true); // what stands in it is what came
    setLayoutDirection(Qt::LeftToRight);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(0); });
}

// Tab ends a burst here, and leaves the field where nothing came before it.
bool ScanTestField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool command =
            key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        if (isScanEnd(key->key()) && !m_burst.text.isEmpty()) {
            finish(key->key());
            return true;
        }
        // Control characters too: a scanner may send what separates the parts of a GS1 code.
        if (!key->text().isEmpty() && !isScanEnd(key->key()) && key->key() != Qt::Key_Escape &&
            (!command || key->text().front().unicode() == 0x1d)) {
            take(key->text(), qint64(key->timestamp()));
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ScanTestField::take(const QString &text, qint64 at)
{
    if (m_burst.text.isEmpty())
        m_firstAt = at;
    else
        m_burst.longestGapMs = qMax(m_burst.longestGapMs, at - m_lastAt);
    if (m_burst.text.size() < kMostCharacters)
        m_burst.text += text;
    m_lastAt = at;
    m_patience.start();
}

void ScanTestField::finish(int key)
{
    m_patience.stop();
    m_burst.lastedMs = m_lastAt - m_firstAt;
    m_burst.endKey = key;
    const ScanBurst burst = std::exchange(m_burst, {});
    setText(burst.text);
    Q_EMIT burstSeen(burst);
}

} // namespace shop
