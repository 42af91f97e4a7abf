// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessible_client.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

const QString kAccessible = u"org.a11y.atspi.Accessible"_s;
const QString kAction = u"org.a11y.atspi.Action"_s;
const QString kValue = u"org.a11y.atspi.Value"_s;
const QString kText = u"org.a11y.atspi.EditableText"_s;
const QString kRegistry = u"org.a11y.atspi.Registry"_s;
const QString kRoot = u"/org/a11y/atspi/accessible/root"_s;
const QString kProperties = u"org.freedesktop.DBus.Properties"_s;
constexpr int kPatienceMs = 20'000;
constexpr int kDeepest = 30;
constexpr quint32 kShowing = 25; // ATSPI_STATE_SHOWING

} // namespace

// There is no application yet, and with it no loop that a QProcess needs.
AccessibleDesktop::AccessibleDesktop()
{
    FILE *daemon = popen(
        "dbus-daemon --session --fork --nopidfile --print-address=1 --print-pid=1 2>/dev/null",
        "r");
    if (!daemon)
        return;
    char address[512] = {};
    char process[32] = {};
    const bool started =
        std::fgets(address, sizeof address, daemon) && std::fgets(process, sizeof process, daemon);
    pclose(daemon);
    if (!started)
        return;
    m_address = QString::fromLatin1(address).trimmed();
    m_bus = QByteArray(process).trimmed().toLongLong();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
}

AccessibleDesktop::~AccessibleDesktop()
{
    if (m_bus > 0)
        kill(pid_t(m_bus), SIGTERM);
}

AccessibleClient::AccessibleClient(const QString &sessionBus)
    : m_sessionBus(sessionBus), m_bus(QString())
{}

AccessibleClient::~AccessibleClient()
{
    QDBusConnection::disconnectFromBus(u"accessible"_s);
    QDBusConnection::disconnectFromBus(u"accessibleSession"_s);
}

bool AccessibleClient::connect()
{
    if (m_bus.isConnected())
        return true;
    const QDBusConnection session =
        QDBusConnection::connectToBus(m_sessionBus, u"accessibleSession"_s);
    const QDBusReply<QString> address = session.call(QDBusMessage::createMethodCall(
        u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    if (!address.isValid()) {
        m_problem = address.error().message();
        return false;
    }
    m_bus = QDBusConnection::connectToBus(address.value(), u"accessible"_s);
    return m_bus.isConnected();
}

bool AccessibleClient::run(const std::function<bool()> &work)
{
    m_problem.clear();
    std::atomic<bool> ended = false;
    bool done = false;
    std::thread thread([&] {
        done = connect() && work();
        ended = true;
    });
    while (!ended)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    thread.join();
    return done;
}

QVariant AccessibleClient::property(const Node &node, const QString &interface, const QString &name)
{
    QDBusMessage ask =
        QDBusMessage::createMethodCall(node.service, node.path, kProperties, u"Get"_s);
    ask << interface << name;
    const QDBusReply<QDBusVariant> reply = m_bus.call(ask);
    return reply.isValid() ? reply.value().variant() : QVariant();
}

QList<AccessibleClient::Node> AccessibleClient::children(const Node &node)
{
    const QDBusMessage reply = m_bus.call(
        QDBusMessage::createMethodCall(node.service, node.path, kAccessible, u"GetChildren"_s));
    QList<Node> nodes;
    if (reply.type() != QDBusMessage::ReplyMessage)
        return nodes;
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        nodes.append({service, path.path()});
    }
    list.endArray();
    return nodes;
}

bool AccessibleClient::has(const Node &node, const QString &interface)
{
    const QDBusReply<QStringList> interfaces = m_bus.call(
        QDBusMessage::createMethodCall(node.service, node.path, kAccessible, u"GetInterfaces"_s));
    return interfaces.isValid() && interfaces.value().contains(interface);
}

bool AccessibleClient::isShowing(const Node &node)
{
    const QDBusReply<QList<uint>> state = m_bus.call(
        QDBusMessage::createMethodCall(node.service, node.path, kAccessible, u"GetState"_s));
    return state.isValid() && !state.value().isEmpty() &&
           (state.value().constFirst() >> kShowing & 1);
}

std::optional<AccessibleClient::Node> AccessibleClient::below(const Node &node, const QString &name,
                                                              const QString &interface, Match match,
                                                              int depth)
{
    if (depth > kDeepest)
        return std::nullopt;
    for (const Node &child : children(node)) {
        if (!isShowing(child) && depth > 1)
            continue;
        QString said = property(child, kAccessible, u"Name"_s).toString();
        said.remove(QChar(0x2066)).remove(QChar(0x2069)); // signs of direction
        const bool fits = match == Match::Whole ? said == name : said.contains(name);
        if (fits && has(child, interface))
            return child;
        if (const auto found = below(child, name, interface, match, depth + 1))
            return found;
    }
    return std::nullopt;
}

std::optional<AccessibleClient::Node> AccessibleClient::find(const QString &name,
                                                             const QString &interface)
{
    QElapsedTimer waited;
    waited.start();
    do {
        for (const Match match : {Match::Whole, Match::Part}) {
            if (const auto found = below({kRegistry, kRoot}, name, interface, match, 0))
                return found;
        }
        QThread::msleep(50);
    } while (waited.elapsed() < kPatienceMs);
    m_problem = u"nothing that shows is called \"%1\""_s.arg(name);
    return std::nullopt;
}

bool AccessibleClient::call(const Node &node, const QString &interface, const QString &method,
                            const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(node.service, node.path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = m_bus.call(message);
    if (reply.type() == QDBusMessage::ReplyMessage)
        return reply.arguments().isEmpty() || reply.arguments().constFirst().toBool();
    m_problem = reply.errorMessage();
    return false;
}

bool AccessibleClient::press(const QString &name)
{
    return run([&] {
        const auto node = find(name, kAction);
        return node && call(*node, kAction, u"DoAction"_s, {0});
    });
}

bool AccessibleClient::setValue(const QString &name, int value)
{
    return run([&] {
        const auto node = find(name, kValue);
        const QVariant wanted = QVariant::fromValue(QDBusVariant(static_cast<double>(value)));
        return node && call(*node, kProperties, u"Set"_s, {kValue, u"CurrentValue"_s, wanted});
    });
}

bool AccessibleClient::setText(const QString &name, const QString &text)
{
    return run([&] {
        const auto node = find(name, kText);
        return node && call(*node, kText, u"SetTextContents"_s, {text});
    });
}

} // namespace shop
