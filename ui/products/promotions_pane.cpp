// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/promotions_pane.h"

#include "ui/products/promotion_form.h"
#include "ui/products/promotion_trial.h"
#include "ui/sell/promotion_text.h"
#include "ui/shell/commands.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/small_parts.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kStandingRole = Qt::UserRole + 1;

// Name above, how it stands below.
class PromotionRow final : public QStyledItemDelegate
{
public:
    PromotionRow(const ThemeHost *host, QObject *parent) : QStyledItemDelegate(parent), m_host(host)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, m_host->theme().px(measure::rowTouch)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = m_host->theme();
        const QRect row = option.rect.adjusted(4, 1, -4, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            drawPanel(*painter, row, radius::control, theme.selection);
        const int half = row.height() / 2;
        const QRect inner = row.adjusted(12, 6, -12, -6);
        drawLine(*painter, inner.adjusted(0, 0, 0, -half + 4), index.data().toString(),
                 typeFont(TypeRole::Strong, theme), theme.text, leading(option.direction));
        drawLine(*painter, inner.adjusted(0, half - 4, 0, 0), index.data(kStandingRole).toString(),
                 typeFont(TypeRole::Small, theme), theme.text2, leading(option.direction));
        painter->restore();
    }

private:
    const ThemeHost *m_host;
};

} // namespace

PromotionsPane::PromotionsPane(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"promotionsPane"_s);
    setAccessibleName(tr("Promotions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(makeHead());
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeList());
    row->addWidget(makeMiddle(), 3);
    row->addWidget(makeSide(), 2);
    layout->addLayout(row, 1);
    connect(m_form, &PromotionForm::changed, this, &PromotionsPane::refresh);
    connect(&desk.backend(), &Backend::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.module == u"products" && change.entity == u"promotion" && isVisible())
                return load();
        }
    });
}

QHBoxLayout *PromotionsPane::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *back = new Button(tr("Products"), ButtonRole::Ghost, this);
    back->setObjectName(u"leavePromotionsButton"_s);
    back->setIconName(u"arrow-left"_s);
    back->setKeyCap(u"Esc"_s);
    connect(back, &QPushButton::clicked, this, &PromotionsPane::leave);
    head->addWidget(back);
    head->addWidget(
        new PlainLabel(&m_desk.theme(), tr("Promotions"), TypeRole::Heading, &Theme::text, this));
    head->addStretch();
    auto *add = new Button(tr("New promotion"), this);
    add->setObjectName(u"newPromotionButton"_s);
    add->setIconName(u"plus"_s);
    showKey(commandsOf(m_desk), u"products.new"_s, add);
    connect(add, &QPushButton::clicked, this, [this] { whenKept([this] { startNew(); }); });
    head->addWidget(add);
    m_end = new Button({}, this);
    m_end->setObjectName(u"endPromotionButton"_s);
    connect(m_end, &QPushButton::clicked, this, [this] { whenKept([this] { endOrUse(); }); });
    head->addWidget(m_end);
    m_save = new Button(tr("Save"), ButtonRole::Primary, this);
    m_save->setObjectName(u"savePromotionButton"_s);
    showKey(commandsOf(m_desk), u"products.save"_s, m_save);
    connect(m_save, &QPushButton::clicked, this, &PromotionsPane::save);
    head->addWidget(m_save);
    return head;
}

QWidget *PromotionsPane::makeList()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    card->setFixedWidth(host->theme().px(264));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    m_list = new QListWidget(card);
    m_list->setObjectName(u"promotionsList"_s);
    m_list->setAccessibleName(tr("Promotions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PromotionRow(host, m_list));
    connect(m_list, &QListWidget::currentRowChanged, this, &PromotionsPane::showCurrent);
    inside->addWidget(m_list);
    return card;
}

QWidget *PromotionsPane::makeMiddle()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(20, 16, 20, 16);
    m_form = new PromotionForm(m_desk, card);
    inside->addWidget(m_form);
    return scrolled(card, this);
}

QWidget *PromotionsPane::makeSide()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(20, 16, 20, 16);
    inside->setSpacing(8);
    inside->addWidget(
        new PlainLabel(host, tr("In plain words"), TypeRole::Title, &Theme::text, card));
    m_rule = new PlainLabel(host, TypeRole::Medium, &Theme::text, card);
    m_rule->setObjectName(u"promotionRule"_s);
    m_rule->setWordWrap(true);
    inside->addWidget(m_rule);
    m_terms = new PlainLabel(host, TypeRole::Body, &Theme::text2, card);
    m_terms->setObjectName(u"promotionTerms"_s);
    m_terms->setWordWrap(true);
    inside->addWidget(m_terms);
    inside->addWidget(new Divider(host, Qt::Horizontal, card));
    m_trial = new PromotionTrial(m_desk, card);
    inside->addWidget(m_trial, 1);
    return card;
}

void PromotionsPane::activate()
{
    load();
    m_list->setFocus(Qt::OtherFocusReason);
}

void PromotionsPane::load()
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call()](Shop &shop) -> Result<Listed> {
            SHOP_TRY_VALUE(promotions, shop.promotions().all(call));
            SHOP_TRY_VALUE(categories, shop.products().categories(call));
            return Listed{promotions, categories};
        },
        [this](const Result<Listed> &listed) {
            if (listed)
                show(*listed);
            else if (listed.error().code != ErrorCode::Cancelled)
                m_desk.toast(errorText(listed.error()));
        },
        u"promotions"_s);
}

void PromotionsPane::show(const Listed &listed)
{
    m_promotions = listed.promotions;
    m_form->setCategories(listed.categories);
    const QDateTime now = m_desk.shopNow();
    int chosen = m_open.id.isNull() ? 0 : -1;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Promotion &promotion : std::as_const(m_promotions)) {
            auto *item = new QListWidgetItem(displayName(promotion.name, 60), m_list);
            const QString standing =
                standingText(promotion, now.date(), now.time(), m_desk.locale());
            item->setData(kStandingRole, promotion.active ? standing : tr("Ended"));
            if (promotion.id == m_open.id)
                chosen = m_list->count() - 1;
        }
        m_list->setCurrentRow(m_promotions.isEmpty() ? -1 : chosen);
    }
    if (m_promotions.isEmpty() && m_open.id.isNull())
        return startNew();
    if (!m_edited)
        showCurrent();
}

void PromotionsPane::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_promotions.size())
        return;
    const Promotion chosen = m_promotions[row];
    if (chosen == m_open)
        return;
    whenKept([this, chosen] { open(chosen); });
}

void PromotionsPane::open(const Promotion &promotion)
{
    m_open = promotion;
    m_form->setPromotion(promotion);
}

void PromotionsPane::startNew()
{
    Promotion fresh;
    fresh.id = m_desk.backend().ids().mint<PromotionId>();
    open(fresh);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    m_form->setFocus(Qt::OtherFocusReason);
}

void PromotionsPane::refresh()
{
    const auto typed = m_form->typed();
    m_edited = !typed || *typed != m_open;
    // One that was never touched has nothing to lose.
    if (m_open.version == 0 && !typed && typed.error().key == u"promotion.nameMissing")
        m_edited = false;
    m_rule->setText(typed ? promotionRuleText(*typed, m_form->names(), m_desk.locale())
                          : errorText(typed.error()));
    m_terms->setText(typed ? promotionTermsText(*typed, m_desk.locale()) : QString());
    m_trial->setPromotion(typed ? std::optional(*typed) : std::nullopt);
    m_end->setVisible(m_open.version > 0);
    m_end->setLabel(m_open.active ? tr("End it") : tr("Use it again"));
    m_save->setEnabled(m_edited || m_open.version == 0);
}

void PromotionsPane::save()
{
    const auto typed = m_form->typed();
    if (!typed) {
        m_desk.soundBad();
        return m_form->refuse(typed.error());
    }
    store(*typed, m_desk.call(), tr("%1 is saved.").arg(displayName(typed->name, 60)));
}

// Done at once, with a way back.
void PromotionsPane::endOrUse()
{
    Promotion changed = m_open;
    changed.active = !changed.active;
    const QString name = displayName(changed.name, 60);
    store(changed, m_desk.call(),
          changed.active ? tr("%1 is in use again.").arg(name) : tr("%1 is ended.").arg(name));
}

void PromotionsPane::store(const Promotion &promotion, const Call &call, const QString &told)
{
    m_desk.backend().ask(
        this, Lane::Desk,
        [call, promotion](Shop &shop) { return shop.promotions().save(call, promotion); },
        [this, promotion, call, told](const Result<Promotion> &saved) {
            if (saved)
                return stored(*saved, told);
            const auto again = [this, promotion, told](const Call &approved) {
                store(promotion, approved, told);
            };
            if (m_desk.askApproval(saved.error(), call, again))
                return;
            m_desk.soundBad();
            m_form->refuse(saved.error());
        });
}

void PromotionsPane::stored(const Promotion &promotion, const QString &told)
{
    const bool ended = m_open.active && !promotion.active;
    open(promotion);
    load();
    if (!ended)
        return m_desk.toast(told);
    m_desk.toast(told, tr("Undo"), [this] { endOrUse(); });
}

bool PromotionsPane::run(const QString &command)
{
    if (command == u"products.new")
        whenKept([this] { startNew(); });
    else if (command == u"products.save")
        save();
    else if (command == u"products.refresh")
        load();
    else if (command != u"products.promotions")
        return false;
    return true;
}

void PromotionsPane::scanned(const QString &code)
{
    if (m_trial->isAncestorOf(focusWidget()))
        return m_trial->add(code);
    m_form->scanned(code);
}

void PromotionsPane::leave()
{
    whenKept([this] { Q_EMIT leaveWanted(); });
}

void PromotionsPane::whenKept(const std::function<void()> &then)
{
    if (!m_edited)
        return then();
    m_desk.prompter().ask(this,
                          {tr("Discard what you changed?"), tr("The promotion was not saved."),
                           tr("Discard"), tr("Go on editing"), true},
                          [this, then](bool yes) {
                              if (!yes)
                                  return;
                              m_edited = false;
                              then();
                          });
}

} // namespace shop
