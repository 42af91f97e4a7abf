// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace shop {

class PlainLabel;
class ThemeHost;

enum class FieldMessage { None, Hint, Warning, Error };

// Label above, editor, message below. The label is the editor's buddy and accessible name; an error
// turns the editor's outline red, is its accessible description and names the way out.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const ThemeHost *host, const QString &label, QWidget *editor,
             QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    void setLabel(const QString &label);
    void setMessage(FieldMessage kind, const QString &text);
    void clearMessage() { setMessage(FieldMessage::None, {}); }
    bool hasError() const { return m_kind == FieldMessage::Error; }

private:
    const ThemeHost *m_host;
    PlainLabel *m_label;
    QWidget *m_editor;
    QWidget *m_icon;
    PlainLabel *m_message;
    FieldMessage m_kind = FieldMessage::None;
};

} // namespace shop
