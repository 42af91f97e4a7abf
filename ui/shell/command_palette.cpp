// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/commands.h"
#include "ui/shell/fuzzy_match.h"
#include "ui/shell/palette_delegate.h"
#include "ui/shell/palette_rows.h"
#include "ui/shell/prompter.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/key_strip.h"
#include "ui/widgets/small_parts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

using Kind = PaletteRow::Kind;

constexpr int kPauseMs = 60;
constexpr qsizetype kShortest = 2; // letters, for a look into the shop
constexpr int kFromTop = 96;
constexpr int kTallest = 408;

std::optional<Kind> kindOfSign(QChar sign)
{
    switch (sign.unicode()) {
    case u'>':
        return Kind::Command;
    case u'#':
        return Kind::Order;
    case u'@':
        return Kind::Customer;
    }
    return std::nullopt;
}

} // namespace

CommandPalette::CommandPalette(Desk &desk, const QList<PaletteCommand> &commands, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_commands(commands)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Find anything"));
    setProperty("fromTop", host->theme().px(kFromTop));
    setFixedWidth(host->theme().px(640));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeField());
    layout->addWidget(new Divider(host, Qt::Horizontal, this));
    m_model = new PaletteModel(this);
    m_list = new QListView(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(host, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListView::clicked, this, &CommandPalette::take);
    layout->addWidget(m_list);
    layout->addWidget(new Divider(host, Qt::Horizontal, this));
    layout->addWidget(makeFoot());
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::look);
    setFocusProxy(m_field);
    refresh();
}

QWidget *CommandPalette::makeField()
{
    const ThemeHost *host = &m_desk.theme();
    auto *box = new QWidget(this);
    box->setFixedHeight(host->theme().px(56));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(12);
    row->addWidget(new IconLabel(host, u"command"_s, 20, &Theme::accentText, box));
    m_field = new QLineEdit(box);
    m_field->setObjectName(u"paletteEdit"_s);
    m_field->setAccessibleName(tr("Find anything"));
    m_field->setPlaceholderText(tr("A command, product, order or customer"));
    m_field->setFrame(false);
    m_field->setFont(fontOfSize(TypeRole::Body, 16, QFont::Normal, host->theme()));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::typed);
    row->addWidget(m_field, 1);
    auto *keys = new KeyStrip(host, box);
    keys->setHints({{u"Esc"_s, tr("Close")}});
    keys->setFixedWidth(host->theme().px(80));
    row->addWidget(keys);
    return box;
}

QWidget *CommandPalette::makeFoot()
{
    auto *foot = new KeyStrip(&m_desk.theme(), this);
    foot->setContentsMargins(20, 0, 20, 0);
    foot->setHints({{u"↑ ↓"_s, tr("Choose")},
                    {u"Enter"_s, tr("Run")},
                    {u"Tab"_s, tr("Only this group")},
                    {u"> # @"_s, tr("Commands, orders, customers")}});
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(20, 4, 20, 4);
    row->addWidget(foot);
    return box;
}

void CommandPalette::typed()
{
    m_only.reset();
    m_moved = false;
    if (text().size() >= kShortest)
        m_pause.start();
    refresh();
}

QString CommandPalette::text() const
{
    const QString all = m_field->text();
    const bool signedGroup = !all.isEmpty() && kindOfSign(all.front());
    return (signedGroup ? all.mid(1) : all).trimmed();
}

bool CommandPalette::wants(Kind kind) const
{
    const QString all = m_field->text();
    const auto only = all.isEmpty() || !kindOfSign(all.front()) ? m_only : kindOfSign(all.front());
    return !only || *only == kind;
}

// By how well they are found, the recent ones first where that is alike; what cannot be done comes last.
QList<PaletteRow> CommandPalette::commandRows() const
{
    struct Rated {
        qsizetype rank = 0;
        PaletteRow row;
    };
    QList<Rated> rated;
    const QStringList recent = commandsOf(m_desk).recent();
    const QString wanted = text();
    for (const PaletteCommand &each : m_commands) {
        const auto match = fuzzyMatch(wanted, each.command.text);
        if (!match)
            continue;
        const qsizetype used = recent.indexOf(each.command.id);
        const qsizetype rank = match->score * 100 + (used < 0 ? 0 : recent.size() - used) -
                               (each.whyNot.isEmpty() ? 0 : 1'000'000);
        rated.append({rank,
                      {Kind::Command,
                       each.command.id,
                       each.command.text,
                       placeName(each.command.place),
                       {},
                       each.key,
                       each.command.iconName,
                       match->hits,
                       each.whyNot}});
    }
    std::stable_sort(rated.begin(), rated.end(),
                     [](const Rated &a, const Rated &b) { return a.rank > b.rank; });
    QList<PaletteRow> rows;
    for (const Rated &each : std::as_const(rated))
        rows.append(each.row);
    return rows;
}

// An answer to an older text is not shown; who may not see a group does not have it.
template <typename Read>
void CommandPalette::ask(Kind kind, QList<PaletteRow> Found::*into, Read read)
{
    if (!wants(kind))
        return;
    m_desk.backend().ask(
        this, Lane::Reader, std::move(read),
        [this, into, text = text()](const auto &found) {
            if (!found || text != this->text())
                return;
            if (m_found.text != text)
                m_found = {text, {}, {}, {}};
            m_found.*into = paletteRows(*found, text, m_desk);
            refresh();
        },
        u"palette."_s + QString::number(int(kind)));
}

void CommandPalette::look()
{
    const QString text = this->text();
    const Call call = m_desk.call();
    ask(Kind::Product, &Found::products, [call, text](Shop &shop) {
        ProductQuery query;
        query.text = text;
        query.limit = kMostFound;
        return shop.products().list(call, query);
    });
    ask(Kind::Order, &Found::orders, [call, text](Shop &shop) {
        DeliveryQuery query;
        query.text = text;
        query.limit = kMostFound;
        return shop.deliveries().deliveries(call, query);
    });
    ask(Kind::Customer, &Found::customers, [call, text](Shop &shop) {
        return shop.customers().customers(call, {text, kMostFound, {}});
    });
}

// Whoever has not moved means the best of what is found by now, whichever answer came first.
void CommandPalette::refresh()
{
    const PaletteRow *before = m_moved ? m_model->row(m_list->currentIndex()) : nullptr;
    const PaletteRow chosen = before ? *before : PaletteRow();
    QList<PaletteRow> rows;
    const auto add = [&rows](const QString &head, const QList<PaletteRow> &group) {
        if (group.isEmpty())
            return;
        rows.append({Kind::Head, {}, head, {}, {}, {}, {}, {}, {}});
        rows.append(group);
    };
    const QString text = this->text();
    const bool found = text.size() >= kShortest && m_found.text == text;
    const auto some = [&](Kind which, const QList<PaletteRow> &of) {
        return found && wants(which) ? of : QList<PaletteRow>();
    };
    if (wants(Kind::Command)) {
        const QList<PaletteRow> commands = commandRows();
        const bool all = m_only || text.isEmpty() || m_field->text().startsWith(u'>');
        add(tr("Actions"), all ? commands : commands.mid(0, kMostFound));
    }
    add(tr("Products"), some(Kind::Product, m_found.products));
    add(tr("Orders and customers"),
        some(Kind::Order, m_found.orders) + some(Kind::Customer, m_found.customers));
    m_model->setRows(rows);
    const int kept = before ? m_model->rowOf(chosen.kind, chosen.code) : -1;
    m_list->setCurrentIndex(m_model->index(kept >= 0 ? kept : m_model->nextChoice(0, 1)));
    fitHeight();
}

void CommandPalette::fitHeight()
{
    int tall = 8;
    for (int row = 0; row < m_model->rowCount() && tall < kTallest; ++row)
        tall += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(qMin(tall, m_desk.theme().theme().px(kTallest)));
    m_field->setAccessibleDescription(
        m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::step(int rows)
{
    const int sign = rows < 0 ? -1 : 1;
    const int wanted =
        qBound(0, m_list->currentIndex().row() + rows, qMax(0, m_model->rowCount() - 1));
    const int next = m_model->nextChoice(wanted, sign);
    if (next < 0)
        return;
    m_moved = true;
    m_list->setCurrentIndex(m_model->index(next));
    if (next == m_model->nextChoice(0, 1))
        m_list->scrollToTop(); // with its head
    fitHeight();
}

void CommandPalette::narrow()
{
    const PaletteRow *row = m_model->row(m_list->currentIndex());
    if (m_only || !row)
        m_only.reset();
    else
        m_only = row->kind;
    refresh();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_Tab:
        narrow();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentIndex());
        return true;
    }
    return false;
}

void CommandPalette::take(const QModelIndex &index)
{
    const PaletteRow *row = m_model->row(index);
    if (!row || row->kind == Kind::Head || !row->whyNot.isEmpty())
        return m_desk.soundBad();
    const PaletteRow chosen = *row;
    m_desk.prompter().closePanel();
    if (chosen.kind != Kind::Command)
        return Q_EMIT foundChosen(paletteKindPage(chosen.kind), chosen.code);
    commandsOf(m_desk).noteRecent(chosen.code);
    Q_EMIT commandChosen(chosen.code);
}

} // namespace shop
