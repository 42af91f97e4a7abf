// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/shell/desk.h"

#include <QHash>
#include <QLineEdit>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace shop {

class Banner;
class Button;
class FieldRow;

// Fields for a customer in a card of touch size, in two columns. Each is called by the field of the
// core's errors, and has "<name of the form>_<field>" as its object name.
class FormCard final : public QWidget
{
    Q_OBJECT

public:
    FormCard(Desk &desk, const QString &name, const QString &title, QWidget *parent = nullptr);

    QLineEdit *add(const QString &field, const QString &label, bool wide = true);
    QLineEdit *addSecret(const QString &field, const QString &label);
    // The deciding button; Enter in the last field presses it.
    Button *addButton(const QString &name, const QString &label, bool deciding = true);
    void addText(const QString &text);
    QVBoxLayout *body() const { return m_body; } // below the fields

    QString text(const QString &field) const;
    Secret secret(const QString &field) const;
    void setText(const QString &field, const QString &text);
    void focusFirst();
    void clearMessages();
    void refuse(const Error &error); // at its field, or above them all
    void tell(const QString &text);
    // What was typed leaves no trace.
    void empty();

Q_SIGNALS:
    void edited();

private:
    Desk &m_desk;
    QString m_name;
    QVBoxLayout *m_body;
    QGridLayout *m_grid;
    Banner *m_banner;
    Button *m_deciding = nullptr;
    QList<QLineEdit *> m_order;
    QHash<QString, FieldRow *> m_rows;
    int m_cell = 0; // the next free half line
};

} // namespace shop
