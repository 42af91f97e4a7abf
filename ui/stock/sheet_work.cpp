// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/sheet_work.h"

#include "core/base/amount_text.h"
#include "ui/shell/commands.h"
#include "ui/shell/prompter.h"
#include "ui/shell/quantity_prefix.h"
#include "ui/stock/count_line_model.h"
#include "ui/stock/count_slip.h"
#include "ui/stock/pick_product_panel.h"
#include "ui/stock/stock_delegate.h"
#include "ui/stock/stock_table.h"
#include "ui/stock/stock_words.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

SheetWork::SheetWork(Desk &desk, SheetKind kind, PictureStore *pictures, CountSlip *slip,
                     QWidget *parent)
    : QWidget(parent), m_desk(desk), m_kind(kind), m_slip(slip)
{
    m_model = new CountLineModel(desk, pictures, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeSearch());
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeFoot());
    connect(m_slip, &CountSlip::setWanted, this, [this](ProductId product, Quantity counted) {
        if (isVisible())
            count({CountStep::Kind::Set, product, counted});
    });
}

QWidget *SheetWork::makeSearch()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_field = new SearchField(&m_desk.theme(), bar);
    m_field->setPlaceholder(m_kind == SheetKind::Receiving
                                ? tr("Scan each case or item. 12* sets the quantity first")
                                : tr("Scan what is on the shelf"));
    showKey(commandsOf(m_desk), u"stock.search"_s, m_field);
    m_field->lineEdit()->setObjectName(u"countSearch"_s);
    m_field->lineEdit()->setAccessibleName(tr("Scan or search"));
    m_prefix = new QuantityPrefix(m_desk, m_field);
    connect(m_field, &SearchField::textEdited, m_prefix,
            [this](const QString &text) { m_prefix->takeFrom(text); });
    connect(m_field, &SearchField::submitted, this, &SheetWork::submit);
    connect(m_field, &SearchField::navigated, this, [this](int key, Qt::KeyboardModifiers) {
        const int rows = m_model->rowCount();
        const int row = m_table->currentIndex().row();
        if (key == Qt::Key_Plus || key == Qt::Key_Minus)
            step(row, key == Qt::Key_Plus ? 1 : -1);
        else if (key == Qt::Key_Delete)
            forget();
        else if (rows > 0)
            m_table->setCurrentIndex(m_model->index(qBound(0,
                                                           row + (key == Qt::Key_Up     ? -1
                                                                  : key == Qt::Key_Down ? 1
                                                                                        : 0),
                                                           rows - 1),
                                                    CountLineModel::Counted));
    });
    row->addWidget(m_field, 1);
    m_times = new Button(u"×1"_s, bar);
    m_times->setObjectName(u"timesButton"_s);
    m_times->setAccessibleName(tr("Quantity of the next scan"));
    m_times->setFixedSize(m_desk.theme().theme().px(64),
                          m_desk.theme().theme().px(measure::search));
    connect(m_times, &QPushButton::clicked, this, [this] {
        m_prefix->clear();
        focusSearch();
    });
    connect(m_prefix, &QuantityPrefix::changed, this, [this] {
        const QString prefix = m_field->prefix().chopped(m_field->prefix().isEmpty() ? 0 : 2);
        m_times->setLabel(u'×' + (prefix.isEmpty() ? u"1"_s : prefix));
    });
    row->addWidget(m_times);
    return bar;
}

QWidget *SheetWork::makeTable()
{
    m_delegate =
        new StockDelegate(m_desk,
                          {StockCell::Product, StockCell::Figure, StockCell::Count,
                           m_kind == SheetKind::Receiving ? StockCell::Badge : StockCell::Figure,
                           m_kind == SheetKind::Receiving ? StockCell::Cost : StockCell::Figure},
                          this);
    m_table = new StockTable(m_desk, m_model, m_delegate, measure::rowTouch, {0, 92, 150, 130, 100},
                             this);
    m_table->setObjectName(u"countTable"_s);
    m_table->setAccessibleName(tr("Counted products"));
    connect(m_delegate, &StockDelegate::stepped, this, &SheetWork::step);
    connect(m_delegate, &StockDelegate::editWanted, m_table,
            qOverload<const QModelIndex &>(&QAbstractItemView::edit));
    connect(m_delegate, &StockDelegate::counted, this, [this](int row, qint64 thousandths) {
        if (const CountLine *line = m_model->line(row))
            count({CountStep::Kind::Set, line->product.id, Quantity::fromThousandths(thousandths)});
    });
    connect(m_delegate, &StockDelegate::costTyped, this, &SheetWork::setCost);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SheetWork::showCurrent);
    return m_table;
}

QWidget *SheetWork::makeFoot()
{
    const ThemeHost *host = &m_desk.theme();
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_progress = new QProgressBar(foot);
    m_progress->setTextVisible(false);
    m_progress->setMinimumWidth(host->theme().px(40));
    m_progress->setMaximumWidth(host->theme().px(140));
    m_progress->setAccessibleName(tr("Progress"));
    row->addWidget(m_progress);
    m_words = new PlainLabel(host, TypeRole::Small, &Theme::text2, foot);
    m_words->setObjectName(u"countProgress"_s);
    m_words->setElided(true);
    row->addWidget(m_words, 1);
    m_drop = Button::iconOnly(u"trash"_s, tr("Discard this count"), ButtonRole::Ghost, foot);
    m_drop->setObjectName(u"dropSheetButton"_s);
    m_drop->setSize(ButtonSize::Touch);
    connect(m_drop, &QPushButton::clicked, this, &SheetWork::dropWanted);
    row->addWidget(m_drop);
    m_hold = new Button(tr("Hold for later"), foot);
    m_hold->setObjectName(u"holdSheetButton"_s);
    m_hold->setIconName(u"hold"_s);
    m_hold->setSize(ButtonSize::Touch);
    showKey(commandsOf(m_desk), u"stock.hold"_s, m_hold);
    connect(m_hold, &QPushButton::clicked, this, &SheetWork::holdWanted);
    row->addWidget(m_hold);
    m_book = new Button(m_kind == SheetKind::Receiving ? tr("Book into stock")
                                                       : tr("Review differences"),
                        ButtonRole::Primary, foot);
    m_book->setObjectName(u"bookSheetButton"_s);
    m_book->setSize(ButtonSize::Touch);
    showKey(commandsOf(m_desk), u"stock.book"_s, m_book);
    connect(m_book, &QPushButton::clicked, this, &SheetWork::bookWanted);
    row->addWidget(m_book);
    return foot;
}

const CountSheet &SheetWork::sheet() const
{
    return m_model->sheet();
}

bool SheetWork::isOpen() const
{
    return sheet().head.state == SheetState::Open && !sheet().head.id.isNull();
}

void SheetWork::setSheet(const CountSheet &sheet)
{
    const CountLine *before = m_model->line(m_table->currentIndex().row());
    const ProductId current = before ? before->product.id : ProductId();
    const bool blind = m_kind == SheetKind::Stocktake && m_desk.session().profile.blindCount;
    m_model->setBlind(blind && sheet.head.state == SheetState::Open);
    m_model->setSheet(sheet);
    if (const auto row = m_model->rowOf(current).value_or(int(sheet.lines.size()) - 1); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, CountLineModel::Counted));
    else
        m_slip->clear();
    for (QWidget *control : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_times),
                             static_cast<QWidget *>(m_drop), static_cast<QWidget *>(m_book)})
        control->setVisible(isOpen());
    m_hold->setLabel(isOpen() ? tr("Hold for later") : tr("Back"));
    showProgress();
}

void SheetWork::reload()
{
    if (sheet().head.id.isNull())
        return;
    m_desk.backend().ask(
        this, Lane::Desk,
        [call = m_desk.call(), id = sheet().head.id](Shop &shop) {
            return StockDesk(shop).sheets().sheet(call, id);
        },
        [this](const Result<CountSheet> &read) {
            if (read && read->head.id == sheet().head.id) {
                setSheet(*read);
                Q_EMIT changed();
            }
        },
        u"countSheet"_s);
}

void SheetWork::focusSearch()
{
    m_field->lineEdit()->setFocus(Qt::ShortcutFocusReason);
    m_field->lineEdit()->selectAll();
}

void SheetWork::submit()
{
    const QString text = m_field->text().trimmed();
    m_field->clear();
    if (!text.isEmpty())
        scanned(text);
    else
        edit(CountLineModel::Counted);
}

void SheetWork::scanned(const QString &code)
{
    if (!isOpen())
        return;
    m_field->clearError();
    m_field->setBusy(true);
    const Quantity times = m_prefix->take();
    m_desk.backend().ask(
        this, Lane::Desk,
        [call = m_desk.call(), id = sheet().head.id, code, times](Shop &shop) {
            return countScan(shop, call, id, code, times);
        },
        [this, code, times](const Result<std::optional<ScannedCount>> &found) {
            m_field->setBusy(false);
            if (!found)
                return fail(found.error());
            if (!*found)
                return search(code, times);
            takeLine((*found)->line);
            m_desk.soundGood();
        });
}

// No code of a product: perhaps a part of its name was typed.
void SheetWork::search(const QString &text, Quantity times)
{
    const bool words =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    if (!words)
        return refuse(text);
    auto *panel = new PickProductPanel(m_desk, text);
    connect(panel, &PickProductPanel::picked, this, [this, times](const ProductSummary &product) {
        count({CountStep::Kind::Add, product.id, times});
    });
    m_desk.prompter().showPanel(panel);
}

void SheetWork::refuse(const QString &code)
{
    m_field->setError(displayName(code, 40), tr("is not in the catalogue"));
    m_desk.soundBad();
}

void SheetWork::count(const CountStep &step)
{
    m_desk.backend().ask(
        this, Lane::Desk,
        [call = m_desk.call(), id = sheet().head.id, step](Shop &shop) {
            return StockDesk(shop).sheets().count(call, id, step);
        },
        [this](const Result<CountLine> &line) {
            if (!line)
                return fail(line.error());
            takeLine(*line);
        });
}

void SheetWork::setCost(int row, const QString &text)
{
    const CountLine *line = m_model->line(row);
    if (!line)
        return;
    std::optional<UnitPrice> cost;
    if (!text.trimmed().isEmpty()) {
        const auto typed =
            unitPriceFromText(text, m_desk.session().profile.rules.currency, m_desk.locale());
        if (!typed)
            return fail(typed.error());
        cost = *typed;
    }
    m_desk.backend().ask(
        this, Lane::Desk,
        [call = m_desk.call(), id = sheet().head.id, product = line->product.id, cost](Shop &shop) {
            return StockDesk(shop).sheets().setCost(call, id, product, cost);
        },
        [this](const Result<CountLine> &stored) {
            if (!stored)
                return fail(stored.error());
            takeLine(*stored);
        });
}

void SheetWork::fail(const Error &error)
{
    m_desk.soundBad();
    m_desk.toast(errorText(error));
}

void SheetWork::takeLine(const CountLine &line)
{
    if (const auto row = m_model->setLine(line)) {
        m_table->setCurrentIndex(m_model->index(*row, CountLineModel::Counted));
        m_table->scrollTo(m_table->currentIndex());
    }
    showCurrent();
    showProgress();
    Q_EMIT changed();
}

void SheetWork::showCurrent()
{
    const CountLine *line = m_model->line(m_table->currentIndex().row());
    const bool blind =
        m_kind == SheetKind::Stocktake && m_desk.session().profile.blindCount && isOpen();
    if (line)
        m_slip->setLine(*line, sheet().head, blind);
    else
        m_slip->clear();
}

void SheetWork::step(int row, int steps)
{
    const CountLine *line = m_model->line(row);
    if (!line || !isOpen())
        return;
    const qint64 change = steps * stepOf(line->product.unit);
    if (line->counted.thousandths() + change < 0)
        return;
    count({CountStep::Kind::Add, line->product.id, Quantity::fromThousandths(change)});
}

void SheetWork::edit(int column)
{
    const QModelIndex index = m_model->index(m_table->currentIndex().row(), column);
    if (!index.isValid() || !isOpen())
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(index);
    m_table->edit(index);
}

void SheetWork::editCount()
{
    edit(CountLineModel::Counted);
}

void SheetWork::forget()
{
    const CountLine *line = m_model->line(m_table->currentIndex().row());
    if (!line || !isOpen())
        return;
    const CountStep back{CountStep::Kind::Set, line->product.id, line->counted};
    const QString name = displayName(line->product.name, 60);
    count({CountStep::Kind::Forget, line->product.id, {}});
    m_desk.toast(tr("%1 is not counted any more.").arg(name), tr("Undo"),
                 [this, back] { count(back); });
}

bool SheetWork::pressed(QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Delete:
        forget();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit(m_table->currentIndex().column() == CountLineModel::Sum &&
                     m_kind == SheetKind::Receiving
                 ? CountLineModel::Sum
                 : CountLineModel::Counted);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        step(m_table->currentIndex().row(), event.key() == Qt::Key_Plus ? 1 : -1);
        return true;
    default:
        break;
    }
    // A letter or figure typed anywhere goes to the field.
    const bool plain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!plain || event.text().isEmpty() || !event.text().front().isPrint() || !isOpen())
        return false;
    m_field->lineEdit()->setFocus(Qt::OtherFocusReason);
    m_field->lineEdit()->insert(event.text());
    return true;
}

bool SheetWork::stepBack()
{
    if (m_field->hasError())
        m_field->clearError();
    else if (!m_field->text().isEmpty())
        m_field->clear();
    else if (m_prefix->isSet())
        m_prefix->clear();
    else
        return false;
    focusSearch();
    return true;
}

// "281 of 318 pieces, 1 product not yet scanned"; "58 of 94 products counted, 4 differ".
void SheetWork::showProgress()
{
    qint64 expected = 0;
    qint64 counted = 0;
    int open = 0;
    int differing = 0;
    int products = 0;
    for (const CountLine &line : sheet().lines) {
        expected += line.expected.value_or(Quantity()).thousandths();
        counted += line.counted.thousandths();
        open += line.countedAt == 0;
        products += line.countedAt != 0;
        differing += line.countedAt != 0 && !line.difference().isZero();
    }
    const auto text = [this](qint64 thousandths) {
        return isolated(toText(Quantity::fromThousandths(thousandths), m_desk.locale()));
    };
    const bool received = m_kind == SheetKind::Receiving;
    m_progress->setVisible(received ? expected > 0 : sheet().inScope > 0);
    m_progress->setRange(0, 1000);
    const qint64 whole = received ? expected : sheet().inScope;
    m_progress->setValue(
        int(qMin<qint64>(1000, (received ? counted : products) * 1000 / qMax<qint64>(1, whole))));
    QStringList words;
    if (received && expected > 0)
        words = {tr("%1 of %2 counted").arg(text(counted), text(expected))};
    else if (received)
        words = {tr("%1 counted").arg(text(counted)), tr("%n product(s)", nullptr, products)};
    else
        words = {tr("%1 of %n product(s) counted", nullptr, int(sheet().inScope))
                     .arg(m_desk.locale().toString(products))};
    if (received && open > 0)
        words.append(tr("%n product(s) not yet scanned", nullptr, open));
    const bool blind = m_desk.session().profile.blindCount && isOpen();
    if (!received && !blind)
        words.append(tr("%n differ(s)", nullptr, differing));
    m_words->setText(words.join(u", "_s));
    m_book->setEnabled(products > 0);
}

} // namespace shop
