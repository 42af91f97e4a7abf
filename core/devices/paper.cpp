// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/paper.h"

#include "core/base/amount_text.h"
#include "core/devices/paper_text.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBarcodeColumns = 80; // a barcode is whole or of no use; only nonsense is longer
constexpr int kFewestNameColumns = 3; // of a tax

} // namespace

QString Paper::figure(const Money &amount) const
{
    return paperFigure(toText(amount, m_locale, AmountStyle::Plain));
}

void Paper::text(const QString &line, bool bold)
{
    m_lines.append({.text = paperText(line, m_columns), .bold = bold});
}

// paperText() would take the indent away.
void Paper::indented(const QString &line)
{
    const QString cut = paperText(line, m_columns - kGap);
    m_lines.append({.text = QString(kGap, u' ') + cut});
}

void Paper::centred(QStringView typed, int maxLines)
{
    if (typed.isEmpty())
        return;
    for (const QString &line : wrappedPaperText(typed, m_columns, maxLines))
        m_lines.append({.text = line, .centred = true});
}

void Paper::headline(QStringView typed)
{
    const QString line = paperText(typed, m_columns);
    if (!line.isEmpty())
        m_lines.append({.text = line,
                        .bold = true,
                        .doubleSize = columnsOf(line) * 2 <= m_columns,
                        .centred = true});
}

void Paper::rule()
{
    if (m_lines.isEmpty() || m_lines.last().kind != PaperLine::Kind::Rule)
        m_lines.append({.kind = PaperLine::Kind::Rule});
}

void Paper::barcode(const QString &content)
{
    if (!content.isEmpty())
        m_lines.append({.kind = PaperLine::Kind::Barcode,
                        .text = paperText(content, kBarcodeColumns),
                        .centred = true});
}

void Paper::picture(const LinePicture &picture)
{
    if (!picture.rows.isEmpty())
        m_lines.append({.kind = PaperLine::Kind::Picture, .picture = picture});
}

void Paper::gap()
{
    if (!m_lines.isEmpty() && m_lines.last().kind != PaperLine::Kind::Feed)
        m_lines.append({.kind = PaperLine::Kind::Feed});
}

void Paper::row(const QString &left, const QString &right, bool bold)
{
    const int room = m_columns - columnsOf(right) - kGap;
    QString start = paperText(left, qMax(room, kFewestTextColumns));
    if (room < kFewestTextColumns) {
        text(left, bold);
        start.clear();
    }
    const int spaces = m_columns - columnsOf(start) - columnsOf(right);
    m_lines.append({.text = start + QString(qMax(0, spaces), u' ') + right, .bold = bold});
}

void Paper::pair(const QString &left, const QString &right)
{
    const QString start = paperText(left, m_columns);
    const QString end = paperText(right, m_columns);
    const int spaces = m_columns - columnsOf(start) - columnsOf(end);
    if (start.isEmpty() || end.isEmpty() || spaces < kGap) {
        for (const QString &line : {start, end}) {
            if (!line.isEmpty())
                text(line);
        }
        return;
    }
    m_lines.append({.text = start + QString(spaces, u' ') + end});
}

void Paper::parts(const QString &first, const QString &second, const QString &between)
{
    const QString together = first + between + second;
    if (columnsOf(together) <= m_columns - kGap) {
        indented(together);
        return;
    }
    indented(first);
    indented(QString(between + second).trimmed());
}

void Paper::tax(const QString &pattern, const QString &name, TaxRate rate, const Money &base,
                const Money &amount)
{
    const QString taken = figure(amount);
    const QString percent =
        paperFigure(rate.percentText().replace(u'.', m_locale.decimalPoint())) + u" %";
    const QString of = figure(base);
    const auto label = [&](int columns) {
        const QString cut = paperText(name, columns);
        return pattern.arg(cut.isEmpty() ? percent : QString(cut + u' ' + percent), of);
    };
    const int room = m_columns - columnsOf(taken) - kGap;
    const int surplus = columnsOf(label(m_columns)) - room;
    const int nameColumns = columnsOf(paperText(name, m_columns)) - qMax(0, surplus);
    if (nameColumns >= kFewestNameColumns || surplus <= 0) {
        row(label(nameColumns), taken);
    } else {
        text(label(kFewestTextColumns));
        row(QString(), taken);
    }
}

void Paper::code(const QString &content)
{
    for (qsizetype at = 0; at < content.size(); at += m_columns)
        m_lines.append({.text = paperText(content.mid(at, m_columns), m_columns), .centred = true});
}

QList<PaperLine> Paper::take()
{
    while (!m_lines.isEmpty() && m_lines.last().kind == PaperLine::Kind::Feed)
        m_lines.removeLast();
    return std::move(m_lines);
}

} // namespace shop
