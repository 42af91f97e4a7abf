// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/scope_field.h"

#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr qsizetype kMostNamesRead = 50;

} // namespace

ScopeField::ScopeField(Desk &desk, const QString &label, QWidget *parent)
    : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    setAccessibleName(label);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new PlainLabel(host, label, TypeRole::Label, &Theme::text2, this));
    m_list = new QListWidget(this);
    m_list->setObjectName(u"scopeList"_s);
    m_list->setAccessibleName(label);
    m_list->setFixedHeight(host->theme().px(76));
    m_list->installEventFilter(this);
    layout->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_code = new QLineEdit(this);
    m_code->setObjectName(u"scopeCode"_s);
    m_code->setProperty("acceptsScan", true);
    m_code->setPlaceholderText(tr("Scan a product, or type its code and Enter"));
    m_code->setAccessibleName(tr("Add a product by its code"));
    m_code->setMaxLength(60);
    connect(m_code, &QLineEdit::returnPressed, this, [this] { add(m_code->text().trimmed()); });
    row->addWidget(m_code, 1);
    auto *category = new Button(tr("Category"), this);
    category->setObjectName(u"scopeCategoryButton"_s);
    category->setIconName(u"plus"_s);
    connect(category, &QPushButton::clicked, this, &ScopeField::chooseCategory);
    row->addWidget(category);
    auto *off =
        Button::iconOnly(u"trash"_s, tr("Take away what is chosen"), ButtonRole::Ghost, this);
    off->setObjectName(u"scopeRemoveButton"_s);
    connect(off, &QPushButton::clicked, this, &ScopeField::remove);
    row->addWidget(off);
    layout->addLayout(row);
    setFocusProxy(m_code);
    showAll();
}

void ScopeField::setScope(const PromotionScope &scope, const ScopeNames &names)
{
    m_scope = scope;
    m_names.insert(names);
    showAll();
    readNames();
}

void ScopeField::setCategories(const QList<Category> &categories)
{
    m_categories = categories;
    for (const Category &category : categories)
        m_names.insert(category.id.toString(), category.name);
    showAll();
}

void ScopeField::add(const QString &code)
{
    if (code.isEmpty())
        return;
    m_code->clear();
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), code](Shop &shop) { return shop.products().findByCode(call, code); },
        [this](const Result<std::optional<ScannedProduct>> &found) {
            if (found && *found)
                return addProduct((*found)->product.id, (*found)->product.name);
            m_desk.soundBad();
            m_desk.toast(found ? tr("This code is not known.") : errorText(found.error()));
        });
}

void ScopeField::addProduct(ProductId id, const QString &name)
{
    m_names.insert(id.toString(), name);
    if (!m_scope.products.contains(id))
        m_scope.products.append(id);
    showAll();
    Q_EMIT changed();
}

void ScopeField::chooseCategory()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Category &category : std::as_const(m_categories)) {
        const QString name = displayName(category.name, 60).replace(u'&', u"&&"_s);
        menu->addAction(name, this, [this, id = category.id] {
            if (!m_scope.categories.contains(id))
                m_scope.categories.append(id);
            showAll();
            Q_EMIT changed();
        });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void ScopeField::remove()
{
    const QListWidgetItem *chosen = m_list->currentItem();
    const QString id = chosen ? chosen->data(Qt::UserRole).toString() : QString();
    if (id.isEmpty())
        return;
    m_scope.products.removeIf([&](ProductId each) { return each.toString() == id; });
    m_scope.categories.removeIf([&](CategoryId each) { return each.toString() == id; });
    showAll();
    Q_EMIT changed();
}

void ScopeField::showAll()
{
    m_list->clear();
    const auto show = [this](const QString &id, const QString &kind) {
        auto *item =
            new QListWidgetItem(kind.arg(displayName(m_names.value(id, u"…"_s), 80)), m_list);
        item->setData(Qt::UserRole, id);
    };
    for (const CategoryId id : std::as_const(m_scope.categories))
        show(id.toString(), tr("Category %1"));
    for (const ProductId id : std::as_const(m_scope.products))
        show(id.toString(), u"%1"_s);
    if (m_list->count() == 0)
        m_list->addItem(tr("Everything"));
}

void ScopeField::readNames()
{
    QList<ProductId> unknown;
    for (const ProductId id : std::as_const(m_scope.products)) {
        if (!m_names.contains(id.toString()) && unknown.size() < kMostNamesRead)
            unknown.append(id);
    }
    if (unknown.isEmpty())
        return;
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), unknown](Shop &shop) -> Result<ScopeNames> {
            ScopeNames names;
            for (const ProductId id : unknown) {
                if (const auto product = shop.products().product(call, id))
                    names.insert(id.toString(), product->values.name);
            }
            return names;
        },
        [this](const Result<ScopeNames> &names) {
            if (!names)
                return;
            m_names.insert(*names);
            showAll();
            Q_EMIT changed();
        });
}

bool ScopeField::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = watched == m_list && event->type() == QEvent::KeyPress;
    if (!pressed || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Delete)
        return false;
    remove();
    return true;
}

} // namespace shop
