// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/rejected_rows.h"

#include "core/files/csv_sniff.h"
#include "core/files/csv_writer.h"
#include "ui/products/fact_table.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kMostShown = 500;
constexpr int kValue = 2;

// A row as a line of a file, without its end.
QString lineOf(const QStringList &cells)
{
    return QString::fromUtf8(csvRow(cells)).trimmed();
}

} // namespace

RejectedRows::RejectedRows(const ThemeHost *host, const QLocale &locale, QWidget *parent)
    : QWidget(parent), m_locale(locale)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(host, this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 4);
    head->addWidget(
        new PlainLabel(host, tr("Rows that need you"), TypeRole::Strong, &Theme::text, card));
    head->addSpacing(12);
    head->addWidget(
        new PlainLabel(host, tr("Enter edits the value"), TypeRole::Caption, &Theme::text3, card));
    head->addStretch();
    m_again = new Button({}, card);
    m_again->setObjectName(u"importAgainButton"_s);
    m_again->setIconName(u"check"_s);
    connect(m_again, &QPushButton::clicked, this, &RejectedRows::againWanted);
    head->addWidget(m_again);
    m_save = new Button(tr("Save these rows as CSV"), card);
    m_save->setObjectName(u"saveRejectedButton"_s);
    m_save->setIconName(u"download"_s);
    connect(m_save, &QPushButton::clicked, this, &RejectedRows::saveWanted);
    head->addWidget(m_save);
    inside->addLayout(head);
    m_table = new FactTable(host, {tr("Row"), tr("Column"), tr("Value"), tr("Problem")}, card);
    m_table->makeEditable(kValue);
    m_table->setObjectName(u"rejectedTable"_s);
    m_table->setAccessibleName(tr("Rows that were not imported"));
    connect(m_table, &FactTable::edited, this, &RejectedRows::edited);
    inside->addWidget(m_table, 1);
    layout->addWidget(card);
}

void RejectedRows::setAgainLabel(const QString &label)
{
    m_again->setLabel(label);
}

void RejectedRows::setRows(const QList<RejectedRow> &rows, const QStringList &header,
                           const ColumnMap &map)
{
    m_rows = rows.first(qMin<qsizetype>(rows.size(), kMostShown));
    m_header = header;
    m_columns.clear();
    m_corrected.clear();
    QList<QStringList> texts;
    for (const RejectedRow &row : std::as_const(m_rows)) {
        QString name = map.value(row.field);
        if (row.field.startsWith(u"specifications."))
            name = u"Specification: "_s + row.reason.context.value(u"name"_s).toString();
        const int column = name.isEmpty() ? -1 : int(header.indexOf(name));
        m_columns.append(column < row.cells.size() ? column : -1);
        const QString value = m_columns.constLast() < 0 ? lineOf(row.cells) : row.cells[column];
        texts.append({m_locale.toString(row.row), name.isEmpty() ? tr("Whole row") : name, value,
                      errorText(row.reason)});
    }
    m_table->setRows(texts);
    showButtons();
}

void RejectedRows::edited(int row, const QString &text)
{
    if (row >= m_rows.size())
        return;
    QStringList cells = m_corrected.value(m_rows[row].row, m_rows[row].cells);
    if (m_columns[row] >= 0)
        cells[m_columns[row]] = text;
    else
        cells = sampleRows(text.toUtf8() + '\n', TextEncoding::Utf8, {}, 1).value(0);
    m_corrected.insert(m_rows[row].row, cells);
    showButtons();
}

void RejectedRows::showButtons()
{
    m_again->setVisible(!m_corrected.isEmpty());
    m_save->setVisible(!m_rows.isEmpty());
}

} // namespace shop
