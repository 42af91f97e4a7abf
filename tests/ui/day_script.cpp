// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day_script.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// Words separated by spaces; what stands in quotation marks is one word and keeps its first mark.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            if (!quoted)
                word += c;
            quoted = !quoted;
        } else if (c == u' ' && !quoted) {
            if (!word.isEmpty())
                words.append(word);
            word.clear();
        } else {
            word += c;
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool readLine(const QStringList &cells, int number, DayScript *day)
{
    const QString &kind = cells.first();
    if (kind == u"region"_s && cells.size() == 2) {
        day->region = cells[1];
    } else if (kind == u"terminal"_s && cells.size() == 1) {
        day->hasTerminal = true;
    } else if (kind == u"product"_s && (cells.size() == 7 || cells.size() == 8)) {
        day->products.append(
            {cells[1], cells[2], cells[3], cells[4], cells[5], cells[6].toInt(), cells.value(7)});
    } else if (kind == u"z"_s && cells.size() == 3) {
        day->z.append({cells[1], cells[2]});
    } else if (kind == u"step"_s && (cells.size() == 3 || cells.size() == 7)) {
        day->steps.append({number, cells[1], wordsOf(cells[2]), {}});
        if (cells.size() == 7)
            day->steps.last().documents.append({cells[3], cells[4], cells[5], cells[6]});
    } else if (kind == u"also"_s && cells.size() == 5 && !day->steps.isEmpty()) {
        day->steps.last().documents.append({cells[1], cells[2], cells[3], cells[4]});
    } else if (kind == u"counts"_s && cells.size() == 3 && !day->steps.isEmpty()) {
        day->steps.last().scans = cells[1].toInt();
        day->steps.last().presses = cells[2].toInt();
    } else {
        return false;
    }
    return true;
}

} // namespace

const DayProduct *DayScript::product(const QString &word) const
{
    for (const DayProduct &product : products) {
        if (product.word == word)
            return &product;
    }
    return nullptr;
}

bool DayScript::isScan(const QString &word) const
{
    return product(word) || word.startsWith(u"receipt:"_s);
}

int DayScript::scansOf(const DayStep &step) const
{
    return int(std::count_if(step.keys.cbegin(), step.keys.cend(),
                             [this](const QString &word) { return isScan(word); }));
}

int DayScript::pressesOf(const DayStep &step) const
{
    int presses = 0;
    for (const QString &word : step.keys) {
        if (word.startsWith(u'"'))
            presses += int(word.size()) - 1;
        else if (!isScan(word) && !word.startsWith(u'@'))
            presses += 1;
    }
    return presses;
}

Result<DayScript> readDayScript(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, u"file.cannotOpen"_s, {{u"name"_s, path}}};
    DayScript day;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty() || lines[i].startsWith(u'#'))
            continue;
        QStringList cells = lines[i].split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        if (!readLine(cells, i + 1, &day))
            return Error{ErrorCode::InvalidArgument,
                         u"day.badLine"_s,
                         {{u"line"_s, QString::number(i + 1)}}};
    }
    return day;
}

} // namespace shop
