// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

#include <memory>

namespace shop {

// Writes Qt's messages to a file of the profile, one line each whatever they hold, mode 0600, and
// turns the file over at 4 MiB keeping five. Also to stderr where asked.
class LogFile final
{
public:
    LogFile(const QString &path, bool alsoToStderr);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    struct State;

private:
    std::unique_ptr<State> m_state;
};

// Text made safe for one line of a log or terminal: control characters, line and paragraph
// separators and bidirectional controls appear as \\u{...}; at most maxLength characters.
QString toLogLine(QStringView text, int maxLength = 2000);

} // namespace shop
