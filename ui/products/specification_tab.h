// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/specification.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace shop {

class Button;
class FieldRow;
class PlainLabel;

// What a product has in the fields of its category, a control for each by its kind; and what it has that no
// field is for, to be read or taken away.
class SpecificationTab final : public QWidget
{
    Q_OBJECT

public:
    explicit SpecificationTab(Desk &desk, QWidget *parent = nullptr);

    // Nothing counts as edited after it.
    void setValues(CategoryId category, const Json::Object &values);
    // Another category was chosen: what was typed stays where its field is still there.
    void setCategory(CategoryId category);
    // What somebody else made of it meanwhile, taken over where nothing was typed.
    void rebase(const Json::Object &theirs);
    void reload(); // the fields may have changed

    Result<Json::Object> values() const; // errors as checkValues()
    bool isEdited() const;
    bool refuse(const Error &error); // false: not of a field here
    void clearMessages();

Q_SIGNALS:
    void edited();
    void submitted();
    void fieldsWanted(shop::CategoryId category);

private:
    struct Line {
        SpecificationField field;
        QWidget *editor = nullptr;
        FieldRow *row = nullptr;
        QString given; // what the editor held when it was filled
    };
    void show(const QList<SpecificationField> &fields);
    void showRest(const QList<SpecificationField> &fields);
    Line lineOf(const SpecificationField &field);
    QString shownOf(const SpecificationField &field) const;
    static QString textOf(const QWidget *editor);
    static void setText(QWidget *editor, const QString &text);

    Desk &m_desk;
    CategoryId m_category;
    Json::Object m_given;
    QStringList m_removed; // members without a field
    QList<Line> m_lines;
    QVBoxLayout *m_list;
    QVBoxLayout *m_rest;
    PlainLabel *m_hint;
    Button *m_fields;
    int m_question = 0;
    bool m_filling = false;
    bool m_keepsTyped = false;
};

} // namespace shop
