// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace shop::proof {

// What was measured, and what of it is not as it has to be.
class Findings final
{
public:
    void atMost(const QString &what, double found, double most)
    {
        add(what, found, u"at most", most, found <= most);
    }
    void atLeast(const QString &what, double found, double least)
    {
        add(what, found, u"at least", least, found >= least);
    }
    void note(const QString &what) { m_figures.append(what); }

    bool hold() const { return m_missed.isEmpty(); }
    // All in one line.
    QString line() const
    {
        return m_figures.join(QStringLiteral("; ")) +
               QStringLiteral("; %1 missed").arg(m_missed.size()) +
               (hold() ? QString() : QStringLiteral(": ") + m_missed.join(QStringLiteral(", ")));
    }

private:
    void add(const QString &what, double found, QStringView bound, double goal, bool holds)
    {
        m_figures.append(
            QStringLiteral("%1 %2 (%3 %4)")
                .arg(what, QString::number(found, 'g', 3), bound, QString::number(goal, 'g', 3)));
        if (!holds)
            m_missed.append(what);
    }

    QStringList m_figures;
    QStringList m_missed;
};

} // namespace shop::proof
