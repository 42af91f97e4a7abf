// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QString>

#include <functional>
#include <optional>

namespace shop {

// A session bus of its own with the accessibility bus on it, as a desktop has them. To be made before the
// application, which then speaks to it.
class AccessibleDesktop final
{
public:
    AccessibleDesktop();
    ~AccessibleDesktop();
    Q_DISABLE_COPY_MOVE(AccessibleDesktop)

    bool isThere() const { return !m_address.isEmpty(); }
    QString address() const { return m_address; } // of the session bus

private:
    qint64 m_bus = 0; // process
    QString m_address;
};

// Works a program through its accessibility tree alone, as a screen reader or a voice control does. Each
// call blocks and runs on a thread of its own while the program's goes on.
class AccessibleClient final
{
public:
    explicit AccessibleClient(const QString &sessionBus);
    ~AccessibleClient();
    Q_DISABLE_COPY_MOVE(AccessibleClient)

    // Of the first showing control whose name contains it; false: there is none, or it refused.
    bool press(const QString &name);
    bool setValue(const QString &name, int value);
    bool setText(const QString &name, const QString &text);
    QString problem() const { return m_problem; }

private:
    struct Node {
        QString service;
        QString path;
    };

    bool connect();
    std::optional<Node> find(const QString &name, const QString &interface);
    enum class Match { Whole, Part }; // of a name
    std::optional<Node> below(const Node &node, const QString &name, const QString &interface,
                              Match match, int depth);
    QList<Node> children(const Node &node);
    QVariant property(const Node &node, const QString &interface, const QString &name);
    bool call(const Node &node, const QString &interface, const QString &method,
              const QVariantList &arguments);
    bool has(const Node &node, const QString &interface);
    bool isShowing(const Node &node);
    bool run(const std::function<bool()> &work);

    QString m_sessionBus;
    QDBusConnection m_bus;
    QString m_problem;
};

} // namespace shop
