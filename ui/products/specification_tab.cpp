// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/specification_tab.h"

#include "core/shop/specification_desk.h"
#include "ui/products/specification_words.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

using Kind = SpecificationField::Kind;

} // namespace

SpecificationTab::SpecificationTab(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"specificationTab"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(12);
    m_hint = new PlainLabel(host, TypeRole::Body, &Theme::text2, inside);
    m_hint->setObjectName(u"specificationHint"_s);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    m_list = new QVBoxLayout;
    m_list->setSpacing(10);
    column->addLayout(m_list);
    m_rest = new QVBoxLayout;
    column->addLayout(m_rest);
    m_fields = new Button(tr("Fields of the category"), inside);
    m_fields->setObjectName(u"categoryFieldsButton"_s);
    m_fields->setIconName(u"edit"_s);
    connect(m_fields, &QPushButton::clicked, this, [this] { Q_EMIT fieldsWanted(m_category); });
    column->addWidget(m_fields, 0, Qt::AlignLeading);
    column->addStretch();
    outer->addWidget(scrolled(inside, this));
    show({});
}

void SpecificationTab::setValues(CategoryId category, const Json::Object &values)
{
    m_given = values;
    m_removed.clear();
    m_category = category;
    m_keepsTyped = false;
    for (Line &line : m_lines)
        line.given = textOf(line.editor);
    reload();
}

void SpecificationTab::setCategory(CategoryId category)
{
    if (category == m_category)
        return;
    m_category = category;
    reload();
}

void SpecificationTab::reload()
{
    const int question = ++m_question;
    if (m_category.isNull())
        return show({});
    m_desk.backend().ask(
        this, Lane::Reader,
        [category = m_category](Shop &shop) { return specificationFields(shop, category); },
        [this, question](const Result<QList<SpecificationField>> &fields) {
            if (question == m_question && fields)
                show(*fields);
        });
}

SpecificationTab::Line SpecificationTab::lineOf(const SpecificationField &field)
{
    Line line{field, nullptr, nullptr, {}};
    if (field.kind == Kind::Text || field.kind == Kind::Number) {
        auto *edit = new QLineEdit(this);
        edit->setMaxLength(field.kind == Kind::Number ? 24 : 1'000);
        if (field.kind == Kind::Number)
            edit->setLayoutDirection(Qt::LeftToRight);
        connect(edit, &QLineEdit::returnPressed, this, &SpecificationTab::submitted);
        connect(edit, &QLineEdit::textChanged, this, [this] {
            if (!m_filling)
                Q_EMIT edited();
        });
        line.editor = edit;
    } else {
        auto *combo = new QComboBox(this);
        combo->addItem(tr("Not said"), QString());
        const QStringList choices =
            field.kind == Kind::YesNo ? QStringList{u"yes"_s, u"no"_s} : field.choices;
        for (const QString &choice : choices)
            combo->addItem(field.kind == Kind::YesNo
                               ? specificationShown(&field, Json(choice == u"yes"), m_desk.locale())
                               : displayName(choice, 60),
                           choice);
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                Q_EMIT edited();
        });
        line.editor = combo;
    }
    line.editor->setObjectName(u"specification:"_s + field.member);
    line.row = new FieldRow(&m_desk.theme(), fieldLabel(field), line.editor, this);
    return line;
}

QString SpecificationTab::shownOf(const SpecificationField &field) const
{
    const Json object(m_given);
    const Json *value = object.member(field.member);
    if (!value)
        return {};
    const bool isPlain = field.kind == Kind::Text || field.kind == Kind::Number;
    return isPlain ? specificationShown(&field, *value, m_desk.locale())
                   : specificationText(&field, *value);
}

// Where the fields are the same, the controls stay, and with them the focus.
void SpecificationTab::show(const QList<SpecificationField> &fields)
{
    m_filling = true;
    QHash<QString, QString> typed;
    QList<SpecificationField> before;
    for (const Line &line : std::as_const(m_lines)) {
        before.append(line.field);
        if (m_keepsTyped && textOf(line.editor) != line.given)
            typed.insert(line.field.member, textOf(line.editor));
    }
    if (fields != before) {
        m_lines.clear();
        clearLayout(m_list);
        for (const SpecificationField &field : fields) {
            m_lines.append(lineOf(field));
            m_list->addWidget(m_lines.constLast().row);
        }
    }
    for (Line &line : m_lines) {
        const QString stored = shownOf(line.field);
        setText(line.editor, stored);
        line.given = textOf(line.editor);
        const bool isSaid = line.given == stored.trimmed();
        line.row->setMessage(isSaid ? FieldMessage::None : FieldMessage::Warning,
                             isSaid ? QString() : tr("So far: %1").arg(displayName(stored, 60)));
        if (typed.contains(line.field.member))
            setText(line.editor, typed.value(line.field.member));
    }
    showRest(fields);
    m_filling = false;
    m_keepsTyped = true;
    m_hint->setText(
        m_category.isNull()
            ? tr("Choose a category first: it says which specifications its products have.")
            : tr("This category has no fields yet. Give it some, and its products can be "
                 "told apart and filtered by them."));
    m_hint->setVisible(fields.isEmpty());
    m_fields->setVisible(!m_category.isNull());
}

void SpecificationTab::showRest(const QList<SpecificationField> &fields)
{
    const ThemeHost *host = &m_desk.theme();
    clearLayout(m_rest);
    for (const Json::Member &member : std::as_const(m_given)) {
        if (fieldOf(fields, member.first) || m_removed.contains(member.first))
            continue;
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        const QString name = displayName(member.first, 60);
        layout->addWidget(new PlainLabel(host, name, TypeRole::Label, &Theme::text2, row));
        auto *value = new PlainLabel(
            host, displayName(specificationShown(nullptr, member.second, m_desk.locale()), 200),
            TypeRole::Body, &Theme::text, row);
        value->setWordWrap(true);
        layout->addWidget(value, 1);
        auto *off =
            Button::iconOnly(u"trash"_s, tr("Take away %1").arg(name), ButtonRole::Ghost, row);
        connect(off, &QPushButton::clicked, this, [this, row, key = member.first] {
            m_removed.append(key);
            row->hide();
            Q_EMIT edited();
        });
        layout->addWidget(off);
        m_rest->addWidget(row);
    }
}

void SpecificationTab::rebase(const Json::Object &theirs)
{
    m_given = theirs;
    m_filling = true;
    for (Line &line : m_lines) {
        const bool typed = textOf(line.editor) != line.given;
        const QString now = shownOf(line.field);
        if (!typed)
            setText(line.editor, now);
        else if (now != line.given)
            line.row->setMessage(FieldMessage::Warning,
                                 tr("Changed elsewhere to: %1")
                                     .arg(now.isEmpty() ? tr("nothing") : displayName(now, 60)));
        line.given = typed ? now : textOf(line.editor);
    }
    m_filling = false;
}

Result<Json::Object> SpecificationTab::values() const
{
    Json::Object values = m_given;
    values.removeIf(
        [this](const Json::Member &member) { return m_removed.contains(member.first); });
    for (const Line &line : m_lines) {
        const QString text = textOf(line.editor);
        if (text == line.given)
            continue;
        const auto at = std::find_if(values.begin(), values.end(), [&](const Json::Member &member) {
            return member.first == line.field.member;
        });
        if (text.isEmpty()) {
            if (at != values.end())
                values.erase(at);
            continue;
        }
        SHOP_TRY_VALUE(value, specificationTyped(line.field, text, m_desk.locale()));
        if (at == values.end())
            values.append({line.field.member, value});
        else
            at->second = value;
    }
    return values;
}

bool SpecificationTab::isEdited() const
{
    return !m_removed.isEmpty() ||
           std::any_of(m_lines.begin(), m_lines.end(),
                       [](const Line &line) { return textOf(line.editor) != line.given; });
}

bool SpecificationTab::refuse(const Error &error)
{
    const QString field = error.context.value(u"field"_s).toString();
    for (const Line &line : std::as_const(m_lines)) {
        if (field != u"specifications."_s + line.field.member)
            continue;
        line.row->setMessage(FieldMessage::Error, errorText(error));
        line.editor->setFocus();
        return true;
    }
    return false;
}

void SpecificationTab::clearMessages()
{
    for (const Line &line : std::as_const(m_lines))
        line.row->clearMessage();
}

QString SpecificationTab::textOf(const QWidget *editor)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(editor))
        return edit->text().trimmed();
    return static_cast<const QComboBox *>(editor)->currentData().toString();
}

void SpecificationTab::setText(QWidget *editor, const QString &text)
{
    if (auto *edit = qobject_cast<QLineEdit *>(editor))
        return edit->setText(text);
    auto *combo = static_cast<QComboBox *>(editor);
    combo->setCurrentIndex(qMax(0, combo->findData(text)));
}

} // namespace shop
