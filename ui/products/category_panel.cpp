// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/category_panel.h"

#include "core/products/variants.h"
#include "core/shop/specification_desk.h"
#include "ui/products/specification_words.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

using Kind = SpecificationField::Kind;

constexpr int kListHeight = 260;
constexpr int kName = 5, kMember = 4, kKind = 4, kMore = 6; // how wide, in parts

} // namespace

CategoryPanel::CategoryPanel(Desk &desk, CategoryId category, QWidget *parent)
    : Panel(desk, u"list"_s, tr("Fields of the category"), 760, parent), m_before{category, {}, {}}
{
    setObjectName(u"categoryPanel"_s);
    const ThemeHost *host = &desk.theme();
    m_parent = new QComboBox(this);
    m_parent->setObjectName(u"categoryParentEdit"_s);
    m_parent->addItem(tr("None"), QString());
    body()->addWidget(new FieldRow(
        host, tr("Stands below (its products have the fields of that one, too)"), m_parent, this));
    m_inherited = new PlainLabel(host, TypeRole::Small, &Theme::text2, this);
    m_inherited->setObjectName(u"inheritedFields"_s);
    m_inherited->setWordWrap(true);
    body()->addWidget(m_inherited);
    connect(m_parent, &QComboBox::currentIndexChanged, this, &CategoryPanel::showInherited);
    body()->addWidget(makeHeads());
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new QVBoxLayout;
    m_list->setSpacing(6);
    column->addLayout(m_list);
    column->addStretch();
    QScrollArea *area = scrolled(inside, this);
    area->setFixedHeight(host->theme().px(kListHeight));
    body()->addWidget(area);
    auto *add = new Button(tr("Add a field"), this);
    add->setObjectName(u"addFieldButton"_s);
    add->setIconName(u"plus"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.constLast().name->setFocus(Qt::OtherFocusReason);
    });
    foot()->addWidget(add);
    foot()->addStretch();
    setTake(tr("Save"), tr("Ctrl Enter"));
    takeButton()->setEnabled(false);
    setFocusProxy(add);
    load();
}

QWidget *CategoryPanel::makeHeads()
{
    auto *heads = new QWidget(this);
    auto *row = new QHBoxLayout(heads);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const std::pair<QString, int> labels[]{{tr("Name"), kName},
                                           {tr("Key"), kMember},
                                           {tr("Kind"), kKind},
                                           {tr("Unit, or choices"), kMore}};
    for (const auto &[label, parts] : labels)
        row->addWidget(
            new PlainLabel(&desk().theme(), label, TypeRole::Label, &Theme::text2, heads), parts);
    row->addSpacing(desk().theme().theme().px(40));
    return heads;
}

void CategoryPanel::load()
{
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call()](Shop &shop) -> Result<Known> {
            SHOP_TRY_VALUE(categories, shop.products().categories(call));
            SHOP_TRY_VALUE(fields, categoryFields(shop, call));
            return Known{categories, fields};
        },
        [this](const Result<Known> &known) {
            if (!known)
                return showProblem(errorText(known.error()));
            fill(*known);
        });
}

void CategoryPanel::fill(const Known &known)
{
    m_all = known.fields;
    for (const CategoryFields &each : std::as_const(m_all)) {
        if (each.category == m_before.category)
            m_before = each;
    }
    for (const Category &category : known.categories) {
        const QString name = displayName(category.name, 60);
        if (category.id == m_before.category)
            setAccessibleName(tr("Fields of %1").arg(name));
        else
            m_parent->addItem(name, category.id.toString());
    }
    m_parent->setCurrentIndex(qMax(
        0, m_parent->findData(m_before.parent.isNull() ? QString() : m_before.parent.toString())));
    for (const SpecificationField &field : std::as_const(m_before.fields))
        addLine(field);
    showInherited();
    takeButton()->setEnabled(true);
}

void CategoryPanel::addLine(const SpecificationField &field)
{
    Line line;
    line.row = new QWidget(this);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto edit = [&](const QString &text, int longest, int parts, const QString &label,
                          const QString &name) {
        auto *made = new QLineEdit(text, line.row);
        made->setObjectName(name);
        made->setMaxLength(longest);
        made->setAccessibleName(label);
        row->addWidget(made, parts);
        return made;
    };
    line.name = edit(field.name, 80, kName, tr("Name"), u"fieldNameEdit"_s);
    line.member = edit(field.member, 64, kMember, tr("Key"), u"fieldMemberEdit"_s);
    line.member->setPlaceholderText(tr("As the name"));
    line.kind = new QComboBox(line.row);
    line.kind->setObjectName(u"fieldKindEdit"_s);
    line.kind->setAccessibleName(tr("Kind"));
    line.kind->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (const Kind kind : {Kind::Text, Kind::Number, Kind::YesNo, Kind::Choice})
        line.kind->addItem(fieldKindLabel(kind), int(kind));
    line.kind->setCurrentIndex(int(field.kind));
    row->addWidget(line.kind, kKind);
    const bool isChoice = field.kind == Kind::Choice;
    line.more = edit(isChoice ? joinedByBars(field.choices, u',') : field.unit, 4'000, kMore,
                     tr("Unit, or choices"), u"fieldMoreEdit"_s);
    auto *off =
        Button::iconOnly(u"trash"_s, tr("Take this field away"), ButtonRole::Ghost, line.row);
    off->setObjectName(u"removeFieldButton"_s);
    connect(off, &QPushButton::clicked, this, [this, gone = line.row] {
        m_lines.removeIf([gone](const Line &each) { return each.row == gone; });
        gone->deleteLater();
        gone->hide();
    });
    row->addWidget(off);
    connect(line.kind, &QComboBox::currentIndexChanged, this, [this, line] { adapt(line); });
    adapt(line);
    m_list->addWidget(line.row);
    m_lines.append(line);
}

void CategoryPanel::adapt(const Line &line)
{
    const Kind kind = Kind(line.kind->currentData().toInt());
    line.more->setEnabled(kind == Kind::Number || kind == Kind::Choice);
    line.more->setPlaceholderText(kind == Kind::Number   ? tr("Unit: g, cm, %")
                                  : kind == Kind::Choice ? tr("Choices, with commas between")
                                                         : QString());
}

void CategoryPanel::showInherited()
{
    QStringList names;
    CategoryId above =
        CategoryId::fromString(m_parent->currentData().toString()).value_or(CategoryId());
    for (int level = 0; !above.isNull() && level < 20; ++level) {
        const auto found = std::find_if(m_all.begin(), m_all.end(),
                                        [&](const auto &each) { return each.category == above; });
        if (found == m_all.end())
            break;
        for (const SpecificationField &field : found->fields)
            names.append(fieldLabel(field));
        above = found->parent;
    }
    m_inherited->setText(names.isEmpty() ? QString()
                                         : tr("From above: %1").arg(names.join(u", "_s)));
    m_inherited->setVisible(!names.isEmpty());
}

CategoryFields CategoryPanel::typed() const
{
    CategoryFields typed = m_before;
    typed.parent =
        CategoryId::fromString(m_parent->currentData().toString()).value_or(CategoryId());
    typed.fields.clear();
    for (const Line &line : m_lines) {
        SpecificationField field;
        field.name = line.name->text().trimmed();
        field.member = line.member->text().trimmed();
        if (field.member.isEmpty())
            field.member = field.name.left(64);
        field.kind = Kind(line.kind->currentData().toInt());
        const QString more = line.more->text().trimmed();
        if (field.kind == Kind::Number)
            field.unit = more;
        if (field.kind == Kind::Choice)
            field.choices = splitAtCommas(more);
        typed.fields.append(field);
    }
    return typed;
}

void CategoryPanel::take()
{
    showProblem({});
    desk().backend().ask(
        this, Lane::Desk,
        [call = desk().call(), before = m_before,
         after = typed()](Shop &shop) -> Result<CategoryFields> {
            SHOP_TRY(saveCategoryFields(shop, call, before, after));
            return after;
        },
        [this](const Result<CategoryFields> &done) {
            if (!done)
                return showProblem(errorText(done.error()));
            Q_EMIT saved();
            close();
        });
}

} // namespace shop
