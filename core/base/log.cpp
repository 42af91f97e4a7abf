// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/clock.h"
#include "core/base/private_files.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <mutex>

namespace shop {

using namespace Qt::Literals::StringLiterals;

struct LogFile::State {
    QString path;
    QFile file;
    bool alsoToStderr = false;
    QtMessageHandler previousHandler = nullptr;
    State *previousState = nullptr;
};

namespace {

constexpr qint64 kTurnOverBytes = 4 * 1024 * 1024;
constexpr int kFiles = 5; // the one written to, and four older ones

// Qt hands a message handler nothing but the message, so where it writes to has to be found here.
std::mutex activeMutex;
LogFile::State *active = nullptr;

// True while this thread writes a message: what the writing itself says must not write again.
thread_local bool writing = false;

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return u"debug"_s;
}

void writeToStderr(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

QString olderPath(const QString &path, int age)
{
    return age == 0 ? path : QString(path + u'.' + QString::number(age));
}

bool openForAppending(LogFile::State &state)
{
    // Without it the file would be made with the umask's mode.
    if (!makePrivateFile(state.path))
        return false;
    state.file.setFileName(state.path);
    return state.file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

void turnOver(LogFile::State &state)
{
    state.file.close();
    QFile::remove(olderPath(state.path, kFiles - 1));
    for (int age = kFiles - 1; age > 0; --age)
        QFile::rename(olderPath(state.path, age - 1), olderPath(state.path, age));
    openForAppending(state);
}

void writeLine(LogFile::State &state, const QByteArray &line)
{
    if (state.file.isOpen() && state.file.size() + line.size() > kTurnOverBytes)
        turnOver(state);
    const bool written = state.file.isOpen() && state.file.write(line) == line.size();
    if (!written || state.alsoToStderr)
        writeToStderr(line);
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromUtf8(context.category ? context.category : "default");
    const QString text = toRfc3339(QDateTime::currentMSecsSinceEpoch()) + u' ' + levelName(type) +
                         u' ' + toLogLine(category, 100) + u' ' + toLogLine(message) + u'\n';
    const QByteArray line = text.toUtf8();
    if (writing) {
        writeToStderr(line);
        return;
    }
    writing = true;
    {
        const std::scoped_lock lock(activeMutex);
        if (active)
            writeLine(*active, line);
        else
            writeToStderr(line);
    }
    writing = false;
}

bool isEscaped(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

} // namespace

LogFile::LogFile(const QString &path, bool alsoToStderr) : m_state(std::make_unique<State>())
{
    m_state->path = path;
    m_state->alsoToStderr = alsoToStderr;
    openForAppending(*m_state);
    {
        const std::scoped_lock lock(activeMutex);
        m_state->previousState = active;
        active = m_state.get();
    }
    m_state->previousHandler = qInstallMessageHandler(handleMessage);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_state->previousHandler);
    const std::scoped_lock lock(activeMutex);
    active = m_state->previousState;
}

QString toLogLine(QStringView text, int maxLength)
{
    // Nearly every message is short and plain.
    const bool isPlain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return !isEscaped(c.unicode()); });
    if (isPlain && text.size() <= maxLength)
        return text.toString();

    QString line;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(char16_t(c), text[++i].unicode());
        QString piece;
        if (isEscaped(c))
            piece = u"\\u{"_s + QString::number(c, 16).toUpper() + u'}';
        else
            piece += QChar::fromUcs4(c);
        const bool isLast = i + 1 >= text.size();
        if (line.size() + piece.size() + (isLast ? 0 : 1) > maxLength)
            return maxLength > 0 ? QString(line + u'\u2026') : QString();
        line += piece;
    }
    return line;
}

} // namespace shop
