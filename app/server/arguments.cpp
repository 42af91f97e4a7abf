// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/arguments.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

Arguments parseArguments(const QStringList &arguments, const QSet<QString> &withValue,
                         const QSet<QString> &withoutValue)
{
    Arguments parsed;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (onlyPositional || !argument.startsWith(u"--"_s)) {
            parsed.positional.append(argument);
            continue;
        }
        if (argument == u"--"_s) {
            onlyPositional = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? argument : argument.left(equals);
        if (withoutValue.contains(name) && equals < 0) {
            parsed.flags.insert(name);
        } else if (withValue.contains(name)) {
            if (equals >= 0) {
                parsed.values[name].append(argument.mid(equals + 1));
            } else if (i + 1 < arguments.size()) {
                parsed.values[name].append(arguments[++i]);
            } else {
                parsed.problem =
                    QCoreApplication::translate("Server", "%1 needs a value").arg(name);
                return parsed;
            }
        } else {
            parsed.problem =
                QCoreApplication::translate("Server", "unknown option %1").arg(argument);
            return parsed;
        }
    }
    return parsed;
}

} // namespace shop
