// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace shop {

// The arguments of a command: "--name value" or "--name=value" for those that take one, "--name"
// for those that do not, and the rest in order.
struct Arguments {
    QStringList positional;
    QHash<QString, QStringList> values;
    QSet<QString> flags;
    QString problem; // what is wrong with them, or empty

    std::optional<QString> value(const QString &name) const
    {
        const QStringList given = values.value(name);
        return given.isEmpty() ? std::nullopt : std::optional(given.last());
    }
};

Arguments parseArguments(const QStringList &arguments, const QSet<QString> &withValue,
                         const QSet<QString> &withoutValue);

} // namespace shop
